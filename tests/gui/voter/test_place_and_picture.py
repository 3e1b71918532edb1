"""A proposal's place on the map and its picture: set, seen again, kept, and nowhere else."""

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from sqlalchemy import select

from mbdesk.domain.media import MapPoint
from mbdesk.domain.process import Rules
from mbdesk.models.proposal import ProposalPicture, ProposalRevision
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.sync.media import kind_of
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.drawing import PAPER
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.map_field import MapView
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.text import Label
from tests.gui.voter.conftest import LONG
from tests.gui.voter.making import SCREEN, make_place, seated

pytestmark = pytest.mark.gui

RED = "#c62828"


@pytest.fixture
def place(tmp_path, request):
    """Return a place that takes proposals and has a map of 400 × 300 pixels."""
    rules = getattr(request, "param", Rules())
    folder = tmp_path / "media"
    folder.mkdir()
    Image.new("RGB", (400, 300), (220, 230, 200)).save(folder / "map.png")
    made = make_place(tmp_path, rules, voting=False, media=read_media(folder))
    yield made
    made.close()


def kept(station, model):
    with station.database.reading() as session:
        return [row.to_value() for row in session.scalars(select(model))]


def go(person, act, until, language="sv"):
    """Go to a step, writing only what has to be written."""
    act(person.page.languages[language])
    act(person.page.button)
    act(person.next)
    while person.view.step is not until:
        before = person.view.step
        person.wait_for(before)
        if before in {Step.TITLE, Step.DESCRIPTION}:
            person.go_to(person.page.field.editor)
            person.type("Bänk")
        act(person.next)
        person.qtbot.waitUntil(lambda step=before: person.view.step is not step)
    person.wait_for(until)


def leave(person, act):
    while person.view.step is not Step.PROPOSAL_REVIEW:
        before = person.view.step
        act(person.next)
        person.qtbot.waitUntil(lambda step=before: person.view.step is not step)
        person.wait_for(person.view.step)
    act(person.next)
    person.wait_for(Step.PROPOSAL_DONE)


def touch(person, widget, x, y):
    """Press a widget at a part of its width and height."""
    at = QPoint(round(widget.width() * x), round(widget.height() * y))
    where = person.place_of(widget, at)
    QTest.mouseClick(person.glass, Qt.MouseButton.LeftButton, pos=where)
    person.settle()


def on_map(person):
    person.qtbot.waitUntil(lambda: person.page.map.picture.image is not None)
    person.page.map.grab()
    return person.page.map


def test_a_press_on_the_map_sets_the_point_where_it_was_pressed(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    touch(person, on_map(person), 0.5, 0.25)
    point = person.view.session.draft.point
    assert abs(point.x - 500) <= 10
    assert abs(point.y - 250) <= 20
    leave(person, person.tap)
    (proposal,) = kept(place.station, ProposalRevision)
    assert proposal.point == point


def test_a_press_beside_the_map_sets_nothing(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    field = on_map(person)
    assert field._map.left() > 20
    touch(person, field, 10 / field.width(), 0.5)
    assert person.view.session.draft.point is None


def test_right_to_left_does_not_mirror_the_map(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP, "ar")
    field = on_map(person)
    touch(person, field, (field._map.left() + 0.1 * field._map.width()) / field.width(), 0.5)
    assert abs(person.view.session.draft.point.x - 100) <= 10
    arrows = person.page.arrows
    left, right = (arrows[icon].mapTo(person.view, QPoint()) for icon in (Icon.WEST, Icon.EAST))
    assert left.x() < right.x()
    before = person.view.session.draft.point
    person.tap(arrows[Icon.WEST])
    assert person.view.session.draft.point.x == before.x - 40


def test_the_keyboard_alone_sets_and_moves_the_point(place, visit):
    person = visit(place.station)
    go(person, person.press, Step.MAP)
    person.go_to(on_map(person))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Up):
        person.key(key)
    assert person.view.session.draft.point == MapPoint(480, 490)
    assert "48" in person.page.map.accessibleDescription()


def test_two_switches_alone_set_move_and_take_away_the_point(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    arrows = person.page.arrows
    choose(person, person.page.put)
    assert person.view.session.draft.point == MapPoint(500, 500)
    choose(person, arrows[Icon.EAST])
    choose(person, arrows[Icon.DOWN])
    assert person.view.session.draft.point == MapPoint(540, 540)
    choose(person, person.page.put)
    assert person.view.session.draft.point is None


def choose(person, widget):
    """Reach a widget with the one switch, going into groups with the other, and choose it."""
    for _ in range(80):
        lit = person.view.scanner._lit
        if lit == (widget,):
            person.key(Qt.Key.Key_F8)
            return
        person.key(Qt.Key.Key_F8 if widget in lit else Qt.Key.Key_F7)
    raise AssertionError(f"{widget} is not reached")


def test_the_point_stays_on_the_map_however_far_it_is_moved(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    for _ in range(16):
        person.tap(person.page.arrows[Icon.UP])
    assert person.view.session.draft.point == MapPoint(500, 0)


def test_the_review_shows_the_point_and_leads_back_to_the_map(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    person.tap(person.page.put)
    go_on_to_review(person)
    (shown,) = person.page.findChildren(MapView)
    assert shown.point == MapPoint(500, 500)
    assert shown.accessibleDescription() == (
        "Punkten ligger 50 procent från vänsterkanten och 50 procent från överkanten."
    )


def go_on_to_review(person):
    while person.view.step is not Step.PROPOSAL_REVIEW:
        before = person.view.step
        person.tap(person.next)
        person.qtbot.waitUntil(lambda step=before: person.view.step is not step)
        person.wait_for(person.view.step)


# Drawing


def draw(person, *places):
    """Draw one line through parts of the paper."""
    paper = person.page.paper
    area = paper.paper
    points = [
        QPoint(area.left() + round(x * area.width()), area.top() + round(y * area.height()))
        for x, y in places
    ]
    where = [person.place_of(paper, point) for point in points]
    QTest.mousePress(person.glass, Qt.MouseButton.LeftButton, pos=where[0])
    for each in where[1:]:
        QTest.mouseMove(person.glass, each)
    QTest.mouseRelease(person.glass, Qt.MouseButton.LeftButton, pos=where[-1])
    person.settle()


def left_picture(station) -> Image.Image:
    (picture,) = kept(station, ProposalPicture)
    return Image.open(io.BytesIO(picture.data)).convert("RGB")


def red_at(image, x, y):
    red, green, blue = image.getpixel((round(x * image.width), round(y * image.height)))
    return red > 150 > green + blue - 60


def test_what_was_drawn_is_left_as_it_was_seen(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    person.tap(person.page.pens[RED])
    draw(person, (0.1, 0.5), (0.5, 0.5), (0.9, 0.5))
    seen = person.page.paper.grab().toImage()
    area = person.page.paper.paper
    assert seen.pixelColor(area.center()).name() == RED
    leave(person, person.tap)
    image = left_picture(place.station)
    assert red_at(image, 0.5, 0.5)
    assert image.getpixel((5, 5)) == (255, 255, 255)
    (proposal,) = kept(place.station, ProposalRevision)
    (picture,) = kept(place.station, ProposalPicture)
    assert picture.proposal == proposal.proposal


def test_undo_eraser_and_clear(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    person.tap(person.page.pens[RED])
    draw(person, (0.1, 0.2), (0.9, 0.2))
    draw(person, (0.1, 0.8), (0.9, 0.8))
    person.tap(person.page.undo)
    person.tap(person.page.pens[PAPER])
    draw(person, (0.4, 0.2), (0.6, 0.2))
    image = person.page.paper.grab().toImage()
    area = person.page.paper.paper

    def at(x, y):
        return image.pixelColor(
            area.left() + round(x * area.width()), area.top() + round(y * area.height())
        ).name()

    assert (at(0.2, 0.2), at(0.5, 0.2), at(0.2, 0.8)) == (RED, PAPER, PAPER)
    person.tap(person.page.clear)
    assert person.view.session.draft.drawing.strokes == []
    leave(person, person.tap)
    assert kept(place.station, ProposalPicture) == []


def test_a_drawing_is_still_there_after_going_back_and_changing_language(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    draw(person, (0.2, 0.5), (0.8, 0.5))
    before = person.view.session.draft.drawing.strokes[0].points
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["ar"])
    person.tap(person.answers()[0])
    person.tap(person.next)
    person.tap(person.back)
    person.wait_for(Step.DRAWING)
    assert person.view.session.draft.drawing.strokes[0].points == before
    image, area = person.page.paper.grab().toImage(), person.page.paper.paper
    assert image.pixelColor(area.center()).name() != PAPER


def test_the_review_shows_the_picture(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    draw(person, (0.2, 0.5), (0.8, 0.5))
    go_on_to_review(person)
    (shown,) = person.page.findChildren(PictureView)
    person.qtbot.waitUntil(lambda: shown.picture.image is not None)


def test_a_finger_draws_and_does_not_scroll(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    person.view.resize(SCREEN[0], 420)
    person.settle()
    paper, area = person.page.paper, person.view.sheets.top.panel.area
    area.ensureWidgetVisible(paper, 0, 0)
    person.settle()
    before = area.verticalScrollBar().value()
    where = area.viewport().mapTo(person.window, area.viewport().rect().center())
    assert person.window.childAt(where) is paper
    assert before > 40
    finger = QTest.createTouchDevice()
    QTest.touchEvent(person.glass, finger).press(0, where).commit()
    for step in range(1, 16):
        person.qtbot.wait(16)  # a finger takes its time, and scrolling goes by its speed
        QTest.touchEvent(person.glass, finger).move(0, where + QPoint(0, 4 * step)).commit()
    QTest.touchEvent(person.glass, finger).release(0, where + QPoint(0, 60)).commit()
    person.settle()
    assert area.verticalScrollBar().value() == before
    (stroke,) = person.view.session.draft.drawing.strokes
    assert stroke.points[-1][1] > stroke.points[0][1]


def test_nothing_drawn_reaches_the_disk_or_the_next_person(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.DRAWING)
    files = {path: path.stat().st_size for path in place.station.folder.rglob("*")}
    draw(person, (0.2, 0.5), (0.8, 0.5))
    person.view.wipe()
    person.settle()
    assert {path: path.stat().st_size for path in place.station.folder.rglob("*")} == files
    assert person.view.session.draft.drawing.strokes == []
    assert kept(place.station, ProposalPicture) == []


# A file, at a table only


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


# At the centre


def test_point_and_picture_arrive_at_the_centre_as_they_were_left(place, visit, tmp_path):
    person = visit(place.station)
    go(person, person.tap, Step.MAP)
    person.tap(person.page.put)
    person.tap(person.next)
    person.wait_for(Step.DRAWING)
    draw(person, (0.2, 0.5), (0.8, 0.5))
    leave(person, person.tap)
    for _ in range(2):
        merge(place.central, export(place.station, tmp_path).path)
    for model in (ProposalRevision, ProposalPicture):
        assert kept(place.central, model) == kept(place.station, model)
        assert len(kept(place.central, model)) == 1


# No more proposals than the process allows


@pytest.mark.parametrize("place", [Rules(proposals_per_person=2)], indirect=True)
def test_a_person_leaves_as_many_proposals_as_the_process_allows(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    leave(person, person.tap)
    person.tap(person.page.again)
    person.wait_for(Step.FRAME)
    assert "1 förslag" in shown_words(person)
    person.tap(person.next)
    while person.view.step is not Step.PROPOSAL_DONE:
        before = person.view.step
        if before in {Step.TITLE, Step.DESCRIPTION}:
            person.go_to(person.page.field.editor)
            person.type("Lampa")
        person.tap(person.next)
        person.qtbot.waitUntil(lambda step=before: person.view.step is not step)
        person.wait_for(person.view.step)
    assert person.page.again is None
    assert len(kept(place.station, ProposalRevision)) == 2


@pytest.mark.parametrize("place", [Rules(proposals_per_person=1)], indirect=True)
def test_one_proposal_too_many_is_refused_in_plain_words(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    person.view.session.proposals_left = 0
    person.tap(person.next)
    person.qtbot.waitUntil(lambda: bool(person.answers()))
    assert "1" in person.view.sheets.cover.panel.page.title.text()
    assert kept(place.station, ProposalRevision) == []


@pytest.mark.parametrize("place", [Rules(proposals_per_person=0)], indirect=True)
def test_without_a_limit_there_is_always_one_more(place, visit):
    person = visit(place.station)
    go(person, person.tap, Step.PROPOSAL_REVIEW)
    leave(person, person.tap)
    assert person.page.again is not None


def shown_words(person):
    return " ".join(label.text() for label in person.page.findChildren(Label))
