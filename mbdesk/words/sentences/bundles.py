"""Packs, exports and receipts that are refused whole."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

_NOTHING_USED = QT_TRANSLATE_NOOP("messages", "Nothing of the file was used.")
_EXPORT_AGAIN = QT_TRANSLATE_NOOP(
    "messages", "Export again at the station; the new file carries everything."
)
_EXPORT_OR_LEAVE_OUT = QT_TRANSLATE_NOOP(
    "messages",
    "Export again at the station. If that is refused too, two people can leave the station out of "
    "the count, with a reason.",
)
_FETCH_AGAIN = QT_TRANSLATE_NOOP(
    "messages",
    "Fetch the file again from where it was made. If it is refused again, keep it and tell the "
    "process leader.",
)
_WHICH_COPY = QT_TRANSLATE_NOOP(
    "messages",
    "Keep the file aside. Two people can decide which copy of the station counts, or both, with a "
    "reason.",
)
_KEEP_AND_DECIDE = QT_TRANSLATE_NOOP(
    "messages",
    "Keep the file aside. Two people can decide to take it in after all, with a reason.",
)

_NEW_FILE = QT_TRANSLATE_NOOP("messages", "Ask for a new file from where it was made.")

OF_OTHER_FILES: Mapping[str, str] = {
    "cut_short": QT_TRANSLATE_NOOP(
        "messages",
        "Copy the file again, or ask for a new one from where it was made. Wait for “safe to "
        "remove”.",
    ),
    "altered": _NEW_FILE,
    "outside_limits": _NEW_FILE,
    "malformed_record": _NEW_FILE,
}
"""What to do about packs, receipts, boxes and results, where an export is made again."""

BUNDLES: Mapping[str, ErrorSentences] = {
    "bundle_error": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file cannot be used."),
        _NOTHING_USED,
        _NEW_FILE,
    ),
    "not_ours": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is not a file from this program."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages",
            "It can never be taken in. Choose a file whose name ends in .mbpack, .mbexport, "
            ".mbreceipt, .mbbox, .mbresult or .mbreset.",
        ),
    ),
    "cut_short": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is cut short: the copying was interrupted."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Copy the file again, or export again at the station. Wait for “safe to remove”.",
        ),
    ),
    "altered": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file has been changed since it was signed."),
        _NOTHING_USED,
        _EXPORT_AGAIN,
    ),
    "repacked": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The file was unpacked and packed again by another program, so it no longer holds.",
        ),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages", "Use the file as it was written, without opening it, or write it again."
        ),
    ),
    "bad_signature": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file's signature is not right."),
        _NOTHING_USED,
        _FETCH_AGAIN,
    ),
    "wrong_file_kind": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This is {kind}, but {wanted} is wanted here."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
    ),
    "newer_format": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A newer version of the program made this file."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP("messages", "Update the program on this computer, then try again."),
    ),
    "several_sections": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The ballot has several sections; this version counts ballots of one."
        ),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP("messages", "Update the program on this computer, then try again."),
    ),
    "outside_limits": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is larger than any real file can be."),
        _NOTHING_USED,
        _EXPORT_OR_LEAVE_OUT,
    ),
    "malformed_record": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The file holds something that is not a record ({member}, line {line})."
        ),
        _NOTHING_USED,
        _EXPORT_OR_LEAVE_OUT,
    ),
    "wrong_process": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file belongs to another participatory budget."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages", "It can never be taken in here. Open the central file that it belongs to."
        ),
    ),
    "test_data": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is from {mode}, but this is {wanted}."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages", "Rehearsal and real voting are never mixed: it can never be taken in here."
        ),
    ),
    "unknown_station": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is from a station that is not set up here."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that the right central file is open. Otherwise add the station here, and set it "
            "up with its new pack and code.",
        ),
    ),
    "not_enrolled": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The file does not prove that the station's code was typed in there."
        ),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Give the station a new code, set it up again with its new pack and the code, then "
            "export again.",
        ),
    ),
    "key_mismatch": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is signed with another key than the station's."),
        _NOTHING_USED,
        _WHICH_COPY,
    ),
    "cloned_station": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "Two copies of the same station have been in use, or an earlier copy was restored.",
        ),
        _NOTHING_USED,
        _WHICH_COPY,
    ),
    "rolled_back": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Records that the centre already has are missing in this file: {missing}."
        ),
        QT_TRANSLATE_NOOP("messages", "The centre still has them. Nothing of the file was used."),
        QT_TRANSLATE_NOOP(
            "messages",
            "The station was set back to an earlier state. Find its latest folder, or keep the "
            "file aside: two people can decide to take it in after all, with a reason.",
        ),
    ),
    "changed_record": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A record that the centre has is different in this file."),
        QT_TRANSLATE_NOOP(
            "messages", "The centre's record was kept. Nothing of the file was used."
        ),
        _WHICH_COPY,
    ),
    "revoked_station": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "{station} was revoked, and nothing later is taken in than its export {number}.",
        ),
        _NOTHING_USED,
        _KEEP_AND_DECIDE,
    ),
    "day_outside": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The file holds a vote of {day}, a day on which nobody could vote."
        ),
        _NOTHING_USED,
        _KEEP_AND_DECIDE,
    ),
    "counts_wrong": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file states other numbers than it carries."),
        _NOTHING_USED,
        _KEEP_AND_DECIDE,
    ),
    "fingerprint_wrong": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The file states the control code {stated}, but its envelopes give {found}.",
        ),
        _NOTHING_USED,
        _KEEP_AND_DECIDE,
    ),
    "broken_log": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The station's log is broken at entry {number}."),
        _NOTHING_USED,
        _KEEP_AND_DECIDE,
    ),
    "station_log": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Somebody has changed this station's log, at entry {number}."
        ),
        QT_TRANSLATE_NOOP("messages", "Everything that people have left here is still here."),
        QT_TRANSLATE_NOOP("messages", "Take in no more votes here. Tell the centre."),
    ),
    "older_pack": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The station already has a newer pack (edition {has}; this is {edition})."
        ),
        QT_TRANSLATE_NOOP("messages", "The station keeps the newer pack."),
        QT_TRANSLATE_NOOP("messages", "Nothing needs to be done."),
    ),
    "wrong_station": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is for another station: {station}."),
        _NOTHING_USED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Choose the file that carries this station's name. If there is none, ask the centre "
            "for it.",
        ),
    ),
    "reset_used": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "This reset file can no longer be used here: it or a newer one has been used, or the "
            "kiosk has been set up anew since.",
        ),
        QT_TRANSLATE_NOOP("messages", "The staff code is the same as before."),
        QT_TRANSLATE_NOOP("messages", "Ask the centre for a new reset file."),
    ),
    "reset_too_late": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This reset file could be used until {last_day}."),
        QT_TRANSLATE_NOOP("messages", "The staff code is the same as before."),
        QT_TRANSLATE_NOOP(
            "messages",
            "See that the date of this computer is right. If it is, ask the centre for a new reset "
            "file.",
        ),
    ),
}
