"""Real stations, made the way a centre makes them, and people who use their screens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import (
    CentralFile,
    SigningKey,
    open_central,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.station_code import IdentityLock
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.sync.compartments import KdfCost
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS, CRITERIA, ITEMS
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.proposal_card import ProposalCard
from mbdesk.ui.widgets.scanner import is_lit
from tests.keys import PASSPHRASE, known_keys
from tests.templates import lay_out

SCREEN = (1024, 768)
LONG = Patience(before_warning=3600, to_answer=60)
PROPOSING_DAY, VOTING_DAY = "2026-09-10", "2026-11-20"
PHASES = (
    Phase(PhaseKind.PROPOSING, "2026-09-07", "2026-10-04"),
    Phase(PhaseKind.VOTING, "2026-11-16", "2026-12-06"),
)
CENTRAL, KEYS, STATION = "central.mbdesk", "keys.mbkeys", "station"
FORTY = tuple(
    BallotItem(f"V{n}", n, 1000, {"sv": f"Förslag {n:02}"}, {"sv": "Mer om det."})
    for n in range(40)
)
"""A long ballot."""
QUICK = KdfCost(memory_kib=128, iterations=1, lanes=1)


@dataclass
class Place:
    """A centre and one station of it, which was enrolled with `code`."""

    central: CentralFile
    key: SigningKey
    station: StationFolder
    folder: Path
    code: str

    def close(self) -> None:
        self.station.close()
        self.central.close()


def make_place(
    folder: Path,
    rules: Rules,
    *,
    voting: bool = True,
    items: Sequence[BallotItem] = ITEMS,
    prepare: Callable[[CentralFile], None] | None = None,
    kind: StationKind = StationKind.TABLE,
    **more: object,
) -> Place:
    """Set up a process and one table; with the ballot in its pack when `voting`.

    `prepare` is done at the centre before the ballot is fixed; `more` belongs to the set-up.
    """
    day = VOTING_DAY if voting else PROPOSING_DAY
    asked = _Asked(day, rules, voting, tuple(items), kind, tuple(sorted(more.items())))
    code = lay_out(folder, _make, asked) if prepare is None else _make(folder, asked, prepare)
    return open_place(folder, code, day)


def open_place(folder: Path, code: str, day: str = VOTING_DAY) -> Place:
    """Open what `make_place` has made in a folder, its station enrolled with `code`."""
    today = fixed(day)
    central = open_central(folder / CENTRAL, today)
    key = unlock_signing(central, folder / KEYS, PASSPHRASE)
    station = open_station(folder / STATION, today)
    if station.awaits_code:
        IdentityLock(station).unlock(code)
    return Place(central, key, station, folder, code)


@dataclass(frozen=True)
class _Asked:
    """What a test has asked for."""

    day: str
    rules: Rules
    voting: bool
    items: tuple[BallotItem, ...]
    kind: StationKind
    more: tuple[tuple[str, object], ...]


def _make(
    folder: Path, asked: _Asked, prepare: Callable[[CentralFile], None] = lambda central: None
) -> str:
    """Make central file, keys, packs and the station; return the code it was enrolled with."""
    setup = Setup(
        titles={"sv": "Tryggare och grönare Vällingby", "en": "A safer and greener Vällingby"},
        funds=600_000,
        phases=PHASES,
        district="Hässelby-Vällingby",
        rules=asked.rules,
        criteria=CRITERIA,
        cost_items=COST_ITEMS,
    )
    setup = replace(setup, **dict(asked.more))
    today, keys = fixed(asked.day), folder / KEYS
    with create_central(folder / CENTRAL, setup, keys, known_keys(setup), cost=QUICK) as central:
        central.today = today
        key = unlock_signing(central, keys, PASSPHRASE)
        new = add_station(central, "Vällingby bibliotek", "Vällingby", asked.kind)
        pack = write_pack(central, new.station.id, folder, key)
        station = enrol(pack, folder / STATION, new.code, today)
        prepare(central)
        if asked.voting:
            set_ballot(central, asked.items)
            open_voting(central)
            receive_pack(station, write_pack(central, new.station.id, folder, key))
        station.close()
    return new.code


def seated(qtbot, view: VoterView) -> "Person":
    """Show a view in a window that has the focus, and return somebody before it."""
    qtbot.addWidget(view)
    view.resize(*SCREEN)
    view.show()
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    return Person(qtbot, view)


class Person:
    """Somebody at the screen. Touches and keys arrive at the window, where they really would."""

    def __init__(self, qtbot, window: QWidget, view: VoterView | None = None) -> None:
        self.qtbot, self.window = qtbot, window
        self.view = view or window
        self.settle()

    @property
    def glass(self) -> QWindow:
        """The window as the system knows it."""
        return self.window.windowHandle()

    def settle(self) -> None:
        """Let everything that is under way come to rest, and what is out of sight come too."""
        self.view.sheets.top.whole_page()
        for _ in range(5):
            QApplication.processEvents()

    def place_of(self, widget: QWidget, at: QPoint | None = None) -> QPoint:
        """Return where `widget` is, after scrolling to it; it must be what is touched there."""
        panel = self.view.sheets.top.panel
        if panel.page is not None and panel.page.isAncestorOf(widget):
            self.settle()
            panel.bring_into_sight(widget)
            self.settle()
        where = widget.mapTo(self.window, at or pressed_part(widget).center())
        assert self.window.childAt(where) is widget, f"{widget} is covered at {where}"
        return where

    def tap(self, widget: QWidget) -> None:
        """Press and release on a widget."""
        QTest.mouseClick(self.glass, Qt.MouseButton.LeftButton, pos=self.place_of(widget))
        self.settle()

    def drag(self, begin: QWidget, end: QWidget) -> None:
        """Press on one widget and release on another."""
        first, last = self.place_of(begin), self.place_of(end)
        QTest.mousePress(self.glass, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(self.glass, last)
        QTest.mouseRelease(self.glass, Qt.MouseButton.LeftButton, pos=last)
        self.settle()

    def confirm(self, language: str) -> None:
        """Begin to vote and confirm that one may; the ballot comes next."""
        self.tap(self.page.languages[language])
        self.tap(self.page.button)
        self.tap(self.page.confirm)

    def to_ballot(self, language: str = "sv") -> None:
        """Come to a ballot by confirming that one may vote."""
        self.confirm(language)
        self.tap(self.next)
        self.wait_for(Step.BALLOT)

    def hurry_to_ballot(self) -> None:
        """Go on to the ballot and look at it as soon as it is there, without waiting for more."""
        where = self.place_of(self.next)
        QTest.mousePress(self.glass, Qt.MouseButton.LeftButton, pos=where)
        QTest.mouseRelease(self.glass, Qt.MouseButton.LeftButton, pos=where)
        self.qtbot.waitUntil(lambda: self.view.step is Step.BALLOT)

    def choose(self, language: str, code: str) -> None:
        """Come to a ballot and choose an item."""
        self.to_ballot(language)
        self.tap(self.page.choices[code].card)

    def cast(self) -> None:
        """Review the ballot and cast it."""
        self.tap(self.next)
        self.wait_for(Step.BALLOT_REVIEW)
        self.tap(self.next)
        self.wait_for(Step.BALLOT_DONE)

    def key(self, key: Qt.Key) -> None:
        """Press and release a key."""
        QTest.keyClick(self.glass, key)
        self.settle()

    def type(self, text: str) -> None:
        """Type a text into the field that has the focus, or gets it now."""
        self.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QPlainTextEdit))
        field = QApplication.focusWidget()
        expected = field.toPlainText() + text
        self.type_blindly(text)
        assert field.toPlainText() == expected

    def type_blindly(self, text: str) -> None:
        """Strike the keys of a text, whatever comes of it."""
        field, plain = QApplication.focusWidget(), Qt.KeyboardModifier.NoModifier
        for letter in text:
            QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, plain)
        self.settle()

    def on_glass(self, what) -> QWidget:
        """Return a key of the keyboard on the screen by what it writes or does."""
        return self.view.dock.board.key(what)

    def go_to(self, widget: QWidget, step: Qt.Key = Qt.Key.Key_Tab) -> None:
        """Move the focus until it is on a widget."""
        for _ in range(120):
            if QApplication.focusWidget() is widget:
                return
            self.key(step)
        raise AssertionError(f"{widget} cannot be reached by {step}")

    def press(self, widget: QWidget) -> None:
        """Go to a widget by keyboard and press it."""
        self.go_to(widget)
        self.key(Qt.Key.Key_Space)

    def switch(self, widget: QWidget) -> None:
        """Go to a widget, into one group after the other, and choose it by two switches."""
        for _ in range(200):
            lit = self.lit()
            if lit == [widget]:
                break
            self.key(Qt.Key.Key_F8 if widget in lit else Qt.Key.Key_F7)
        assert self.lit() == [widget], f"{widget} cannot be reached by switches"
        self.key(Qt.Key.Key_F8)

    def lit(self) -> list[QWidget]:
        """Return what the scanning frame is around."""
        return [widget for widget in self.window.findChildren(QWidget) if is_lit(widget)]

    def wait_for(self, step: str) -> None:
        """Wait until a step's page is on the screen."""
        self.qtbot.waitUntil(lambda: self.view.step == step and self.on_page())
        self.settle()

    def wait_no_longer_than(self, patience: Patience) -> None:
        """Let the screen wait so long for this person from now on."""
        self.view.idle.patience = patience
        self.view.idle._wait.setInterval(int(patience.before_warning * 1000))

    def sit_still(self, to_answer: int = LONG.to_answer) -> None:
        """Give no sign of life until the warning is shown; it leaves some seconds to answer.

        Only now does it begin to be due: a busy machine takes long to come to a page.
        """
        assert self.view.idle.waiting
        with self.qtbot.waitSignal(self.view.idle.counting):
            self.wait_no_longer_than(Patience(before_warning=0, to_answer=to_answer))
        self.wait_no_longer_than(LONG)

    def on_page(self) -> bool:
        """Whether no question covers the page."""
        return self.view.sheets.top is self.view.sheets.page

    @property
    def page(self):
        """The page on the screen."""
        return self.view.page

    @property
    def next(self) -> QWidget:
        """The button that leads on."""
        return self.view.footer.next

    @property
    def back(self) -> QWidget:
        """The button that leads back."""
        return self.view.footer.back

    def answers(self) -> list[QWidget]:
        """Return the buttons of the question that covers the page, in the order of the focus."""
        asked = self.view.sheets.cover.footer
        return [each for each in self.view.sheets.order if asked.isAncestorOf(each)]


def pressed_part(widget: QWidget) -> QRect:
    """Return where a finger goes: to the box of a card, on whose middle a button may lie."""
    marked = isinstance(widget, ProposalCard) and widget.plan.mark.isValid()
    return widget.plan.mark if marked else widget.rect()


def counted_down(told: list[str], several: str, one: str) -> bool:
    """Return whether seconds were told, always fewer; a busy machine may leave one out."""
    every = [several.format(seconds) for seconds in range(60, 1, -1)] + [one]
    places = [every.index(each) for each in told]
    return bool(told) and places == sorted(places)
