"""What is learned of a process: who took part, how it compares with earlier ones, and notes.

Figures on people have small groups kept back (None) before they come here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.register import Record


class NoteKind(StrEnum):
    """What a note is about, as the learning report has its sections."""

    PROCESS = "process"
    PARTICIPATION = "participation"
    COSTS = "costs"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class LearningNote(Record):
    """A note; `replaces` is the number of the note whose place it takes, 0 for a new one.

    With an empty text, the earlier one is taken away.
    """

    kind: NoteKind
    text: str
    replaces: int = 0


def standing_notes(notes: Iterable[LearningNote]) -> tuple[LearningNote, ...]:
    """Return the notes that hold: none replaces them, and they say something.

    >>> first = LearningNote(1, "2027-01-08", "Anna Ek", NoteKind.LESSON, "Börja tidigare.")
    >>> second = LearningNote(2, "2027-01-09", "Bo Dal", NoteKind.LESSON, "Börja i maj.", 1)
    >>> [each.text for each in standing_notes([first, second])]
    ['Börja i maj.']
    """
    held = tuple(notes)
    replaced = {each.replaces for each in held}
    return tuple(each for each in held if each.number not in replaced and each.text)


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """What was left at a place: proposals, votes, and people who answered the survey."""

    proposals: int
    votes: int
    answered: int | None


@dataclass(frozen=True, slots=True)
class Participation:
    """Who took part, as known on a day (ISO); None where a number is kept back.

    `proposals`, `votes` and `answered` are all there are. `by_place` is by the places' names,
    `languages` are of proposals by tag. `survey` holds the answers to each question by code.
    """

    day: str
    proposals: int
    votes: int
    answered: int | None
    by_place: Mapping[str, PlaceFigures] = field(default_factory=dict)
    languages: Mapping[str, int | None] = field(default_factory=dict)
    survey: Mapping[str, Mapping[str, int | None]] = field(default_factory=dict)
    helped: int = 0


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """A process in few figures, to be compared with others; None where it is not known.

    `funds` are in kronor, `places` where people could vote, `items` on the ballot, `winners` of
    them. `year` is that of its first voting day.
    """

    process: str
    title: str
    year: int
    funds: int
    votes: int | None = None
    proposals: int | None = None
    items: int | None = None
    winners: int | None = None
    places: int | None = None
