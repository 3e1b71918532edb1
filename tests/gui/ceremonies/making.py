"""An office in the strict scheme, and what people do with papers and keys in a ceremony."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import KeyScheme, Phase, PhaseKind, Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.central_file import unlock_signing
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.keys import KeyFileKind
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.making import ITEMS, NAMES, PEOPLE, QUICK, Office, cast_all
from tests.gui.sheet_typing import type_on


@dataclass(frozen=True)
class StrictOffice(Office):
    """An office whose keys lie in three files, opened by what stands on five papers."""

    desk: str = ""
    roll: str = ""
    sheets: tuple[str, ...] = ()

    def key(self, kind: KeyFileKind) -> Path:
        return self.folder / "keys" / f"{kind}.mbkeys"


def strict_office(folder: Path, votes) -> StrictOffice:
    """Set up a process of the strict scheme; both stations voted and exported for the last time."""
    (folder / "stick").mkdir(parents=True)
    setup = Setup(
        titles={"sv": "Tryggare Vällingby", "en": "A safer Vällingby"},
        funds=350_000,
        phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
        rules=Rules(max_choices=2),
        key_scheme=KeyScheme.STRICT,
    )
    keys = new_keys(setup)
    desk, roll, *sheets = (paper.words for paper in keys.papers)
    office = StrictOffice(folder, desk, roll, tuple(sheets))
    with create_central(office.central, setup, folder / "keys", keys, cost=QUICK) as central:
        set_ballot(central, ITEMS)
        open_voting(central)
        key = unlock_signing(central, office.key(KeyFileKind.DESK), desk)
        for name in NAMES:
            new = add_station(central, name, name, StationKind.TABLE)
            pack = write_pack(central, new.station.id, folder, key)
            with cast_all(pack, folder / name, new.code, votes) as station:
                export(station, office.stick, final=True)
    return office


def day_reports(office: Office) -> dict[str, str]:
    """Return the control codes on the stations' papers, by station id, as their exports say."""
    codes = {}
    for path in office.exports():
        with open_bundle(path) as bundle:
            body = bundle.manifest.body
            codes[str(body["station"])] = str(body["fingerprint"])
    return codes


def process_code(office: Office) -> str:
    """Return the process's control code, as the posters show it."""
    return check_file(next(office.folder.glob("*.mbpack"))).code


def bring_in(clerk) -> None:
    """Let the stick go into the inbox."""
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, clerk.office.stick)
    clerk.told(page.notice, "It is safe to remove the stick.")


def compare_codes(clerk) -> None:
    """Tick each station whose code is the same on the board and on its paper."""
    page, papers = clerk.page(CentralPage.CLOSING), day_reports(clerk.office)
    for field, name in zip(page.people.fields, PEOPLE, strict=True):
        QTest.keyClicks(field, name)
    for _ in papers:
        board = page.board
        row = next(row for row, line in enumerate(board.lines) if line.tick is None)
        code = board.item(row, 0).text().replace("\N{NON-BREAKING HYPHEN}", "-")
        assert code == papers[board.lines[row].station.id]
        board.setCurrentCell(row, 0)
        left = sum(line.tick is None for line in board.lines)
        QTest.keyClick(board, Qt.Key.Key_Space)
        clerk.qtbot.waitUntil(
            lambda left=left: sum(line.tick is None for line in page.board.lines) < left
        )
    assert "All codes are compared" in page.lead.text()


def close_voting(clerk, codes: str = "2 of 2 are the same as on the paper.") -> None:
    """Close voting from the page of facts, and go on to the count."""
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    facts = clerk.facts("Close voting")
    assert ("Control codes", codes) in facts.card.facts
    clerk.press(facts.primary)
    clerk.told(page.notice, "Voting is closed.")
    clerk.press(page.primary)


def type_sheet(staff, field, words: str) -> None:
    """Type a sheet with a foreign word in it, see that told at once, and put it right."""
    first, *rest = words.split()
    type_on(field.line, f"{first} medborgare ")
    assert "Word 2 stands on no sheet." in field.told.text()
    assert field.told.isVisible()
    assert staff.window.focusWidget() is field.line.cells[2]
    for _ in "medborgare ":
        QTest.keyClick(field.line.current, Qt.Key.Key_Backspace)
    assert "1 of 20 words" in field.told.text()
    type_on(field.line, f"{' '.join(rest)} ")
    staff.qtbot.waitUntil(lambda: "Right: this is sheet" in field.told.text())


def choose_key(fields, path: Path) -> None:
    """Name a key file."""
    fields.file.set_path(path)


def type_words(fields, words: str) -> None:
    """Type the five words of a paper, letter by letter; QTest itself knows no å, ä and ö."""
    for letter in words:
        pressed = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(fields.passphrase.line, pressed)
    assert fields.passphrase.line.text() == words
