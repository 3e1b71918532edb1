"""Answers filled in from evaluation, decisions and count: what staff then read, edit and approve.

::

    draft_answer(central, 31).text  # in the language of the answer that is owed
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.answers import Outcome
from mbdesk.domain.assessment import FEASIBILITY
from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import PhaseKind
from mbdesk.domain.result import Result
from mbdesk.models.process import Withdrawal
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.answers.acts import Written, decided_entry, known_language
from mbdesk.services.centre.answers.ledger import row_of
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import decision_in
from mbdesk.services.centre.evaluation.acts import evaluation_of_entry
from mbdesk.services.centre.register.answering import newest_decision
from mbdesk.services.centre.register.joined import joined_into, origins_of
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.counting.count_standing import result_in
from mbdesk.words.answer_texts import AnswerContent, answer_text
from mbdesk.words.joining import name_of


def draft_answer(central: CentralFile, number: int, language: str = "") -> Written:
    """Return the answer to a proposal as it can be filled in now; nothing is kept.

    Without a language it is in that of the answer that is owed.

    Raises NoSuchProposalError, NothingDecidedError, and FieldError for a language that the program
    does not have.
    """
    with central.database.reading() as session:
        entry = decided_entry(session, number)
        wanted = known_language(language or entry.answer_language)
        return Written(wanted, answer_text(content_of(session, entry), wanted))


def answer_of(central: CentralFile, number: int) -> Written:
    """Return the answer as it is written, else as it can be filled in; raises `draft_answer`'s."""
    with central.database.reading() as session:
        entry = decided_entry(session, number)
        held = row_of(session, entry).written
        if held is not None:
            return Written(held.language, held.text, held.approved)
        wanted = entry.answer_language
        return Written(wanted, answer_text(content_of(session, entry), wanted))


def content_of(session: Session, entry: RegisterEntry) -> AnswerContent:
    """Return what an answer tells of a proposal of which something is decided.

    Of a part of a joined one it tells what was decided of the joined one, and what that is made of.
    """
    process, outcome = the_process(session), Outcome(entry.outcome)
    title, part_of = entry.title, joined_into(session, entry.station_id, [entry.proposal])
    entry = part_of.get(entry.proposal, entry)
    found, frame = evaluation_of_entry(session, entry), process.to_frame()
    phase = next((each for each in frame.phases if each.kind is PhaseKind.VOTING), None)
    to_vote = outcome in {Outcome.TO_VOTE, Outcome.JOINED}
    held = found.costs.held
    counted = result_in(session) if outcome in {Outcome.WON, Outcome.LOST} else None
    votes, needed = _votes(counted, _item_of(session, entry), outcome)
    decided = newest_decision(session) if counted is not None else None
    return AnswerContent(
        title=title,
        outcome=outcome,
        signed=frame.district or frame.titles.get("sv", ""),
        reason=_reason(session, entry, outcome),
        cost=held.once if to_vote and held is not None else None,
        voting=(phase.first_day, phase.last_day) if to_vote and phase is not None else None,
        second_days=process.second_days if outcome is Outcome.NOT_FEASIBLE else 0,
        votes=votes,
        needed=needed,
        scored=frame.rules.ballot.scored,
        otherwise=decided.reason if decided is not None else "",
        origins=tuple(map(name_of, origins_of(session, entry.number))),
    )


def _reason(session: Session, entry: RegisterEntry, outcome: Outcome) -> str:
    """Return why the outcome is so, in the words of who decided."""
    if outcome is Outcome.NOT_FEASIBLE:
        held = evaluation_of_entry(session, entry).on(FEASIBILITY).held
        return held.reason if held is not None else ""
    if outcome is Outcome.NOT_CHOSEN:
        decided = decision_in(session, entry)
        return decided.reason if decided is not None else ""
    item = _item_of(session, entry)
    if outcome is Outcome.OUT_OF_VOTE and item is not None:
        wanted = select(Withdrawal.reason).where(Withdrawal.code == item.code)
        return session.scalars(wanted).first() or ""
    return ""


def _item_of(session: Session, entry: RegisterEntry) -> BallotItem | None:
    return next((each for each in ballot(session) if each.proposal == entry.proposal), None)


def _votes(
    counted: Result | None, item: BallotItem | None, outcome: Outcome
) -> tuple[int | None, int | None]:
    """Return an item's votes, and those of the winner with the fewest where it has lost."""
    if counted is None or item is None or item.code not in counted.votes:
        return None, None
    winners = [counted.votes[code] for code in counted.outcome.winners if code in counted.votes]
    lost = outcome is Outcome.LOST and item.code not in counted.outcome.winners
    return counted.votes[item.code], min(winners) if lost and winners else None
