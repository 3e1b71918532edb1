"""Takes a result in at the centre that was counted elsewhere, from the box that was made here.

People compare what the file holds with the screen where it was counted. So it is read once: what
they were shown is what is taken, whatever lies on the stick by then::

    signed = result_to_take(central, stick / "….mbresult")  # refused now, if it will be
    take_result(central, signed)
"""

from pathlib import Path

from sqlalchemy.orm import Session

from mbdesk.domain.result import Result
from mbdesk.domain.vote_state import Act
from mbdesk.errors.counting import CountDayError, WrongResultError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.counting.box_file import Box
from mbdesk.services.counting.result import CountRecord, checked_basis
from mbdesk.services.counting.result_file import SignedResult, read_result
from mbdesk.services.counting.stored_box import stored_box
from mbdesk.services.counting.stored_count import keep_count, keep_decisions
from mbdesk.sync.bundle.trust import only


def result_to_take(central: CentralFile, path: Path) -> SignedResult:
    """Read a result that can be taken in as the vote now stands.

    Raises what `take_result` raises, and what `read_result` raises.
    """
    with central.database.reading() as session:
        require(session, Act.TAKE_RESULT)
    signed = read_result(path, only(central.frame.keys.signing, WrongResultError()))
    with central.database.reading() as session:
        _check(session, signed, central.today())
    return signed


def take_result(central: CentralFile, signed: SignedResult) -> Result:
    """Take in a result that was counted elsewhere from the box that was made here.

    It must tell of the count that it replaces just what is held of that one here, and bear a day
    on which the box could be counted. Decisions on ties must be such as the desk itself records:
    what they rest on is printed in the protocol.

    Raises NotAllowedNowError, WrongResultError, CountDayError, FieldError(basis),
    LettersWithoutFontError.
    """
    with central.database.unit() as session:
        _check(session, signed, central.today())
        result = keep_count(session, central, signed.record, Act.TAKE_RESULT)
        keep_decisions(session, signed.record, central.today())
        return result


def _check(session: Session, signed: SignedResult, today: str) -> None:
    require(session, Act.TAKE_RESULT)
    box = stored_box(session)
    _check_of_box(signed, box)
    _check_about(signed.record, box, today)


def _check_of_box(signed: SignedResult, box: Box) -> None:
    """Raise WrongResultError unless a result is of the box that waits here."""
    record = signed.record
    # Two boxes of the same envelopes have one digest: it holds no number.
    counted = signed.signer, signed.result.box, record.number, record.replaces, record.records
    if counted != (box.core.frame.keys.signing, box.digest, box.number, box.replaces, box.records):
        raise WrongResultError


def _check_about(record: CountRecord, box: Box, today: str) -> None:
    """Refuse a day, or a decision on a tie, that a count at the desk could not have."""
    box.check_day(record.counted_on)
    if record.counted_on > today:
        raise CountDayError(counted_day=record.counted_on, box_day=box.day)
    for tie in record.decisions:
        checked_basis(tie.basis)
