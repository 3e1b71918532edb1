"""Any record, document and JSON value, for the property tests of `mbdesk.sync`."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from hypothesis import strategies as st

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
from mbdesk.domain.media import MapPoint, Media, MediaType
from mbdesk.domain.people import SurveyAnswer, VoterAccess
from mbdesk.domain.process import (
    DuplicatePolicy,
    Frame,
    Mode,
    Orientation,
    Phase,
    PhaseKind,
    Precedence,
    PublicKeys,
    Rules,
)
from mbdesk.domain.proposal import (
    CostLine,
    ProposalPicture,
    ProposalRevision,
    SealedContact,
    Source,
)
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import BoxCore, LineStatus, StationLine, TakenExport, Tie
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.domain.texts import on_one_line
from mbdesk.sync.canonical import LARGEST_INT
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.wav import wav_of
from mbdesk.words.languages import LANGUAGES

NO_SURROGATES = st.characters(exclude_categories=["Cs"])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST_INT, LARGEST_INT) | st.text(NO_SURROGATES),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(NO_SURROGATES), inner),
    max_leaves=20,
)


def texts(longest: int) -> st.SearchStrategy[str]:
    letters = st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\t\n")
    return st.text(letters, max_size=min(longest, 40))


def one_line(longest: int) -> st.SearchStrategy[str]:
    return texts(longest).map(on_one_line)


def member(kind: type[StrEnum]) -> st.SearchStrategy[Any]:
    return st.sampled_from(list(kind))


ids = st.binary(min_size=16, max_size=16).map(bytes.hex)
days = st.dates(min_value=date(1000, 1, 1)).map(date.isoformat)
counts = st.integers(0, LARGEST_INT)
tags = st.sampled_from(tuple(LANGUAGES))
lines = one_line(500)
codes = one_line(64)
localised = st.dictionaries(tags, texts(2000))
localised_lines = st.dictionaries(tags, one_line(2000))
sealed = st.binary(min_size=1, max_size=200)


def keys(size: int) -> st.SearchStrategy[bytes]:
    return st.binary(min_size=size, max_size=size)


def tuples(of: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(of, max_size=4).map(tuple)


proposals = st.builds(
    ProposalRevision,
    id=ids,
    proposal=ids,
    replaces=st.none() | ids,
    station=ids,
    day=days,
    language=tags,
    title=one_line(200),
    description=texts(10_000),
    place=lines,
    audience=lines,
    estimate=st.none() | counts,
    costs=tuples(st.builds(CostLine, one_line(200), counts, counts)),
    source=member(Source),
    form=one_line(40),
    point=st.none() | st.builds(MapPoint, st.integers(0, 1000), st.integers(0, 1000)),
)


def png_heads(width: int, height: int) -> bytes:
    """Return what tells that a file is a PNG picture of that size, and some more."""
    start = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
    return start + width.to_bytes(4) + height.to_bytes(4) + b"\x08\x02\0\0\0"


sides = st.integers(1, 1600)
images = st.builds(png_heads, sides, sides).flatmap(
    lambda head: st.binary(max_size=60).map(lambda rest: head + rest)
)
pictures = st.builds(ProposalPicture, ids, ids, ids, st.just(MediaType.PNG), images)
contacts = st.builds(SealedContact, ids, ids, ids, sealed)
surveys = st.builds(SurveyAnswer, ids, ids, st.dictionaries(codes, texts(500)))
events = st.builds(
    AuditEvent,
    station=ids,
    number=st.integers(1, LARGEST_INT),
    day=days,
    code=codes,
    parameters=st.dictionaries(codes, counts | texts(500)),
    previous=st.just("") | keys(32).map(bytes.hex),
)
records = proposals | pictures | contacts | surveys | events

media = st.builds(
    Media,
    st.from_regex(r"(map|items/[A-Za-z0-9_-]{1,20})\.png", fullmatch=True),
    st.just(MediaType.PNG),
    st.dictionaries(tags, texts(1000)),
    images,
) | st.builds(
    Media,
    st.from_regex(r"audio/[a-z]{2,6}/[A-Za-z0-9_-]{1,20}\.ogg", fullmatch=True),
    st.just(MediaType.OGG),
    st.just({}),
    st.binary(max_size=60).map(lambda rest: b"OggS\0" + rest),
)
media |= st.builds(
    Media,
    st.from_regex(r"audio/[a-z]{2,6}/[A-Za-z0-9_-]{1,20}\.wav", fullmatch=True),
    st.just(MediaType.WAV),
    st.just({}),
    st.binary(min_size=2, max_size=60).map(lambda sound: wav_of(sound[: len(sound) // 2 * 2])),
)
criteria = st.builds(Criterion, ids, member(CriterionKind), localised_lines)
cost_items = st.builds(CostItem, ids, counts, localised_lines)
items = st.builds(
    BallotItem,
    codes,
    counts,
    counts,
    localised_lines,
    localised,
    lines,
    st.none() | ids,
    st.integers(1, 100),
)
sites = st.builds(Site, ids, lines)
stations = st.builds(
    Station, ids, lines, member(StationKind), sites, st.just(b"") | keys(32), member(Channel)
)
rules = st.builds(
    Rules,
    access=member(VoterAccess),
    duplicates=member(DuplicatePolicy),
    ballot=member(BallotKind),
    max_choices=counts,
    max_points=counts,
    rule=member(CountingRule),
    threshold=counts,
    tie=member(TieRule),
    item_order=member(ItemOrder),
    blank_allowed=st.booleans(),
    proposals_per_person=counts,
    survey=st.booleans(),
    paper_ballots=st.booleans(),
    precedence=member(Precedence),
    ballot_bytes=st.integers(1, 512).map(lambda blocks: 64 * blocks),
)
colours = st.just("") | st.integers(0, 0xFFFFFF).map("#{:06x}".format)
public_keys = st.builds(PublicKeys, keys(32), keys(1216), keys(1216), keys(1216))
sections = st.builds(
    Section,
    localised_lines,
    member(BallotKind),
    counts,
    counts,
    st.booleans(),
    member(CountingRule),
    counts,
    counts,
)


def in_sections(frame: Frame, several: list[Section]) -> Frame:
    """Return a frame whose ballot has several sections, of which rules and funds are the first."""
    first = several[0]
    rules = replace(
        frame.rules,
        ballot=first.ballot,
        max_choices=first.max_choices,
        max_points=first.max_points,
        blank_allowed=first.blank_allowed,
        rule=first.rule,
        threshold=first.threshold,
    )
    return replace(frame, rules=rules, funds=first.funds, several_sections=tuple(several))


frames_of_one = st.builds(
    Frame,
    id=ids,
    mode=member(Mode),
    titles=localised_lines,
    goals=localised,
    purposes=localised,
    orientation=member(Orientation),
    target_group=texts(2000),
    district=lines,
    funds=counts,
    process_funds=counts,
    decision_day=days,
    decision_reference=lines,
    steering_group=tuples(lines),
    partners=tuples(lines),
    communication=texts(2000),
    phases=tuples(st.builds(Phase, member(PhaseKind), days, days)),
    rules=rules,
    keys=public_keys,
    currency=st.text("AEKRS", min_size=3, max_size=3),
    languages=tuples(tags),
    colour=colours,
    second_colour=colours,
)
frames = frames_of_one | st.builds(
    in_sections, frames_of_one, st.lists(sections, min_size=2, max_size=3)
)
ties = st.builds(Tie, tuples(codes), counts, member(TieRule), tuples(codes), one_line(2000))
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
fingerprints = st.just("") | st.binary(min_size=7, max_size=7).map(code_of_bits)
exports = st.builds(TakenExport, digests, st.integers(1, LARGEST_INT), digests, fingerprints)
station_lines = st.builds(
    StationLine,
    ids,
    lines,
    lines,
    tuples(exports),
    fingerprints,
    counts,
    counts,
    member(LineStatus),
    member(Channel),
)
boxes = st.builds(
    BoxCore,
    frames,
    tuples(items),
    digests,
    tuples(codes),
    tuples(st.integers(0, (1 << 24) - 1)),
    tuples(station_lines),
    digests,
)
documents = media | criteria | cost_items | items | sites | stations | rules | frames | ties | boxes
