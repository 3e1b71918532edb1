"""People leave proposals by touch, by keyboard alone and by two switches; the centre has them."""

import pytest
from sqlalchemy import select

from mbdesk.domain.process import Rules
from mbdesk.models.proposal import ProposalRevision, SealedContact
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.sync.codes import short_number
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS
from tests.gui.flows.hand import plain
from tests.gui.flows.inputs import HANDS
from tests.gui.voter.making import make_place

pytestmark = [pytest.mark.gui, pytest.mark.slow]

LANGUAGES = ("sv", "ar", "se")
FIELDS = (
    "What is your idea called?",
    "Tell us about your idea",
    "Where should it be?",
    "Who is it for?",
)
BENCH, TREE = (COST_ITEMS[index] for index in (0, 2))
WORDS = {
    "sv": ("bänk", "att vila", "å", "alla"),
    "ar": ("مقعد", "للراحة", "حي", "كل"),
    "se": ("beaŋka", "vuoiŋŋat", "šilju", "buohkat"),
}
"""Title, description, place and for whom, in the letters of each language."""
CONTACT = {"sv": "åsa", "ar": "نور", "se": "áilu"}


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
        written = (proposal.title, proposal.description, proposal.place, proposal.audience)
        assert tuple(map(str.casefold, written)) == WORDS[proposal.language]
        assert proposal.estimate == 2 * BENCH.unit_cost + TREE.unit_cost
    place.close()


def leave_a_proposal(hand):
    """Go through all pages, and return the number that is shown at the end."""
    hand.press("Make a proposal")
    hand.reads("Good to know before you start")
    hand.press("Next")
    for field, words in zip(FIELDS, WORDS[hand.language], strict=True):
        hand.write(field, words)
        hand.press("Next")
        if field == "Where should it be?":
            hand.reads("Do you want to draw it?")
            hand.press("Next")
    hand.reads("What might it cost?")
    for item in (BENCH, TREE, BENCH):
        hand.step_up(item.texts["sv"])
    hand.press("Next")
    hand.write("How can we reach you?", CONTACT[hand.language])
    hand.press("Yes, you may keep this and contact me")
    hand.press("Next")
    hand.reads("Is this right?")
    hand.press("Send in my proposal")
    hand.reads("Its number is:")
    (said,) = hand.words("Its number is:")
    texts = hand.texts()
    return plain(texts[texts.index(said) + 1])


def proposals(place):
    """Return the proposals that have come to the centre."""
    with place.central.database.reading() as session:
        assert len(list(session.scalars(select(SealedContact)))) == len(HANDS)
        return [each.to_value() for each in session.scalars(select(ProposalRevision))]
