"""Looks for one person: who it is, what is held about them, and what can be done with that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.privacy import CLEANED
from mbdesk.services.centre.archive.finding import FoundPerson, PersonQuery
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.dialogs import labels_above
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, number
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.privacy import HOLDINGS

_SHOWN = 200
"""Places that are listed at most: an extract has them all."""


class PersonCard(Retranslatable, QWidget):
    """Asks who is looked for, and lists what was found.

    Emits `wanted` with a query, and `extract` and `erase` with what was found.
    """

    wanted = Signal(object)
    extract = Signal(object)
    erase = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.found: FoundPerson | None = None
        self.title, self.lead = PlainLabel(role=TextRole.SECTION), PlainLabel()
        self.called, self.proposals = LineEdit(), LineEdit()
        self.labels = (PlainLabel(), PlainLabel())
        self.look, self.write, self.remove = QPushButton(), QPushButton(), QPushButton()
        self.says = PlainLabel(role=TextRole.STRONG)
        self.table = StaffTable(3, wide=2, lesser=(1,))
        self._lay_out()
        for field in (self.called, self.proposals):
            field.textChanged.connect(lambda _: self.forget())
            field.returnPressed.connect(self.ask)
        self.look.clicked.connect(self.ask)
        self.write.clicked.connect(lambda: self.extract.emit(self.found))
        self.remove.clicked.connect(lambda: self.erase.emit(self.found))
        self.retranslate()

    def _lay_out(self) -> None:
        column, buttons = QVBoxLayout(self), RowLayout(staff_look())
        column.setContentsMargins(0, staff_look().px(12), 0, 0)
        for label in (self.title, self.lead):
            column.addWidget(label)
        fields = (self.called, self.proposals)
        column.addLayout(labels_above(dict(zip(self.labels, fields, strict=True))))
        for button in (self.look, self.write, self.remove):
            buttons.addWidget(button)
        column.addLayout(buttons)
        column.addWidget(self.says)
        column.addWidget(self.table)

    @property
    def query(self) -> PersonQuery:
        """Who is asked for: names parted by semicolons, numbers of proposals by spaces."""
        typed = self.proposals.text().replace(",", " ").split()
        numbers = tuple(int(each) for each in typed if each.isdecimal())
        return PersonQuery(numbers, tuple(self.called.text().split(";")))

    def ask(self) -> None:
        """Look for whoever is named."""
        if self.look.isEnabled():
            self.wanted.emit(self.query)

    def forget(self) -> None:
        """Forget what was found: somebody else is named."""
        self.found = None
        self.retranslate()

    def show_found(self, found: FoundPerson) -> None:
        """List what is held about a person."""
        self.found = found
        self.retranslate()

    def _words(self, found: FoundPerson) -> str:
        if not found.anything:
            return self.tr("Nothing is held about this person, as far as it can be found.")
        told = self.tr(
            "Texts that name the person: {texts}, of which can be erased: {cleaned}. "
            "Contacts: {contacts}. Pictures: {pictures}."
        )
        return told.format(
            texts=number(len(found.places)),
            cleaned=number(len(found.of(*CLEANED))),
            contacts=number(found.contacts),
            pictures=number(found.pictures),
        )

    def _rows(self, found: FoundPerson) -> list[tuple[str, str, str]]:
        reader = current_reader()
        return [
            (
                HOLDINGS[each.holds].read(reader),
                "" if each.proposal is None else number(each.proposal),
                each.excerpt,
            )
            for each in found.places[:_SHOWN]
        ]

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.title.setText(self.tr("What is held about one person"))
        self.lead.setText(
            self.tr(
                "Ask for the number of their proposal, and how their name, address and telephone "
                "number are written. Votes and voluntary answers are tied to nobody."
            )
        )
        called, proposals = self.labels
        called.setText(self.tr("What the &person is called; several are parted by ;"))
        proposals.setText(self.tr("&Numbers of their proposals"))
        self.look.setText(self.tr("Look for the person"))
        self.write.setText(self.tr("Write it out…"))
        self.remove.setText(self.tr("Erase it…"))
        headers = (self.tr("Where"), self.tr("Proposal"), self.tr("The words around it"))
        self.table.name(self.title.text(), headers)
        found = self.found
        named = bool(self.query.proposals or any(map(str.strip, self.query.terms)))
        self.look.setEnabled(named)
        self.says.setText(self._words(found) if found else "")
        self.says.setVisible(found is not None)
        self.table.show_rows(self._rows(found) if found else [])
        self.table.setVisible(bool(found and found.places))
        self.table.fit()
        for button in (self.write, self.remove):
            button.setEnabled(bool(found and found.anything))
