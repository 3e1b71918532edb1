"""Which keys each language has, as data.

Letters lie where they lie on the real keyboards of each language: QWERTY with the Swedish å ä ö
for all Latin letters, so that a name or a street in Sweden can be written in each of them; the
Arabic and the Persian (ISIRI 9147) order for those. Real keyboards are never mirrored, so these
are not either: who has learned one finds the letters where the fingers know them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.ui.widgets.field import InputType
from mbdesk.words.languages import LANGUAGES


class KeyAction(StrEnum):
    """What a key does."""

    WRITE = "write"
    SHIFT = "shift"
    ERASE = "erase"
    ENTER = "enter"
    LEFT = "left"
    RIGHT = "right"
    TURN = "turn"
    HIDE = "hide"


@dataclass(frozen=True, slots=True)
class KeyStroke:
    """One key: what it does, and the text it writes, if it does."""

    act: KeyAction
    text: str = ""


Row = tuple[KeyStroke, ...]
Rows = tuple[Row, ...]

SPACE, HALF_SPACE = " ", "\u200c"
SHIFT, ERASE = KeyStroke(KeyAction.SHIFT), KeyStroke(KeyAction.ERASE)
_SIGNS = {"⇧": SHIFT, "⌫": ERASE}


@dataclass(frozen=True, slots=True)
class KeyboardLayout:
    """The pages of one language: letters, what shift brings, digits and signs, the lowest row."""

    letters: Rows
    shifted: Rows
    signs: Rows
    turn_to_letters: str
    comma: str = ","
    cased: bool = True
    half_space: bool = False


def _rows(*rows: str) -> Rows:
    return tuple(tuple(_stroke(sign) for sign in row.split()) for row in rows)


def _stroke(sign: str) -> KeyStroke:
    return _SIGNS.get(sign) or KeyStroke(KeyAction.WRITE, sign)


def _upper(rows: Rows) -> Rows:
    return tuple(tuple(KeyStroke(s.act, s.text.upper()) for s in row) for row in rows)


_LATIN_SIGNS = _rows(
    "1 2 3 4 5 6 7 8 9 0",
    "- / : ; ( ) & @ \" '",
    "? ! + = % # * _ € ⌫",
)
_ARABIC_SIGNS = _rows(
    "1 2 3 4 5 6 7 8 9 0 + %",
    "١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩ ٠ - /",
    "؟ ! : ؛ ( ) « » @ _ # ⌫",
)
_PERSIAN_SIGNS = _rows(
    "1 2 3 4 5 6 7 8 9 0 + %",
    "۱ ۲ ۳ ۴ ۵ ۶ ۷ ۸ ۹ ۰ - /",
    "؟ ! : ؛ ( ) « » @ _ # ⌫",
)


def _latin(*rows: str) -> KeyboardLayout:
    letters = _rows(*rows)
    return KeyboardLayout(letters, _upper(letters), _LATIN_SIGNS, "ABC")


_TOP, _MIDDLE = "q w e r t y u i o p å", "a s d f g h j k l ö ä"

_LAYOUTS: Mapping[str, KeyboardLayout] = {
    "swedish": _latin(_TOP, _MIDDLE, "⇧ z x c v b n m é à ⌫"),
    "finnish": _latin(_TOP, _MIDDLE, "⇧ z x c v b n m š ž ⌫"),
    "sami": _latin(f"{_TOP} á ŋ", f"{_MIDDLE} č đ", "⇧ z x c v b n m š ŧ ž ⌫"),
    "somali": _latin(_TOP, _MIDDLE, "⇧ z x c v b n m ' ⌫"),
    "arabic": KeyboardLayout(
        _rows(
            "ض ص ث ق ف غ ع ه خ ح ج د",
            "ش س ي ب ل ا ت ن م ك ط ذ",
            "⇧ ئ ء ؤ ر ى ة و ز ظ أ ⌫",
        ),
        _rows(
            "آ أ إ ٱ ء ؤ ئ ة ى پ چ گ",
            "َ ُ ِ ً ٌ ٍ ّ ْ ٰ ٔ ژ ک",
            "⇧ ، ؛ ؟ « » ـ … ٪ - / ⌫",
        ),
        _ARABIC_SIGNS,
        "ابج",
        comma="،",
        cased=False,
    ),
    "persian": KeyboardLayout(
        _rows(
            "ض ص ث ق ف غ ع ه خ ح ج چ",
            "ش س ی ب ل ا ت ن م ک گ آ",
            "⇧ ظ ط ز ژ ر ذ د پ و ئ ⌫",
        ),
        _rows(
            "ء أ إ ؤ ئ ة ۀ ٔ ي ك ى آ",
            "َ ُ ِ ً ٌ ٍ ّ ْ ٰ ٓ ـ ٱ",
            "⇧ ، ؛ ؟ « » * … ٪ - / ⌫",
        ),
        _PERSIAN_SIGNS,
        "ابپ",
        comma="،",
        cased=False,
        half_space=True,
    ),
}

LAYOUTS: Mapping[str, KeyboardLayout] = {
    tag: _LAYOUTS[language.keyboard] for tag, language in LANGUAGES.items()
}
"""The layout of each language."""

PADS: Mapping[InputType, Rows] = {
    InputType.CARD: _rows(
        "1 2 3 4 5 6 7 8 9 0 ⌫",
        "A B C D E F G H J K M",
        "N P Q R S T V W X Y Z",
    ),
    InputType.DIGITS: _rows("1 2 3 4 5", "6 7 8 9 0 ⌫"),
    InputType.DOCUMENT: _rows(
        "1 2 3 4 5 6 7 8 9 0 ⌫", "A B C D E F G H I J K L M", "N O P Q R S T U V W X Y Z"
    ),
}
"""The keys for what is printed on a card: in the digits of the print, which are the same in
every language, and in the order of the alphabet, since a code is looked for letter by letter."""


def lowest_row(layout: KeyboardLayout, turn: str) -> Row:
    """Return the row beneath a page; `turn` names the page that its first key turns to."""
    half_space = (KeyStroke(KeyAction.WRITE, HALF_SPACE),) if layout.half_space else ()
    return (
        KeyStroke(KeyAction.TURN, turn),
        KeyStroke(KeyAction.WRITE, layout.comma),
        *half_space,
        KeyStroke(KeyAction.WRITE, SPACE),
        KeyStroke(KeyAction.WRITE, "."),
        KeyStroke(KeyAction.LEFT),
        KeyStroke(KeyAction.RIGHT),
        KeyStroke(KeyAction.ENTER),
        KeyStroke(KeyAction.HIDE),
    )
