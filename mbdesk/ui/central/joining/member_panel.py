"""The panel beside the groups: one proposer's answer to joining, and who else is in the group."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from mbdesk.domain.joining import Answer, Way
from mbdesk.domain.texts import on_one_line
from mbdesk.services.centre.joining.groups import Asked
from mbdesk.ui.central.joining.group_model import MemberRow
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.dialogs import keep_narrow
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.drafts import Drafts, Typed, TypedDraft
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.joining import ANSWERS, GROUPS, WAYS
from mbdesk.words.proposal_records import language_name

_ICONS = {
    Answer.YES: DeskIcon.CHECK,
    Answer.NO: DeskIcon.CROSS,
    Answer.UNREACHABLE: DeskIcon.QUESTION,
}


class MemberPanel(Retranslatable, QFrame):
    """Shows a proposal in its group. Emits `answered` with what its proposer was `Asked`."""

    answered = Signal(object)

    def __init__(self, drafts: Drafts) -> None:
        super().__init__()
        self.setObjectName("card")
        self.where, self.heading = PlainLabel(role=TextRole.QUIET), selectable_label()
        self.heading.set_role(TextRole.SECTION)
        self.told, self.others = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.way_label, self.way = PlainLabel(role=TextRole.LABEL), QComboBox()
        self.said_label, self.said = PlainLabel(role=TextRole.LABEL), LineEdit()
        self.buttons = {each: Button(ButtonKind.ROW, _ICONS[each]) for each in Answer}
        self._row: MemberRow | None = None
        self._drafts = drafts
        self._lay_out()
        typed: dict[str, Typed] = {"way": self.way, "said": self.said}
        self._draft = TypedDraft(self, drafts, "", typed)
        for answer, button in self.buttons.items():
            button.clicked.connect(lambda _=False, answer=answer: self.give(answer))
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, choice = staff_look(), QVBoxLayout(self), QHBoxLayout()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(4))
        keep_narrow(self.way, 12)
        for way in Way:
            self.way.addItem("", way)
        for label, field in ((self.way_label, self.way), (self.said_label, self.said)):
            label.setBuddy(field)
        for button in self.buttons.values():
            choice.addWidget(button)
        choice.addStretch(1)
        for widget in (self.where, self.heading, self.told, self.way_label, self.way):
            layout.addWidget(widget)
        layout.addWidget(self.said_label)
        layout.addWidget(self.said)
        layout.addLayout(choice)
        layout.addSpacing(look.px(8))
        layout.addWidget(self.others)

    def show_row(self, row: MemberRow | None) -> None:
        """Show a proposal; what is typed stays where the same one is shown again."""
        before = self._row and self._row.number
        self._row = row
        if row is not None and row.number != before:
            asked = row.member.asked
            usual = Way.CALL if row.member.contact else Way.NONE
            with self._draft.showing(_path_of(row.number)):
                self.way.setCurrentIndex(self.way.findData((asked and asked.way) or usual))
                self.said.setText(asked.text if asked else "")
        self.retranslate()

    @property
    def open(self) -> bool:
        """Whether the answer of who proposed it may still be noted."""
        return self._row is not None and self._row.group.item == 0

    def give(self, answer: Answer) -> None:
        """Hand on what was answered."""
        if self.open:
            way = Way(self.way.currentData())
            self.answered.emit(Asked(answer, way, on_one_line(self.said.text())))

    def forget(self, proposal: int) -> None:
        """Forget what was typed about a proposal: it is saved."""
        self._drafts.drop(_path_of(proposal))

    def take_focus(self) -> None:
        """Go to what was said."""
        self.said.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader = current_reader()
        self.setVisible(self._row is not None)
        self.way_label.setText(self.tr("&How the proposer was asked"))
        self.said_label.setText(self.tr("&What was said"))
        for place, way in enumerate(Way):
            self.way.setItemText(place, WAYS[way].read(reader))
        names = {
            Answer.YES: self.tr("Yes"),
            Answer.NO: self.tr("No"),
            Answer.UNREACHABLE: self.tr("Not reached"),
        }
        for answer, button in self.buttons.items():
            button.setText(names[answer])
        for field in (self.way, self.said, *self.buttons.values()):
            field.setEnabled(self.open)
        if self._row is not None:
            self._retell(self._row)

    def _retell(self, row: MemberRow) -> None:
        reader, member, group = current_reader(), row.member, row.group
        where = self.tr("Proposal {number}, in group {group}")
        told = where.format(number=number(row.number), group=number(group.number))
        self.where.setText(f"{told} · {GROUPS[group.state].read(reader)}")
        self.heading.setText(member.title)
        facts = [
            language_name(member.language).read(reader),
            self.tr("a contact was left") if member.contact else self.tr("no contact was left"),
        ]
        if member.protected:
            facts.append(self.tr("protected identity"))
        facts.append(ANSWERS[member.answer].read(reader))
        if member.asked is not None:
            facts += [day(member.asked.day), member.asked.who]
        self.told.setText(" · ".join(filter(None, facts)))
        lines = [
            f"{number(each.number)} {each.title}: {ANSWERS[each.answer].read(reader)}"
            for each in group.members
            if each.number != row.number
        ]
        if group.item:
            joined = self.tr("Joined as proposal {number}").format(number=number(group.item))
            lines.insert(0, joined)
        self.others.setText("\n".join(lines))


def _path_of(proposal: int) -> str:
    return f"consent.{proposal}"
