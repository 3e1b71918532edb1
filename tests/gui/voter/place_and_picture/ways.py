"""How the tests of place and picture go to a page and touch it."""

import io

from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mbdesk.domain.proposal import ProposalPicture
from mbdesk.ui.voter.visit.flow import Step
from tests.process.held import left_at


def kept(station, model):
    return list(left_at(station, model).values())


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


def choose(person, widget):
    """Reach a widget with the one switch, going into groups with the other, and choose it."""
    for _ in range(80):
        lit = person.view.scanner._lit
        if lit == (widget,):
            person.key(Qt.Key.Key_F8)
            return
        person.key(Qt.Key.Key_F8 if widget in lit else Qt.Key.Key_F7)
    raise AssertionError(f"{widget} is not reached")


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
