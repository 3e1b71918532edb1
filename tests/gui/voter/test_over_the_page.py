"""A question lies over the page that it is about: in sight, dimmed, and out of reach."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.shell.overlay import FADED
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES
from tests.gui.voter.conftest import LONG
from tests.gui.voter.making import SCREEN, seated
from tests.gui.voter.matrix import Setting, put, shown
from tests.gui.voter.test_questions import COVERED

pytestmark = pytest.mark.gui

WIDE = (1920, 1080)
FROM = Setting("sv", TextSize.NORMAL, Contrast.DEFAULT, SCREEN)
SWITCHED = [
    Setting("ar", TextSize.LARGEST, Contrast.DEFAULT, SCREEN),
    Setting("fi", TextSize.SMALL, Contrast.HIGH, SCREEN),
    Setting("sv_easy", TextSize.LARGEST, Contrast.LOW, WIDE),
    Setting("so", TextSize.NORMAL, Contrast.DEFAULT, WIDE),
]


@pytest.fixture
def asked(qtbot, theme):
    """Return what shows a screen with a question in some setting."""

    def show(name, setting=FROM):
        set_language(setting.language)
        theme.look = Look(setting.size, setting.contrast)
        view = screens(theme)[name]()
        qtbot.addWidget(view)
        view.resize(*setting.resolution)
        shown(view)
        put(view, setting)
        return view

    return show


@pytest.fixture
def person(qtbot, theme):
    """Return somebody before a ballot of which nothing is marked, and which they may not cast."""
    set_language("sv")
    station = ExampleStation(PhaseKind.VOTING, access=VoterAccess.OPEN)
    person = seated(qtbot, VoterView(station, theme, patience=LONG))
    person.view.show_step(PhaseKind.VOTING, Step.BALLOT)
    person.settle()
    return person


def above(view) -> QRect:
    """Return the part of the overlay in which the page is seen."""
    box = view.sheets.cover.box
    return QRect(0, 0, view.sheets.cover.width(), box.top())


def painted_beneath(view) -> QImage:
    """Return the page as it would be seen faintly."""
    picture = view.sheets.page.grab()
    image = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    image.fill(view.palette().window().color())
    painter = QPainter(image)
    painter.setOpacity(FADED)
    painter.drawPixmap(0, -view.sheets.cover.lifted, picture)
    painter.end()
    return image


def seen(view) -> QImage:
    place = QRect(view.sheets.cover.mapTo(view, QPoint()), view.sheets.cover.size())
    picture = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return picture.copy(place)


def check_page_is_seen(view):
    """Look whether the page is seen as it is now, from its top."""
    assert not view.sheets.page.isVisible()
    assert view.sheets.page.size() == view.sheets.cover.size()
    strip = above(view)
    assert strip.height() >= view.theme.target
    image = seen(view).copy(strip)
    assert image == painted_beneath(view).copy(strip)
    blank = QImage(image.size(), image.format())
    blank.fill(view.palette().window().color())
    assert image != blank


def places(view) -> list:
    """Return what the question consists of, and where each part is."""
    cover = view.sheets.cover
    parts = [w for w in cover.findChildren(QWidget) if isinstance(w, Label | Pressable)]
    return [
        (w.accessibleName() or w.text(), w.isVisible(), QRect(w.mapTo(view, QPoint()), w.size()))
        for w in parts
        if w.isVisible()
    ]


@pytest.mark.parametrize("name", COVERED)
def test_the_page_is_seen_behind_the_question(asked, name):
    check_page_is_seen(asked(name))


@pytest.mark.parametrize("setting", SWITCHED, ids=str)
@pytest.mark.parametrize("name", ["asked_contact", "cover_idle", "cover_details", "refused_points"])
def test_another_look_is_laid_out_at_once(asked, name, setting):
    switched = asked(name)
    set_language(setting.language)
    switched.theme.look = Look(setting.size, setting.contrast)
    switched.resize(*setting.resolution)
    QApplication.processEvents()
    found, boxed = places(switched), switched.sheets.cover.box
    check_page_is_seen(switched)
    switched.close()
    opened_so = asked(name, setting)
    assert boxed == opened_so.sheets.cover.box
    assert found == places(opened_so)


def test_nothing_of_the_page_beneath_is_shown_whatever_has_to_be_laid_out_anew(asked):
    """To paint it, Qt lays it out: buttons for scrolling that come then are not on the screen."""
    upright = Setting("fa", TextSize.LARGEST, Contrast.DEFAULT, (768, 1024))
    view = asked("asked_identity", upright)
    for setting in (replace(upright, size=TextSize.LARGE), upright):
        put(view, setting)
        beneath = view.sheets.page.findChildren(QWidget)
        assert [each for each in beneath if each.isVisible()] == []


@pytest.mark.parametrize(
    "name", ["asked_contact", "cover_idle_saved", "cover_details", "trouble_card_used", "waiting"]
)
def test_a_question_is_as_high_as_it_has_to_be_or_scrolled(asked, name):
    view = asked(name)
    cover = view.sheets.cover
    for setting in (FROM, *SWITCHED):
        put(view, setting)
        scrolled = cover.panel.area.verticalScrollBar().maximum() > 0
        room = cover.panel.area.viewport().height()
        assert scrolled or room == cover.panel.page.height()
        assert cover.panel.down.isVisible() is (scrolled and cover.panel.has_room_for_buttons)


@pytest.mark.parametrize("size", list(TextSize))
def test_a_question_of_one_line_leaves_its_answers_whole(qtbot, theme, size):
    set_language("sv")
    theme.look = Look(size, Contrast.DEFAULT)
    station = ExampleStation(PhaseKind.VOTING, access=VoterAccess.IDENTITY)
    person = seated(qtbot, VoterView(station, theme, patience=LONG))
    person.view.show_step(PhaseKind.VOTING, Step.IDENTITY)
    person.settle()
    QTest.keyClick(person.view.focusWidget(), Qt.Key.Key_Return)  # no number is typed yet
    person.settle()
    cover = person.view.sheets.cover
    assert cover.isVisible()
    assert cover.footer.height() >= cover.footer.heightForWidth(cover.footer.width())


def test_the_keyboard_stays_in_the_question_and_the_bar(person):
    person.tap(person.next)
    assert not person.on_page()
    reached = set()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        for _ in range(30):
            person.key(key)
            reached.add(QApplication.focusWidget())
    assert set(person.answers()) <= reached
    assert reached <= {*person.answers(), *person.view.bar.buttons}
    assert not any(person.view.sheets.page.isAncestorOf(each) for each in reached)


def test_a_finger_on_the_page_beneath_does_nothing(person):
    cards = [choice.card for choice in person.page.choices.values()]
    card = min(cards, key=lambda each: each.mapTo(person.window, QPoint()).y())
    where = card.mapTo(person.window, QPoint(card.width() // 2, card.height() // 2))
    person.tap(person.view.bar.leave)
    top = person.view.sheets.cover.mapTo(person.window, person.view.sheets.cover.box.topLeft())
    assert where.y() < top.y()
    QTest.mouseClick(person.glass, Qt.MouseButton.LeftButton, pos=where)
    person.settle()
    assert not person.on_page()
    assert person.view.session.marks.blank


def test_the_switches_stay_in_the_question_and_the_bar(person):
    person.key(Qt.Key.Key_F7)
    person.tap(person.view.bar.leave)
    reached = set()
    for _ in range(30):
        person.key(Qt.Key.Key_F7)
        reached |= set(person.lit())
    assert set(person.answers()) <= reached
    assert not any(person.view.sheets.page.isAncestorOf(each) for each in reached)


def test_what_is_lit_is_not_seen_so_beneath_the_question(person):
    person.key(Qt.Key.Key_F7)
    assert person.lit()
    person.tap(person.view.bar.leave)
    check_page_is_seen(person.view)


def told(interface) -> list[QWidget]:
    """Return the widgets that a screen reader comes to."""
    found = []
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is None or child.state().invisible:
            continue
        found += [child.object(), *told(child)]
    return found


def test_a_screen_reader_is_told_of_the_question_alone(person):
    (card, *_) = (choice.card for choice in person.page.choices.values())
    assert card in told(QAccessible.queryAccessibleInterface(person.view))
    person.tap(person.view.bar.leave)
    heard = told(QAccessible.queryAccessibleInterface(person.view))
    assert set(person.answers()) <= set(heard)
    assert not any(
        person.view.sheets.page.isAncestorOf(each) for each in heard if isinstance(each, QWidget)
    )


def test_the_focus_goes_into_the_question_and_comes_back(person):
    card = person.page.choices["V2"].card
    person.go_to(card)
    for _ in range(2):
        person.view.sheets.ask(person.page.validation_error())
        person.settle()
        focus = QApplication.focusWidget()
        assert focus in person.answers()
        person.key(Qt.Key.Key_Space)
        assert person.on_page()
        assert QApplication.focusWidget() is card


def test_a_setting_covers_the_question_and_gives_it_back_over_the_page(person):
    person.tap(person.view.bar.leave)
    person.tap(person.view.bar.size_button)
    assert above(person.view).height() <= 0
    person.tap(person.view.sheets.cover.panel.page.cards[TextSize.LARGEST])
    person.tap(person.answers()[0])
    assert len(person.answers()) == 2
    check_page_is_seen(person.view)


@pytest.mark.parametrize("size", TextSize)
@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_consent_is_in_sight_when_it_is_asked_for(qtbot, theme, tag, size):
    """However far the page was scrolled, and whether or not the keys were on the screen."""
    set_language(tag)
    theme.look = Look(size)
    station = ExampleStation(PhaseKind.PROPOSING)
    view = VoterView(station, theme, patience=LONG, keyboard=KeyboardOpening.ALWAYS)
    person = seated(qtbot, view)
    view.show_step(PhaseKind.PROPOSING, Step.CONTACT)
    person.settle()
    view.dock.open()
    person.page.field.write_anew("Amina 070")
    person.settle()
    view.go_on()
    person.settle()
    check_in_sight(view, person.page.consent)


def check_in_sight(view, part):
    """Look whether all of a part of the page beneath is painted above the question."""
    cover, page = view.sheets.cover, view.sheets.page
    top = part.mapTo(page, QPoint()).y() - cover.lifted
    port = page.panel.area.viewport()
    seen_from, seen_to = (port.mapTo(page, QPoint(0, y)).y() for y in (0, port.height()))
    assert max(0, seen_from - cover.lifted) <= top
    assert top + part.height() <= min(cover.box.top(), seen_to - cover.lifted)


def shown_as_far_as_it_fits(panel, card):
    """Whether all of a card is in sight, or from its top as much as a page has room for."""
    port = panel.area.viewport()
    top = card.mapTo(port, QPoint()).y()
    return panel.shows(card) or (top == 0 and card.height() > port.height())


@pytest.mark.parametrize("size", TextSize)
def test_what_was_pressed_is_in_sight_when_it_is_refused(person, theme, size):
    theme.look = Look(size)
    person.settle()
    cards = [choice.card for choice in person.page.choices.values()]
    cards.sort(key=lambda each: each.mapTo(person.window, QPoint()).y())
    for card in cards[-4:]:
        person.tap(card)
    assert not person.on_page()
    if cards[-1].height() < person.view.sheets.cover.box.top():
        check_in_sight(person.view, cards[-1])
    person.tap(person.answers()[0])
    assert QApplication.focusWidget() is cards[-1]
    assert shown_as_far_as_it_fits(person.view.sheets.page.panel, cards[-1])


def test_nothing_of_the_page_is_kept_when_the_person_has_gone(person):
    person.tap(person.view.bar.leave)
    person.view.wipe()
    person.settle()
    assert person.view.sheets.cover._picture is None


def test_nothing_of_the_page_is_kept_when_another_page_has_come(person):
    person.tap(person.view.bar.leave)
    person.view.show_step(PhaseKind.VOTING, Step.BALLOT_REVIEW)
    person.settle()
    assert person.view.sheets.cover._picture is None
