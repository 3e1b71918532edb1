"""Every sentence of a station's reports, in English, marked for translation."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP

ZERO_REPORT = QT_TRANSLATE_NOOP("reports", "Zero report")
DAY_REPORT = QT_TRANSLATE_NOOP("reports", "Day report")
EXPORT_SHEET = QT_TRANSLATE_NOOP("reports", "Export sheet")

TEST = QT_TRANSLATE_NOOP("reports", "TEST")
TEST_BANNER = QT_TRANSLATE_NOOP("reports", "TEST: this is a rehearsal. Nothing here counts.")
PAGE = QT_TRANSLATE_NOOP("reports", "Page {page} of {pages}")
PROCESS_ID = QT_TRANSLATE_NOOP("reports", "Participatory budget {id}")
MODE_TEST = QT_TRANSLATE_NOOP("reports", "Test: a rehearsal that decides nothing")
MODE_LIVE = QT_TRANSLATE_NOOP("reports", "Live: these are the residents' votes")

PLACE = QT_TRANSLATE_NOOP("reports", "Place")
PROCESS = QT_TRANSLATE_NOOP("reports", "Participatory budget")
VERSION = QT_TRANSLATE_NOOP("reports", "Program")

BOX = QT_TRANSLATE_NOOP("reports", "In the ballot box")
EMPTY = QT_TRANSLATE_NOOP("reports", "The ballot box is empty: 0 votes.")
NOT_EMPTY = QT_TRANSLATE_NOOP("reports", "The ballot box is not empty.")
VOTES = QT_TRANSLATE_NOOP("reports", "Votes")
TESTS = QT_TRANSLATE_NOOP("reports", "Test ballots, never counted")
PROPOSALS = QT_TRANSLATE_NOOP("reports", "Proposals")
HELD = QT_TRANSLATE_NOOP("reports", "Held now")
FROM_EARLIER_DAYS = QT_TRANSLATE_NOOP("reports", "of them from earlier days")
STATION = QT_TRANSLATE_NOOP("reports", "Station")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
FROM_TODAY = QT_TRANSLATE_NOOP("reports", "of them from today")
WHEN_OPENED = QT_TRANSLATE_NOOP("reports", "Held when the day was opened")
SINCE = QT_TRANSLATE_NOOP("reports", "Since then")

CODES = QT_TRANSLATE_NOOP("reports", "Control codes to compare")
STATION_CODE = QT_TRANSLATE_NOOP("reports", "Control code of the station")
EXPORT_CODE = QT_TRANSLATE_NOOP("reports", "Control code of the export")
BEFORE_OPENING = QT_TRANSLATE_NOOP(
    "reports",
    "Before you open, see that the control code of the participatory budget is the same as on the "
    "poster or on the station's code sheet.",
)
TAKE_A_PHOTO = QT_TRANSLATE_NOOP(
    "reports",
    "One of you takes a photo of this page. A vote that is taken away or added afterwards changes "
    "the station's control code. The protocol of the count lists the last one.",
)

IN_EXPORT = QT_TRANSLATE_NOOP("reports", "In the export")
CARRIED = QT_TRANSLATE_NOOP("reports", "Carried to the centre")

HAPPENED = QT_TRANSLATE_NOOP("reports", "What the log says of this day")
NOTHING_HAPPENED = QT_TRANSLATE_NOOP("reports", "Nothing has been noted this day.")
WHAT = QT_TRANSLATE_NOOP("reports", "What happened")
TIMES = QT_TRANSLATE_NOOP("reports", "Times")
CLOCK_ON = QT_TRANSLATE_NOOP("reports", "The clock jumped %Ln minutes forwards")
CLOCK_BACK = QT_TRANSLATE_NOOP("reports", "The clock jumped %Ln minutes back")
EVENTS: Mapping[str, str] = {
    "kiosk_opened": QT_TRANSLATE_NOOP("reports", "The kiosk was opened. Votes then: {votes}"),
    "kiosk_paused": QT_TRANSLATE_NOOP("reports", "The kiosk was paused"),
    "kiosk_resumed": QT_TRANSLATE_NOOP("reports", "The kiosk went on after a pause"),
    "kiosk_closed": QT_TRANSLATE_NOOP("reports", "The kiosk was closed. Votes then: {votes}"),
    "kiosk_restarted": QT_TRANSLATE_NOOP("reports", "The program was started again: {reason}"),
    "kiosk_stood_still": QT_TRANSLATE_NOOP(
        "reports", "The kiosk could not store for a while: {reason}"
    ),
    "screen_changed": QT_TRANSLATE_NOOP(
        "reports", "The screen was changed or came back, {width} × {height} pixels"
    ),
    "printer_failed": QT_TRANSLATE_NOOP("reports", "The printer failed this day"),
    "log_broken": QT_TRANSLATE_NOOP("reports", "The log was found broken at entry {number}"),
    "staff_came": QT_TRANSLATE_NOOP("reports", "Staff came in with the code"),
    "staff_code_wrong": QT_TRANSLATE_NOOP("reports", "A wrong staff code was typed"),
    "staff_code_chosen": QT_TRANSLATE_NOOP("reports", "A staff code was chosen"),
    "staff_code_reset": QT_TRANSLATE_NOOP(
        "reports", "The staff code was chosen anew with the centre's reset file {number}"
    ),
    "reset_refused": QT_TRANSLATE_NOOP("reports", "A reset file was refused: {reason}"),
    "station_code_wrong": QT_TRANSLATE_NOOP("reports", "A wrong code of the station was typed"),
    "identity_unlocked": QT_TRANSLATE_NOOP("reports", "The station's code was typed"),
    "station_reopened": QT_TRANSLATE_NOOP(
        "reports", "{name} and {second_name} reopened the station: {reason}"
    ),
    "copy_chosen": QT_TRANSLATE_NOOP("reports", "A medium for the second copy was chosen"),
    "copy_dropped": QT_TRANSLATE_NOOP("reports", "The second copy was given up"),
    "pack_received": QT_TRANSLATE_NOOP("reports", "A pack was taken in, edition {edition}"),
    "receipt_read": QT_TRANSLATE_NOOP("reports", "A receipt was taken in, number {number}"),
    "exported": QT_TRANSLATE_NOOP("reports", "An export was written, number {number}"),
    "station_enrolled": QT_TRANSLATE_NOOP("reports", "The station was enrolled"),
    "station_restored": QT_TRANSLATE_NOOP(
        "reports", "The station was restored from its second copy"
    ),
}
_DAMAGED = QT_TRANSLATE_NOOP("reports", "it was cut short or changed")
_NO_RESET = QT_TRANSLATE_NOOP("reports", "it was not a reset file of this program")
REASONS: Mapping[str, str] = {
    "crash": QT_TRANSLATE_NOOP("reports", "it had ended by itself"),
    "hang": QT_TRANSLATE_NOOP("reports", "it had hung"),
    "disk_full": QT_TRANSLATE_NOOP("reports", "the disk was full"),
    "file_read_only": QT_TRANSLATE_NOOP("reports", "the disk could not be written to"),
    "medium_lost": QT_TRANSLATE_NOOP("reports", "the disk did not answer"),
    "file_damaged": QT_TRANSLATE_NOOP("reports", "the station's file was damaged"),
    "file_locked": QT_TRANSLATE_NOOP("reports", "another program held the file"),
    "copy_unwritable": QT_TRANSLATE_NOOP("reports", "the second copy could not be written"),
    "altered": _DAMAGED,
    "cut_short": _DAMAGED,
    "repacked": _DAMAGED,
    "malformed_record": _NO_RESET,
    "not_ours": _NO_RESET,
    "outside_limits": _NO_RESET,
    "several_sections": _NO_RESET,
    "wrong_file_kind": _NO_RESET,
    "bad_signature": QT_TRANSLATE_NOOP("reports", "the centre had not signed it"),
    "newer_format": QT_TRANSLATE_NOOP("reports", "a newer version of the program had written it"),
    "reset_too_late": QT_TRANSLATE_NOOP("reports", "its last day had passed"),
    "reset_used": QT_TRANSLATE_NOOP("reports", "it had been used, or was no longer valid"),
    "test_data": QT_TRANSLATE_NOOP("reports", "a rehearsal and a real vote do not mix"),
    "wrong_process": QT_TRANSLATE_NOOP("reports", "it was for another participatory budget"),
    "wrong_station": QT_TRANSLATE_NOOP("reports", "it was for another kiosk"),
}

SAFETY = QT_TRANSLATE_NOOP("reports", "Second copy, export and log")
COPY = QT_TRANSLATE_NOOP("reports", "Second copy")
COPY_FAILS = QT_TRANSLATE_NOOP("reports", "The second copy cannot be used. Tell the centre.")
COPIES: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("reports", "No second copy is kept."),
    "current": QT_TRANSLATE_NOOP("reports", "Every vote is also on the second medium."),
    "working": QT_TRANSLATE_NOOP("reports", "The second copy is not up to date yet."),
    "missing": QT_TRANSLATE_NOOP("reports", "The medium with the second copy is not there."),
    "full": QT_TRANSLATE_NOOP("reports", "The second copy is not up to date: its medium is full."),
    "read_only": QT_TRANSLATE_NOOP(
        "reports", "The second copy is not up to date: its medium is write-protected."
    ),
}

EXPORT = QT_TRANSLATE_NOOP("reports", "Newest export")
NO_EXPORT = QT_TRANSLATE_NOOP("reports", "No export has been written yet.")
EXPORT_NUMBER = QT_TRANSLATE_NOOP("reports", "Number {number}, written on {day}")
EXPORT_LAST = QT_TRANSLATE_NOOP("reports", "Number {number}, the station's last, written on {day}")
FILE = QT_TRANSLATE_NOOP("reports", "The export's file")
DIGEST = QT_TRANSLATE_NOOP("reports", "What was signed of it (SHA-256)")

LOG = QT_TRANSLATE_NOOP("reports", "The log")
LOG_WHOLE = QT_TRANSLATE_NOOP("reports", "%Ln entries. Each names the one before: none is missing.")
LOG_FAILS = QT_TRANSLATE_NOOP("reports", "%Ln entries. Somebody has changed them.")
LOG_BROKEN = QT_TRANSLATE_NOOP(
    "reports", "The log is broken at entry {number}. Do not open. Tell the centre."
)
HEAD = QT_TRANSLATE_NOOP("reports", "The log's last entry (SHA-256)")

SIGNATURES = QT_TRANSLATE_NOOP("reports", "Signatures")
WE_WERE_THERE = QT_TRANSLATE_NOOP(
    "reports", "We were there. This report says the same as the screen did."
)
FIRST = QT_TRANSLATE_NOOP("reports", "First staff member")
SECOND = QT_TRANSLATE_NOOP("reports", "Second staff member")
