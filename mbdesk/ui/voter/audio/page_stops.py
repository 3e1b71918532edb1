"""The stops of what is seen: taken from its texts, cards, buttons and fields, in their order.

The texts before the first thing to press are one stop, which is told when the page comes. Texts
between things to press are told with the next of them. What a page tells together itself, such as
a proposal with all its buttons, is named by `Page.audio_parts`.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.ui.voter.shell.audio_stop import AudioStop, Line
from mbdesk.ui.voter.shell.listen import ListenButton
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.widgets.choice_card import ChoiceCard
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.map_field import MapView, told
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.stepper import Stepper
from mbdesk.ui.widgets.text import Label
from mbdesk.words import audio_ballot as words
from mbdesk.words.phrase import NOTHING, Code, Readable, Verbatim, translate

OPENING = "opening"
NEXT, BACK = translate("voter.page", "Next"), translate("voter.page", "Back")

Writes = Callable[[TextField], Sequence[AudioStop]]
"""Returns the stops by which a field is written in."""


def stops_of(sheets: SheetStack, writes: Writes) -> list[AudioStop]:
    """Return the stops of what is seen, those of its footer last."""
    page = sheets.top.whole_page()
    stops = _Gathered(page, writes, sheets.top.head_lines()).stops() if page is not None else []
    meters = [*_meters(sheets.top.footer)]
    if meters and stops and stops[0].key == OPENING:
        stops[0] = _opening(page, [*stops[0].lines, *meters])
    return [*stops, *_footer(sheets, page)]


class _Gathered:
    """Walks a page and gathers texts until something comes that they belong to."""

    def __init__(self, page: QWidget, writes: Writes, head: Sequence[Line]) -> None:
        self._page, self._writes = page, writes
        self._own = page.audio_parts() if isinstance(page, Page) else {}
        self._texts = list(head)
        self._stops: list[AudioStop] = []

    def stops(self) -> list[AudioStop]:
        """Return the stops of the page."""
        told_together: set[QWidget] = set()
        for part in self._page.findChildren(QWidget):
            whole = self._whole(part)
            if whole is not None and whole not in told_together:
                told_together.add(whole)
                self._close_opening()
                self._stops.append(self._own[whole])
            elif whole is None and part.isVisibleTo(self._page):
                self._take(part)
        self._close_opening()
        if self._texts:
            self._stops.append(AudioStop(key=self._texts[0].shown, lines=tuple(self._texts)))
        return self._stops

    def _whole(self, part: QWidget) -> QWidget | None:
        """Return what the page tells together and `part` belongs to, if anything."""
        at: QWidget | None = part if self._own else None
        while at is not None and at is not self._page:
            if at in self._own:
                return at
            at = at.parentWidget()
        return None

    def _take(self, part: QWidget) -> None:
        if isinstance(part, TextField):
            self._press(_field(part, self._writes))
        elif isinstance(part, Pressable):
            for_eyes = isinstance(self._page, Page) and self._page.for_eyes
            if part.isEnabled() and not (for_eyes or isinstance(part, ListenButton)):
                self._press(_pressable(part))
        else:
            says = _text_of(part)
            if says != NOTHING:
                self._texts.append(Line(says, part))

    def _press(self, stop: AudioStop) -> None:
        self._close_opening()
        lines = (*self._texts, *stop.lines)
        self._texts = []
        self._stops.append(_with_lines(stop, lines))

    def _close_opening(self) -> None:
        """Make what was gathered first the opening, and each code in it a stop of its own too."""
        if self._stops or not self._texts:
            return
        texts, self._texts = self._texts, []
        self._stops.append(_opening(self._page, texts))
        for before, line in zip([None, *texts], texts, strict=False):
            if isinstance(line.says, Code):
                lines = (before, line) if before is not None else (line,)
                self._stops.append(AudioStop(key=line.shown, lines=lines))


def _opening(page: QWidget | None, lines: Sequence[Line]) -> AudioStop:
    uncut = isinstance(page, Page) and page.said_whole
    hint = words.TO_GO_ON
    return AudioStop(key=OPENING, lines=tuple(lines), hint=hint, always=True, uncut=uncut)


def _with_lines(stop: AudioStop, lines: Sequence[Line]) -> AudioStop:
    return replace(stop, lines=tuple(lines))


def _text_of(part: QWidget) -> Readable:
    if isinstance(part.parentWidget(), Stepper):
        return NOTHING  # Its buttons tell the number.
    if isinstance(part, MapView):
        return told(part.point)
    if isinstance(part, PictureView):
        return part.picture.shows
    return part.says if isinstance(part, Label) else NOTHING


def _pressable(button: Pressable) -> AudioStop:
    if isinstance(button, ChoiceCard):
        return _card(button)
    says = button.spoken_name
    language = says.language if isinstance(says, Verbatim) else None
    return _button(button, says, language=language)


def _button(button: Pressable, says: Readable, **more: object) -> AudioStop:
    return AudioStop(
        key=button,
        lines=(),
        hint=words.PRESS.fill(act=says),
        always=True,
        act=button.click,
        **more,  # type: ignore[arg-type]
    )


def _card(card: ChoiceCard) -> AudioStop:
    chosen = words.CHOSEN if card.isChecked() else words.NOT_CHOSEN
    hint = words.TO_REMOVE if card.isChecked() else words.TO_CHOOSE

    def answer() -> Sequence[Readable]:
        says = words.NOW_CHOSEN if card.isChecked() else words.NOW_AWAY
        return (says.fill(title=card.says),)

    lines = (Line(card.aloud, card), Line(chosen, card))
    return AudioStop(key=card, lines=lines, hint=hint, act=card.click, answer=answer)


def _field(field: TextField, writes: Writes) -> AudioStop:
    written = words.WRITTEN.fill(text=Verbatim(field.text))
    says = words.or_nothing(field.text, written)
    return AudioStop(
        key=field,
        lines=(Line(says, field),),
        hint=words.PRESS.fill(act=words.WRITE),
        always=True,
        inside=partial(writes, field),
    )


def _meters(footer: QWidget) -> Iterator[Line]:
    for part in footer.findChildren(ValueBar):
        if not part.isHidden():
            yield Line(part.says, part)


def _footer(sheets: SheetStack, page: QWidget | None) -> Iterator[AudioStop]:
    _, footer, *_ = sheets.sections()
    for button in footer:
        if isinstance(button, Pressable) and button.isEnabled():
            yield _on_or_back(button, page)


def _on_or_back(button: Pressable, page: QWidget | None) -> AudioStop:
    says = button.spoken_name
    if not isinstance(page, Page):
        return _button(button, says)
    if says == BACK:
        return _button(button, words.BACK)
    act = page.next_aloud or (words.ON if says == NEXT else says)
    stop = _button(button, act, warning=page.grave, then=words.ONCE_MORE.fill(act=act))
    return _with_lines(stop, [Line(each, button) for each in page.before_next])
