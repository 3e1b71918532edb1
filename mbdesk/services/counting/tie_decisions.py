"""Decisions on ties by the board or a lot, which stand from the protocol on.

A later decision on the same items takes the place of the earlier one, until the protocol tells of
it::

    settle_tie(central, ("lamp", "bench"), "§ 12")  # the lamp goes first
    settle_tie(central, ("bench", "lamp"), "§ 13")  # put right: the bench does
    write_count_protocol(central, path, words, "sv")
    settle_tie(central, ("lamp", "bench"), "§ 14")  # DecisionFixedError
"""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.records import new_id
from mbdesk.domain.result import Result, Tie
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import FactsChangedError
from mbdesk.errors.counting import DecisionFixedError
from mbdesk.models.counting import TieDecision
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import events, note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.counting.result import checked_basis, tie_of
from mbdesk.services.counting.stored_box import newest_box
from mbdesk.services.counting.stored_count import counted_result, refresh_figures

PROTOCOL_WRITTEN = "protocol_written"


def settle_tie(
    central: CentralFile, order: tuple[str, ...], basis: str, *, read: Result | None = None
) -> Result:
    """Record a decision on items with equally many votes and return the result with it.

    Under `TieRule.LOT`, `basis` is the published seed and `order` only names the items. A later
    decision on the same items takes the place of the earlier one, until the protocol has been
    written with it. `read` is the result that people decide on: a decision on the tie of one count
    is none on that of the next, and replaces none that they have not seen.

    Raises NotCountedError, NoTieError, NotTiedError(tied), FactsChangedError, DecisionFixedError,
    FieldError(basis), LettersWithoutFontError.
    """
    basis = checked_basis(basis)
    with central.database.unit() as session:
        require(session, Act.SETTLE_TIE)
        process, box = the_process(session), newest_box(session).number
        counted = counted_result(session)
        tie = tie_of(counted.outcome.ties, order)
        if read is not None and _decided_on(read) != _decided_on(counted):
            raise FactsChangedError
        replaced = _take_earlier_away(session, process.id, order)
        decision = TieDecision(
            id=new_id(),
            box=box,
            order=list(order),
            votes=tie.votes,
            basis=basis,
            day=central.today(),
        )
        session.add(decision)
        earlier = {"replaces": replaced} if replaced else {}
        facts: dict[str, str | int] = {"items": len(order), "decision": decision.id, **earlier}
        note(session, process.id, central.today(), "tie_settled", **facts)
        session.flush()
        refresh_figures(session)
        return counted_result(session)


def _decided_on(result: Result) -> tuple[object, ...]:
    """Return what a decision on equal votes is about: of which count they are, and which."""
    return result.box, result.outcome.ties


def _take_earlier_away(session: Session, process: str, order: tuple[str, ...]) -> str:
    """Delete an earlier decision on the same items and return its id, empty where there is none.

    Raises DecisionFixedError.
    """
    earlier = _decided_before(session, order)
    if earlier is None:
        return ""
    if _protocol_follows(session, process, earlier.id):
        raise DecisionFixedError
    session.delete(earlier)
    return earlier.id


def tie_to_settle(central: CentralFile, order: tuple[str, ...], basis: str) -> tuple[Tie, Result]:
    """Return the tie that `settle_tie` would decide, and the result as it stands.

    Raises what `settle_tie` raises, but DecisionFixedError.
    """
    checked_basis(basis)
    with central.database.reading() as session:
        require(session, Act.SETTLE_TIE)
        counted = counted_result(session)
        return tie_of(counted.outcome.ties, order), counted


def replaceable_in(session: Session, counted: Result) -> tuple[Tie, ...]:
    """Return the ties whose decision `settle_tie` would still replace."""
    process = the_process(session).id
    return tuple(
        tie
        for tie in counted.outcome.ties
        if (decision := _decided_before(session, tie.codes)) is not None
        and not _protocol_follows(session, process, decision.id)
    )


def note_protocol(central: CentralFile) -> None:
    """Note that the protocol has been written: what it tells of decisions now stands."""
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), PROTOCOL_WRITTEN)


def protocol_stands(session: Session) -> bool:
    """Tell whether the protocol of the newest count was written, with its decisions on ties."""
    counted = _newest(session, "counted", "tie_settled", "new_count")
    return _newest(session, PROTOCOL_WRITTEN) > counted > 0


def _newest(session: Session, *codes: str) -> int:
    """Return the number of the newest event of these kinds in the centre's log, 0 where none is."""
    log = select(func.max(AuditEvent.number)).where(
        AuditEvent.station_id == the_process(session).id, AuditEvent.code.in_(codes)
    )
    return session.scalar(log) or 0


def _decided_before(session: Session, order: tuple[str, ...]) -> TieDecision | None:
    box = newest_box(session).number
    decisions = session.scalars(select(TieDecision).where(TieDecision.box == box))
    return next((each for each in decisions if set(each.order) == set(order)), None)


def _protocol_follows(session: Session, process: str, decision: str) -> bool:
    """Tell whether the protocol was written after a decision was recorded."""
    log = events(session, process)
    recorded = [event.number for event in log if event.parameters.get("decision") == decision]
    written = [event.number for event in log if event.code == PROTOCOL_WRITTEN]
    return bool(recorded and written) and max(written) > max(recorded)
