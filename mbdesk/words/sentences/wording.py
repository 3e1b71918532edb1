"""The form of an entry: what happened, what is safe, what to do now."""

from dataclasses import dataclass

STAFF = "messages"
RESIDENTS = "voter.messages"


@dataclass(frozen=True, slots=True)
class Wording:
    """Source texts for one error, and the context they are translated in."""

    what: str
    safe: str
    do: str
    context: str = STAFF
