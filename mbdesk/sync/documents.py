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

from mbdesk.domain.ballot import (
    BallotItem,
    BallotKind,
    Channel,
    CountingRule,
    ItemOrder,
    Section,
    TieRule,
)
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
    Precedence,
    PublicKeys,
    Rules,
)
from mbdesk.domain.result import BoxCore, LineStatus, Replacement, StationLine, TakenExport, Tie
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.domain.texts import Texts
from mbdesk.errors.bundles import SeveralSectionsError
from mbdesk.sync.canonical import JSON, encode
from mbdesk.sync.scalars import (
    CURRENCY,
    DAY,
    DIGEST,
    FLAG,
    ID,
    LANGUAGE_TAG,
    blob,
    hexadecimal,
    line,
    matching,
    number,
)
from mbdesk.sync.shapes import Shape, either, many, mapping, maybe, named, one_of, refuse, struct
from mbdesk.sync.text_fields import (
    OF_COST_ITEM,
    OF_CRITERION,
    OF_DECISION,
    OF_FRAME,
    OF_ITEM,
    OF_SECTION,
    OF_STATION,
)

KEY_BYTES = 32
SEALING_KEY_BYTES = 1184 + 32

MOST_NAMES = 100
"""Members of the steering group, partners or phases at most."""

MOST_LINES = 1000
"""Lines of exports of a station at most: new codes, and branches that were taken."""

MOST_SECTIONS = 100
"""Sections of a ballot at most."""

_CODE = OF_ITEM["code"]
_FOUR = "[0-9A-HJKMNP-TV-Z]{4}"
FINGERPRINT = either(matching(f"{_FOUR}-{_FOUR}-{_FOUR}", "not a fingerprint"), "")
"""A fingerprint as it is told, as on day reports: `XXXX-XXXX-XXXX`; empty before the first."""

_COUNT = number()
_COLOUR = matching("(#[0-9a-f]{6})?", "not a colour", "colour")
_COUNTS = mapping(line(200), _COUNT)


def in_languages(shape: Shape[str]) -> Shape[Texts]:
    """Return the shape of one text in several languages."""
    return mapping(LANGUAGE_TAG, shape)


CRITERION_FIELDS: Mapping[str, Shape[Any]] = {
    "kind": one_of(CriterionKind),
    "texts": in_languages(OF_CRITERION["texts"]),
}
CRITERION = struct(Criterion, id=ID, **CRITERION_FIELDS)
COST_ITEM_FIELDS: Mapping[str, Shape[Any]] = {
    "unit_cost": _COUNT,
    "texts": in_languages(OF_COST_ITEM["texts"]),
}
COST_ITEM = struct(CostItem, id=ID, **COST_ITEM_FIELDS)
SITE = struct(Site, id=ID, name=OF_STATION["site"])
STATION = struct(
    Station,
    id=ID,
    name=OF_STATION["name"],
    kind=one_of(StationKind),
    site=SITE,
    public_key=hexadecimal(0, KEY_BYTES),
    channel=one_of(Channel),
)
BALLOT_ITEM_FIELDS: Mapping[str, Shape[Any]] = {
    "code": _CODE,
    "position": _COUNT,
    "cost": _COUNT,
    "titles": in_languages(OF_ITEM["titles"]),
    "descriptions": in_languages(OF_ITEM["descriptions"]),
    "place": OF_ITEM["place"],
    "proposal": maybe(ID),
    "section": number(1, MOST_SECTIONS),
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
    "precedence": one_of(Precedence),
    "copy_required": FLAG,
    "ballot_bytes": number(64, 1 << 15),
}
RULES = struct(Rules, **RULES_FIELDS)
PHASE = struct(Phase, kind=one_of(PhaseKind), first_day=DAY, last_day=DAY)
FRAME_FIELDS: Mapping[str, Shape[Any]] = {
    "id": ID,
    "mode": one_of(Mode),
    "titles": in_languages(OF_FRAME["titles"]),
    "goals": in_languages(OF_FRAME["goals"]),
    "purposes": in_languages(OF_FRAME["purposes"]),
    "orientation": one_of(Orientation),
    "target_group": OF_FRAME["target_group"],
    "district": OF_FRAME["district"],
    "funds": _COUNT,
    "process_funds": _COUNT,
    "decision_day": either(DAY, ""),
    "decision_reference": OF_FRAME["decision_reference"],
    "steering_group": many(OF_FRAME["steering_group"], MOST_NAMES),
    "partners": many(OF_FRAME["partners"], MOST_NAMES),
    "communication": OF_FRAME["communication"],
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
    "languages": many(LANGUAGE_TAG, MOST_NAMES),
    "colour": _COLOUR,
    "second_colour": _COLOUR,
}
_OF_SECTIONS = ("ballot", "max_choices", "max_points", "blank_allowed", "rule", "threshold")
"""Fields of `Rules` that a file tells of each section of the ballot, not of the process."""
SECTION = struct(
    Section,
    titles=in_languages(OF_SECTION["titles"]),
    funds=_COUNT,
    **{name: RULES_FIELDS[name] for name in _OF_SECTIONS},
)


def _frame_shape() -> Shape[Frame]:
    """Return the shape of a frame, whose ballot is a list of sections wherever a file tells of it.

    A section's kind, limits, rule and funds stand in it alone.
    """
    of_process = {name: RULES_FIELDS[name] for name in RULES_FIELDS if name not in _OF_SECTIONS}
    whole = named(
        {name: FRAME_FIELDS[name] for name in FRAME_FIELDS if name != "funds"}
        | {
            "rules": named(of_process, "not the rules of a process"),
            "sections": many(SECTION, MOST_SECTIONS),
        },
        "not an object with the fields of Frame",
    )

    def dump(frame: Frame) -> JSON:
        values = {name: getattr(frame, name) for name in (*FRAME_FIELDS, "sections")}
        return whole.dump(values | {"rules": {n: getattr(frame.rules, n) for n in of_process}})

    def load(value: object) -> Frame:
        values = whole.load(value)
        sections = values.pop("sections")
        if not sections or (len(sections) == 1 and sections[0].titles):
            refuse("neither one section without a title nor several")
        first = {name: getattr(sections[0], name) for name in _OF_SECTIONS}
        values["rules"] = Rules(**values["rules"], **first)
        several = sections if len(sections) > 1 else ()
        return Frame(**values, funds=sections[0].funds, several_sections=several)

    return Shape(dump, load)


FRAME = _frame_shape()
_SERIAL = number(0, (1 << 24) - 1)
STATION_LINE = struct(
    StationLine,
    station=ID,
    site=OF_STATION["site"],
    name=OF_STATION["name"],
    exports=many(
        struct(TakenExport, key=DIGEST, number=number(1), digest=DIGEST, fingerprint=FINGERPRINT),
        MOST_LINES,
    ),
    fingerprint=FINGERPRINT,
    votes=_COUNT,
    tests=_COUNT,
    status=one_of(LineStatus),
    channel=one_of(Channel),
    revoked_after=maybe(_COUNT),
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
REPLACEMENT = struct(
    Replacement,
    number=number(1),
    digest=either(DIGEST, ""),
    day=DAY,
    reason=OF_DECISION["reason"],
    names=many(OF_DECISION["names"], 2),
)
TIE = struct(
    Tie,
    codes=many(_CODE),
    votes=_COUNT,
    rule=one_of(TieRule),
    order=many(_CODE),
    basis=OF_DECISION["basis"],
)


def check_only_section(frame: Frame, items: Iterable[BallotItem], path: str) -> None:
    """Raise SeveralSectionsError(sections) unless the ballot has one, with all items in it."""
    sections = max([len(frame.sections), *(item.section for item in items)])
    if sections > 1:
        raise SeveralSectionsError(path=path, sections=sections)


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
