"""The page that asks who sits at the desk and as what, once, when a central file is opened.

It is for the log, and for what is offered first. It protects nothing, and says so.
"""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QRadioButton, QVBoxLayout, QWidget

from mbdesk.domain.people import Person, Role
from mbdesk.domain.texts import bare
from mbdesk.errors import KnownError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.running.remembered import remember_person, remembered_people
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words.log_entries import ROLES
from mbdesk.words.phrase import Phrase, translate, with_capital

_WIDE = 560
"""The width of the card, in pixels."""

DUTIES: Mapping[Role, Phrase] = {
    Role.PROCESS_LEADER: translate("SignIn", "leads the process and everything at this desk"),
    Role.ASSESSOR: translate("SignIn", "judges proposals against the criteria"),
    Role.SECRETARY: translate("SignIn", "writes down what the steering group and board decide"),
    Role.COMMUNICATOR: translate("SignIn", "reaches people: texts, languages, plans"),
}
"""What each role is there for."""


class SignInPage(DeskPage):
    """Asks for a name and a role; the last ones used on this computer are at hand.

    Emits `left`, with nothing to tell, once somebody has signed in.
    """

    left = Signal(object)

    def __init__(self, central: CentralFile) -> None:
        super().__init__(at_bottom=True)
        self._central = central
        self._known = {person.name: person for person in remembered_people()}
        self.name, self.label, self.role_label = QComboBox(), PlainLabel(), PlainLabel()
        self.name.setEditable(True)
        self.line = LineEdit()
        self.name.setLineEdit(self.line)
        self.name.addItems(list(self._known))
        self.roles = {role: QRadioButton() for role in Role}
        self.duties = {role: PlainLabel(role=TextRole.QUIET) for role in Role}
        self._lay_out_fields()
        self._begin_with(central.person)
        self.name.currentTextChanged.connect(self._follow_name)
        self.line.returnPressed.connect(self.sign_in)
        self.primary.clicked.connect(self.sign_in)
        self.retranslate()

    def _lay_out_fields(self) -> None:
        roles, look = QWidget(), staff_look()
        column = QVBoxLayout(roles)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        for role in Role:
            column.addWidget(self.roles[role])
            column.addWidget(self.duties[role])
            self.duties[role].setIndent(look.px(26))
        self.label.setBuddy(self.name)
        self.role_label.set_role(TextRole.LABEL)
        card = card_of(self.label, self.name, self.role_label, roles, stretched=False)
        card.setMaximumWidth(look.px(_WIDE))
        self.body.addWidget(card)
        self.body.addStretch(1)

    def _begin_with(self, person: Person | None) -> None:
        """Propose who sits here now, else who sat here last."""
        last = person or next(iter(self._known.values()), Person("", Role.PROCESS_LEADER))
        self.name.setCurrentText(last.name)
        self.roles[last.role or Role.PROCESS_LEADER].setChecked(True)

    def take_focus(self) -> None:
        """Begin with the name; what is proposed is replaced by typing."""
        self.name.setFocus()
        self.line.selectAll()

    def refresh(self) -> None:
        """Let nobody go on without a name."""
        self.primary.setEnabled(bool(bare(self.name.currentText())))

    def _follow_name(self, name: str) -> None:
        """Choose the role in which a person of this name sat here last."""
        person = self._known.get(name)
        if person is not None and person.role is not None:
            self.roles[person.role].setChecked(True)
        self.refresh()

    def sign_in(self) -> None:
        """Let the log name what is typed from now on, and remember it on this computer."""
        if not self.primary.isEnabled():
            return
        role = next(role for role, button in self.roles.items() if button.isChecked())
        try:
            self._central.sign_in(Person(self.name.currentText(), role))
        except KnownError as error:
            self.notice.refuse(error)
            return
        if self._central.person is not None:
            remember_person(self._central.person)
        self.left.emit(None)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.heading.setText(self.tr("Who works here?"))
        self.lead.setText(
            self.tr(
                "The log names you with what you do. This locks nothing: only key files protect."
            )
        )
        self.label.setText(self.tr("&Name"))
        self.role_label.setText(self.tr("What are you here for? It decides what is shown first."))
        for role, button in self.roles.items():
            told = ROLES[role].read(reader)
            button.setText(with_capital(told))
            self.duties[role].setText(DUTIES[role].read(reader))
            button.setAccessibleDescription(self.duties[role].text())
        self.primary.setText(self.tr("Begin"))
        self.refresh()
