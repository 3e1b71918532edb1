"""Sticks and other media to choose from, by one press and without a file dialog."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.devices.media import Media, connected_media
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Verbatim, translate


class MediaChoice(QWidget):
    """A button for each medium; `chosen` tells the folder."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, media: Media = connected_media) -> None:
        super().__init__()
        self._theme, self._media = theme, media
        self.buttons: list[BigButton] = []
        self._none = Label(theme, translate("kiosk", "No stick is connected. Put one in."))
        self.again = BigButton(theme, translate("kiosk", "Look again"))
        self.again.clicked.connect(self.look)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2 * theme.gap)
        self._column.addWidget(self._none)
        self._column.addWidget(self.again)

    def look(self) -> None:
        """Show the media that are connected now."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        found = self._media()
        self.buttons = [BigButton(self._theme, Verbatim(_named(path, found))) for path in found]
        for place, (button, path) in enumerate(zip(self.buttons, found, strict=True)):
            button.clicked.connect(partial(self._choose, path))
            self._column.insertWidget(place, button)
        self._none.setVisible(not found)

    def _choose(self, path: Path, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self.chosen.emit(path)


def _named(path: Path, among: list[Path]) -> str:
    """Return the stick's own name, or where it is if there is none or another has the same."""
    alone = [each.name for each in among].count(path.name) == 1
    return path.name if path.name and alone else str(path)
