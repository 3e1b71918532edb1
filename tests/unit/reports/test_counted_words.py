"""What is counted in a report stands in the form that its number asks for, as on the screens."""

import pytest

from mbdesk.domain.ballot import BallotKind, CountingRule
from mbdesk.domain.process import Rules
from mbdesk.reports import station_phrases
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.method import sentences
from mbdesk.words.translations import words

SWEDISH, ENGLISH = Wording("sv", words("sv")), Wording("en", words("en"))


def method(wording, **rules) -> str:
    return " ".join(sentences(Rules(**rules), wording))


@pytest.mark.parametrize(
    ("points", "choices", "swedish", "english"),
    [
        (1, 1, "ge 1 poäng till högst 1 förslag.", "give 1 point to up to 1 proposal."),
        (9, 2, "ge 9 poäng till högst 2 förslag.", "give 9 points to up to 2 proposals."),
    ],
)
def test_points_and_proposals_follow_a_number_each(points, choices, swedish, english):
    rules = {"ballot": BallotKind.POINTS, "max_points": points, "max_choices": choices}
    assert swedish in method(SWEDISH, **rules)
    assert english in method(ENGLISH, **rules)


@pytest.mark.parametrize(
    ("threshold", "swedish", "english"),
    [
        (1, "minst 1 röst gås", "at least 1 vote are"),
        (2, "minst 2 röster gås", "at least 2 votes are"),
        (7777, "minst 7\u00a0777 röster gås", "at least 7\u00a0777 votes are"),
    ],
)
def test_votes_follow_a_threshold(threshold, swedish, english):
    rules = {"rule": CountingRule.GREEDY_THRESHOLD, "threshold": threshold}
    assert swedish in method(SWEDISH, **rules)
    assert english in method(ENGLISH, **rules)


@pytest.mark.parametrize(
    ("source", "one", "several"),
    [
        (phrases.BELOW_THRESHOLD, "färre än 1 röst", "färre än 2 röster"),
        (phrases.CODES_INTRO, "1 kod.", "2 koder i bokstavsordning."),
        (station_phrases.LOG_WHOLE, "1 post.", "2 poster."),
        (station_phrases.LOG_FAILS, "1 post.", "2 poster."),
        (station_phrases.CLOCK_ON, "hoppade 1 minut framåt", "hoppade 2 minuter framåt"),
        (station_phrases.CLOCK_BACK, "hoppade 1 minut bakåt", "hoppade 2 minuter bakåt"),
    ],
)
def test_votes_codes_entries_and_minutes_follow_their_number(source, one, several):
    assert one in SWEDISH.count(source, 1)
    assert several in SWEDISH.count(source, 2)


@pytest.mark.parametrize(
    ("number", "told"),
    [
        (0, "0 كرونة"),
        (1, "كرونة واحدة"),
        (2, "كرونتان"),
        (3, "3 كرونات"),
        (11, "11 كرونة"),
        (100, "100 كرونة"),
    ],
)
def test_a_language_of_six_forms_takes_each_by_its_number(number, told):
    arabic = Wording("ar", words("ar", context="voter.money"))
    digits = str(number)
    expected = told.replace(digits, arabic.number(number))
    assert arabic.count("%Ln kronor", number) == expected
