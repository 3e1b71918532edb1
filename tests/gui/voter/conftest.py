"""Stations and people for the tests of the residents' screens."""

import sys

import PySide6
import pytest

from mbdesk.domain.process import Rules
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.voter.making import LONG, make_place, seated

DPI = 96.0


def pytest_collection_modifyitems(items):
    """Run no windows where they abort Python.

    PySide6 6.12.0 loses a reference to None with every call that returns nothing, and Python
    before 3.12 aborts when the last one is gone: no window lives long there.
    """
    mortal = sys.version_info < (3, 12) and PySide6.__version__ == "6.12.0"
    broken = pytest.mark.skipif(mortal, reason="PySide6 6.12.0 aborts Python before 3.12")
    for item in items:
        if {"voter", "table", "kiosk"}.intersection(item.nodeid.split("/")):
            item.add_marker(broken)


@pytest.fixture
def theme(qapp):
    """Return a theme that takes every strike, however soon."""
    set_language(DEFAULT_LANGUAGE)
    theme = Theme(DPI)
    theme.debounce.again = theme.debounce.settle = 0.0
    yield theme
    set_language(DEFAULT_LANGUAGE)


@pytest.fixture
def station(tmp_path, request):
    """Return a real station; a test may ask for other rules, or for the time of proposals."""
    wanted = getattr(request, "param", {})
    place = make_place(tmp_path, wanted.get("rules", Rules()), voting=wanted.get("voting", True))
    yield place.station
    place.close()


@pytest.fixture
def visit(qtbot, theme):
    """Return what seats a person before a station."""

    def seat(station, patience=LONG):
        view = VoterView(ServedStation(station), theme, patience=patience)
        return seated(qtbot, view)

    return seat
