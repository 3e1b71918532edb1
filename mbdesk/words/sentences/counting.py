"""Sentences for what a count waits for, and what a box, a count, a recount or a check finds."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

_NOTHING_CHANGED = QT_TRANSLATE_NOOP("messages", "Nothing was changed.")

COUNTING: Mapping[str, ErrorSentences] = {
    "stations_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Final exports are missing from: {stations}."),
        QT_TRANSLATE_NOOP("messages", "No vote has been opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make a final export at each of them and merge it here. If one cannot be had, "
            "count without it; the protocol then names it.",
        ),
    ),
    "few_differ": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "Fewer than ten envelopes differ from an earlier count: the difference between the "
            "results could reveal what they hold.",
        ),
        QT_TRANSLATE_NOOP("messages", "No vote has been opened."),
        QT_TRANSLATE_NOOP(
            "messages", "Count them all the same only with a reason and the names of two people."
        ),
    ),
    "not_reconciled": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The votes received do not agree with what {station} signed for."
        ),
        QT_TRANSLATE_NOOP("messages", "No vote has been opened."),
        QT_TRANSLATE_NOOP("messages", "Merge the station's final export again, then count."),
    ),
    "not_counted": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The votes have not been counted yet."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Count the votes first."),
    ),
    "not_tied": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "These are not the proposals whose votes are equal. Those are: {tied}."
        ),
        QT_TRANSLATE_NOOP("messages", "No decision was recorded."),
        QT_TRANSLATE_NOOP("messages", "Name each of them once, in the order decided on."),
    ),
    "no_tie": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There are no equal votes to decide on."),
        QT_TRANSLATE_NOOP("messages", "No decision was recorded."),
        QT_TRANSLATE_NOOP("messages", "Nothing needs to be done; the result holds as it is."),
    ),
    "decision_fixed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The documents have been written with the decision on these equal votes."
        ),
        QT_TRANSLATE_NOOP("messages", "The decision that they tell of stands."),
        QT_TRANSLATE_NOOP("messages", "Another order needs a decision of its own by the board."),
    ),
    "wrong_box": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "This is another ballot box than the one to be counted, or it does not hold what it "
            "says.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Take the box from the stick that it was written on, and compare its code; if it "
            "differs, have the box written again where it was made.",
        ),
    ),
    "other_result": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This result is not that of the newest count here."),
        QT_TRANSLATE_NOOP("messages", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "messages", "Write the signed result of the newest count, and choose that file."
        ),
    ),
    "wrong_result": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "This result is of another count than the one that is waited for here, or it says "
            "otherwise than the desk which count it replaces.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Take in the result that was counted from the newest ballot box made here; if there "
            "is none, have that box counted.",
        ),
    ),
    "count_day": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "This count is dated {counted_day}. It cannot be older than its ballot box, which was "
            "made on {box_day}, or newer than today.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Correct the date of the computer that counts, and count the ballot box there again.",
        ),
    ),
    "strict_scheme": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The keys of this process are kept apart, so the votes are counted in two steps.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Make the ballot box with the roll key; then two of the three word sheets open it.",
        ),
    ),
    "tie_open": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A decision on equal votes is waited for: {tied}."),
        QT_TRANSLATE_NOOP("messages", "The votes are counted and the count is on file."),
        QT_TRANSLATE_NOOP("messages", "Record the decision first; then there is a result."),
    ),
    "tie_elsewhere": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "A decision on equal votes is waited for: {tied}."),
        QT_TRANSLATE_NOOP(
            "messages", "No result was written, and the ballot box is as it was, on its stick."
        ),
        QT_TRANSLATE_NOOP(
            "messages",
            "Give the decision, and count again: here, or at the desk where the box was made.",
        ),
    ),
    "recount_differs": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The recount does not agree with the result. The first difference: {field}.",
        ),
        QT_TRANSLATE_NOOP("messages", "Neither the result nor the exports were changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Keep the result and all sticks as they are, and tell the board and the process "
            "leader.",
        ),
    ),
    "export_missing": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The recount lacks export {number} of {station}, which was counted."
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("messages", "Put in the stick with that export, and count again."),
    ),
    "not_vouched": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The file holds, but it is signed by a key that nobody has vouched for: {fingerprint}.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the code with the one on the poster or the protocol. If it is the same, "
            "the file is the process's.",
        ),
    ),
    "station_code_unlike": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The file holds, but its station’s control code is another one than you typed: "
            "{fingerprint}.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the code with the station’s day report or export sheet. If it is the same, "
            "the file is that station’s.",
        ),
    ),
    "code_unlike": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The code you typed is another one: this file is not from the participatory budget "
            "on your paper.",
        ),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP(
            "messages",
            "Compare the code with the paper once more. If it is the same, use nothing of the "
            "file.",
        ),
    ),
    "result_unsound": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The result does not agree with itself: {field}."),
        _NOTHING_CHANGED,
        QT_TRANSLATE_NOOP("messages", "Do not use this result. Ask where it was published."),
    ),
    "code_not_found": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The result has no vote and no test ballot with {code}."),
        QT_TRANSLATE_NOOP("messages", "The code is well written, and the result was only read."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Check that it is the result of the same vote. If it is, tell the process leader and "
            "show the paper with the code.",
        ),
    ),
}
