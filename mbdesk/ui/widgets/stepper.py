"""Pairs of buttons: one steps a number up and down, the other a thing within an order."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Number, Phrase, Readable, translate


class Stepper(QWidget):
    """Two buttons with a number between them.

    A press only asks, by `asked` with the number wanted; whoever owns the stepper decides and
    calls `set_value`.
    """

    asked = Signal(int)

    def __init__(self, theme: Theme, name: Readable, value: int = 0) -> None:
        super().__init__()
        self._name, self.value = name, value
        self.less = BigButton(theme, self._says_less, icon=Icon.MINUS, icon_only=True)
        self.more = BigButton(theme, self._says_more, icon=Icon.PLUS, icon_only=True)
        self._number = Label(theme, Number(value), FontRole.STRONG)
        self._number.setMinimumWidth(theme.target)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.gap)
        for widget in (self.less, self._number, self.more):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        self.less.clicked.connect(lambda: self.asked.emit(self.value - 1))
        self.more.clicked.connect(lambda: self.asked.emit(self.value + 1))
        scan_together(self)

    def set_value(self, value: int) -> None:
        """Show a number."""
        if value != self.value:
            self.value = value
            self._number.say(Number(value))
            self.less.say(self._says_less)
            self.more.say(self._says_more)

    @property
    def _says_less(self) -> Phrase:
        says = translate("voter.stepper", "One less: {name}. Now {number}")
        return says.fill(name=self._name, number=Number(self.value))

    @property
    def _says_more(self) -> Phrase:
        says = translate("voter.stepper", "One more: {name}. Now {number}")
        return says.fill(name=self._name, number=Number(self.value))


class RankButtons(QWidget):
    """Asks for one rank up (-1) or down (+1)."""

    asked = Signal(int)

    def __init__(self, theme: Theme, title: Readable) -> None:
        super().__init__()
        higher = translate("voter.ranks", "Move up: {title}").fill(title=title)
        lower = translate("voter.ranks", "Move down: {title}").fill(title=title)
        self.higher = BigButton(theme, higher, icon=Icon.UP, icon_only=True)
        self.lower_button = BigButton(theme, lower, icon=Icon.DOWN, icon_only=True)
        self.higher.clicked.connect(lambda: self.asked.emit(-1))
        self.lower_button.clicked.connect(lambda: self.asked.emit(+1))
        row = RowLayout(theme)
        add_all(row, (self.higher, self.lower_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)

    def show_rank(self, rank: int, ranks: int) -> None:
        """Show the buttons that make sense for a rank from 1; none for rank 0."""
        self.higher.setVisible(rank > 1)
        self.lower_button.setVisible(0 < rank < ranks)
        self.setVisible(rank > 0 and ranks > 1)
