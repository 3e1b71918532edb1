"""The start window: open a file, set up a process or a station, or try the example."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.ui.look.screen_language import Retranslatable, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.dialogs import LanguageChoice
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_file, ask_folder
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.scrolling import Scrolling, room_for
from mbdesk.ui.staff.parts.work import WorkBar, may_close
from mbdesk.ui.start.create import CreateWizard
from mbdesk.ui.start.station_dialogs import EnrolDialog, RestoreDialog
from mbdesk.ui.start.targets import (
    Opened,
    OpenedStation,
    Recent,
    note_recent,
    open_target,
    read_in,
    remember,
)
from mbdesk.ui.start.ways_in import RecentList, WayIn
from mbdesk.words.translations import words

if TYPE_CHECKING:
    from mbdesk.services.rehearsal.demo import Demo
    from mbdesk.ui.start.file_page import FilePage

_WIDTH, _HEIGHT, _NAME, _LETTERS = 960, 700, 240, 80
_WHOLE_SCREEN = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class StartWindow(Retranslatable, QWidget):
    """Emits `opened` with what was opened, or `refused` when that failed."""

    opened = Signal(object)
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        staff_look().choose(sheet=True, practice=False)
        self.heading, self.lead = PlainLabel(role=TextRole.TITLE), PlainLabel(role=TextRole.LEAD)
        self.recent_label, self.recent = PlainLabel(role=TextRole.SECTION), RecentList()
        self.recent_label.setBuddy(self.recent)
        self.open_central, self.new = QPushButton(), Button(icon=DeskIcon.PLUS)
        self.open_station, self.enrol = QPushButton(), Button(icon=DeskIcon.PLUS)
        self.restore, self.example = Button(ButtonKind.TEXT), Button(ButtonKind.TEXT)
        self.check, self.count_box = Button(ButtonKind.TEXT), Button(ButtonKind.TEXT)
        self.go_on = Button(primary=True)
        self.centre = WayIn(DeskIcon.HOME, (self.new, self.open_central))
        self.place = WayIn(DeskIcon.PLACE, (self.enrol, self.open_station))
        self.none = EmptyNote(self.recent, self.open_central)
        self.stack, self._start = QStackedWidget(), QWidget()
        self.choice, self.notice, self.work = LanguageChoice(), Notice(), WorkBar()
        self._lay_out()
        self._connect()
        self.retranslate()
        look, room = staff_look(), room_for(self).size()
        self.resize(QSize(look.px(_WIDTH), look.px(_HEIGHT)).boundedTo(room))

    def _lay_out(self) -> None:
        look, content, outer = staff_look(), QVBoxLayout(), QVBoxLayout(self)
        self._area = Scrolling(content)
        self._area.grown.connect(self._fit)
        margin = look.px(28)
        content.setContentsMargins(margin, look.px(22), margin, look.px(16))
        content.setSpacing(look.px(16))
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)
        self.stack.addWidget(self._start)
        layout = QVBoxLayout(self._start)
        layout.setContentsMargins(0, 0, 0, look.px(16))
        layout.addWidget(self._area, 1)
        content.addLayout(self._head())
        self.recent.setMinimumHeight(look.px(120))
        ways = SideBySide(self.centre, (self.place,), shares=(1, 1), letters=_LETTERS)
        ways.let_all_fill()
        for widget in (self.notice, self.work, ways, self.recent_label):
            content.addWidget(widget)
        content.addWidget(self.recent, 1)
        layout.addLayout(self._bottom(margin))  # last: the focus goes through them in this order

    def _head(self) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        words.addWidget(self.heading)
        words.addWidget(self.lead)
        words.addStretch(1)
        row.addLayout(words, 1)
        row.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _bottom(self, margin: int) -> QHBoxLayout:
        row, minor = QHBoxLayout(), Actions()
        for button in (self.example, self.restore, self.check, self.count_box):
            minor.add_last(button)
        row.setContentsMargins(margin, 0, margin, 0)
        row.addWidget(SideBySide(minor, (self.go_on,), shares=(1, 0), letters=_LETTERS))
        return row

    def _fit(self) -> None:
        """Grow until nothing has to be scrolled to, as far as the screen has room."""
        hidden = self._area.verticalScrollBar().maximum()
        if hidden and not self.windowState() & _WHOLE_SCREEN:
            room = room_for(self).height()
            self.resize(self.width(), max(self.height(), min(self.height() + hidden, room)))

    def _connect(self) -> None:
        self.open_central.clicked.connect(self._ask_central)
        self.new.clicked.connect(self._create)
        self.open_station.clicked.connect(self._ask_station)
        self.enrol.clicked.connect(lambda: self.ask_enrolment(None))
        self.restore.clicked.connect(self._ask_copy)
        self.example.clicked.connect(self._ask_example)
        self.check.clicked.connect(self.show_check)
        self.count_box.clicked.connect(self.show_count_box)
        self.recent.chosen.connect(self.open)
        self.recent.currentItemChanged.connect(self._name_going_on)
        self.go_on.clicked.connect(self.recent.choose_current)
        self.work.busy.connect(self._set_busy)

    def open(self, target: Path | str) -> None:
        """Open a central file or a station in the background."""
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Opening"), lambda _: open_target(target), self._give, self.refuse
        )

    def ask_enrolment(self, pack: Path | None) -> None:
        """Ask for what sets up a station, beginning with a pack if there is one."""
        EnrolDialog(lambda station: self._give(OpenedStation(station)), self, pack).open()

    def make_example(self, folder: Path) -> None:
        """Build the example in a new folder inside `folder`."""
        # Late: only who asks for the example waits for what makes it.
        from mbdesk.services.rehearsal.demo import run_demo

        tag = language()
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Building the example"),
            lambda progress: run_demo(folder / "mbdesk-demo", progress, words(tag), tag),
            self._show_example,
            self.refuse,
        )

    def show_check(self) -> None:
        """Show the page that checks files."""
        # Late, as all that few people ask for: the window is there sooner without it.
        from mbdesk.ui.start.check_page import CheckPage

        page = CheckPage()
        page.recount_wanted.connect(self.show_recount)
        self._show_page(page)

    def show_recount(self, result: Path, code: str) -> None:
        """Show the page that counts a result again."""
        from mbdesk.ui.start.recount_page import RecountPage  # late, as above

        self._show_page(RecountPage(result, code))

    def show_count_box(self) -> None:
        """Show the page that counts a ballot box made at another computer."""
        from mbdesk.ui.start.count_box_page import CountBoxPage  # late, as above

        self._show_page(CountBoxPage())

    def _show_page(self, page: "FilePage") -> None:
        page.left.connect(lambda: self._leave(page))
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        (page.focusProxy() or page.primary).setFocus()

    def _leave(self, page: "FilePage") -> None:
        """Discard a page and return to the one shown before it."""
        if may_close(page):
            self.stack.removeWidget(page)
            page.deleteLater()

    def _ask_central(self) -> None:
        ask_file(self, self.tr("Open a central file"), "mbdesk", self.open)

    def _ask_station(self) -> None:
        title = self.tr("Open a station's folder")
        ask_folder(self, title, self.open, purpose=FolderPurpose.STATION)

    def _ask_copy(self) -> None:
        RestoreDialog(lambda station: self._give(OpenedStation(station)), self).open()

    def _ask_example(self) -> None:
        ask_folder(self, self.tr("Where is the example to be built?"), self.make_example)

    def _create(self) -> None:
        CreateWizard(self._created, self).open()

    def _created(self, central: CentralFile) -> None:
        self.work.start(
            lambda: self.tr("Opening"), lambda _: read_in(central), self._give, self.refuse
        )

    def _give(self, opened: Opened) -> None:
        remember(opened)
        self.opened.emit(opened)

    def refuse(self, error: Exception) -> None:
        """Show why something could not be opened or created."""
        self.notice.refuse(error)
        self._show_recent()
        self.refused.emit()

    def _show_example(self, made: "Demo") -> None:
        name = in_language(made.result.frame.titles, DEFAULT_LANGUAGE)
        for path in (made.station, made.central):
            note_recent(Recent(path.absolute(), name))
        self._show_recent()
        self.recent.setFocus()
        self.notice.tell(
            NoticeKind.DONE,
            lambda: (
                self.tr("The example is ready. Open its centre or its station in the list."),
                self.tr("The five words of its keys: {passphrase}").format(
                    passphrase=made.passphrase
                ),
            ),
        )

    def _show_recent(self) -> None:
        self.recent.show_recent(self.tr("station"), self.tr("central file"))
        self._name_going_on()

    def _name_going_on(self) -> None:
        """Let the main button name what was opened last, or what is selected beneath it."""
        item = self.recent.currentItem()
        self.go_on.setVisible(item is not None)
        if item is not None:
            name = item.text().split("  (", maxsplit=1)[0]
            room, end = staff_look().px(_NAME), Qt.TextElideMode.ElideRight
            name = self.go_on.fontMetrics().elidedText(name, end, room)
            self.go_on.setText(self.tr("Open {name}").format(name=name))

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001  # the signal's form
        making = (self.new, self.enrol, self.restore, self.example, self.check, self.count_box)
        for widget in (self.open_central, self.open_station, self.go_on, *making):
            widget.setDisabled(busy)
        self.recent.setDisabled(busy)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle("mbdesk")
        self.heading.setText(self.tr("Participatory budgeting at places"))
        self.lead.setText(self.tr("Where do you work today?"))
        self.centre.show_words(
            self.tr("At the centre"),
            self.tr("You lead a participatory budget: stations, ballot, voting, count and result."),
        )
        self.place.show_words(
            self.tr("At a place"),
            self.tr("You take in proposals or votes at a library, a youth centre or an office."),
        )
        self.open_central.setText(self.tr("&Open a central file…"))
        self.new.setText(self.tr("&New participatory budget…"))
        self.open_station.setText(self.tr("Open a &station…"))
        self.enrol.setText(self.tr("Set &up a station…"))
        self.restore.setText(self.tr("&Restore a station from its copy…"))
        self.example.setText(self.tr("&Try the example…"))
        self.check.setText(self.tr("&Check a file…"))
        self.count_box.setText(self.tr("Count a &ballot box…"))
        self.none.say(self.tr("Here stand the files and stations that were opened last."))
        self.recent_label.setText(self.tr("Opened &last"))
        self._show_recent()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Refuse to close while work is under way."""
        event.setAccepted(may_close(self))
