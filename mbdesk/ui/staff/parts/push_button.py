"""Buttons of the staff's windows. A page has one primary button at most."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, icon_of


class ButtonKind(StrEnum):
    """How much a button asks to be pressed; the style sheet knows the same names.

    `TEXT` is for leaving and minor acts, `ROW` stands in a row of a table or card, `BAR` in the
    bars of the window, `PERSON` at the foot of the side, its words leading. A `TAB` names a section
    of a page; a `FIGURE` has figures below its name, and is chosen.
    """

    OTHER = "other"
    TEXT = "text"
    ROW = "row"
    BAR = "bar"
    PERSON = "person"
    TAB = "tab"
    FIGURE = "figure"


_SMALL = frozenset({ButtonKind.ROW, ButtonKind.BAR, ButtonKind.TAB, ButtonKind.FIGURE})
"""The kinds of buttons with small icons."""


class Button(QPushButton):
    """A button with an icon, in the colour of its letters."""

    def __init__(
        self,
        kind: ButtonKind = ButtonKind.OTHER,
        icon: DeskIcon | None = None,
        *,
        primary: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setProperty("kind", str(kind))
        self.setProperty("primary", primary)
        self.set_icon(icon)

    def set_icon(self, icon: DeskIcon | None) -> None:
        """Show another icon, or none."""
        self._icon = icon
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self._tint()
        super().changeEvent(event)

    def _tint(self) -> None:
        if self._icon is None:
            self.setIcon(QIcon())
            return
        look, kind = staff_look(), self.property("kind")
        colours = {ButtonKind.TEXT: look.palette.accent, ButtonKind.BAR: look.palette.ink_2}
        colours[ButtonKind.TAB] = colours[ButtonKind.FIGURE] = look.palette.good
        colour = colours.get(kind, look.palette.ink)
        if self.property("primary"):
            colour = look.palette.on_accent
        side = look.px(16 if kind in _SMALL else 20)
        ratio = self.devicePixelRatio()
        self.setIconSize(QSize(side, side))
        self.setIcon(icon_of(self._icon, side, ratio, colour, look.palette.ink_off))


def own_width(widget: QWidget) -> Qt.AlignmentFlag:
    """Return how a widget stands in a column: a button keeps its width, anything else fills it."""
    return Qt.AlignmentFlag.AlignLeft if isinstance(widget, QPushButton) else Qt.AlignmentFlag(0)


def add_entry(menu: QMenu, text: str = "") -> QAction:
    """Add an entry to a button's menu and return it.

    Not by the menu itself: PySide forgets what a menu made once a dialog over its window is
    deleted.
    """
    entry = QAction(text, menu)
    menu.addAction(entry)
    return entry
