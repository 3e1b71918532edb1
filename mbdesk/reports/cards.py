"""Voting cards on A4 sheets, six a page, to be cut apart.

Each holds its code in letters and as a QR code, and in plain words how it is used: in Swedish, and
in a line of each other language. The text that all cards share is stored once in the file.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from math import ceil
from typing import overload

from mbdesk.domain.colours import REHEARSAL
from mbdesk.domain.process import Frame, Mode, PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.reports import form
from mbdesk.reports.layout.elements import Element, Picture, Rectangle, Squares, Stamp, Written
from mbdesk.reports.layout.page_flow import PAGE_HEIGHT, PAGE_WIDTH, PageFlow, placed
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.roles import Mark, Role, Tag
from mbdesk.reports.layout.text import ACCENT, Style, TextLine, lines
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.languages import offered

CARD = QT_TRANSLATE_NOOP("voter.form", "Voting card")
ONE_VOTE = QT_TRANSLATE_NOOP(
    "voter.form", "This card gives you one vote. Do not show the code to anyone."
)
NUMBER = QT_TRANSLATE_NOOP("voter.form", "Card number {number}")
DAYS = QT_TRANSLATE_NOOP("voter.form", "Vote from {first} to {last}.")
ONE_DAY = QT_TRANSLATE_NOOP("voter.form", "Vote on {first}.")
USE = QT_TRANSLATE_NOOP(
    "voter.form", "At the voting place: hold the square in front of the camera, or type the code."
)
PROCESS_CODE = QT_TRANSLATE_NOOP("voter.form", "Control code of the participatory budget: {code}")
SQUARE = QT_TRANSLATE_NOOP("voter.form", "The code as a square for the camera")
IN_SHORT = QT_TRANSLATE_NOOP("voter.form", "One vote. Show the square or type the code.")

COLUMNS, ROWS = 2, 3
MOST_SHEETS = 500
CARDS_IN_FILE = MOST_SHEETS * COLUMNS * ROWS
"""Cards in a file at most, so that none is too large to print."""
EDGE, FOOT, BANNER = 20.0, 54.0, 56.0
"""Left free at the sides, for the foot, and for the band of a rehearsal, in points."""
WIDTH = (PAGE_WIDTH - 2 * EDGE) / COLUMNS
HEIGHT = (PAGE_HEIGHT - FOOT - BANNER) / ROWS
PAD, GAP = 10.0, 8.0
QR_SIDE = 94.0
"""33 mm with its white edge: each of its 21 squares is larger than a millimetre."""

MASK = 3
"""Codes are random, so all masks serve as well; to compare the eight takes five times as long."""

HEADING = Style(15, bold=True, colour=ACCENT)
MARKED = Style(15, bold=True, colour=REHEARSAL)
TITLE = Style(9)
CODE = Style(15.5, bold=True)
BODY = Style(8.5)
SHORT = Style(7.5)
SMALLEST = 5.0
TITLE_LINES = 2

LOGO_WIDTH, LOGO_HEIGHT = 70.0, 18.0
STRIPE = 5.0
"""Height of the stripe in the district's colour along a card's upper edge."""


@dataclass(frozen=True, slots=True)
class CardFace:
    """The code on one card and the content of its QR code; secret until it is handed out.

    `serial` is no secret: it is what a lost card is made void by, and stands in the code as well.
    """

    code: str = field(repr=False)
    scanned: str = field(repr=False)
    serial: int


@dataclass(frozen=True, slots=True)
class CardBatch:
    """Cards to be printed. `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    faces: Sequence[CardFace]
    logo: bytes = field(default=b"", repr=False)


def cards_pdf(
    batch: CardBatch,
    words: Callable[[str], Words],
    printed: Callable[[int], None] = lambda _number: None,
) -> bytes:
    """Return the sheets of cards as a PDF: a secret, which lies on no disk yet.

    `printed` hears how many cards are laid out, and may stop it by raising.
    """
    return document_bytes(cards_document(batch, words, printed))


def cards_document(
    batch: CardBatch,
    words: Callable[[str], Words],
    printed: Callable[[int], None] = lambda _number: None,
) -> Document:
    """Return the sheets of cards, laid out one by one as they are written."""
    swedish = Wording(DEFAULT_LANGUAGE, words(DEFAULT_LANGUAGE))
    shorts = {tag: words(tag)(IN_SHORT) for tag in beside_swedish(batch.frame)}
    stamp = Stamp("card", tuple(_shared(batch, swedish, shorts)))
    title = f"{swedish.say(CARD)}: {swedish.text(batch.frame.titles)}"
    sheets = _Sheets(batch.faces, stamp, swedish, printed)
    return Document(
        title,
        sheets,
        batch.frame,
        swedish,
        mark=form.MARK,
        banner=form.BANNER,
        page=form.PAGE,
        process=form.PROCESS_ID,
    )


class _Sheets(Sequence[Sequence[Mark]]):
    """Pages that are laid out only when written: there may be thousands."""

    def __init__(
        self,
        faces: Sequence[CardFace],
        stamp: Stamp,
        swedish: Wording,
        printed: Callable[[int], None],
    ) -> None:
        self._faces, self._stamp, self._printed = faces, stamp, printed
        self._square, self._swedish = swedish.say(SQUARE), swedish
        heading = lines(swedish.say(CARD), HEADING, WIDTH)[0]
        self._beside_heading = PAD + heading.width + GAP
        written = (each for each in stamp.elements if isinstance(each, Written))
        self._text = " ".join(each.line.text for each in written)

    def __len__(self) -> int:
        return ceil(len(self._faces) / (COLUMNS * ROWS))

    @overload
    def __getitem__(self, number: int) -> Sequence[Mark]: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Sequence[Mark]]: ...
    def __getitem__(self, number: int | slice) -> Sequence[Mark] | Sequence[Sequence[Mark]]:
        """Lay out one page, and report its cards as printed."""
        if isinstance(number, slice):
            return [self[each] for each in range(len(self))[number]]
        if not 0 <= number < len(self):
            raise IndexError(number)
        first = number * COLUMNS * ROWS
        faces = self._faces[first : first + COLUMNS * ROWS]
        self._printed(first + len(faces))
        flow = PageFlow()
        for place, face in enumerate(faces):
            self._put_card(flow, place, face)
        return flow.pages[0]

    def _put_card(self, flow: PageFlow, place: int, face: CardFace) -> None:
        left = EDGE + place % COLUMNS * WIDTH
        bottom = PAGE_HEIGHT - BANNER - (place // COLUMNS + 1) * HEIGHT
        card = Tag(Role.SECTION)
        square = Squares(left + PAD, bottom + _QR_BOTTOM, QR_SIDE, _squares(face.scanned))
        line = lines(face.code, CODE, WIDTH)[0]
        code = placed(line, left + _BESIDE, _ROOM, bottom + _QR_BOTTOM + QR_SIDE, align=0)
        flow.put(Tag(Role.PARAGRAPH, self._text, card), replace(self._stamp, x=left, y=bottom))
        flow.put(Tag(Role.FIGURE, self._square, card, box=square.box), square)
        flow.put(Tag(Role.PARAGRAPH, face.code, card), code)
        number = lines(self._swedish.say(NUMBER, number=str(face.serial)), SHORT, WIDTH)[0]
        top = bottom + HEIGHT - PAD - (HEADING.size - SHORT.size)  # on the heading's line
        beside = min(self._beside_heading, WIDTH - PAD - number.width)
        written = placed(number, left + beside, WIDTH, top, align=0)
        flow.put(Tag(Role.PARAGRAPH, number.text, card), written)


_BESIDE = PAD + QR_SIDE + GAP
_ROOM = WIDTH - _BESIDE - PAD
_QR_TOP = HEIGHT - PAD - HEADING.size * 1.4 - TITLE_LINES * TITLE.size * 1.4
_QR_BOTTOM = _QR_TOP - QR_SIDE


def _squares(text: str) -> tuple[bytes, ...]:
    """Return the rows of a QR code, a byte for each of its squares."""
    import segno

    return tuple(map(bytes, segno.make(text, error="q", micro=False, mask=MASK).matrix))


def _shared(batch: CardBatch, swedish: Wording, shorts: Mapping[str, str]) -> "Iterator[Element]":
    """Return what is the same on all cards, from the lower left corner of one."""
    frame = batch.frame
    yield Rectangle(0, 0, WIDTH, HEIGHT, edge="#8a8a8a")
    room, top = WIDTH - 2 * PAD, HEIGHT - PAD
    yield placed(lines(swedish.say(CARD), HEADING, room)[0], PAD, room, top, align=0)
    if frame.colour:
        yield Rectangle(0, HEIGHT - STRIPE, WIDTH, STRIPE, fill=frame.colour)
    beside = 0.0
    if batch.logo:
        logo = Picture(WIDTH - PAD, top, LOGO_WIDTH, LOGO_HEIGHT, batch.logo)
        beside = logo.size[0] + GAP
        yield logo
    if frame.mode is Mode.TEST:
        mark = lines(swedish.say(form.MARK), MARKED, room)[0]
        yield placed(mark, PAD, room - beside, top, align=1)
    title = _fitting(swedish.text(frame.titles), TITLE, room, TITLE_LINES)
    yield from _down(title, PAD, room, top - HEADING.size * 1.4)
    yield from _down(_told(frame, swedish), _BESIDE, _ROOM, _QR_TOP - CODE.size * 1.5)
    short = {tag: _fitting(text, SHORT, room, 1) for tag, text in shorts.items()}
    height = sum(line.height for told in short.values() for line in told) - GAP / 2
    code = _fitting(swedish.say(PROCESS_CODE, code=batch.fingerprint), SHORT, room, 1)
    yield from _down(code, PAD, room, PAD + height + code[0].height)
    top = PAD + height
    for tag, told in short.items():
        yield from _down(told, PAD, room, top, language=tag)
        top -= sum(line.height for line in told)


def beside_swedish(frame: Frame) -> tuple[str, ...]:
    """Return the languages beside Swedish that the residents' papers are written in."""
    return tuple(tag for tag in offered(frame.languages) if not tag.startswith(DEFAULT_LANGUAGE))


def voting_days(frame: Frame, wording: Wording) -> Iterator[str]:
    """Yield from when to when people can vote, as cards and the poster say it."""
    for phase in frame.phases:
        if phase.kind is PhaseKind.VOTING:
            says = ONE_DAY if phase.first_day == phase.last_day else DAYS
            first, last = wording.day(phase.first_day), wording.day(phase.last_day)
            yield wording.say(says, first=first, last=last)


def _told(frame: Frame, swedish: Wording) -> list[TextLine]:
    days = voting_days(frame, swedish)
    texts = (swedish.say(ONE_VOTE), *days, swedish.say(USE))
    return [line for text in texts for line in lines(text, BODY, _ROOM)]


def _fitting(text: str, style: Style, room: float, most: int) -> tuple[TextLine, ...]:
    """Return the text in at most so many lines, in smaller letters if necessary."""
    while len(broken := lines(text, style, room)) > most and style.size > SMALLEST:
        style = replace(style, size=style.size - 0.25)
    return broken


def _down(
    told: Sequence[TextLine], left: float, room: float, top: float, *, language: str = ""
) -> "Iterator[Element]":
    """Yield lines below each other; those in another language than the card's tell which."""
    for line in told:
        yield replace(placed(line, left, room, top, align=float(line.rtl)), language=language)
        top -= line.height
