"""Likely duplicates of a labelled set: how many are found, and how many of those are real.

Each line of the set is a made-up proposal: the idea, title and text. Two of one idea mean the same;
two that share the first half of it are near misses: the same thing at another place. Neither the
weights nor the threshold were fitted to it.
"""

from itertools import combinations
from pathlib import Path

import pytest

from mbdesk.services.centre.joining.likeness import MOST_SHOWN, ReadText, likely_pairs

FOLDER = Path(__file__).with_name("labelled")


def labelled() -> tuple[list[ReadText], dict[int, str]]:
    texts, ideas = [], {}
    for path in sorted(FOLDER.glob("*.tsv")):
        for line in path.read_text(encoding="utf-8").splitlines():
            idea, title, body = line.split("\t")
            number = len(texts) + 1
            ideas[number] = idea
            texts.append(ReadText(number, path.stem, title, body))
    return texts, ideas


TEXTS, IDEAS = labelled()
FOUND = {pair.numbers: pair for pair in likely_pairs(TEXTS)}


def pairs_of(language: str) -> dict[tuple[int, int], tuple[str, str]]:
    own = [text.number for text in TEXTS if language in {text.language, "all"}]
    language_of = {text.number: text.language for text in TEXTS}
    return {
        (one, other): (IDEAS[one], IDEAS[other])
        for one, other in combinations(own, 2)
        if language_of[one] == language_of[other]
    }


@pytest.mark.parametrize(
    ("language", "precision", "recall"),
    [
        ("all", 0.75, 0.85),
        ("sv", 0.7, 0.8),
        ("en", 0.9, 0.85),
        ("fi", 0.7, 0.85),
        ("ar", 0.75, 0.85),
        ("so", 0.75, 0.85),
    ],
)
def test_most_pairs_that_mean_the_same_are_found_and_most_found_ones_do(
    language, precision, recall
):
    pairs = pairs_of(language)
    same = {pair for pair, (one, other) in pairs.items() if one == other}
    found = {pair for pair in pairs if pair in FOUND}
    assert len(found & same) / len(found) >= precision
    assert len(found & same) / len(same) >= recall


def test_the_set_has_pairs_enough_and_few_near_misses_are_taken_for_the_same():
    pairs = pairs_of("all")
    same = [pair for pair, (one, other) in pairs.items() if one == other]
    near = [
        pair
        for pair, (one, other) in pairs.items()
        if one != other and one.split("/")[0] == other.split("/")[0]
    ]
    assert (len(same), len(near)) == (61, 88)
    assert len(same) + len(near) + 1 >= 150 <= len(pairs)
    assert sum(pair in FOUND for pair in near) <= 5


def test_shared_words_are_told_as_they_are_written_the_rarest_first():
    texts = [
        ReadText(7, "sv", "Bänkar vid Råcksta träsk", "Gamla vill sitta."),
        ReadText(3, "sv", "En bänk vid träsket i Råcksta", "Att sitta på."),
        ReadText(5, "sv", "Utomhusbio", "Film på sommaren."),
    ]
    [pair] = likely_pairs(texts)
    assert pair.numbers == (3, 7)
    assert {"träsket", "råcksta", "sitta"} <= set(pair.shared)
    assert len(pair.shared) <= MOST_SHOWN
    assert not pair.translated


def test_languages_meet_by_a_translation_alone_and_no_proposal_is_like_itself():
    swedish = ReadText(1, "sv", "Bänkar vid torget i Vällingby", "Gamla vill vila.")
    arabic = ReadText(2, "ar", "مقاعد في الساحة", "كبار السن")
    told = ReadText(2, "sv", "Bänkar på torget i Vällingby", "Äldre vill vila", translated=True)
    assert likely_pairs([swedish, arabic]) == ()
    [pair] = likely_pairs([swedish, arabic, told])
    assert (pair.numbers, pair.translated, pair.language) == ((1, 2), True, "sv")
    also = ReadText(1, "fi", "Penkkejä torille", "", translated=True)
    once_more = ReadText(2, "fi", "Penkkejä torille", "", translated=True)
    assert likely_pairs([arabic, also, once_more]) == ()
    assert likely_pairs([swedish, swedish]) == ()


def test_a_pair_that_is_settled_is_not_told_and_a_text_of_nothing_is_like_none():
    twice = [ReadText(n, "sv", "Bänkar vid torget", "Gamla vill vila.") for n in (1, 2)]
    assert [pair.numbers for pair in likely_pairs(twice)] == [(1, 2)]
    assert likely_pairs(twice, {(1, 2)}) == ()
    assert likely_pairs([ReadText(n, "sv", "–", "och att det") for n in (1, 2)]) == ()


def test_of_a_hundred_copies_each_is_told_of_by_its_neighbour():
    copies = [ReadText(n, "sv", "Bänkar vid torget", "Gamla vill vila.") for n in range(100)]
    found = {number for pair in likely_pairs(copies) for number in pair.numbers}
    assert found == set(range(100))
