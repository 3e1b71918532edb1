"""People vote by touch, by keyboard alone and by two switches; the centre opens their choices."""

from collections import Counter

import pytest

from mbdesk.domain.ballot import BallotKind, Choice, CountingRule
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.ui.gallery.voter.example_station import ITEMS
from tests.gui.flows.hand import plain
from tests.gui.flows.inputs import HANDS
from tests.gui.flows.making import codes_counted, make_district

pytestmark = [pytest.mark.gui, pytest.mark.slow]

LANGUAGES = ("sv", "ar", "se")
TITLES = {item.code: item.titles["sv"] for item in ITEMS}
RULES = {
    BallotKind.CHOOSE_ONE: Rules(ballot=BallotKind.CHOOSE_ONE, survey=True),
    BallotKind.APPROVAL: Rules(access=VoterAccess.CARD),
    BallotKind.POINTS: Rules(
        ballot=BallotKind.POINTS, max_points=5, access=VoterAccess.IDENTITY, survey=True
    ),
    BallotKind.RANKING: Rules(ballot=BallotKind.RANKING, rule=CountingRule.MOST_VOTES),
    BallotKind.KNAPSACK: Rules(ballot=BallotKind.KNAPSACK),
}


@pytest.mark.parametrize("shift", range(len(LANGUAGES)))
@pytest.mark.parametrize("kind", RULES)
def test_each_hand_votes_and_the_centre_opens_the_very_choices(
    tmp_path, qtbot, screen, kind, shift
):
    """The shift gives every hand every language."""
    district = make_district(tmp_path, RULES[kind])
    view = screen(district.place.station)
    codes, choices = [], []
    for number, kind_of_hand in enumerate(HANDS):
        hand = kind_of_hand(qtbot, view)
        hand.begin_in(LANGUAGES[(number + shift) % len(LANGUAGES)])
        hand.press("Vote")
        be_let_in(hand, district, number)
        choices.append(MARKS[kind](hand, number))
        codes.append(cast_it(hand))
        leave(hand, RULES[kind], answer=number == 0)
    assert district.place.station.counts().votes == len(HANDS)
    result, opened = district.count()
    assert opened == Counter(choices)
    assert result.counted == len(choices)
    assert sorted(codes) == codes_counted(district.place)
    district.place.close()


def be_let_in(hand, district, number):
    """Show that one may vote, as the process asks."""
    access = district.place.station.frame.rules.access
    if access is VoterAccess.OPEN:
        hand.press("Yes, I may vote, and I have not voted yet this time")
    else:
        card = access is VoterAccess.CARD
        field = (
            "Type the code on your voting card" if card else "Type your personal identity number"
        )
        hand.write(field, district.papers[number].replace("-", ""))
    hand.press("Next")


def choose_one(hand, number):
    """Choose one proposal."""
    code = ("V4", "V2", "V9")[number]
    hand.press_named(TITLES[code])
    return Choice((code,))


def approve(hand, number):
    """Choose some, and change one's mind."""
    first, second, third = (("V1", "V5", "V9"), ("V2", "V3", "V4"), ("V8", "V1", "V6"))[number]
    for code in (first, second, third, second):
        hand.press_named(TITLES[code])
    return Choice(tuple(sorted((first, third))))


def give_points(hand, number):
    """Share out points by steps."""
    first, second = (("V1", "V7"), ("V3", "V9"), ("V5", "V6"))[number]
    for code in (first, first, second, first):
        hand.step_up(TITLES[code])
    return Choice((first, second), (3, 1))


def rank(hand, number):
    """Choose three and move the last one up."""
    first, second, third = (("V3", "V1", "V2"), ("V9", "V8", "V7"), ("V4", "V6", "V5"))[number]
    for code in (first, second, third):
        hand.press_named(TITLES[code])
    hand.press_near("Move up: {title}", TITLES[third])
    return Choice((first, third, second))


def spend(hand, number):
    """Choose within the money; what is too dear is explained and stays unchosen."""
    hand.press_named(TITLES["V4"])
    hand.press_named(TITLES["V1"])
    hand.press_named(TITLES["V2"])
    hand.reads("To choose this one, first remove another one.")
    hand.press("OK")
    last = ("V3", "V5", "V8")[number]
    hand.press_named(TITLES[last])
    return Choice(("V1", last, "V4") if last == "V3" else ("V1", "V4", last))


MARKS = {
    BallotKind.CHOOSE_ONE: choose_one,
    BallotKind.APPROVAL: approve,
    BallotKind.POINTS: give_points,
    BallotKind.RANKING: rank,
    BallotKind.KNAPSACK: spend,
}


def cast_it(hand):
    """Read what will be cast, cast it and return the code that is shown."""
    hand.press("Next")
    hand.reads("This is your vote")
    hand.press("Cast my vote")
    hand.reads("Your confirmation code is:")
    (said,) = hand.words("Your confirmation code is:")
    texts = hand.texts()
    return plain(texts[texts.index(said) + 1])


def leave(hand, rules, *, answer):
    """Finish; where the process asks the voluntary questions, answer one of them or none."""
    hand.press("Finish")
    if rules.survey and answer:
        hand.press("Yes, ask me")
        for _ in range(3):
            hand.press("Next")
        hand.press("It went well")
        hand.press("Save my answers")
        hand.press("Finish")
    elif rules.survey:
        hand.press("No thanks")
    hand.language = "sv"
    hand.reads("Choose your language")
