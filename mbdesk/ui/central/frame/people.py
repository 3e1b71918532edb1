"""The section of people: steering group, partners, and who has which role."""

from collections.abc import Mapping

from mbdesk.domain.plan import Contact
from mbdesk.domain.records import new_id
from mbdesk.services.centre.setup.plan import keep_contact, remove_contact
from mbdesk.ui.central.frame.line_dialog import NEW, LineDialog, LineForm
from mbdesk.ui.central.frame.lists import LineTable, TableWords
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said, saying
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.central.saving.typed_fields import NamesField
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words import QT_TRANSLATE_NOOP

CONTACTS = "contacts"
_ROLE, _NAME = QT_TRANSLATE_NOOP("Frame", "Role"), QT_TRANSLATE_NOOP("Frame", "Name")
_ADDED = QT_TRANSLATE_NOOP("Frame", "Role added")
_CHANGED = QT_TRANSLATE_NOOP("Frame", "Role changed")
_REACHED = QT_TRANSLATE_NOOP("Frame", "Reached by")


class PeopleSection(Section):
    """Names that the board has decided on, and the desk's own list of roles."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        each = QT_TRANSLATE_NOOP("Frame", "One on each line.")
        self.steering = NamesField(
            saver, "steering_group", QT_TRANSLATE_NOOP("Frame", "Steering group"), each
        )
        self.partners = NamesField(saver, "partners", QT_TRANSLATE_NOOP("Frame", "Partners"), each)
        self.roles = LineTable(
            saver,
            CONTACTS,
            TableWords(
                QT_TRANSLATE_NOOP("Frame", "Roles and contacts"),
                (_ROLE, _NAME, _REACHED),
                QT_TRANSLATE_NOOP(
                    "Frame",
                    "Nobody has a role yet. Begin with the process leader and communicator.",
                ),
            ),
            frozen=False,
        )
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(2)]
        self._hint = PlainLabel(role=TextRole.QUIET)
        decided, roles = self._titles
        self.column.addWidget(
            SideBySide(
                card_of(roles, self._hint, self.roles, stretched=False),
                (card_of(decided, self.steering, self.partners, stretched=False),),
                shares=(7, 5),
                letters=100,
            )
        )
        self.roles.adding.connect(lambda: self._ask(Contact(new_id(), "", "", "")))
        self.roles.changing.connect(lambda row: self._ask(saver.held.plan.contacts[row]))
        self.roles.removing.connect(self._remove)
        self.retranslate()

    def _ask(self, contact: Contact) -> None:
        def keep(typed: Mapping[str, str], asker: Asker) -> None:
            made = Contact(contact.id, **typed)
            says = saying(_CHANGED if contact.role else _ADDED)
            self.saver.do(
                CONTACTS, lambda central: keep_contact(central, made, contact), says, asker=asker
            )

        form = LineForm(
            QT_TRANSLATE_NOOP("Frame", "A role"),
            {
                "role": (_ROLE, contact.role),
                "name": (_NAME, contact.name),
                "reached": (QT_TRANSLATE_NOOP("Frame", "Telephone or e-mail"), contact.reached),
            },
            frozenset({"role"}),
            f"{CONTACTS}.{contact.id if contact.role else NEW}",
        )
        LineDialog(self, form, self.saver.drafts, keep).open()

    def _remove(self, row: int) -> None:
        gone = self.saver.held.plan.contacts[row]
        says = saying(QT_TRANSLATE_NOOP("Frame", "Role removed"))
        self.saver.do(CONTACTS, lambda central: remove_contact(central, gone.id), says)

    def follow(self) -> None:
        """Show who has which role."""
        self.roles.show_lines(
            [(each.role, each.name, each.reached) for each in self.saver.held.plan.contacts]
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        decided, roles = self._titles
        decided.setText(said(QT_TRANSLATE_NOOP("Frame", "Decided by the board")))
        roles.setText(said(QT_TRANSLATE_NOOP("Frame", "Roles and contacts")))
        self._hint.setText(
            said(QT_TRANSLATE_NOOP("Frame", "Kept at the desk alone, never sent to a station."))
        )
        self.follow()
