"""The sheet for observers: how test ballots are made, what they can catch, and what to do then.

A table tells the chance of catching a computer that changes one vote in so many.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.languages import NO_BREAK_SPACE

FOR_OBSERVERS = QT_TRANSLATE_NOOP("reports", "For observers")
NAME = QT_TRANSLATE_NOOP("reports", "Test ballots")
WHY = QT_TRANSLATE_NOOP(
    "reports",
    "A computer that changes votes cannot know which ballots are tests: it seals each ballot and "
    "shows its code before the person says whether it is cast or tested. A test ballot is never "
    "counted. After the count it is published with what was in it.",
)
HOW = QT_TRANSLATE_NOOP("reports", "How to make a test")
STEPS = (
    QT_TRANSLATE_NOOP("reports", "Choose as a voter does, and write down what you choose."),
    QT_TRANSLATE_NOOP(
        "reports",
        "On the page that shows the vote, write down the code, or take a picture of the square. "
        "Only then press the button for a test ballot.",
    ),
    QT_TRANSLATE_NOOP(
        "reports",
        "At most {most} tests can be made in one visit. Make tests at every station, on different "
        "days, at different times, and choose different things.",
    ),
    QT_TRANSLATE_NOOP(
        "reports",
        "When the result is published, look each code up in it and compare with what you wrote "
        "down.",
    ),
)
CHANCES = QT_TRANSLATE_NOOP("reports", "The chance of catching a computer that changes votes")
TABLE = QT_TRANSLATE_NOOP(
    "reports",
    "Each row is a computer that changes one vote in so many, each column a number of tests. The "
    "last column is how many tests catch {sure} of such computers.",
)
CHANGED = QT_TRANSLATE_NOOP("reports", "One vote in")
TESTS = QT_TRANSLATE_NOOP("reports", "%Ln test(s)")
ENOUGH = QT_TRANSLATE_NOOP("reports", "Tests for {sure}")
ALMOST = QT_TRANSLATE_NOOP("reports", "over {percent}")
DIFFERS = QT_TRANSLATE_NOOP("reports", "When one does not agree")
THEN = (
    QT_TRANSLATE_NOOP(
        "reports",
        "Tell the process leader and the board the same day, in writing: the code, the station, "
        "the day, and what was chosen. Keep your notes, the picture and the slip.",
    ),
    QT_TRANSLATE_NOOP(
        "reports",
        "The station takes no more votes. Its computer, file and sticks are kept as they are, for "
        "somebody from outside to look at.",
    ),
    QT_TRANSLATE_NOOP(
        "reports",
        "The board decides whether the station is left out of the count, or people vote there "
        "again. The protocol tells of it.",
    ),
    QT_TRANSLATE_NOOP(
        "reports",
        "A code that the result does not have is told in the same way: the ballot did not arrive.",
    ),
)
LIMIT = QT_TRANSLATE_NOOP(
    "reports",
    "Tests that all agree do not prove that nothing was changed. The table tells what they are "
    "worth.",
)

BODY = Style(11)
PERCENT = 100


@dataclass(frozen=True, slots=True)
class ObserversSheet:
    """The content of the sheet.

    `rows` has for each computer: one vote in how many it changes, the chance that each of
    `numbers` of tests catches it, and how many tests catch it with the chance `sure`. `most` tests
    can be made in one visit; `code` is the process's fingerprint.
    """

    frame: Frame
    code: str
    most: int
    numbers: Sequence[int]
    rows: Sequence[tuple[int, Sequence[Fraction], int]]
    sure: Fraction
    logo: bytes = field(default=b"", repr=False)


def write_observers_sheet(
    sheet: ObserversSheet, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the sheet as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(observers_document(sheet, words, language), path)


def observers_document(sheet: ObserversSheet, words: Words, language: str = "sv") -> Document:
    """Return the sheet laid out."""
    wording, flow = Wording(language, words), PageFlow()
    flow.title(wording.say(FOR_OBSERVERS), wording.say(NAME))
    flow.skip(4)
    flow.write(wording.text(sheet.frame.titles), BODY)
    flow.write(f"{wording.say(PROCESS_CODE)}: {sheet.code}", BODY)
    flow.skip(10)
    flow.write(wording.say(WHY), BODY)
    flow.heading(wording.say(HOW))
    most = wording.number(sheet.most)
    flow.items([wording.say(step, most=most) for step in STEPS], BODY)
    _chances(flow, sheet, wording)
    flow.heading(wording.say(DIFFERS))
    flow.items(map(wording.say, THEN), BODY)
    flow.skip(8)
    flow.write(wording.say(LIMIT), BODY)
    title = f"{wording.say(NAME)}: {wording.text(sheet.frame.titles)}"
    return Document(title, flow.pages, sheet.frame, wording, logo=sheet.logo)


def _chances(flow: PageFlow, sheet: ObserversSheet, wording: Wording) -> None:
    sure = _percent(sheet.sure, wording)
    flow.heading(wording.say(CHANCES))
    flow.write(wording.say(TABLE, sure=sure), BODY)
    flow.skip(6)
    columns = [
        Col(wording.say(CHANGED), 16, name=True),
        *(Col(wording.count(TESTS, number), 12, number=True) for number in sheet.numbers),
        Col(wording.say(ENOUGH, sure=sure), 14, number=True),
    ]
    Table(flow, columns).write(_rows(sheet, wording))


def _rows(sheet: ObserversSheet, wording: Wording) -> Iterator[Row]:
    for one_in, chances, enough in sheet.rows:
        told = [_percent(chance, wording) for chance in chances]
        yield Row([wording.number(one_in), *told, wording.number(enough)])


def _percent(chance: Fraction, wording: Wording) -> str:
    """Return a chance in whole percent; what would be rounded up to certainty says so."""
    whole = round(chance * PERCENT)
    if whole == PERCENT and chance < 1:
        return wording.say(ALMOST, percent=_percent(Fraction(PERCENT - 1, PERCENT), wording))
    return f"{wording.number(whole)}{NO_BREAK_SPACE}%"
