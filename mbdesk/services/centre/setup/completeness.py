"""What the frame still lacks before residents may be shown it, part by part."""

from collections.abc import Mapping
from enum import StrEnum

from mbdesk.domain.evaluation import CriterionKind
from mbdesk.services.centre.setup.frame import HeldFrame
from mbdesk.services.centre.setup.timetable import findings


class Part(StrEnum):
    """The parts of the frame, in the order in which they are filled in."""

    BASICS = "basics"
    TIMETABLE = "timetable"
    CRITERIA = "criteria"
    RULES = "rules"
    PEOPLE = "people"
    COMMUNICATION = "communication"
    COSTS = "costs"
    DISTRICT = "district"


def lacking(held: HeldFrame) -> Mapping[Part, int]:
    """Return how many things each part lacks, or has that is worth a look."""
    setup, plan = held.setup, held.plan
    kinds = {criterion.kind for criterion in setup.criteria}
    late = sum(not task.done and task.day < held.today for task in plan.tasks)
    wanted = (setup.goals, setup.purposes, setup.decision_day, setup.decision_reference)
    return {
        Part.BASICS: sum(not each for each in wanted),
        Part.TIMETABLE: sum(not finding.right for finding in findings(held)),
        Part.CRITERIA: len(set(CriterionKind) - kinds),
        Part.RULES: 0,
        Part.PEOPLE: (not setup.steering_group) + (not plan.contacts),
        Part.COMMUNICATION: (not plan.tasks) + late,
        Part.COSTS: int(not setup.cost_items),
        Part.DISTRICT: int(not setup.district),
    }
