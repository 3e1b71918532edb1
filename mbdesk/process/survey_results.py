"""What the voluntary answers come to, told so that nobody can be pointed out.

Numbers below `FEWEST` are kept back, none at all among them. A number that is kept back alone could
be worked out from the total, so the next smallest is kept back with it.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from mbdesk.domain import HELP, SURVEY
from mbdesk.models.box import SPARE_DAY, SurveyAnswer
from mbdesk.process.central import CentralFile
from mbdesk.process.station import StationFolder
from mbdesk.process.surveying import read_answers

FEWEST = 5


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """How many chose each answer of one question; None where the number is kept back."""

    question: str
    answered: int | None
    answers: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """The questions in their order, and how often help was noted."""

    questions: tuple[QuestionResult, ...]
    helped: int

    @property
    def any_answers(self) -> bool:
        """Whether there is a number to tell."""
        return any(question.answered for question in self.questions)


def survey_results(file: CentralFile | StationFolder) -> SurveyResults:
    """Count the answers that a central file or a station holds."""
    with file.database.reading() as session:
        rows = session.scalars(select(SurveyAnswer.answers).where(SurveyAnswer.day != SPARE_DAY))
        return results_of(read_answers(stored) for stored in rows)


def results_of(records: Iterable[Mapping[str, str]]) -> SurveyResults:
    """Count answers; one that is not to choose from (another version's) is passed over."""
    chosen = Counter(answer for record in records for answer in record.items())
    questions = tuple(_question(name, codes, chosen) for name, codes in SURVEY.items())
    return SurveyResults(questions, chosen[HELP])


def _question(
    name: str, codes: Iterable[str], chosen: Mapping[tuple[str, str], int]
) -> QuestionResult:
    numbers = {code: chosen[name, code] for code in codes}
    total = sum(numbers.values())
    shown = {code: number for code, number in numbers.items() if number >= FEWEST}
    if len(numbers) - len(shown) == 1 and shown:
        del shown[min(shown, key=shown.__getitem__)]
    told = {code: shown.get(code) for code in numbers}
    return QuestionResult(name, total if total >= FEWEST else None, told)
