"""People leave proposals by touch, by keyboard alone and by two switches; the centre has them."""

import pytest
from sqlalchemy import select

from mbdesk.domain import Rules
from mbdesk.models.proposal import ProposalRevision, SealedContact
from mbdesk.process.exporting import export
from mbdesk.process.merging import merge
from mbdesk.sync.codes import short_number
from mbdesk.ui.voter.example import COST_ITEMS
from tests.gui.flows.hands import HANDS, plain
from tests.gui.voter.making import make_place

pytestmark = [pytest.mark.gui, pytest.mark.slow]

LANGUAGES = ("sv", "ar", "se")
BENCH, TREE = (COST_ITEMS[index] for index in (0, 2))
TITLES = {"sv": "Bänkar i solen", "ar": "مقاعد في الشمس", "se": "Beaŋkkat beaivvážis"}
CONTACT = "Amina, 070-123 45 67"


@pytest.mark.parametrize("shift", range(len(LANGUAGES)))
def test_each_hand_leaves_a_proposal_and_the_centre_has_it(tmp_path, qtbot, screen, shift):
    """The shift gives every hand every language."""
    place = make_place(tmp_path, Rules(), voting=False)
    view = screen(place.station)
    left = {}
    for number, kind_of_hand in enumerate(HANDS):
        hand = kind_of_hand(qtbot, view)
        hand.begin_in(LANGUAGES[(number + shift) % len(LANGUAGES)])
        left[leave_a_proposal(hand)] = hand.language
        hand.press("Finish")
        hand.language = "sv"
        hand.reads("Choose your language")
    (stick := tmp_path / "stick").mkdir()
    merge(place.central, export(place.station, stick).path)
    kept = proposals(place)
    assert {short_number(proposal.proposal): proposal.language for proposal in kept} == left
    for proposal in kept:
        assert proposal.title == TITLES[proposal.language]
        assert (proposal.description, proposal.place) == ("Så att mormor kan vila.", "Torget")
        assert proposal.estimate == 2 * BENCH.unit_cost + TREE.unit_cost
    place.close()


def leave_a_proposal(hand):
    """Go through all pages, and return the number that is shown at the end."""
    hand.press("Leave a proposal")
    hand.reads("Good to know first")
    hand.press("Next")
    hand.write("What is your idea called?", TITLES[hand.language])
    hand.press("Next")
    hand.write("Tell us about your idea", "Så att mormor kan vila.")
    hand.press("Next")
    hand.write("Where should it be?", "Torget")
    hand.press("Next")
    hand.write("Who is it for?", "Äldre")
    hand.press("Next")
    hand.reads("What may it cost?")
    for item in (BENCH, TREE, BENCH):
        hand.step_up(item.texts["sv"])
    hand.press("Next")
    hand.write("How can we reach you?", CONTACT)
    hand.press("Yes, you may keep this and contact me")
    hand.press("Next")
    hand.reads("Is this right?")
    hand.press("Leave the proposal")
    hand.reads("Its number is:")
    (said,) = hand.words("Its number is:")
    texts = hand.texts()
    return plain(texts[texts.index(said) + 1])


def proposals(place):
    """Return the proposals that have come to the centre."""
    with place.central.database.reading() as session:
        assert len(list(session.scalars(select(SealedContact)))) == len(HANDS)
        return [each.to_value() for each in session.scalars(select(ProposalRevision))]
