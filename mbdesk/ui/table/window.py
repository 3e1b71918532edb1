"""The window at a table: the residents' screen, the staff's line above it, Swedish beside it."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QLayout, QStackedWidget, QVBoxLayout, QWidget

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors import KnownError
from mbdesk.services.station.settings import StationSettings, read_settings
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.screen_language import set_dialog_language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.look.theme import Look, TextSize, Theme, screen_dpi
from mbdesk.ui.running.preloading import Preloader, verify_log_in_background
from mbdesk.ui.staff.station.staff_theme import StaffTheme
from mbdesk.ui.table.help_notes import HelpNotes
from mbdesk.ui.table.mirror import Mirror
from mbdesk.ui.table.pages import PRELOADED as STAFF_PAGES
from mbdesk.ui.table.pages import TableContext, TableStaffScreen
from mbdesk.ui.table.privacy import Privacy, PrivateMode
from mbdesk.ui.table.second_screen import ResidentSide, SecondScreen
from mbdesk.ui.table.strip import StaffStrip
from mbdesk.ui.table.translation_panel import TranslationPanel, TranslationRow
from mbdesk.ui.voter.pages.page_table import PRELOADED
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.view.served import SERVICES, ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.widgets.bar import TestBanner
from mbdesk.ui.widgets.switches import Switches
from mbdesk.words.languages import STAFF_LANGUAGES
from mbdesk.words.phrase import Reader, reader_of, translate

_log = logging.getLogger(__name__)

TABLE_PATIENCE = Patience(before_warning=300.0, to_answer=45)


class TableWindow(QWidget):
    """A station with an enabler. The staff's parts are in the staff's language at all times."""

    def __init__(
        self,
        station: StationFolder,
        *,
        theme: Theme | None = None,
        dpi: float | None = None,
        patience: Patience = TABLE_PATIENCE,
    ) -> None:
        super().__init__()
        self.station, self._told_dpi = station, dpi
        self.settings = read_settings(station.folder)
        staff_look().choose(sheet=False, practice=station.frame.mode is Mode.TEST)
        self.theme = theme or Theme(self._dpi())
        self._make_resident_side(patience)
        self._make_staff_side()
        self._close_asked = False
        self._stack = QStackedWidget()
        self._row = TranslationRow(self._stack, self.translation, self.staff_theme)
        self._lay_out()
        self._connect()

    def _make_resident_side(self, patience: Patience) -> None:
        self.view = VoterView(
            ServedStation(self.station),
            self.theme,
            patience=patience,
            switches=Switches.of(self.settings),
            keyboard=_keyboard_of(self.settings),
            choose_picture=self._ask_picture,
        )
        self.privacy = PrivateMode(self.view)
        self.side = ResidentSide(self.theme, self.view, self.privacy)

    def _make_staff_side(self) -> None:
        set_dialog_language(self._staff_reader().language)
        self.staff_theme = self._small_theme(self._staff_reader)
        self.reading_theme = self._small_theme(lambda: reader_of(self.settings.staff_language))
        self.help_notes = HelpNotes(self.station, self.view)
        self.strip = StaffStrip(self.staff_theme, self.station, self.help_notes, self.privacy)
        self.translation = TranslationPanel(
            self.staff_theme, self.reading_theme, self.view, self.privacy
        )
        self.mirror = Mirror(self.staff_theme, self.side, self.privacy)
        self.second = SecondScreen(self.side, self, self._banner)
        self.second.wanted = self.settings.second_screen
        self.staff = TableStaffScreen(
            TableContext(self.staff_theme, self.station, self.help_notes.store)
        )
        self.preloader = Preloader(self, (*PRELOADED, *STAFF_PAGES), SERVICES)

    def show_staff(self) -> None:
        """Show the staff's page; what the resident has done so far stays."""
        self._stack.setCurrentWidget(self.staff)
        self._arrange()
        self.staff.begin()

    def show_residents(self) -> None:
        """Show the residents' screen, or its mirror where a second screen shows it."""
        self._stack.setCurrentWidget(self.mirror if self.second.window else self.side)
        self.strip.refresh()
        self._arrange()
        self._give_keys_back()

    def apply(self, settings: StationSettings) -> None:
        """Apply changed settings."""
        self.settings = settings
        set_dialog_language(self._staff_reader().language)
        for theme in (self.staff_theme, self.reading_theme):
            theme.dpi = self._dpi() or screen_dpi()
            theme.changed.emit()
        self.view.use(Switches.of(settings), _keyboard_of(settings))
        self.second.use(wanted=settings.second_screen)
        self._measure(self.second.screen)
        self.translation.follow()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Use a second screen, once it is known on which one this window is."""
        super().showEvent(event)
        self.second.look()
        if self.station.awaits_code and self.station.may_vote:
            self.show_staff()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask in the middle of a visit; store what waits, take the second screen's window along."""
        if not self._may_close():
            event.ignore()
            return
        try:
            self.help_notes.store()
        except KnownError as error:
            _log.warning("help was not noted: %s", error)
        self.second.end()
        set_dialog_language("")
        super().closeEvent(event)

    def close_anyway(self) -> None:
        """Close though somebody is in the middle of a visit."""
        self._close_asked = True
        self.close()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the staff's language beside or beneath the residents' screen."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._arrange()

    def _may_close(self) -> bool:
        if self._close_asked:
            return True
        from mbdesk.ui.table.window_closing import (  # late: a start does without
            ask_to_close,
            tell_saving,
        )

        reader = self._staff_reader()
        if self.view.busy or self.staff.busy:
            tell_saving(self, reader)
        elif self.view.at_stake:
            ask_to_close(self, reader, self.station, self.close_anyway)
        else:
            return True
        return False

    def _dpi(self) -> float | None:
        return self._told_dpi or self.settings.dpi or None

    def _small_theme(self, reader: Callable[[], Reader]) -> Theme:
        return StaffTheme(self._dpi(), reader, self)

    def _banner(self) -> TestBanner | None:
        """Return the band of a rehearsal, in the residents' language, small to leave them room."""
        if self.station.frame.mode is not Mode.TEST:
            return None
        small = Theme(self._dpi(), parent=self)
        small.look = Look(TextSize.SMALL)
        return TestBanner(small)

    def _staff_reader(self) -> Reader:
        tag = self.settings.staff_language
        return reader_of(tag if tag in STAFF_LANGUAGES else DEFAULT_LANGUAGE)

    def _ask_picture(self, page: QWidget, then: Callable[[Path], None]) -> None:
        # Late: the first screen does without Qt's dialogs.
        from mbdesk.ui.staff.forms.file_dialogs import ask_file
        from mbdesk.ui.staff.forms.file_kinds import PICTURE

        reader = self._staff_reader()
        ask_file(page, translate("table", "A picture").read(reader), PICTURE, then, reader)

    def _warn(self, error: Exception) -> None:
        from mbdesk.words.sentences.messages import ErrorText  # late: the first screen does without

        self.strip.warn(ErrorText(error))

    def _lay_out(self) -> None:
        self.setWindowTitle(f"mbdesk – {self.station.station.full_name}")
        self._stack.addWidget(self.side)
        self._stack.addWidget(self.mirror)
        self._stack.addWidget(self.staff)
        dressed: tuple[QWidget, ...] = (self.mirror, self.staff, self.strip)
        for part in dressed:
            self.staff_theme.dress(part)
        for part in (*dressed, self.translation):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        # The window is as large as the screen, whatever its parts would like for a moment.
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        banner = self._banner()
        if banner is not None:
            column.addWidget(banner)
        column.addWidget(self.strip)
        column.addLayout(self._row, 1)
        self.staff_theme.dress(self)
        self._arrange()

    def _connect(self) -> None:
        self.preloader.painted.connect(self.view.pictures.begin)
        self.preloader.painted.connect(
            lambda: verify_log_in_background(self.station, self._warn, self)
        )
        self.strip.staff_wanted.connect(self.show_staff)
        self.strip.translation_wanted.connect(self._press_translation)
        self.view.saved.connect(self.strip.refresh)
        self.staff.left.connect(self.show_residents)
        self.staff.changed.connect(self.strip.refresh)
        self.staff.changed.connect(self.help_notes.changed)
        self.staff.pack_received.connect(self.view.wipe)
        self.staff.settings_saved.connect(self.apply)
        self.privacy.changed.connect(self._arrange)
        for done in (
            self.help_notes.changed,
            self.strip.translation_wanted,
            self.privacy.handed_over,
        ):
            done.connect(self._give_keys_back)
        self.second.moved_out.connect(self._moved_out)
        self.second.moved_home.connect(self._moved_home)

    def _press_translation(self) -> None:
        self._row.switch()
        self._arrange()

    def _arrange(self) -> None:
        """Show of the staff's parts what belongs there now; in private mode as little as can be.

        With one screen, the person who chooses has all of it.
        """
        alone = self.second.window is None
        self.strip.setVisible(not (self.privacy.hides and alone))
        on_staff_page = self._stack.currentWidget() is self.staff
        self._row.arrange(
            crowded=alone and self.privacy.state is not Privacy.OFF,
            hidden=self.privacy.hides or on_staff_page,
        )

    def _moved_out(self, screen: QScreen) -> None:
        self._measure(screen)
        if self.second.window is not None:
            self.mirror.watch(self.second.window)
        self._after_move()

    def _moved_home(self) -> None:
        self._measure(None)
        self._stack.insertWidget(0, self.side)
        self._after_move()

    def _give_keys_back(self) -> None:
        """Let keys and switches go to the resident's screen after the enabler's presses."""
        if self.second.window is not None and self._stack.currentWidget() is self.mirror:
            self.second.window.activateWindow()

    def _after_move(self) -> None:
        if self._stack.currentWidget() is not self.staff:
            self.show_residents()

    def _measure(self, second: QScreen | None) -> None:
        """Measure the resident's side by the screen that it is on."""
        if self._told_dpi is None:
            own = self.settings.dpi or screen_dpi()
            self.theme.dpi = screen_dpi(second) if second is not None else own


def _keyboard_of(settings: StationSettings) -> KeyboardOpening:
    return KeyboardOpening.TOUCH if settings.keyboard else KeyboardOpening.NEVER
