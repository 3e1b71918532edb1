"""The staff's windows follow the system's light or dark, the rehearsal, and the size of text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from mbdesk.ui.look.palette import DARK, LIGHT, PRACTICE, PRACTICE_DARK
from mbdesk.ui.look.staff_look import SCALES, staff_look
from mbdesk.ui.running.remembered import own_settings, remember_text_scale, text_scale
from mbdesk.ui.staff.parts.dressing import mark_wrong
from mbdesk.ui.staff.parts.plain_text import LineEdit, TextArea
from mbdesk.ui.staff.parts.table import StaffTable
from tests.gui.central.making import Clerk


def test_a_window_follows_when_the_system_turns_dark_and_light_again(clerk, qapp):
    look, scheme = staff_look(), qapp.styleHints().colorSchemeChanged
    look.choose(practice=False)
    assert look.palette == LIGHT
    scheme.emit(Qt.ColorScheme.Dark)
    assert look.palette == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.canvas
    assert DARK.accent in qapp.styleSheet()
    scheme.emit(Qt.ColorScheme.Light)
    assert look.palette == LIGHT
    assert LIGHT.accent in qapp.styleSheet()
    assert DARK.accent not in qapp.styleSheet()


def test_a_rehearsal_has_another_accent(clerk):
    assert clerk.window.banner.isVisibleTo(clerk.window)
    assert staff_look().palette == PRACTICE
    staff_look().choose(dark=True)
    assert staff_look().palette == PRACTICE_DARK


@pytest.mark.parametrize("scale", SCALES)
def test_controls_and_letters_grow_together(clerk: Clerk, scale):
    look = staff_look()
    at_once = look.font().pointSizeF()
    look.choose(scale=scale)
    button = QPushButton("Count", clerk.window)
    button.show()
    button.ensurePolished()
    assert look.font().pointSizeF() == pytest.approx(at_once * scale / 100)
    assert button.sizeHint().height() == pytest.approx(36 * scale / 100, abs=2)


CONTROLS = (LineEdit, TextArea, QComboBox, QSpinBox, QListWidget, lambda: StaffTable(2))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("kind", CONTROLS, ids=lambda kind: getattr(kind, "__name__", "table"))
def test_no_control_looks_as_the_platform_has_it(clerk: Clerk, kind, dark):
    look = staff_look()
    look.choose(dark=dark, practice=False)
    control = kind()
    control.setParent(clerk.window)
    control.move(500, 300)  # where no mouse points at it
    control.resize(200, control.sizeHint().height())
    control.show()
    colours, picture = look.palette, control.grab().toImage()
    edges = {colours.edge, colours.hair}
    assert picture.pixelColor(0, picture.height() // 2).name() in edges
    assert picture.pixelColor(picture.width() // 2, picture.height() - 6).name() == colours.surface


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("kind", [LineEdit, TextArea, QComboBox, QSpinBox])
def test_what_is_wrong_has_a_thick_edge_in_every_control(clerk: Clerk, kind, dark):
    look = staff_look()
    look.choose(dark=dark, practice=False)
    control = kind()
    control.setParent(clerk.window)
    control.move(500, 300)
    control.resize(200, 36)
    control.show()
    mark_wrong(control, wrong=True)
    picture = control.grab().toImage()
    for inwards in (0, 1):
        edge = picture.pixelColor(inwards, picture.height() // 2).name()
        assert edge == look.palette.bad


def test_controls_in_a_row_are_of_one_height(clerk: Clerk):
    holder = QWidget(clerk.window)
    row = QHBoxLayout(holder)
    controls = [kind() for kind in (LineEdit, QComboBox, QSpinBox, QTimeEdit, QPushButton)]
    for control in controls:
        row.addWidget(control)
    holder.show()
    assert {control.height() for control in controls} == {36}


@pytest.fixture
def settings_apart(tmp_path):
    """Keep what the person who tests has chosen."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    before = Path(own_settings().fileName()).parent.parent
    QSettings.setPath(form, scope, str(tmp_path))
    yield
    QSettings.setPath(form, scope, str(before))


@pytest.mark.usefixtures("settings_apart")
def test_the_chosen_size_of_text_is_kept_and_anything_else_is_not_taken():
    remember_text_scale(150)
    assert text_scale() == 150
    for wrong in ("", "huge", 7, -200):
        own_settings().setValue("look/scale", wrong)
        assert text_scale() == 100
