"""What stands around a page of the desk: whose desk it is, the pages, the phase and the keys."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from mbdesk.domain.people import Person
from mbdesk.domain.phase_now import Standing
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.texts import in_language
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.shell.navigation import Navigation
from mbdesk.ui.central.shell.search_field import SearchField
from mbdesk.ui.look.screen_language import (
    Retranslatable,
    current_reader,
    language,
    set_language,
)
from mbdesk.ui.look.staff_look import SCALES, TextRole, staff_look
from mbdesk.ui.running.remembered import remember_text_scale
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind, add_entry
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.languages import STAFF_LANGUAGES, native_name
from mbdesk.words.log_entries import ROLES

TOP, EDGE = 48, 16


class SettingsMenu(Retranslatable, QMenu):
    """What a person sets at this computer: the size of text, the language, who sits here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes, self.languages = QActionGroup(self), QActionGroup(self)
        self._size_title = self.addSection("")
        for scale in SCALES:
            self._add(self.sizes, scale, "")
        self._language_title = self.addSection("")
        for tag in STAFF_LANGUAGES:
            self._add(self.languages, tag, native_name(tag))
        self.addSeparator()
        self.person = add_entry(self)
        self.sizes.triggered.connect(lambda action: _set_scale(action.data()))
        self.languages.triggered.connect(lambda action: set_language(action.data()))
        self.aboutToShow.connect(self._check)
        self.retranslate()

    def _add(self, group: QActionGroup, value: object, text: str) -> None:
        action = add_entry(self, text)
        action.setCheckable(True)
        action.setData(value)
        group.addAction(action)

    def _check(self) -> None:
        for action in (*self.sizes.actions(), *self.languages.actions()):
            action.setChecked(action.data() in {staff_look().appearance.scale, language()})

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.person.setText(self.tr("Change who works here"))
        self._size_title.setText(self.tr("Size of text"))
        self._language_title.setText(self.tr("Language"))
        for action in self.sizes.actions():
            action.setText(self.tr("{number} %").format(number=number(action.data())))
        self._check()


def _set_scale(scale: int) -> None:
    remember_text_scale(scale)
    staff_look().choose(scale=scale)


class SideBar(Retranslatable, QWidget):
    """Whose desk it is, the pages, and at the bottom who works here; as a rail, icons alone.

    Emits `person_wanted` when somebody else is to sign in.
    """

    person_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.navigation = Navigation()
        self.title = PlainLabel(role=TextRole.STRONG)
        self.district = PlainLabel(role=TextRole.LABEL)
        self.person = Button(ButtonKind.PERSON, DeskIcon.PERSON)
        self.settings = Button(ButtonKind.BAR, DeskIcon.SETTINGS)
        menu = SettingsMenu(self.settings)
        menu.person.triggered.connect(self.person_wanted)
        self.settings.setMenu(menu)
        self.menu = Button(ButtonKind.BAR, DeskIcon.MENU)
        self.menu.setMenu(QMenu(self.menu))
        self.menu.menu().aboutToShow.connect(self._list_pages)
        self._person: Person | None = None
        self.person.clicked.connect(self.person_wanted)
        self._lay_out()
        staff_look().changed.connect(self._resize)
        self.set_rail(rail=False)
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout = staff_look(), QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 1, 0)
        layout.setSpacing(0)
        self._head, self._foot = QWidget(), QWidget()
        head, foot = QVBoxLayout(self._head), QHBoxLayout(self._foot)
        edge = look.px(EDGE)
        head.setContentsMargins(edge, look.px(10), edge, look.px(8))
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.district)
        self._foot.setObjectName("person")
        self._foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        foot.setSpacing(look.px(8))
        self._foot_row = foot
        foot.addWidget(self.person, 1)
        foot.addWidget(self.settings)
        layout.addWidget(self._head)
        layout.addSpacing(look.px(6))
        layout.addWidget(self.menu, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(look.px(2))
        layout.addWidget(self.navigation, 1)
        layout.addWidget(self._foot)
        self.setTabOrder(self.navigation, self.menu)

    def set_rail(self, *, rail: bool) -> None:
        """Show the icons alone, or everything."""
        self.navigation.set_rail(rail=rail)
        for part in (self._head, self.person):
            part.setVisible(not rail)
        self.menu.setVisible(rail)
        look = staff_look()
        before, after = (4, 4) if rail else (8, 8)
        self._foot_row.setContentsMargins(*map(look.px, (before, 8, after, 8)))
        self._resize()

    def _list_pages(self) -> None:
        """Name the pages, where the rail shows their icons alone."""
        menu, pages = self.menu.menu(), self.navigation
        menu.clear()
        for row in range(pages.count()):
            if not pages.item(row).isHidden():
                action = add_entry(menu, pages.item(row).text())
                action.triggered.connect(lambda _=False, row=row: pages.setCurrentRow(row))

    def _resize(self) -> None:
        self.setFixedWidth(self.navigation.wanted_width)

    def show_process(self, frame: Frame) -> None:
        """Name the participatory budget and its district."""
        self.title.setText(in_language(frame.titles, language()))
        self.district.setText(frame.district)
        self.district.setVisible(bool(frame.district))

    def show_person(self, person: Person | None) -> None:
        """Name who sits here."""
        self._person = person
        self._name_person()

    def _name_person(self) -> None:
        """Show the name, and as much of it as there is room for; all of it for who cannot see."""
        person, reader = self._person, current_reader()
        told = self.tr("Nobody has signed in")
        if person is not None:
            role = ROLES[person.role].read(reader) if person.role else ""
            told = ", ".join(filter(None, (person.name, role)))
        letters = self.person.fontMetrics()
        room = self.navigation.wanted_width - staff_look().px(104)
        shown = letters.elidedText(told, Qt.TextElideMode.ElideRight, room)
        self.person.setText(shown.replace("&", "&&"))
        self.person.setAccessibleName(told)
        self.person.setAccessibleDescription(self.tr("Press to change who works here"))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._name_person()
        self.menu.setAccessibleName(self.navigation.accessibleName())
        self.settings.setAccessibleName(self.tr("Size of text and language"))
        self.navigation.retranslate()
        self._resize()


class PhaseBar(Retranslatable, QWidget):
    """Search, the phase of the process, and whether a key is open, which a press locks."""

    keys_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._known: Overview | None = None
        self._open = False
        self.phase = PlainLabel(role=TextRole.LABEL)
        self.keys = Button(ButtonKind.BAR, DeskIcon.LOCK)
        self.keys.clicked.connect(self._press)
        look, layout = staff_look(), QHBoxLayout(self)
        layout.setContentsMargins(look.px(24), 0, look.px(24), 1)
        layout.setSpacing(look.px(8))
        self.search = SearchField(desk)
        layout.addWidget(self.search, 2)
        layout.addSpacing(look.px(8))
        layout.addWidget(IconMark(DeskIcon.CLOCK, "ink_2", side=16))
        layout.addWidget(self.phase, 3)
        layout.addWidget(self.keys)
        staff_look().changed.connect(self._resize)
        self._resize()

    def show_state(self, known: Overview, *, signing_open: bool) -> None:
        """Show which phase it is, and whether the signing key is open."""
        self._known, self._open = known, signing_open
        self.keys.set_icon(DeskIcon.UNLOCKED if signing_open else DeskIcon.LOCK)
        self.keys.setProperty("open", signing_open)
        refresh_style(self.keys)
        self.retranslate()

    def _resize(self) -> None:
        self.setMinimumHeight(staff_look().px(TOP))

    def _press(self) -> None:
        if self._open:
            self.lock_wanted.emit()
        else:
            self.keys_wanted.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        if self._known is not None:
            self.phase.setText(self._phase(self._known))
        self.keys.setText(
            self.tr("The signing key is open: lock it") if self._open else self.tr("Keys locked")
        )

    def _phase(self, known: Overview) -> str:
        """Return the phase that is told, with its day where it runs."""
        names = {
            PhaseKind.PROPOSING: self.tr("Proposals"),
            PhaseKind.EVALUATION: self.tr("Evaluation"),
            PhaseKind.VOTING: self.tr("Voting"),
        }
        now = known.phase_now
        if now.phase is None:
            return self.tr("All days of the process are over")
        told = {
            Standing.COMING: self.tr("{phase} from {first}"),
            Standing.RUNNING: self.tr("{phase}, day {day} of {days}"),
            Standing.UNOPENED: self.tr("{phase}, day {day} of {days}: not opened yet"),
            Standing.CLOSED: self.tr("Voting was closed {closed}"),
            Standing.STILL_OPEN: self.tr("The days of voting are over, and it is still open"),
        }
        return told[now.standing].format(
            phase=names[now.phase.kind],
            first=day(now.phase.first_day),
            day=number(_days(now.phase.first_day, known.today)),
            days=number(_days(now.phase.first_day, now.phase.last_day)),
            closed=day(known.voting.closed or ""),
        )


def _days(first: str, last: str) -> int:
    """Return how many days there are from one to another, both included."""
    return (date.fromisoformat(last) - date.fromisoformat(first)).days + 1


class RehearsalStrip(QFrame):
    """The strip above everything in a rehearsal."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rehearsal")
        self.label = PlainLabel(role=TextRole.STRONG)
        look, layout = staff_look(), QHBoxLayout(self)
        layout.setContentsMargins(look.px(24), 0, look.px(24), 0)
        layout.setSpacing(look.px(8))
        layout.addWidget(IconMark(DeskIcon.INFO, "on_rehearsal"))
        layout.addWidget(self.label, 1)
