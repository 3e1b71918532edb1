"""A voting card held before the camera, at a real station, by the real decoder."""

import logging
import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.services.centre.cards import make_cards
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.camera.qt_camera import QtCamera
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.pages import card_camera
from mbdesk.ui.voter.pages.card_camera import DARK, FOREIGN, HOLD, NEARER, WHY, CardCamera
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.view.equipping import equip
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.live_picture import LivePicture
from mbdesk.words.phrase import reader_of, translate
from tests.gui.voter.conftest import LONG
from tests.gui.voter.filming import Filming, film, film_card, nothing
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui

WAYS = ("tap", "press", "switch")


@pytest.fixture(scope="module")
def carded(tmp_path_factory):
    codes = []
    place = make_place(
        tmp_path_factory.mktemp("carded"),
        Rules(access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, 8)),
    )
    yield place.station, codes
    place.close()


@pytest.fixture
def camera(qapp):
    return Filming()


@pytest.fixture
def filmed(carded, visit, camera):
    """Return what seats a person at the page for cards, with a camera."""

    def seat(language="sv", patience=LONG):
        person = visit(carded[0], patience)
        person.view.camera = camera
        person.tap(person.page.languages[language])
        person.tap(person.page.button)
        person.wait_for(Step.CARD)
        return person

    return seat


def panel(person) -> CardCamera:
    return person.view.sheets.cover.panel.page


def before_camera(person, way="tap"):
    getattr(person, way)(person.page.camera)
    assert isinstance(panel(person), CardCamera)


def advised(person, camera, image, advice):
    """Give pictures until the advice is on the screen."""
    panel(person)._calm.setInterval(0)
    panel(person)._calm.start(0)

    def said():
        camera.give(image)
        assert panel(person).advice.says == advice

    person.qtbot.waitUntil(said)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_card_before_the_camera_opens_the_ballot(carded, filmed, camera, way, language):
    code = carded[1][0]
    person = filmed(language)
    before_camera(person, way)
    assert camera.on
    camera.give(film_card(code, turn=12, blur=1))
    person.wait_for(Step.BALLOT)
    assert not camera.on
    assert person.view.session.typed == ""
    assert person.view.session.credential


@pytest.mark.parametrize("way", WAYS)
def test_whoever_would_rather_type_finds_the_keys_again(filmed, camera, way):
    person = filmed()
    before_camera(person)
    getattr(person, way)(person.answers()[0])
    assert person.on_page()
    assert not camera.on
    assert person.view.dock.board.isVisible()


def test_without_a_camera_none_is_offered(carded, visit):
    for camera in (None, Filming(available=False)):
        person = visit(carded[0])
        person.view.camera = camera
        person.tap(person.page.languages["sv"])
        person.tap(person.page.button)
        person.wait_for(Step.CARD)
        assert person.page.camera is None
        person.view.wipe()


def test_what_was_typed_before_is_still_there_after(filmed, camera):
    person = filmed()
    person.tap(person.on_glass("7"))
    before_camera(person)
    person.tap(person.answers()[0])
    assert person.page.field.text == "7"


@pytest.mark.parametrize(
    ("image", "advice"),
    [
        (lambda: film("https://example.org"), FOREIGN),
        (lambda: film_card("0000-0000-0000", dark=0.01), DARK),
    ],
    ids=["foreign", "dark"],
)
def test_what_is_wrong_is_said_while_the_camera_goes_on(filmed, camera, image, advice):
    person = filmed()
    before_camera(person)
    assert panel(person).advice.says == HOLD
    advised(person, camera, image(), advice)
    assert camera.on
    advised(person, camera, nothing(), HOLD)


def test_an_advice_stays_until_it_can_have_been_read(filmed, camera):
    person = filmed()
    before_camera(person)
    panel(person)._calm.start(600_000)
    camera.give(film("https://example.org"))
    person.qtbot.waitUntil(lambda: not panel(person)._looking)
    assert panel(person).advice.says == HOLD


def test_after_a_long_time_another_advice_is_given(filmed, camera):
    person = filmed()
    before_camera(person)
    panel(person)._long.start(0)
    advised(person, camera, nothing(), NEARER)


def test_one_picture_is_looked_at_at_a_time_and_never_by_the_screens_thread(
    filmed, camera, monkeypatch
):
    begun, go_on, threads = [], threading.Event(), set()

    def slow(grey):
        begun.append(grey)
        threads.add(threading.get_ident())
        go_on.wait(30)
        return card_camera.Look()

    monkeypatch.setattr(card_camera, "look", slow)
    person = filmed()
    before_camera(person)
    for _ in range(20):
        camera.give(nothing())
    person.qtbot.waitUntil(lambda: bool(begun))
    assert len(begun) == 1
    assert threading.get_ident() not in threads
    go_on.set()
    person.qtbot.waitUntil(lambda: not panel(person)._looking)
    camera.give(nothing())
    person.qtbot.waitUntil(lambda: len(begun) == 2)


@pytest.mark.parametrize("trouble", CameraTrouble)
@pytest.mark.parametrize("language", ["sv", "ar"])
def test_a_camera_that_fails_is_told_in_its_own_words_with_the_keys_as_the_way_on(
    carded, filmed, camera, trouble, language
):
    person = filmed(language)
    before_camera(person)
    camera.break_down(trouble)
    person.settle()
    words = [says.read(reader_of(language)) for says in person.view.sheets.readables()]
    assert words[0] == WHY[trouble].read(reader_of(language))
    person.tap(person.answers()[0])
    for symbol in carded[1][1].replace("-", ""):
        person.tap(person.on_glass(symbol))
    person.tap(person.next)
    person.wait_for(Step.BALLOT)


def test_a_decoder_that_fails_is_told_as_a_camera_that_fails(filmed, camera, monkeypatch, caplog):
    def broken(_grey):
        raise RuntimeError

    monkeypatch.setattr(card_camera, "look", broken)
    person = filmed()
    before_camera(person)
    camera.give(nothing())
    person.qtbot.waitUntil(lambda: not camera.on)
    person.settle()
    assert WHY[CameraTrouble.BUSY] in person.view.sheets.readables()


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
    person.view.idle._second.setInterval(50)
    person.view.idle.patience = Patience(before_warning=3600, to_answer=1)
    with qtbot.waitSignal(person.view.wiped):
        person.view.idle._wait.start(0)
    assert while_warned[0] is False
    assert person.view.step is Step.WELCOME


def test_a_code_read_after_the_page_was_left_does_nothing(filmed, camera, monkeypatch, carded):
    hold = threading.Event()
    real = card_camera.look

    def late(grey):
        hold.wait(30)
        return real(grey)

    monkeypatch.setattr(card_camera, "look", late)
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
    equip(person.view, carded[0], quiet)
    assert isinstance(person.view.camera, QtCamera)
    person = visit(carded[0])
    equip(person.view, carded[0], replace(quiet, camera=False))
    assert person.view.camera is None
    place = make_place(tmp_path, Rules())
    person = visit(place.station)
    equip(person.view, place.station, quiet)
    assert person.view.camera is None
    place.close()
