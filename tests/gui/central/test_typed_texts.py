"""What is pasted at the desk loses what no record and no paper can hold, wherever it is typed."""

import ast
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

import mbdesk
from mbdesk.ui.central.desk.decision_page import ReasonAndNames

pytestmark = pytest.mark.gui

OURS = {"LineEdit", "TextArea", "_Editor", "MarkedText"}
"""The fields that drop control characters, and one that is only read."""


def test_a_reason_that_is_pasted_becomes_one_line_without_control_characters(qtbot):
    asked = ReasonAndNames()
    qtbot.addWidget(asked)
    QGuiApplication.clipboard().setText("Stick\0en var\x0b blöt\r\noch trasig")
    asked.reason.paste()
    asked.names[0].paste()
    assert asked.way.reason == "Sticken var blöt och trasig"
    assert asked.way.names[0] == "Sticken var blöt och trasig"


def test_every_field_of_the_program_drops_control_characters():
    package = Path(mbdesk.__file__).parent / "ui"
    found = [
        f"{path.name}:{node.lineno}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
    ]
    classes = {
        node.name
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
        and {base.id for base in node.bases if isinstance(base, ast.Name)}
        & {"QLineEdit", "QPlainTextEdit", "QTextEdit"}
    }
    assert found == []
    assert classes == OURS
