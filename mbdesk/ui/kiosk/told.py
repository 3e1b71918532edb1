"""An error as something to read, in whichever language it is read."""

from dataclasses import dataclass

from mbdesk.ui.messages import sentence
from mbdesk.ui.widgets.phrase import Reader


@dataclass(frozen=True)
class Told:
    """An error in words, put into words when it is read."""

    error: Exception

    def read(self, reader: Reader) -> str:
        """Return what happened, what is safe and what to do."""
        return str(sentence(self.error, reader))
