"""A ballot as bytes of one length, so that the size of a sealed one tells nothing.

A ballot is a list of sections, each with the choice made there; today every process has one.

>>> [len(pack_choice(Choice(codes), 64)) for codes in [(), ("A",), ("A", "B", "C")]]
[64, 64, 64]
>>> unpack_choice(pack_choice(Choice(("A",)), 64))
Choice(codes=('A',), points=())
"""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem, Bound, Choice
from mbdesk.domain.process import Rules
from mbdesk.sync.canonical import JSON, LARGEST_INT, NotCanonicalError, decode, encode
from mbdesk.sync.shapes import NotARecordError, many, number, refuse, text

BLOCK = 64
"""The length of a ballot is a multiple of this."""

_END = b"\x80"
"""Ends the choice; zeros follow (the padding of ISO/IEC 7816-4, which has one reading only)."""

SECTIONS = 1
"""How many sections a ballot has."""

_CODES, _POINTS = many(text(64)), many(number(-LARGEST_INT))


class NotAChoiceError(ValueError):
    """Bytes that are not a choice in its one form, or a choice too long for the process."""


def ballot_bytes(rules: Rules, items: Sequence[BallotItem]) -> int:
    """Return the length, in bytes, that every ballot of the process is padded to.

    Room for the longest choice the rules allow, rounded up to a multiple of `BLOCK`.
    """
    codes = sorted((item.code for item in items), key=_encoded_length, reverse=True)
    # Where points or funds end a ballot there is room for every item, whatever `max_choices` is.
    limit = rules.max_choices if rules.ballot.bounded_by is Bound.ITEMS else 0
    codes = codes[: rules.ballot.most_items(limit, len(codes))]
    points = (rules.max_points,) * len(codes) if rules.ballot.pointed else ()
    longest = len(_content(Choice(tuple(codes), points)))
    return -(-longest // BLOCK) * BLOCK


def pack_choice(choice: Choice, length: int) -> bytes:
    """Return the choice as exactly `length` bytes. Raises NotAChoiceError if it does not fit."""
    content = _content(choice)
    if len(content) > length:
        reason = f"a choice of {len(content)} bytes does not fit in {length}"
        raise NotAChoiceError(reason)
    return content.ljust(length, b"\0")


def unpack_choice(data: bytes) -> Choice:
    """Return the choice that `pack_choice` made `data` from. Raises NotAChoiceError."""
    content, end, padding = data.rpartition(_END)
    if not end or padding.strip(b"\0"):
        reason = "the padding is not whole"
        raise NotAChoiceError(reason)
    try:
        return _only_section(decode(content))
    except (NotCanonicalError, NotARecordError) as error:
        raise NotAChoiceError(str(error)) from error


def _only_section(sections: JSON) -> Choice:
    if not isinstance(sections, list) or len(sections) != SECTIONS:
        refuse(f"not a ballot of {SECTIONS} section")
    match sections[0]:
        case [codes, points]:
            return Choice(_CODES.load(codes), _POINTS.load(points))
    return refuse("not the choice of a section")


def _content(choice: Choice) -> bytes:
    try:
        return encode([[_CODES.dump(choice.codes), _POINTS.dump(choice.points)]]) + _END
    except (NotCanonicalError, NotARecordError) as error:
        raise NotAChoiceError(str(error)) from error


def _encoded_length(code: str) -> int:
    return len(encode(code))
