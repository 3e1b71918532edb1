"""Writing by ear: rows of keys to go into, letter by letter, each told as it is written."""

from collections.abc import Iterator, Sequence
from functools import partial

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.voter.shell.audio_stop import AudioStop, Line
from mbdesk.ui.widgets.field import InputType, TextField
from mbdesk.ui.widgets.keyboard.layouts import (
    ERASE,
    LAYOUTS,
    PADS,
    SPACE,
    KeyAction,
    KeyStroke,
    Row,
    Rows,
)
from mbdesk.ui.widgets.keyboard.names import SIGN_NAMES, State, face_of
from mbdesk.ui.widgets.keyboard.shift import Shift, suggested
from mbdesk.ui.widgets.keyboard.writer import before_cursor, write
from mbdesk.words import audio_ballot as words
from mbdesk.words.phrase import Phrase, Readable, Verbatim, translate

MORE_LETTERS = translate("voter.keyboard", "More letters")
SIGNS = translate("voter.keyboard", "Digits and signs")
ERASES = translate("voter.keypad", "Remove the last character")


class WritingStops:
    """The stops for one field: what is written, rows, space and removing, more keys, and the end.

    They write by the keyboard's own writer, so that the field's limits and capitals hold.
    """

    def __init__(self, field: TextField) -> None:
        self._field = field

    def stops(self) -> Iterator[AudioStop]:
        """Return the first ring."""
        if self._field.wants is not InputType.TEXT:
            yield from self._rows(PADS[self._field.wants])
        else:
            layout = LAYOUTS[language()]
            yield from self._rows(layout.letters)
            yield self._key(KeyStroke(KeyAction.WRITE, SPACE))
            for sign in (".", layout.comma):
                yield self._key(KeyStroke(KeyAction.WRITE, sign))
            if not layout.cased:
                yield self._page(MORE_LETTERS, layout.shifted)
            yield self._page(SIGNS, layout.signs)
        yield self._stop("erase", ERASES, act=self._erase, answer=self._written)
        yield self._stop("hear", words.HEAR_WRITTEN, act=lambda: None, answer=self._written)
        yield self._stop("done", words.DONE_WRITING, out=True)

    def _written(self) -> Sequence[Readable]:
        written = words.WRITTEN.fill(text=Verbatim(self._field.text))
        return (words.or_nothing(self._field.text, written),)

    def _rows(self, rows: Rows) -> Iterator[AudioStop]:
        for row in rows:
            letters = _writing(row)
            if letters:
                first, last = (_name(letters[place]) for place in (0, -1))
                says = words.LETTERS.fill(first=first, last=last)
                make = partial(self._letters, letters)
                yield self._stop(letters[0].text, says, inside=make)

    def _page(self, says: Phrase, rows: Rows) -> AudioStop:
        make = partial(self._other_rows, rows)
        return self._stop(says.source, says, inside=make)

    def _other_rows(self, rows: Rows) -> Sequence[AudioStop]:
        return (*self._rows(rows), self._back())

    def _letters(self, row: Row) -> Sequence[AudioStop]:
        return (*(self._key(stroke, out=True) for stroke in row), self._back())

    def _back(self) -> AudioStop:
        return self._stop("back", words.BACK_TO_ROWS, out=True)

    def _key(self, stroke: KeyStroke, *, out: bool = False) -> AudioStop:
        """Return the stop of a letter: its name alone, since a row is gone through fast."""
        cased = self._cased(stroke)
        name = _name(cased)
        return AudioStop(
            key=("key", stroke.text),
            lines=(Line(name),),
            act=partial(self._write, cased),
            answer=lambda: (name,),
            out=out,
        )

    def _cased(self, stroke: KeyStroke) -> KeyStroke:
        before = before_cursor(self._field.editor)
        starts = suggested(Shift.OFF, before) is Shift.AUTO
        capital = starts and self._field.wants is InputType.TEXT and LAYOUTS[language()].cased
        return KeyStroke(stroke.act, stroke.text.upper()) if capital else stroke

    def _write(self, stroke: KeyStroke) -> None:
        self._field.editor.setFocus()
        write(self._field.editor, stroke)

    def _erase(self) -> None:
        self._write(ERASE)

    def _stop(self, key: str, says: Phrase, **more: object) -> AudioStop:
        return AudioStop(
            key=("write", key),
            lines=(),
            hint=words.PRESS.fill(act=says),
            always=True,
            **more,  # type: ignore[arg-type]
        )


def writing_stops(field: TextField) -> Sequence[AudioStop]:
    """Return the stops by which a field is written in."""
    return tuple(WritingStops(field).stops())


def _writing(row: Row) -> Row:
    return tuple(stroke for stroke in row if stroke.act is KeyAction.WRITE)


def _name(stroke: KeyStroke) -> Readable:
    if stroke.text in SIGN_NAMES:
        return SIGN_NAMES[stroke.text]
    return face_of(stroke, State()).name
