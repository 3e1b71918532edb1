"""The preview: residents' pages from the desk's own texts, in a process of its own."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from mbdesk.domain.process import PhaseKind
from mbdesk.services.centre.ballot.preview import read_preview, write_preview
from mbdesk.services.centre.central_file import open_central
from mbdesk.ui.central.ballot.preview_process import PreviewProcess, preview_folder
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import TextSize
from mbdesk.ui.preview.preview_station import CODE
from mbdesk.ui.preview.window import PreviewWindow
from mbdesk.ui.voter.visit.flow import Step


@pytest.fixture
def window(office, tmp_path, qtbot):
    folder = tmp_path / "preview"
    folder.mkdir()
    with open_central(office.central) as central:
        write_preview(central, folder)
    shown = PreviewWindow(read_preview(folder), "en", dpi=96)
    qtbot.addWidget(shown)
    shown.resize(1200, 900)
    shown.show()
    qtbot.waitExposed(shown)
    return shown


def chosen(box, data):
    box.setCurrentIndex(data)
    box.activated.emit(data)


def test_the_ballot_is_shown_at_once_with_the_desks_own_texts(window, qtbot):
    assert window.view.step is Step.BALLOT
    assert [item.code for item in window.view.station.items] == ["V1", "V2", "V3"]
    assert "no vote is cast" in window.strip.said.text()


def test_language_and_size_are_chosen_as_a_resident_would(window, qtbot):
    strip = window.strip
    chosen(strip.languages, strip.languages.findData("ar"))
    assert language() == "ar"
    assert "no vote is cast" in strip.said.text()  # the strip is the staff's
    chosen(strip.sizes, list(TextSize).index(TextSize.LARGEST))
    assert window.theme.look.size is TextSize.LARGEST
    QTest.qWait(0)
    strip.start.click()
    assert window.view.step is Step.WELCOME
    assert window.theme.look.size is TextSize.NORMAL
    assert strip.sizes.currentIndex() == list(TextSize).index(TextSize.NORMAL)
    strip.ballot.click()
    assert window.view.step is Step.BALLOT


def test_a_vote_in_a_preview_is_stored_nowhere(window, office, qtbot):
    window.view.show_step(PhaseKind.VOTING, Step.BALLOT_REVIEW)
    station = window.view.station
    assert station.cast(None, None) == CODE
    with open_central(office.central) as central:
        assert central.counts().votes == 0


def test_the_button_opens_a_process_whose_folder_goes_with_it(clerk):
    page = clerk.page(CentralPage.BALLOT)
    clerk.press(page.preview)
    clerk.qtbot.waitUntil(lambda: bool(page.files.previews.running))
    (process,) = page.files.previews.running
    folder = process.arguments()[2]
    clerk.qtbot.waitUntil(lambda: process.processId() > 0)
    assert read_preview(Path(folder)).items
    page.files.previews.close_all()
    clerk.qtbot.waitUntil(lambda: not page.files.previews.running)
    assert not Path(folder).exists()


def test_the_program_shows_a_preview_when_it_is_started_so(office, qtbot, tmp_path):
    """It lives until it is closed, and ends with an error where there is nothing to show."""
    parent, empty = QObject(), preview_folder()
    previews = PreviewProcess(parent)
    previews.open(empty, "sv")
    with qtbot.waitSignal(previews.running[0].finished) as ended:
        pass
    assert ended.args[0] != 0
    assert not empty.exists()
    full = preview_folder()
    with open_central(office.central) as central:
        write_preview(central, full)
    previews.open(full, "sv")
    with qtbot.waitSignal(previews.running[0].started):
        pass
    previews.close_all()
    assert not full.exists()
