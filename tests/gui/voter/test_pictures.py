"""Pictures on the ballot: seen on the cards and alone, told in words, and never in the way."""

import json

import pytest
from PIL import Image
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from mbdesk.domain.process import Rules
from mbdesk.services.centre.media import read_media, set_media
from mbdesk.services.exchange.enrolling import receive_pack
from mbdesk.services.exchange.packs import write_pack
from mbdesk.ui.running.tasks import at_rest
from mbdesk.ui.table.window import TableWindow
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.widgets.picture import Picture, PictureView
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui

RED, BLUE = (200, 30, 30), (30, 30, 200)
SHOWS = {"sv": "En röd lampa", "ar": "مصباح أحمر"}


def lay_out(folder, colours):
    """Make a folder with a picture of one colour for each item."""
    (folder / "items").mkdir(parents=True, exist_ok=True)
    for code, colour in colours.items():
        Image.new("RGB", (300, 150), colour).save(folder / "items" / f"{code}.png")
    return folder


@pytest.fixture
def place(tmp_path):
    """Return a place whose ballot has a picture of V1 and of V2; V1's is told in words."""
    folder = lay_out(tmp_path / "media", {"V1": RED, "V2": BLUE})
    (folder / "texts.json").write_text(json.dumps({"items/V1.png": SHOWS}), "utf-8")
    made = make_place(tmp_path, Rules(), media=read_media(folder))
    yield made
    made.close()


def card_of(person, code):
    card = person.page.choices[code].card
    pictures = person.view.pictures
    item = next(item for item in person.view.station.items if item.code == code)
    person.qtbot.waitUntil(
        lambda: (
            pictures.of_item(item) is None
            or pictures.of_item(item).image is not None
            or pictures.of_item(item).missing
        )
    )
    person.settle()
    return card


def shows(widget, colour):
    """Whether a good part of what is painted has a colour."""
    image = widget.grab().toImage()
    wanted = QColor(*colour)
    step = 7
    hits = sum(
        image.pixelColor(x, y) == wanted
        for x in range(0, image.width(), step)
        for y in range(0, image.height(), step)
    )
    return hits * step * step > 0.1 * image.width() * image.height()


def test_a_card_shows_its_picture_and_says_what_it_is(place, visit):
    person = visit(place.station)
    person.to_ballot()
    assert shows(card_of(person, "V1"), RED)
    assert shows(card_of(person, "V2"), BLUE)
    assert not shows(card_of(person, "V3"), RED)
    assert card_of(person, "V1").accessibleDescription() == "En röd lampa"
    assert card_of(person, "V2").accessibleDescription() == ""


def test_what_a_picture_shows_is_told_in_the_language_of_the_screen(place, visit):
    person = visit(place.station)
    person.to_ballot("ar")
    assert card_of(person, "V1").accessibleDescription() == SHOWS["ar"]


def test_reading_more_shows_the_picture_large(place, visit):
    person = visit(place.station)
    person.to_ballot()
    person.tap(person.page.choices["V1"].more)
    (view,) = person.view.sheets.cover.findChildren(PictureView)
    person.qtbot.waitUntil(lambda: view.picture.image is not None)
    assert shows(view, RED)
    assert view.accessibleName() == "En röd lampa"
    person.tap(person.answers()[0])
    assert person.on_page()


def test_a_picture_that_was_altered_leaves_no_hole(place, visit):
    place.station.media.path("items/V1").write_bytes(b"something else")
    person = visit(place.station)
    person.to_ballot()
    altered, without = card_of(person, "V1"), card_of(person, "V3")
    assert not altered._pictured
    assert altered.heightForWidth(900) == without.heightForWidth(900)


def test_a_newer_pack_brings_its_pictures_to_the_next_person(place, visit, tmp_path):
    person = visit(place.station)
    person.to_ballot()
    assert shows(card_of(person, "V2"), BLUE)
    folder = lay_out(tmp_path / "other", {"V1": RED, "V2": BLUE})
    central = place.central
    Image.new("RGB", (50, 50), RED).save(folder / "map.png")
    set_media(central, [*read_media(folder)])
    receive_pack(place.station, write_pack(central, place.station.station.id, tmp_path, place.key))
    assert person.view.pictures.map is None
    person.view.wipe()
    assert person.view.pictures.map is not None


def test_pictures_are_read_as_soon_as_the_first_screen_is_painted_and_not_before(
    place, qtbot, theme
):
    window = TableWindow(place.station, theme=theme, dpi=96.0)
    qtbot.addWidget(window, before_close_func=TableWindow.close_anyway)
    pictures = window.findChildren(Picture)
    assert len(pictures) == 2
    assert at_rest(20_000)
    QApplication.processEvents()
    assert not any(picture.image for picture in pictures)
    window.show()
    qtbot.waitUntil(lambda: all(picture.image for picture in pictures))


def test_a_picture_is_no_window_before_it_has_a_place(theme, qtbot):
    view = PictureView(theme, Picture(lambda: None))
    qtbot.addWidget(view)
    assert not view.isVisible()


def test_what_a_picture_shows_is_read_aloud(place, visit):
    speech = Heard(["sv"])
    person = visit(place.station)
    person.view.reading.use(Speaker(speech))
    person.to_ballot()
    person.tap(person.page.choices["V1"].listen)
    assert speech.finish()[-1] == (SHOWS["sv"], "sv")
    speech.said.clear()
    person.tap(person.page.choices["V1"].more)
    person.view.reading.read_screen()
    assert (SHOWS["sv"], "sv") in speech.finish()
