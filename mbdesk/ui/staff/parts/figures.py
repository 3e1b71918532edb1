"""Figures side by side, one a card: a number, large, and beneath it what there are so many of."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.widgets.flow_layouts import RowLayout

LEAST_WIDTH = 120
"""A card is never narrower than so many pixels, so that they stand in columns."""


class FigureCard(QFrame):
    """A figure and its words, which assistive technology hears as one."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.figure, self.words = PlainLabel(role=TextRole.FIGURE), PlainLabel(role=TextRole.LABEL)
        look, layout = staff_look(), QVBoxLayout(self)
        layout.setContentsMargins(*map(look.px, (16, 8, 16, 8)))
        layout.setSpacing(0)
        for label in (self.figure, self.words):
            label.setWordWrap(False)
            layout.addWidget(label)
        self.setMinimumWidth(look.px(LEAST_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figure(self, figure: str, words: str) -> None:
        """Show a figure and what it counts."""
        self.figure.setText(figure)
        self.words.setText(words)
        self.setAccessibleName(f"{figure} {words}")


class FigureRow(QWidget):
    """Cards with a figure each, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[FigureCard] = []
        self._row = RowLayout(staff_look(), spread=True)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_figures(self, figures: Sequence[tuple[str, str]]) -> None:
        """Show these figures with their words, in the place of any before."""
        while len(self.cards) < len(figures):
            self.cards.append(FigureCard())
            self._row.addWidget(self.cards[-1])
        for card, (figure, words) in zip(self.cards, figures, strict=False):
            card.show_figure(figure, words)
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(figures))

    @property
    def figures(self) -> tuple[tuple[str, str], ...]:
        """What is shown now, as figure and words."""
        shown = (card for card in self.cards if not card.isHidden())
        return tuple((card.figure.text(), card.words.text()) for card in shown)
