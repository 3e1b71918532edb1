"""Callbacks that callers pass in: the current day and hour, and progress of long work."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

Given = TypeVar("Given", str, int)
T = TypeVar("T")

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


@dataclass(slots=True)
class Steps:
    """Counts the steps of work that has several parts, and reports each."""

    progress: Progress
    total: int
    done: int = 0

    def step(self) -> None:
        """Report a step more. Raises CancelledError where the work is to stop."""
        self.done += 1
        self.progress(self.done, self.total)

    def over(self, things: Iterable[T]) -> Iterator[T]:
        """Yield things, with a step before each."""
        for each in things:
            self.step()
            yield each
