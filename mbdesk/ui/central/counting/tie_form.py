"""A form to record the order of proposals with equally many votes, and its basis."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
)

from mbdesk.domain.ballot import BallotItem, TieRule
from mbdesk.domain.result import Result, Tie
from mbdesk.domain.texts import bare, in_language
from mbdesk.ui.look.screen_language import Retranslatable, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel

_CODE = 0x0100


class TieForm(Retranslatable, QFrame):
    """Shown while a tie waits, or its decision is to be replaced.

    Emits `decided` with the order of codes and the basis: nothing is recorded before the facts
    have been shown.
    """

    decided = Signal(tuple, str)

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tie: Tie | None = None
        self.heading = PlainLabel(role=TextRole.STRONG)
        self.explanation, self.basis_label = PlainLabel(), PlainLabel()
        self.explanation.setWordWrap(True)
        self.order, self.basis = QListWidget(), LineEdit()
        self.up, self.down, self.record = QPushButton(), QPushButton(), QPushButton()
        self.basis_label.setBuddy(self.basis)
        self._draft = TypedDraft(self, drafts, "", {"basis": self.basis})
        self._lay_out()
        self.up.clicked.connect(lambda: self._move(-1))
        self.down.clicked.connect(lambda: self._move(1))
        self.record.clicked.connect(self._decide)
        self.basis.textChanged.connect(self._allow)
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        look, grid = staff_look(), QGridLayout(self)
        edge = look.px(16)
        grid.setContentsMargins(edge, look.px(12), edge, edge)
        grid.setSpacing(look.px(8))
        grid.addWidget(self.heading, 0, 0, 1, 2)
        grid.addWidget(self.explanation, 1, 0, 1, 2)
        grid.addWidget(self.order, 2, 0, 2, 1)
        grid.addWidget(self.up, 2, 1)
        grid.addWidget(self.down, 3, 1)
        grid.addWidget(self.basis_label, 4, 0, 1, 2)
        grid.addWidget(self.basis, 5, 0)
        grid.addWidget(self.record, 5, 1)
        self.order.setMaximumHeight(self.fontMetrics().height() * 7)

    @property
    def tie(self) -> Tie | None:
        """The tie whose order is asked for."""
        return self._tie

    def show_result(self, result: Result | None) -> None:
        """Show the first tie that waits for a decision, or nothing."""
        ties = result.outcome.ties if result is not None else ()
        waiting = [tie for tie in ties if not tie.order]
        self.setVisible(bool(waiting))
        if result is None or not waiting:
            self._tie = None  # the same tie of a new count is decided anew
            self._draft.drop()
        elif waiting[0] != self._tie:
            self.show_tie(waiting[0], result.items)

    def show_tie(self, tie: Tie, items: Sequence[BallotItem]) -> None:
        """Ask for the order of a tie between some of the items, from what is decided on it."""
        self._tie = tie
        self.show()
        titles = {item.code: in_language(item.titles, language()) for item in items}
        self.order.clear()
        for code in tie.order or tie.codes:
            item = QListWidgetItem(titles.get(code, code), self.order)
            item.setData(_CODE, code)
        self.order.setCurrentRow(0)
        with self._draft.showing(f"tie.{'.'.join(tie.codes)}"):
            self.basis.setText(tie.basis)
        self.retranslate()

    def _move(self, step: int) -> None:
        row = self.order.currentRow()
        if 0 <= row + step < self.order.count():
            self.order.insertItem(row + step, self.order.takeItem(row))
            self.order.setCurrentRow(row + step)

    def _decide(self) -> None:
        rows = range(self.order.count())
        codes = tuple(self.order.item(row).data(_CODE) for row in rows)
        self.decided.emit(codes, bare(self.basis.text()))

    def _allow(self) -> None:
        self.record.setEnabled(bool(bare(self.basis.text())))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        votes = self._tie.votes if self._tie else 0
        by_lot = self._tie is not None and self._tie.rule is TieRule.LOT
        self.heading.setText(self.tr("Equal votes"))
        self.explanation.setText(
            self.tr(
                "These proposals have %Ln votes each. The lot is drawn from a published "
                "number; write that number.",
                "",
                votes,
            )
            if by_lot
            else self.tr(
                "These proposals have %Ln votes each, and the funds are not enough for all. "
                "Put them in the order that the board has decided.",
                "",
                votes,
            )
        )
        self.order.setAccessibleName(self.tr("Order of the proposals"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.up.setVisible(not by_lot)
        self.down.setVisible(not by_lot)
        self.basis_label.setText(
            self.tr("&Published number")
            if by_lot
            else self.tr("&Basis, for example the paragraph of the minutes")
        )
        self.record.setText(self.tr("Record the decision…"))
        self._allow()
