"""The camera is off the moment its picture is left, and nothing of it is kept."""

import logging
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from mbdesk.domain.process import Rules
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.camera.camera_client import CameraClient
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.pages import card_camera
from mbdesk.ui.voter.view.equipping import Equipment
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.live_picture import LivePicture
from mbdesk.words.phrase import translate
from tests.gui.voter.card_camera.ways import before_camera, panel
from tests.gui.voter.filming import film, film_card, nothing
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


LEAVING = {
    "wiped": lambda person: person.view.wipe(),
    "another question": lambda person: person.tap(person.view.bar.leave),
    "a setting": lambda person: person.tap(person.view.bar.contrast),
    "staff": lambda person: person.view.hide(),
    "closed": lambda person: person.view.close(),
}


@pytest.mark.parametrize("leave", LEAVING)
def test_the_camera_is_off_the_moment_its_picture_is_left(filmed, camera, leave):
    person = filmed()
    before_camera(person)
    picture = panel(person).picture
    camera.give(nothing())
    assert not picture.empty
    LEAVING[leave](person)
    assert not camera.on
    assert picture.empty


def test_it_is_on_again_when_staff_have_gone(filmed, camera):
    person = filmed()
    before_camera(person)
    person.view.hide()
    person.view.show()
    assert camera.on


def test_whoever_walks_away_from_the_camera_is_warned_with_the_camera_off_then_wiped(
    filmed, camera, qtbot
):
    person = filmed()
    before_camera(person)
    while_warned = []
    person.view.idle.counting.connect(lambda _seconds: while_warned.append(camera.on))
    with qtbot.waitSignal(person.view.wiped):
        person.sit_still(to_answer=1)
    assert while_warned[0] is False
    assert person.view.step is Step.WELCOME


def test_a_code_read_after_the_page_was_left_does_nothing(filmed, camera, monkeypatch, carded):
    hold = threading.Event()
    real = card_camera.decode

    def late(grey):
        hold.wait(60)
        return real(grey)

    monkeypatch.setattr(card_camera, "decode", late)
    person = filmed()
    before_camera(person)
    camera.give(film_card(carded[1][2]))
    person.tap(person.answers()[0])
    hold.set()
    person.qtbot.wait(100)
    assert person.view.step is Step.CARD
    assert person.page.field.text == ""


def test_no_picture_and_no_code_is_kept_or_logged(filmed, camera, carded, caplog):
    station, codes = carded
    before = {path: path.stat().st_mtime_ns for path in station.folder.rglob("*")}
    caplog.set_level(logging.DEBUG)
    person = filmed()
    before_camera(person)
    camera.give(film("https://example.org"))
    person.qtbot.waitUntil(lambda: not panel(person)._looking)
    camera.give(film_card(codes[3]))
    person.wait_for(Step.BALLOT)
    assert {path: path.stat().st_mtime_ns for path in station.folder.rglob("*")} == before
    assert codes[3].replace("-", "") not in caplog.text.replace("-", "")
    person.view.wipe()


def test_the_picture_is_a_mirror_in_every_language(qapp):
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    for x in range(40):
        for y in range(90):
            image.setPixelColor(x, y, QColor("#ff0000"))
    for language in ("sv", "ar"):
        set_language(language)
        shown = LivePicture(Theme(96.0), translate("voter.camera", "What the camera sees"), 180)
        shown.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
        )
        shown.resize(320, 180)
        shown.show_image(image)
        painted = shown.grab().toImage()
        assert painted.pixelColor(300, 90).name() == "#ff0000"
        assert painted.pixelColor(20, 90).name() == "#ffffff"
    set_language("sv")


@pytest.mark.qt_log_ignore("Couldn't (load|resolve)", "This plugin does not", extend=True)
def test_a_station_offers_its_camera_where_settings_and_rules_ask_for_it(
    carded, visit, tmp_path, qtbot
):
    quiet = StationSettings(read_aloud=False)
    person = visit(carded[0])
    Equipment(person.view).serve(quiet)
    assert isinstance(person.view.cards.camera, CameraClient)
    person = visit(carded[0])
    Equipment(person.view).serve(replace(quiet, camera=False))
    assert person.view.cards.camera is None
    place = make_place(tmp_path, Rules())
    person = visit(place.station)
    Equipment(person.view).serve(quiet)
    assert person.view.cards.camera is None
    place.close()
