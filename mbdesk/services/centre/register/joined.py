"""Joined proposals in the register: what they were made of, and where each proposal stands.

A joined proposal has a line, a number and a text of its own, under the centre's id instead of a
station's. The proposals that it was made of, its origins, keep theirs::

    origins_of(session, 44)  # (Origin(number=12, …), Origin(number=31, …)); none of any other
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import CENTRE, JoiningStep, Membership, Origin, membership_of
from mbdesk.domain.register import ProposalKey, ProposalState, Record
from mbdesk.models.joining import ProposalGroupStep, ProposalNotTheSame
from mbdesk.models.register import RegisterEntry

JOINING = (ProposalGroupStep, ProposalNotTheSame)
"""The kinds of records that are made of proposals that are alike."""


def origins_of(session: Session, number: int) -> tuple[Origin, ...]:
    """Return the proposals that the joined one with this number was made of, by number.

    There are none where it is no joined one, or has been parted again.
    """
    return tuple(
        origin for origin in made_of(session, number) if _item_of(session, origin.key) == number
    )


def made_of(session: Session, number: int) -> tuple[Origin, ...]:
    """Return what `origins_of` returns, also of a joined proposal that has been parted since."""
    row, entry = ProposalGroupStep, RegisterEntry
    at = (entry.station_id == row.station_id) & (entry.proposal == row.proposal)
    joined = row.item == number, row.step == JoiningStep.JOINED, row.station_id != CENTRE
    lines = select(entry).join(row, at).where(*joined).order_by(entry.number)
    return tuple(map(_origin, session.scalars(lines)))


def _item_of(session: Session, key: ProposalKey) -> int:
    standing = memberships_of(session, key.station, [key.proposal]).get(key.proposal)
    return 0 if standing is None else standing.item


def _origin(entry: RegisterEntry) -> Origin:
    return Origin(
        key=entry.key,
        number=entry.number,
        title="" if entry.protected else entry.title,
        language=entry.language,
        withdrawn=entry.state in {ProposalState.WITHDRAWN, ProposalState.LEFT_OUT},
    )


def memberships_of(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, Membership]:
    """Return where those of a station's proposals stand that are in a group, by their ids."""
    records: defaultdict[str, list[Record]] = defaultdict(list)
    for row in session.scalars(select(ProposalGroupStep).where(*_among(station, proposals))):
        records[row.proposal].append(row.to_value())
    found = {each: membership_of(records[each]) for each in records}
    return {each: standing for each, standing in found.items() if standing is not None}


def standings(session: Session) -> Iterator[tuple[RegisterEntry, Membership]]:
    """Yield the lines of all proposals that are in a group, and where each of them stands."""
    row, entry = ProposalGroupStep, RegisterEntry
    at = (entry.station_id == row.station_id) & (entry.proposal == row.proposal)
    records: defaultdict[ProposalKey, list[Record]] = defaultdict(list)
    for step in session.scalars(select(row)):
        records[ProposalKey(step.station_id, step.proposal)].append(step.to_value())
    for line in session.scalars(select(entry).join(row, at).distinct().order_by(entry.number)):
        standing = membership_of(records[line.key])
        if standing is not None:
            yield line, standing


def joined_into(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, RegisterEntry]:
    """Return the lines of the joined proposals that these are part of, by the parts' ids."""
    standing = memberships_of(session, station, proposals)
    numbers = {each.item for each in standing.values() if each.item}
    if not numbers:
        return {}
    lines = session.scalars(select(RegisterEntry).where(RegisterEntry.number.in_(numbers)))
    by_number = {line.number: line for line in lines}
    return {of: by_number[each.item] for of, each in standing.items() if each.item}


def parted_among(session: Session, proposals: Sequence[str]) -> set[str]:
    """Return the ids of the joined proposals among these that have been parted again."""
    row = ProposalGroupStep
    undone = row.step == JoiningStep.PARTED
    return set(session.scalars(select(row.proposal).where(*_among(CENTRE, proposals), undone)))


def _among(station: str, proposals: Sequence[str]) -> tuple[ColumnElement[bool], ...]:
    row = ProposalGroupStep
    return row.station_id == station, row.proposal.in_(proposals)
