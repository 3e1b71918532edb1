"""The code that opens a kiosk's staff screens: six digits or more, and slow to guess.

After `FREE_TRIES` wrong codes in a row, codes are locked for 15 seconds, and twice as long after
each further wrong one. The count of wrong codes outlives a restart, so that pulling the plug
gives no new tries. The audit log records that codes were wrong, never what was typed.
"""

import time
from collections.abc import Callable
from itertools import pairwise
from math import ceil

from sqlalchemy import select

from mbdesk.errors.keys import (
    StaffCodeLockedError,
    StaffCodeShortError,
    StaffCodeWeakError,
    StaffCodeWrongError,
)
from mbdesk.models.station import OwnStation
from mbdesk.services.common.audit_log import note
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.key_derivation import hash_code, is_code

FEWEST_DIGITS = 6
MOST_DIGITS = 32
FREE_TRIES = 5
FIRST_WAIT_SECONDS = 15
LONGEST_DOUBLING = 12
"""Beyond 15 s × 2^12, some 17 hours, the wait grows no more."""

Clock = Callable[[], float]


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


def choose_staff_code(station: StationFolder, code: str) -> None:
    """Set the code. Raises what `check_staff_code` raises."""
    check_staff_code(code)
    kept = hash_code(code)
    with station.database.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        own.staff_code, own.wrong_codes = kept, 0
        note(session, own.id, station.today(), "staff_code_chosen")


class StaffLock:
    """Checks the staff code and counts wrong ones; `clock` is a monotonic clock in seconds."""

    def __init__(self, station: StationFolder, clock: Clock = time.monotonic) -> None:
        self._station, self._clock = station, clock
        self._opens_at = clock() + _wait_after(self._wrong())

    @property
    def seconds_left(self) -> int:
        """The seconds until a code is accepted again; 0 when not locked."""
        return max(0, ceil(self._opens_at - self._clock()))

    def enter(self, code: str) -> None:
        """Check a code; return only if it is right. Takes about 200 ms.

        Raises:
            StaffCodeLockedError(seconds): too many wrong codes; this one was not checked.
            StaffCodeWrongError(tries): wrong; so many tries are left before the lock.
        """
        if self.seconds_left:
            raise StaffCodeLockedError(seconds=self.seconds_left)
        if is_code(code, self._kept()):
            self._count(0)
            return
        wrong = self._wrong() + 1
        self._count(wrong)
        self._opens_at = self._clock() + _wait_after(wrong)
        if self.seconds_left:
            raise StaffCodeLockedError(seconds=self.seconds_left)
        raise StaffCodeWrongError(tries=FREE_TRIES - wrong)

    def _kept(self) -> str:
        with self._station.database.reading() as session:
            return session.scalars(select(OwnStation)).one().staff_code

    def _wrong(self) -> int:
        with self._station.database.reading() as session:
            return session.scalars(select(OwnStation)).one().wrong_codes

    def _count(self, wrong: int) -> None:
        with self._station.database.unit() as session:
            own = session.scalars(select(OwnStation)).one()
            own.wrong_codes = wrong
            code = "staff_code_wrong" if wrong else "staff_came"
            note(session, own.id, self._station.today(), code)


def _wait_after(wrong: int) -> int:
    if wrong < FREE_TRIES:
        return 0
    return FIRST_WAIT_SECONDS << min(wrong - FREE_TRIES, LONGEST_DOUBLING)


def _is_a_row(code: str) -> bool:
    """Tell whether each digit follows the one before by the same step: 111111, 123456, 654321."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(code)}
    return len(steps) == 1
