"""Arabic and Persian letters, and the caret, are painted at the right of a field."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.field import InputType, TextField
from mbdesk.words.phrase import Verbatim
from tests.gui.voter.making import LONG, seated

pytestmark = pytest.mark.gui

WIDTH = 700
NEAR = 12
"""How far from the edge, in pixels, the first letter and the caret may stand."""
WRITTEN = {
    "empty": "",
    "word": "مقاعد",
    "persian": "نیمکت\u200cها",
    "digits": "٣ مقاعد 070-12",
    "latin": "Amina 0701234567",
    "number": "070-123 45 67",
    "second line": "مقاعد في الشمس\nمصباح",
    "empty second line": "مقاعد في الشمس\n",
    "ends in a space": "مقاعد ",
}


@pytest.fixture
def steady(qapp):
    """Let the caret be seen whenever one looks."""
    before = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    yield
    QApplication.setCursorFlashTime(before)


@pytest.fixture
def field(qtbot, theme, steady):
    """Return what makes a field that has the focus, in a window of its own."""
    windows = []

    def make(text, tag, **more):
        set_language(tag)
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(WIDTH, 300)
        made = TextField(theme, Verbatim("Namn"), text, lines=3, **more)
        made.setParent(window)
        made.setGeometry(0, 0, WIDTH, 300)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        made.editor.setFocus()
        return made

    return make


def dark(image: QImage) -> set[tuple[int, int]]:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    line = grey.bytesPerLine()
    found = (place.start() for place in re.finditer(rb"[\x00-\x7f]", bytes(grey.constBits())))
    return {(at % line, at // line) for at in found if at % line < grey.width()}


def inked(editor):
    """Return the columns of the letters, and those of the caret, counted from the right edge."""
    width = editor.cursorWidth()
    editor.setCursorWidth(0)
    QApplication.processEvents()
    letters = dark(editor.viewport().grab().toImage())
    editor.setCursorWidth(width)
    QApplication.processEvents()
    caret = dark(editor.viewport().grab().toImage()) - letters
    right = editor.viewport().width() - 1
    line = editor.cursorRect()
    beside = {right - x for x, y in letters if line.top() <= y <= line.bottom()}
    return {right - x for x, _ in letters}, {right - x for x, _ in caret}, beside


@pytest.mark.parametrize("tag", ["ar", "fa"])
@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("size", [TextSize.NORMAL, TextSize.LARGEST])
def test_letters_and_caret_stand_at_the_right(field, theme, written, tag, size):
    theme.look = Look(size)
    made = field(WRITTEN[written], tag)
    letters, caret, beside = inked(made.editor)
    assert len(caret) == made.editor.cursorWidth()
    assert not WRITTEN[written] or min(letters) < NEAR
    latin = written in {"latin", "number"}
    if not beside or latin:
        # Nothing is written on the caret's line, or it runs towards the right edge.
        assert min(caret) < NEAR
    elif written == "digits":
        # What is typed last runs to the right, so the caret goes on at its right end.
        assert min(beside) < min(caret) < max(beside)
    else:
        assert min(caret) + NEAR >= max(beside)


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_arabic_stands_at_the_right_in_a_swedish_field_too(field, tag):
    made = field("", tag)
    _, caret, _ = inked(made.editor)
    assert min(caret) > WIDTH / 2
    made.write_anew("مقاعد في الشمس")
    letters, caret, _ = inked(made.editor)
    assert min(letters) < NEAR
    assert min(caret) > NEAR
    made.write_anew("Bänkar")
    letters, _, _ = inked(made.editor)
    assert min(letters) > WIDTH / 2


def test_a_code_stays_at_the_left_in_arabic(field):
    made = field("7KQ2-M4", "ar", wants=InputType.CARD)
    letters, _, _ = inked(made.editor)
    assert min(letters) > WIDTH / 2


def test_a_field_follows_a_switch_of_the_language(field):
    made = field("", "sv")
    set_language("ar")
    _, caret, _ = inked(made.editor)
    assert min(caret) < NEAR


@pytest.mark.parametrize("step", [Step.TITLE, Step.DESCRIPTION, Step.CONTACT])
def test_the_pages_of_a_proposal_begin_at_the_right(qtbot, theme, steady, step):
    set_language("fa")
    person = seated(qtbot, VoterView(ExampleStation(PhaseKind.PROPOSING), theme, patience=LONG))
    person.view.show_step(PhaseKind.PROPOSING, step)
    person.settle()
    person.page.field.editor.setFocus()
    _, caret, _ = inked(person.page.field.editor)
    assert min(caret) < NEAR


def test_the_staffs_single_lines_put_arabic_at_the_right_by_themselves(qtbot, qapp):
    line = QLineEdit("مقاعد")
    qtbot.addWidget(line)
    line.resize(WIDTH, 40)
    line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    line.show()
    image = line.grab().toImage()
    inner = image.copy(6, 6, image.width() - 12, image.height() - 12)
    assert min(inner.width() - x for x, _ in dark(inner)) < NEAR
