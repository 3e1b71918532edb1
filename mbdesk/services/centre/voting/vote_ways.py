"""What two people decide about the vote itself once it has opened: an item, and opening again."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.vote_state import Act
from mbdesk.errors.centre import NoSuchItemError
from mbdesk.models import process as models
from mbdesk.models.base import find_row
from mbdesk.models.counting import Box
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.register.answering import on_ballot
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.centre.vote_acts import enter, require
from mbdesk.services.common.audit_log import note_decision
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut


def withdraw_item(central: CentralFile, code: str, way: WayOut) -> None:
    """Withdraw an item from the vote: votes for it are counted and told, and get no money.

    It stays on the ballots that people see. Raises NotAllowedNowError, NoSuchItemError, FieldError,
    LettersWithoutFontError.
    """
    way = decided(way)
    with central.database.unit() as session:
        _item(session, code)
        day = central.today()
        session.add(models.Withdrawal(code=code, reason=way.reason, day=day))
        process = the_process(session).id
        note_decision(session, process, day, "item_withdrawn", way, item=code)
        refresh(session, on_ballot(session, [code]))


def item_to_withdraw(central: CentralFile, code: str) -> BallotItem:
    """Return an item that can be withdrawn. Raises NotAllowedNowError, NoSuchItemError."""
    with central.database.reading() as session:
        return _item(session, code).to_value()


def _item(session: Session, code: str) -> models.BallotItem:
    require(session, Act.WITHDRAW_ITEM)
    row = find_row(session, models.BallotItem, code)
    if row is None or session.get(models.Withdrawal, code) is not None:
        raise NoSuchItemError(item=code)
    return row


def reopen_voting(central: CentralFile, way: WayOut) -> None:
    """Open voting again, while nothing has been opened.

    A station that was final is reopened at the station. Raises NotAllowedNowError, FieldError,
    LettersWithoutFontError.
    """
    way = decided(way)
    with central.database.unit() as session:
        require(session, Act.REOPEN, opened=was_opened(session))
        process = the_process(session)
        process.voting_closed = None
        process.edition += 1
        enter(session, Act.REOPEN)
        note_decision(session, process.id, central.today(), "voting_reopened", way)


def check_allowed(central: CentralFile, act: Act) -> None:
    """Raise NotAllowedNowError as an act itself would, before anybody is asked for it."""
    with central.database.reading() as session:
        require(session, act, opened=was_opened(session))


def withdrawn_items(session: Session) -> tuple[str, ...]:
    """Return the codes of the items that were withdrawn, in order of their codes."""
    return tuple(session.scalars(select(models.Withdrawal.code).order_by(models.Withdrawal.code)))


def was_opened(session: Session) -> bool:
    """Tell whether the votes of any box have been opened at this centre."""
    opened = select(Box.number).where(Box.counted_on != "").limit(1)
    return session.scalars(opened).first() is not None
