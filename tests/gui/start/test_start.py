"""Opening, making and setting up from the start window; and all that cannot be opened."""

import shutil
import sqlite3
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QWizard

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.station.station_folder import open_station
from mbdesk.ui.app import Shell
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.start.create import CreateWizard
from mbdesk.ui.start.station_dialogs import EnrolDialog, RestoreDialog
from mbdesk.ui.start.targets import OpenedCentral, OpenedStation, Recent, note_recent, recent
from tests.gui.central.making import make_office


@pytest.fixture
def given(start) -> list:
    """Return what the start window has opened, and close it afterwards."""
    opened: list = []
    start.opened.connect(opened.append)
    yield opened
    for each in opened:
        (each.central if isinstance(each, OpenedCentral) else each.station).close()


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    return make_office(tmp_path_factory.mktemp("start") / "office", [("V1",)])


def button(wizard: CreateWizard, which: QWizard.WizardButton):
    return wizard.button(which)


def test_days_in_the_wrong_order_cannot_be_left(staff, start):
    staff.press(start.new)
    wizard = staff.see(CreateWizard)
    QTest.keyClicks(wizard.frame.name, "Tryggare torg")
    wizard.frame.funds.setValue(1)
    staff.press(button(wizard, QWizard.WizardButton.NextButton))
    before = wizard.days.days[0].day - timedelta(days=1)
    wizard.days.days[2].line.setText(before.isoformat())
    assert wizard.days.warning.isVisible()
    marked = [field.shown.label.property("role") for field in wizard.days.days]
    assert marked == [None, None, "error", None]
    assert "not after the last day for proposals" in wizard.days.days[2].shown.text()
    assert not button(wizard, QWizard.WizardButton.NextButton).isEnabled()


def test_in_a_rehearsal_people_can_vote_at_once_unless_other_days_are_typed(staff, start):
    staff.press(start.new)
    wizard = staff.see(CreateWizard)
    QTest.keyClicks(wizard.frame.name, "Tryggare torg")
    wizard.frame.funds.setValue(1)
    back, next_button = (
        button(wizard, which)
        for which in (QWizard.WizardButton.BackButton, QWizard.WizardButton.NextButton)
    )
    staff.press(next_button)
    today = wizard.days.days[0].day
    assert wizard.days.days[2].day > today
    staff.press(back)
    QTest.keyClick(wizard.frame.rehearsal, Qt.Key.Key_Space)
    staff.press(next_button)
    assert wizard.days.days[2].day == today
    assert "people can vote at once" in wizard.days.explanation.text()
    assert next_button.isEnabled()
    wizard.days.days[3].line.setText((today + timedelta(days=1)).isoformat())
    staff.press(back)
    QTest.keyClick(wizard.frame.rehearsal, Qt.Key.Key_Space)
    staff.press(next_button)
    assert wizard.days.days[2].day == today, "days that were typed stay"


def test_a_day_is_typed_as_people_write_it_and_shown_in_full(staff, start):
    staff.press(start.new)
    wizard = staff.see(CreateWizard)
    QTest.keyClicks(wizard.frame.name, "Tryggare torg")
    wizard.frame.funds.setValue(1)
    next_button = button(wizard, QWizard.WizardButton.NextButton)
    staff.press(next_button)
    opening, closing = wizard.days.days[2:]
    for field, typed in ((opening, "29/11 2040"), (closing, "12 dec 2040")):
        field.line.selectAll()
        QTest.keyClicks(field.line, typed)
    assert [opening.day, closing.day] == [date(2040, 11, 29), date(2040, 12, 12)]
    assert opening.shown.text() == "Thursday, 29\u00a0November\u00a02040"
    assert closing.shown.text() == "Wednesday, 12\u00a0December\u00a02040 · 14 days"
    assert next_button.isEnabled()
    QTest.keyClicks(closing.line, "x")
    assert closing.line.text() == "12 dec 2040x"  # what was typed stays
    assert "2026-11-29" in closing.shown.text()  # the form that it is wanted in
    assert not next_button.isEnabled()


def test_what_is_pasted_loses_its_control_characters(staff, start):
    staff.press(start.new)
    wizard = staff.see(CreateWizard)
    QGuiApplication.clipboard().setText("Trygg\0are\x0b torg\r\nnu")
    wizard.frame.name.paste()
    assert wizard.frame.name.text() == "Tryggare torg nu"


def test_a_station_is_set_up_with_pack_and_code(staff, start, given, tmp_path):
    from mbdesk.domain.station import StationKind
    from mbdesk.services.centre.central_file import unlock_signing
    from mbdesk.services.centre.stations.station_register import add_station
    from mbdesk.services.exchange.packs import write_pack
    from tests.gui.central import making

    fresh = make_office(tmp_path / "office", [])
    with open_central(fresh.central) as central:
        new = add_station(central, "Kiosken", "Hässelby gård", StationKind.KIOSK)
        key = unlock_signing(central, fresh.keys, making.PASSPHRASE)
        pack = write_pack(central, new.station.id, tmp_path, key)
    staff.press(start.enrol)
    dialog = staff.see(EnrolDialog)
    for end in range(1, len(str(pack)) + 1):  # as it is typed, letter by letter
        dialog.source.line.setText(str(pack)[:end])
    assert dialog.folder.path is not None
    assert dialog.folder.path.name == pack.stem
    dialog.folder.set_path(tmp_path / "station")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    QTest.keyClicks(dialog.code, "WRONG")
    staff.press(ok)
    staff.told(dialog.notice, "The code is not right.")
    staff.qtbot.waitUntil(dialog.code.hasFocus)
    assert dialog.code.selectedText() == "WRONG"
    dialog.code.clear()
    QTest.keyClicks(dialog.code, new.code.lower())
    staff.press(ok)
    staff.qtbot.waitUntil(lambda: bool(given))
    assert isinstance(given[0], OpenedStation)
    assert given[0].station.station.name == "Kiosken"


def damaged(path: Path) -> None:
    data = bytearray(path.read_bytes())
    for offset in range(4096, len(data), 4096):
        data[offset : offset + 256] = bytes(255 - each for each in data[offset : offset + 256])
    path.write_bytes(data)


def newer(path: Path) -> None:
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 9999")
    database.close()


def foreign(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04 a letter about something else")


@pytest.mark.parametrize(
    "case",
    [
        (damaged, "is damaged and cannot be used"),
        (newer, "newer version"),
        (foreign, "not a file of the kind"),
        (Path.unlink, "There is nothing at"),
    ],
    ids=["damaged", "newer", "foreign", "missing"],
)
def test_a_file_that_cannot_be_opened_is_told_in_words(staff, start, office, tmp_path, case):
    change, words = case
    path = tmp_path / "central.mbdesk"
    shutil.copyfile(office.central, path)
    change(path)
    start.open(path)
    staff.told(start.notice, words)
    assert start.open_central.isEnabled()


def test_a_station_open_elsewhere_is_told_in_words(staff, start, office):
    with open_station(office.folder / "Biblioteket"):
        start.open(office.folder / "Biblioteket")
        staff.told(start.notice, "open in another window")


def test_what_was_opened_is_listed_and_opens_again_by_keyboard(staff, start, given, office):
    start.open(office.central)
    staff.qtbot.waitUntil(lambda: len(given) == 1)
    assert [each.path for each in recent()] == [office.central]
    start.retranslate()
    assert start.recent.item(0).text() == f"Tryggare Vällingby  (central file)\n{office.central}"
    given[0].central.close()
    start.recent.setFocus()
    QTest.keyClick(start.recent, Qt.Key.Key_Return)
    staff.qtbot.waitUntil(lambda: len(given) == 2)


def test_a_central_file_that_a_window_has_open_is_refused_with_who_has_it(
    staff, start, given, office, monkeypatch
):
    monkeypatch.setenv("USER", "amina")
    start.open(office.central)
    staff.qtbot.waitUntil(lambda: len(given) == 1)
    start.open(office.central)
    staff.told(start.notice, "is open in another window: by amina on ")
    staff.told(start.notice, "Close it there first")
    given[0].central.close()
    start.open(office.central)
    staff.qtbot.waitUntil(lambda: len(given) == 2)


def test_a_station_is_listed_by_its_process_and_its_own_name(staff, start, given, office):
    start.open(office.folder / "Biblioteket")
    staff.qtbot.waitUntil(lambda: len(given) == 1)
    start.retranslate()
    assert start.recent.item(0).text().startswith("Tryggare Vällingby, Biblioteket  (station)")


def test_a_listed_file_that_has_gone_is_told_and_leaves_the_list(staff, start, tmp_path):
    path = tmp_path / "there.mbdesk"
    path.touch()
    note_recent(Recent(path, "Tryggare Vällingby"))
    start.retranslate()
    path.unlink()
    start.recent.setFocus()
    QTest.keyClick(start.recent, Qt.Key.Key_Return)
    staff.told(start.notice, "There is nothing at")
    assert start.recent.count() == 0


def test_files_that_are_gone_are_not_listed(tmp_path, qapp):
    gone, there = tmp_path / "gone.mbdesk", tmp_path / "there.mbdesk"
    for path in (gone, there):
        path.touch()
        note_recent(Recent(path, "Tryggare Vällingby"))
    gone.unlink()
    assert recent() == (Recent(there, "Tryggare Vällingby"),)


@pytest.fixture
def shell(qtbot):
    """Return what holds the program's windows, and close them afterwards."""
    shell = Shell()
    qtbot.addWidget(shell.start)
    yield shell
    if shell.window is not None:
        assert shell.window.close()
        shell.window.deleteLater()


def test_a_central_file_named_at_start_opens_the_desk(qtbot, shell, office):
    shell.open(str(office.central))
    qtbot.waitUntil(lambda: shell.window is not None)
    assert isinstance(shell.window, CentralWindow)
    assert not shell.start.isVisible()


def test_a_bad_file_named_at_start_shows_the_way_on(qtbot, shell, tmp_path):
    shell.open(str(tmp_path / "nothing.mbdesk"))
    qtbot.waitUntil(shell.start.isVisible)
    assert "There is nothing at" in shell.start.notice.headline.text()
    assert shell.window is None


def test_a_pack_named_at_start_asks_for_its_code(shell, tmp_path):
    shell.open(str(tmp_path / "library.mbpack"))
    dialog = shell.start.findChild(EnrolDialog)
    assert dialog.source.path == tmp_path / "library.mbpack"


@pytest.mark.slow
def test_the_example_is_built_and_listed(staff, start, tmp_path):
    staff.press(start.example)
    staff.choose(tmp_path)
    staff.told(start.notice, "The example is ready.")
    assert start.recent.count() == 2
    with open_central(tmp_path / "mbdesk-demo" / "central.mbdesk") as central:
        assert central.counts().votes > 100


def test_a_destroyed_station_is_restored_from_its_second_copy(staff, start, given, tmp_path):
    import shutil

    from mbdesk.domain.ballot import Choice
    from mbdesk.domain.process import Rules
    from mbdesk.domain.station import StationKind
    from mbdesk.services.centre.merging.merging import merge
    from mbdesk.services.centre.stations.station_register import stations
    from mbdesk.services.common.callbacks import fixed
    from mbdesk.services.exchange.exports import export
    from mbdesk.services.station.casting import cast
    from mbdesk.services.station.copy_choice import choose_copy
    from tests.gui.voter import making

    place = making.make_place(tmp_path, Rules(), kind=StationKind.KIOSK)
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_copy(place.station, stick)
    for _ in range(3):
        cast(place.station, Choice(("V1",)))
    place.station.close()
    shutil.rmtree(place.station.folder)

    staff.press(start.restore)
    dialog = staff.see(RestoreDialog)
    dialog.source.set_path(stick / "station.mbcopy")
    dialog.folder.set_path(tmp_path / "anew")
    QTest.keyClicks(dialog.code, "7KQ2")
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    staff.press(ok)
    staff.told(dialog.notice, "The code is not right.")
    staff.qtbot.waitUntil(dialog.code.hasFocus)
    assert dialog.code.selectedText() == "7KQ2"
    dialog.code.clear()
    QTest.keyClicks(dialog.code, place.code)
    staff.press(ok)
    staff.qtbot.waitUntil(lambda: bool(given))
    station = given[0].station
    station.today = fixed(making.VOTING_DAY)
    cast(station, Choice(("V2",)))
    merge(place.central, export(station, stick).path)
    (status,) = stations(place.central)
    assert status.votes == 4
    station.close()
    place.central.close()
