"""Errors of grouping and joining proposals that are alike."""

from mbdesk.errors import KnownError


class NoSuchGroupError(KnownError):
    """The proposals are in no such group, or it has been joined already. Parameters: group."""

    code = "no_such_group"


class AlreadyGroupedError(KnownError):
    """A proposal is in a group already, or is a joined one itself. Parameters: proposal."""

    code = "already_grouped"


class NotReadyToJoinError(KnownError):
    """Somebody has not been asked, or fewer than two would be joined. Parameters: group."""

    code = "not_ready_to_join"


class NotJoinedError(KnownError):
    """A proposal is no joined one, or has been parted already. Parameters: proposal."""

    code = "not_joined"


class OnTheBallotError(KnownError):
    """A proposal to be joined or parted stands on the ballot. Parameters: proposal, item."""

    code = "on_the_ballot"
