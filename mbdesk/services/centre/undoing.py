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

    def fit(held: T) -> T:
        if expected is not ANYTHING and held != expected:
            raise ChangedSinceError
        return value

    return rewrite_from(central, read, write, fit)


def rewrite_from(
    central: CentralFile,
    read: Callable[[Session], T],
    write: Callable[[CentralFile, Session, T], object],
    fit: Callable[[T], T],
) -> Undo:
    """Write what `fit` makes of what is held, as `rewrite` writes a value."""
    with central.database.unit() as session:
        before = read(session)
        write(central, session, fit(before))
        session.flush()
        now = read(session)
    return lambda later: rewrite(later, read, write, before, now)
