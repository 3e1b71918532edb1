"""The actions of a page: side by side, or where that is too wide, the lesser ones in a menu."""

from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.push_button import Button, add_entry
from mbdesk.ui.widgets.flow_layouts import RowLayout


class Actions(QWidget):
    """Buttons side by side, the primary one outermost; in several rows where it is too narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._row = RowLayout(staff_look())
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
    """Actions whose lesser ones can be gathered in a menu, beside the primary one.

    A page shows and hides its buttons as ever. Those in the menu lie in a widget that is hidden, so
    that neither the Tab key nor a screen reader meets an action twice.
    """

    def __init__(self) -> None:
        super().__init__()
        self._ordered: list[QWidget] = []
        self._aside = _Aside(self, self._row)
        self.more = Button(icon=DeskIcon.MENU, parent=self)
        self.more.hide()
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill)
        self.more.setMenu(self._menu)
        self.more.setProperty("menu", True)  # Qt's form
        self._row.addWidget(self.more)
        self.retranslate()

    def add_last(self, button: QWidget) -> None:
        """Put a button outermost."""
        self._ordered.append(button)
        super().add_last(button)

    def add_before_last(self, button: QWidget) -> None:
        """Put a button before the outermost one."""
        self._ordered.insert(len(self._ordered) - 1, button)
        super().add_before_last(button)

    @property
    def gathered(self) -> bool:
        """Whether the lesser ones are in the menu."""
        return not self.more.isHidden()

    @property
    def across_all(self) -> int:
        """The width of all buttons in one row, also of those that are in the menu."""
        shown = [button for button in self._ordered if not button.isHidden()]
        between = staff_look().gap * max(0, len(shown) - 1)
        return sum(button.sizeHint().width() for button in shown) + between

    @property
    def lesser(self) -> list[QPushButton]:
        """The actions that are offered now, but for the primary one."""
        return [
            button
            for button in self._ordered
            if isinstance(button, QPushButton)
            and not button.isHidden()
            and not button.property("primary")
        ]

    def gather(self, *, on: bool) -> None:
        """Put the lesser actions into the menu, or side by side."""
        if on is not self.gathered:
            self.more.setVisible(on)
        aside = [button for button in self._ordered if on and not button.property("primary")]
        if aside == self._aside.buttons:
            return
        if any(button.hasFocus() for button in aside):
            self.more.setFocus()
        self._aside.buttons = aside
        for button in self._ordered:
            shown = not button.isHidden()  # another parent hides it
            self._row.removeWidget(button)
            (self._aside.row if button in aside else self._row).addWidget(button)
            button.setVisible(shown)
        self.updateGeometry()

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


class _Aside(QWidget):
    """Holds the buttons that are in the menu, out of sight."""

    def __init__(self, actions: Actions, shown: RowLayout) -> None:
        super().__init__(actions)
        self._shown = shown
        self.hide()
        self.buttons: list[QWidget] = []
        self.row = QHBoxLayout(self)

    def event(self, event: QEvent) -> bool:
        """Have the actions arranged anew once other ones of these are offered."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._shown.invalidate()
        return super().event(event)
