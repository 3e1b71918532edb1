"""Where at the desk an error is seen to: the page for it, offered as a button beside the error."""

from collections.abc import Mapping

from mbdesk.domain.vote_state import Instead
from mbdesk.errors import KnownError
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.setup.checks import MAX_CHOICES
from mbdesk.ui.central.desk.pages import CentralPage

OF_ERRORS: Mapping[str, CentralPage] = {
    "frame_opened": CentralPage.FRAME,
    "no_such_item": CentralPage.BALLOT,
    "answers_owed": CentralPage.ANSWERS,
    "answers_outstanding": CentralPage.ANSWERS,
    "not_decided_yet": CentralPage.DECISIONS,
    "kept_files_tell": CentralPage.KEPT,
    "nothing_approved": CentralPage.ANSWERS,
    "nothing_decided": CentralPage.DECISIONS,
    "no_such_station": CentralPage.PLACES,
    "unknown_station": CentralPage.PLACES,
    "not_enrolled": CentralPage.PLACES,
    "export_not_heard": CentralPage.PLACES,
    "no_such_card": CentralPage.CARDS,
    "earlier_export_needed": CentralPage.KEPT,
    "export_missing": CentralPage.CLOSING,
    "stations_missing": CentralPage.CLOSING,
    "not_reconciled": CentralPage.CLOSING,
    "not_counted": CentralPage.COUNT,
    "tie_open": CentralPage.COUNT,
    "wrong_key_file": CentralPage.KEYS,
    "key_file_damaged": CentralPage.KEYS,
    "key_file_missing": CentralPage.KEYS,
}
"""The page on which an error is seen to, by the error's code."""

OF_ACTS: Mapping[Instead, CentralPage] = {
    Instead.CHANGE_BALLOT: CentralPage.BALLOT,
    Instead.OPEN: CentralPage.VOTING,
    Instead.CLOSE: CentralPage.CLOSING,
    Instead.REOPEN: CentralPage.VOTING,
    Instead.WITHDRAW_ITEM: CentralPage.VOTING,
    Instead.BOX: CentralPage.COUNT,
    Instead.UNBOX: CentralPage.COUNT,
    Instead.COUNT: CentralPage.COUNT,
    Instead.NEW_COUNT: CentralPage.COUNT,
    Instead.USE_RESERVE: CentralPage.CARDS,
    Instead.MERGE: CentralPage.CLOSING,
}
"""The page on which to do what can be done instead of an act that is not allowed now."""


def way_out(error: Exception) -> CentralPage | None:
    """Return the page on which an error is seen to, None where no page is for it."""
    if isinstance(error, NotAllowedNowError):
        return OF_ACTS.get(Instead(str(error.parameters["instead"])))
    if isinstance(error, FieldError):
        return CentralPage.BALLOT if error.parameters["field"] == MAX_CHOICES else None
    return OF_ERRORS.get(error.code) if isinstance(error, KnownError) else None
