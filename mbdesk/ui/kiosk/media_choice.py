"""Sticks and other media to choose from, by one press and without a file dialog."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.services.station.copy_choice import holds_copy
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.pages import KioskContext
from mbdesk.ui.running import tasks
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Number, Readable, Verbatim, translate

LITTLE_BYTES = 100_000_000
"""An export and its report take less, as a rule; a stick with less room is told."""

SAFE = translate("kiosk", "Done. It is safe to take the stick out now.")
STAYS = translate("kiosk", "Done. Leave the stick in: it holds the second copy.")
LOOKING = translate("kiosk", "Looking for sticks…")
NONE = translate("kiosk", "No stick is connected. Put one in.")
NONE_WRITABLE = translate("kiosk", "No stick is connected that can be written on. Put one in.")


@dataclass(frozen=True, slots=True)
class _Seen:
    """A medium and whether the station's second copy lies on it."""

    medium: Medium
    holds_copy: bool


class MediaUse(Enum):
    """What a medium is chosen for.

    Before the staff code was given, the choice tells anybody no more than how many media there are.
    """

    WRITE = auto()
    READ = auto()
    READ_BEFORE_CODE = auto()


class MediaChoice(QWidget):
    """A button for each medium that serves a use; emits `chosen` with its folder."""

    chosen = Signal(object)

    def __init__(self, context: KioskContext, use: MediaUse = MediaUse.WRITE) -> None:
        super().__init__()
        self._use = use
        self._theme, self._media = context.theme, context.media
        self._station = context.station
        self.buttons: list[BigButton] = []
        self._silent: list[Label] = []
        self._none = Label(self._theme, LOOKING)
        self.again = BigButton(self._theme, translate("kiosk", "Look again"))
        self.again.clicked.connect(self.look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * self._theme.gap)
        self._column.addWidget(self._none)
        self._column.addWidget(self.again)

    def look(self) -> None:
        """Look in the background which media are connected now, and show them."""
        self._clear()
        self._say(LOOKING)
        self.again.setEnabled(False)
        tasks.run(self._look, done=self._show, failed=self._failed, parent=self)

    def _look(self, _progress: tasks.Progress) -> list[_Seen]:
        writes = self._use is MediaUse.WRITE
        found = [each for each in self._media() if each.writable or not writes]
        return [_Seen(each, holds_copy(self._station, each.path)) for each in found]

    def _show(self, found: Sequence[_Seen]) -> None:
        self._clear()
        self.again.setEnabled(True)
        names = self._names([seen.medium.path for seen in found])
        for seen, name in zip(found, names, strict=True):
            if seen.medium.answers:
                button = BigButton(self._theme, self._description(seen, name))
                button.clicked.connect(partial(self._choose, seen.medium.path))
                self.buttons.append(button)
            else:
                says = translate("kiosk", "{name} does not answer.").fill(name=name)
                self._silent.append(Label(self._theme, says))
        for place, widget in enumerate((*self.buttons, *self._silent)):
            self._column.insertWidget(place, widget)
        self._none.setVisible(not self.buttons)
        self._none.say(NONE_WRITABLE if self._use is MediaUse.WRITE else NONE)

    def _failed(self, _error: Exception) -> None:
        self._show(())

    def _say(self, says: Readable) -> None:
        self._none.say(says)
        self._none.show()

    def _clear(self) -> None:
        for widget in (*self.buttons, *self._silent):
            widget.hide()
            widget.deleteLater()
        self.buttons, self._silent = [], []

    def _choose(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.chosen.emit(path)

    def _names(self, paths: Sequence[Path]) -> list[Readable]:
        """Return numbers, or the sticks' own names, or where one is that has none of its own."""
        if self._use is MediaUse.READ_BEFORE_CODE:
            stick = translate("kiosk", "Stick {number}")
            return [stick.fill(number=Number(at)) for at in range(1, len(paths) + 1)]
        names = [path.name for path in paths]
        alone = [path.name if names.count(path.name) == 1 else str(path) for path in paths]
        return [Verbatim(name) for name in alone]

    def _description(self, seen: _Seen, name: Readable) -> Readable:
        """Return what a medium is called, and what there is to know of it before it is chosen."""
        if self._use is MediaUse.READ_BEFORE_CODE:
            return name
        if seen.holds_copy:
            says = translate("kiosk", "{name}: holds the second copy and stays in")
            return says.fill(name=name)
        free = seen.medium.free
        if self._use is MediaUse.WRITE and free is not None and free < LITTLE_BYTES:
            says = translate("kiosk", "{name}: only {megabytes} MB free")
            return says.fill(name=name, megabytes=Number(free // 1_000_000))
        return name
