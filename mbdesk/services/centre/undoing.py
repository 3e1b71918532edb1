"""Undoing what was done: an act returns what undoes it, which returns what does it again.

::

    undo = remove_item(central, "V1")
    redo = undo(central)

Undoing is an act like any other: checked, logged, and refused where somebody else has changed since
what it would put back.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from mbdesk.errors.centre import ChangedSinceError

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from mbdesk.services.centre.central_file import CentralFile

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class At(Generic[T]):
    """An entry of a list and its place, counted from 0; without one it is the last."""

    entry: T
    place: int | None = field(default=None, compare=False)


class Undo(Protocol):
    """Undoes an act, and returns what does it again."""

    def __call__(self, central: CentralFile, /) -> Undo:
        """Put back what was. Raises ChangedSinceError, and what the act raises."""


class _Anything(Enum):
    """What may be held before an act that somebody asks for."""

    ANYTHING = "anything"


ANYTHING: Final = _Anything.ANYTHING


def rewrite(
    central: CentralFile,
    read: Callable[[Session], T],
    write: Callable[[CentralFile, Session, T], object],
    value: T,
    expected: T | _Anything = ANYTHING,
) -> Undo:
    """Write a value in one unit of work, and return what puts back the one that was there.

    Raises ChangedSinceError where what is held is not what is `expected`.
    """
    with central.database.unit() as session:
        before = read(session)
        if expected is not ANYTHING and before != expected:
            raise ChangedSinceError
        write(central, session, value)
        session.flush()
        now = read(session)
    return lambda later: rewrite(later, read, write, before, now)
