"""Two buttons that move a thing up and down in an order; nothing has to be dragged."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow import RowLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Readable, translate


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
