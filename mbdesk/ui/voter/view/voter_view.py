"""The residents' side of a station: one person after the other, page after page.

`VoterView` holds what stands around the pages, and wipes everything when a person has finished or
gone. `Navigator` shows the pages, `ActionRunner` carries out what they ask for, and `CardEntry`
hands them what a code reader or the camera has read.
"""

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.look.theme import Look, Theme
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.shell.dock import KeyboardDock, KeyboardOpening
from mbdesk.ui.voter.shell.footer import Footer
from mbdesk.ui.voter.shell.identity import STRIPE_MM, paint_stripe
from mbdesk.ui.voter.shell.idle import IdleWatch, Patience
from mbdesk.ui.voter.shell.page import ChoosePicture, Page, Visit
from mbdesk.ui.voter.shell.panels import Panels
from mbdesk.ui.voter.shell.picture_cache import PictureCache
from mbdesk.ui.voter.shell.question import Stakes
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.shell.sheet_stack import Announcer, SheetStack
from mbdesk.ui.voter.slip.slip import SlipPrinter
from mbdesk.ui.voter.view.action_runner import ActionRunner
from mbdesk.ui.voter.view.audio_start import AudioAround
from mbdesk.ui.voter.view.card_entry import CardEntry
from mbdesk.ui.voter.view.inputs import Inputs, WindowFilters
from mbdesk.ui.voter.view.leaving import Leaving
from mbdesk.ui.voter.view.navigator import Navigator
from mbdesk.ui.voter.visit.flow import Flow, Step
from mbdesk.ui.voter.visit.session import Session
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.ui.widgets.bar import TopBar
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.ui.widgets.switches import TWO_SWITCHES, Switches
from mbdesk.words.languages import offered

FOR_EVERYONE = Patience()


class VoterView(QWidget):
    """What a resident sees.

    Emits `shown` when another page or question is on the screen, `grew` when a page that is shown
    has become whole, `saved` when a ballot or proposal is safe, `failed` with an error, and `wiped`
    when the next person may come.
    """

    shown = Signal()
    grew = Signal()
    saved = Signal()
    failed = Signal(object)
    wiped = Signal()

    def __init__(  # noqa: PLR0913  # a station's settings
        self,
        station: VoterStation,
        theme: Theme,
        *,
        patience: Patience = FOR_EVERYONE,
        switches: Switches = TWO_SWITCHES,
        speaker: Speaker | None = None,
        keyboard: KeyboardOpening = KeyboardOpening.NEVER,
        choose_picture: ChoosePicture | None = None,
    ) -> None:
        super().__init__()
        self._choose_picture = choose_picture
        self.station, self.theme = station, theme
        self.pictures = PictureCache(station, self)
        self.bar = TopBar(theme)
        self.slip_printer: SlipPrinter | None = None
        self.dock = KeyboardDock(theme, keyboard)
        self.sheets = SheetStack(theme, (self.dock.button, *self.bar.buttons))
        self.reading = Reading(speaker, self.sheets.spoken, self)
        self.idle = IdleWatch(patience, self)
        self._leaving = Leaving(self.idle, self.sheets, self)
        self._runner = ActionRunner(self.sheets, self.bar, self.idle, station, self)
        self._navigator = Navigator(self.sheets, self._runner, self._visit, self)
        self.cards = CardEntry(self._navigator, self._runner, self.sheets, self.reading, self)
        self._announcer = Announcer(self.sheets)
        self.scanner = Scanner(self.dock.sections, self, switches.seconds)
        # Not of `self`: the panels outlive a view that is closed, and would hold all of it.
        languages = partial(_languages_of, station)
        self._panels = Panels(self.sheets, theme, languages, self.scanner, self.reading)
        around = AudioAround(self, theme, self.sheets, self.reading, self._navigator, self.bar)
        self._inputs = Inputs(around, self.scanner, switches)
        self.audio = self._inputs.audio
        keys = self._inputs.filters
        self._filters = WindowFilters((self.cards.reader, *keys, self.idle, self.dock.hands))
        self._lay_out()
        self._connect()
        self.dock.serve(self.sheets, self.scanner)
        self._begin()

    @property
    def step(self) -> Step:
        """The step that the person has come to."""
        return self._navigator.flow.step

    @property
    def flow(self) -> Flow:
        """The person's way through the pages."""
        return self._navigator.flow

    @property
    def session(self) -> Session:
        """What the person has done so far."""
        return self._navigator.session

    @property
    def page(self) -> Page:
        """The page that is shown, or covered by a question."""
        return self._navigator.page

    @property
    def footer(self) -> Footer:
        """The buttons beneath the page."""
        return self._navigator.footer

    @property
    def busy(self) -> bool:
        """Whether something is being saved, which nothing may interrupt."""
        return self._runner.busy

    @property
    def at_stake(self) -> bool:
        """Whether somebody has begun something that is not yet saved."""
        return self.step is not Step.WELCOME and not self.flow.saved

    def wipe(self) -> None:
        """Forget this person: what they did, what they chose about the screen, what they copied."""
        if self.busy:
            # What is being saved is shown first; its last page leads here again.
            return
        self.idle.pause()
        self.audio.end()
        self.reading.forget()
        self.sheets.cover.clear()
        self.theme.look = Look()
        self.theme.debounce.reset()
        self.dock.reset()
        self.scanner.reset()
        self.cards.reset()
        set_language(DEFAULT_LANGUAGE)
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            QGuiApplication.clipboard().clear(mode)
        self._begin()
        self.wiped.emit()

    def use(self, switches: Switches, keyboard: KeyboardOpening) -> None:
        """Apply other switches and another way of opening the keyboard."""
        self._inputs.use(switches)
        self.dock.use(keyboard)

    def go_on(self) -> None:
        """Leave the page for the next one, unless something stands in the way."""
        self._navigator.go_on()

    def go_back(self) -> None:
        """Go to the page before."""
        self._navigator.go_back()

    def show_step(self, task: PhaseKind, step: Step) -> None:
        """Show a page of a task at once, as pictures and checks of the layout want it."""
        self._navigator.show_step(task, step)

    def turn_aside(self, step: Step) -> None:
        """Show a page beside the way at once, as pictures and checks of the layout want it."""
        self._navigator.turn_aside(step)

    def show_survey(self, step: Step) -> None:
        """Show a page of the voluntary questions at once, after what was done."""
        self._navigator.show_survey(step)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the stripe in the colours of the process along the upper edge."""
        super().paintEvent(event)
        paint_stripe(QPainter(self), self.rect(), self.theme, self.station.frame)

    def showEvent(self, event: QShowEvent) -> None:
        """Listen to the window for signs of life and for switches."""
        super().showEvent(event)
        self._filters.watch(self)
        if not (event.spontaneous() or self.busy):
            self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent while staff see another screen; nobody is warned who cannot see it."""
        self.reading.stop()
        if not (event.spontaneous() or self.busy):
            self._leaving.take_back_warning()
            self.idle.pause()
        super().hideEvent(event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.bar)
        self._column.addWidget(self.sheets, 1)
        self._column.addWidget(self.dock)

    def _connect(self) -> None:
        self.theme.changed.connect(self._dress)
        self._dress()
        self.bar.leave_wanted.connect(self._ask_to_leave)
        self.sheets.turned.connect(self.shown)
        self.sheets.settled.connect(self.scanner.restart)
        self.sheets.turned.connect(self._read)
        self.reading.changed.connect(self._offer_speech)
        self._offer_speech()
        # Who listens is there, though they touch nothing; every text ends some time.
        self.reading.began.connect(self._notice)
        self.audio.began.connect(self._watch)
        self.sheets.uncovered.connect(self._watch)
        self.cards.camera_opened.connect(self._watch)
        self._leaving.gone.connect(self.wipe)
        self._panels.serve(self.bar)
        self._panels.opening.connect(self._leaving.take_back_warning)
        self._panels.opened.connect(self._watch)
        self._navigator.page_shown.connect(self._page_shown)
        self._navigator.grew.connect(self.grew)
        self._navigator.saved.connect(self.saved)
        self._navigator.over.connect(self.wipe)
        self._navigator.camera_wanted.connect(self.cards.show_camera)
        self._runner.failed.connect(self.failed)

    def _dress(self) -> None:
        self.theme.dress(self)
        margin, stripe = self.theme.gap, self.theme.mm(STRIPE_MM)
        self._column.setContentsMargins(margin, margin + stripe, margin, margin)
        self._column.setSpacing(margin)

    def _begin(self) -> None:
        self.pictures.look_again()
        station = self.station
        flow = Flow(station.frame, station.cost_items, on_map=self.pictures.has_map)
        self._navigator.begin(Session.fresh(station.frame, station.items), flow)

    def _page_shown(self) -> None:
        self.cards.expect()
        self.bar.welcome(here=self.step is Step.WELCOME)
        self.bar.show_step(*self.flow.step_told)
        self._watch()

    def _visit(self, session: Session, flow: Flow) -> Visit:
        return Visit(
            self.theme,
            self.station,
            session,
            flow,
            _languages_of(self.station),
            self.reading,
            self.pictures,
            self._choose_picture,
            self.slip_printer,
            self.cards.camera,
            self.sheets.page.room,
        )

    def changeEvent(self, event: QEvent) -> None:
        """Stop reading in the language that is no longer on the screen."""
        if event.type() == QEvent.Type.LanguageChange:
            self.reading.language_changed()
        super().changeEvent(event)

    def _read(self) -> None:
        if not (self.audio.on or (self._panels.sound_shown and self.reading.speaking)):
            self.reading.turned()

    def _notice(self) -> None:
        if not self.audio.reminding:
            self.idle.notice()

    def _offer_speech(self) -> None:
        self.bar.offer_speech(self.reading.available)

    def _ask_to_leave(self) -> None:
        if self.flow.saved:
            self.wipe()
        else:
            self._leaving.ask()

    def _watch(self) -> None:
        begun = self.step is not Step.WELCOME or self._screen_changed()
        stakes = Stakes(self.session.saved, unsaved=not self.flow.saved)
        self._leaving.watch(stakes if begun else None)

    def _screen_changed(self) -> bool:
        """Whether somebody has begun to set the screen for themselves, or to listen."""
        look_changed = self.theme.look != Look() or language() != DEFAULT_LANGUAGE
        eased = self.theme.debounce.slow or self.scanner.changed or self.audio.on
        return look_changed or eased or self.sheets.top is self.sheets.cover


def _languages_of(station: VoterStation) -> tuple[str, ...]:
    """Return the languages that the newest pack offers."""
    return offered(station.frame.languages)
