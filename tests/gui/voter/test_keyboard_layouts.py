"""Every language's letters are on the keys, large enough, whole, and in the bundled fonts."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QFontMetricsF, QPainterPath, QRawFont
from PySide6.QtWidgets import QWidget

from mbdesk.assets import FONTS
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import GAP_MM, TARGET_MM, FontRole, Look, TextSize, Theme
from mbdesk.ui.widgets.field import InputType
from mbdesk.ui.widgets.keyboard.board import Board
from mbdesk.ui.widgets.keyboard.layouts import LAYOUTS, PADS, KeyAction
from mbdesk.ui.widgets.keyboard.names import DOTTED_CIRCLE
from mbdesk.words.languages import LANGUAGES

pytestmark = pytest.mark.gui

MM_PER_INCH = 25.4
LATIN = "abcdefghijklmnopqrstuvwxyz"
ARABIC_SIGNS = "".join(map(chr, range(0x064B, 0x0653))) + "\u0670"
ALPHABETS = {
    # Main exemplar characters of CLDR 46; Meänkieli has none there and is written as Finnish.
    "sv": LATIN + "àéåäö",
    "sv_easy": LATIN + "àéåäö",
    "en": LATIN + "åäö",
    "fi": LATIN + "šžåäö",
    "fit": LATIN + "šžåäö",
    "se": "aábcčdđefghijklmnŋoprsštŧuvzž" + "åäöqwxy",
    "so": LATIN + "'",
    "ar": "ءأؤإئآابةتثجحخدذرزسشصضطظعغفقكلمنهوىي" + ARABIC_SIGNS,
    "fa": "آاءأؤئبپتثجچحخدذرزژسشصضطظعغفقکگلمنهةوی" + "ًٌٍّٔ\u200c",
}
MARKS = {"sv": ".,?!-'\"@1234567890", "ar": ".،؟!-@1234567890٠١٢٣٤٥٦٧٨٩", "fa": ".،؟!۰۱۲۳۴۵۶۷۸۹"}
PLACES = [
    # Pixels and pixels an inch: an old 15-inch screen, a 24-inch one, a laptop's, one on its side.
    (1024, 85.0),
    (1024, 96.0),
    (1920, 92.0),
    (1920, 141.0),
    (768, 96.0),
]


def written_by(language):
    layout = LAYOUTS[language]
    pages = (layout.letters, layout.shifted, layout.signs)
    signs = {stroke.text for page in pages for row in page for stroke in row}
    return signs | {" ", ".", layout.comma} | ({"\u200c"} if layout.half_space else set())


def test_there_is_a_layout_for_every_language_and_a_letter_is_there_once():
    assert set(LAYOUTS) == set(LANGUAGES) == set(ALPHABETS)
    for layout in LAYOUTS.values():
        letters = [s.text for row in layout.letters for s in row if s.act is KeyAction.WRITE]
        assert len(letters) == len(set(letters))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_of_the_alphabet_can_be_written(language):
    wanted = set(ALPHABETS[language])
    capitals = {letter.upper() for letter in wanted} if language not in {"ar", "fa"} else set()
    assert (wanted | capitals) - written_by(language) == set()


@pytest.mark.parametrize("language", MARKS)
def test_digits_and_marks_can_be_written(language):
    assert set(MARKS[language]) - written_by(language) == set()


def test_what_is_shown_on_keys_is_in_the_bundled_fonts(qapp):
    fonts = [
        QRawFont(str(FONTS / f"{name}-Bold.ttf"), 20) for name in ("NotoSans", "NotoSansArabic")
    ]
    shown = set().union(*map(written_by, LAYOUTS)) | set("ABC123ابجابپ") | {DOTTED_CIRCLE}
    missing = {
        sign
        for sign in shown
        if sign and not any(font.supportsCharacter(ord(sign)) for font in fonts)
    }
    assert missing == set()


def test_the_pads_hold_each_symbol_once():
    def symbols(wants):
        return "".join(sorted(stroke.text for row in PADS[wants] for stroke in row))

    assert symbols(InputType.CARD) == "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    assert symbols(InputType.DIGITS) == "0123456789"


@pytest.fixture
def made(qtbot):
    """Return what makes a board of a width, in a language and size, at a resolution."""
    hosts = []

    def make(language, size, width, dpi, wants=InputType.TEXT):
        set_language(language)
        theme = Theme(dpi)
        theme.debounce.again = theme.debounce.settle = 0.0
        theme.look = Look(size)
        host = QWidget()
        hosts.append(host)
        qtbot.addWidget(host)
        board = Board(theme)
        board.setParent(host)
        board.serve(wants, paragraphs=True)
        inside = width - 4 * theme.gap
        board.setGeometry(QRect(QPoint(0, 0), QSize(inside, board.heightForWidth(inside))))
        host.resize(board.size())
        host.show()
        return board

    yield make
    set_language("sv")


def pages(board):
    """Show one page of a board after the other."""
    yield "letters"
    board.key(KeyAction.SHIFT).click()
    yield "shifted"
    board.key(KeyAction.TURN).click()
    yield "signs"


def in_each_size(board):
    """Show the same board in one text size after the other."""
    for size in TextSize:
        board.keys[0].theme.look = Look(size)
        board.reset()
        board.resize(board.width(), board.heightForWidth(board.width()))
        yield size


def wrong_with(board, dpi):
    """Return what is wrong with the keys that are shown, in words."""
    places = [QRect(key.mapTo(board, QPoint(0, 0)), key.size()) for key in board.keys]
    least, gap = TARGET_MM * dpi / MM_PER_INCH, int(GAP_MM * dpi / MM_PER_INCH)
    for index, (key, place) in enumerate(zip(board.keys, places, strict=True)):
        name = key.stroke.text or str(key.stroke.act)
        if min(place.width(), place.height()) < least:
            yield f"{name} is too small: {place}"
        if not board.rect().contains(place):
            yield f"{name} is outside: {place}"
        around = place.adjusted(-gap, -gap, gap, gap)
        if any(around.intersects(other) for other in places[index + 1 :]):
            yield f"{name} is too close to another"
        yield from _beyond(key, name)


def _beyond(key, name):
    """Tell when the ink of a letter does not fit between the edges of its key."""
    path = QPainterPath()
    path.addText(QPointF(0, 0), key.theme.font(FontRole.STRONG), key._face.text)
    ink, edge = path.boundingRect(), key.theme.mm(0.5)
    if ink.height() > key.height() - 2 * edge or ink.width() > key.width() - 2 * edge:
        yield f"{name} reaches beyond its key: {ink} in {key.size()}"


@pytest.mark.parametrize(("width", "dpi"), PLACES)
@pytest.mark.parametrize("language", ["sv", "fi", "se", "so", "ar", "fa"])
def test_keys_are_large_enough_apart_and_whole(made, language, width, dpi):
    board = made(language, TextSize.SMALL, width, dpi)
    wrong = [
        f"{size.name} {page}: {what}"
        for size in in_each_size(board)
        for page in pages(board)
        for what in wrong_with(board, dpi)
    ]
    assert wrong == []


@pytest.mark.parametrize(("width", "dpi"), PLACES)
@pytest.mark.parametrize("wants", PADS)
def test_pads_are_large_enough_apart_and_whole(made, wants, width, dpi):
    board = made("ar", TextSize.SMALL, width, dpi, wants)
    wrong = [what for _ in in_each_size(board) for what in wrong_with(board, dpi)]
    assert wrong == []


@pytest.mark.parametrize("size", TextSize)
def test_letters_on_keys_are_as_tall_as_the_size_promises(made, size):
    bands = {1: (3.5, 4.2), 2: (4.8, 5.6), 3: (6.4, 7.1), 4: (8.5, 9.0)}
    board = made("sv", size, 1024, 96.0)
    capital = QFontMetricsF(board._type.font).capHeight() * MM_PER_INCH / 96.0
    assert bands[size][0] <= capital <= bands[size][1]


def test_where_rows_have_no_room_there_are_more_with_the_same_keys(made):
    wide = made("se", TextSize.LARGEST, 1024, 96.0)
    narrow = made("se", TextSize.LARGEST, 600, 96.0)

    def strokes(board):
        return sorted((str(key.stroke.act), key.stroke.text) for key in board.keys)

    assert len(narrow.rows) > len(wide.rows)
    assert strokes(narrow) == strokes(wide)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_letters_lie_where_they_lie_on_real_keyboards(made, language):
    board = made(language, TextSize.NORMAL, 1024, 96.0)
    row = [key.stroke.text for key in sorted(board.rows[0], key=QWidget.x)]
    assert row[:4] == ["ض", "ص", "ث", "ق"]
