"""Entries of the register: numbering what was merged, and keeping what each line reads as now.

Whoever adds a record of a proposal brings its line up to date in the same unit of work::

    session.add(ProposalWithdrawal(...))
    refresh(session, [key])
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.assessment import Evaluation, evaluation_of
from mbdesk.domain.joining import CENTRE
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.domain.register import (
    YES,
    Correction,
    NoteKind,
    ProposalFacts,
    ProposalKey,
    Record,
    state_of,
)
from mbdesk.domain.texts import as_read
from mbdesk.errors.proposals import NoSuchProposalError
from mbdesk.models import proposal as sent
from mbdesk.models.evaluation import (
    ProposalClarification,
    ProposalCosting,
    ProposalSecondRequest,
    ProposalVerdict,
)
from mbdesk.models.joining import JoinedText
from mbdesk.models.register import (
    ProposalCorrection,
    ProposalNote,
    ProposalWithdrawal,
    RegisterEntry,
)
from mbdesk.models.station import Station
from mbdesk.services.centre.register.answering import tell_answers
from mbdesk.services.centre.register.joined import joined_into, origins_of, parted_among
from mbdesk.services.centre.register.reading import reads_now
from mbdesk.sync.codes import short_number

AT_A_TIME = 500
"""Lines that are brought up to date at a time: SQLite takes so many values in a query, and more."""

_AFTER_Z = str.maketrans("åäæöø", "{||}}")
"""In Swedish å, ä and ö come after z, and so do these signs in ASCII."""
_SORTED_LETTERS = 100
"""An index of PostgreSQL takes 2,700 bytes; folding makes up to 18 letters of one."""


def enter_received(
    session: Session, station: str, day: str, touched: Collection[str] | None = None
) -> None:
    """Enter what a station's proposals have become by a merge on a day (ISO).

    New ones get numbers, by the day on which they were left and then by their ids, which are drawn
    at random: the order says nothing of the order at the station. `touched` are the proposals with
    new texts; without it, all of the station are read anew.
    """
    if touched is None:
        rows = select(RegisterEntry.proposal).where(RegisterEntry.station_id == station)
        touched = session.scalars(rows).all()
    if touched := {*touched, *_enter_new(session, station, day)}:
        refresh(session, (ProposalKey(station, each) for each in sorted(touched)))


def _enter_new(session: Session, station: str, day: str) -> list[str]:
    """Give numbers to the station's proposals that have no line yet, and return them."""
    row, entry = sent.ProposalRevision, RegisterEntry
    known = select(entry.proposal).where(entry.station_id == station)
    left = func.min(row.day)
    new = (
        select(row.proposal)
        .where(row.station_id == station, row.proposal.not_in(known))
        .group_by(row.proposal)
        .order_by(left, row.proposal)
    )
    fresh = list(session.scalars(new))
    last = session.scalar(select(func.max(entry.number))) or 0
    site = session.get_one(Station, station).site_id
    session.add_all(
        RegisterEntry(
            station_id=station,
            proposal=proposal,
            number=number,
            received=day,
            site_id=site,
            state=state_of(ProposalFacts(held=False)),
        )
        for number, proposal in enumerate(fresh, start=last + 1)
    )
    session.flush()
    return fresh


def refresh(session: Session, keys: Iterable[ProposalKey]) -> None:
    """Let the lines of these proposals say what the records say now."""
    session.flush()
    by_station: defaultdict[str, list[str]] = defaultdict(list)
    for key in keys:
        by_station[key.station].append(key.proposal)
    if joined := by_station.pop(CENTRE, []):  # what is decided of them holds for their origins
        _refresh_some(session, CENTRE, joined)
        for key in _origin_keys(session, joined):
            by_station[key.station].append(key.proposal)
    for station, proposals in by_station.items():
        for start in range(0, len(proposals), AT_A_TIME):
            _refresh_some(session, station, proposals[start : start + AT_A_TIME])
    session.flush()


def _origin_keys(session: Session, joined: Sequence[str]) -> Iterator[ProposalKey]:
    """Yield what joined proposals were made of; a joined one is never part of another."""
    of_these = RegisterEntry.station_id == CENTRE, RegisterEntry.proposal.in_(joined)
    for number in session.scalars(select(RegisterEntry.number).where(*of_these)):
        yield from (origin.key for origin in origins_of(session, number))


def _refresh_some(session: Session, station: str, proposals: Sequence[str]) -> None:
    revisions = _revisions(session, station, proposals)
    corrections = _values(session, ProposalCorrection, station, proposals)
    noted = _notes(session, station, proposals)
    found = evaluations_of(session, station, proposals)
    facts = facts_of(session, station, proposals, found)
    of_these = RegisterEntry.station_id == station, RegisterEntry.proposal.in_(proposals)
    entries = session.scalars(select(RegisterEntry).where(*of_these)).all()
    for entry in entries:
        entry.state = state_of(facts[entry.proposal])
        entry.dnr, entry.theme, protected = noted[entry.proposal]
        entry.protected = protected == YES
        entry.differs = found[entry.proposal].differs
        if entry.proposal in revisions:  # else its number stands, with what it was
            _describe(entry, reads_now(revisions[entry.proposal], corrections[entry.proposal]))
        entry.search_text = _search_text(entry)
    tell_answers(session, entries, facts)


def facts_of(
    session: Session,
    station: str,
    proposals: Sequence[str],
    evaluations: Mapping[str, Evaluation] | None = None,
) -> Mapping[str, ProposalFacts]:
    """Return what is on record of a station's proposals, as far as their states depend on it.

    `evaluations` are read where they are not given.
    """
    found = evaluations or evaluations_of(session, station, proposals)
    row, left = _texts_model(station), ProposalWithdrawal
    held = set(session.scalars(select(row.proposal).where(*_among(row, station, proposals))))
    joined, parted = joined_into(session, station, proposals), parted_among(session, proposals)
    records = select(left.proposal, left.withdrawn).where(*_among(left, station, proposals))
    withdrawn = dict(session.execute(records.order_by(left.number)).all())  # the last one holds
    return {
        each: ProposalFacts(
            held=each in held,
            withdrawn=withdrawn.get(each, False),
            assessed=found[each].begun,
            asked_back=found[each].asked_back,
            feasible=found[each].feasible,
            joined=each in joined,
            parted=each in parted,
        )
        for each in proposals
    }


EVALUATING: tuple[Any, ...] = (
    ProposalVerdict,
    ProposalCosting,
    ProposalClarification,
    ProposalSecondRequest,
)
"""The kinds of records that an evaluation is made of."""


def evaluations_of(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, Evaluation]:
    """Return what was found of a station's proposals."""
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for model in EVALUATING:
        for proposal, records in _values(session, model, station, proposals).items():
            found[proposal] += records
    return {each: evaluation_of(found[each]) for each in proposals}


def _notes(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, tuple[str, ...]]:
    """Return reference, theme and whether who proposes is protected, as they were noted last."""
    row, kinds = ProposalNote, (NoteKind.DNR, NoteKind.THEME, NoteKind.PROTECTED)
    wanted = select(row.proposal, row.kind, row.text).where(*_among(row, station, proposals))
    last = {(each, kind): text for each, kind, text in session.execute(wanted.order_by(row.number))}
    return {each: tuple(last.get((each, kind), "") for kind in kinds) for each in proposals}


def texts_of(
    session: Session, entry: RegisterEntry
) -> tuple[Sequence[ProposalRevision], Sequence[Correction]]:
    """Return all that a station has sent of a proposal's texts, and their corrections.

    Raises NoSuchProposalError where its text came with a copy that is not gone by any more.
    """
    key, some = entry.key, [entry.proposal]
    revisions = _revisions(session, key.station, some)
    corrections = _values(session, ProposalCorrection, key.station, some)
    if not revisions[key.proposal]:
        raise NoSuchProposalError(number=entry.number)
    return revisions[key.proposal], corrections[key.proposal]


def _texts_model(station: str) -> Any:
    """Return where the texts of proposals stand: sent by a station, or written here."""
    return JoinedText if station == CENTRE else sent.ProposalRevision


def _revisions(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, Sequence[ProposalRevision]]:
    return _values(session, _texts_model(station), station, proposals)


def _values(
    session: Session, model: Any, station: str, proposals: Sequence[str]
) -> defaultdict[str, list[Any]]:
    found: defaultdict[str, list[Any]] = defaultdict(list)
    for row in session.scalars(select(model).where(*_among(model, station, proposals))):
        found[row.proposal].append(row.to_value())
    return found


def _among(model: Any, station: str, proposals: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    return model.station_id == station, model.proposal.in_(proposals)


def _describe(entry: RegisterEntry, now: ProposalRevision) -> None:
    entry.language, entry.title, entry.place = now.language, now.title, now.place
    entry.cost = now.estimate
    entry.point_x = now.point.x if now.point else None
    entry.point_y = now.point.y if now.point else None
    entry.sort_title = sort_key(now.title)


def _search_text(entry: RegisterEntry) -> str:
    """Return all by which a line is found, as `domain.texts.as_read` folds it."""
    code = short_number(entry.proposal)
    told = (str(entry.number), code, code.replace("-", ""), entry.title, entry.place, entry.dnr)
    return as_read("\n".join(told))


def sort_key(text: str) -> str:
    """Return what sorts a text in the Swedish order, by code points.

    >>> sorted(["Ö", "Zon", "å", "Ask"], key=sort_key)
    ['Ask', 'Zon', 'å', 'Ö']
    """
    return as_read(text).translate(_AFTER_Z)[:_SORTED_LETTERS]
