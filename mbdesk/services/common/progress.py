"""How long work reports itself, and how it is told to stop."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called with (done, total); raises CancelledError to stop the work, which keeps nothing."""


def silent(_done: int, _total: int) -> None:
    """Report to nobody."""
