"""The protocol's end: duplicates, signatures, how to check, and the codes counted."""

from collections.abc import Iterator, Sequence

from mbdesk.domain.result import Result
from mbdesk.reports.layout.elements import Column, Rule
from mbdesk.reports.layout.flow import LEFT, WIDTH, Flow, placed
from mbdesk.reports.layout.fonts import LATIN, font_name
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.text import Style, lines
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases

CODE_SIZE, CODE_LEADING, CODE_COLUMNS = 7.0, 9.0, 7
SMALL = Style(8, colour="#4a4a4a")
SIGNING_HEIGHT = 66.0
CHECKS = (
    phrases.CHECK_CODE,
    phrases.CHECK_SUMS,
    phrases.CHECK_WINNERS,
    phrases.CHECK_FILE,
)


def write_duplicates(flow: Flow, result: Result, wording: Wording) -> None:
    """List credentials that were used more than once, never a vote."""
    flow.heading(wording.say(phrases.DUPLICATES))
    if not result.duplicates:
        flow.write(wording.say(phrases.NO_DUPLICATES))
        return
    flow.write(wording.say(phrases.DUPLICATES_INTRO))
    flow.skip(4)
    columns = [
        Col(wording.say(phrases.CREDENTIAL), 70),
        Col(wording.say(phrases.BALLOTS_SET_ASIDE), 30, number=True),
    ]
    listed = sorted(result.duplicates.items())
    rows = [Row([credential, wording.number(number)]) for credential, number in listed]
    total = wording.number(sum(result.duplicates.values()))
    Table(flow, columns).write([*rows, Row([wording.say(phrases.SUM), total], strong=True)])


def write_signatures(flow: Flow, result: Result, wording: Wording) -> None:
    """Leave room for those who answer for the count to sign."""
    del result
    flow.need(3 * SIGNING_HEIGHT + 50)
    flow.heading(wording.say(phrases.SIGNATURES))
    for role in (phrases.PROCESS_LEADER, phrases.STEERING_GROUP, phrases.WITNESS):
        write_signing_lines(flow, wording.say(role), wording)


def write_checking(flow: Flow, result: Result, wording: Wording) -> None:
    """Tell how a reader can check the result."""
    del result
    flow.heading(wording.say(phrases.CHECKING))
    for check in CHECKS:
        flow.write(wording.say(check))
        flow.skip(4)


def write_codes(flow: Flow, result: Result, wording: Wording) -> None:
    """List the confirmation codes in columns, sorted downwards, page by page."""
    flow.heading(wording.say(phrases.CODES))
    codes = result.confirmations
    if not codes:
        flow.write(wording.say(phrases.NO_CODES))
        return
    flow.write(wording.say(phrases.CODES_INTRO, number=wording.number(len(codes))))
    flow.skip(6)
    start = 0
    while start < len(codes):
        flow.need(2 * CODE_LEADING)
        page = codes[start : start + CODE_COLUMNS * int(flow.room // CODE_LEADING)]
        _write_codes_of_page(flow, page)
        start += len(page)


def _write_codes_of_page(flow: Flow, codes: Sequence[str]) -> None:
    """Write codes in columns of equal length, each column read downwards."""
    rows = -(-len(codes) // CODE_COLUMNS)
    font, top = font_name(LATIN, bold=False), flow.claim(rows * CODE_LEADING)
    for number, column in enumerate(_slices(codes, rows)):
        x = LEFT + number * WIDTH / CODE_COLUMNS
        flow.put(Column(x, top - CODE_SIZE, column, font, CODE_SIZE, CODE_LEADING))


def _slices(codes: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(codes), length):
        yield tuple(codes[start : start + length])


def write_signing_lines(flow: Flow, role: str, wording: Wording) -> None:
    """Leave one person's lines: where and when, signature, name."""
    flow.write(role, Style(9.5, bold=True))
    y = flow.claim(SIGNING_HEIGHT - 13) - 30
    part = WIDTH / 3
    for place, name in enumerate((phrases.PLACE_AND_DAY, phrases.SIGNATURE, phrases.NAME_IN_PRINT)):
        left = LEFT + place * part
        flow.put(Rule(left, left + part - 12, y, 0.7))
        flow.put(placed(lines(wording.say(name), SMALL, part - 12)[0], left, part, y - 1, align=0))
