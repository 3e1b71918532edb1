"""The days that pass at the kiosk while its voters come."""

from datetime import date, timedelta

from tests.gui.voter.making import PHASES, VOTING_DAY

_FIRST = date.fromisoformat(VOTING_DAY)
_LAST = date.fromisoformat(PHASES[-1].last_day)
MOST = (_LAST - _FIRST).days + 1


class Calendar:
    """Tells the kiosk what day it is, from its first one to the last one of voting."""

    def __init__(self) -> None:
        self._day = _FIRST

    def today(self) -> str:
        """Return the day, ISO 8601."""
        return self._day.isoformat()

    def sleep(self) -> None:
        """Let the night pass."""
        self._day += timedelta(days=1)

    def to_last(self) -> None:
        """Let the days pass until the last one."""
        self._day = _LAST


def voters_by_day(voters: int) -> list[int]:
    """Return how many come each day: few on the first one, so that a whole day passes early.

    What memory is after a hundred voters then includes an evening and a morning.
    """
    first = min(60, voters // 2)
    days = min(MOST, max(2, 1 + (voters - first) // 100))
    share, over = divmod(voters - first, days - 1)
    return [first, *(share + (day < over) for day in range(days - 1))]
