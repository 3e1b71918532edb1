"""The protocol's end: signatures, how to check, and the codes counted."""

from collections.abc import Iterator, Mapping, Sequence

from mbdesk.domain.result import Fate, Result
from mbdesk.domain.texts import in_groups
from mbdesk.reports.layout.elements import Column
from mbdesk.reports.layout.fonts import LATIN, font_name
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow
from mbdesk.reports.layout.roles import Role, Tag
from mbdesk.reports.layout.signing import ROLE, Signing, write_signing
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.content import ProtocolContent
from mbdesk.reports.protocol.method import fate_name

CODE_SIZE, CODE_LEADING, CODE_COLUMNS = 7.0, 9.0, 7
CHECKS = (
    phrases.CHECK_CODE,
    phrases.CHECK_SUMS,
    phrases.CHECK_STATIONS,
    phrases.CHECK_WINNERS,
    phrases.CHECK_FILE,
)


def write_signatures(flow: PageFlow, content: ProtocolContent, wording: Wording) -> None:
    """Write the signature lines beneath what is signed: which count it is, and what it came to."""
    roles = (phrases.PROCESS_LEADER, phrases.STEERING_GROUP, phrases.WITNESS)
    signing = Signing(
        wording.say(phrases.SIGNATURES),
        tuple(wording.say(role) for role in roles),
        (
            *_identity(content.result, wording),
            *_figures(content.result, wording),
            *_codes(content, wording),
        ),
    )
    write_signing(flow, signing, wording)


def _identity(result: Result, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return which count it is: its number, its day, and the stations that it stands on."""
    number = wording.number
    yield wording.say(phrases.COUNT_NUMBER), number(result.number)
    yield wording.say(phrases.COUNTED_ON), wording.day(result.counted_on)
    counted = [line for line in result.stations if line.status.counts]
    yield wording.say(phrases.STATIONS_COUNTED), number(len(counted))
    if missing := len(result.without_last_export):
        yield wording.say(phrases.OF_WHICH_WITHOUT_LAST), number(missing)


def _codes(content: ProtocolContent, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return the digest of the result, where there is one, and the process's control code."""
    if content.digest:
        yield wording.say(phrases.DIGEST_CODE), content.digest_code
        yield wording.say(phrases.DIGEST), in_groups(content.digest)
    yield wording.say(PROCESS_CODE), content.fingerprint


def _figures(result: Result, wording: Wording) -> Iterator[tuple[str, str]]:
    """Return the main figures of the protocol, in a few lines."""
    number, outcome = wording.number, result.outcome
    yield wording.say(phrases.RECEIVED_ENVELOPES), number(result.received)
    for fate, taken in result.not_counted.items():
        yield fate_name(fate, wording), number(taken)
    yield wording.say(phrases.COUNTED), number(result.counted)
    if result.tests:
        yield wording.say(phrases.TEST_BALLOTS), number(result.tests)
    if outcome.winners:
        yield wording.say(phrases.WINNERS), ", ".join(outcome.winners)
    else:
        yield wording.say(phrases.WINNERS), wording.say(phrases.NO_WINNER)
    waiting = [", ".join(tie.codes) for tie in outcome.ties if not tie.order]
    if waiting:
        yield wording.say(phrases.TIES), "; ".join(waiting)


def write_checking(flow: PageFlow, wording: Wording) -> None:
    """Write how a reader can check the result."""
    flow.heading(wording.say(phrases.CHECKING))
    for check in CHECKS:
        flow.write(wording.say(check))
        flow.skip(4)


def write_codes(flow: PageFlow, codes: Sequence[str], wording: Wording) -> None:
    """List the confirmation codes in columns, sorted downwards, page by page."""
    flow.heading(wording.say(phrases.CODES))
    if not codes:
        flow.write(wording.say(phrases.NO_CODES))
        return
    flow.write(wording.count(phrases.CODES_INTRO, len(codes)))
    _write_columns(flow, codes)


def write_left_out_codes(
    flow: PageFlow, left_out: Mapping[Fate, Sequence[str]], wording: Wording
) -> None:
    """List the codes of the envelopes that were not opened, under the reason why."""
    if not left_out:
        return
    flow.heading(wording.say(phrases.CODES_LEFT_OUT))
    flow.write(wording.say(phrases.CODES_LEFT_OUT_INTRO))
    for fate, codes in left_out.items():
        flow.skip(8)
        flow.need(6 * CODE_LEADING)
        flow.write(f"{fate_name(fate, wording)}: {wording.number(len(codes))}", ROLE)
        _write_columns(flow, codes)


def _write_columns(flow: PageFlow, codes: Sequence[str]) -> None:
    flow.skip(6)
    start = 0
    while start < len(codes):
        flow.need(2 * CODE_LEADING)
        page = codes[start : start + CODE_COLUMNS * int(flow.room // CODE_LEADING)]
        _write_codes_of_page(flow, page)
        start += len(page)


def _write_codes_of_page(flow: PageFlow, codes: Sequence[str]) -> None:
    """Write codes in columns of equal length, each column read downwards."""
    rows = -(-len(codes) // CODE_COLUMNS)
    font, top = font_name(LATIN, bold=False), flow.claim(rows * CODE_LEADING)
    for number, column in enumerate(_slices(codes, rows)):
        x = LEFT + number * WIDTH / CODE_COLUMNS
        tag = Tag(Role.PARAGRAPH, " ".join(column))
        flow.put(tag, Column(x, top - CODE_SIZE, column, font, CODE_SIZE, CODE_LEADING))


def _slices(codes: Sequence[str], length: int) -> Iterator[tuple[str, ...]]:
    for start in range(0, len(codes), length):
        yield tuple(codes[start : start + length])
