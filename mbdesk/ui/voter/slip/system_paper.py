"""The confirmation handed to a printer of the system's, by a process of its own."""

import json
from dataclasses import asdict

from mbdesk.ui.running.apart import run_apart
from mbdesk.ui.voter.slip.paper import Slip

PATIENCE_SECONDS = 30.0


class SystemPaper:
    """Prints on a printer of the system's, without asking anything.

    In a process of its own: a print service may hang, and Qt draws texts in a thread beside the
    screen's only at the risk that each waits for the other.
    """

    def __init__(self, name: str, seconds: float = PATIENCE_SECONDS) -> None:
        """`name` is the printer's in the system, `seconds` how long it may take."""
        self._name, self._seconds = name, seconds

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        order = json.dumps(asdict(slip)).encode()
        ended = run_apart(
            "mbdesk.ui.voter.slip.printer", self._name, given=order, seconds=self._seconds
        )
        return ended is not None and ended.status == 0
