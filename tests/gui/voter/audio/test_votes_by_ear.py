"""Votes by ear: a program that only hears casts, on each kind of ballot, what it was told to."""

import pytest

from mbdesk.domain.ballot import BallotKind, Choice
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ITEMS, ExampleStation
from mbdesk.ui.voter.pages.access import YES
from mbdesk.words import audio_ballot as words
from mbdesk.words.audio_ballot import TWO_KEYS, named
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Content, translate

pytestmark = pytest.mark.gui

VOTE = translate("voter.task", "Vote")
CAST = translate("voter.review", "Cast my vote")
SAVED = translate("voter.done", "Thank you! Your vote is saved.")
ONE_MORE = translate("voter.audio", "One point more")
TOLD = {
    BallotKind.CHOOSE_ONE: Choice(("V6",)),
    BallotKind.APPROVAL: Choice(("V2", "V4", "V9")),
    BallotKind.POINTS: Choice(("V3", "V7"), (2, 1)),
    BallotKind.RANKING: Choice(("V8", "V1")),
    BallotKind.KNAPSACK: Choice(("V4", "V6")),
}
"""What the program is told to vote for; it is to come out in the same words."""


class Remembering(ExampleStation):
    """Remembers what was cast."""

    def __init__(self, kind) -> None:
        super().__init__(PhaseKind.VOTING, kind)
        self.cast_choices = []

    def cast(self, choice, voter):
        self.cast_choices.append(choice)
        return super().cast(choice, voter)


def title(code):
    return Content(next(item.titles for item in ITEMS if item.code == code))


def come_to_ballot(listener, tag):
    listener.begin()
    listener.choose(native_name(tag))
    listener.tag = tag
    listener.do(VOTE)
    listener.choose(YES)
    listener.do(words.ON)


def mark(listener, code, points):
    listener.choose(title(code))
    if points:
        for _ in range(points):
            listener.do(ONE_MORE)
        listener.do(words.BACK_TO_LIST)


@pytest.mark.parametrize("tag", ["sv", "ar", "fi"])
@pytest.mark.parametrize("kind", list(BallotKind))
def test_it_votes_as_it_was_told_to(blind, kind, tag):
    station, told = Remembering(kind), TOLD[kind]
    listener = blind(station)
    come_to_ballot(listener, tag)
    for place, code in enumerate(told.codes):
        mark(listener, code, told.points[place] if told.points else 0)
        assert listener.hears(title(code))
    listener.choose(words.TO_YOUR_VOTE)
    for code in told.codes:
        listener.go_to(title(code))
    listener.do(CAST)
    assert station.cast_choices == []
    listener.choose(named(words.ONCE_MORE.fill(act=CAST), TWO_KEYS))
    listener.person.wait_for("ballot_done")
    listener.hear()
    assert station.cast_choices == [told]
