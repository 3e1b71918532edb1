"""The two who compare the codes: one reads what is on paper aloud, the other what is on screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel


class ComparingPeople(Retranslatable, QWidget):
    """Asks who compares: one reads the paper, the other the screen. Emits `changed`."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields = (LineEdit(), LineEdit())
        self.labels = (PlainLabel(), PlainLabel())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        for column, (label, field) in enumerate(zip(self.labels, self.fields, strict=True)):
            label.setBuddy(field)
            grid.addWidget(label, 0, column)
            grid.addWidget(field, 1, column)
            grid.setColumnStretch(column, 1)
            field.textChanged.connect(self.changed)
        self.retranslate()

    @property
    def names(self) -> tuple[str, str]:
        """What has been typed."""
        first, second = self.fields
        return first.text(), second.text()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        paper, screen = self.labels
        paper.setText(self.tr("Reads the &paper: name"))
        screen.setText(self.tr("Reads the s&creen: name"))
