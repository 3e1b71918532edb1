"""Whoever walks away from any screen leaves nothing behind, and no vote or proposal is stored."""

import gc
import weakref

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.domain.proposal import TEXTS
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.station.identifying import Person
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_settings import SpeechSettings
from mbdesk.ui.voter.visit.flow import ballot_steps, proposal_steps
from mbdesk.ui.voter.visit.session import Draft
from mbdesk.ui.widgets.keyboard.board import Turned
from mbdesk.ui.widgets.keyboard.shift import Shift
from mbdesk.ui.widgets.live_picture import LivePicture
from mbdesk.ui.widgets.scanner import is_lit
from mbdesk.words.phrase import Verbatim
from tests.gui.flows.inputs import Touch
from tests.gui.flows.making import make_district
from tests.gui.voter.filming import Filming, film_card, nothing
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import make_place

pytestmark = [pytest.mark.gui, pytest.mark.slow]

SECRET = "Hemligheten vid sjön"
PROPOSING = [step for step in proposal_steps(COST_ITEMS) if not step.endswith("done")]
VOTING = {
    (access, step)
    for access in VoterAccess
    for step in ballot_steps(access)
    if not step.endswith("done")
}
SETTINGS = ("Text size", "Colours", "Easier to press", "Stop here")


@pytest.fixture
def walk_away(screen, qtbot):
    """Return what sits down, does things and goes away.

    It gives the screen back, and weak references to what it knew of the person.
    """

    def sit_and_go(station, do):
        view = screen(station)
        view.reading.use(Speaker(Heard()))
        gone = []
        view.wiped.connect(lambda: gone.append(view.step))
        do(view)
        known = [weakref.ref(each) for each in (view.session, view.session.draft, view.page)]
        QApplication.clipboard().setText(SECRET)
        hurry(view.idle)
        qtbot.waitUntil(lambda: bool(gone))
        return view, known

    return sit_and_go


def hurry(idle):
    """Let the time until the warning, and the seconds of the countdown, pass fast from now on."""
    assert idle._wait.isActive()
    idle._second.setInterval(5)
    idle._wait.start(50)


def change_the_screen(view):
    """Choose everything else than what the next person is to find, and leave things half done."""
    view.cards.camera = Filming()
    view.cards.camera.start()
    view.reading.read_every_page(wanted=True)
    view.reading.faster(2)
    view.reading.louder(2)
    view.reading.read((Verbatim(SECRET, "sv"), Verbatim(SECRET, "sv")))
    view.cards.reader._read = SECRET
    view.theme.debounce.accepts_key(Qt.Key.Key_H, SECRET[0])
    view.dock.board._turned, view.dock.board._shift = Turned.SIGNS, Shift.LOCKED
    set_language("ar")
    view.theme.look = Look(TextSize.LARGEST, Contrast.HIGH)
    view.theme.debounce.set_slow(True)
    view.scanner.set_seconds(8)


def type_and_scroll(view):
    """Type into what can be typed into, so that it could be undone, and scroll down."""
    for editor in view.findChildren(QPlainTextEdit):
        editor.insertPlainText(SECRET)
        editor.undo()
        editor.redo()
    panel = view.sheets.page.panel
    for _ in range(4):
        QApplication.processEvents()
    panel.step(1)


def fill(view):
    """Write and mark as much as a person can."""
    view.session.draft = Draft(dict.fromkeys(TEXTS, SECRET), {COST_ITEMS[0].id: 3}, SECRET, True)
    view.session.marks.give("V1", 1)
    view.session.typed, view.session.voter = SECRET, Person(SECRET)
    view.session.confirmed = True


def nothing_is_left(view, known):
    """Look everywhere for what the person did."""
    for _ in range(4):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert view.step == "welcome"
    assert view.sheets.top is view.sheets.page
    assert (language(), view.theme.look) == (DEFAULT_LANGUAGE, Look())
    assert not view.theme.debounce.slow
    assert view.scanner.seconds == 0
    assert not any(is_lit(widget) for widget in QApplication.allWidgets())
    assert view.isAncestorOf(QApplication.focusWidget())
    nothing_half_done_is_left(view)
    for kind in (QLabel, QPlainTextEdit):
        for widget in QApplication.allWidgets():
            if isinstance(widget, kind):
                words = widget.text() if kind is QLabel else widget.toPlainText()
                assert SECRET not in words + widget.accessibleName()
    for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
        assert QApplication.clipboard().text(mode) == ""
    assert [each() for each in known] == [None] * len(known)
    assert view.session.draft == Draft()
    assert view.session.marks.blank
    assert (view.session.typed, view.session.voter) == ("", None)
    assert not view.session.confirmed


def nothing_half_done_is_left(view):
    """Look at what goes on beneath the screen: voice, camera, reader, keys, scrolling, undoing."""
    assert not view.reading.every_page
    assert not view.reading.speaking
    assert view.reading.settings == SpeechSettings()
    view.reading.again()
    assert not view.reading.speaking
    assert view.cards.camera is None or not view.cards.camera.on
    assert all(picture.empty for picture in view.findChildren(LivePicture))
    assert view.cards.reader.empty
    assert view.theme.debounce._key == (0, "")
    board = view.dock.board
    assert (board._turned, board._shift, board.isVisible()) == (Turned.LETTERS, Shift.OFF, False)
    for sheet in (view.sheets.page, view.sheets.cover):
        assert sheet.panel.area.verticalScrollBar().value() == 0
    for editor in QApplication.allWidgets():
        if isinstance(editor, QPlainTextEdit):
            document = editor.document()
            assert not document.isUndoAvailable()
            assert not document.isRedoAvailable()


@pytest.mark.parametrize("step", PROPOSING)
def test_walking_away_while_proposing(tmp_path, walk_away, step):
    place = make_place(tmp_path, Rules(), voting=False)

    def do(view):
        change_the_screen(view)
        fill(view)
        view.show_step(PhaseKind.PROPOSING, step)
        type_and_scroll(view)

    nothing_is_left(*walk_away(place.station, do))
    assert place.station.counts().proposals == 0
    place.close()


@pytest.mark.parametrize(("access", "step"), sorted(VOTING))
def test_walking_away_while_voting(tmp_path, walk_away, access, step):
    place = make_place(tmp_path, Rules(access=access, ballot=BallotKind.RANKING))

    def do(view):
        change_the_screen(view)
        fill(view)
        view.show_step(PhaseKind.VOTING, step)
        type_and_scroll(view)

    nothing_is_left(*walk_away(place.station, do))
    assert place.station.counts().votes == 0
    place.close()


@pytest.mark.parametrize("setting", SETTINGS)
def test_walking_away_from_an_open_setting_or_question(tmp_path, qtbot, walk_away, setting):
    place = make_place(tmp_path, Rules())

    def do(view):
        hand = Touch(qtbot, view)
        hand.begin_in("se")
        hand.press("Vote")
        fill(view)
        hand.press(setting)

    nothing_is_left(*walk_away(place.station, do))
    place.close()


@pytest.mark.parametrize("finish", ["open", "closed"])
def test_what_was_changed_on_the_welcome_page_is_not_left_to_the_next(
    tmp_path, qtbot, walk_away, finish
):
    place = make_place(tmp_path, Rules())

    def do(view):
        hand = Touch(qtbot, view)
        hand.press("Text size")
        hand.press("Largest")
        if finish == "closed":
            hand.press("Done")

    nothing_is_left(*walk_away(place.station, do))
    place.close()


def test_walking_away_from_the_camera(tmp_path, qtbot, walk_away):
    district = make_district(tmp_path, Rules(access=VoterAccess.CARD))
    cameras = []

    def do(view):
        view.cards.camera = Filming()
        cameras.append(view.cards.camera)
        hand = Touch(qtbot, view)
        hand.begin_in("sv")
        hand.press("Vote")
        hand.press("Show the card to the camera")
        assert view.cards.camera.on
        view.cards.camera.give(nothing())

    view, known = walk_away(district.place.station, do)
    nothing_is_left(view, known)
    cameras[0].give(film_card(district.papers[0]))
    assert cameras[0].left == 1
    district.place.close()


def test_who_has_voted_and_leaves_the_code_on_the_screen_leaves_nothing_else(
    tmp_path, qtbot, walk_away
):
    district = make_district(tmp_path, Rules(access=VoterAccess.CARD, survey=True))
    shown = []

    def do(view):
        hand = Touch(qtbot, view)
        hand.begin_in("ar")
        hand.press("Vote")
        hand.write("Type the code on your voting card", district.papers[0].replace("-", ""))
        hand.press("Next")
        hand.press_named("Belysning")
        hand.press("Next")
        hand.press("Cast my vote")
        hand.reads("Your confirmation code is:")
        shown.append(view.session.number)

    view, known = walk_away(district.place.station, do)
    nothing_is_left(view, known)
    assert view.session.number == ""
    assert shown[0] not in str([w.text() for w in view.findChildren(QLabel)])
    assert district.place.station.counts().votes == 1
    district.place.close()
