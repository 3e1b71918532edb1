"""What the frame still lacks before residents may be shown it, part by part."""

from collections.abc import Mapping
from enum import StrEnum

from mbdesk.services.centre.setup.frame import HeldFrame
from mbdesk.services.centre.setup.timetable import findings


class Part(StrEnum):
    """The parts of the frame, in the order in which they are filled in."""

    BASICS = "basics"
    TIMETABLE = "timetable"
    RULES = "rules"


def lacking(held: HeldFrame) -> Mapping[Part, int]:
    """Return how many things each part lacks, or has that is worth a look."""
    setup = held.setup
    wanted = (setup.goals, setup.purposes, setup.decision_day, setup.decision_reference)
    return {
        Part.BASICS: sum(not each for each in wanted),
        Part.TIMETABLE: sum(not finding.right for finding in findings(held)),
        Part.RULES: 0,
    }
