"""What people and files are called is shown letter by letter, never read as markup."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

import mbdesk
from mbdesk.ui.staff.forms.dialogs import PlainMessageBox, QuestionBox
from mbdesk.ui.staff.parts.plain_text import PlainLabel

pytestmark = pytest.mark.gui

MARKUP = "<h1>Torget</h1><img src='file:///etc/hostname'>&amp;"


def shown(widget: QWidget) -> list[QLabel]:
    return [label for label in widget.findChildren(QLabel) if label.text()]


def test_a_label_shows_markup_as_it_is_written(qtbot):
    bare, plain = QLabel(MARKUP), PlainLabel(MARKUP)
    for label in (bare, plain):
        qtbot.addWidget(label)
    assert plain.sizeHint().width() > bare.sizeHint().width()
    assert plain.textFormat() is Qt.TextFormat.PlainText


def test_questions_and_warnings_show_markup_as_it_is_written(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    boxes = (
        QuestionBox(parent, MARKUP, MARKUP, ("Yes", "No")),
        PlainMessageBox(QMessageBox.Icon.Warning, MARKUP, parent),
    )
    for box in boxes:
        labels = shown(box)
        assert MARKUP in {label.text() for label in labels}
        assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_every_label_of_the_desk_is_plain(clerk):
    formats = {label.textFormat() for label in shown(clerk.window)}
    assert formats == {Qt.TextFormat.PlainText}


def test_nothing_hides_texts_in_tool_tips():
    package = Path(mbdesk.__file__).parent
    found = [
        f"{path.name}:{node.lineno}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in {"setToolTip", "setHtml", "setWhatsThis"}
    ]
    assert found == []
