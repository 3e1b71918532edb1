"""A proposal's place is set on the map, seen again and moved, by every means."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mbdesk.domain.media import MapPoint
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.map_field import MapView
from tests.gui.voter.place_and_picture.ways import choose, go, go_on_to_review, kept, leave

pytestmark = pytest.mark.gui


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
