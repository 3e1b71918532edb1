"""Shapes of what signed files say beside records: frame, ballot, places, box, ties.

A field that a domain class gains has no shape until one is written here, and importing the module
fails: nothing travels unchecked.

>>> library = Site("1" * 32, "Vällingby library")
>>> SITE.load(SITE.dump(library)) == library
True
>>> SITE.load({"id": "1" * 32, "name": "Vällingby library", "floor": 2})
Traceback (most recent call last):
mbdesk.sync.shapes.NotARecordError: not an object with the fields of Site
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from mbdesk.domain.ballot import BallotItem, BallotKind, CountingRule, ItemOrder, TieRule
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import (
    DuplicatePolicy,
    Frame,
    KeyScheme,
    Mode,
    Orientation,
    Phase,
    PhaseKind,
    PublicKeys,
    Rules,
)
from mbdesk.domain.result import BoxCore, LineStatus, StationLine, Tie
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.sync.canonical import encode
from mbdesk.sync.shapes import (
    CURRENCY,
    DAY,
    DIGEST,
    FLAG,
    ID,
    LANGUAGE_TAG,
    Shape,
    blob,
    either,
    hexadecimal,
    many,
    mapping,
    maybe,
    number,
    one_of,
    struct,
    text,
)

KEY_BYTES = 32
SEALING_KEY_BYTES = 1184 + 32

MOST_NAMES = 100
"""Members of the steering group, partners or phases at most."""

LONGEST_LINE, LONGEST_TEXT = 500, 20_000
"""Characters of a name, and of a text, at most."""

_LINE = text(LONGEST_LINE)
_CODE = text(64)
TEXTS = mapping(LANGUAGE_TAG, text(LONGEST_TEXT))
_COUNT = number()
_COUNTS = mapping(text(200), _COUNT)

CRITERION = struct(Criterion, id=ID, kind=one_of(CriterionKind), texts=TEXTS)
COST_ITEM = struct(CostItem, id=ID, unit_cost=_COUNT, texts=TEXTS)
SITE = struct(Site, id=ID, name=_LINE)
STATION = struct(
    Station,
    id=ID,
    name=_LINE,
    kind=one_of(StationKind),
    site=SITE,
    public_key=hexadecimal(0, KEY_BYTES),
)
BALLOT_ITEM_FIELDS: Mapping[str, Shape[Any]] = {
    "code": _CODE,
    "position": _COUNT,
    "cost": _COUNT,
    "titles": TEXTS,
    "descriptions": TEXTS,
    "place": _LINE,
    "proposal": maybe(ID),
}
BALLOT_ITEM = struct(BallotItem, **BALLOT_ITEM_FIELDS)
RULES_FIELDS: Mapping[str, Shape[Any]] = {
    "access": one_of(VoterAccess),
    "duplicates": one_of(DuplicatePolicy),
    "ballot": one_of(BallotKind),
    "max_choices": _COUNT,
    "max_points": _COUNT,
    "rule": one_of(CountingRule),
    "threshold": _COUNT,
    "tie": one_of(TieRule),
    "item_order": one_of(ItemOrder),
    "blank_allowed": FLAG,
    "proposals_per_person": _COUNT,
    "survey": FLAG,
    "paper_ballots": FLAG,
    "copy_required": FLAG,
    "ballot_bytes": number(64, 1 << 15),
}
RULES = struct(Rules, **RULES_FIELDS)
PHASE = struct(Phase, kind=one_of(PhaseKind), first_day=DAY, last_day=DAY)
FRAME_FIELDS: Mapping[str, Shape[Any]] = {
    "id": ID,
    "mode": one_of(Mode),
    "titles": TEXTS,
    "goals": TEXTS,
    "purposes": TEXTS,
    "orientation": one_of(Orientation),
    "target_group": text(2000),
    "district": _LINE,
    "funds": _COUNT,
    "process_funds": _COUNT,
    "decision_day": either(DAY, ""),
    "decision_reference": _LINE,
    "steering_group": many(_LINE, MOST_NAMES),
    "partners": many(_LINE, MOST_NAMES),
    "communication": text(LONGEST_TEXT),
    "phases": many(PHASE, MOST_NAMES),
    "rules": RULES,
    "keys": struct(
        PublicKeys,
        signing=blob(KEY_BYTES, KEY_BYTES),
        roll=blob(SEALING_KEY_BYTES, SEALING_KEY_BYTES),
        tally=blob(SEALING_KEY_BYTES, SEALING_KEY_BYTES),
        contact=blob(SEALING_KEY_BYTES, SEALING_KEY_BYTES),
    ),
    "currency": CURRENCY,
    "key_scheme": one_of(KeyScheme),
    "test_ballots": FLAG,
    "seal": number(1),
}
FRAME = struct(Frame, **FRAME_FIELDS)
_SERIAL = number(0, (1 << 24) - 1)
STATION_LINE = struct(
    StationLine,
    station=ID,
    site=_LINE,
    name=_LINE,
    key=either(DIGEST, ""),
    export=_COUNT,
    digest=either(DIGEST, ""),
    fingerprint=text(14),
    votes=_COUNT,
    tests=_COUNT,
    status=one_of(LineStatus),
)
BOX_CORE = struct(
    BoxCore,
    frame=FRAME,
    items=many(BALLOT_ITEM),
    frame_digest=DIGEST,
    withdrawn=many(_CODE),
    void_cards=many(_SERIAL),
    stations=many(STATION_LINE),
    numbers=DIGEST,
)
TIE = struct(
    Tie,
    codes=many(_CODE),
    votes=_COUNT,
    rule=one_of(TieRule),
    order=many(_CODE),
    basis=text(2000),
)


def frame_digest(frame: Frame, items: Iterable[BallotItem], cards: Mapping[int, bytes]) -> str:
    """Return the digest of what voting is held under, SHA-256 in hexadecimal.

    The frame, the ballot, and the public keys of the cards by their serials: what is fixed when
    voting opens. Packs, exports, boxes and results carry it.
    """
    fixed = {
        "frame": FRAME.dump(frame),
        "ballot": [BALLOT_ITEM.dump(item) for item in items],
        "cards": hashlib.sha256(
            b"".join(serial.to_bytes(4) + cards[serial] for serial in sorted(cards))
        ).hexdigest(),
    }
    return hashlib.sha256(encode(fixed)).hexdigest()
