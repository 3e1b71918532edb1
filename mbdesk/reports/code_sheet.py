"""The code sheet: the code of one station, large, on one page that travels apart from its pack."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame
from mbdesk.domain.station import Station, StationKind
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.signing import KEEPER, Signing, write_signing
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

CODE_SHEET = QT_TRANSLATE_NOOP("reports", "Code sheet")
SET_UP = QT_TRANSLATE_NOOP(
    "reports", "Type the code together with the pack when the station is set up."
)
EACH_DAY = QT_TRANSLATE_NOOP(
    "reports",
    "People vote here with their identity. Type the code again each day before the first person "
    "votes: it opens the key by which nobody votes twice.",
)
AT_TABLE = QT_TRANSLATE_NOOP(
    "reports",
    "Before the first person votes: press “Staff”, then “Papers to sign”. Two of you compare the "
    "control code and sign the zero report.",
)
AT_KIOSK = QT_TRANSLATE_NOOP(
    "reports",
    "This is a kiosk. Staff come in by holding the upper left corner of the screen for four "
    "seconds, or with Ctrl+Alt+Shift+S. It then asks for the staff code, which you choose when it "
    "is started for the first time.",
)
APART = QT_TRANSLATE_NOOP(
    "reports",
    "Let this paper travel apart from the pack, and keep it away from the station at night. "
    "Whoever has the code and a pack can set up another computer as this station.",
)
COMPARE = QT_TRANSLATE_NOOP(
    "reports",
    "The same code stands on the station's screen before voting and on every paper that is signed. "
    "If it is another one, do not open. Tell the centre.",
)
BANNER = QT_TRANSLATE_NOOP("reports", "TEST: this is the code of a rehearsal.")
RECEIVED = QT_TRANSLATE_NOOP("reports", "Received by")

LARGE = Style(30, bold=True)
MIDDLE = Style(17, bold=True)
BODY = Style(11)


@dataclass(frozen=True, slots=True)
class CodeSheet:
    """The content of a code sheet; `fingerprint` is the process's."""

    frame: Frame
    station: Station
    fingerprint: str
    code: str = field(repr=False)
    logo: bytes = field(default=b"", repr=False)


def code_sheets_pdf(sheets: Sequence[CodeSheet], words: Words, language: str = "sv") -> bytes:
    """Return sheets as a PDF, one A4 page each: a secret, which lies on no disk yet."""
    return document_bytes(code_sheets_document(sheets, words, language))


def code_sheets_document(
    sheets: Sequence[CodeSheet], words: Words, language: str = "sv"
) -> Document:
    """Return sheets of one process laid out, each on a page of its own."""
    wording, flow = Wording(language, words), PageFlow()
    for place, sheet in enumerate(sheets):
        if place:
            flow.new_page()
        _write(flow, sheet, wording)
    named = ", ".join(sheet.station.full_name for sheet in sheets)
    title = f"{wording.say(CODE_SHEET)}: {named}"
    frame, logo = sheets[0].frame, sheets[0].logo
    return Document(title, flow.pages, frame, wording, banner=BANNER, logo=logo)


def _write(flow: PageFlow, sheet: CodeSheet, wording: Wording) -> None:
    flow.title(wording.say(CODE_SHEET), sheet.station.full_name)
    flow.skip(2)
    flow.write(wording.text(sheet.frame.titles), BODY)
    flow.skip(18)
    flow.write(sheet.code, LARGE)
    flow.skip(10)
    each_day = (EACH_DAY,) if _typed_daily(sheet) else ()
    at_place = AT_KIOSK if sheet.station.kind is StationKind.KIOSK else AT_TABLE
    for says in (SET_UP, at_place, *each_day, APART):
        flow.write(wording.say(says), BODY)
        flow.skip(6)
    flow.heading(wording.say(PROCESS_CODE))
    flow.write(sheet.fingerprint, MIDDLE)
    flow.skip(4)
    flow.write(wording.say(COMPARE), BODY)
    write_signing(flow, Signing(wording.say(RECEIVED), [wording.say(KEEPER)], []), wording)


def _typed_daily(sheet: CodeSheet) -> bool:
    identity = sheet.frame.rules.access is VoterAccess.IDENTITY
    return identity and sheet.station.kind is StationKind.TABLE
