"""What a code that is looked up tells, for every fate, in staff's languages."""

import pytest

from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.result import Fate, FoundEnvelope, LineStatus, MarkedItem, StationLine
from mbdesk.words.found_envelope import found_in_words
from mbdesk.words.phrase import reader_of

STATION = StationLine("3" * 32, "Torget", "Bord 1", (), "", 1, 1, LineStatus.FINAL)
BENCH = BallotItem("B", 0, 100, {"sv": "Bänkar", "en": "Benches"})
SETTLED = [fate for fate in Fate if fate is not Fate.IN_BOX]


def said(fate, tag="en", **more):
    return found_in_words(FoundEnvelope("CODE", STATION, fate, **more)).read(reader_of(tag))


@pytest.mark.parametrize("tag", ["sv", "en"])
def test_every_fate_has_words_of_its_own_that_name_the_station(tag):
    told = [said(fate, tag) for fate in SETTLED]
    assert len(set(told)) == len(told)
    assert all("Bord 1 (Torget)" in each and "{" not in each for each in told)


@pytest.mark.parametrize("fate", SETTLED)
def test_only_a_counted_vote_is_said_to_be_counted(fate):
    assert ("It was counted." in said(fate)) is (fate is Fate.COUNTED)


def test_a_test_ballot_tells_what_it_held_and_what_to_do_if_that_is_wrong():
    marks = (MarkedItem("B", BENCH, 3), MarkedItem("Z", None, 1))
    told = said(Fate.TEST, digest="ab" * 32, choice=Choice(("B", "Z"), (3, 1)), marks=marks)
    assert "Benches (3); Z (1)" in told
    assert "tell the process leader and the board" in told
    assert "a blank vote" in said(Fate.TEST, digest="ab" * 32, choice=Choice())
    assert "could not be opened" in said(Fate.TEST, digest="ab" * 32)
