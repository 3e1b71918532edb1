"""Files are asked for where people keep them, in a dialog whose buttons can be seen."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, QUrl
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QToolButton

from mbdesk.assets import RESOURCES
from mbdesk.domain.records import FileKind
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.running.remembered import documents, remember_folder, remembered
from mbdesk.ui.staff.forms.file_dialogs import (
    FolderPurpose,
    ask_file,
    ask_files,
    ask_folder,
    ask_new_file,
)
from tests.gui.dialogs import choose, see

pytestmark = pytest.mark.gui


@pytest.fixture
def asked(qtbot, start):
    """Return a function that opens the dialog for central files."""
    chosen: list = []

    def ask(ending="mbdesk"):
        ask_file(start, "A file", ending, chosen.append)
        return see(qtbot, start)

    ask.chosen = chosen
    yield ask
    for dialog in start.findChildren(QFileDialog):
        dialog.close()


def colours(widget) -> int:
    image: QImage = widget.grab().toImage()
    middle = image.rect().adjusted(6, 6, -6, -6)
    return len(
        {
            image.pixel(x, y)
            for x in range(middle.left(), middle.right())
            for y in range(middle.top(), middle.bottom())
        }
    )


def test_every_little_button_shows_its_icon(asked):
    buttons = [each for each in asked().findChildren(QToolButton) if each.isVisible()]
    assert len(buttons) >= 6
    assert [each.objectName() for each in buttons if colours(each) < 2] == []


def test_each_kind_of_file_is_asked_for_where_it_was_chosen_last(asked, qtbot, start, tmp_path):
    made = tmp_path / "nämnden" / "central.mbdesk"
    made.parent.mkdir()
    made.touch()
    asked()
    choose(qtbot, start, made)
    qtbot.waitUntil(lambda: not start.findChildren(QFileDialog))
    assert asked.chosen == [made]
    assert asked().directory().absolutePath() == str(made.parent)
    start.findChildren(QFileDialog)[0].close()
    qtbot.waitUntil(lambda: not start.findChildren(QFileDialog))
    assert asked("mbkeys").directory().absolutePath() != str(made.parent)


def test_a_folder_that_has_gone_is_not_offered(tmp_path):
    remember_folder("mbdesk", tmp_path / "gone")
    assert remembered("mbdesk").is_dir()


def test_what_is_written_never_begins_where_a_key_file_lies(start, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "central.mbkeys").touch()
    written = (FolderPurpose.OUTPUT, FolderPurpose.PACKS, FolderPurpose.KEYS)
    begun = {}
    for purpose in written:
        remember_folder(purpose, stick)
        dialog = ask_folder(start, "A folder", lambda _path: None, purpose=purpose)
        begun[purpose] = dialog.directory().absolutePath() == str(stick)
        dialog.close()
    assert [purpose for purpose in written if begun[purpose]] == [FolderPurpose.KEYS]


@pytest.mark.parametrize("of", [RESOURCES.parent, RESOURCES])
def test_the_programs_own_folder_is_never_offered(asked, monkeypatch, of):
    monkeypatch.chdir(of)
    remember_folder("mbdesk", of)
    assert remembered("mbdesk") == remembered("never")
    assert not asked().directory().absolutePath().startswith(str(RESOURCES.parent))


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_the_systems_own_dialog_is_used_where_people_know_it(start, monkeypatch, platform):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QFileDialog, "open", lambda _dialog: None)
    dialog = ask_folder(start, "A folder", lambda _path: None)
    assert not dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.deleteLater()


def test_an_account_without_a_folder_of_documents_is_led_to_its_home(monkeypatch, tmp_path):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    there = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _kind: str(there))
    assert documents() == tmp_path
    there.mkdir()
    assert documents() == there


@pytest.mark.parametrize(
    ("ending", "name"), [("pdf", "Documents"), ("mbbox", "Ballot boxes"), ("json", "Ballot files")]
)
def test_kinds_of_files_are_told_in_words(asked, ending, name):
    assert asked(ending).nameFilters()[0] == f"{name} (*.{ending})"


ASKING = {
    "file": lambda parent: ask_file(parent, "A", "mbresult", print),
    "files": lambda parent: ask_files(parent, "A", "mbexport", print),
    "new file": lambda parent: ask_new_file(parent, "A", documents() / "a.pdf", print),
    "folder": lambda parent: ask_folder(parent, "A", print),
}


@pytest.fixture
def sticks(monkeypatch, tmp_path):
    """Connect three sticks: one with a key file, an empty one, one with what stations sent."""
    media = [Medium(tmp_path / name) for name in ("NYCKEL", "TOM", "STATION")]
    for each in media:
        each.path.mkdir()
    (media[0].path / "desk.mbkeys").touch()
    (media[2].path / "library-001.mbexport").touch()
    (media[2].path / "result-1.mbresult").touch()
    monkeypatch.setattr("mbdesk.ui.staff.forms.file_dialogs.connected_media", lambda: media)
    return [each.path for each in media]


def begun(qtbot, dialog, sticks) -> str:
    """Return the folder in which a dialog begins, once it shows the sticks."""
    wanted = [QUrl.fromLocalFile(str(stick)) for stick in sticks]
    qtbot.waitUntil(lambda: dialog.sidebarUrls()[-len(wanted) :] == wanted)
    folder = dialog.directory().absolutePath()
    dialog.close()
    return Path(folder).name


def test_whatever_is_asked_for_the_connected_sticks_are_offered(qtbot, start, sticks):
    for ask in ASKING.values():
        begun(qtbot, ask(start), sticks)


def test_a_dialog_begins_at_the_stick_that_has_what_is_asked_for(qtbot, start, sticks):
    assert begun(qtbot, ASKING["file"](start), sticks) == "STATION"
    assert begun(qtbot, ASKING["files"](start), sticks) == "STATION"
    assert begun(qtbot, ask_file(start, "A", "mbkeys", print), sticks) == "NYCKEL"


def test_what_is_carried_on_a_stick_begins_at_one_without_a_key_file(qtbot, start, sticks):
    for purpose in (FolderPurpose.STICK, FolderPurpose.PACKS, FolderPurpose.KEYS):
        dialog = ask_folder(start, "A", print, purpose=purpose)
        assert begun(qtbot, dialog, sticks) == "TOM", purpose
    assert begun(qtbot, ASKING["folder"](start), sticks) == documents().name


def test_a_stick_that_cannot_be_written_on_is_offered_for_reading_only(
    qtbot, start, monkeypatch, tmp_path
):
    protected, stick = (Medium(tmp_path / name, writable=name != "CD") for name in ("CD", "USB"))
    for each in (protected, stick):
        each.path.mkdir()
    (protected.path / "result-1.mbresult").touch()
    monkeypatch.setattr(
        "mbdesk.ui.staff.forms.file_dialogs.connected_media", lambda: [protected, stick]
    )
    both = [protected.path, stick.path]
    assert begun(qtbot, ASKING["file"](start), both) == "CD"
    dialog = ASKING["folder"](start)
    begun(qtbot, dialog, [stick.path])
    assert QUrl.fromLocalFile(str(protected.path)) not in dialog.sidebarUrls()


def test_no_kind_of_file_is_told_by_its_endings_alone(qtbot, start):
    kinds = (" ".join(FileKind), "csv xlsx", "xlsx csv json", "xlsx xlf xliff csv", "wav", "xlsx")
    for endings in kinds:
        dialog = ask_file(start, "A", endings, print)
        name = dialog.nameFilters()[0].partition(" (")[0]
        dialog.close()
        assert name, endings
        assert not set(name.split()) & set(endings.split()), name
