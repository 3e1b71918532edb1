"""Sentences for errors that only staff at the centre meet."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

CENTRE: Mapping[str, ErrorSentences] = {
    "letters_without_font": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "“{text}” has letters that cannot be shown or printed: {letters}."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Write it with other letters, then try again."),
    ),
    "unknown_text": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no text called {text} here, or not any more."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of texts again."),
    ),
    "text_twice": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The text {text} stands twice in the file."),
        QT_TRANSLATE_NOOP("messages", "The first of its rows holds."),
        QT_TRANSLATE_NOOP("messages", "Take one of the rows out, then read the file again."),
    ),
    "not_allowed_now": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{state} It is not possible now to {act}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "{instead}"),
    ),
    "frame_opened": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Residents have been shown this, so it is frozen."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Make a new version, and write why."),
    ),
    "left_unsaved": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Typed before the program ended, and not saved."),
        QT_TRANSLATE_NOOP("messages", "What was typed is kept on this computer."),
        QT_TRANSLATE_NOOP("messages", "Step into the field and leave it to save it."),
    ),
    "station_in_use": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{name} has a pack already, so it is not taken away."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Under “Decide” it can be left out of the count, or revoked."
        ),
    ),
    "changed_since": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This was changed by somebody else since."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at how it is now, and change it there if need be."),
    ),
    "admission_fixed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "Voting with identity documents needs a key that is made together with the "
            "participatory budget, or not at all.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Choose voting cards or open voting, or make a new participatory budget."
        ),
    ),
    "changed_elsewhere": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Another desk has changed this meanwhile. It says: {held}"),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Leave it so, or write yours once more."),
    ),
    "no_such_entry": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This line is not there any more."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the list again, and add the line anew if need be."),
    ),
    "nothing_followed": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The board has not decided to carry {item} out."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Note the board’s decision first."),
    ),
    "no_such_milestone": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no such step, or not any more: {number}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the list of steps again, or plan a new one."),
    ),
    "own_figures": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The file is of this participatory budget itself."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose a file of an earlier one to compare with."),
    ),
    "station_exists": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is a station called {name} at {site} already."),
        QT_TRANSLATE_NOOP("messages", "No station was added."),
        QT_TRANSLATE_NOOP("messages", "Give the station another name, or another place."),
    ),
    "no_staff_code": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{station} is a table, which has no staff code."),
        QT_TRANSLATE_NOOP("messages", "No file was written."),
        QT_TRANSLATE_NOOP("messages", "Choose a kiosk."),
    ),
    "no_such_station": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no station {station}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose a station from the list."),
    ),
    "reset_not_written": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The reset file could not be written to {path}."),
        QT_TRANSLATE_NOOP(
            "messages",
            "That one was decided on is noted in the log. The kiosk's staff code is the same as "
            "before.",
        ),
        QT_TRANSLATE_NOOP("messages", "Take another stick and write the reset file again."),
    ),
    "no_such_card": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no voting card number {serial}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Compare the number with the list of cards."),
    ),
    "card_given_out": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Voting card number {serial} is void, or has replaced another card."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose another card from the reserve."),
    ),
    "no_such_item": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The ballot has no proposal {item}, or it has been withdrawn already."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose a proposal that is on the ballot."),
    ),
    "no_such_kept_file": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no such file among those that are kept aside."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Choose a file from the list."),
    ),
    "paper_differs": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The control code on the paper is not that of the file."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Look at the signed day report of the same evening. If no report has the file's code, "
            "drop the file.",
        ),
    ),
    "earlier_export_needed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "What came later can be left out only with the station's export {number}."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Find the stick with that export, and choose the file."),
    ),
    "export_not_heard": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "The newest export that the station has sent is {newest}, not {number}."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Give the number of an export that was merged. What comes later is then kept aside.",
        ),
    ),
    "too_many_cards": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "That many more voting cards cannot be made."),
        QT_TRANSLATE_NOOP("messages", "No card was made."),
        QT_TRANSLATE_NOOP("messages", "Make {limit} at most."),
    ),
    "facts_changed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "What you read has changed meanwhile, here or at another desk."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was done with what you read."),
        QT_TRANSLATE_NOOP("messages", "Go back, and read the facts again."),
    ),
    "no_test_ballots": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This participatory budget has no test ballots."),
        QT_TRANSLATE_NOOP("messages", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "messages",
            "They are chosen when a participatory budget is set up, and cannot be added later.",
        ),
    ),
}
