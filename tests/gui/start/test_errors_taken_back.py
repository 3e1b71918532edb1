"""What was wrong is told until it is put right; nothing moves while somebody types or presses."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.errors.voter import CodeMistypedError
from mbdesk.ui.staff.forms.key_fields import KeyFields
from mbdesk.ui.staff.parts.notice import Notice, NoticeKind
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.start.station_dialogs import EnrolDialog

pytestmark = pytest.mark.gui


def place(widget):
    return widget.mapToGlobal(QPoint())


class Asking(QWidget):
    """A notice above the field that it is about, and a button beneath."""

    def __init__(self) -> None:
        super().__init__()
        self.notice, self.field, self.button = Notice(), LineEdit(), Button(ButtonKind.OTHER)
        column = QVBoxLayout(self)
        for widget in (self.notice, self.field, self.button):
            column.addWidget(widget)
        self.notice.until(self.field.textChanged)


@pytest.fixture
def asking(qtbot):
    widget = Asking()
    qtbot.addWidget(widget)
    widget.resize(600, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_a_refusal_goes_when_typing_begins_and_its_room_stays(asking, qtbot):
    asking.notice.refuse(CodeMistypedError())
    qtbot.wait(1)
    before = place(asking.button), place(asking.field)
    QTest.keyClicks(asking.field, "7")
    qtbot.wait(1)
    assert not asking.notice.isVisible()
    assert (place(asking.button), place(asking.field)) == before


def test_pressing_again_moves_nothing(asking, qtbot):
    asking.notice.refuse(CodeMistypedError())
    qtbot.wait(1)
    before = place(asking.button)
    asking.notice.withdraw()
    asking.notice.withdraw()
    qtbot.wait(1)
    assert place(asking.button) == before


def test_what_went_well_stays_while_somebody_types(asking):
    asking.notice.tell(NoticeKind.DONE, lambda: ("Done.", ""))
    QTest.keyClicks(asking.field, "7")
    assert asking.notice.isVisible()


def test_a_station_s_wrong_code_is_told_until_it_is_put_right(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = EnrolDialog(lambda _station: None, parent)
    dialog.open()
    dialog.notice.refuse(CodeMistypedError())
    qtbot.wait(1)
    before = place(dialog.buttons), place(dialog.code)
    QTest.keyClicks(dialog.code, "7")
    qtbot.wait(1)
    assert not dialog.notice.isVisible()
    assert (place(dialog.buttons), place(dialog.code)) == before


def test_a_word_that_is_wrong_has_its_room_before_it_is_told(qtbot):
    fields, below = KeyFields(lambda _path: False), Button(ButtonKind.OTHER)
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    column.addWidget(fields)
    column.addWidget(below)
    column.addStretch(1)
    holder.resize(900, 600)
    with qtbot.waitExposed(holder):
        holder.show()
    before = place(below)
    QTest.keyClicks(fields.passphrase.line, "xqzzx ")
    qtbot.wait(1)
    assert fields.passphrase.told.isVisible()
    assert place(below) == before
    fields.passphrase.line.clear()
    qtbot.wait(1)
    assert not fields.passphrase.told.isVisible()
    assert place(below) == before
