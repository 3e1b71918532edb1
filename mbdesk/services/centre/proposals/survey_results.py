"""Results of the voluntary survey, with small numbers suppressed so that nobody is identified.

`services.common.suppression` says which. How often help was given tells of no person who answered.

>>> told = results_of([("Library", {"went": "well"})] * 9 + [("Library", {"went": "hard"})] * 7)
>>> dict(told.questions[-1].answers)
{'well': 9, 'so_so': None, 'hard': None}
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.people import HELP, SURVEY
from mbdesk.models.proposal import SurveyAnswer
from mbdesk.models.station import Station
from mbdesk.services.common.suppression import suppressed


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """How many chose each answer to one question; None where the number is suppressed."""

    question: str
    answered: int | None
    answers: Mapping[str, int | None]


@dataclass(frozen=True, slots=True)
class SurveyResults:
    """The questions in their order, how often help was noted, and how many answered by place.

    `places` maps names of sites to people who answered anything; None where suppressed.
    """

    questions: tuple[QuestionResult, ...]
    helped: int
    places: Mapping[str, int | None] = field(default_factory=dict)

    @property
    def any_answers(self) -> bool:
        """Whether there is any number to show."""
        return any(question.answered for question in self.questions)


def survey_in(session: Session) -> SurveyResults:
    """Count the answers that a central file holds."""
    sites = {row.id: row.site.name for row in session.scalars(select(Station))}
    rows = session.execute(select(SurveyAnswer.station_id, SurveyAnswer.answers))
    return results_of((sites[station], answers) for station, answers in rows)


def results_of(records: Iterable[tuple[str, Mapping[str, str]]]) -> SurveyResults:
    """Count pairs of a site's name and one person's answers.

    Unknown answers, from another version, are skipped.
    """
    chosen: Counter[tuple[str, str]] = Counter()
    people: Counter[str] = Counter()
    for site, answers in records:
        chosen.update(answers.items())
        people[site] += any(question in SURVEY for question in answers)
    questions = tuple(_question(name, codes, chosen) for name, codes in SURVEY.items())
    places = suppressed(dict(sorted(people.items()))).cells
    return SurveyResults(questions, chosen[HELP], places)


def _question(
    name: str, codes: Iterable[str], chosen: Mapping[tuple[str, str], int]
) -> QuestionResult:
    numbers = {code: chosen[name, code] for code in codes}
    told = suppressed(numbers)
    return QuestionResult(name, told.total, told.cells)
