"""Asks what another office is asked: which office, which criteria, costs, and which proposals."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QPushButton, QWidget

from mbdesk.domain.texts import bare
from mbdesk.services.centre.evaluation.sheet_columns import Asked
from mbdesk.services.centre.evaluation.sheets import SheetOrder
from mbdesk.ui.central.evaluation.board_model import Subject
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.dialogs import Dialog, keep_narrow, labels_above
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel


@dataclass(frozen=True, slots=True)
class Board:
    """What can be asked about: subjects, proposals that are shown, and how many there are."""

    subjects: Sequence[Subject]
    shown: Sequence[int]
    all: int


class SheetDialog(Dialog):
    """Hands the order on to `then`, once it is complete, and closes."""

    def __init__(
        self,
        parent: QWidget,
        drafts: Drafts,
        board: Board,
        then: Callable[[SheetOrder], object],
    ) -> None:
        super().__init__(parent, letters=66)
        self._board, self._then = board, then
        self.says, self.asks = PlainLabel(), PlainLabel(role=TextRole.LABEL)
        self.department, self.department_label = LineEdit(), PlainLabel()
        self.which, self.which_label = QComboBox(), PlainLabel()
        self.boxes = {each.id: CheckBox() for each in board.subjects}
        self.costs = CheckBox()
        self.press, self.cancel = QPushButton(), QPushButton()
        self._lay_out()
        TypedDraft(self, drafts, "assessment_sheet", {"department": self.department})
        self.retranslate()

    def _lay_out(self) -> None:
        keep_narrow(self.which)
        self.which.addItems(["", ""])
        part = len(self._board.shown) != self._board.all
        self.which.setVisible(part)
        self.which_label.setVisible(part)
        self.body.addWidget(self.says)
        self.body.addLayout(labels_above({self.department_label: self.department}))
        self.body.addWidget(self.asks)
        for box in (*self.boxes.values(), self.costs):
            box.setChecked(True)
            box.toggled.connect(lambda _: self._allow())
            self.body.addWidget(box)
        self.body.addLayout(labels_above({self.which_label: self.which}))
        buttons = QDialogButtonBox()
        buttons.addButton(self.press, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.cancel, QDialogButtonBox.ButtonRole.RejectRole)
        self.below.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.department.textChanged.connect(self._allow)

    @property
    def order(self) -> SheetOrder:
        """What is wanted."""
        subjects = tuple(subject for subject, box in self.boxes.items() if box.isChecked())
        asked = Asked(subjects, costs=self.costs.isChecked())
        numbers = None if self.which.currentIndex() == 0 else tuple(self._board.shown)
        return SheetOrder(self.department.text(), asked, numbers)

    def _allow(self, *_: object) -> None:
        asks = any(box.isChecked() for box in (*self.boxes.values(), self.costs))
        self.press.setEnabled(asks and bool(bare(self.department.text())))

    def accept(self) -> None:
        """Close and hand the order on."""
        if self.press.isEnabled():
            order = self.order
            super().accept()
            self._then(order)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(self.tr("A sheet for another office"))
        self.says.setText(
            self.tr(
                "A workbook with a row for each proposal. The office fills it in without mbdesk "
                "and sends it back. Proposals of people with a protected identity are left out."
            )
        )
        self.department_label.setText(self.tr("&Department, as in Traffic"))
        self.asks.setText(self.tr("What it is asked"))
        for each in self._board.subjects:
            self.boxes[each.id].setText(each.name.replace("&", "&&"))
        self.costs.setText(self.tr("Costs"))
        self.which_label.setText(self.tr("&Proposals"))
        self.which.setItemText(0, self.tr("All %Ln on the board", "", self._board.all))
        self.which.setItemText(1, self.tr("The %Ln that are shown", "", len(self._board.shown)))
        self.press.setText(self.tr("Write the sheet…"))
        self.cancel.setText(self.tr("Cancel"))
        self._allow()
