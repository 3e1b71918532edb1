"""The confirmation slip: what the last page says about the code, and nothing about the vote."""

import json
from dataclasses import asdict, dataclass
from typing import Protocol

from mbdesk.words.phrase import Readable, Reader

PATIENCE_SECONDS = 30.0


@dataclass(frozen=True, slots=True)
class Slip:
    """What is printed, put into words for the person who gets it."""

    heading: str
    code_name: str
    code: str
    use: str
    right_to_left: bool


class SlipPrinter(Protocol):
    """Prints slips; called in the background."""

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        ...


def slip_of(reader: Reader, heading: Readable, *rest: Readable) -> Slip:
    """Return the slip of a heading, the code's name, the code, and what it is good for."""
    code_name, code, use = (says.read(reader) for says in rest)
    return Slip(heading.read(reader), code_name, code, use, reader.right_to_left)


class SystemSlipPrinter:
    """Prints on a printer of the system's, without asking anything.

    In a process of its own: a print service may hang, and Qt draws texts in a thread beside the
    screen's only at the risk that each waits for the other.
    """

    def __init__(self, name: str, seconds: float = PATIENCE_SECONDS) -> None:
        """`name` is the printer's in the system, `seconds` how long it may take."""
        self._name, self._seconds = name, seconds

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        from mbdesk.child_process import run_child  # late: a start prints nothing

        order = json.dumps(asdict(slip)).encode()
        ended = run_child(
            "mbdesk.ui.voter.slip.print_slip", self._name, given=order, seconds=self._seconds
        )
        return ended is not None and ended.status == 0
