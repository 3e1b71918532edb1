"""Guessing voting cards slows down; mistyping one's own does not."""

import secrets

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors import KnownError
from mbdesk.errors.voter import (
    CodeMistypedError,
    SlowDownError,
    UnknownCardError,
    WrongCardCodeError,
)
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.throttle import GuessThrottle
from mbdesk.sync.codes import card_code, parse_card
from tests.process.scene import Time, set_up, voting_day


@pytest.fixture
def clock():
    return Time()


@pytest.fixture
def polling(tmp_path, clock):
    """Return a station of a process with cards, and one card's code."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    codes = make_cards(scene.central, 2)
    open_voting(scene.central)
    new = scene.add("kiosk")
    station = scene.take(enrol(scene.pack(new), tmp_path / "kiosk", new.code, voting_day))
    station.throttle = GuessThrottle(clock)
    yield station, codes[0]
    scene.close()


def guess(station):
    with pytest.raises(KnownError) as refused:
        identify_card(station, card_code(1, secrets.randbelow(1000)))
    return refused.value


def test_unknown_cards_in_a_row_have_to_wait_longer_and_longer(polling, clock):
    station, _ = polling
    for _ in range(4):
        assert isinstance(guess(station), UnknownCardError)
    for wait in (5, 10, 20):
        slow = guess(station)
        assert isinstance(slow, SlowDownError)
        assert slow.parameters["seconds"] == wait
        clock.now += wait
        assert isinstance(guess(station), UnknownCardError)


def test_a_card_that_is_known_ends_the_wait_for_the_next(polling, clock):
    station, code = polling
    for _ in range(4):
        guess(station)
    with pytest.raises(SlowDownError):
        identify_card(station, code)
    clock.now += 5
    assert identify_card(station, code)
    assert isinstance(guess(station), UnknownCardError)
    assert identify_card(station, code)


def test_mistyping_is_not_guessing(polling):
    station, code = polling
    wrong = code[:-1] + ("A" if code[-1] != "A" else "B")
    for _ in range(20):
        with pytest.raises(CodeMistypedError):
            identify_card(station, wrong)
    assert identify_card(station, code)


def test_a_card_with_another_secret_is_told_from_one_that_is_not_ours(polling):
    station, code = polling
    serial, secret = parse_card(code)
    with pytest.raises(WrongCardCodeError):
        identify_card(station, card_code(serial, secret ^ 1))
    with pytest.raises(UnknownCardError) as foreign:
        identify_card(station, card_code(serial + 100, secret))
    assert type(foreign.value) is UnknownCardError
