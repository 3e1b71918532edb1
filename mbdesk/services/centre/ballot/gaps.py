"""What the items of a ballot still lack before residents see them.

>>> item = BallotItem("V1", 0, 0, {"sv": "Bänk", "en": "Bench"})
>>> gaps = gaps_of(item, None, ("sv", "en", "fi"))
>>> gaps.title, gaps.cost, gaps.picture, gaps.number
(('fi',), True, True, 4)
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts, bare
from mbdesk.words.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class ItemGaps:
    """What one item lacks.

    `title`, `description` and `picture_words` are the languages in which that text is missing;
    where none has it, `no_description` and `no_picture_words` say so instead.
    """

    title: tuple[str, ...] = ()
    description: tuple[str, ...] = ()
    no_description: bool = False
    picture: bool = False
    picture_words: tuple[str, ...] = ()
    no_picture_words: bool = False
    cost: bool = False

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which some text is missing, in the order of the table."""
        lacking = {*self.title, *self.description, *self.picture_words}
        return tuple(tag for tag in LANGUAGES if tag in lacking)

    @property
    def number(self) -> int:
        """How many things are missing; a language counts once."""
        single = self.no_description, self.picture, self.no_picture_words, self.cost
        return len(self.languages) + sum(single)


def gaps_of(
    item: BallotItem, picture_words: Texts | None, languages: Sequence[str] = tuple(LANGUAGES)
) -> ItemGaps:
    """Return what an item lacks; `picture_words` is what its picture shows, None without one."""
    described, shown = item.descriptions, picture_words or {}
    has_picture, has_words = picture_words is not None, any(map(bare, shown.values()))
    return ItemGaps(
        title=_missing(item.titles, languages),
        description=_missing(described, languages) if _swedish(described) else (),
        no_description=not _swedish(described),
        picture=not has_picture,
        picture_words=_missing(shown, languages) if has_words else (),
        no_picture_words=has_picture and not has_words,
        cost=not item.cost,
    )


def ballot_gaps(
    items: Iterable[BallotItem],
    pictures: Mapping[str, Texts],
    languages: Sequence[str] = tuple(LANGUAGES),
) -> Mapping[str, ItemGaps]:
    """Return what each item lacks, by its code; `pictures` as `pictures.pictures_in` gives them."""
    return {item.code: gaps_of(item, pictures.get(item.code), languages) for item in items}


def _missing(texts: Texts, languages: Sequence[str]) -> tuple[str, ...]:
    return tuple(tag for tag in languages if not bare(texts.get(tag, "")))


def _swedish(texts: Texts) -> bool:
    return bool(bare(texts.get(DEFAULT_LANGUAGE, "")))
