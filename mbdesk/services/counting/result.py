"""Computes the result from the central file; anyone who does so gets the same.

Nothing of it is stored but what cannot be computed: the opened contents with their numbers, the
figures of the reconciliation, and the decisions on ties. A decision that is added changes the
result, and nothing else has to be brought up to date::

    before = result(central)  # before.outcome.settled is False: a tie waits
    settle_tie(central, ("lamp", "bench"), "Minutes, item 12")
    result(central).outcome.settled  # True
"""

from collections.abc import Mapping

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import Choice, TieRule
from mbdesk.domain.result import Result, Tie, Turnout
from mbdesk.errors.centre import NotCountedError
from mbdesk.models.process import OpenedBallot, Tally, TieDecision
from mbdesk.models.slots import Envelope
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.common.contents import ballot, counts, the_process
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.codes import confirmation_code
from mbdesk.tally.outcome import outcome
from mbdesk.tally.votes import votes

ROWS_AT_A_TIME = 2000


def result(central: CentralFile) -> Result:
    """Compute the result from the opened ballots, the decisions and the envelopes on file.

    Raises NotCountedError before the count.
    """
    with central.database.reading() as session:
        tally = session.scalars(select(Tally)).first()
        if tally is None:
            raise NotCountedError
        return _compute(session, tally)


def stored_content(choice: Choice) -> str:
    """Return the form in which an opened ballot's content is kept."""
    return encode({"codes": list(choice.codes), "points": list(choice.points)}).decode()


def _compute(session: Session, tally: Tally) -> Result:
    frame = the_process(session).to_frame()
    items = ballot(session)
    choices = _choices(session)
    ballots = {choice: number for choice, number in choices.items() if choice.codes}
    blank = choices.get(Choice(), 0)
    found = votes(ballots, frame.rules, items)
    aside: Mapping[str, list[str]] = tally.figures["set_aside"]
    hidden = frozenset(row_id for ids in aside.values() for row_id in ids)
    return Result(
        frame=frame,
        items=items,
        counted_on=tally.counted_on,
        received=counts(session).envelopes,
        set_aside=len(hidden),
        invalid=tally.figures["invalid"],
        blank=blank,
        counted=sum(choices.values()),
        votes=found,
        outcome=outcome(
            items,
            found,
            frame.rules,
            frame.funds,
            _decisions(session, frame.rules.tie),
            ballots=choices,
        ),
        turnout=_turnout(session),
        duplicates={credential: len(ids) for credential, ids in aside.items()},
        missing_stations=tuple(tally.figures["missing"]),
        confirmations=_confirmations(session, hidden),
    )


def _choices(session: Session) -> dict[Choice, int]:
    found: dict[Choice, int] = {}
    for row in session.scalars(select(OpenedBallot).order_by(OpenedBallot.content)):
        content: dict[str, list[str | int]] = dict(decode(row.content.encode()))  # type: ignore[arg-type]
        codes = tuple(str(code) for code in content["codes"])
        found[Choice(codes, tuple(int(points) for points in content["points"]))] = row.number
    return found


def _decisions(session: Session, rule: TieRule) -> tuple[Tie, ...]:
    rows = session.scalars(select(TieDecision).order_by(TieDecision.id))
    return tuple(
        Tie(tuple(sorted(row.order)), row.votes, rule, tuple(row.order), row.basis) for row in rows
    )


def _turnout(session: Session) -> tuple[Turnout, ...]:
    rows = session.scalars(select(Station).order_by(Station.name, Station.id))
    return tuple(
        Turnout(
            station=row.id,
            site=row.site.name,
            name=row.name,
            signed_for=row.signed_for,
            received=counts(session, row.id).envelopes,
            final=row.final,
        )
        for row in rows
    )


def _confirmations(session: Session, hidden: frozenset[str]) -> tuple[str, ...]:
    table = Envelope.__table__
    rows = session.execute(
        select(table.c.id, table.c.sealed), execution_options={"yield_per": ROWS_AT_A_TIME}
    )
    return tuple(
        sorted(confirmation_code(bytes(sealed)) for row_id, sealed in rows if row_id not in hidden)
    )
