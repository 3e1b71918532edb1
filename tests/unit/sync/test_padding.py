import pytest

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice
from mbdesk.domain.process import Rules
from mbdesk.sync.padding import NotAChoiceError, ballot_bytes, pack_choice, unpack_choice

NINE = [BallotItem(f"P{place}", place, 1000, {"sv": "x"}) for place in range(9)]


def test_the_padding_leaves_one_reading():
    assert pack_choice(Choice(("A",)), 64) == b'[[["A"],[]]]\x80' + 51 * b"\0"


def test_a_ballot_of_nine_items_fits_in_one_block():
    assert ballot_bytes(Rules(ballot=BallotKind.APPROVAL, max_choices=3), NINE) == 64


def test_a_knapsack_ballot_has_room_for_every_item():
    length = ballot_bytes(Rules(ballot=BallotKind.KNAPSACK, max_choices=1), NINE)
    choice = Choice(tuple(item.code for item in NINE))
    assert unpack_choice(pack_choice(choice, length)) == choice


def test_a_choice_that_does_not_fit_is_refused():
    with pytest.raises(NotAChoiceError):
        pack_choice(Choice(tuple(item.code for item in NINE) * 2), 64)


WRONG = {
    "nothing": b"",
    "no end of the choice": b"[[[],[]]]",
    "something after the end": b"[[[],[]]]\x80\0\0\x01",
    "white space": b"[[[], []]]\x80",
    "no points": b"[[[]]]\x80",
    "a number for a code": b"[[[1],[]]]\x80",
    "a text for points": b'[[["A"],["1"]]]\x80',
    "another field": b'[[[],[],"A"]]\x80',
    "no section": b"[]\x80",
    "two sections": b"[[[],[]],[[],[]]]\x80",
    "an object": b'{"codes":[],"points":[]}\x80',
    "a huge number": b'[[["A"],[99999999999999999999]]]\x80',
}


@pytest.mark.parametrize("data", WRONG.values(), ids=WRONG.keys())
def test_opened_bytes_are_refused_with(data):
    with pytest.raises(NotAChoiceError):
        unpack_choice(data)


@pytest.mark.parametrize("choice", [Choice(("\ud800",)), Choice(("A",), (2**60,))])
def test_a_choice_without_byte_form_is_refused(choice):
    with pytest.raises(NotAChoiceError):
        pack_choice(choice, 640)
