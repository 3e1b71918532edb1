"""At a table with staff, a photo from a file takes the place of a drawing."""

from pathlib import Path

import pytest
from PIL import Image

from mbdesk.domain.proposal import ProposalPicture
from mbdesk.sync.media import kind_of
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.making import LONG, seated
from tests.gui.voter.place_and_picture.ways import go, kept, leave, left_picture, red_at

pytestmark = pytest.mark.gui


def at_a_table(qtbot, theme, station, choose):
    view = VoterView(ServedStation(station), theme, patience=LONG, choose_picture=choose)
    return seated(qtbot, view)


def photo(folder: Path) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "HemligKamera"
    path = folder / "photo.jpg"
    Image.new("RGB", (2400, 1800), (200, 30, 30)).save(path, exif=exif)
    return path


def test_a_screen_without_staff_offers_no_file(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    assert person.page.file is None


def test_a_photo_from_a_file_takes_the_place_of_the_drawing(place, qtbot, theme, tmp_path):
    path = photo(tmp_path)
    person = at_a_table(qtbot, theme, place.station, lambda parent, then: then(path))
    go(person, person.tap, Step.DRAWING)
    person.tap(person.page.file)
    qtbot.waitUntil(lambda: person.page.photo is not None)
    qtbot.waitUntil(lambda: person.page.photo.picture.image is not None)
    assert not person.page.paper.isVisible()
    leave(person, person.tap)
    (picture,) = kept(place.station, ProposalPicture)
    assert b"HemligKamera" not in picture.data
    assert kind_of(picture.data).width == 1600
    assert red_at(left_picture(place.station), 0.5, 0.5)


def test_a_file_that_is_no_picture_is_refused_in_plain_words(place, qtbot, theme, tmp_path):
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"not a picture")
    person = at_a_table(qtbot, theme, place.station, lambda parent, then: then(path))
    go(person, person.tap, Step.DRAWING)
    person.tap(person.page.file)
    qtbot.waitUntil(lambda: not person.on_page())
    assert "Bilden går inte att använda" in person.view.sheets.cover.panel.page.title.text()
    person.tap(person.answers()[0])
    assert person.page.paper.isVisible()


def test_choosing_no_file_changes_nothing(place, qtbot, theme):
    person = at_a_table(qtbot, theme, place.station, lambda parent, then: None)
    go(person, person.tap, Step.DRAWING)
    person.tap(person.page.file)
    assert person.page.photo is None
    assert person.page.paper.isVisible()
