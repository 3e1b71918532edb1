"""Files and folders are asked for beside the visit, in the staff's language, and nobody waits."""

from dataclasses import replace
from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QFileDialog, QStyle, QToolButton, QTreeView

from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.services.station.copy_choice import choose_copy
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.dialogs import choose, open_dialogs, see
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def drawing(tmp_path, sit_down):
    """Return the window, the enabler, and a resident before the page for a picture."""
    place = make_place(tmp_path, Rules(), voting=False)
    window, person = sit_down(place.station)
    person.tap(person.page.languages["ar"])
    person.view.show_step(PhaseKind.PROPOSING, Step.DRAWING)
    person.wait_for(Step.DRAWING)
    yield window, person
    window.close()
    place.close()


def labels(dialog):
    return {kind: dialog.labelText(kind) for kind in QFileDialog.DialogLabel}


def test_a_picture_is_chosen_in_a_file_dialog(drawing, qtbot, tmp_path):
    window, person = drawing
    path = tmp_path / "photo.png"
    Image.new("RGB", (40, 30), (200, 30, 30)).save(path)
    person.tap(person.page.file)
    choose(qtbot, window, path)
    qtbot.waitUntil(lambda: person.page.photo is not None)


def test_a_dialog_goes_with_the_person_it_was_opened_for(drawing, qtbot):
    window, person = drawing
    person.tap(person.page.file)
    see(qtbot, window)
    person.view.wipe()
    qtbot.waitUntil(lambda: not open_dialogs(window))
    assert person.view.step is Step.WELCOME


def test_a_dialog_speaks_the_staffs_language_beside_a_visit_in_another(drawing, qtbot):
    window, person = drawing
    person.tap(person.page.file)
    dialog = see(qtbot, window)
    assert dialog.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert labels(dialog)[QFileDialog.DialogLabel.Reject] == "Avbryt"
    assert dialog.nameFilters()[0] == "Bilder (*.png *.jpg *.jpeg *.heic *.heif *.webp)"
    dialog.close()


def words_of_qt(dialog):
    """Return what Qt itself says in a dialog: on its little buttons and above the list."""
    buttons = {each.toolTip() for each in dialog.findChildren(QToolButton) if each.toolTip()}
    model = dialog.findChild(QTreeView).model()
    across = Qt.Orientation.Horizontal
    return buttons | {model.headerData(at, across) for at in range(model.columnCount())}


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_qts_own_words_in_a_dialog_are_the_staffs_as_well(drawing, qtbot, tag):
    window, person = drawing
    window.apply(replace(window.settings, staff_language=tag))
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    told = words_of_qt(dialog)
    assert len(told) >= 8
    assert told == in_language(tag, lambda: words_of_qt(QFileDialog(window)))
    dialog.close()
    assert "نسخ" in QApplication.translate("QWidgetTextControl", "&Copy")


def test_a_dialog_beside_a_language_that_runs_the_other_way_points_the_staffs_way(drawing, qtbot):
    window, person = drawing
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    icons = QStyle.StandardPixmap
    for name, icon in (("backButton", icons.SP_ArrowLeft), ("forwardButton", icons.SP_ArrowRight)):
        shown = dialog.findChild(QToolButton, name).icon().pixmap(16).toImage()
        assert shown == dialog.style().standardIcon(icon).pixmap(16).toImage()
    dialog.close()


def test_the_columns_of_a_dialog_are_as_wide_as_their_headings(drawing, qtbot):
    window, person = drawing
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    header = dialog.findChild(QTreeView).header()
    for section in range(header.count()):
        assert header.sectionSize(section) >= header.sectionSizeHint(section)
    assert header.length() <= header.width()
    dialog.close()


def in_language(tag, read):
    """Return what is read while the language `tag` is on the screen."""
    before = language()
    set_language(tag)
    told = read()
    set_language(before)
    return told


def test_an_open_dialog_of_the_staff_lets_the_visit_go_on(drawing, qtbot):
    window, person = drawing
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    assert dialog.windowModality() is Qt.WindowModality.WindowModal
    dialog.close()
    qtbot.waitUntil(lambda: not open_dialogs(window))
    assert not window.staff.page("menu").progress.isVisible()


def test_a_dialog_begins_at_the_stick_so_that_one_press_exports(
    drawing, qtbot, tmp_path, monkeypatch
):
    window, person = drawing
    stick = tmp_path / "stick"
    stick.mkdir()
    monkeypatch.setattr(
        "mbdesk.ui.staff.forms.file_dialogs.connected_media", lambda: [Medium(stick)]
    )
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    qtbot.waitUntil(lambda: QUrl.fromLocalFile(str(stick)) in dialog.sidebarUrls())
    dialog.accept()
    qtbot.waitUntil(lambda: bool(list(stick.glob("*.mbexport"))))


def test_a_dialog_does_not_offer_a_write_protected_stick(drawing, qtbot, tmp_path, monkeypatch):
    window, person = drawing
    media = [Medium(tmp_path / "CD", writable=False), Medium(tmp_path / "stick")]
    for each in media:
        each.path.mkdir()
    monkeypatch.setattr("mbdesk.ui.staff.forms.file_dialogs.connected_media", lambda: media)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    protected, stick = (QUrl.fromLocalFile(str(each.path)) for each in media)
    qtbot.waitUntil(lambda: stick in dialog.sidebarUrls())
    assert protected not in dialog.sidebarUrls()
    dialog.close()


def test_a_folder_that_does_not_answer_holds_no_dialog(drawing, qtbot, monkeypatch):
    window, person = drawing
    answers, asked = Event(), Event()

    def dead():
        asked.set()
        answers.wait(60)
        return []

    monkeypatch.setattr("mbdesk.ui.staff.forms.file_dialogs.connected_media", dead)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialog = see(qtbot, window)
    qtbot.waitUntil(asked.is_set)
    assert not answers.is_set()
    dialog.close()
    answers.set()


def test_an_export_beside_the_second_copy_does_not_say_that_the_stick_may_be_taken_out(
    drawing, qtbot, tmp_path, monkeypatch
):
    window, person = drawing
    stick = tmp_path / "stick"
    stick.mkdir()
    choose_copy(window.station, stick)
    monkeypatch.setattr(
        "mbdesk.ui.staff.forms.file_dialogs.connected_media", lambda: [Medium(stick)]
    )
    person.tap(window.strip.staff)
    menu = window.staff.page("menu")
    person.tap(menu.primary)
    dialog = see(qtbot, window)
    qtbot.waitUntil(lambda: QUrl.fromLocalFile(str(stick)) in dialog.sidebarUrls())
    assert dialog.selectedFiles() == [str(stick)]
    dialog.accept()
    qtbot.waitUntil(lambda: not menu.busy and bool(menu.verdict.text()))
    assert list(stick.glob("*.mbexport")), menu.verdict.text()
    assert "sitta kvar" in menu.verdict.text()
    assert "ta ut" not in menu.verdict.text()
