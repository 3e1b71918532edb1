"""Somebody tries the computer with test ballots, then votes; without them nothing is as before."""

import gc
import weakref
from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.result import Fate
from mbdesk.errors.files import DiskFullError
from mbdesk.services.counting.code_lookup import look_up
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.station.casting import MOST_TESTS
from mbdesk.sync.envelopes import code_of
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.qr_code import QrCode
from mbdesk.words.phrase import Code, reader_of
from mbdesk.words.utterances import utterances
from tests.gui.flows.inputs import HANDS, Keyboard, Touch
from tests.gui.flows.making import make_district
from tests.gui.flows.racing import TITLES, to_ballot, to_review, warn_in
from tests.gui.voter.hearing import Heard

pytestmark = [pytest.mark.gui, pytest.mark.slow]

CAST, TEST, GO_ON = "Cast my vote", "Use it as a test ballot", "Go on to my vote"
TESTED = "This was a test ballot. It is not counted."
LOOK = "Look at the code before you go on."
THANKS = "Thank you! Your vote is saved."
NOT_YET, BEFORE = "You have not voted yet.", "The code before you vote:"
CONFIRMATION = "Your confirmation code is:"
USED_UP = "You have made as many test ballots as you can."


@pytest.fixture
def testable(tmp_path):
    """Return a centre with a table where anybody may vote and make test ballots."""
    district = make_district(tmp_path, Rules(), test_ballots=True)
    yield district
    district.place.close()


def code_on(hand):
    """Return the code on the review page, of which the square holds all the bits."""
    (square,) = hand.view.page.findChildren(QrCode)
    code = code_of(bytes.fromhex(square.content))
    assert code in hand.texts()
    return code


def cast(hand):
    """Cast, after a look at the code where it has not been in sight; return the code."""
    code = code_on(hand)
    hand.press(CAST)
    hand.qtbot.waitUntil(lambda: hand.sees(THANKS) or hand.sees(LOOK))
    if hand.sees(LOOK):
        assert code in hand.texts()
        hand.press("OK")
        hand.press(CAST)
    hand.reads(THANKS)
    assert code in hand.texts()
    return code


def make_test(hand):
    """Make a test ballot from the review, and return its code."""
    code = code_on(hand)
    hand.press(TEST)
    hand.qtbot.waitUntil(lambda: hand.sees(TESTED) or hand.sees(LOOK))
    if hand.sees(LOOK):
        hand.press("OK")
        hand.press(TEST)
    hand.reads(TESTED)
    assert code in hand.texts()
    return code


def held(district):
    counts = district.place.station.counts()
    return counts.votes, counts.tests


@pytest.mark.parametrize("hand_of", HANDS)
@pytest.mark.parametrize("tag", ["sv", "ar"])
def test_a_test_ballot_is_told_apart_and_the_same_choices_are_then_cast(
    qtbot, testable, screen, hand_of, tag
):
    view = screen(testable.place.station)
    hand = hand_of(qtbot, view)
    to_ballot(hand, tag)
    for code in ("V2", "V4"):
        hand.press_named(TITLES[code])
    hand.press("Next")
    hand.reads("This is your vote")
    tested = make_test(hand)
    assert held(testable) == (0, 1)
    assert view.footer.back is None
    hand.press(GO_ON)
    hand.reads("This is your vote")
    code = cast(hand)
    assert code != tested
    assert held(testable) == (1, 1)
    result, opened = testable.count()
    assert opened == Counter([Choice(("V2", "V4"))])
    assert (result.counted, result.total(Fate.TEST)) == (1, 1)
    with testable.place.central.database.reading() as session:
        record = count_record(session)
    assert look_up(record, tested).choice == Choice(("V2", "V4"))
    assert (look_up(record, code).fate, look_up(record, code).choice) == (Fate.COUNTED, None)


@pytest.mark.parametrize("access", [VoterAccess.CARD, VoterAccess.IDENTITY])
def test_a_test_ballot_uses_up_no_card_and_nobodys_right_to_vote(tmp_path, qtbot, screen, access):
    district = make_district(tmp_path, Rules(access=access), test_ballots=True)
    card = access is VoterAccess.CARD
    field = "Type the code on your voting card" if card else "Type your personal identity number"
    hand = Touch(qtbot, screen(district.place.station))
    hand.begin_in("sv")
    hand.press("Vote")
    hand.write(field, district.papers[0].replace("-", ""))
    hand.press("Next")
    hand.press_named(TITLES["V1"])
    hand.press("Next")
    make_test(hand)
    hand.press(GO_ON)
    cast(hand)
    assert held(district) == (1, 1)
    district.place.close()


def test_after_three_tests_it_is_said_that_there_are_no_more_and_the_vote_is_cast(
    qtbot, testable, screen
):
    view = screen(testable.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    codes = set()
    for _ in range(MOST_TESTS):
        assert not hand.sees(USED_UP)
        codes.add(make_test(hand))
        hand.press(GO_ON)
        hand.reads("This is your vote")
    assert hand.sees(USED_UP)
    assert hand.button(hand.words(TEST)) is None
    codes.add(cast(hand))
    assert (len(codes), held(testable)) == (MOST_TESTS + 1, (1, MOST_TESTS))
    view.wipe()
    to_review(Touch(qtbot, view), "V1")
    assert hand.button(hand.words(TEST)) is not None


def test_what_is_changed_is_sealed_anew(qtbot, testable, screen):
    hand = Touch(qtbot, screen(testable.place.station))
    to_review(hand, "V1")
    before = code_on(hand)
    hand.press("Change")
    hand.press_named(TITLES["V1"])
    hand.press_named(TITLES["V3"])
    hand.press("Back")
    hand.reads("This is your vote")
    assert code_on(hand) != before
    cast(hand)
    _, opened = testable.count()
    assert opened == Counter([Choice(("V3",))])


def test_a_code_that_was_out_of_sight_is_shown_before_the_vote_is_cast(qtbot, testable, screen):
    view = screen(testable.place.station)
    view.resize(1024, 500)
    hand = Touch(qtbot, view)
    to_review(hand, "V1", "V2", "V4")
    hand.press(CAST)
    hand.reads(LOOK)
    assert (code_on(hand) in hand.texts(), held(testable)) == (True, (0, 0))
    hand.press("OK")
    hand.press(CAST)
    hand.reads(THANKS)


def test_the_code_before_the_vote_is_not_called_what_a_cast_vote_s_is(qtbot, testable, screen):
    """Somebody who leaves the review with that code would think that they have voted."""
    hand = Touch(qtbot, screen(testable.place.station))
    to_review(hand, "V1")
    told = [hand.sees(words) for words in (NOT_YET, BEFORE, CONFIRMATION)]
    assert told == [True, True, False]
    cast(hand)
    told = [hand.sees(words) for words in (NOT_YET, BEFORE, CONFIRMATION)]
    assert told == [False, False, True]


class FailingStation(ServedStation):
    """A station whose disk is full once, when the ballot may have been written already."""

    failures = 1

    def cast_sealed(self, ballot, voter):
        """Fail after the ballot was spent, the first time."""
        if self.failures:
            self.failures -= 1
            ballot.spent = True
            raise DiskFullError(path="")
        return super().cast_sealed(ballot, voter)


def test_after_a_failure_the_ballot_is_sealed_anew_and_its_new_code_is_shown_first(
    qtbot, testable, screen_of
):
    view = screen_of(FailingStation(testable.place.station))
    view.resize(1024, 1500)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    before = code_on(hand)
    hand.press(CAST)
    hand.press("OK")
    hand.press(CAST)
    hand.reads(LOOK)
    assert code_on(hand) != before
    hand.press("OK")
    assert cast(hand) != before
    assert held(testable) == (1, 0)


@pytest.mark.parametrize("tested", [False, True])
def test_whoever_walks_away_leaves_a_test_ballot_at_most_and_no_vote(
    qtbot, testable, screen, tested
):
    view = screen(testable.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    code = make_test(hand) if tested else code_on(hand)
    known = [weakref.ref(view.session), weakref.ref(view.page)]
    view.idle._second.setInterval(5)
    with qtbot.waitSignal(view.wiped):
        warn_in(view, 0)
    for _ in range(4):
        QApplication.processEvents()
    gc.collect()
    assert view.step is Step.WELCOME
    assert code not in hand.texts()
    assert [each() for each in known] == [None, None]
    assert held(testable) == (0, int(tested))
    assert (view.session.saved, view.session.tests, view.session.marks.codes) == (None, None, ())


def test_the_warning_after_a_test_ballot_says_that_it_is_kept(qtbot, testable, screen):
    view = screen(testable.place.station)
    hand = Keyboard(qtbot, view)
    to_review(hand, "V1")
    code = make_test(hand)
    view.idle.counting.emit(20)
    hand.settle()
    assert hand.sees(TESTED)
    assert code in hand.texts()
    assert not hand.sees("Delete everything")
    assert hand.button(hand.words("Delete what I have not sent in")) is not None


def test_the_code_is_read_aloud_before_and_after_it_becomes_a_test_ballot(qtbot, testable, screen):
    view, heard = screen(testable.place.station), Heard()
    view.reading.use(Speaker(heard))
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    spelled = [each.text for each in utterances(Code(code_on(hand)), reader_of("sv"))]
    for _ in range(2):
        heard.said.clear()
        view.reading.read_screen()
        heard.finish()
        first = heard.texts.index(spelled[0])
        assert heard.texts[first : first + len(spelled)] == spelled
        if view.step is Step.BALLOT_REVIEW:
            assert any("provröst" in text for text in heard.texts)
            make_test(hand)


class Drawer:
    """A printer that keeps what it is given."""

    def __init__(self) -> None:
        self.slips = []

    def print(self, slip):
        """Take the slip."""
        self.slips.append(slip)
        return True


def test_the_code_of_a_test_ballot_is_printed_if_there_is_a_printer(qtbot, testable, screen):
    view, printer = screen(testable.place.station), Drawer()
    view.slip_printer = printer
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    code = make_test(hand)
    hand.press("Print the confirmation code")
    qtbot.waitUntil(lambda: bool(printer.slips))
    (slip,) = printer.slips
    assert (slip.code, slip.code_name) == (code, *hand.words("The code of your test ballot is:"))


def test_without_test_ballots_no_code_is_shown_before_the_vote_is_cast(qtbot, district, screen):
    view = screen(district.place.station)
    hand = Touch(qtbot, view)
    to_review(hand, "V1")
    assert view.page.findChildren(QrCode) == []
    assert not hand.sees("Your confirmation code is:")
    assert hand.button(hand.words(TEST)) is None
    hand.press(CAST)
    hand.reads(THANKS)
