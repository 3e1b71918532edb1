"""Files are asked for where people keep them, in a dialog whose buttons can be seen."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QToolButton

from mbdesk.assets import RESOURCES
from mbdesk.ui.running.remembered import documents, remember_folder, remembered
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_file, ask_folder
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
