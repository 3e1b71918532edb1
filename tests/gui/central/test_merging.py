"""Merging at the desk: by button and by drop, what is refused, what is told."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.records import Counts
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.station.station_folder import open_station
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from tests.gui.central.making import NAMES
from tests.keys import ANOTHER


def verdicts(page) -> list[str]:
    return [page.round.table.item(row, 0).text() for row in range(page.round.table.rowCount())]


def votes(clerk) -> int:
    with open_central(clerk.office.central) as central:
        return central.counts().votes


def test_files_chosen_by_button_are_taken_in_and_counted_before_and_after(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.merge)
    clerk.choose(*clerk.office.exports())
    clerk.told(page.notice, "It is safe to remove the stick.")
    assert page.notice.headline.text() == "Done."
    assert "held 0 votes" in page.round.held.text()
    assert "holds 12 votes" in page.round.held.text()
    assert [page.round.table.item(row, 1).text() for row in range(2)] == ["6", "6"]
    assert all("Taken in." in verdict for verdict in verdicts(page))
    assert votes(clerk) == 12


def test_a_folder_dropped_is_merged_with_all_its_exports(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, clerk.office.stick)
    clerk.told(page.notice, "New files: 2.")
    assert votes(clerk) == 12


def test_a_file_dropped_again_is_seen_already_and_changes_nothing(clerk):
    page = clerk.page(CentralPage.CLOSING)
    for _ in range(2):
        clerk.drop(page.drop, clerk.office.exports()[0])
        clerk.told(page.notice, "It is safe to remove the stick.")
        page.notice.hide()
    clerk.drop(page.drop, clerk.office.exports()[0])
    clerk.told(page.notice, "Files seen already: 1.")
    assert votes(clerk) == 6


def test_a_refused_file_shows_its_sentence_and_changes_nothing(clerk):
    good, bad = clerk.office.exports()
    data = bad.read_bytes()
    bad.write_bytes(data[: len(data) // 2])
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, bad)
    clerk.told(page.notice, "Files refused: 1.")
    assert page.notice.property("kind") == "refused"
    assert "cut short" in verdicts(page)[0]
    assert "Nothing of the file was used." in verdicts(page)[0]
    assert votes(clerk) == 0
    clerk.drop(page.drop, bad, good)
    clerk.told(page.notice, "New files: 1. Files seen already: 0. Files refused: 1.")
    assert votes(clerk) == 6


def test_a_drop_of_nothing_usable_says_so(clerk, tmp_path):
    empty = tmp_path / "empty"
    empty.mkdir()
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, empty)
    clerk.told(page.notice, "There was no export there.")


def test_receipts_lie_beside_the_exports_when_the_key_is_unlocked(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.round.unlock)
    clerk.unlock(clerk.office.keys)
    clerk.qtbot.waitUntil(lambda: "written beside" in page.round.receipts.text())
    clerk.drop(page.drop, *clerk.office.exports())
    clerk.told(page.notice, "Done.")
    receipts = sorted(clerk.office.stick.glob("*.mbreceipt"))
    assert len(receipts) == 2
    with open_station(clerk.office.folder / NAMES[0]) as station:
        assert read_receipt(station, receipts[0]).votes == 6


def test_the_key_is_forgotten_when_it_is_locked(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.round.unlock)
    clerk.unlock(clerk.office.keys)
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.signing is not None)
    clerk.press(page.round.unlock)
    assert clerk.window.desk.signing is None
    assert "No receipts" in page.round.receipts.text()


def test_a_wrong_passphrase_is_told_and_can_be_typed_again(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.round.unlock)
    clerk.unlock(clerk.office.keys, ANOTHER)
    dialog = clerk.see(KeyDialog)
    clerk.told(dialog.notice, "The five words do not open this key file.")
    clerk.unlock(clerk.office.keys)
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.signing is not None)


def test_stopping_keeps_whole_files_and_nothing_of_the_one_under_way(office):
    from mbdesk.errors.files import CancelledError

    steps: list[int] = []

    def stop_in_second_file(done: int, total: int) -> None:
        steps.append(done)
        if done >= total // 2:
            raise CancelledError

    with open_central(office.central) as central:
        made = merge_files(central, office.exports(), None, stop_in_second_file)
        assert made.stopped
        assert len(made.verdicts) == 1
        assert made.before == Counts()
        assert central.counts().votes == 6


def test_stop_is_offered_while_files_are_merged(clerk):
    """Whoever presses Stop at once has merged some whole files or none, and is told."""
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, *clerk.office.exports() * 20)
    assert page.work.isVisible()
    assert not page.merge.isEnabled()
    QTest.mouseClick(page.work.stop, Qt.MouseButton.LeftButton)
    clerk.told(page.notice, "It is safe to remove the stick.")
    assert votes(clerk) in {0, 6, 12}
    assert page.merge.isEnabled()


def test_the_window_stays_while_work_is_under_way(clerk):
    page = clerk.page(CentralPage.CLOSING)
    go_on = threading.Event()
    page.work.start(lambda: "", lambda _: go_on.wait(60), lambda _: None, page.notice.refuse)
    clerk.window.close()
    assert clerk.window.isVisible()
    go_on.set()
    clerk.qtbot.waitUntil(lambda: not page.work.running)
    clerk.window.close()
    assert not clerk.window.isVisible()


def test_a_wrong_word_is_told_once_where_it_was_typed(clerk):
    page = clerk.page(CentralPage.PLACES)
    page.table.selectRow(0)
    clerk.press(page.pack)
    clerk.choose(clerk.office.folder)
    dialog = clerk.see(KeyDialog)
    dialog.file.set_path(clerk.office.keys)
    dialog.passphrase.setText("tre fjordd över mörk ocean")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(lambda: not dialog.work.running)
    assert "Word 2" in dialog.fields.passphrase.told.text()
    assert not dialog.notice.isVisible()
    assert dialog.focusWidget() is dialog.passphrase
    dialog.passphrase.setText("tre fjord över mörk")
    QTest.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    clerk.qtbot.waitUntil(dialog.notice.isVisible)
    dialog.reject()


def test_exports_of_another_process_are_refused_in_words(clerk, tmp_path):
    from tests.gui.central.making import make_office

    other = make_office(tmp_path / "other", [("V1",)])
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, other.exports()[0])
    clerk.told(page.notice, "Files refused: 1.")
    assert "another participatory budget" in verdicts(page)[0]


def test_merging_at_the_desk_gives_what_the_process_layer_gives(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.drop(page.drop, *reversed(clerk.office.exports()))
    clerk.told(page.notice, "New files: 2.")
    with open_central(clerk.office.central) as central:
        again = merge(central, clerk.office.exports()[0])
        assert again.seen_already
