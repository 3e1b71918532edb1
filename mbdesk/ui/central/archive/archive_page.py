"""The archive: the retention plan with what is due, what is held about one person, the records."""

from pathlib import Path

from PySide6.QtWidgets import QPushButton

from mbdesk.domain.privacy import PrivacyAct, PrivacyRecord
from mbdesk.services.centre.archive.extracting import ExtractWish, MadeExtract, extract_person
from mbdesk.services.centre.archive.finding import FoundPerson, PersonQuery, find_person
from mbdesk.services.centre.archive.papers import write_plan, write_record
from mbdesk.services.centre.archive.retention import PlanLine, read_plan, read_records
from mbdesk.services.centre.central_file import ContactKey
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.archive.archive_acts import ask_destroy, ask_erase, changing
from mbdesk.ui.central.archive.package import ask_package
from mbdesk.ui.central.archive.person_card import PersonCard
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.read_page import ReadPage
from mbdesk.ui.central.keys.key_dialog import with_contact
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.remembered import documents
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_folder, ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, day, number
from mbdesk.words.privacy import ACTS, KINDS, said_of_record, said_of_rule


class ArchivePage(ReadPage):
    """Shows what is due to be destroyed; the main action destroys the selected line of the plan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.plan: tuple[PlanLine, ...] = ()
        self.records: tuple[PrivacyRecord, ...] = ()
        self.plan_table = StaffTable(5, wide=0, numbers=(4,), lesser=(2,))
        self.no_plan = EmptyNote(self.plan_table, icon=DeskIcon.ARCHIVE)
        self.person = PersonCard()
        self.records_title = PlainLabel(role=TextRole.SECTION)
        self.record_table = StaffTable(4, wide=3, numbers=(0,))
        self.no_records = EmptyNote(self.record_table, icon=DeskIcon.ARCHIVE)
        self.change, self.paper, self.record_paper = QPushButton(), QPushButton(), QPushButton()
        self.package = QPushButton()
        for part in (self.plan_table, self.person, self.records_title, self.record_table):
            self.body.addWidget(part)
        self.body.addStretch(1)
        for button in (self.change, self.paper, self.record_paper, self.package):
            self.add_action(button)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.primary.clicked.connect(self._destroy)
        self.change.clicked.connect(self._change)
        self.paper.clicked.connect(self._ask_paper)
        self.record_paper.clicked.connect(self._ask_record_paper)
        self.package.clicked.connect(lambda: ask_package(self._desk, self))
        self.plan_table.itemSelectionChanged.connect(self._allow)
        self.record_table.itemSelectionChanged.connect(self._allow)
        self.person.wanted.connect(self._find)
        self.person.extract.connect(self._ask_extract)
        self.person.erase.connect(lambda found: ask_erase(self._desk, found))

    def read_anew(self) -> None:
        """Read the plan and the records."""
        central = self._desk.central
        run(
            lambda _: (read_plan(central), read_records(central)),
            done=self._take,
            failed=self.notice.refuse,
            parent=self,
        )

    def _take(self, read: tuple[tuple[PlanLine, ...], tuple[PrivacyRecord, ...]]) -> None:
        self.plan, self.records = read
        if self.person.found is not None:
            self._find(self.person.found.query)
        self.refresh()

    @property
    def line(self) -> PlanLine | None:
        """The selected line of the plan."""
        row = self.plan_table.currentRow()
        return self.plan[row] if 0 <= row < len(self.plan) else None

    @property
    def record(self) -> PrivacyRecord | None:
        """The selected record, where it is one of a destruction."""
        row = self.record_table.currentRow()
        record = self.records[row] if 0 <= row < len(self.records) else None
        return record if record and record.act is PrivacyAct.DESTRUCTION else None

    def _allow(self) -> None:
        free, line = not self.work.running, self.line
        self.primary.setEnabled(free and line is not None and line.due)
        self.change.setEnabled(free and line is not None)
        self.paper.setEnabled(free)
        self.record_paper.setEnabled(free and self.record is not None)
        self.package.setEnabled(free and bool(self._desk.snapshot.digest))

    def _destroy(self) -> None:
        if self.line is not None:
            ask_destroy(self._desk, self.line)

    def _change(self) -> None:
        line, central = self.line, self._desk.central
        if line is not None:
            form = changing(central, line)
            ActDialog(self, form, self._desk.drafts, "", self.look_again).open()

    def _find(self, query: PersonQuery) -> None:
        central = self._desk.central
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Looking for the person"),
            lambda _: find_person(central, query),
            self.person.show_found,
            self.notice.refuse,
        )

    def _ask_extract(self, found: FoundPerson) -> None:
        title = self.tr("Where is the extract to be written?")

        def chosen(folder: Path) -> None:
            if not found.contacts:
                self.write_extract(found, folder, None)
                return
            with_contact(self._desk, self, lambda key: self.write_extract(found, folder, key))

        ask_folder(self, title, chosen)

    def write_extract(self, found: FoundPerson, folder: Path, key: ContactKey | None) -> None:
        """Write out what is held about a person, their contact too where it is unlocked."""
        central = self._desk.central
        who = central.person.name if central.person else ""
        why = Why(self.tr("asked for by the person"), who)
        wish = ExtractWish(found.query, why, language())
        self.work.start(
            lambda: self.tr("Writing the extract"),
            lambda _: extract_person(central, wish, folder, key),
            self._extracted,
            self.notice.refuse,
        )

    def _extracted(self, made: MadeExtract) -> None:
        path = str(made.files[0])
        told = self.tr("The extract is written: record {number}.")
        shown = told.format(number=number(made.record.number))
        self.notice.tell(NoticeKind.DONE, lambda: (shown, path))
        self.look_again()

    def _ask_paper(self) -> None:
        name = DocumentNames(self._desk.snapshot.frame, language()).retention
        title = self.tr("Where is the plan to be written?")
        ask_new_file(self, title, documents() / name, self.write_plan)

    def write_plan(self, path: Path) -> None:
        """Write the retention plan as a paper."""
        tag = language()
        self.work.start(
            lambda: self.tr("Writing the plan"),
            lambda _: write_plan(self._desk.central, path, tag),
            self._written,
            self.notice.refuse,
        )

    def _ask_record_paper(self) -> None:
        record = self.record
        if record is not None:
            of = record.number
            name = DocumentNames(self._desk.snapshot.frame, language()).destruction(of)
            title = self.tr("Where is the record to be written?")
            where = documents() / name
            ask_new_file(self, title, where, lambda path: self.write_record(of, path))

    def write_record(self, of: int, path: Path) -> None:
        """Write the record of a destruction, for two people to sign."""
        tag = language()
        self.work.start(
            lambda: self.tr("Writing the record"),
            lambda _: write_record(self._desk.central, of, path, tag),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        told = self.tr("The paper is written.")
        self.notice.tell(NoticeKind.DONE, lambda: (told, str(path)))

    def refresh(self) -> None:
        """Show the plan with what is due, and the records."""
        self.plan_table.show_rows([self._plan_row(line) for line in self.plan])
        for row, line in enumerate(self.plan):
            if line.due:
                self.plan_table.call_attention(row)
        self.plan_table.fit()
        self.record_table.show_rows([self._record_row(each) for each in self.records])
        self.record_table.setVisible(bool(self.records))
        self.records_title.setVisible(bool(self.records))
        self.record_table.fit()
        self.lead.setText(self._lead())
        self._allow()

    def _lead(self) -> str:
        due = sum(line.due for line in self.plan)
        if due:
            return self.tr("%Ln lines of the plan are due.", "", due)
        if self._desk.snapshot.decision is None:
            return self.tr(
                "Nothing is destroyed before the board has decided and the time for appeal has "
                "run out."
            )
        return self.tr("Nothing is due to be destroyed.")

    def _plan_row(self, line: PlanLine) -> tuple[str, ...]:
        reader = current_reader()
        from_ = day(line.due_on) if line.due_on else "–"
        if line.due:
            from_ = self.tr("{day}, due").format(day=from_)
        return (
            KINDS[line.rule.kind].read(reader),
            said_of_rule(line.rule).read(reader),
            line.rule.ground or self.tr("suggested"),
            from_,
            "" if line.held is None else number(line.held),
        )

    def _record_row(self, record: PrivacyRecord) -> tuple[str, ...]:
        reader = current_reader()
        told = ACTS[record.act].read(reader), said_of_record(record).read(reader)
        return (number(record.number), day(record.day), *told)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Archive"))
        self.primary.setText(self.tr("Destroy the selected…"))
        self.change.setText(self.tr("Change the plan…"))
        self.paper.setText(self.tr("The plan as a paper…"))
        self.package.setText(self.tr("Archive package…"))
        self.record_paper.setText(self.tr("The record as a paper…"))
        self.records_title.setText(self.tr("What was written out, erased and destroyed"))
        self.plan_table.name(
            self.tr("Retention plan"),
            (
                self.tr("What"),
                self.tr("How long"),
                self.tr("Ground"),
                self.tr("From"),
                self.tr("Held"),
            ),
        )
        self.record_table.name(
            self.records_title.text(),
            (self.tr("No."), self.tr("Day"), self.tr("What"), self.tr("How much")),
        )
        self.no_plan.say(self.tr("One moment. The plan is being read."))
        self.no_records.say(
            self.tr("Nothing has been written out of a person, erased or destroyed yet.")
        )
        self.refresh()
