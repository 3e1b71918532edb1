"""The calendar day, the finest time that mbdesk writes down."""

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
