"""The actions of a page: side by side, or where that is too wide, the lesser ones in a menu."""

from typing import cast

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLayoutItem, QMenu, QPushButton, QSizePolicy, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.push_button import Button, add_entry
from mbdesk.ui.widgets.flow_layouts import RowLayout

_ASIDE = QPoint(-10_000, 0)
"""Where a button lies that is in the menu: a page shows and hides its buttons as ever."""


class Actions(QWidget):
    """Buttons side by side, the primary one outermost; in several rows where it is too narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._row = self._laid_out()
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _laid_out(self) -> RowLayout:
        return RowLayout(staff_look())

    def add_last(self, button: QWidget) -> None:
        """Put a button outermost."""
        self._row.addWidget(button)

    def add_before_last(self, button: QWidget) -> None:
        """Put a button before the outermost one."""
        last = self._row.takeAt(self._row.count() - 1)
        self._row.addWidget(button)
        if last is not None:
            self._row.addItem(last)

    @property
    def across(self) -> int:
        """The width of all buttons in one row."""
        return self._row.sizeHint().width()


class GatheredActions(Retranslatable, Actions):
    """Actions whose lesser ones can be gathered in a menu, beside the primary one."""

    def __init__(self) -> None:
        self.more = Button(icon=DeskIcon.MENU)
        super().__init__()
        self.more.setParent(self)
        self.more.hide()
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self.more.setProperty("menu", True)  # Qt's form
        self._row.addWidget(self.more)
        self.retranslate()

    def _laid_out(self) -> "_GatheringLayout":
        return _GatheringLayout(self.more)

    @property
    def gathered(self) -> bool:
        """Whether the lesser ones are in the menu."""
        return not self.more.isHidden()

    @property
    def across_all(self) -> int:
        """The width of all buttons in one row, also of those that are in the menu."""
        shown = [button for button in self._buttons() if not button.isHidden()]
        between = staff_look().gap * max(0, len(shown) - 1)
        return sum(button.sizeHint().width() for button in shown) + between

    @property
    def lesser(self) -> list[QPushButton]:
        """The actions that are offered now, but for the primary one."""
        return [
            button
            for button in self._buttons()
            if not button.isHidden() and not button.property("primary")
        ]

    def gather(self, *, on: bool) -> None:
        """Put the lesser actions into the menu, or side by side."""
        if on is not self.gathered:
            self.more.setVisible(on)
            self._row.invalidate()
            self.updateGeometry()
        for button in self._buttons():
            aside = on and not button.property("primary")
            if aside and button.hasFocus():
                self.more.setFocus()
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus if aside else Qt.FocusPolicy.StrongFocus)

    def _buttons(self) -> list[QPushButton]:
        found = (self._row.itemAt(place) for place in range(self._row.count()))
        shown = (item.widget() for item in found if item is not None)
        return [each for each in shown if isinstance(each, QPushButton) and each is not self.more]

    def _fill(self) -> None:
        """Offer what the buttons offer now, by their words; a menu of theirs is a part of it."""
        self._menu.clear()
        for button in self.lesser:
            within = cast("QMenu | None", button.menu())
            if within is not None:
                self._offer_menu(button, within)
                continue
            entry = add_entry(self._menu, button.text())
            entry.setEnabled(button.isEnabled())
            entry.triggered.connect(button.click)

    def _offer_menu(self, button: QPushButton, within: QMenu) -> None:
        within.aboutToShow.emit()
        self._menu.addSeparator()
        self._menu.addActions(within.actions() if button.isEnabled() else [])
        self._menu.addSeparator()

    def retranslate(self) -> None:
        """Name the menu, in the language on screen."""
        self.more.setText(self.tr("More"))


class _GatheringLayout(RowLayout):
    """Lays out the menu and the primary action alone while the menu is shown."""

    def __init__(self, more: QPushButton) -> None:
        super().__init__(staff_look())
        self._more = more

    def setGeometry(self, area: QRect) -> None:
        """Put everything in its place, and out of sight what the menu offers."""
        super().setGeometry(area)
        if not self._more.isHidden():
            shown = self._shown()
            for item in self._items:
                if item not in shown and not item.isEmpty():
                    item.setGeometry(QRect(_ASIDE, item.sizeHint()))

    def _shown(self) -> list[QLayoutItem]:
        shown = super()._shown()
        if self._more.isHidden():
            return shown
        return [item for item in shown if item.widget() is self._more or _is_primary(item)]


def _is_primary(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and bool(widget.property("primary"))
