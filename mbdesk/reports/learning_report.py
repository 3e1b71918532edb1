"""The learning report: purpose, who took part, costs, comparison with earlier years, lessons.

Who took part is told as it was known when the votes were counted. Small groups are kept back
before they come here: a dash stands for a number that could point somebody out.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.follow_up import FinalCost
from mbdesk.domain.learning import KeyFigures, LearningNote, NoteKind, Participation
from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.proposal_records import language_name
from mbdesk.words.survey import ANSWERS, QUESTIONS

REPORT = QT_TRANSLATE_NOOP("reports", "Learning report")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
GOALS = QT_TRANSLATE_NOOP("reports", "Goals")
PURPOSES = QT_TRANSLATE_NOOP("reports", "Purposes")
FUNDS = QT_TRANSLATE_NOOP("reports", "Funds for proposals")
PROCESS_FUNDS = QT_TRANSLATE_NOOP("reports", "Funds for the process")
TOOK_PART = QT_TRANSLATE_NOOP("reports", "Who took part")
AT_COUNT = QT_TRANSLATE_NOOP("reports", "As it was known when the votes were counted, {day}.")
SO_FAR = QT_TRANSLATE_NOOP("reports", "As it is known on {day}; the votes are not counted yet.")
KEPT_BACK = QT_TRANSLATE_NOOP(
    "reports",
    "Answers were voluntary and are tied to no vote. A dash stands for a small number, or one by "
    "which a small one could be worked out.",
)
PLACE = QT_TRANSLATE_NOOP("reports", "Place")
PROPOSALS = QT_TRANSLATE_NOOP("reports", "Proposals")
VOTES = QT_TRANSLATE_NOOP("reports", "Votes")
ANSWERED = QT_TRANSLATE_NOOP("reports", "Answered the questions")
LANGUAGE = QT_TRANSLATE_NOOP("reports", "Language of the proposal")
ANSWER = QT_TRANSLATE_NOOP("reports", "Answer")
NUMBER = QT_TRANSLATE_NOOP("reports", "How many")
HELPED = QT_TRANSLATE_NOOP("reports", "Help given at the tables")
COSTS = QT_TRANSLATE_NOOP("reports", "What it cost")
ITEM = QT_TRANSLATE_NOOP("reports", "Proposal")
ESTIMATE = QT_TRANSLATE_NOOP("reports", "Estimated cost")
FINAL = QT_TRANSLATE_NOOP("reports", "Final cost")
WHY = QT_TRANSLATE_NOOP("reports", "Why it differs")
COMPARED = QT_TRANSLATE_NOOP("reports", "Beside earlier participatory budgets")
PROCESS = QT_TRANSLATE_NOOP("reports", "Participatory budget")
YEAR = QT_TRANSLATE_NOOP("reports", "Year")
PLACES = QT_TRANSLATE_NOOP("reports", "Places")
NONE = QT_TRANSLATE_NOOP("reports", "None.")
NOTES: Mapping[NoteKind, str] = {
    NoteKind.PROCESS: QT_TRANSLATE_NOOP("reports", "The process"),
    NoteKind.PARTICIPATION: QT_TRANSLATE_NOOP("reports", "Participation"),
    NoteKind.COSTS: QT_TRANSLATE_NOOP("reports", "Costs"),
    NoteKind.LESSON: QT_TRANSLATE_NOOP("reports", "Lessons for the next time"),
}
BODY = Style(11)
UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class CarriedOut:
    """An item that is carried out, and what it cost in the end, None while that is not known."""

    item: BallotItem
    final: FinalCost | None


@dataclass(frozen=True, slots=True)
class LearningReport:
    """What the report tells; `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    day: str
    participation: Participation
    frozen: bool
    carried_out: Sequence[CarriedOut]
    compared: Sequence[KeyFigures]
    notes: Sequence[LearningNote]
    logo: bytes = field(default=b"", repr=False)


def write_learning_report(
    content: LearningReport, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the report as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(learning_report_document(content, words, language), path)


def learning_report_document(
    content: LearningReport, words: Words, language: str = "sv"
) -> Document:
    """Return the report laid out."""
    wording, flow, frame = Wording(language, words), PageFlow(), content.frame
    title = wording.text(frame.titles)
    flow.title(wording.say(REPORT), title)
    write_facts(flow, _facts(content, wording), share=38)
    _write_notes(flow, content, NoteKind.PROCESS, wording)
    _write_participation(flow, content, wording)
    _write_notes(flow, content, NoteKind.PARTICIPATION, wording)
    _write_costs(flow, content, wording)
    _write_notes(flow, content, NoteKind.COSTS, wording)
    if len(content.compared) > 1:
        _write_compared(flow, content, wording)
    _write_notes(flow, content, NoteKind.LESSON, wording)
    kind = wording.say(REPORT)
    return Document(f"{kind}: {title}", flow.pages, frame, wording, logo=content.logo)


def _facts(content: LearningReport, wording: Wording) -> Iterator[tuple[str, str]]:
    frame = content.frame
    yield wording.say(DAY), wording.day(content.day)
    for name, texts in ((GOALS, frame.goals), (PURPOSES, frame.purposes)):
        if told := wording.text(texts):
            yield wording.say(name), told
    yield wording.say(FUNDS), wording.money(frame.funds, frame.currency)
    yield wording.say(PROCESS_FUNDS), wording.money(frame.process_funds, frame.currency)
    yield wording.say(PROCESS_CODE), content.fingerprint


def _write_participation(flow: PageFlow, content: LearningReport, wording: Wording) -> None:
    known = content.participation
    flow.heading(wording.say(TOOK_PART))
    as_of = AT_COUNT if content.frozen else SO_FAR
    flow.write(wording.say(as_of, day=wording.day(known.day)), BODY)
    flow.write(wording.say(KEPT_BACK), BODY)
    flow.skip(6)
    columns = [
        Col(wording.say(PLACE), 40, name=True),
        *(Col(wording.say(each), 20, number=True) for each in (PROPOSALS, VOTES, ANSWERED)),
    ]
    Table(flow, columns).write(
        Row((name, *(_number(each, wording) for each in (at.proposals, at.votes, at.answered))))
        for name, at in known.by_place.items()
    )
    languages = {
        wording.read(language_name(tag)): number for tag, number in known.languages.items()
    }
    _write_numbers(flow, wording.say(LANGUAGE), languages, wording)
    for question, answers in known.survey.items():
        told = {wording.read(ANSWERS[question][code]): number for code, number in answers.items()}
        _write_numbers(flow, wording.read(QUESTIONS[question]), told, wording)
    write_facts(flow, [(wording.say(HELPED), wording.number(known.helped))], share=40)


def _write_numbers(
    flow: PageFlow, name: str, numbers: Mapping[str, int | None], wording: Wording
) -> None:
    if not any(numbers.values()):
        return
    flow.skip(6)
    columns = [Col(name, 70, name=True), Col(wording.say(NUMBER), 30, number=True)]
    Table(flow, columns).write(
        Row((told, _number(number, wording))) for told, number in numbers.items()
    )


def _write_costs(flow: PageFlow, content: LearningReport, wording: Wording) -> None:
    flow.heading(wording.say(COSTS))
    if not content.carried_out:
        flow.write(wording.say(NONE), BODY)
        return
    currency = content.frame.currency
    columns = [
        Col(wording.say(ITEM), 34, name=True),
        Col(wording.say(ESTIMATE), 18, number=True),
        Col(wording.say(FINAL), 18, number=True),
        Col(wording.say(WHY), 30),
    ]
    Table(flow, columns).write(
        Row(
            (
                wording.text(each.item.titles),
                wording.money(each.item.cost, currency),
                wording.money(each.final.cost, currency) if each.final else UNKNOWN,
                each.final.reason if each.final else "",
            )
        )
        for each in content.carried_out
    )


def _write_compared(flow: PageFlow, content: LearningReport, wording: Wording) -> None:
    flow.heading(wording.say(COMPARED))
    names = (YEAR, FUNDS, PROPOSALS, VOTES, PLACES)
    columns = [
        Col(wording.say(PROCESS), 35, name=True),
        *(Col(wording.say(each), 13, number=True) for each in names),
    ]
    Table(flow, columns).write(
        Row(
            (
                each.title,
                str(each.year),
                wording.money(each.funds, content.frame.currency),
                *(_number(found, wording) for found in (each.proposals, each.votes, each.places)),
            )
        )
        for each in content.compared
    )


def _write_notes(flow: PageFlow, content: LearningReport, kind: NoteKind, wording: Wording) -> None:
    told = [each.text for each in content.notes if each.kind is kind]
    if told:
        flow.heading(wording.say(NOTES[kind]))
        for text in told:
            flow.write(text, BODY)
            flow.skip(4)


def _number(number: int | None, wording: Wording) -> str:
    return UNKNOWN if number is None else wording.number(number)
