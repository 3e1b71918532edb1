"""A tap to the next screen painted, for every residents' screen at the largest text."""

from collections.abc import Iterator
from dataclasses import dataclass
from statistics import median

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.app import application
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS, ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.running.tasks import at_rest
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import LAST
from mbdesk.ui.voter.visit.session import Draft
from tests.bench.taps import Painted, Taken, Tap

DPI = 96.0
SCREEN = (1920, 1080)
LANGUAGES = ("sv", "ar")
ROUNDS = 5
SETTLED_MILLISECONDS = 120
READ_MILLISECONDS = 20_000
SETTINGS = ("language", "text size", "colours", "pressing")


@dataclass(frozen=True, slots=True)
class Turn:
    """The milliseconds from a tap until a screen is painted: medians of the rounds."""

    screen: str
    clock: float
    worked: float


def measure_screens() -> list[Turn]:
    """Return the turns to every screen, all rounds and languages together."""
    application()
    times: dict[str, list[Taken]] = {}
    for tag in LANGUAGES:
        for _ in range(ROUNDS):
            for name, taken in _round(tag):
                times.setdefault(name, []).append(taken)
    return [_turn(name, taken) for name, taken in times.items()]


def _turn(name: str, taken: list[Taken]) -> Turn:
    clock = median(each.clock for each in taken)
    worked = median(each.worked for each in taken)
    return Turn(name, 1000 * clock, 1000 * worked)


def _round(tag: str) -> Iterator[tuple[str, Taken]]:
    yield from _walk("propose", PhaseKind.PROPOSING, BallotKind.APPROVAL, tag)
    for kind in BallotKind:
        yield from _walk(f"vote {kind}", PhaseKind.VOTING, kind, tag)


def _walk(name: str, task: PhaseKind, kind: BallotKind, tag: str) -> Iterator[tuple[str, Taken]]:
    """Go from the first screen to the last one and through the settings, tap by tap."""
    theme = Theme(DPI)
    theme.debounce.again = theme.debounce.settle = 0.0
    theme.look = Look(TextSize.LARGEST)
    view = VoterView(ExampleStation(task, kind), theme, keyboard=KeyboardOpening.ALWAYS)
    view.resize(*SCREEN)
    view.show()
    view.pictures.begin()  # As the windows do once they are painted.
    at_rest(READ_MILLISECONDS)
    painted = Painted(view)
    _settle()
    yield f"{name}: task", _tapped(view, painted, view.page.languages[tag])
    bars = (view.bar.language, view.bar.size_button, view.bar.contrast, view.bar.pressing)
    for number, bar in enumerate(bars):
        yield f"setting: {SETTINGS[number]}", _tapped(view, painted, bar)
        _tapped(view, painted, view.sheets.sections()[1][0])
    _fill(view)
    yield f"{name}: first page", _tapped(view, painted, view.page.button)
    while view.step not in LAST:
        taken = _tapped(view, painted, view.footer.next)
        while view.busy:
            QApplication.processEvents()
        _settle()
        yield f"{name}: {view.step}", taken
    view.close()
    view.deleteLater()
    # Those that are left would follow every later switch of language.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    set_language("sv")


def _fill(view: VoterView) -> None:
    view.session.confirmed = True
    view.session.marks.give("V2", 1)
    view.session.draft = Draft(
        {
            "title": "Bänkar i solen",
            "description": "Fler platser att vila på.",
            "place": "Torget",
            "audience": "Alla",
        },
        {COST_ITEMS[0].id: 2},
    )


def _tapped(view: VoterView, painted: Painted, widget: QWidget) -> Taken:
    """Tap a thing, let what comes then come to rest, and return how long its painting took."""
    where = widget.mapTo(view, widget.rect().center())
    tap = Tap(painted)
    QTest.mouseClick(view.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    taken = tap.wait()
    _settle()
    return taken


def _settle() -> None:
    """Wait as people do: a page takes no press before half a second (`debounce.SETTLE_SECONDS`).

    A part of that is enough here for what pages do after they have been painted.
    """
    QTest.qWait(SETTLED_MILLISECONDS)
