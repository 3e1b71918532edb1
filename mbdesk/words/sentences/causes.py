"""What has probably led to an error, where one thing mostly has; never whose fault it is."""

from collections.abc import Mapping

from mbdesk.errors import KnownError
from mbdesk.words import QT_TRANSLATE_NOOP, STAFF
from mbdesk.words.phrase import Reader

_CUT_SHORT = QT_TRANSLATE_NOOP("messages", "The stick was taken out too early.")
_OTHER_COPY = QT_TRANSLATE_NOOP(
    "messages", "The station was started from an older copy, or two copies of it are in use."
)
_OTHER_PROCESS = QT_TRANSLATE_NOOP(
    "messages",
    "Files of an earlier participatory budget, or of a rehearsal, lie there too.",
)

CAUSES: Mapping[str, str] = {
    "cut_short": _CUT_SHORT,
    "altered": QT_TRANSLATE_NOOP("messages", "The stick is worn out, or the file was changed."),
    "repacked": QT_TRANSLATE_NOOP(
        "messages", "Another program has opened the file and saved it again."
    ),
    "rolled_back": _OTHER_COPY,
    "cloned_station": _OTHER_COPY,
    "key_mismatch": _OTHER_COPY,
    "wrong_process": _OTHER_PROCESS,
    "test_data": _OTHER_PROCESS,
    "newer_format": QT_TRANSLATE_NOOP(
        "messages", "The program was brought up to date there, and not here."
    ),
    "wrong_passphrase": QT_TRANSLATE_NOOP(
        "messages", "A word is misspelt, or the words are those of another key file."
    ),
    "medium_lost": QT_TRANSLATE_NOOP("messages", "The stick was taken out, or sits loosely."),
    "file_read_only": QT_TRANSLATE_NOOP(
        "messages", "The stick is write-protected, or the folder belongs to somebody else."
    ),
    "file_locked": QT_TRANSLATE_NOOP(
        "messages", "Another program, such as a backup, holds the file for a moment."
    ),
    "file_in_use": QT_TRANSLATE_NOOP("messages", "The same file is open in another window."),
    "folder_given": "",
    "file_missing": QT_TRANSLATE_NOOP("messages", "It was moved or renamed, or its stick is out."),
}
"""The causes by the errors' codes; most errors say all there is to say by themselves.

One without a cause is named here where it would take that of the kind of error that it is.
"""


def cause_of(error: Exception, reader: Reader) -> str:
    """Return what has probably led to an error, empty where that cannot be told."""
    codes = (each.code for each in type(error).__mro__ if issubclass(each, KnownError))
    source = next((CAUSES[code] for code in codes if code in CAUSES), "")
    return reader.translate(STAFF, source, -1) if source else ""
