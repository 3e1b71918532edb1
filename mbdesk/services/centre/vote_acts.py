"""Asks the table of states (`domain.vote_state`) inside the transaction that does the act.

What is not allowed now is refused with what to do instead::

    with central.database.unit() as session:
        require(session, Act.CLOSE)  # NotAllowedNowError(act, state, instead)
        ...
        enter(session, Act.CLOSE)  # the vote is closed now
"""

from sqlalchemy.orm import Session

from mbdesk.domain.vote_state import UNOPENED, Act, Instead, VoteState, after, instead
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.services.common.shared_rows import the_process


def state_of(session: Session) -> VoteState:
    """Return the state of the vote."""
    return VoteState(the_process(session).state)


def instead_of(session: Session, act: Act, *, opened: bool = False) -> Instead | None:
    """Return what to do instead of an act that is not allowed now; None where it is.

    `opened` tells whether what the act would undo has been opened (`vote_state.UNOPENED`).
    """
    refused = instead(state_of(session), act)
    if refused is None and opened and act in UNOPENED:
        return Instead.NEW_COUNT if act is Act.UNBOX else Instead.NEXT_TIME
    return refused


def require(session: Session, act: Act, *, opened: bool = False) -> None:
    """Go on only where an act is allowed now. Raises NotAllowedNowError(act, state, instead)."""
    refused = instead_of(session, act, opened=opened)
    if refused is not None:
        raise NotAllowedNowError(act=act, state=state_of(session), instead=refused)


def enter(session: Session, act: Act) -> None:
    """Bring the vote into the state that an act leads to."""
    process = the_process(session)
    process.state = after(VoteState(process.state), act)
