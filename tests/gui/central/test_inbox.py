"""The inbox at the desk: exports that arrive in a folder are merged by themselves."""

import shutil
from dataclasses import replace

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.ui.central.desk.pages import CentralPage


def votes(clerk) -> int:
    with open_central(clerk.office.central) as central:
        return central.counts().votes


def test_what_arrives_is_merged_by_itself_and_told(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.CLOSING), tmp_path / "shared"
    folder.mkdir()
    clerk.press(page.inbox.choose)
    clerk.choose(folder)
    clerk.qtbot.waitUntil(lambda: page.inbox.inbox.watching)
    assert page.inbox.watch.isChecked()
    first, second = clerk.office.exports()
    shutil.copy(first, folder)
    clerk.qtbot.waitUntil(lambda: "6 new votes" in page.inbox.outcomes.text())
    assert "No receipt." in page.inbox.outcomes.text()
    assert votes(clerk) == 6
    cut = folder / second.name
    cut.write_bytes(second.read_bytes()[:500])
    clerk.qtbot.waitUntil(lambda: "Nothing of the file was used." in page.inbox.outcomes.text())
    assert votes(clerk) == 6
    shutil.copy(second, cut)
    clerk.qtbot.waitUntil(lambda: votes(clerk) == 12)
    clerk.qtbot.waitUntil(lambda: page.inbox.outcomes.text().count("6 new votes") == 2)


def test_nothing_is_merged_once_the_box_is_empty(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.CLOSING), tmp_path / "shared"
    folder.mkdir()
    page.inbox.inbox.use_folder(folder)
    page.inbox.watch.click()
    assert not page.inbox.inbox.watching
    shutil.copy(clerk.office.exports()[0], folder)
    page.inbox.inbox.look()
    page.inbox.inbox.look()
    assert not page.work.running
    assert votes(clerk) == 0
    page.inbox.watch.click()
    clerk.qtbot.waitUntil(lambda: votes(clerk) == 6)


def test_the_box_asks_for_a_folder_where_none_is_chosen(clerk, tmp_path):
    page = clerk.page(CentralPage.CLOSING)
    page.inbox.watch.click()
    assert not page.inbox.watch.isChecked()
    clerk.choose(tmp_path)
    clerk.qtbot.waitUntil(lambda: page.inbox.inbox.watching)


def test_a_folder_that_goes_is_told_once(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.CLOSING), tmp_path / "shared"
    folder.mkdir()
    page.inbox.inbox.use_folder(folder)
    folder.rmdir()
    page.inbox.inbox.look()
    clerk.qtbot.waitUntil(lambda: bool(page.inbox.outcomes.text()))
    page.inbox.inbox.look()
    assert len(page.inbox.outcomes.text().splitlines()) == 1


def test_what_became_of_what_arrived_stands_on_the_board(clerk, tmp_path):
    board, folder = clerk.page(CentralPage.CLOSING), tmp_path / "shared"
    folder.mkdir()
    clerk.press(board.inbox.choose)
    clerk.choose(folder)
    clerk.qtbot.waitUntil(lambda: board.inbox.inbox.watching)
    shutil.copy(clerk.office.exports()[0], folder)
    clerk.told(board.notice, "New files: 1.")
    assert "6 new votes" in board.inbox.outcomes.text()
    assert board.inbox.watch.isChecked()
    assert board.round.table.rowCount() == 1


def test_a_watched_folder_is_watched_again_at_the_next_start(seat, office, tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    first = seat(office)
    first.window.desk.exports.inbox.use_folder(folder)
    first.qtbot.waitUntil(first.window.close)
    shutil.copy(office.exports()[0], folder)
    again = seat(office)
    again.qtbot.waitUntil(lambda: votes(again) == 6)
    page = again.page(CentralPage.CLOSING)
    assert page.inbox.watch.isChecked()
    assert page.inbox.folder.text() == str(folder)


def test_a_folder_that_was_no_longer_watched_is_only_remembered(seat, office, tmp_path):
    folder = tmp_path / "shared"
    folder.mkdir()
    first = seat(office)
    inbox = first.window.desk.exports.inbox
    inbox.use_folder(folder)
    inbox.stop()
    first.qtbot.waitUntil(first.window.close)
    page = seat(office).page(CentralPage.CLOSING)
    assert not page.inbox.inbox.watching
    assert page.inbox.folder.text() == str(folder)


def test_a_shared_folder_that_is_away_at_the_start_is_told_and_taken_up_again(
    seat, office, tmp_path
):
    folder = tmp_path / "shared"
    folder.mkdir()
    first = seat(office)
    first.window.desk.exports.inbox.use_folder(folder)
    first.qtbot.waitUntil(first.window.close)
    folder.rmdir()
    again = seat(office)
    page, inbox = again.page(CentralPage.CLOSING), again.window.desk.exports.inbox
    again.qtbot.waitUntil(lambda: bool(page.inbox.outcomes.text()))
    folder.mkdir()
    shutil.copy(office.exports()[0], folder)
    inbox.look()
    again.qtbot.waitUntil(lambda: votes(again) == 6, timeout=20_000)


def test_what_comes_after_the_box_is_told_as_late_not_as_no_votes(clerk):
    page = clerk.page(CentralPage.CLOSING)
    with open_central(clerk.office.central) as central:
        made = merge_files(central, clerk.office.exports()[:1])
    (verdict,) = made.verdicts
    late = replace(verdict, merged=replace(verdict.merged, late=True))
    page.inbox.inbox.tell(replace(made, verdicts=(late,)))
    assert "It waits on the page “Files kept aside”" in page.inbox.outcomes.text()
    assert "new votes" not in page.inbox.outcomes.text()
