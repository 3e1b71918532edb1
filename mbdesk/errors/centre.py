"""Actions that the state of the process does not allow at the centre."""

from mbdesk.errors import KnownError


class NotAllowedNowError(KnownError):
    """The vote's state does not allow an act. Parameters: act, state, instead."""

    code = "not_allowed_now"


class StationExistsError(KnownError):
    """A place has a station of that name. Parameters: name, site."""

    code = "station_exists"


class TooManyCardsError(KnownError):
    """More voting cards than a process can have serials for. Parameters: limit."""

    code = "too_many_cards"


class StationsMissingError(KnownError):
    """Stations have not sent their final export. Parameters: stations."""

    code = "stations_missing"


class NotReconciledError(KnownError):
    """Envelopes received differ from what a station signed for. Parameters: station."""

    code = "not_reconciled"


class AlreadyCountedError(KnownError):
    """The votes have been counted; the count is on file."""

    code = "already_counted"


class NotCountedError(KnownError):
    """There is no count on file yet."""

    code = "not_counted"


class VotingNotClosedError(KnownError):
    """Voting must be closed first."""

    code = "voting_not_closed"


class LettersWithoutFontError(KnownError):
    """A text with letters that no bundled font has. Parameters: text, letters."""

    code = "letters_without_font"


class NoTieError(KnownError):
    """No items have equally many votes in a way that matters."""

    code = "no_tie"


class NotTiedError(KnownError):
    """A decision that does not order exactly the tied items, each once. Parameters: tied."""

    code = "not_tied"


class DecisionFixedError(KnownError):
    """The documents that tell of the decision have been written."""

    code = "decision_fixed"
