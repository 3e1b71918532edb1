"""How many voting cards were used: cards are told, not envelopes."""

import pytest

from mbdesk.domain.process import DuplicatePolicy
from mbdesk.domain.result import Fate
from mbdesk.services.counting.cards_used import CardsUsed, cards_used

ONE, NONE = DuplicatePolicy.COUNT_ONE, DuplicatePolicy.COUNT_NONE


def test_before_the_box_is_made_two_envelopes_may_be_of_one_card():
    assert cards_used(13, None, ONE) == CardsUsed(13, exact=False)
    assert cards_used(0, None, ONE) == CardsUsed(0, exact=True)


@pytest.mark.parametrize(
    ("fates", "duplicates", "wanted"),
    [
        ({Fate.IN_BOX: 12, Fate.REPEAT: 1}, ONE, CardsUsed(12, exact=True)),
        ({Fate.COUNTED: 11, Fate.BLANK: 1, Fate.REPEAT: 1}, ONE, CardsUsed(12, exact=True)),
        ({Fate.COUNTED: 11, Fate.STATION: 2}, ONE, CardsUsed(13, exact=False)),
        ({Fate.COUNTED: 11, Fate.CREDENTIAL: 2}, ONE, CardsUsed(11, exact=True)),
        ({Fate.COUNTED: 10, Fate.REPEAT: 3}, NONE, CardsUsed(11, exact=True)),
        ({Fate.COUNTED: 10, Fate.REPEAT: 4}, NONE, CardsUsed(12, exact=False)),
    ],
)
def test_the_fates_of_the_envelopes_say_how_many_cards_there_were(fates, duplicates, wanted):
    assert cards_used(13, fates, duplicates) == wanted
