"""A real centre, a kiosk of it that people vote at, and sticks for the copy and the exports."""

from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.rehearsal.demo_pictures import demo_pictures
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.gallery.voter.example_station import ITEMS, SilentSpeech
from mbdesk.ui.kiosk.window import KioskWindow
from mbdesk.ui.voice.speaker import Speaker
from tests.gui.kiosk.making import CODE
from tests.gui.voter.making import Place, make_place, open_place
from tests.soak.days import Calendar
from tests.soak.waiting import Waiting

DPI = 96.0
SCREEN = (1280, 1024)
PICTURES = {"items/V1": "lights", "items/V2": "bench", "items/V4": "playground"}


class BriefSpeech(SilentSpeech):
    """Says nothing that could be heard, and has said it at once."""

    def say(self, number: int, text: str, language: str) -> None:
        """Tell that it was said, from the event loop as a real voice does."""
        QTimer.singleShot(0, self, lambda: self.ended.emit(number))


@dataclass
class Kiosk:
    """The kiosk's window and all around it; `cards` are those that nobody has used yet."""

    place: Place
    window: KioskWindow
    waiting: Waiting
    calendar: Calendar
    copy_stick: Path
    export_stick: Path
    cards: list[str]

    @property
    def items(self) -> tuple[BallotItem, ...]:
        """The ballot."""
        return tuple(self.place.station.items)

    def no_echo(self) -> None:
        """Take every strike from now on, however soon: these people have no time to lose."""
        for theme in (self.window.theme, self.window.staff_theme):
            theme.debounce.again = theme.debounce.settle = theme.debounce._ignoring_until = 0.0


@contextmanager
def kiosk(folder: Path, access: VoterAccess, voters: int) -> Iterator[Kiosk]:
    """Set up a process and switch on its kiosk; at the end leave its window, not its files."""
    # A process of its own: what making thousands of cards takes is not a kiosk's memory.
    with ProcessPoolExecutor(1, get_context("spawn")) as centre:
        code, cards = centre.submit(_set_up, folder, access, voters).result()
    place, calendar = open_place(folder, code), Calendar()
    place.station.today = calendar.today
    choose_staff_code(place.station, CODE)
    sticks = folder / "copy stick", folder / "export stick"
    for stick in sticks:
        stick.mkdir()
    window = _switch_on(place, sticks)
    yield Kiosk(place, window, Waiting(), calendar, *sticks, cards)
    window.lock.on = False
    window._may_close = True
    window.close()
    window.deleteLater()


def _set_up(folder: Path, access: VoterAccess, voters: int) -> tuple[str, list[str]]:
    """Make the centre and the station; return the station's code and the cards."""
    cards: list[str] = []

    def prepare(central: CentralFile) -> None:
        if access is VoterAccess.CARD:
            cards.extend(make_cards(central, voters))

    place = make_place(
        folder,
        Rules(access=access, survey=True),
        items=ITEMS,
        prepare=prepare,
        kind=StationKind.KIOSK,
        media=read_media(_pictures(folder / "media")),
    )
    place.close()
    return place.code, cards


def _switch_on(place: Place, sticks: tuple[Path, ...]) -> KioskWindow:
    window = KioskWindow(
        place.station, dpi=DPI, media=lambda: [Medium(stick) for stick in sticks if stick.is_dir()]
    )
    window.view.reading.use(Speaker(BriefSpeech(), parent=window.view))
    window.resize(*SCREEN)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def _pictures(folder: Path) -> Path:
    folder.mkdir()
    demo_pictures().lay_out(folder, PICTURES)
    return folder
