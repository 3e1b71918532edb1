"""The texts of a proposal on the ballot: on its card, and in full."""

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.words.phrase import Content, Joined, Readable, Verbatim, kronor

SHORT_TEXT = 140


def card_lines(item: BallotItem) -> tuple[Readable, ...]:
    """Return the lines under the title: cost, place, and a short text."""
    return (
        kronor(item.cost),
        Verbatim(item.place, DEFAULT_LANGUAGE),
        Content({tag: first_sentence(text) for tag, text in item.descriptions.items()}),
    )


def full_text(item: BallotItem) -> Joined:
    """Return everything to read but the title."""
    place = Verbatim(item.place, DEFAULT_LANGUAGE)
    return Joined((kronor(item.cost), place, Content(item.descriptions)))


def first_sentence(text: str) -> str:
    """Return the first sentence of a text, or nothing if it is long."""
    first, stop, _ = text.partition(". ")
    return first + stop.strip() if len(first) <= SHORT_TEXT else ""
