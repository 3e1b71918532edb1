"""No print dialog, no file dialog, no menu ever opens at a kiosk, whatever is tried."""

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtPrintSupport import QAbstractPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.sentences.messages import Message
from tests.gui.kiosk.making import CODE
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui
NONE, CONTROL, SHIFT, ALT = (
    getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("No", "Control", "Shift", "Alt")
)
KEYS = {
    "print": (Qt.Key.Key_P, CONTROL),
    "print by the system": (Qt.Key.Key_P, CONTROL | SHIFT),
    "open": (Qt.Key.Key_O, CONTROL),
    "save": (Qt.Key.Key_S, CONTROL),
    "save as": (Qt.Key.Key_S, CONTROL | SHIFT),
    "new": (Qt.Key.Key_N, CONTROL),
    "find": (Qt.Key.Key_F, CONTROL),
    "paste": (Qt.Key.Key_V, CONTROL),
    "paste the old way": (Qt.Key.Key_Insert, SHIFT),
    "picture of the screen": (Qt.Key.Key_Print, NONE),
    "picture of the window": (Qt.Key.Key_Print, ALT),
    "system request": (Qt.Key.Key_SysReq, NONE),
    "menu": (Qt.Key.Key_Menu, NONE),
    "menu by function key": (Qt.Key.Key_F10, SHIFT),
    "menu bar": (Qt.Key.Key_F10, NONE),
    "window menu": (Qt.Key.Key_Space, ALT),
    "help": (Qt.Key.Key_F1, NONE),
    "what is this": (Qt.Key.Key_F1, SHIFT),
}
LEADS_OUT = (QDialog, QFileDialog, QAbstractPrintDialog, QMenu)


@pytest.fixture
def kiosk(tmp_path, switch_on):
    place = make_place(tmp_path, Rules(), kind=StationKind.KIOSK, voting=False)
    choose_staff_code(place.station, CODE)
    staff = switch_on(place.station)
    staff.open_day()
    yield staff
    place.close()


@pytest.fixture
def writer(kiosk):
    """Return a resident whose field holds a word and has the keyboard."""
    person = kiosk.resident
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    person.tap(person.next)
    person.wait_for(Step.TITLE)
    person.type("lek")
    return person


def assert_nothing_opened(person, by=""):
    person.settle()
    opened = [each for each in QApplication.topLevelWidgets() if isinstance(each, LEADS_OUT)]
    assert opened == [], by
    assert QApplication.activePopupWidget() is None, by
    assert QApplication.activeModalWidget() is None, by
    assert person.page.field.text == "lek", by


def test_no_key_opens_a_dialog_or_a_menu_over_a_field(writer):
    for name, keys in KEYS.items():
        QGuiApplication.clipboard().setText("from elsewhere" if "paste" not in name else "")
        QTest.keyClick(writer.glass, *keys)
        assert_nothing_opened(writer, name)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_no_mouse_button_opens_a_menu_or_pastes(writer, button):
    clipboard = QGuiApplication.clipboard()
    if clipboard.supportsSelection():
        clipboard.setText("from elsewhere", QClipboard.Mode.Selection)
    place = writer.place_of(writer.page.field.editor.viewport())
    QTest.mouseClick(writer.glass, button, pos=place)
    assert_nothing_opened(writer)


@pytest.mark.parametrize("reason", list(QContextMenuEvent.Reason))
def test_a_field_has_no_menu(writer, reason):
    field = writer.page.field.editor.viewport()
    place = field.rect().center()
    event = QContextMenuEvent(reason, place, field.mapToGlobal(place))
    QApplication.sendEvent(field, event)
    assert_nothing_opened(writer)


def test_the_same_field_does_have_a_menu_where_nobody_is_locked_in(writer):
    """A control: what the other tests look for is found when it is there."""
    writer.window.lock.on = False
    field = writer.page.field.editor.viewport()
    place = field.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(field, QContextMenuEvent(reason, place, field.mapToGlobal(place)))
    menus = [each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu)]
    assert menus
    for menu in menus:
        menu.close()
        menu.deleteLater()


def test_a_long_press_opens_nothing(writer):
    place = writer.place_of(writer.page.field.editor.viewport())
    QTest.mousePress(writer.glass, Qt.MouseButton.LeftButton, pos=place)
    QTest.qWait(QApplication.styleHints().mousePressAndHoldInterval() + 200)
    QTest.mouseRelease(writer.glass, Qt.MouseButton.LeftButton, pos=place)
    assert_nothing_opened(writer)


@pytest.mark.parametrize("edge", ["top", "left", "right", "bottom"])
def test_a_swipe_from_an_edge_opens_nothing(writer, edge):
    area = writer.window.rect()
    middle = area.center()
    begin = {
        "top": QPoint(middle.x(), 0),
        "left": QPoint(0, middle.y()),
        "right": QPoint(area.right(), middle.y()),
        "bottom": QPoint(middle.x(), area.bottom()),
    }[edge]
    QTest.mousePress(writer.glass, Qt.MouseButton.LeftButton, pos=begin)
    for part in range(1, 11):
        QTest.mouseMove(writer.glass, begin + (middle - begin) * part / 10)
    QTest.mouseRelease(writer.glass, Qt.MouseButton.LeftButton, pos=middle)
    assert_nothing_opened(writer)


def test_a_file_that_is_dropped_is_not_taken(writer, tmp_path):
    file = tmp_path / "script.html"
    file.write_text("<a>out</a>")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    data.setText(str(file))
    for target in (writer.window, writer.page.field.editor.viewport()):
        place = target.rect().center()
        told = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, NONE)
        enter = QDragEnterEvent(place, *told)
        QApplication.sendEvent(target, enter)
        QApplication.sendEvent(target, QDropEvent(QPointF(place), *told, QEvent.Type.Drop))
    assert_nothing_opened(writer)


def test_staff_choose_a_stick_without_a_dialog_of_the_system(kiosk, stick, monkeypatch):
    made = []
    begin = QFileDialog.__init__
    monkeypatch.setattr(
        QFileDialog, "__init__", lambda self, *all_: (made.append(self), begin(self, *all_))[1]
    )
    for name in ("getExistingDirectory", "getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *all_, **more: made.append(all_))
    kiosk.come()
    for button in ("copy", "files", "report", "close_day"):
        kiosk.press(getattr(kiosk.window.staff.page("menu"), button).words())
        kiosk.qtbot.waitUntil(lambda: not kiosk.window.staff.currentWidget().busy)
        kiosk.see(stick.name)
        (choice,) = kiosk.window.staff.currentWidget().media.buttons
        kiosk.press(choice.words())
        kiosk.qtbot.waitUntil(lambda: not kiosk.window.staff.currentWidget().busy)
        kiosk.press(kiosk.window.staff.currentWidget().out.words())
    assert made == []
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, LEADS_OUT)]


def test_what_goes_wrong_unexpectedly_opens_no_box(qtbot, tmp_path, monkeypatch):
    from mbdesk.ui.kiosk import starting

    shown = []
    monkeypatch.setattr(starting, "install_excepthook", shown.append)
    place = make_place(tmp_path, Rules(), kind=StationKind.KIOSK)
    window = starting.kiosk_window(place.station)
    (show,) = shown
    show(Message("what", "safe", "do"))
    assert not [each for each in QApplication.topLevelWidgets() if isinstance(each, LEADS_OUT)]
    window.lock.on, window._may_close = False, True
    qtbot.addWidget(window)
    place.close()
