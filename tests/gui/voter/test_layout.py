"""Every screen at every size: nothing cut, overlapping, sideways, too small or out of reach."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.ui.colours import Contrast
from mbdesk.ui.language import set_language
from mbdesk.ui.theme import Look, TextSize
from mbdesk.ui.voter.screens import screens
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.checks import MM_PER_INCH, check_screen, leaves, place
from tests.gui.voter.conftest import DPI

pytestmark = [pytest.mark.gui, pytest.mark.slow]

SMALLEST_BAND_MM = {TextSize.SMALL: 3.5, TextSize.NORMAL: 4.8, TextSize.LARGE: 6.4}
RESOLUTIONS = [(1024, 768), (1920, 1080)]


@pytest.fixture
def shown(qtbot, theme):
    """Return what shows a screen the way a person has set it."""

    def show(name, language, size, resolution, contrast=Contrast.DEFAULT):
        set_language(language)
        theme.look = Look(size, contrast)
        view = screens(theme)[name]()
        qtbot.addWidget(view)
        view.resize(*resolution)
        view.show()
        view.activateWindow()
        QTest.qWaitForWindowActive(view)
        for _ in range(3):
            QApplication.processEvents()
        return view

    return show


@pytest.mark.parametrize("resolution", RESOLUTIONS, ids=["1024x768", "1920x1080"])
@pytest.mark.parametrize(
    ("language", "size"),
    [("sv", TextSize.LARGEST), ("fi", TextSize.LARGEST), ("ar", TextSize.LARGEST)],
)
def test_every_screen_is_whole_and_reachable(shown, language, size, resolution):
    wrong = []
    for name in screens():
        view = shown(name, language, size, resolution)
        wrong += [f"{name}: {what}" for what in check_screen(view, DPI)]
        view.close()
    assert wrong == []


@pytest.mark.parametrize("size", [TextSize.SMALL, TextSize.NORMAL, TextSize.LARGE])
def test_every_screen_is_whole_at_the_smaller_sizes(shown, size):
    wrong = []
    for name in screens():
        view = shown(name, "fi", size, RESOLUTIONS[0])
        wrong += [f"{name}: {what}" for what in check_screen(view, DPI)]
        view.close()
    assert wrong == []


@pytest.mark.parametrize("name", ["ballot_approval", "propose_title", "access_card"])
def test_a_right_to_left_language_mirrors_the_screen(shown, name):
    def lefts(language):
        view = shown(name, language, TextSize.NORMAL, RESOLUTIONS[0])
        assert view.layoutDirection() == (
            Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
        )
        widgets = (view.bar.language, view.bar.leave, view._footer.back, view._footer.next)
        return [place(widget, view).center().x() > view.width() / 2 for widget in widgets]

    assert lefts("en") == [False, True, False, True]
    assert lefts("ar") == [True, False, True, False]


@pytest.mark.parametrize("size", TextSize)
def test_letters_on_the_screen_are_as_tall_as_the_size_promises(shown, size):
    view = shown("ballot_approval", "sv", size, RESOLUTIONS[1])
    least = SMALLEST_BAND_MM.get(size, 8.5)
    for leaf in leaves(view):
        if isinstance(leaf, Label):
            capital = QFontMetricsF(leaf._block.font).capHeight()
            assert capital * MM_PER_INCH / DPI >= least - 0.05
