"""What is drawn is left as it was seen, and nowhere else."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from mbdesk.domain.proposal import ProposalPicture, ProposalRevision
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.drawing import PAPER
from mbdesk.ui.widgets.picture import PictureView
from tests.gui.voter.making import SCREEN
from tests.gui.voter.place_and_picture.ways import (
    draw,
    go,
    go_on_to_review,
    kept,
    leave,
    left_picture,
    red_at,
)

pytestmark = pytest.mark.gui


RED = "#c62828"


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
