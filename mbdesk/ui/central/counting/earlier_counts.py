"""The counts that a new one replaced, each with its protocol and its signed result to write."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from mbdesk.services.counting.count_standing import EarlierCount
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.pills import Pill, Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, number


class EarlierCounts(QWidget):
    """A card for each earlier count, hidden while there is none.

    Emits `protocol_wanted` and `result_wanted` with the number of a count.
    """

    protocol_wanted = Signal(int)
    result_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[CountCard] = []
        self.heading = PlainLabel(role=TextRole.SECTION)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(staff_look().px(8))
        self._column.addWidget(self.heading)

    def show_counts(self, counts: Sequence[EarlierCount]) -> None:
        """Show the counts in the language on screen; there are never fewer than before."""
        self.setVisible(bool(counts))
        self.heading.setText(self.tr("Earlier counts"))
        for count in counts[len(self.cards) :]:
            self._add(count)
        for card, count in zip(self.cards, counts, strict=False):
            card.show_count(count)

    def _add(self, count: EarlierCount) -> None:
        card = CountCard()
        card.protocol.clicked.connect(lambda: self.protocol_wanted.emit(count.number))
        card.result.clicked.connect(lambda: self.result_wanted.emit(count.number))
        self.cards.append(card)
        self._column.addWidget(card)


class CountCard(QFrame):
    """An earlier count: that it was replaced, when and why, and what can be written of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title, self.mark, self.told = PlainLabel(role=TextRole.STRONG), Pill(), PlainLabel()
        self.protocol, self.result = Button(ButtonKind.ROW), Button(ButtonKind.ROW)
        actions = Actions()
        for button in (self.result, self.protocol):
            actions.add_last(button)
        look, grid = staff_look(), QGridLayout(self)
        grid.setContentsMargins(*map(look.px, (16, 12, 16, 12)))
        grid.setSpacing(look.px(8))
        grid.setColumnStretch(1, 1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.mark, 0, 1, Qt.AlignmentFlag.AlignLeading)
        grid.addWidget(actions, 0, 2)
        grid.addWidget(self.told, 1, 0, 1, 3)

    def show_count(self, count: EarlierCount) -> None:
        """Show a count in the language on screen."""
        at = number(count.number)
        self.title.setText(self.tr("Count {number}").format(number=at))
        self.mark.show_state(self.tr("Replaced"), Tone.QUIET)
        self.told.setText(self._told(count))
        self.protocol.setText(self.tr("Protocol…"))
        self.protocol.setAccessibleName(self.tr("Protocol of count {number}").format(number=at))
        self.result.setText(self.tr("Result…"))
        self.result.setAccessibleName(self.tr("Result of count {number}").format(number=at))
        self.result.setVisible(count.has_result)

    def _told(self, count: EarlierCount) -> str:
        why = count.why
        lines = [
            self.tr("Counted on {day}, replaced on {replaced} by count {number}.").format(
                day=day(count.day), number=number(count.replaced_by), replaced=day(why.day)
            ),
            self.tr("Decided by: {names}").format(names=", ".join(why.names)),
            self.tr("Reason: {reason}").format(reason=why.reason),
        ]
        if not count.has_result:
            lines.append(self.tr("A tie was left open, so there is no result."))
        return "\n".join(lines)
