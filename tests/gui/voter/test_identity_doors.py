"""A Swedish number and another id are two doors, and the one beside the field can be seen."""

from itertools import product

import pytest

from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.words.languages import LANGUAGES
from tests.gui.voter.checks import settled
from tests.gui.voter.matrix import LANDSCAPE, PORTRAIT, shown

pytestmark = pytest.mark.gui


@pytest.fixture
def view(qtbot, theme):
    view = screens(theme)["access_identity"]()
    qtbot.addWidget(view)
    yield shown(view)
    set_language("sv")


@pytest.mark.parametrize("size", [*LANDSCAPE, *PORTRAIT])
@pytest.mark.parametrize("other", [False, True])
def test_both_doors_are_seen_without_scrolling_at_every_size_and_language(view, theme, size, other):
    view.resize(*size)
    page, panel = view.page, view.sheets.page.panel
    if other:
        page.other_door.setFocus()
        page.other_door.click()
    page.field.setFocus()
    hidden = []
    for tag, text in product(LANGUAGES, TextSize):
        set_language(tag)
        theme.look = Look(text)
        settled()
        panel.to_top()
        if not all(map(panel.shows, (page.heading, page.field, page.other_door))):
            hidden.append((tag, text))
    assert hidden == []
