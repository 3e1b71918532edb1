"""The translations that come with the program, and their state of review.

A compiled translation that is missing or damaged is logged, and English is shown.
"""

import logging
from dataclasses import dataclass
from functools import cache

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.words import Words
from mbdesk.words.catalogue import Catalogue, CatalogueError, read_catalogue
from mbdesk.words.languages import LANGUAGES

UNREVIEWED = "unreviewed"
"""The comment in a translation's source that says: no native speaker has read this."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Review:
    """How much of a language is translated, and how much no native speaker has read."""

    texts: int
    missing: int
    unreviewed: int


@cache
def catalogue(tag: str) -> Catalogue:
    """Return the texts of the language `tag`; none, where they cannot be read."""
    file = TRANSLATIONS / f"{tag}.qm"
    try:
        return read_catalogue(file)
    except (OSError, CatalogueError) as fault:
        _log.warning("no translation at %s: %s", file.name, fault)
        return Catalogue({})


def words(tag: str = DEFAULT_LANGUAGE, *, context: str = "reports") -> Words:
    """Return the translation of reports' texts, or another context's, into the language `tag`."""
    texts = catalogue(tag)

    def translated(source: str, number: int = -1) -> str:
        return texts.translation(context, source, number)

    return translated


@cache
def review(tag: str) -> Review:
    """Return how much of the language `tag` is translated and read by a native speaker.

    Read from the translation's source, which comes with the program; all zero without it.
    """
    file = TRANSLATIONS / f"{tag}.ts"
    if not file.exists():
        return Review(0, 0, 0)
    from xml.etree import ElementTree as ET  # late: only staff ask how much has been read

    messages = list(ET.parse(file).iter("message"))  # noqa: S314  # our own
    missing = sum(each.find("translation[@type='unfinished']") is not None for each in messages)
    unread = sum(each.findtext("translatorcomment") == UNREVIEWED for each in messages)
    return Review(len(messages), missing, unread)


def unread() -> tuple[str, ...]:
    """Return the tags of the languages that no native speaker has read, as far as is known.

    A language whose translation's source did not come with the program counts as unread.
    """
    reviews = {tag: review(tag) for tag in LANGUAGES}
    return tuple(tag for tag, known in reviews.items() if known.unreviewed or not known.texts)
