"""Records and documents as JSON and as the lines of a signed file's members.

>>> to_line(SurveyAnswer("1" * 32, "2" * 32, {"age": "13_19"}))
b'{"answers":{"age":"13_19"},"id":"1111...","station":"2222..."}'
>>> from_line(SurveyAnswer, b'{"answers":{},"id":"1","station":"2"}')
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: ...
"""

from collections.abc import Mapping
from typing import Any, TypeVar

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.media import MapPoint, Media
from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Frame, Rules
from mbdesk.domain.proposal import (
    TEXTS,
    CostLine,
    ProposalPicture,
    ProposalRevision,
    SealedContact,
    Source,
)
from mbdesk.domain.records import RECORDS, AuditEvent
from mbdesk.domain.result import BoxCore, Tie
from mbdesk.domain.station import Site, Station
from mbdesk.sync import documents, media
from mbdesk.sync.canonical import JSON, NotCanonicalError, decode, encode
from mbdesk.sync.scalars import DAY, DIGEST, ID, LANGUAGE_TAG, blob, line, number, text
from mbdesk.sync.shapes import (
    NotARecordError,
    Shape,
    Versioned,
    checked,
    either,
    many,
    mapping,
    maybe,
    one_of,
    refuse,
    struct,
)
from mbdesk.sync.text_fields import OF_COST_LINE, OF_PROPOSAL

__all__ = ["MEMBERS", "NotARecordError", "from_json", "from_line", "to_json", "to_line"]

T = TypeVar("T")

MEMBERS: Mapping[str, type] = {
    "contacts.jsonl": SealedContact,
    "log.jsonl": AuditEvent,
    "pictures.jsonl": ProposalPicture,
    "proposals.jsonl": ProposalRevision,
    "surveys.jsonl": SurveyAnswer,
}
"""The members of an export that hold lines, and what these are; the run is a member of its own."""

LONGEST_ANSWER = 500
MOST_COSTS = 200
"""Lines of a proposal's own estimate: with the longest of texts they still make one line."""
MAP_SCALE = 1000
"""Points on the sketch map are told in thousandths of its width and height."""

_SEALED = blob(1, 64 * 1024)


def _check_parameter(value: object) -> int | str:
    return _NAME.load(value) if isinstance(value, str) else number().load(value)


_NAME = text(LONGEST_ANSWER)
_COST_LINE = struct(CostLine, label=OF_COST_LINE["label"], quantity=number(), unit_cost=number())

_FIRST: Mapping[type, Shape[Any]] = {
    ProposalRevision: struct(
        ProposalRevision,
        id=ID,
        proposal=ID,
        replaces=maybe(ID),
        station=ID,
        day=DAY,
        language=LANGUAGE_TAG,
        **{name: OF_PROPOSAL[name] for name in TEXTS},
        estimate=maybe(number()),
        costs=many(_COST_LINE, MOST_COSTS),
        source=one_of(Source),
        form=OF_PROPOSAL["form"],
        point=maybe(struct(MapPoint, x=number(0, MAP_SCALE), y=number(0, MAP_SCALE))),
    ),
    ProposalPicture: media.PROPOSAL_PICTURE,
    SealedContact: struct(SealedContact, id=ID, proposal=ID, station=ID, sealed=_SEALED),
    SurveyAnswer: struct(SurveyAnswer, id=ID, station=ID, answers=mapping(line(64), _NAME)),
    AuditEvent: struct(
        AuditEvent,
        station=either(ID, ""),
        number=number(1),
        day=DAY,
        code=line(64),
        parameters=mapping(line(64), checked(_check_parameter)),
        previous=either(DIGEST, ""),
    ),
    Frame: documents.FRAME,
    Rules: documents.RULES,
    Criterion: documents.CRITERION,
    CostItem: documents.COST_ITEM,
    BallotItem: documents.BALLOT_ITEM,
    Site: documents.SITE,
    Station: documents.STATION,
    Media: media.MEDIA,
    BoxCore: documents.BOX_CORE,
    Tie: documents.TIE,
}


SHAPES: Mapping[type, Versioned[Any]] = {
    kind: Versioned({1: first}) for kind, first in _FIRST.items()
}
"""The shapes of every kind, in all versions since the first release.

A newer version adds its shapes to the kinds that it changes, and to those that hold one of them.
"""


def version_for(understood: int) -> int:
    """Return the version to write in, for somebody who understands all up to `understood`."""
    return min(RECORDS, understood)


def to_json(value: object, version: int = RECORDS) -> JSON:
    """Return a record, frame, part of the process, place, picture, sound or result as JSON.

    Raises NotARecordError for a value that `from_json` would refuse.
    """
    return SHAPES[type(value)].of(version).dump(value)


def from_json(kind: type[T], value: JSON, version: int = RECORDS) -> T:
    """Return the `kind` that `to_json` made `value` from in that version, checked strictly.

    The names are exactly the fields', every value has its type and is within its bounds.
    Raises NotARecordError.
    """
    shape: Shape[T] = SHAPES[kind].of(version)
    return shape.load(value)


def to_line(record: object, version: int = RECORDS) -> bytes:
    """Return the record's one line, without the line feed. Raises NotARecordError."""
    try:
        return encode(to_json(record, version))
    except NotCanonicalError as error:
        refuse(str(error))


def from_line(kind: type[T], line: bytes, version: int = RECORDS) -> T:
    """Return the record of the line. Raises NotARecordError unless `to_line` makes the line."""
    try:
        return from_json(kind, decode(line), version)
    except NotCanonicalError as error:
        refuse(str(error))
