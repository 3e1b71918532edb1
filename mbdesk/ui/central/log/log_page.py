"""The log: who did what, whether its chain holds, searched and written as CSV."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QGridLayout

from mbdesk.services.centre.log.log_book import (
    LogEntry,
    LogOwner,
    LogQuery,
    LogState,
    check_log,
    codes_saying,
    log_owners,
)
from mbdesk.services.centre.log.log_file import write_log
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.read_page import ReadPage
from mbdesk.ui.central.log.log_model import LogModel
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import PlainLabel, SearchLine
from mbdesk.ui.staff.parts.table import day, number

_LETTERS = (9, 20, 0, 34)


class LogPage(ReadPage):
    """Lists the entries of one log, the newest first, and tells of its chain under the title."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state: LogState | None = None
        self._owners: tuple[LogOwner, ...] = ()
        self.model = LogModel(desk.central, LogQuery(desk.snapshot.frame.id))
        self.table = PagedTable(self.model, _LETTERS)
        self.none = EmptyNote(self.table, icon=DeskIcon.LOG)
        self.search, self.whose = SearchLine(), QComboBox()
        self.search_label, self.whose_label, self.found = PlainLabel(), PlainLabel(), PlainLabel()
        self.says, self.details = PlainLabel(role=TextRole.STRONG), PlainLabel()
        self._entry = card_of(self.says, self.details, stretched=False)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        fields, look = QGridLayout(), staff_look()
        fields.setHorizontalSpacing(look.px(16))
        fields.setVerticalSpacing(look.px(4))
        pairs = ((self.search_label, self.search), (self.whose_label, self.whose))
        for column, (label, field) in enumerate(pairs):
            label.setBuddy(field)
            fields.addWidget(label, 0, column)
            fields.addWidget(field, 1, column)
        fields.setColumnStretch(0, 1)
        self.whose.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.found.set_role(TextRole.QUIET)
        self.body.addLayout(fields)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.found)
        self.body.addWidget(self._entry)
        self._entry.hide()

    def _connect(self) -> None:
        self.search.returnPressed.connect(self.look)
        self.search.sought.connect(self.look)
        self.whose.activated.connect(lambda _: self._change_log())
        self.table.row_chosen.connect(self._show_entry)
        self.model.read.connect(self._tell_found)
        self.model.failed.connect(self.notice.refuse)
        self.primary.clicked.connect(self.ask_file)

    @property
    def owner(self) -> str:
        """The id of whose log is shown: that of the process for the centre's own."""
        return str(self.whose.currentData() or self._desk.snapshot.frame.id)

    def select(self, key: str) -> None:
        """Look for a text in the centre's own log."""
        self.whose.setCurrentIndex(0)
        self.search.setText(key)
        self.look()

    def look(self) -> None:
        """Show the entries that hold what is typed."""
        self.search.settle()
        text = self.search.text().strip()
        self.none.say(self.tr("The log is being read."))
        codes = codes_saying(text, current_reader()) if text else frozenset()
        self.model.ask(LogQuery(self.owner, text, codes))

    def _change_log(self) -> None:
        self.look()
        self._check()

    def read_anew(self) -> None:
        """Read whose logs there are, what is shown of one, and whether its chain holds."""
        central = self._desk.central
        run(
            lambda _: log_owners(central),
            done=self._show_owners,
            failed=self.notice.refuse,
            parent=self,
        )
        self._change_log()

    def _show_owners(self, owners: tuple[LogOwner, ...]) -> None:
        self._owners, chosen = owners, self.owner
        self.whose.clear()
        for owner in owners:
            self.whose.addItem(owner.name or self.tr("The centre"), owner.id)
        self.whose.setCurrentIndex(max(self.whose.findData(chosen), 0))

    def _check(self) -> None:
        central, owner = self._desk.central, self.owner
        self._state = None
        self._tell_state()

        def take(state: LogState) -> None:
            if owner == self.owner:
                self._state = state
                self._tell_state()

        run(partial(check_log, central, owner), done=take, failed=self.notice.refuse, parent=self)

    def _tell_state(self) -> None:
        state = self._state
        if state is None:
            self.lead.setText(self.tr("The log is being checked for changes."))
            return
        entries = self.tr("%Ln entries", "", state.length)
        if state.whole:
            whole = self.tr(
                "{entries}. Each names the one before it: none was changed or taken out."
            )
            self.lead.setText(whole.format(entries=entries))
            return
        broken = self.tr("{entries}. The chain breaks at entry {number}: somebody changed the log.")
        self.lead.setText(broken.format(entries=entries, number=number(state.broken_at)))
        self.notice.tell(NoticeKind.REFUSED, self._broken_words)

    def _broken_words(self) -> tuple[str, str]:
        at = number(self._state.broken_at if self._state else 0)
        return (
            self.tr("The chain of the log breaks at entry {number}.").format(number=at),
            self.tr(
                "Somebody has changed the file outside the program. Votes are counted from signed "
                "files, not from the log. Keep a copy of the central file as it is, and tell those "
                "who support the program."
            ),
        )

    def _tell_found(self) -> None:
        if self.model.reading:
            self.none.say(self.tr("The log is being read."))
            return
        shown = len(self.model.entries)
        self.found.setVisible(bool(shown))
        sought = self.search.text().strip()
        self.none.say(
            self.tr("No entry holds “{text}”.").format(text=sought)
            if sought
            else self.tr("What is done here is noted, with who did it.")
        )
        if self.model.whole:
            self.found.setText(self.tr("%Ln entries found", "", shown))
        else:
            self.found.setText(self.tr("The newest %Ln entries; scroll on for more.", "", shown))

    def _show_entry(self, row: int) -> None:
        """Tell an entry whole: a row has room for its beginning alone."""
        self._entry.setVisible(0 <= row < len(self.model.entries))
        if 0 <= row < len(self.model.entries):
            self._tell_entry(self.model.entries[row])

    def _tell_entry(self, entry: LogEntry) -> None:
        reader, event = current_reader(), entry.event
        told = self.tr("Entry {number}, {day}").format(
            number=number(event.number), day=day(event.day)
        )
        self.says.setText(entry.says(reader))
        self.details.setText("\n".join(filter(None, (entry.reason, entry.who(reader), told))))

    def ask_file(self) -> None:
        """Ask where the log is to be written."""
        central = self._desk.central
        folder = central.path.parent if central.path else Path.home()
        ask_new_file(
            self,
            self.tr("Where is the log to be written?"),
            folder / DocumentNames(self._desk.snapshot.frame, language()).log,
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write the log that is shown, whole, as CSV in the language on screen."""
        central, owner, reader = self._desk.central, self.owner, current_reader()
        self.work.start(
            lambda: self.tr("Writing the log"),
            lambda progress: write_log(central, owner, path, reader, progress),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (self.tr("The log is written, for any spreadsheet."), str(path)),
        )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Log"))
        self.search_label.setText(self.tr("&Search: a name, a station, a day, what was done"))
        self.whose_label.setText(self.tr("&Whose log"))
        self.primary.setText(self.tr("Write as CSV…"))
        headers = (
            self.tr("Number"),
            self.tr("Day"),
            self.tr("What happened"),
            self.tr("Who"),
        )
        self.table.setAccessibleName(self.heading.text())
        self.model.name(headers)
        if self._owners:
            self._show_owners(self._owners)
        self._tell_state()
        self._tell_found()
        self._show_entry(self.table.currentIndex().row())
