"""The confirmation on paper: what the last page says about the code, and nothing about the vote."""

from dataclasses import dataclass
from typing import Protocol

from mbdesk.words.phrase import Readable, Reader


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed, put into words for the person who gets it."""

    heading: str
    code_name: str
    code: str
    use: str
    right_to_left: bool


class Paper(Protocol):
    """Prints slips; called in the background."""

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        ...


def slip_of(reader: Reader, heading: Readable, *rest: Readable) -> Slip:
    """Return the slip of a heading, the code's name, the code, and what it is good for."""
    code_name, code, use = (says.read(reader) for says in rest)
    return Slip(heading.read(reader), code_name, code, use, reader.right_to_left)
