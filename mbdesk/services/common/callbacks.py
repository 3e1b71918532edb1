"""Callbacks that callers pass in: the current day and hour, and progress of long work."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

Given = TypeVar("Given", str, int)

Today = Callable[[], str]
"""Gives today's date, ISO 8601."""


def local_day() -> str:
    """Return today's date at this place, ISO 8601."""
    return datetime.now().astimezone().date().isoformat()


def fixed(given: Given) -> Callable[[], Given]:
    """Return a `Today` or an `Hour` that always gives `given`."""
    return lambda: given


Hour = Callable[[], int]
"""Gives the hour that the clock on the wall shows, 0 to 23. It is never stored."""


def local_hour() -> int:
    """Return the hour at this place, 0 to 23."""
    return datetime.now().astimezone().hour


Progress = Callable[[int, int], None]
"""Called with (done, total); raises CancelledError to stop the work, which keeps nothing."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody."""
