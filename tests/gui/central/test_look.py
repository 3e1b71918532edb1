"""The staff's windows follow the system's light or dark, the rehearsal, and the size of text."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton

from mbdesk.ui.look.palette import DARK, LIGHT, PRACTICE, PRACTICE_DARK
from mbdesk.ui.look.staff_look import SCALES, staff_look
from mbdesk.ui.running.remembered import own_settings, remember_text_scale, text_scale
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
