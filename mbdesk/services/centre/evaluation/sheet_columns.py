"""The columns of a sheet on which an office without the program assesses proposals.

Above them stands whose sheet it is; a heading tells what each column is, in the language of the
sheet. Whoever fills it in may move rows and columns, and add others.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

from mbdesk.domain.assessment import CHILD, FEASIBILITY, Verdict
from mbdesk.domain.evaluation import Criterion
from mbdesk.domain.texts import in_language
from mbdesk.words.findings import SUBJECTS, VERDICTS
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Phrase, Reader, Verbatim, reader_of, translate

NUMBER, TITLE, PLACE, TEXT, VERSION = "number", "title", "place", "text", "version"
VERDICT, REASON = "verdict", "reason"
COVERS, ONCE, YEARLY, UNCERTAINTY = "covers", "once", "yearly", "uncertainty"
COSTS = (COVERS, ONCE, YEARLY, UNCERTAINTY)
PROCESS, DEPARTMENT, CODE, ASSESSOR = "process", "department", "code", "assessor"

ABOVE: Mapping[str, Phrase] = {
    PROCESS: translate("evaluation", "Participatory budget"),
    DEPARTMENT: translate("evaluation", "Department"),
    CODE: translate("evaluation", "Control code of the participatory budget"),
    ASSESSOR: translate("evaluation", "Assessed by (write your name)"),
}
"""What stands above the columns, by what it is."""
HOW_TO = translate(
    "evaluation",
    "Write {yes}, {no} or {unclear} in the columns of verdicts. All but {yes} need a reason. "
    "Leave empty what you do not assess.",
)
_HEADINGS: Mapping[str, Phrase] = {
    NUMBER: translate("evaluation", "No."),
    TITLE: translate("evaluation", "Proposal"),
    PLACE: translate("evaluation", "Where it is to be"),
    TEXT: translate("evaluation", "What it is about"),
    REASON: translate("evaluation", "Reason: {subject}"),
    COVERS: translate("evaluation", "What the cost covers"),
    ONCE: translate("evaluation", "Cost, kr"),
    YEARLY: translate("evaluation", "Cost of a year, kr"),
    UNCERTAINTY: translate("evaluation", "Uncertainty, %"),
    VERSION: translate("evaluation", "Version (leave as it is)"),
}
READERS = tuple(tag for tag, language in LANGUAGES.items() if language.for_staff)
"""The languages in which sheets are written, and understood when they come back."""


class Column(NamedTuple):
    """A column by what stands in it; of verdicts and reasons also on which subject."""

    kind: str
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a department is asked: subjects (criteria by id, `FEASIBILITY`, `CHILD`), and costs."""

    subjects: Sequence[str] = (FEASIBILITY,)
    costs: bool = True

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns of its sheet, in order."""
        on = (Column(kind, each) for each in self.subjects for kind in (VERDICT, REASON))
        costs = map(Column, COSTS if self.costs else ())
        return (*map(Column, (NUMBER, TITLE, PLACE, TEXT)), *on, *costs, Column(VERSION))


def subject_names(criteria: Iterable[Criterion], reader: Reader) -> dict[str, str]:
    """Return what each subject is called; criteria of one text are told apart by a number.

    >>> from mbdesk.domain.evaluation import CriterionKind
    >>> twice = [Criterion(id, CriterionKind.CULTURAL, {"sv": "För alla"}) for id in ("a", "b")]
    >>> list(subject_names(twice, reader_of("sv")).values())[2:]
    ['För alla', 'För alla (2)']
    """
    names = {each: SUBJECTS[each].read(reader) for each in (CHILD, FEASIBILITY)}
    for each in criteria:
        said = " ".join(in_language(each.texts, reader.language).split())
        numbered = (f"{said} ({place})" if place > 1 else said for place in count(1))
        taken = {as_heading(name) for name in names.values()}
        names[each.id] = next(name for name in numbered if as_heading(name) not in taken)
    return names


def heading_of(column: Column, names: Mapping[str, str], reader: Reader) -> str:
    """Return the heading of a column; `names` are those of the subjects."""
    subject = names.get(column.subject, "")
    if column.kind == VERDICT:
        return subject
    return _HEADINGS[column.kind].fill(subject=Verbatim(subject)).read(reader)


def columns_by_heading(criteria: Sequence[Criterion]) -> dict[str, Column]:
    """Return every column that a sheet may have by its heading, folded by `as_heading`."""
    subjects = (*(each.id for each in criteria), CHILD, FEASIBILITY)
    found: dict[str, Column] = {}
    for reader in map(reader_of, READERS):
        names = subject_names(criteria, reader)
        for column in Asked(subjects).columns:
            found.setdefault(as_heading(heading_of(column, names, reader)), column)
    return found


def labels_above() -> dict[str, str]:
    """Return what stands above the columns by its label, folded by `as_heading`."""
    return {
        as_heading(label.read(reader)): name
        for reader in map(reader_of, READERS)
        for name, label in ABOVE.items()
    }


def verdicts_by_word() -> dict[str, Verdict]:
    """Return the verdicts by their words, folded by `as_heading`."""
    return {
        as_heading(word.read(reader)): verdict
        for reader in map(reader_of, READERS)
        for verdict, word in VERDICTS.items()
    }


def as_heading(text: str) -> str:
    """Return a heading as it is compared: without its spaces, and in small letters."""
    return " ".join(text.casefold().split())
