"""What stands on a proposal's card, in which language."""

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.words.ballot_item import SHORT_TEXT, card_lines
from mbdesk.words.phrase import reader_of
from mbdesk.words.utterances import Utterance, utterances

SWEDISH, FINNISH = "Fler vågar gå hem.", "Useampi uskaltaa kävellä kotiin."
LONG = "Pitkä lause joka ei mahdu kortille " * 5
assert len(LONG) > SHORT_TEXT


def short_text(texts):
    """Return the last line of a card, beneath cost and place."""
    return card_lines(BallotItem("V1", 0, 100, {"sv": "Lampor"}, texts, "Grimsta"))[-1]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"sv": f"{SWEDISH} Och mer.", "fi": f"{FINNISH} Ja lisää."}, FINNISH),
        ({"sv": SWEDISH}, f"{SWEDISH} (ruotsiksi)"),
        ({"sv": SWEDISH, "fi": f"{LONG}. {FINNISH}"}, ""),
        ({"sv": LONG}, ""),
        ({"sv": LONG, "fi": FINNISH}, FINNISH),
        ({}, ""),
    ],
    ids=["its own", "missing", "its own is too long", "Swedish is too long", "short", "nothing"],
)
def test_a_card_tells_the_first_sentence_in_the_readers_language(texts, told):
    assert short_text(texts).read(reader_of("fi")) == told


def test_a_text_that_is_too_long_is_not_read_in_another_language():
    says = short_text({"sv": SWEDISH, "fi": LONG})
    assert utterances(says, reader_of("fi")) == []
    assert utterances(says, reader_of("sv")) == [Utterance(SWEDISH, "sv")]
    announced = Utterance("Af Iswiidhish:", "so")
    assert utterances(says, reader_of("so")) == [announced, Utterance(SWEDISH, "sv")]
