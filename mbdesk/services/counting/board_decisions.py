"""The board's decision on what is carried out: a record of its own beside the tally.

::

    minutes = Minutes("2026-12-17", "14", "HV 2026/214")
    decide_for_board(central, ("V1", "V3"), minutes)

Where it differs from the tally it says why; what is printed tells both, and why.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.decisions import BoardDecision
from mbdesk.domain.texts import bare
from mbdesk.domain.vote_state import Act
from mbdesk.errors.counting import TieOpenError
from mbdesk.errors.files import FieldError
from mbdesk.models import answering as rows
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.days import past_day
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import name_of
from mbdesk.services.centre.register.answering import newest_decision, on_ballot
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.common.two_names import LONGEST_NAME, LONGEST_REASON
from mbdesk.services.counting.count_standing import result_in
from mbdesk.services.counting.stored_count import counted_result

if TYPE_CHECKING:
    from mbdesk.reports.board_decided import BoardPart

LONGEST_PARAGRAPH, LONGEST_REFERENCE = 20, 80


@dataclass(frozen=True, slots=True)
class Minutes:
    """What the board's minutes say: its day (ISO), the paragraph (§), and the reference (dnr).

    `reason` is why the board decided otherwise than people voted, where it did.
    """

    decided_on: str
    paragraph: str
    reference: str = ""
    reason: str = ""


def decide_for_board(
    central: CentralFile, codes: Sequence[str], minutes: Minutes, who: str = ""
) -> BoardDecision:
    """Put on record what the board has decided, by codes of the ballot; return it.

    A later decision takes the place of the earlier one, which stays on record.

    Raises:
        NotAllowedNowError: the votes have not been counted.
        TieOpenError: the count waits for a decision on equal votes.
        FieldError: a code that is not on the ballot, a day that is none or is still to come, no
            paragraph, or no reason where the decision differs from the tally.
        LettersWithoutFontError
    """
    minutes, who = _checked(central, minutes), _named(central, who)
    with central.database.unit() as session:
        require(session, Act.DECIDE)
        counted = counted_result(session)
        if not counted.outcome.settled:
            raise TieOpenError
        winners = _in_order(codes, [item.code for item in ballot(session)])
        last = session.scalar(select(func.max(rows.BoardDecision.number))) or 0
        decided = BoardDecision(
            *(last + 1, central.today(), who),
            *(minutes.decided_on, minutes.paragraph, minutes.reference),
            codes=winners,
            count=counted.number,
            reason=minutes.reason,
        )
        if decided.differs_from(counted.outcome.winners) and not decided.reason:
            raise FieldError(field="reason", wanted="some_text", most=LONGEST_REASON)
        session.add(_row(decided))
        refresh(session, on_ballot(session))
        facts: dict[str, str | int] = {
            "items": ", ".join(decided.codes) or "–",
            "paragraph": decided.paragraph,
        }
        note(session, the_process(session).id, central.today(), "board_decided", **facts)
    return decided


def _in_order(codes: Sequence[str], order: Sequence[str]) -> tuple[str, ...]:
    """Return the codes in the ballot's order; raise FieldError for one that is not on it."""
    if unknown := set(codes) - set(order):
        choices = ", ".join(order)
        raise FieldError(field="winners", wanted="one_of", choices=choices, given=min(unknown))
    return tuple(code for code in order if code in set(codes))


def _row(decided: BoardDecision) -> rows.BoardDecision:
    return rows.BoardDecision(
        number=decided.number,
        day=decided.day,
        who=decided.who,
        decided_on=decided.decided_on,
        paragraph=decided.paragraph,
        reference=decided.reference,
        codes=list(decided.codes),
        count=decided.count,
        reason=decided.reason,
    )


def _checked(central: CentralFile, minutes: Minutes) -> Minutes:
    paragraph = minutes.paragraph.strip().removeprefix("§")
    paragraph = fitting_text("paragraph", paragraph, LONGEST_PARAGRAPH)
    reference, reason = minutes.reference, " ".join(minutes.reason.split())
    if bare(reference):
        reference = fitting_text("reference", reference, LONGEST_REFERENCE)
    if bare(reason):
        reason = fitting_text("reason", reason, LONGEST_REASON)
    check_letters(paragraph, reference, reason)
    return Minutes(
        past_day(central, "decided_on", minutes.decided_on), paragraph, bare(reference), reason
    )


def _named(central: CentralFile, who: str) -> str:
    name = fitting_text("person", name_of(central, who), LONGEST_NAME)
    check_letters(name)
    return name


def board_decisions(session: Session) -> tuple[BoardDecision, ...]:
    """Return all decisions of the board, the oldest first; the last one holds."""
    kept = select(rows.BoardDecision).order_by(rows.BoardDecision.number)
    return tuple(row.to_value() for row in session.scalars(kept))


def board_part(session: Session) -> "BoardPart | None":
    """Return the board's decision beside the count, None before both are there."""
    from mbdesk.reports.board_decided import BoardPart  # the PDF library is slow to import

    decided, counted = newest_decision(session), result_in(session)
    if decided is None or counted is None:
        return None
    return BoardPart(decided, counted.items, counted.outcome.winners, counted.number)
