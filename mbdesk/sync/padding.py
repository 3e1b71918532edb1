"""A ballot as bytes of one length, so that the size of a sealed one tells nothing.

A ballot is a list of sections, each with the choice made there; today every process has one.

>>> unpack_ballot(pack_ballot([Choice(("A",)), Choice()], 64))
(Choice(codes=('A',), points=()), Choice(codes=(), points=()))

>>> [len(pack_choice(Choice(codes), 64)) for codes in [(), ("A",), ("A", "B", "C")]]
[64, 64, 64]
>>> unpack_choice(pack_choice(Choice(("A",)), 64))
Choice(codes=('A',), points=())
"""

from collections.abc import Sequence

from mbdesk.domain.ballot import BallotItem, Bound, Choice
from mbdesk.domain.process import Rules
from mbdesk.sync.canonical import LARGEST_INT, NotCanonicalError, decode, encode
from mbdesk.sync.scalars import line, number
from mbdesk.sync.shapes import NotARecordError, Shape, many, refuse

BLOCK = 64
"""The length of a ballot is a multiple of this."""

_END = b"\x80"
"""Ends the choice; zeros follow (the padding of ISO/IEC 7816-4, which has one reading only)."""

_CODES, _POINTS = many(line(64)), many(number(-LARGEST_INT))


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
    longest = len(_content([Choice(tuple(codes), points)]))
    return -(-longest // BLOCK) * BLOCK  # rounded up


def pack_choice(choice: Choice, length: int) -> bytes:
    """Return the ballot of one section as exactly `length` bytes; see `pack_ballot`."""
    return pack_ballot([choice], length)


def pack_ballot(choices: Sequence[Choice], length: int) -> bytes:
    """Return the choices of all sections as exactly `length` bytes.

    Raises NotAChoiceError if they do not fit.
    """
    content = _content(choices)
    if len(content) > length:
        reason = f"a choice of {len(content)} bytes does not fit in {length}"
        raise NotAChoiceError(reason)
    return content.ljust(length, b"\0")


def unpack_choice(data: bytes) -> Choice:
    """Return the choice that `pack_choice` made `data` from. Raises NotAChoiceError."""
    choices = unpack_ballot(data)
    if len(choices) != 1:
        reason = f"a ballot of {len(choices)} sections"
        raise NotAChoiceError(reason)
    return choices[0]


def unpack_ballot(data: bytes) -> tuple[Choice, ...]:
    """Return the choices that `pack_ballot` made `data` from. Raises NotAChoiceError."""
    # From the right: a code's UTF-8 may hold 0x80, the padding cannot.
    content, end, padding = data.rpartition(_END)
    if not end or padding.strip(b"\0"):
        reason = "the padding is not whole"
        raise NotAChoiceError(reason)
    try:
        return _BALLOT.load(decode(content))
    except (NotCanonicalError, NotARecordError) as error:
        raise NotAChoiceError(str(error)) from error


def _load_choice(value: object) -> Choice:
    match value:
        case [codes, points]:
            return Choice(_CODES.load(codes), _POINTS.load(points))
    return refuse("not the choice of a section")


_BALLOT: Shape[tuple[Choice, ...]] = many(
    Shape(
        lambda choice: [_CODES.dump(choice.codes), _POINTS.dump(choice.points)],
        _load_choice,
    )
)


def _content(choices: Sequence[Choice]) -> bytes:
    try:
        return encode(_BALLOT.dump(tuple(choices))) + _END
    except (NotCanonicalError, NotARecordError) as error:
        raise NotAChoiceError(str(error)) from error


def _encoded_length(code: str) -> int:
    return len(encode(code))
