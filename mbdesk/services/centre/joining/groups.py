"""Groups of proposals that are alike: made, their proposers asked, and joined into one proposal.

Each step is a record of each proposal, and the last one holds::

    group = group_together(central, [12, 31, 44])
    note_answer(central, 12, Asked(Answer.YES, Way.CALL, "glad to"))
    item = join(central, group, JoinedProposal("Benches", "…"), Why("Two of three say yes"))
    part(central, item, Why("Anna Ek has changed her mind"))

Who says no stays alone. A joined proposal has a number of its own and is evaluated as any other;
its origins keep theirs, and are part of it until it is parted again.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import (
    CENTRE,
    LEAST,
    Answer,
    GroupState,
    JoiningStep,
    Membership,
    Way,
    goes_along,
    state_of_group,
)
from mbdesk.domain.register import CLOSED, state_of
from mbdesk.domain.texts import bare
from mbdesk.domain.vote_state import Act
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import (
    AlreadyGroupedError,
    NoSuchGroupError,
    NotJoinedError,
    NotOpenError,
    NotReadyToJoinError,
    OnTheBallotError,
)
from mbdesk.models.joining import ProposalGroupStep
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.joining.joined_proposal import (
    JoinedProposal,
    fitting_proposal,
    make_item,
)
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import (
    Why,
    checked,
    entry_of,
    finish,
    name_of,
    numbered,
)
from mbdesk.services.centre.register.entries import facts_of
from mbdesk.services.centre.register.joined import memberships_of, origins_of
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import ballot

LONGEST_SAID = 1000
MOST = 100
"""The most proposals that are put into a group at a time."""


@dataclass(frozen=True, slots=True)
class Member:
    """A proposal in a group: its line, and where it stands."""

    entry: RegisterEntry
    standing: Membership


@dataclass(frozen=True, slots=True)
class _Noted:
    """What a step tells beside itself."""

    group: int
    who: str
    way: Way | None = None
    item: int = 0
    text: str = ""


def group_together(
    central: CentralFile, numbers: Sequence[int], group: int = 0, who: str = ""
) -> int:
    """Put proposals into a new group, or into one that is not joined yet; return its number.

    Raises:
        FieldError: fewer than two proposals, or nobody's name.
        NoSuchProposalError, NotOpenError, NoSuchGroupError
        AlreadyGroupedError: one is in a group already, or is a joined one itself (proposal).
        NotAllowedNowError: voting has opened.
    """
    name, chosen = name_of(central, who), sorted(set(numbers))
    least = 1 if group else LEAST
    if not least <= len(chosen) <= MOST:
        raise FieldError(field="proposals", wanted="number", least=least, most=MOST)
    with central.database.unit() as session:
        require(session, Act.JOIN)
        if group and any(not each.standing.is_open for each in members_of(session, group)):
            raise NoSuchGroupError(group=group)
        held = group or (session.scalar(select(func.max(ProposalGroupStep.group))) or 0) + 1
        for number in chosen:
            entry = entry_of(session, number)
            _require_free(session, entry)
            _note(session, central, entry, JoiningStep.GROUPED, _Noted(held, name))
    return held


def _require_free(session: Session, entry: RegisterEntry) -> None:
    if entry.station_id == CENTRE or _standing(session, entry) is not None:
        raise AlreadyGroupedError(proposal=entry.number)
    facts = facts_of(session, entry.station_id, [entry.proposal])[entry.proposal]
    if state_of(facts) in CLOSED:
        raise NotOpenError(number=entry.number)


def _require_off_ballot(session: Session, entry: RegisterEntry) -> None:
    code = next((each.code for each in ballot(session) if each.proposal == entry.proposal), None)
    if code is not None:
        raise OnTheBallotError(proposal=entry.number, item=code)


def take_out(central: CentralFile, number: int, why: Why) -> None:
    """Take a proposal out of its group, before that is joined or where it stayed alone.

    Raises NoSuchProposalError, NoSuchGroupError, FieldError for a reason or name that does not fit.
    """
    why = checked(central, why)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        standing = _standing(session, entry)
        if standing is None or standing.item:
            raise NoSuchGroupError(group=standing.group if standing else 0)
        noted = _Noted(standing.group, why.who, text=why.reason)
        _note(session, central, entry, JoiningStep.TAKEN_OUT, noted)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a proposer answered when asked about joining, in which way, and what was said."""

    answer: Answer
    way: Way
    said: str = ""


def note_answer(central: CentralFile, number: int, asked: Asked, who: str = "") -> None:
    """Put on record what the proposer of a grouped proposal says to joining, and how it was asked.

    Raises NoSuchProposalError, NoSuchGroupError where it is in no open group, FieldError for a name
    or words that do not fit and for an answer without a way to have asked, LettersWithoutFontError.
    """
    if asked.way is Way.NONE and asked.answer is not Answer.UNREACHABLE:
        raise FieldError(field="ask_way", wanted="one_of", choices=", ".join(list(Way)[:-1]))
    text = fitting_text("text", asked.said, LONGEST_SAID) if bare(asked.said) else ""
    check_letters(text)
    name = name_of(central, who)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        standing = _standing(session, entry)
        if standing is None or not standing.is_open:
            raise NoSuchGroupError(group=0)
        noted = _Noted(standing.group, name, asked.way, text=" ".join(text.split()))
        _note(session, central, entry, JoiningStep(asked.answer), noted)


def join(
    central: CentralFile, group: int, text: JoinedProposal, why: Why, *, unreachable: bool = False
) -> int:
    """Join those of a group who say yes into one proposal, and return its number in the register.

    Who says no stays alone; who could not be reached too, unless `unreachable` takes them along.

    Raises:
        NoSuchGroupError, FieldError, LettersWithoutFontError
        NotReadyToJoinError: somebody has not been asked, or fewer than two would be joined (group).
        OnTheBallotError: one of them stands on the ballot by itself (proposal, item).
        NotAllowedNowError: voting has opened.
    """
    why, checked_text = checked(central, why), fitting_proposal(text)
    with central.database.unit() as session:
        require(session, Act.JOIN)
        members = _open_members(session, group)
        along = [each for each in members if goes_along(each.standing, unreachable=unreachable)]
        state = state_of_group([each.standing for each in members])
        if state is not GroupState.READY or len(along) < LEAST:
            raise NotReadyToJoinError(group=group)
        for member in along:
            _require_off_ballot(session, member.entry)
        item = make_item(session, central, checked_text)
        noted = _Noted(group, why.who, item=item.number, text=why.reason)
        for member in members:
            step = JoiningStep.JOINED if member in along else JoiningStep.ALONE
            _note(session, central, member.entry, step, noted)
        _note(session, central, item, JoiningStep.JOINED, noted)
        return item.number


def part(central: CentralFile, number: int, why: Why) -> None:
    """Undo a joining by a further record: its origins are on their own again.

    Raises NoSuchProposalError, NotJoinedError where it is no joined proposal, OnTheBallotError,
    FieldError for a reason or name that does not fit, NotAllowedNowError when voting has opened.
    """
    why = checked(central, why)
    with central.database.unit() as session:
        require(session, Act.JOIN)
        item, origins = entry_of(session, number), origins_of(session, number)
        if not origins:
            raise NotJoinedError(proposal=number)
        _require_off_ballot(session, item)
        parts = [session.get_one(RegisterEntry, origin.key) for origin in origins]
        standing = _standing(session, parts[0])
        noted = _Noted(standing.group if standing else 0, why.who, item=number, text=why.reason)
        alone = [each.entry for each in members_of(session, noted.group) if not each.standing.item]
        for entry in (*parts, *alone, item):
            _note(session, central, entry, JoiningStep.PARTED, noted)


def members_of(session: Session, group: int) -> list[Member]:
    """Return the proposals of a group, by number, as they stand. Raises NoSuchGroupError."""
    row, found = ProposalGroupStep, list[Member]()
    named = select(row.station_id, row.proposal).where(row.group == group).distinct()
    for station, proposal in session.execute(named).all():
        standing = memberships_of(session, station, [proposal]).get(proposal)
        if standing is not None and standing.group == group:
            found.append(Member(session.get_one(RegisterEntry, (station, proposal)), standing))
    if not found:
        raise NoSuchGroupError(group=group)
    return sorted(found, key=lambda member: member.entry.number)


def _open_members(session: Session, group: int) -> list[Member]:
    """Return the members of a group that is not joined yet; who has been withdrawn is left out."""
    members = members_of(session, group)
    if any(not each.standing.is_open for each in members):
        raise NoSuchGroupError(group=group)
    return [each for each in members if each.entry.state not in CLOSED]


def _standing(session: Session, entry: RegisterEntry) -> Membership | None:
    return memberships_of(session, entry.station_id, [entry.proposal]).get(entry.proposal)


def _note(
    session: Session, central: CentralFile, entry: RegisterEntry, step: JoiningStep, noted: _Noted
) -> None:
    session.add(
        ProposalGroupStep(
            **numbered(session, entry.key),
            step=step,
            group=noted.group,
            way=noted.way or "",
            item=noted.item,
            text=noted.text,
            who=noted.who,
            day=central.today(),
        )
    )
    finish(session, central, entry, f"proposal_{step}", group=str(noted.group))
