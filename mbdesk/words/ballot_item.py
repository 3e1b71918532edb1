"""The texts of a proposal on the ballot: on its card, and in full."""

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.words.phrase import Content, Joined, Readable, Verbatim, kronor

SHORT_TEXT = 140
"""The letters of a sentence at most that has room on a card."""


def card_lines(item: BallotItem) -> tuple[Readable, ...]:
    """Return the lines under the title: cost, place, and a short text."""
    return (
        kronor(item.cost),
        Verbatim(item.place, DEFAULT_LANGUAGE),
        Content(item.descriptions, SHORT_TEXT),
    )


def full_text(item: BallotItem) -> Joined:
    """Return everything to read but the title."""
    place = Verbatim(item.place, DEFAULT_LANGUAGE)
    return Joined((kronor(item.cost), place, Content(item.descriptions)))
