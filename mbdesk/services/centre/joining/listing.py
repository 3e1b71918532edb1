"""Reading the groups of proposals that are alike: how far each has come, and who is to be asked."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import (
    Answer,
    GroupState,
    GroupStep,
    Membership,
    state_of_group,
)
from mbdesk.domain.register import CLOSED
from mbdesk.models.joining import ProposalGroupStep
from mbdesk.models.proposal import SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.joined import standings


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A proposal in a group, by its number; `contact` says that its proposer left one.

    `asked` is the record of the answer, None while there is none; `joined` that it is part of the
    joined proposal.
    """

    number: int
    title: str
    language: str
    protected: bool
    contact: bool
    asked: GroupStep | None
    joined: bool

    @property
    def answer(self) -> Answer | None:
        """What the proposer says, None while nobody knows."""
        return Membership(0, self.asked).answer


@dataclass(frozen=True, slots=True)
class GroupLine:
    """A group, how far it has come, and who is in it; `item` is the joined proposal, 0 for none."""

    number: int
    state: GroupState
    members: tuple[MemberLine, ...]
    item: int


def read_groups(central: CentralFile) -> tuple[GroupLine, ...]:
    """Return the groups that have members, those that wait for somebody first."""
    groups: defaultdict[int, list[tuple[RegisterEntry, Membership]]] = defaultdict(list)
    with central.database.reading() as session:
        reachable = {(station, of) for station, of in session.execute(_reachable())}
        for entry, standing in standings(session):
            groups[standing.group].append((entry, standing))
        found = [_line(number, members, reachable) for number, members in groups.items()]
    return tuple(sorted(found, key=lambda line: (line.state is GroupState.JOINED, line.number)))


def open_groups_in(session: Session) -> int:
    """Return how many groups wait for a proposer's answer, or can be joined."""
    groups: defaultdict[int, list[Membership]] = defaultdict(list)
    for entry, standing in standings(session):
        if standing.is_open and entry.state not in CLOSED:
            groups[standing.group].append(standing)
    states = [state_of_group(each) for each in groups.values()]
    return sum(state in {GroupState.ASKING, GroupState.READY} for state in states)


def _reachable() -> Select[str, str]:
    """Return what asks for the proposals in groups whose proposers have left a contact."""
    row, contact = ProposalGroupStep, SealedContact
    at = (contact.station_id == row.station_id) & (contact.proposal == row.proposal)
    return select(row.station_id, row.proposal).join(contact, at).distinct()


def _line(
    number: int,
    members: Sequence[tuple[RegisterEntry, Membership]],
    reachable: Collection[tuple[str, str]],
) -> GroupLine:
    return GroupLine(
        number=number,
        state=state_of_group([standing for _, standing in members]),
        members=tuple(
            MemberLine(
                number=entry.number,
                title=entry.title,
                language=entry.language,
                protected=entry.protected,
                contact=(entry.station_id, entry.proposal) in reachable,
                asked=standing.asked,
                joined=bool(standing.item),
            )
            for entry, standing in members
        ),
        item=max(standing.item for _, standing in members),
    )
