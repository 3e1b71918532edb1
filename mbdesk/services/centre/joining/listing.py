"""Reading the groups of proposals that are alike: how far each has come, and who is to be asked."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import exists, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import (
    CENTRE,
    Answer,
    GroupState,
    GroupStep,
    Membership,
    state_of_group,
)
from mbdesk.errors.joining import NoSuchGroupError
from mbdesk.models.joining import ProposalGroupStep
from mbdesk.models.proposal import SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.groups import Member, members_of


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
    with central.database.reading() as session:
        found = list(_groups(session))
    return tuple(sorted(found, key=lambda line: (line.state is GroupState.JOINED, line.number)))


def _groups(session: Session) -> Iterator[GroupLine]:
    group = ProposalGroupStep.group
    number = session.scalar(select(func.min(group)))
    while number is not None:
        with suppress(NoSuchGroupError):  # all of its members have been taken out
            yield _line(session, number, members_of(session, number))
        number = session.scalar(select(func.min(group)).where(group > number))


def _line(session: Session, number: int, members: list[Member]) -> GroupLine:
    standing = [member.standing for member in members]
    return GroupLine(
        number=number,
        state=state_of_group(standing),
        members=tuple(_member(session, member) for member in members),
        item=max(each.item for each in standing),
    )


def _member(session: Session, member: Member) -> MemberLine:
    entry = member.entry
    return MemberLine(
        number=entry.number,
        title=entry.title,
        language=entry.language,
        protected=entry.protected,
        contact=_has_contact(session, entry),
        asked=member.standing.asked,
        joined=bool(member.standing.item),
    )


def _has_contact(session: Session, entry: RegisterEntry) -> bool:
    row = SealedContact
    own = row.station_id == entry.station_id, row.proposal == entry.proposal
    return entry.station_id != CENTRE and bool(session.scalar(select(exists().where(*own))))
