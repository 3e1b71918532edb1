"""The first page shows whose participatory budget it is, so that everybody can read it."""

from dataclasses import replace
from itertools import product

import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.services.centre.logo import set_logo
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.shell.identity_panel import Logo
from mbdesk.ui.voter.view.voter_view import VoterView
from tests.gui.voter.checks import check_screen
from tests.gui.voter.making import make_place, seated
from tests.gui.voter.painting import check_painting, text_ratio

pytestmark = pytest.mark.gui
DPI = 96.0
COLOURS = [("#0b4f7a", "#ffffff"), ("#ffe100", "#ffffff"), ("#777777", "#777777"), ("#ffffff", "")]


def district(colour, second):
    station = ExampleStation(PhaseKind.VOTING)
    name = "Hässelby-Vällingby stadsdelsområde"
    station.frame = replace(station.frame, district=name, colour=colour, second_colour=second)
    return station


@pytest.mark.parametrize("colours", COLOURS, ids="-".join)
def test_the_name_can_be_read_on_any_colours_in_every_contrast_and_size(colours, theme, qtbot):
    person = seated(qtbot, VoterView(district(*colours), theme))
    for contrast, size in product(Contrast, TextSize):
        theme.look = Look(size, contrast)
        person.settle()
        assert person.page.panel.district is not None
        assert check_screen(person.view, DPI) == []
        assert list(check_painting(person.view, DPI, colours=True)) == []


def test_the_usual_colours_are_the_districts_own(theme, qtbot):
    person = seated(qtbot, VoterView(district("#0b4f7a", "#ffffff"), theme))
    band = person.page.panel.district
    image = band.grab().toImage()
    assert image.pixelColor(0, 0).name() == "#0a456a"  # as near as letters that are read allow
    assert text_ratio(image) >= 10
    theme.look = Look(contrast=Contrast.HIGH)
    QApplication.processEvents()
    assert band.grab().toImage().pixelColor(0, 0).name() == "#ffffff"


def test_a_district_without_a_look_is_shown_in_the_colours_of_the_program(theme, qtbot):
    person = seated(qtbot, VoterView(ExampleStation(PhaseKind.VOTING), theme))
    image = person.page.panel.title.grab().toImage()
    assert image.pixelColor(0, 0).name() == theme.colours.primary
    assert person.page.findChild(Logo) is None


@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_the_logo_stands_at_the_leading_side_and_is_named(tmp_path, visit, tag):
    logo = tmp_path / "logo.png"
    Image.new("RGB", (300, 100), (200, 30, 30)).save(logo)
    place = make_place(tmp_path, Rules(), prepare=lambda c: set_logo(c, logo.read_bytes()))
    set_language(tag)
    person = visit(place.station)
    person.view.pictures.begin()
    shown = person.page.findChild(Logo)
    person.qtbot.waitUntil(lambda: shown.picture.image is not None)
    person.settle()
    image = shown.grab().toImage()
    row = [image.pixelColor(x, image.height() // 2).red() == 200 for x in range(image.width())]
    assert row[-3 if tag == "ar" else 2]
    assert not row[2 if tag == "ar" else -3]
    assert shown.accessibleName() == "Hässelby-Vällingby"
    place.close()
