"""What two people decide together, with a reason: every way out of a refusal asks for it.

It is checked before anything is done, and `audit_log` notes it with what was done::

    decided = checked(WayOut("the stick was left in the rain", ("Anna Ek", "Bo Dal")))
    note_decision(session, owner, today, "set_aside", decided, station=station_id)
"""

import unicodedata
from dataclasses import dataclass

from mbdesk.domain.texts import as_read
from mbdesk.errors.files import FieldError
from mbdesk.services.common.byte_forms import fitting_text

LONGEST_REASON = 500
LONGEST_NAME = 120
"""Characters of a reason, and of the name of a person who decides, at most."""


@dataclass(frozen=True, slots=True)
class WayOut:
    """A decision: why, and the two people who made it."""

    reason: str
    names: tuple[str, str]


def checked(way: WayOut) -> WayOut:
    """Return the decision without space around its texts.

    Raises FieldError for an empty reason or name, one that is too long, and two names that are one.
    """
    reason = fitting_text("reason", way.reason, LONGEST_REASON)
    return WayOut(reason, checked_names(way.names))


def checked_names(names: tuple[str, str]) -> tuple[str, str]:
    """Return the names of two people without space around them.

    Raises FieldError for an empty name, one that is too long, and two names that are one.
    """
    first, second = (
        fitting_text(f"names.{place}", name, LONGEST_NAME)
        for place, name in enumerate(names, start=1)
    )
    if _plain(first) == _plain(second):
        raise FieldError(field="names.2", wanted="another_name")
    return first, second


def _plain(name: str) -> str:
    """Return a name as it is heard: its letters and digits, whatever stands between them."""
    heard = (each if unicodedata.category(each)[0] in "LMN" else " " for each in as_read(name))
    return " ".join("".join(heard).split())
