"""Errors of erasing and destroying what is held about people."""

from mbdesk.errors import KnownError


class NothingHeldError(KnownError):
    """Nothing is held about the person, as far as it can be found."""

    code = "nothing_held"


class KeptFilesTellError(KnownError):
    """Exports that are kept aside tell of the person. Parameters: files."""

    code = "kept_files_tell"


class PersonNamedError(KnownError):
    """The reason for an erasure names the person, and would stay on record."""

    code = "person_named"


class NotDueError(KnownError):
    """The retention plan lets something be destroyed later. Parameters: kind, due_day."""

    code = "not_due"


class NotDecidedYetError(KnownError):
    """The board has not decided: the time for appeal has not begun. Parameters: kind."""

    code = "not_decided_yet"


class PlanKeepsError(KnownError):
    """The retention plan keeps something. Parameters: kind."""

    code = "plan_keeps"


class AnswersOutstandingError(KnownError):
    """Proposers are still owed answers: their contacts are needed. Parameters: answers."""

    code = "answers_outstanding"
