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
    "no_such_proposal": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The register has no proposal {number}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look for the proposal in the register."),
    ),
    "proposal_unchanged": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The proposal is like that already."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at the proposal: somebody may have done it at another desk."
        ),
    ),
    "proposal_not_open": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The proposal was withdrawn or joined with others, or came with a station's copy that "
            "is not gone by.",
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Put the proposal back first, or assess the one that it is part of."
        ),
    ),
    "nothing_to_settle": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The assessors do not differ in this."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the proposal again: it may be settled already."),
    ),
    "same_assessor": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{person} has judged this proposal before."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Let somebody else make the second assessment, under their own name."
        ),
    ),
    "no_open_question": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "No question on this proposal waits for an answer."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the history of the proposal."),
    ),
    "answer_not_due": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The proposer may still answer, until {deadline}."),
        QT_TRANSLATE_NOOP("messages", "The question stands."),
        QT_TRANSLATE_NOOP("messages", "Wait for the answer until that day has passed."),
    ),
    "no_verdict_yet": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Nobody has said yet whether this proposal is feasible."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "A second assessment can be asked for once the first one is made."
        ),
    ),
    "second_too_late": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The last day to ask for a second assessment was {last}."),
        QT_TRANSLATE_NOOP("messages", "The first assessment stands."),
        QT_TRANSLATE_NOOP("messages", "Tell the proposer so, and why."),
    ),
    "other_sheet": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The sheet was written for another participatory budget."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Open the central file that it was written from."),
    ),
    "proposal_twice": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The sheet has proposal {number} twice."),
        QT_TRANSLATE_NOOP("messages", "The first of its rows holds."),
        QT_TRANSLATE_NOOP("messages", "Take one of the rows out, then read the sheet again."),
    ),
    "sheet_outdated": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Proposal {number}: its name on the sheet is not the one that it has now."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing of this row is taken."),
        QT_TRANSLATE_NOOP(
            "messages", "See whether rows have been mixed up, or write a new sheet and send it."
        ),
    ),
    "judged_since": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "{person} has found otherwise of proposal {number} after the sheet was written.",
        ),
        QT_TRANSLATE_NOOP("messages", "The later finding holds; nothing of this row is taken."),
        QT_TRANSLATE_NOOP("messages", "Write a new sheet if it has changed once more."),
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
    "nothing_decided": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Nothing is decided yet of proposal {number} that can be answered."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Evaluate it, or note what the steering group decides."),
    ),
    "no_contact_left": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Whoever left proposal {number} left no contact."),
        QT_TRANSLATE_NOOP("messages", "Nothing was opened."),
        QT_TRANSLATE_NOOP("messages", "Put up a notice at the place where it was left."),
    ),
    "contact_sealed": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The contact of proposal {number} cannot be opened."),
        QT_TRANSLATE_NOOP("messages", "It lies sealed as it came, and all others can be opened."),
        QT_TRANSLATE_NOOP("messages", "Put up a notice at the place where it was left."),
    ),
    "nothing_approved": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "No answer is approved that could be written."),
        QT_TRANSLATE_NOOP("messages", "No file was written."),
        QT_TRANSLATE_NOOP("messages", "Read an answer and approve it first."),
    ),
    "answers_owed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Answers that people who left proposals still wait for: {answers}."
        ),
        QT_TRANSLATE_NOOP("messages", "Voting was not opened."),
        QT_TRANSLATE_NOOP("messages", "Give the answers first, or say why voting opens without."),
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
    "stations_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Final exports are missing from: {stations}."),
        QT_TRANSLATE_NOOP("messages", "No vote has been opened."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Make a final export at each of them and merge it here. If one cannot be had, "
            "count without it; the protocol then names it.",
        ),
    ),
    "facts_changed": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "What you read has changed meanwhile, here or at another desk."
        ),
        QT_TRANSLATE_NOOP("messages", "Nothing was done with what you read."),
        QT_TRANSLATE_NOOP("messages", "Go back, and read the facts again."),
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
    "no_test_ballots": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "This participatory budget has no test ballots."),
        QT_TRANSLATE_NOOP("messages", "Nothing was written."),
        QT_TRANSLATE_NOOP(
            "messages",
            "They are chosen when a participatory budget is set up, and cannot be added later.",
        ),
    ),
}
