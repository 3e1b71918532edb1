"""The ballot: a list of its items in their order, and beside it the one that is worked on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.services.centre.ballot.gaps import ItemGaps, ballot_gaps
from mbdesk.services.centre.ballot.items import (
    add_item,
    move_item,
    next_code,
    remove_item,
    set_most_choices,
)
from mbdesk.services.centre.ballot.pictures import (
    ItemPicture,
    picture_of,
    remove_picture,
    set_picture,
)
from mbdesk.ui.central.ballot.ballot_files import BallotFiles
from mbdesk.ui.central.ballot.item_editor import ItemEditor
from mbdesk.ui.central.ballot.item_table import ItemTable
from mbdesk.ui.central.ballot.saver import BallotSaver
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.saving.act_queue import Act
from mbdesk.ui.central.saving.saver import Says
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.dialogs import QuestionBox
from mbdesk.ui.staff.forms.file_dialogs import ask_file
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.push_button import add_entry
from mbdesk.ui.staff.parts.table import kronor, number
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.languages import offered

PICTURES = "png jpg jpeg webp heic"


class BallotPage(SavingPage):
    """The ballot as it is made, until voting opens; afterwards it is shown as it was fixed."""

    saver: BallotSaver

    def __init__(self, desk: Desk) -> None:
        super().__init__(BallotSaver(desk))
        self._desk, self.files = desk, BallotFiles(desk, self)
        self.table, self.editor = ItemTable(), ItemEditor(self.saver)
        self.add, self.more, self.fewer = QPushButton(), QPushButton(), QPushButton()
        self.preview, self.accepted = QPushButton(), QPushButton()
        self.menu = QMenu(self.more)
        self.read, self.write = add_entry(self.menu), add_entry(self.menu)
        self.more.setMenu(self.menu)
        self.none = EmptyNote(self.table, self.add)
        self.body.addWidget(SideBySide(self.table, (self.editor,), shares=(9, 11), letters=100))
        self.body.addStretch(1)
        for button in (self.fewer, self.more, self.preview, self.accepted, self.add):
            self.add_action(button)
        self._connect()
        self.retranslate()

    def _listed(self) -> QWidget:
        """Return the list with what is offered at times beneath it, where it moves nothing."""
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addWidget(self.fewer, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return listed

    def _connect(self) -> None:
        self.add.clicked.connect(self.add_new)
        self.read.triggered.connect(self.files.choose_table)
        self.write.triggered.connect(self.files.ask_table)
        self.fewer.clicked.connect(self._allow_fewer)
        self.preview.clicked.connect(self.files.show_preview)
        self.accepted.clicked.connect(self.files.take_accepted)
        self.primary.clicked.connect(lambda: self.page_wanted.emit(CentralPage.VOTING))
        self.table.itemSelectionChanged.connect(self._choose)
        self.table.moved.connect(self._move)
        self.editor.picture_wanted.connect(self._ask_picture)
        self.editor.picture_unwanted.connect(self._remove_picture)
        self.editor.move_wanted.connect(self.table.move_by)
        self.editor.removal_wanted.connect(self._ask_removal)
        self.saver.settled.connect(self._show_chosen)
        self._desk.changed.connect(self.refresh)

    def select(self, key: str) -> None:
        """Select the item with this code."""
        self.table.select_code(key)

    def refresh(self) -> None:
        """Show the ballot as it is now."""
        known, editable = self._desk.snapshot, self._desk.snapshot.may_set_ballot
        self.editor.texts.offer(offered(known.frame.languages))
        code = self.saver.code_now(self.table.code)
        self.table.show_items(known.items, self._gaps(), known.withdrawn, movable=editable)
        self.table.select_code(code)
        self.lead.setText(self._lead())
        free = not self.work.running
        self.add.setVisible(editable)
        self.more.setVisible(True)
        self.accepted.setVisible(editable and known.steering.admitted > 0)
        self.accepted.setEnabled(free)
        self.read.setEnabled(editable and free)
        self.fewer.setVisible(editable and known.too_many_choices)
        self.fewer.setText(self.tr("Let a person choose %Ln at most", "", len(known.items)))
        self.primary.setEnabled(bool(known.items))
        first = self.accepted if known.steering.admitted > 0 else self.add
        self.emphasise(first if editable and not known.items else self.primary)
        self.preview.setEnabled(bool(known.items) and free)
        self._show_chosen()

    @property
    def chosen(self) -> BallotItem | None:
        """The item that is selected."""
        return self.saver.item(self.table.code)

    def _choose(self) -> None:
        """Show another item; what was typed of the one before is saved first."""
        self.editor.save_all()
        self._show_chosen()
        item = self.chosen
        if item is not None:
            self._read_picture(item.code)

    def _show_chosen(self) -> None:
        if not self.table.code and self._desk.snapshot.items:
            self.table.select_code(self._desk.snapshot.items[0].code)
            return  # which is heard of, and leads here again
        if self.saver.saving:
            return  # what is known is older than what was done
        item, known = self.chosen, self._desk.snapshot
        self.editor.setVisible(item is not None)
        if item is None:
            self.editor.item = None
            return
        words = known.pictures.get(item.code)
        gaps = self._gaps()[item.code]
        self.editor.show_item(item, words, gaps, editable=known.may_set_ballot)

    def _gaps(self) -> dict[str, ItemGaps]:
        known = self._desk.snapshot
        languages = offered(known.frame.languages)
        return dict(ballot_gaps(known.items, known.pictures, languages))

    def _read_picture(self, code: str) -> None:
        """Read the picture in the background: it may be a megabyte on a server."""

        def show(held: ItemPicture | None) -> None:
            if self.table.code == code:
                self.editor.show_picture(held)

        central = self._desk.central
        run(lambda _: picture_of(central, code), done=show, failed=self.notice.refuse, parent=self)

    def add_new(self) -> None:
        """Put an item on the ballot, to be filled in."""
        self.editor.save_all()
        items = self._desk.snapshot.items
        title = self.tr("New proposal")
        item = BallotItem(next_code(items), len(items), 0, {"sv": title})
        added = partial(self._of_item, QT_TRANSLATE_NOOP("BallotPage", "{number} added"), item.code)
        self._do(item.code, lambda central: add_item(central, item), added, self._begin)

    def _begin(self, code: str) -> None:
        """Select a new item, and begin with its title."""
        self.table.select_code(code)
        self.editor.texts.title.control.setFocus()
        self.editor.texts.title.control.selectAll()

    def _do(
        self, code: str, act: Act, says: Says, then: Callable[[str], object] | None = None
    ) -> None:
        """Do something to an item, and once it is shown, something with it."""
        self.notice.hide()
        self.saver.do(code, act, says, partial(then, code) if then is not None else None)

    def _of_item(self, source: str, code: str) -> str:
        """Return what was done to an item."""
        return QCoreApplication.translate("BallotPage", source).format(number=code)

    def _move(self, code: str, place: int) -> None:
        self.editor.save_all()
        moved = partial(self._of_item, QT_TRANSLATE_NOOP("BallotPage", "{number} moved"), code)
        self._do(code, lambda central: move_item(central, code, place), moved, self.table.announce)

    def _allow_fewer(self) -> None:
        most = len(self._desk.snapshot.items)
        self._do("", lambda central: set_most_choices(central, most), self._says_fewer)

    def _says_fewer(self) -> str:
        return self.tr("Fewer may be chosen")

    def _ask_picture(self, code: str) -> None:
        ask_file(self, self.tr("A picture"), PICTURES, partial(self.take_picture, code))

    def take_picture(self, code: str, path: Path) -> None:
        """Give an item the picture in a file."""
        source = QT_TRANSLATE_NOOP("BallotPage", "{number} got a picture")
        says = partial(self._of_item, source, code)
        self._do(code, lambda central: set_picture(central, code, path), says, self._read_picture)

    def _remove_picture(self, code: str) -> None:
        source = QT_TRANSLATE_NOOP("BallotPage", "the picture of {number} removed")
        says = partial(self._of_item, source, code)
        self._do(code, lambda central: remove_picture(central, code), says, self._read_picture)

    def _ask_removal(self, code: str) -> None:
        self.removal(code).open()

    def removal(self, code: str) -> QuestionBox:
        """Return the question whether an item goes off the ballot, not yet shown."""
        question = QuestionBox(
            self,
            self.tr("Take proposal {number} off the ballot?").format(number=code),
            self.tr("Its texts and its picture go with it, and stand in no pack from then on."),
            (self.tr("Take it off the ballot"), self.tr("Leave it there")),
        )
        source = QT_TRANSLATE_NOOP("BallotPage", "{number} taken off the ballot")
        says = partial(self._of_item, source, code)
        question.yes.clicked.connect(
            lambda: self._do(code, lambda central: remove_item(central, code), says)
        )
        return question

    def _lead(self) -> str:
        known = self._desk.snapshot
        if not known.items:
            return self.tr("There is no proposal on the ballot yet.")
        told = [self.tr("%Ln proposals", "", len(known.items))]
        whole = sum(item.cost for item in known.items)
        told.append(
            self.tr("{sum} together, of {funds} there are.").format(
                sum=kronor(whole), funds=kronor(known.frame.funds)
            )
        )
        if not known.may_set_ballot:
            return f"{', '.join(told)} {self.tr('Fixed since voting opened.')}"
        lacking = sum(bool(gaps.number) for gaps in self._gaps().values())
        rest = (
            self.tr("Something is missing in %Ln of them.", "", lacking)
            if lacking
            else self.tr("Nothing is missing.")
        )
        if known.too_many_choices:
            now = number(known.frame.rules.max_choices)
            more = self.tr("A person may choose {now}, more than there are.").format(now=now)
            rest = f"{rest} {more}"
        return f"{', '.join(told)} {rest}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Ballot"))
        self.table.retranslate()
        self.add.setText(self.tr("Add a proposal"))
        self.none.say(self.tr("Here stand the proposals that people vote on."))
        self.accepted.setText(self.tr("Take accepted proposals"))
        self.preview.setText(self.tr("See it as residents do"))
        self.more.setText(self.tr("Table"))
        self.more.setAccessibleName(self.tr("The ballot as a table"))
        self.read.setText(self.tr("Read the ballot from a file…"))
        self.write.setText(self.tr("Save the ballot as a workbook…"))
        self.primary.setText(self.tr("Go on to voting"))
        self.refresh()
