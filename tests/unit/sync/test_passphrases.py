"""Passphrases: what the words of the list promise, and how what is typed is read."""

import math
import tracemalloc
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.assets import PASSPHRASE_WORDS
from mbdesk.errors.keys import (
    PassphraseLengthError,
    PassphraseWordError,
    PassphraseWordNearError,
)
from mbdesk.sync.passphrases import WORDS, near_words, new_passphrase, read_passphrase, word_list
from tests.keys import PASSPHRASE

LETTERS = "abcdefghijklmnopqrstuvwxyzåäö"
PASSPHRASES = st.lists(st.sampled_from(sorted(word_list())), min_size=WORDS, max_size=WORDS)


def plain(word: str) -> str:
    """Return a word as it sounds, roughly, and as it looks from afar."""
    sounds = word.translate(str.maketrans("åäö", "aao")).replace("ck", "k").replace("x", "ks")
    for written, heard in (("hj", "j"), ("gj", "j"), ("lj", "j"), ("dj", "j"), ("w", "v")):
        sounds = heard + sounds[len(written) :] if sounds.startswith(written) else sounds
    return "".join(
        letter for place, letter in enumerate(sounds) if sounds[place - 1 : place] != letter
    )


def test_there_are_eleven_bits_a_word():
    assert len(word_list()) == 2048
    assert math.log2(len(word_list()) ** WORDS) == 55


def test_the_file_holds_each_word_once_in_its_order():
    lines = PASSPHRASE_WORDS.read_text("utf-8").split("\n")
    assert lines == [*sorted(word_list()), ""]


def test_words_are_short_and_of_letters_that_every_swedish_keyboard_has():
    assert all(3 <= len(word) <= 8 for word in word_list())
    assert set(chain.from_iterable(word_list())) <= set(LETTERS)


def test_no_two_words_look_or_sound_alike():
    assert len({plain(word) for word in word_list()}) == len(word_list())


def test_one_slip_never_makes_another_word():
    for word in word_list():
        assert near_words(word, word_list()) == {word}


def test_new_passphrases_are_of_the_list_and_differ():
    made = {new_passphrase() for _ in range(100)}
    assert len(made) == 100
    assert all(read_passphrase(each) == each for each in made)


@pytest.mark.parametrize(
    "typed",
    [
        PASSPHRASE.upper(),
        f"  {PASSPHRASE.replace(' ', '   ')}\t\n",
        PASSPHRASE.replace("ö", "o\u0308"),
        PASSPHRASE.replace(" ", "\u00a0"),
    ],
)
def test_letters_of_any_size_spaces_and_composed_letters_are_forgiven(typed):
    assert read_passphrase(typed) == PASSPHRASE


@given(PASSPHRASES, st.integers(0, WORDS - 1), st.data())
def test_one_slip_is_told_with_its_place_and_what_was_meant(words, place, data):
    meant = words[place]
    at = data.draw(st.integers(0, len(meant) - 1))
    wrong = (
        meant[:at] + data.draw(st.sampled_from(LETTERS.replace(meant[at], ""))) + meant[at + 1 :]
    )
    with pytest.raises(PassphraseWordError) as told:
        read_passphrase(" ".join([*words[:place], wrong, *words[place + 1 :]]))
    assert told.value.parameters["place"] == place + 1
    assert told.value.parameters.get("near", meant) == meant


def test_a_word_between_two_is_told_without_guessing():
    with pytest.raises(PassphraseWordError) as told:
        read_passphrase("tre fjord xyzzy mörk ocean")
    assert told.value.code == "passphrase_word"
    assert told.value.parameters == {"place": 3}


@pytest.mark.parametrize("number", [0, 1, 4, 6, 50])
def test_too_few_or_too_many_words_are_told(number):
    with pytest.raises(PassphraseLengthError) as told:
        read_passphrase(" ".join(["fjord"] * number))
    assert told.value.parameters == {"given": number, "wanted": WORDS}


def test_no_log_shows_the_word_that_was_meant():
    with pytest.raises(PassphraseWordNearError) as told:
        read_passphrase("tre fjordd över mörk ocean")
    assert told.value.parameters["near"] == "fjord"
    assert "fjord" not in str(told.value)


@pytest.mark.parametrize("longer", [1, 2])
def test_a_letter_too_much_is_a_slip_and_two_are_none(longer):
    longest = max(word_list(), key=len)
    assert near_words(longest + "q" * longer, word_list()) == ({longest} if longer == 1 else set())


def test_a_text_without_spaces_takes_no_memory_beyond_its_own():
    typed = "q" * 20_000
    tracemalloc.start()
    try:
        with pytest.raises(PassphraseWordError):
            read_passphrase(typed)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 10 * len(typed)
