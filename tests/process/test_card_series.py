"""Series of voting cards: where their paper lies, how many are handed out, void and left."""

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors.centre import (
    CardGivenOutError,
    ChangedElsewhereError,
    ChangedSinceError,
    NoSuchCardError,
    NoSuchEntryError,
    NotAllowedNowError,
)
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.stations.card_series import (
    SeriesState,
    give_to_place,
    hand_out,
    next_reserve,
    series_of,
    set_series,
)
from mbdesk.services.centre.stations.card_ways import (
    replace_card,
    void_card,
    void_cards,
    void_range,
)
from mbdesk.services.centre.stations.cards import CardPurpose, make_cards
from mbdesk.services.centre.stations.places import places
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import make_box
from mbdesk.services.counting.overview_reading import read_overview
from tests.process.scene import set_up, wait_for_nobody

WAY = WayOut("en kartong försvann", ("Anna Ek", "Bo Dal"))


@pytest.fixture
def scene(tmp_path):
    """Set up a place, ten cards to hand out there, and a reserve of three at the centre."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    scene.add("Torget")
    make_cards(scene.central, 10, purpose=CardPurpose(site=site_of(scene)))
    make_cards(scene.central, 3, purpose=CardPurpose(reserve=True))
    yield scene
    scene.close()


def site_of(scene) -> str:
    return places(scene.central)[0].site.id


def figures(scene):
    return [(s.first, s.last, s.handed_out, s.void, s.left) for s in series_of(scene.central)]


def void_now(scene):
    with scene.central.database.reading() as session:
        return void_cards(session)


def test_a_series_tells_what_it_is_for_and_where_it_lies(scene):
    handed, reserve = series_of(scene.central)
    assert (handed.first, handed.last, handed.number) == (1, 10, 10)
    assert (handed.reserve, handed.place) == (False, "Plats Torget")
    assert (reserve.first, reserve.last, reserve.reserve, reserve.place) == (11, 13, True, "")
    give_to_place(scene.central, 1, "")
    give_to_place(scene.central, 11, site_of(scene))
    assert [each.place for each in series_of(scene.central)] == ["", "Plats Torget"]
    assert read_overview(scene.central).card_series == series_of(scene.central)


def test_what_is_handed_out_void_and_left_adds_up(scene):
    hand_out(scene.central, 1, 4)
    void_card(scene.central, 2, WAY)
    void_card(scene.central, 9, WAY)
    assert figures(scene) == [(1, 10, 4, 2, 5), (11, 13, 0, 0, 3)]
    hand_out(scene.central, 1, 0)
    assert figures(scene)[0] == (1, 10, 0, 2, 8)


def test_a_reserve_is_handed_out_by_replacing_alone(scene):
    assert next_reserve(scene.central) == 11
    replace_card(scene.central, 5, 11, WAY)
    assert next_reserve(scene.central) == 12
    void_card(scene.central, 12, WAY)
    assert next_reserve(scene.central) == 13
    assert figures(scene)[1] == (11, 13, 1, 1, 1)
    with pytest.raises(FieldError):
        hand_out(scene.central, 11, 12)
    replace_card(scene.central, 6, 13, WAY)
    assert next_reserve(scene.central) is None


def test_a_packet_is_void_at_once_and_what_was_void_stays_so(scene):
    void_card(scene.central, 6, WAY)
    assert void_range(scene.central, 4, 8, WAY) == 4
    assert void_now(scene) == {4, 5, 6, 7, 8}
    with pytest.raises(CardGivenOutError):
        void_range(scene.central, 4, 8, WAY)
    with scene.central.database.reading() as session:
        last = events(session, scene.central.frame.id)[-1]
    assert (last.code, last.parameters["first"], last.parameters["last"]) == ("cards_voided", 4, 8)
    assert last.parameters["reason"] == WAY.reason


@pytest.mark.parametrize(
    ("first", "last", "error"),
    [
        (0, 3, NoSuchCardError),
        (12, 14, NoSuchCardError),
        (5, 4, FieldError),
        (3, 1 << 70, NoSuchCardError),
    ],
)
def test_a_range_that_was_never_made_voids_nothing(scene, first, last, error):
    with pytest.raises(error):
        void_range(scene.central, first, last, WAY)
    assert void_now(scene) == frozenset()


def test_a_range_is_voided_only_as_long_as_a_single_card_is(scene):
    open_voting(scene.central)
    close_voting(scene.central)
    assert void_range(scene.central, 1, 2, WAY) == 2
    wait_for_nobody(scene.central)
    make_box(scene.central, scene.counting.roll)
    with pytest.raises(NotAllowedNowError):
        void_range(scene.central, 3, 4, WAY)


@pytest.mark.parametrize("upto", [-1, 11, 1 << 70])
def test_no_more_is_handed_out_than_the_series_has(scene, upto):
    with pytest.raises(FieldError):
        hand_out(scene.central, 1, upto)
    assert figures(scene)[0][2] == 0


def test_a_series_or_place_that_is_not_there_is_refused(scene):
    with pytest.raises(NoSuchCardError):
        hand_out(scene.central, 2, 3)
    with pytest.raises(NoSuchCardError):
        give_to_place(scene.central, 12, "")
    with pytest.raises(NoSuchEntryError):
        give_to_place(scene.central, 1, "0" * 32)
    with pytest.raises(NoSuchEntryError):
        make_cards(scene.central, 1, purpose=CardPurpose(site="0" * 32))
    assert read_overview(scene.central).cards == 13


def test_where_a_series_is_and_how_far_it_is_handed_out_is_one_act_that_is_undone(scene):
    shown = series_of(scene.central)[0].state
    undo = set_series(scene.central, 1, SeriesState("", 4), shown)
    assert series_of(scene.central)[0].state == SeriesState("", 4)
    with pytest.raises(ChangedElsewhereError):
        set_series(scene.central, 1, SeriesState("", 5), shown)
    redo = undo(scene.central)
    assert series_of(scene.central)[0].state == shown
    undo = redo(scene.central)
    hand_out(scene.central, 1, upto=6)
    with pytest.raises(ChangedSinceError):
        undo(scene.central)
    assert series_of(scene.central)[0].state == SeriesState("", 6)
