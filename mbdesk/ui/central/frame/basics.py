"""The first section of the frame: what the board has decided, in money and in words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mbdesk.domain.process import Orientation
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said
from mbdesk.ui.central.saving.chosen_fields import ChoiceField, SavedDayField
from mbdesk.ui.central.saving.typed_fields import LineField, MoneyField, TextField
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import kronor, number
from mbdesk.words import QT_TRANSLATE_NOOP

ORIENTATIONS = {
    Orientation.PLACE: QT_TRANSLATE_NOOP("Frame", "Tied to a place"),
    Orientation.THEME: QT_TRANSLATE_NOOP("Frame", "Tied to a theme"),
    Orientation.TARGET_GROUP: QT_TRANSLATE_NOOP("Frame", "For a target group"),
}


class BasicsSection(Section):
    """Name, money, goal and purpose, whom it is for, and the board's decision."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.title = LineField(
            saver,
            "titles.sv",
            QT_TRANSLATE_NOOP("Frame", "Name, in Swedish"),
            QT_TRANSLATE_NOOP("Frame", "As residents see it on every screen and paper."),
        )
        self.funds = MoneyField(
            saver, "funds", QT_TRANSLATE_NOOP("Frame", "For the proposals that win, in kronor")
        )
        self.process_funds = MoneyField(
            saver,
            "process_funds",
            QT_TRANSLATE_NOOP("Frame", "For carrying out the process, in kronor"),
        )
        self.split = PlainLabel(role=TextRole.QUIET)
        self.goal = TextField(saver, "goals.sv", QT_TRANSLATE_NOOP("Frame", "Goal"))
        self.purpose = TextField(saver, "purposes.sv", QT_TRANSLATE_NOOP("Frame", "Purpose"))
        self.orientation = ChoiceField(
            saver, "orientation", QT_TRANSLATE_NOOP("Frame", "Orientation"), ORIENTATIONS
        )
        self.target = LineField(
            saver, "target_group", QT_TRANSLATE_NOOP("Frame", "Target group, if there is one")
        )
        self.day = SavedDayField(
            saver, "decision_day", QT_TRANSLATE_NOOP("Frame", "Day of the board’s decision")
        )
        self.reference = LineField(
            saver,
            "decision_reference",
            QT_TRANSLATE_NOOP("Frame", "Reference and paragraph"),
            QT_TRANSLATE_NOOP("Frame", "As in the minutes: reference number and §."),
        )
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(3)]
        self._lay_out_parts()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        money, words, decision = self._titles
        self.column.addWidget(
            SideBySide(
                card_of(words, self.title, self.goal, self.purpose, stretched=False),
                (
                    card_of(money, self.funds, self.process_funds, self.split, stretched=False),
                    card_of(
                        decision,
                        _beside(self.day, self.reference),
                        _beside(self.orientation, self.target),
                        stretched=False,
                    ),
                ),
                shares=(1, 1),
                letters=100,
            )
        )

    def follow(self) -> None:
        """Tell how the money is split."""
        funds, process = self.saver.value("funds"), self.saver.value("process_funds")
        whole = funds + process
        says = said(QT_TRANSLATE_NOOP("Frame", "{whole} in all, {part} % of it for the proposals."))
        part = number(round(100 * funds / whole)) if whole else "–"
        self.split.setText(says.format(whole=kronor(whole), part=part))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        money, words, decision = self._titles
        money.setText(said(QT_TRANSLATE_NOOP("Frame", "Funds set aside")))
        words.setText(said(QT_TRANSLATE_NOOP("Frame", "What it is about")))
        decision.setText(said(QT_TRANSLATE_NOOP("Frame", "Decision and focus")))
        self.follow()


def _beside(*fields: QWidget) -> QWidget:
    """Return fields side by side, their labels on one line."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(staff_look().px(16))
    for field in fields:
        row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
    return holder
