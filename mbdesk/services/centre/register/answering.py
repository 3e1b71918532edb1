"""What is decided of proposals and how far their answers have come, read for their lines.

It follows from records alone: the evaluation, the steering group's decisions, what was withdrawn
from the vote, the board's decision on what is carried out, and the records of answers.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.answers import OutcomeFacts, outcome_of, standing_of
from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.joining import CENTRE
from mbdesk.domain.register import ProposalFacts, ProposalKey, ProposalState, Record
from mbdesk.models import answering as rows
from mbdesk.models.process import BallotItem, Withdrawal
from mbdesk.models.proposal import SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.register.joined import joined_into

ANSWERING: tuple[Any, ...] = (
    rows.ProposalAdmission,
    rows.ProposalAnswerText,
    rows.ProposalAnswerGiven,
    rows.ProposalAnswerLanguage,
    rows.ProposalContactOpening,
)
"""The kinds of records that decisions and answers are made of."""

_ANSWERS = ANSWERING[1:4]
_FEASIBLE: Mapping[str, bool] = {
    ProposalState.FEASIBLE: True,
    ProposalState.NOT_FEASIBLE: False,
}


@dataclass(frozen=True, slots=True)
class VoteFacts:
    """What has become of proposals in the vote, by their ids: withdrawn from it, and carried out.

    `wins` names those that were on the ballot, once the board has decided.
    """

    off: frozenset[str] = frozenset()
    wins: Mapping[str, bool] = field(default_factory=dict)


def newest_decision(session: Session) -> BoardDecision | None:
    """Return the board's decision that holds, None before there is one."""
    newest = select(rows.BoardDecision).order_by(rows.BoardDecision.number.desc()).limit(1)
    row = session.scalars(newest).first()
    return None if row is None else row.to_value()


def vote_facts(session: Session) -> VoteFacts:
    """Return what has become of proposals in the vote."""
    item = BallotItem
    on_ballot = dict(
        session.execute(select(item.code, item.proposal).where(item.proposal.is_not(None))).all()
    )
    if not on_ballot:
        return VoteFacts()
    off = {each for each in session.scalars(select(Withdrawal.code)) if each in on_ballot}
    decided = newest_decision(session)
    wins = {} if decided is None else {on_ballot[code]: code in decided.codes for code in on_ballot}
    return VoteFacts(
        off=frozenset(str(on_ballot[code]) for code in off),
        wins={str(proposal): won for proposal, won in wins.items()},
    )


def tell_answers(
    session: Session, entries: Sequence[RegisterEntry], facts: Mapping[str, ProposalFacts]
) -> None:
    """Let lines of one station say what is decided, and how far the answer to it has come.

    `facts` are what is on record of the proposals, by their ids.
    """
    if not entries:
        return
    station, ids = entries[0].station_id, [entry.proposal for entry in entries]
    admitted, vote = admissions_of(session, station, ids), vote_facts(session)
    records, reached = _records(session, station, ids), with_contact(session, station, ids)
    parts = joined_into(session, station, ids)
    for entry in entries:
        of = entry.proposal
        entry.admitted = admitted.get(of)
        outcome = outcome_of(_outcome_facts(facts[of], entry, parts.get(of, entry), vote))
        standing = standing_of(outcome, entry.language, records[of], contact=of in reached)
        entry.outcome, entry.answer = standing.outcome or "", standing.state or ""
        entry.answer_language = standing.language


def _outcome_facts(
    known: ProposalFacts, entry: RegisterEntry, decided: RegisterEntry, vote: VoteFacts
) -> OutcomeFacts:
    """Return what has become of a proposal; of a part of a joined one, the joined is `decided`.

    A joined proposal has no proposer of its own: its origins' are answered.
    """
    return OutcomeFacts(
        held=known.held and entry.station_id != CENTRE,
        withdrawn=known.withdrawn,
        feasible=known.feasible if decided is entry else _FEASIBLE.get(decided.state),
        admitted=decided.admitted,
        joined=decided is not entry,
        out_of_vote=decided.proposal in vote.off,
        wins=vote.wins.get(decided.proposal),
    )


def admissions_of(session: Session, station: str, proposals: Sequence[str]) -> Mapping[str, bool]:
    """Return what the steering group last decided of a station's proposals, by their ids."""
    row = rows.ProposalAdmission
    own = row.station_id == station, row.proposal.in_(proposals)
    wanted = select(row.proposal, row.admitted).where(*own).order_by(row.number)
    return dict(session.execute(wanted).all())  # the last one holds


def with_contact(session: Session, station: str, proposals: Sequence[str]) -> set[str]:
    """Return the ids of the proposals whose proposer left a contact; it stays sealed."""
    row = SealedContact
    own = row.station_id == station, row.proposal.in_(proposals)
    return set(session.scalars(select(row.proposal).where(*own)))


def _records(
    session: Session, station: str, proposals: Sequence[str]
) -> Mapping[str, Sequence[Record]]:
    found: defaultdict[str, list[Record]] = defaultdict(list)
    for model in _ANSWERS:
        own = model.station_id == station, model.proposal.in_(proposals)
        for row in session.scalars(select(model).where(*own)):
            found[row.proposal].append(row.to_value())
    return found


def on_ballot(session: Session, codes: Sequence[str] | None = None) -> Sequence[ProposalKey]:
    """Return the proposals that items of the ballot were made of; of all, or of those with codes.

    Whatever changes what has become of them in the vote brings their lines up to date.
    """
    made_of = select(BallotItem.proposal).where(BallotItem.proposal.is_not(None))
    if codes is not None:
        made_of = made_of.where(BallotItem.code.in_(codes))
    entries = session.scalars(select(RegisterEntry).where(RegisterEntry.proposal.in_(made_of)))
    return [entry.key for entry in entries]
