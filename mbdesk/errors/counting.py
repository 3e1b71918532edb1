"""What a count waits for, and faults that a box, a count, a recount or a check finds."""

from mbdesk.errors import KnownError


class StationsMissingError(KnownError):
    """Stations have not sent their final export. Parameters: stations."""

    code = "stations_missing"


class FewDifferError(KnownError):
    """Few envelopes differ from an earlier count, and no reason is given. Parameters: envelopes."""

    code = "few_differ"


class NotReconciledError(KnownError):
    """Envelopes received differ from what a station signed for. Parameters: station."""

    code = "not_reconciled"


class NotCountedError(KnownError):
    """There is no count on file yet."""

    code = "not_counted"


class NoTieError(KnownError):
    """No items have equally many votes in a way that matters."""

    code = "no_tie"


class NotTiedError(KnownError):
    """A decision that does not order exactly the tied items, each once. Parameters: tied."""

    code = "not_tied"


class DecisionFixedError(KnownError):
    """The documents that tell of the decision have been written."""

    code = "decision_fixed"


class WrongBoxError(KnownError):
    """The box is another than the one to be counted, or does not hold what it tells of.

    Parameters: station.
    """

    code = "wrong_box"


class WrongResultError(KnownError):
    """A signed result is not one of the box that waits for its count."""

    code = "wrong_result"


class OtherResultError(KnownError):
    """A signed result is not that of the newest count in the central file."""

    code = "other_result"


class CountDayError(KnownError):
    """A count bears a day before its box was made, or one that is still to come.

    Parameters: counted_day, box_day.
    """

    code = "count_day"


class StrictSchemeError(KnownError):
    """Box and count were asked for in one step, and the strict scheme's keys are kept apart."""

    code = "strict_scheme"


class TieOpenError(KnownError):
    """Items with equally many votes wait for a decision; there is no result yet.

    Parameters: tied.
    """

    code = "tie_open"


class TieElsewhereError(TieOpenError):
    """As TieOpenError, where a box was counted away from the desk: nothing is kept there.

    Parameters: tied, and of the first of them votes.
    """

    code = "tie_elsewhere"


class RecountDiffersError(KnownError):
    """A recount came to something else than the result says. Parameters: field, said, found."""

    code = "recount_differs"


class ExportMissingError(KnownError):
    """A recount lacks the export that a station's line names. Parameters: station, number."""

    code = "export_missing"


class NotVouchedError(KnownError):
    """A file holds, but nobody has said that its signer is the process. Parameters: fingerprint."""

    code = "not_vouched"


class StationCodeUnlikeError(NotVouchedError):
    """The code that was typed is another one than an export's station's. Parameters: fingerprint.

    `fingerprint` is the station's, of the envelopes in the export. It may be the process's code
    that was typed: an export may lie beside files that the process has signed.
    """

    code = "station_code_unlike"


class CodeUnlikeError(NotVouchedError):
    """The code from a paper is another one than that of a file's signer. Parameters: fingerprint.

    `fingerprint` is the signer's.
    """

    code = "code_unlike"


class ResultUnsoundError(KnownError):
    """A signed result does not agree with itself. Parameters: field."""

    code = "result_unsound"


class CodeNotFoundError(KnownError):
    """A result has no envelope with this code. Parameters: code."""

    code = "code_not_found"
