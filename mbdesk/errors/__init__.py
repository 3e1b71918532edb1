"""The errors that people meet.

A `KnownError` has a stable code, parameters for its sentence, and is translated by `ui` or
`cli`, never here. `SENTENCES` in those layers say what happened, what is safe and what to do.
A `BugError` is ours: it goes to the log and to a calm page.
"""

from functools import partial
from typing import Any, ClassVar


class KnownError(Exception):
    """Something a person can understand and act on.

    `code` is stable: scripts, tests and translations rely on it. `parameters` fill the
    sentence and never hold a vote, a name or a secret.
    """

    code: ClassVar[str] = "known_error"

    def __init__(self, **parameters: str | int) -> None:
        super().__init__(self.code, parameters)
        self.parameters = parameters

    def __reduce__(self) -> tuple[Any, ...]:
        """Let a worker process hand the error back; by itself pickle would lose the parameters."""
        return partial(type(self), **self.parameters), ()

    def __str__(self) -> str:
        """Return the code and parameters, for logs."""
        details = ", ".join(f"{name}={value!r}" for name, value in self.parameters.items())
        return f"{self.code}({details})"


class BugError(Exception):
    """A state that correct code cannot reach."""
