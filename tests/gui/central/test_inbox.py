"""The inbox at the desk: exports that arrive in a folder are merged by themselves."""

import shutil

from mbdesk.services.centre.central_file import open_central
from mbdesk.ui.central.desk.pages import CentralPage


def votes(clerk) -> int:
    with open_central(clerk.office.central) as central:
        return central.counts().votes


def test_what_arrives_is_merged_by_itself_and_told(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.MERGE), tmp_path / "shared"
    folder.mkdir()
    clerk.press(page.inbox.choose)
    clerk.choose(folder)
    clerk.qtbot.waitUntil(lambda: page.inbox.watching)
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
    page, folder = clerk.page(CentralPage.MERGE), tmp_path / "shared"
    folder.mkdir()
    page.inbox.use_folder(folder)
    page.inbox.watch.click()
    assert not page.inbox.watching
    shutil.copy(clerk.office.exports()[0], folder)
    page.inbox.look()
    page.inbox.look()
    assert not page.work.running
    assert votes(clerk) == 0
    page.inbox.watch.click()
    clerk.qtbot.waitUntil(lambda: votes(clerk) == 6)


def test_the_box_asks_for_a_folder_where_none_is_chosen(clerk, tmp_path):
    page = clerk.page(CentralPage.MERGE)
    page.inbox.watch.click()
    assert not page.inbox.watch.isChecked()
    clerk.choose(tmp_path)
    clerk.qtbot.waitUntil(lambda: page.inbox.watching)


def test_a_folder_that_goes_is_told_once(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.MERGE), tmp_path / "shared"
    folder.mkdir()
    page.inbox.use_folder(folder)
    folder.rmdir()
    page.inbox.look()
    clerk.qtbot.waitUntil(lambda: bool(page.inbox.outcomes.text()))
    page.inbox.look()
    assert len(page.inbox.outcomes.text().splitlines()) == 1
