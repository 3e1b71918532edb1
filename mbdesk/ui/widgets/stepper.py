"""A number that is made larger and smaller by two buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.ui.theme import Role, Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.phrase import NOTHING, Number, Readable, translate
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.ui.widgets.text import Label


class Stepper(QWidget):
    """Two buttons with a number between them.

    A press only asks, by `asked` with the number wanted; whoever owns the stepper decides and
    calls `set_value`.
    """

    asked = Signal(int)

    def __init__(self, theme: Theme, name: Readable, value: int = 0) -> None:
        super().__init__()
        self._name, self.value = name, value
        self.less = BigButton(theme, NOTHING, icon=Icon.MINUS)
        self.more = BigButton(theme, NOTHING, icon=Icon.PLUS)
        self._number = Label(theme, role=Role.STRONG)
        self._number.setMinimumWidth(theme.target)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap)
        for widget in (self.less, self._number, self.more):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        self.less.clicked.connect(lambda: self.asked.emit(self.value - 1))
        self.more.clicked.connect(lambda: self.asked.emit(self.value + 1))
        for button in (self.less, self.more):
            button.set_icon_only(True)
        scan_together(self)
        self._show()

    def set_value(self, value: int) -> None:
        """Show a number."""
        if value != self.value:
            self.value = value
            self._show()

    def _show(self) -> None:
        value = self.value
        self._number.say(Number(value))
        fields = {"name": self._name, "number": Number(value)}
        less = translate("voter.stepper", "One less: {name}. Now {number}")
        more = translate("voter.stepper", "One more: {name}. Now {number}")
        self.less.say(less.fill(**fields))
        self.more.say(more.fill(**fields))
