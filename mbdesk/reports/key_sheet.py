"""The key sheet: the words that open a key file, large, on one page, for an envelope.

Five words of a passphrase, or the twenty of one of three sheets; what they open, who keeps the
paper and how. The words are here and nowhere else, so the paper is as good as the key.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.roles import Numbering, Role, Tag, TextIn
from mbdesk.reports.layout.signing import KEEPER, Signing, write_signing
from mbdesk.reports.layout.text import Style, lines
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

KEY_SHEET = QT_TRANSLATE_NOOP("reports", "Key sheet")
SHEET_NUMBER = QT_TRANSLATE_NOOP("reports", "Word sheet {number} of {of}: any two open the file")
PURPOSES = {
    "all": QT_TRANSLATE_NOOP("reports", "All keys of the participatory budget"),
    "desk": QT_TRANSLATE_NOOP("reports", "The desk's keys"),
    "roll": QT_TRANSLATE_NOOP("reports", "The roll key"),
    "tally": QT_TRANSLATE_NOOP("reports", "The tally key"),
}
USES = {
    "all": QT_TRANSLATE_NOOP(
        "reports",
        "Together with the key file, these words sign packs and receipts, open the votes and sign "
        "the result.",
    ),
    "desk": QT_TRANSLATE_NOOP(
        "reports",
        "Together with the file desk.mbkeys, these words sign packs, receipts and the result, and "
        "open the contacts of those who left proposals.",
    ),
    "roll": QT_TRANSLATE_NOOP(
        "reports",
        "Together with the file roll.mbkeys, these words tell who has voted, and nothing of how.",
    ),
    "tally": QT_TRANSLATE_NOOP(
        "reports",
        "Together with another of the three sheets and the file tally.mbkeys, these words open the "
        "votes. One sheet alone opens nothing.",
    ),
}
ENVELOPE = QT_TRANSLATE_NOOP(
    "reports",
    "Put this paper and the stick with a copy of the key file into an envelope. Close it, let a "
    "colleague sign across the flap, and keep it away from the desk's computer.",
)
DESK_KEPT = QT_TRANSLATE_NOOP(
    "reports",
    "You need these words for each pack and receipt, and for the result. So keep this paper under "
    "lock where you reach it and nobody else does, apart from the desk's computer. Put the stick "
    "with a copy of the key file into an envelope, close it, and let a colleague sign across the "
    "flap.",
)
ENGLISH = QT_TRANSLATE_NOOP(
    "reports", "The words are English ones, in every language. They are read row by row."
)
SHEET_ENVELOPE = QT_TRANSLATE_NOOP(
    "reports",
    "Put this paper into an envelope of its own. Close it, let a colleague sign across the flap, "
    "and keep it away from the other two sheets.",
)
BANNER = QT_TRANSLATE_NOOP("reports", "TEST: these are the keys of a rehearsal.")
LOST = QT_TRANSLATE_NOOP(
    "reports", "If the words or every copy of the file are lost, nobody can make them anew."
)
SHEET_LOST = QT_TRANSLATE_NOOP(
    "reports",
    "If this sheet is lost, tell the process leader at once: the other two make three new ones. If "
    "two sheets or every copy of the file are lost, nobody can make them anew.",
)
SIGNATURES = QT_TRANSLATE_NOOP("reports", "Typed back from this paper by")

LARGE = Style(26, bold=True)
MIDDLE = Style(13, bold=True)
NUMBER = Style(11, colour="#4a4a4a")
BODY = Style(11)
FEW = 5
"""So many words stand below each other, large; more stand in rows of as many."""


@dataclass(frozen=True, slots=True)
class KeySheet:
    """The content of a key sheet.

    `kind` is that of the key file and `fingerprint` the process's; `number` and `of` count the
    sheets that open the file together.
    """

    frame: Frame
    kind: str
    fingerprint: str
    words: Sequence[str] = field(repr=False)
    number: int = 1
    of: int = 1
    logo: bytes = field(default=b"", repr=False)


def key_sheet_pdf(sheet: KeySheet, words: Words, language: str = "sv") -> bytes:
    """Return the sheet as a PDF of one A4 page."""
    return document_bytes(key_sheet_document(sheet, words, language))


def key_sheet_document(sheet: KeySheet, words: Words, language: str = "sv") -> Document:
    """Return the sheet laid out."""
    wording, flow = Wording(language, words), PageFlow()
    name = (
        wording.say(SHEET_NUMBER, number=wording.number(sheet.number), of=wording.number(sheet.of))
        if sheet.of > 1
        else wording.say(KEY_SHEET)
    )
    flow.title(name, wording.say(PURPOSES[sheet.kind]))
    flow.skip(2)
    flow.write(wording.text(sheet.frame.titles), BODY)
    flow.skip(18)
    _words(flow, sheet.words)
    flow.skip(14)
    for says in (USES[sheet.kind], *_kept(sheet)):
        flow.write(wording.say(says), BODY)
        flow.skip(6)
    flow.write(f"{wording.say(PROCESS_CODE)}: {sheet.fingerprint}", BODY)
    write_signing(flow, Signing(wording.say(SIGNATURES), [wording.say(KEEPER)], []), wording)
    return Document(name, flow.pages, sheet.frame, wording, banner=BANNER, logo=sheet.logo)


def _kept(sheet: KeySheet) -> tuple[str, ...]:
    """Return how the paper is kept, and what its loss means."""
    if sheet.of > 1:
        return ENGLISH, SHEET_ENVELOPE, SHEET_LOST
    return (DESK_KEPT if sheet.kind == "desk" else ENVELOPE), LOST


def _words(flow: PageFlow, words: Sequence[str]) -> None:
    """Write the words, each after its place: five below each other, more in rows of five."""
    columns = 1 if len(words) <= FEW else FEW
    rows = -(-len(words) // columns)
    width, style = WIDTH / columns, LARGE if columns == 1 else MIDDLE
    beside = style.size * 1.5  # the number's room
    height = style.size * (1.7 if columns == 1 else 2.2)
    top = flow.claim(rows * height)
    whole = Tag(Role.LIST, numbering=Numbering.NUMBERS)
    for place, text in enumerate(words):
        left, upper = LEFT + place % columns * width, top - place // columns * height
        lower = upper - (style.size - NUMBER.size) * 0.75
        (number,) = lines(f"{place + 1}", NUMBER, beside)
        (word,) = lines(text, style, width - beside)
        item = Tag(Role.ITEM, parent=whole)
        label, body = Tag(Role.LABEL, number.text, item), Tag(Role.BODY, TextIn(text, "en"), item)
        flow.put(label, placed(number, left, beside, lower, align=0))
        flow.put(body, placed(word, left + beside, width, upper, align=0))
