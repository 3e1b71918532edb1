"""A real centre with two stations and their exports, and staff who work at its windows."""

import shutil
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QPushButton, QWidget

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import open_central, unlock_signing
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import close_voting, open_voting, set_ballot
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.casting import cast
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.compartments import KdfCost
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.central.stations.new_station import CodeDialog, NewStationDialog
from tests.gui import dialogs
from tests.gui.holding import gathered_in
from tests.keys import PASSPHRASE, known_keys

DAY = "2026-11-20"
PEOPLE = ("Anna Ek", "Bo Dal")
QUICK = KdfCost(memory_kib=128, iterations=1, lanes=1)
NAMES = ("Biblioteket", "Medborgarkontoret")
ITEMS = tuple(
    BallotItem(code, position, cost, {"sv": swedish, "en": english})
    for position, (code, cost, swedish, english) in enumerate(
        (
            ("V1", 200_000, "Lekplats vid torget", "Playground by the square"),
            ("V2", 150_000, "Bänkar i solen", "Benches in the sun"),
            ("V3", 150_000, "Ljus på stigen", "Light on the path"),
        )
    )
)


@dataclass(frozen=True)
class Office:
    """What lies on the desk: the central file, its keys, and the stations' exports."""

    folder: Path

    @property
    def central(self) -> Path:
        return self.folder / "central.mbdesk"

    @property
    def keys(self) -> Path:
        return self.folder / "central.mbkeys"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    def exports(self) -> list[Path]:
        return sorted(self.stick.glob("*.mbexport"))


VOTING = (Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),)


def make_office(
    folder: Path,
    votes: Sequence[Sequence[str]],
    mode: Mode = Mode.TEST,
    phases: tuple[Phase, ...] = VOTING,
) -> Office:
    """Set up a process whose two stations each cast `votes` and exported for the last time."""
    office = Office(folder)
    office.stick.mkdir(parents=True)
    setup = Setup(
        titles={"sv": "Tryggare Vällingby", "en": "A safer Vällingby"},
        funds=350_000,
        phases=phases,
        district="Hässelby-Vällingby",
        rules=Rules(max_choices=2),
        mode=mode,
    )
    with create_central(
        office.central, setup, office.keys, known_keys(setup), cost=QUICK
    ) as central:
        set_ballot(central, ITEMS)
        open_voting(central)
        key = unlock_signing(central, office.keys, PASSPHRASE)
        for name in NAMES:
            new = add_station(central, name, name, StationKind.TABLE)
            pack = write_pack(central, new.station.id, folder, key)
            with cast_all(pack, folder / name, new.code, votes) as station:
                export(station, office.stick, final=True)
    return office


def cast_all(pack: Path, folder: Path, code: str, votes: Sequence[Sequence[str]]) -> StationFolder:
    """Enrol a station and cast these votes there."""
    station = enrol(pack, folder, code, fixed(DAY))
    for codes in votes:
        cast(station, Choice(tuple(codes)))
    return station


def copy_office(office: Office, folder: Path) -> Office:
    """Return a copy that a test may change."""
    shutil.copytree(office.folder, folder)
    return Office(folder)


def merge_and_close(office: Office) -> None:
    """Bring everything in and close voting, ready for the count."""
    with open_central(office.central, fixed(DAY)) as central:
        for path in office.exports():
            merge(central, path)
        close_voting(central)


class Staff:
    """Somebody at the window, with a mouse, a keyboard and files to drag."""

    def __init__(self, qtbot, window: QWidget) -> None:
        self.qtbot, self.window = qtbot, window

    def press(self, button: QPushButton) -> None:
        """Press a button with the mouse, or in the menu that offers it; it must allow it."""

        def offered() -> bool:
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # it finds its place
            reached = button.isVisible() or gathered_in(button) is not None
            return reached and button.isEnabled()

        self.qtbot.waitUntil(offered)
        if actions := gathered_in(button):
            menu = actions.more.menu()
            menu.aboutToShow.emit()
            next(each for each in menu.actions() if each.text() == button.text()).trigger()
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def see(self, kind: type[QWidget]) -> QWidget:
        """Wait until the window has a dialog of this kind open, and return it."""
        return dialogs.see(self.qtbot, self.window, kind)

    def choose(self, *paths: Path) -> None:
        """Choose files or a folder in the open dialog for them."""
        dialogs.choose(self.qtbot, self.window, *paths)

    def unlock(self, keys: Path, passphrase: str = PASSPHRASE) -> None:
        """Answer the open question for the key file and its passphrase."""
        dialog = self.see(KeyDialog)
        dialog.file.set_path(keys)
        dialog.passphrase.setText(passphrase)
        QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)

    def drop(self, target: QWidget, *paths: Path) -> None:
        """Drag files onto a widget and let go."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        held = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        copy = Qt.DropAction.CopyAction
        with warnings.catch_warnings():
            # Qt 6.12 wants a QPointF here; earlier ones take nothing but a QPoint.
            warnings.simplefilter("ignore", DeprecationWarning)
            enter = QDragEnterEvent(QPoint(9, 9), copy, *held)
        QApplication.sendEvent(target, enter)
        QApplication.sendEvent(target, QDropEvent(QPointF(9, 9), copy, *held))

    def told(self, notice: QWidget, words: str) -> None:
        """Wait until a notice tells these words."""
        self.qtbot.waitUntil(
            lambda: (
                notice.isVisible() and words in f"{notice.headline.text()} {notice.text.text()}"
            ),
            timeout=120_000,
        )


class Clerk(Staff):
    """Staff at the desk of a central file."""

    def __init__(self, qtbot, office: Office) -> None:
        central = open_central(office.central, fixed(DAY))
        window = CentralWindow(central, read_overview(central))
        super().__init__(qtbot, window)
        self.office = office
        window.show()
        qtbot.waitExposed(window)

    def write_down(self) -> str:
        """Say of the code that is shown that it is written down, close it and return the code."""
        shown = self.see(CodeDialog)
        code = shown.code.text()
        if not shown.written.isChecked():  # as it is once the sheet was saved
            QTest.keyClick(shown.written, Qt.Key.Key_Space)
        self.press(shown.buttons.button(QDialogButtonBox.StandardButton.Ok))
        return code

    def add_station(self, name: str) -> None:
        """Set up a station on the page for it."""
        page = self.page(CentralPage.PLACES)
        self.press(page.primary)
        asked = self.see(NewStationDialog)
        QTest.keyClicks(asked.name, name)
        asked.site.setEditText("Hässelby gård")
        self.press(asked.buttons.button(QDialogButtonBox.StandardButton.Ok))
        self.write_down()
        self.told(page.notice, "is set up.")

    def facts(self, title: str):
        """Wait until a page of facts of this title is shown, and return it."""
        self.qtbot.waitUntil(
            lambda: (page := self.window.decision) is not None and title in page.heading.text()
        )
        return self.window.decision

    def decide(self, title: str, reason: str = "the computer broke") -> None:
        """Give a reason and two names on a page of facts, and decide."""
        page = self.facts(title)
        page.two.reason.setPlainText(reason)
        for field, name in zip(page.two.names, PEOPLE, strict=True):
            field.setText(name)
        self.press(page.primary)

    def page(self, place: CentralPage):
        """Go to a page by its name in the list, and return it."""
        self.window.show_page(place)
        return self.window.page(place)

    def leave(self) -> None:
        """Close the window, and the file with it, once nothing is under way there."""
        self.qtbot.waitUntil(self.window.close, timeout=120_000)
        self.window.deleteLater()
