"""Joining: groups of similar proposals, whose proposers are asked one by one before it is done."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mbdesk.domain.joining import Answer, GroupState
from mbdesk.services.centre.joining.groups import Asked, note_answer
from mbdesk.services.centre.joining.joined_proposal import draft_proposal
from mbdesk.services.centre.joining.listing import GroupLine, read_groups
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.joining.group_model import STATE, GroupModel, MemberRow, rows_of
from mbdesk.ui.central.joining.joining_acts import grouping, joining, parting, taking_out
from mbdesk.ui.central.joining.member_panel import MemberPanel
from mbdesk.ui.central.keys.contact_look_up import ContactLookUp
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.joining import GROUPS
from mbdesk.words.phrase import translate

_LETTERS = (6, 0, 7, 20, 28)


class GroupFilters(Retranslatable, Actions):
    """Which groups are shown. Emits `changed` when others are asked for."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown = QComboBox()
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for value in ("", *GroupState):
            self.shown.addItem("", str(value))
        self.shown.activated.connect(lambda _: self.changed.emit())
        self.add_last(self.shown)
        self.retranslate()

    @property
    def state(self) -> str:
        """The state that groups are to be in, empty for all."""
        return str(self.shown.currentData())

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.shown.setAccessibleName(self.tr("What is shown"))
        states = (GROUPS[each].read(current_reader()) for each in GroupState)
        for place, words in enumerate((self.tr("All groups"), *states)):
            self.shown.setItemText(place, words)


class JoiningPage(ListPage[MemberRow]):
    """The main action joins the group that is chosen, or goes to the next who is to be asked."""

    narrow, lesser, has_others = 1300, (STATE,), True

    def __init__(self, desk: Desk) -> None:
        self.model = GroupModel(desk.central)
        self.table = PagedTable(self.model, _LETTERS)
        super().__init__(desk, self.model, self.table, DeskIcon.JOIN)
        self.panel, self.filters = MemberPanel(desk.drafts), GroupFilters()
        self.legend = PlainLabel(role=TextRole.QUIET)
        self.contact_button = Button(icon=DeskIcon.KEY)
        purpose = translate("joining", "asked whether similar proposals may be joined")
        self.contact = ContactLookUp(desk, self, purpose)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.body.addWidget(self.filters)
        self.lay_beside(self.panel)
        self.body.addWidget(self.legend)
        self.add, self.take_out, self.part, self.open = self.add_menu(4)
        self.add_action(self.contact_button)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.table.activated.connect(lambda _: self.panel.take_focus())
        self.panel.answered.connect(self._note)
        self.primary.clicked.connect(self.proceed)
        self.contact_button.clicked.connect(lambda: self.contact.look_up(self.chosen))
        self.add.triggered.connect(self._add)
        self.take_out.triggered.connect(
            lambda: self.ask(taking_out(self._desk.central, self.chosen))
        )
        self.part.triggered.connect(self._part)
        self.open.triggered.connect(self.open_chosen)

    def look(self) -> None:
        """Show what is asked for."""
        self.model.ask(self.filters.state)

    def _note(self, asked: Asked) -> None:
        """Put an answer on record, and go on to the next proposer meanwhile."""
        if of := self.chosen:
            self.put_on_record(
                of,
                lambda central: note_answer(central, of, asked),
                lambda: self.panel.forget(of),
            )
            self.go_on()

    def proceed(self) -> None:
        """Join the group that is chosen, if it can be, else go to the next who is to be asked."""
        if self._ready is not None:
            self._join(self._ready)
        else:
            self.go_among(
                lambda central: [
                    row.number for row in rows_of(read_groups(central)) if row.is_asked_for
                ]
            )

    @property
    def _ready(self) -> GroupLine | None:
        """The group that is chosen, if it can be joined."""
        group = self.row.group if self.row is not None else None
        return group if group is not None and group.state is GroupState.READY else None

    def _join(self, group: GroupLine) -> None:
        central = self._desk.central
        along = [each.number for each in group.members if each.answer is Answer.YES]
        run(
            lambda _: draft_proposal(central, along),
            done=lambda draft: self.ask(joining(central, group, draft)),
            failed=self.notice.refuse,
            parent=self,
        )

    def _add(self) -> None:
        open_ = [each for each in self.model.groups if each.state is not GroupState.JOINED]
        self.ask(grouping(self._desk.central, open_))

    def _part(self) -> None:
        if self.row is not None:
            self.ask(parting(self._desk.central, self.row.group.item))

    def show_row(self) -> None:
        """Show the proposal that is chosen, and offer what can be done with its group."""
        self.panel.show_row(self.row)
        self._allow()

    def refresh(self) -> None:
        """Tell how far the groups have come, and offer what comes next."""
        self.lead.setText(self._lead())
        self._allow()

    def _allow(self) -> None:
        row, free, ready = self.row, not self.work.running, self._ready
        left = any(each.is_asked_for for each in rows_of(self.model.groups))
        self.primary.setText(
            self.tr("Join group {number}…").format(number=number(ready.number))
            if ready is not None
            else self.tr("Ask the next one")
        )
        self.primary.setEnabled(free and (ready is not None or left))
        self.contact_button.setEnabled(free and row is not None and row.member.contact)
        self.take_out.setEnabled(row is not None and not row.group.item)
        self.part.setVisible(row is not None and bool(row.group.item))
        self.open.setEnabled(row is not None)

    def _lead(self) -> str:
        states = [each.state for each in self.model.groups]
        if not states:
            return self.tr("No proposals are in a group.")
        left = sum(row.is_asked_for for row in rows_of(self.model.groups))
        parts = [self.tr("%Ln groups.", "", len(states))]
        if left:
            parts.append(self.tr("%Ln proposers are to be asked.", "", left))
        if ready := states.count(GroupState.READY):
            parts.append(self.tr("%Ln can be joined.", "", ready))
        if joined := states.count(GroupState.JOINED):
            parts.append(self.tr("%Ln are joined.", "", joined))
        return " ".join(parts)

    def tell_why_empty(self) -> None:
        """Say why there are no groups."""
        self.refresh()
        self.none.say(
            self.tr("No group is like that.")
            if self.model.groups
            else self.tr("Groups stand here once two proposals are found to mean the same.")
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Joining"))
        self.contact_button.setText(self.tr("Show the contact…"))
        self.more.setText(self.tr("More"))
        self.add.setText(self.tr("Put proposals into a group…"))
        self.take_out.setText(self.tr("Take out of the group…"))
        self.part.setText(self.tr("Undo the joining…"))
        self.open.setText(self.tr("Open the proposal"))
        letters = {
            Answer.YES: self.tr("Y"),
            Answer.NO: self.tr("N"),
            Answer.UNREACHABLE: self.tr("R"),
        }
        self.keys = {
            letter.casefold(): partial(self.panel.give, answer)
            for answer, letter in letters.items()
        }
        legend = self.tr("{yes} yes · {no} no · {unreachable} not reached · Enter what was said")
        self.legend.setText(legend.format(**{str(each): key for each, key in letters.items()}))
        self.table.setAccessibleName(self.heading.text())
        self.model.name(
            (
                self.tr("No."),
                self.tr("Proposal"),
                self.tr("Group"),
                self.tr("The proposer says"),
                self.tr("The group"),
            )
        )
        self.show_row()
        self.tell_why_empty()
