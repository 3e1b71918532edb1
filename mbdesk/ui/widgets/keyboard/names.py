"""What keys show, and what they are called in the resident's language."""

from collections.abc import Mapping
from dataclasses import dataclass
from unicodedata import combining

from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.keyboard.layouts import HALF_SPACE, SPACE, KeyAction, KeyStroke
from mbdesk.ui.widgets.keyboard.shift import Shift
from mbdesk.words.phrase import Readable, Verbatim, translate

DOTTED_CIRCLE = "\u25cc"

SIGN_NAMES: Mapping[str, Readable] = {
    SPACE: translate("voter.keyboard", "Space"),
    HALF_SPACE: translate("voter.keyboard", "Half space"),
    ".": translate("voter.keyboard", "Full stop"),
    ",": translate("voter.keyboard", "Comma"),
    "،": translate("voter.keyboard", "Comma"),
    "?": translate("voter.keyboard", "Question mark"),
    "؟": translate("voter.keyboard", "Question mark"),
    "!": translate("voter.keyboard", "Exclamation mark"),
    ":": translate("voter.keyboard", "Colon"),
    ";": translate("voter.keyboard", "Semicolon"),
    "؛": translate("voter.keyboard", "Semicolon"),
    "-": translate("voter.keyboard", "Hyphen"),
    "_": translate("voter.keyboard", "Underscore"),
    "/": translate("voter.keyboard", "Slash"),
    "(": translate("voter.keyboard", "Opening bracket"),
    ")": translate("voter.keyboard", "Closing bracket"),
    "«": translate("voter.keyboard", "Opening quotation mark"),
    "»": translate("voter.keyboard", "Closing quotation mark"),
    '"': translate("voter.keyboard", "Quotation mark"),
    "'": translate("voter.keyboard", "Apostrophe"),
    "&": translate("voter.keyboard", "And sign"),
    "@": translate("voter.keyboard", "At sign"),
    "+": translate("voter.keyboard", "Plus"),
    "=": translate("voter.keyboard", "Equals sign"),
    "%": translate("voter.keyboard", "Percent sign"),
    "٪": translate("voter.keyboard", "Percent sign"),
    "#": translate("voter.keyboard", "Number sign"),
    "*": translate("voter.keyboard", "Asterisk"),
    "€": translate("voter.keyboard", "Euro sign"),
    "…": translate("voter.keyboard", "Three dots"),
    "ـ": Verbatim("كشيدة"),
    "َ": Verbatim("فتحة"),
    "ُ": Verbatim("ضمة"),
    "ِ": Verbatim("كسرة"),
    "ً": Verbatim("فتحتان"),
    "ٌ": Verbatim("ضمتان"),
    "ٍ": Verbatim("كسرتان"),
    "ّ": Verbatim("شدة"),
    "ْ": Verbatim("سكون"),
    "ٰ": Verbatim("ألف خنجرية"),
    "ٓ": Verbatim("مدة"),
    "ٔ": Verbatim("همزة فوقية"),
}
"""Signs whose shape a screen reader may pass over; the vowel signs of Arabic have one name."""

_ICONS = {
    KeyAction.ERASE: Icon.ERASE,
    KeyAction.LEFT: Icon.LEFT,
    KeyAction.RIGHT: Icon.RIGHT,
    KeyAction.HIDE: Icon.KEYBOARD_HIDE,
}
_ACT_NAMES: Mapping[KeyAction, Readable] = {
    KeyAction.ERASE: translate("voter.keypad", "Remove the last character"),
    KeyAction.LEFT: translate("voter.keyboard", "Move left"),
    KeyAction.RIGHT: translate("voter.keyboard", "Move right"),
    KeyAction.HIDE: translate("voter.keyboard", "Hide the keyboard"),
}
_CAPITALS: Mapping[Shift, Readable] = {
    Shift.OFF: translate("voter.keyboard", "Capital letter"),
    Shift.AUTO: translate("voter.keyboard", "Capital letter, on"),
    Shift.ONCE: translate("voter.keyboard", "Capital letter, on"),
    Shift.LOCKED: translate("voter.keyboard", "Capital letters stay, on"),
}
_MORE: Mapping[Shift, Readable] = {
    Shift.OFF: translate("voter.keyboard", "More letters"),
    Shift.AUTO: translate("voter.keyboard", "More letters"),
    Shift.ONCE: translate("voter.keyboard", "More letters, on"),
    Shift.LOCKED: translate("voter.keyboard", "More letters stay, on"),
}


@dataclass(frozen=True, slots=True)
class State:
    """What keys' faces depend on, besides what the keys do."""

    shift: Shift = Shift.OFF
    cased: bool = True
    paragraphs: bool = False
    signs: bool = False


@dataclass(frozen=True, slots=True)
class Face:
    """What a key shows: an icon or some letters; its name; whether it stands out."""

    name: Readable
    text: str = ""
    icon: Icon | None = None
    on: bool = False


def face_of(stroke: KeyStroke, state: State) -> Face:
    """Return what a key shows in a state of the keyboard."""
    if stroke.act is KeyAction.WRITE:
        return _written(stroke.text, state)
    if stroke.act is KeyAction.SHIFT:
        return _shift(state)
    if stroke.act is KeyAction.TURN:
        letters = translate("voter.keyboard", "Letters")
        signs = translate("voter.keyboard", "Digits and signs")
        return Face(letters if state.signs else signs, stroke.text)
    if stroke.act is KeyAction.ENTER:
        return _enter(state)
    return Face(_ACT_NAMES[stroke.act], icon=_ICONS[stroke.act])


def _written(text: str, state: State) -> Face:
    if text == SPACE:
        return Face(SIGN_NAMES[text], icon=Icon.SPACE)
    if text == HALF_SPACE:
        return Face(SIGN_NAMES[text], icon=Icon.HALF_SPACE)
    shown = DOTTED_CIRCLE + text if combining(text) else text
    name = SIGN_NAMES.get(text) or Verbatim(text)
    if state.cased and text.isupper():
        name = translate("voter.keyboard", "Capital {letter}").fill(letter=name)
    return Face(name, shown)


def _shift(state: State) -> Face:
    names = _CAPITALS if state.cased else _MORE
    icon = Icon.SHIFT_LOCK if state.shift is Shift.LOCKED else Icon.SHIFT
    return Face(names[state.shift], icon=icon, on=state.shift is not Shift.OFF)


def _enter(state: State) -> Face:
    if state.paragraphs:
        return Face(translate("voter.keyboard", "New line"), icon=Icon.ENTER)
    return Face(translate("voter.page", "Next"), icon=Icon.NEXT)
