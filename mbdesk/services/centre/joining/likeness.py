"""How alike proposals read: finds the pairs in which two people may mean the same.

Texts are compared within one language, by the stems of their words: rare words weigh more than
common ones, and those that stand in every proposal nothing. Only texts that share a rare word, or
two words of their titles, are looked at, so that 100,000 of them take seconds and not days::

    likely_pairs([ReadText(1, "sv", "Bänkar vid torget", "…"), ReadText(2, "sv", …)])
    # (LikelyPair(first=1, second=2, score=0.61, shared=("bänkar", "torget"), …),)

A pair is a suggestion for somebody to look at, and never more.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import combinations, groupby
from math import log
from typing import NamedTuple
from unicodedata import normalize

from mbdesk.domain.texts import as_read
from mbdesk.services.common.callbacks import Progress, silent

LIKELY = 0.36
"""The least score of a pair that is suggested, from 0 for nothing shared to 1 for the same text."""

MOST_SHOWN = 8
"""The most shared words that are told of a pair."""

_STEM = 5
"""Letters of a word that are compared: what follows is mostly its ending."""
_MOST_ALIKE = 30
"""Texts that share a word, or two of a title; where there are more, it tells too little of them."""
_RAREST = 6
"""Words of a text by which others are looked for."""
_IN_TITLE = 4
_BACKGROUND = 20
"""Texts that are thought to be there beside the real ones: ten proposals tell little of a word."""
_PLACE_BITS = 24
_BETWEEN_REPORTS = 5_000
"""Comparisons between two looks at whether the work is to go on."""

_WORD = re.compile(r"[^\W_]{2,}")
_ARABIC_MARKS = re.compile("[\u064b-\u0652\u0640]")
_ARABIC_ALIKE = str.maketrans("أإآىة", "اااية")
_ARABIC_ARTICLE = re.compile("^(?:وال|بال|لل|ال|و(?=.{4}))")

_EVERYDAY: Mapping[str, str] = {
    "sv": (
        "och att det som är en ett för på med av till den i om så kan man vi jag har ha inte finns "
        "där vill ska skulle behövs behöver vore fint nya ny nytt fler mer bygg sätt upp ut också "
        "alla eller efter från våra vår mycket bara hela ingen inget ingenstans blir få gör göra "
        "vid någonstans kunna vara de du ni sin sina sig när då nu under över många"
    ),
    "en": (
        "the a an and or to of in on at by for with is are be there that this it we i our my they "
        "their would could should want need needs more new please put make have has no not lets "
        "let us so all every from where who only"
    ),
    "fi": (
        "ja on ei että joka jotka sekä tai ovat olla voi voisi saavat saa pitää pääse kun koska "
        "mutta lisää uusi uudet uuteen meidän tarvitaan tarvitsee tarvitsevat haluaisivat siellä "
        "siitä se ne kaikki kaikille missään moni tarpeeksi"
    ),
    "ar": (
        "في من الى إلى على عن مع ان أن لا لم هو هي هذا هذه التي الذي كل بين كثير كثيرون نريد نطلب "
        "نرجو ضعوا جديد جديدة لكي لأن يوجد مكان المزيد عند قرب"
    ),
    "so": (
        "iyo oo ah ka ku la u waa way waxay ayaa ha haloo in si kasta ma ilaa loo leh dad badan "
        "meel cusub baahan yihiin inay sababtoo jirto laha bay"
    ),
}
"""Words that say nothing of what is proposed, by language."""


@dataclass(frozen=True, slots=True)
class ReadText:
    """A proposal by its number, as it reads in a language.

    `body` is all but its title; `translated` says that this is not what the proposer wrote.
    """

    number: int
    language: str
    title: str
    body: str
    translated: bool = False


@dataclass(frozen=True, slots=True)
class LikelyPair:
    """Two proposals, by number, in which the same may be meant, and the words that tell so.

    `shared` are the words of the first one, the rarest first. `translated` says that one of them
    was read in a reviewed translation into the `language` of the other.
    """

    first: int
    second: int
    score: float
    shared: tuple[str, ...]
    language: str
    translated: bool

    @property
    def numbers(self) -> tuple[int, int]:
        """The numbers of both, the lower one first."""
        return self.first, self.second


class _Words(NamedTuple):
    """A text as the numbers of its stems, and the words of its title, sorted."""

    text: ReadText
    all: frozenset[int]
    title: frozenset[int]
    sorted_title: str


def likely_pairs(
    texts: Iterable[ReadText],
    apart: Collection[tuple[int, int]] = (),
    progress: Progress = silent,
) -> tuple[LikelyPair, ...]:
    """Return the pairs that may mean the same, the likeliest first.

    `apart` are pairs, the lower number first, that are not to be told of. `progress` hears of texts
    whose language has been gone through, and may stop the work.
    """
    by_language: defaultdict[str, list[ReadText]] = defaultdict(list)
    for text in texts:
        by_language[text.language].append(text)
    best: dict[tuple[int, int], LikelyPair] = {}
    done, total = 0, sum(map(len, by_language.values()))
    for some in by_language.values():
        for pair in _pairs_in(some, partial(progress, done, total)):
            held = best.get(pair.numbers)
            if pair.numbers not in apart and (held is None or held.score < pair.score):
                best[pair.numbers] = pair
        done += len(some)
    return tuple(sorted(best.values(), key=lambda each: (-each.score, each.numbers)))


def find_words(text: str, shared: Iterable[str]) -> tuple[tuple[int, int], ...]:
    """Return from where to where in a text each of its words stands that is among the shared ones.

    Endings may differ.

    >>> find_words("Fler bänkar, tack", ["bänkarna"])
    ((5, 11),)
    """
    stems = {stem for word in shared for stem, _ in _stems(word)}
    words = _WORD.finditer(text)
    return tuple(each.span() for each in words if not stems.isdisjoint(dict(_stems(each[0]))))


def _pairs_in(texts: Sequence[ReadText], go_on: Callable[[], None]) -> Iterator[LikelyPair]:
    """Yield the likely pairs among texts of one language; now and then ask whether to go on."""
    read, numbers = _read_all(texts)
    found_in = Counter(stem for words in read for stem in words.all)
    weights = {
        stem: log((len(read) + _BACKGROUND) / (number + 0.5)) for stem, number in found_in.items()
    }
    sums = [sum(map(weights.__getitem__, words.all)) for words in read]
    seen: set[int] = set()
    for number, (one, other) in enumerate(_candidates(read, found_in)):
        if number % _BETWEEN_REPORTS == 0:
            go_on()
        shared = read[one].all & read[other].all
        if 4 * sum(map(weights.__getitem__, shared)) < LIKELY * (sums[one] + sums[other]):
            continue
        key = one << _PLACE_BITS | other
        if key not in seen:
            seen.add(key)
            score = _score(read[one], read[other], weights)
            if score >= LIKELY and _are_two(read[one].text, read[other].text):
                rarest = sorted(shared, key=lambda stem: (-weights[stem], stem))
                yield _pair(read[one].text, read[other].text, score, [*rarest], numbers)


def _are_two(one: ReadText, other: ReadText) -> bool:
    """Tell whether texts are of two proposals, of which one at least was written so."""
    return one.number != other.number and not (one.translated and other.translated)


def _pair(
    one: ReadText, other: ReadText, score: float, shared: list[int], numbers: Mapping[str, int]
) -> LikelyPair:
    first, second = sorted((one, other), key=lambda text: text.number)
    written: dict[int, str] = {}
    for stem, word in _stems(f"{first.title} {first.body}"):
        written.setdefault(numbers.get(stem, -1), word)
    told = dict.fromkeys(written[stem] for stem in shared)
    return LikelyPair(
        first=first.number,
        second=second.number,
        score=score,
        shared=tuple(told)[:MOST_SHOWN],
        language=one.language,
        translated=one.translated or other.translated,
    )


def _score(one: _Words, other: _Words, weights: Mapping[int, float]) -> float:
    """Return how alike two texts are: in all their words, and in what their titles are about."""
    from rapidfuzz.fuzz import token_sort_ratio  # only where texts are compared

    def weight(stems: Iterable[int]) -> float:
        return sum(map(weights.__getitem__, stems))

    def told(title: frozenset[int], text: frozenset[int]) -> float:
        return weight(title & text) / weight(title) if title else 0.0

    both = weight(one.all) + weight(other.all)
    words = 2 * weight(one.all & other.all) / both if both else 0.0
    titles = (told(one.title, other.all) + told(other.title, one.all)) / 2
    letters = token_sort_ratio(one.sorted_title, other.sorted_title) / 100
    return 0.45 * words + 0.35 * titles + 0.2 * letters


def _candidates(read: Sequence[_Words], found_in: Mapping[int, int]) -> Iterator[tuple[int, int]]:
    """Yield places of texts that are worth comparing; a pair may come several times."""
    marks: list[int] = []
    most = len(found_in) + 1
    for place, words in enumerate(read):
        rare = sorted((n, stem) for stem in words.all if (n := found_in[stem]) > 1)
        keys = [stem for number, stem in rare if number <= _MOST_ALIKE][:_RAREST]
        title = sorted(stem for _, stem in rare if stem in words.title)[:_IN_TITLE]
        keys += [most + one * most + other for one, other in combinations(title, 2)]
        marks += (key << _PLACE_BITS | place for key in keys)
    marks.sort()
    within = (1 << _PLACE_BITS) - 1
    for _, group in groupby(marks, key=lambda mark: mark >> _PLACE_BITS):
        places = [mark & within for mark in group]
        if len(places) <= _MOST_ALIKE:
            yield from combinations(places, 2)
    yield from _same_titles(read)


def _same_titles(read: Sequence[_Words]) -> Iterator[tuple[int, int]]:
    """Yield neighbours among texts with one title: of however many copies, each is told of."""
    last: dict[str, int] = {}
    for place, words in enumerate(read):
        if words.sorted_title in last:
            yield last[words.sorted_title], place
        last[words.sorted_title] = place


def _read_all(texts: Sequence[ReadText]) -> tuple[list[_Words], Mapping[str, int]]:
    """Return texts as numbers of stems, and these by the stem; everyday words are left out."""
    numbers: dict[str, int] = {}
    everyday = {stem for stem, _ in _stems(_EVERYDAY.get(texts[0].language.partition("_")[0], ""))}

    def read(part: str) -> frozenset[int]:
        stems = dict.fromkeys(stem for stem, _ in _stems(part) if stem not in everyday)
        return frozenset([numbers.setdefault(stem, len(numbers)) for stem in stems])

    found = []
    for text in texts:
        title = read(text.title)
        words = " ".join(sorted(as_read(text.title).split()))
        found.append(_Words(text, title | read(text.body), title, words))
    return found, numbers


def _stems(text: str) -> Iterator[tuple[str, str]]:
    """Yield the stem of each word, and the word as it is written.

    >>> list(_stems("Lekplatsen"))
    [('lekpl', 'lekplatsen')]
    """
    for word in _WORD.findall(normalize("NFKC", text).casefold()):
        yield _stem(word), word


def _stem(word: str) -> str:
    if "\u0600" <= word[0] <= "\u06ff":
        bare = _ARABIC_MARKS.sub("", normalize("NFKC", word)).translate(_ARABIC_ALIKE)
        return _ARABIC_ARTICLE.sub("", bare)[:_STEM]
    return word[:_STEM]
