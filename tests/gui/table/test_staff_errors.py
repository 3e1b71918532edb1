"""What goes wrong is told to the staff in their language, and to residents in theirs."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.errors.files import DiskFullError
from mbdesk.services.centre.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.station.casting import cast
from tests.gui.dialogs import choose
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def at_staff(tmp_path, sit_down):
    """Return the staff's page of a table whose visitor reads Arabic."""
    place = make_place(tmp_path, Rules())
    window, person = sit_down(place.station)
    person.tap(person.page.languages["ar"])
    person.tap(window.strip.staff)
    yield window, window.staff.page("menu")
    window.close()
    place.close()


@pytest.fixture
def place_with_vote(tmp_path):
    place = make_place(tmp_path, Rules())
    cast(place.station, Choice(()))
    yield place
    place.close()


def shown(page):
    reader = page.theme.reader()
    return page.verdict.says.read(reader), page.details.says.read(reader)


def test_an_error_speaks_the_staffs_language_beside_a_visit_in_another(at_staff):
    _, page = at_staff
    page.failed(DiskFullError(path="stick"))
    verdict, details = shown(page)
    assert verdict.startswith("Det finns inte plats")
    assert "försök igen" in details


def test_an_error_follows_a_switch_of_the_staffs_language(at_staff):
    window, page = at_staff
    page.failed(DiskFullError(path="stick"))
    window.apply(replace(window.settings, staff_language="en"))
    assert shown(page)[0] == "There is no room left where stick was to be written."


def test_the_count_beside_a_receipt_is_the_receipts(place_with_vote, sit_down, qtbot, tmp_path):
    place = place_with_vote
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    page = window.staff.page("menu")
    reader = page.theme.reader()
    assert page.standing.says.read(reader).startswith("0 av 1")
    made = export(place.station, tmp_path)
    merge(place.central, made.path)
    receipt = write_receipt(place.central, place.station.station.id, tmp_path, place.key)
    person.tap(page.receive)
    choose(qtbot, window, receipt)
    qtbot.waitUntil(lambda: shown(page)[0].startswith("1 av 1"))
    assert page.standing.says.read(reader).startswith("1 av 1")
    window.close()
