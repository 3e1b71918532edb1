"""Callbacks that callers pass in: the current day, and progress of long work."""

from collections.abc import Callable
from datetime import datetime

Today = Callable[[], str]
"""Gives today's date, ISO 8601."""


def local_day() -> str:
    """Return today's date at this place, ISO 8601."""
    return datetime.now().astimezone().date().isoformat()


def fixed(day: str) -> Today:
    """Return a `Today` that always gives `day`."""
    return lambda: day


Progress = Callable[[int, int], None]
"""Called with (done, total); raises CancelledError to stop the work, which keeps nothing."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody."""
