"""The code that opens a kiosk's staff screens: six digits or more, and slow to guess.

`services.station.code_brake` says how slow. The log records that codes were wrong, never what was
typed. A code that nobody knows any more is chosen anew by a file that only the centre can sign
(`services.exchange.code_resets`)::

    reset = find_reset(station, stick)  # BundleError unless it is the centre's, for this kiosk
    choose_staff_code(station, "580264", reset)  # until then the old code holds
"""

import time
from itertools import pairwise

from sqlalchemy import select

from mbdesk.errors.keys import (
    StaffCodeLockedError,
    StaffCodeShortError,
    StaffCodeWeakError,
    StaffCodeWrongError,
)
from mbdesk.models.station import OwnStation
from mbdesk.services.common.audit_log import note
from mbdesk.services.exchange.code_resets import CodeReset, check_usable
from mbdesk.services.station.code_brake import Clock, CodeBrake
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.key_derivation import hash_code, is_code

FEWEST_DIGITS = 6
MOST_DIGITS = 32


def has_staff_code(station: StationFolder) -> bool:
    """Tell whether a code has been chosen."""
    with station.database.reading() as session:
        return bool(session.scalars(select(OwnStation)).one().staff_code)


def check_staff_code(code: str) -> None:
    """Refuse an unsuitable new code, before it has to be repeated.

    Raises:
        StaffCodeShortError(least): it has too few digits.
        StaffCodeWeakError(least): it holds other signs than digits, is far too long, or is easily
        guessed.
    """
    if len(code) < FEWEST_DIGITS:
        raise StaffCodeShortError(least=FEWEST_DIGITS)
    if len(code) > MOST_DIGITS or not (code.isascii() and code.isdigit()) or _is_a_row(code):
        raise StaffCodeWeakError(least=FEWEST_DIGITS)


def choose_staff_code(station: StationFolder, code: str, reset: CodeReset | None = None) -> None:
    """Set the code; where nobody knows the old one, with the centre's `reset`, which is used up.

    Raises what `check_staff_code` and `check_usable` raise.
    """
    check_staff_code(code)
    kept = hash_code(code)
    with station.database.unit() as session:
        own, today = session.scalars(select(OwnStation)).one(), station.today()
        own.staff_code, own.wrong_codes = kept, 0
        if reset is None:
            note(session, own.id, today, "staff_code_chosen")
            return
        check_usable(reset, own.code_resets, today)
        own.code_resets = reset.number
        note(session, own.id, today, "staff_code_reset", number=reset.number)


class StaffLock:
    """Checks the staff code and counts wrong ones; `clock` is a monotonic clock in seconds."""

    def __init__(self, station: StationFolder, clock: Clock = time.monotonic) -> None:
        self._station = station
        self._brake = CodeBrake(station, "wrong_codes", clock)

    @property
    def seconds_left(self) -> int:
        """The seconds until a code is accepted again; 0 when not locked."""
        return self._brake.seconds_left

    def enter(self, code: str) -> None:
        """Check a code; return only if it is right. Takes about 200 ms.

        Raises:
            StaffCodeLockedError(seconds): too many wrong codes; this one was not checked.
            StaffCodeWrongError(tries): wrong; so many tries are left before the lock.
        """
        if self.seconds_left:
            raise StaffCodeLockedError(seconds=self.seconds_left)
        if is_code(code, self._kept()):
            self._brake.right("staff_came")
            return
        tries = self._brake.wrong("staff_code_wrong")
        if self.seconds_left:
            raise StaffCodeLockedError(seconds=self.seconds_left)
        raise StaffCodeWrongError(tries=tries)

    def _kept(self) -> str:
        with self._station.database.reading() as session:
            return session.scalars(select(OwnStation)).one().staff_code


def _is_a_row(code: str) -> bool:
    """Tell whether each digit follows the one before by the same step: 111111, 123456, 654321."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    return len(steps) == 1
