"""What goes wrong is told to the staff in their language, and to residents in theirs."""

import sys
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QComboBox, QLabel

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.errors.files import DiskFullError
from mbdesk.errors.voter import InvalidChoiceError, LooksSwedishError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.station.casting import cast
from mbdesk.ui.running.interpreter import install_excepthook
from mbdesk.ui.table.keying_in_page import NOT_SWEDISH
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
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


def test_what_nobody_expected_is_told_in_the_staffs_language(at_staff, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    told = []
    install_excepthook(told.append)
    sys.excepthook(ValueError, ValueError("x"), None)
    assert told == [sentence(ValueError("x"), reader_of("sv"))]


def test_what_a_list_is_called_follows_a_switch_of_the_staffs_language(at_staff):
    window, _ = at_staff
    names = {}
    for tag in ("sv", "en"):
        window.apply(replace(window.settings, staff_language=tag))
        pages = [window.staff.page(name) for name in ("settings", "paper")]
        labels = [label for page in pages for label in page.findChildren(QLabel)]
        named = [label for label in labels if isinstance(label.buddy(), QComboBox)]
        names[tag] = [label.text() for label in named]
        assert names[tag] == [label.buddy().accessibleName() for label in named]
    assert names["sv"] == [
        "Mitt språk, bredvid besökarens",
        "Skrivare för bekräftelsen",
        "Språket som blanketten är skriven på",
    ]
    assert len(set(names["sv"] + names["en"])) == 6


@pytest.mark.parametrize("reason", ["too_many", "over_points", "repeated_item"])
def test_staff_who_key_in_a_paper_are_not_told_to_change_their_choices(reason):
    told = str(sentence(InvalidChoiceError(reason=reason), reader_of("en")))
    assert "our choices" not in told
    assert "paper" in told


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_staff_are_told_by_its_name_what_to_press_for_another_number(tag):
    reader = reader_of(tag)
    told = str(sentence(LooksSwedishError(), reader))
    assert NOT_SWEDISH.read(reader) in told


def test_the_count_beside_a_receipt_is_the_receipts(place_with_vote, sit_down, qtbot, tmp_path):
    place = place_with_vote
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    page = window.staff.page("menu")
    reader = page.theme.reader()
    assert page.standing.says.read(reader).startswith("Ingen export har skrivits här än")
    made = export(place.station, tmp_path)
    merge(place.central, made.path)
    receipt = write_receipt(place.central, place.station.station.id, tmp_path, place.key)
    person.tap(page.receive)
    choose(qtbot, window, receipt)
    safe = "ingen export saknas: 1 röst är i säkerhet där."
    qtbot.waitUntil(lambda: safe in shown(page)[0])
    assert safe in page.standing.says.read(reader)
    window.close()
