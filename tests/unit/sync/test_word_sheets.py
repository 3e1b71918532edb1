"""Word sheets: any two of three, never one, and every wrong word told."""

import random
from itertools import combinations, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shamir_mnemonic import generate_mnemonics
from shamir_mnemonic.wordlist import WORDLIST

from mbdesk.errors.keys import (
    NotEnoughSheetsError,
    SheetForeignError,
    SheetLengthError,
    SheetWordError,
    SheetWordNearError,
    SheetWrongError,
)
from mbdesk.sync.word_sheets import SHEET_WORDS, join_sheets, new_sheets, read_sheet, split_secret

SECRET = bytes(range(16))
SHEETS = split_secret(SECRET)


@given(st.binary(min_size=16, max_size=16))
@settings(max_examples=20)
def test_every_pair_of_three_gives_the_secret_back(secret):
    sheets = split_secret(secret)
    for pair in permutations(sheets, 2):
        assert join_sheets(pair) == secret
    assert join_sheets(sheets) == secret


@pytest.mark.parametrize("sheet", SHEETS)
def test_one_sheet_alone_gives_nothing(sheet):
    for given_sheets in ([sheet], [sheet, sheet], []):
        with pytest.raises(NotEnoughSheetsError):
            join_sheets(given_sheets)


def test_a_sheet_is_twenty_words_with_its_number():
    assert [sheet.number for sheet in SHEETS] == [1, 2, 3]
    assert {len(sheet.words.split()) for sheet in SHEETS} == {SHEET_WORDS}
    assert len({sheet.family for sheet in SHEETS}) == 1


def test_a_sheet_is_read_as_people_type_it():
    typed = f"  {SHEETS[0].words.upper().replace(' ', '  ')}\n"
    assert read_sheet(typed) == SHEETS[0]


@pytest.mark.parametrize("place", range(SHEET_WORDS))
def test_one_wrong_word_is_found_wherever_it_stands(place):
    words = SHEETS[1].words.split()
    meant, drawn = words[place], random.Random(place)
    words[place] = drawn.choice([word for word in WORDLIST if word != meant])
    with pytest.raises(SheetWordNearError) as told:
        read_sheet(" ".join(words))
    assert told.value.parameters == {"place": place + 1, "near": meant}
    assert meant not in str(told.value)


@pytest.mark.parametrize("pair", list(combinations(range(SHEET_WORDS), 2))[::19])
def test_of_two_wrong_words_it_is_said_that_the_sheet_does_not_hold(pair):
    words, drawn = SHEETS[2].words.split(), random.Random(pair[0])
    for place in pair:
        words[place] = drawn.choice([word for word in WORDLIST if word != words[place]])
    with pytest.raises(SheetWrongError) as told:
        read_sheet(" ".join(words))
    assert told.value.code == "sheet_wrong"


@pytest.mark.parametrize("place", range(SHEET_WORDS))
def test_a_word_of_no_sheet_is_told_at_once(place):
    words = SHEETS[0].words.split()
    with pytest.raises(SheetWordError) as told:
        read_sheet(" ".join([*words[:place], "fjord", *words[place + 1 :]]))
    assert told.value.parameters == {"place": place + 1}
    with pytest.raises(SheetWordNearError) as told:
        read_sheet(" ".join([*words[:place], f"{words[place]}q", *words[place + 1 :]]))
    assert told.value.parameters == {"place": place + 1, "near": words[place]}


@pytest.mark.parametrize("number", [0, 1, 19, 21, 33])
def test_too_few_or_too_many_words_are_told(number):
    words = [*SHEETS[0].words.split(), *SHEETS[1].words.split()][:number]
    with pytest.raises(SheetLengthError) as told:
        read_sheet(" ".join(words))
    assert told.value.parameters == {"given": number, "wanted": SHEET_WORDS}


def test_sheets_that_were_not_made_together_give_nothing():
    with pytest.raises(SheetForeignError):
        join_sheets([SHEETS[0], new_sheets()[1]])


def test_a_sheet_of_another_kind_of_split_is_foreign():
    ((alone,),) = generate_mnemonics(1, [(1, 1)], SECRET)
    with pytest.raises(SheetForeignError):
        read_sheet(alone)


def test_the_words_of_a_sheet_show_in_no_log():
    assert SHEETS[0].words not in repr(SHEETS)
