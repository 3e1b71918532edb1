"""Two switches, or one: groups, automatic steps, and what each reaches."""

import pytest
from PySide6.QtCore import Qt

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import Rules
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.switches import Switches
from tests.gui.voter.making import FORTY, make_place, seated
from tests.gui.voter.switches.ways import CHOOSE, NEXT

pytestmark = pytest.mark.gui


@pytest.fixture
def seat(qtbot, theme):
    """Return what seats a person at a station whose switches are set in some way."""

    def sit(station, switches):
        view = VoterView(ServedStation(station), theme, switches=switches)
        return seated(qtbot, view)

    return sit


@pytest.fixture
def forty(tmp_path):
    place = make_place(tmp_path, Rules(ballot=BallotKind.POINTS, max_points=9), items=FORTY)
    yield place.station
    place.close()


def strikes_to(person, widget):
    """Go to a widget by switches and return how many strikes it took, choosing it included."""
    struck = 0
    while person.lit() != [widget]:
        person.key(CHOOSE if widget in person.lit() else NEXT)
        struck += 1
        assert struck < 400
    person.key(CHOOSE)
    return struck + 1


def test_the_first_strike_only_shows_where_one_is(station, visit):
    person = visit(station)
    person.key(CHOOSE)
    assert person.view.step is Step.WELCOME
    assert person.lit()


def test_among_forty_items_each_is_some_strikes_away(forty, visit):
    person = visit(forty)
    person.to_ballot()
    person.key(NEXT)
    taken = {}
    for code, choice in person.page.choices.items():
        taken[code] = strikes_to(person, choice.card)
        assert choice.card.isChecked()
        strikes_to(person, choice.card)
        assert not choice.card.isChecked()
    assert max(taken.values()) <= 25


def test_past_the_last_thing_of_a_group_it_goes_on_behind_the_group(forty, visit):
    person = visit(forty)
    person.to_ballot()
    person.key(NEXT)
    seen = set()
    for _ in range(200):
        person.key(NEXT)
        lit = tuple(person.lit())
        if lit in seen:
            break
        seen.add(lit)
    assert {widget for lit in seen for widget in lit} >= set(person.view.bar.buttons[:3])


def test_a_button_stays_lit_so_that_it_can_be_chosen_again(forty, visit):
    person = visit(forty)
    person.to_ballot()
    stepper = person.page.choices["V31"].stepper
    person.switch(stepper.more)
    person.key(CHOOSE)
    person.key(CHOOSE)
    assert person.view.session.marks.points == {"V31": 3}
    assert person.view.sheets.page.panel.shows(stepper.more)


def test_where_a_press_makes_the_button_vanish_the_frame_stays_near(tmp_path, visit):
    place = make_place(tmp_path, Rules(ballot=BallotKind.RANKING))
    person = visit(place.station)
    person.to_ballot()
    for code in ("V1", "V2"):
        person.tap(person.page.choices[code].card)
    person.switch(person.page.choices["V2"].ranks.higher)
    assert person.view.session.marks.codes == ("V2", "V1")
    (lit, *_) = person.lit()
    assert lit.isVisible()
    place.close()


def test_scrolling_and_the_bar_are_reached_by_switches(station, visit, theme):
    person = visit(station)
    person.to_ballot()
    bar = person.view.sheets.page.panel.area.verticalScrollBar()
    person.switch(person.view.sheets.page.panel.down)
    assert bar.value() > 0
    person.switch(person.view.bar.contrast)
    person.switch(person.view.sheets.cover.panel.page.cards["high"])
    assert theme.look.contrast == "high"
    person.switch(person.answers()[0])
    assert person.on_page()


def test_a_switch_writes_nothing_into_a_field(writing):
    person, chosen = writing, []
    person.view.scanner.field_chosen.connect(chosen.append)
    person.switch(person.page.field.editor)
    assert chosen == [person.page.field.editor]
    assert person.page.field.text == ""


def test_one_switch_is_enough_where_the_frame_moves_by_itself(station, seat):
    person = seat(station, Switches(seconds=0.05))
    choose = [
        lambda: person.page.languages["sv"],
        lambda: person.page.button,
        lambda: person.page.confirm,
        lambda: person.next,
        lambda: person.page.choices["V4"].card,
        lambda: person.next,
        lambda: person.next,
    ]
    for wanted in choose:
        widget = wanted()
        while person.lit() != [widget]:
            person.qtbot.waitUntil(lambda w=widget: w in person.lit())
            if person.lit() != [widget]:
                person.key(CHOOSE)
        person.key(CHOOSE)
        person.qtbot.waitUntil(lambda: bool(person.lit()))
    person.wait_for(Step.BALLOT_DONE)
    assert station.counts().votes == 1


def test_a_person_sets_the_pace_and_the_next_one_begins_by_hand(station, visit, theme):
    person = visit(station)
    person.tap(person.view.bar.pressing)
    (card,) = [w for w in person.view.sheets.sections()[0] if "4" in w.accessibleName()]
    person.tap(card)
    assert person.view.scanner.seconds == 4
    person.tap(person.answers()[0])
    assert person.lit()
    person.view.wipe()
    person.settle()
    assert person.view.scanner.seconds == 0
    assert person.lit() == []


def test_the_keys_of_the_switches_are_the_stations(station, seat):
    person = seat(station, Switches(next=Qt.Key.Key_F13, choose=Qt.Key.Key_F14))
    person.key(NEXT)
    assert person.lit() == []
    person.key(Qt.Key.Key_F13)
    before = person.lit()
    person.key(Qt.Key.Key_F13)
    assert person.lit() != before
