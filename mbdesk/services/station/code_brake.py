"""Slows down guessing a code that staff type at a station.

After `FREE_TRIES` wrong codes in a row, codes are locked for 15 seconds, and twice as long after
each further wrong one. The count of wrong codes outlives a restart, so that pulling the plug
gives no new tries. The audit log records that codes were wrong, never what was typed.
"""

from collections.abc import Callable
from math import ceil
from typing import Literal

from sqlalchemy import select

from mbdesk.models.station import OwnStation
from mbdesk.services.common.audit_log import note
from mbdesk.services.station.station_folder import StationFolder

FREE_TRIES = 5
FIRST_WAIT_SECONDS = 15
LONGEST_DOUBLING = 12
"""Beyond 15 s × 2^12, some 17 hours, the wait grows no more."""

Clock = Callable[[], float]
Counter = Literal["wrong_codes", "wrong_station_codes"]


class CodeBrake:
    """Counts the wrong ones of one kind of code; `clock` is a monotonic clock in seconds."""

    def __init__(self, station: StationFolder, counter: Counter, clock: Clock) -> None:
        self._station, self._counter, self._clock = station, counter, clock
        self._opens_at = clock() + _wait_after(self._wrong())

    @property
    def seconds_left(self) -> int:
        """The seconds until a code is accepted again; 0 when not locked.

        A code that is chosen anew ends the lock, since no wrong ones are counted then.
        """
        left = max(0, ceil(self._opens_at - self._clock()))
        return left if left and self._wrong() else 0

    def wrong(self, code: str) -> int:
        """Count a wrong code, log it as the event `code`, and return how many tries are left."""
        wrong = self._wrong() + 1
        self._count(wrong, code)
        self._opens_at = self._clock() + _wait_after(wrong)
        return max(0, FREE_TRIES - wrong)

    def right(self, code: str) -> None:
        """Reset the counter after a right code, and log it as the event `code`."""
        self._count(0, code)

    def _wrong(self) -> int:
        with self._station.database.reading() as session:
            return int(getattr(session.scalars(select(OwnStation)).one(), self._counter))

    def _count(self, wrong: int, code: str) -> None:
        with self._station.database.unit() as session:
            own = session.scalars(select(OwnStation)).one()
            setattr(own, self._counter, wrong)
            note(session, own.id, self._station.today(), code)


def _wait_after(wrong: int) -> int:
    if wrong < FREE_TRIES:
        return 0
    return FIRST_WAIT_SECONDS << min(wrong - FREE_TRIES, LONGEST_DOUBLING)
