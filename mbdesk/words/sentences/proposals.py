"""Sentences for what the centre refuses of proposals."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

PROPOSALS: Mapping[str, ErrorSentences] = {
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
    "no_such_group": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no such group any more that can be worked with."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Look at the groups again: somebody may have joined it at another desk."
        ),
    ),
    "already_grouped": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Proposal {proposal} is in a group already, or is joined."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Add the others to its group, or undo that group or joining first."
        ),
    ),
    "not_ready_to_join": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "Group {group} cannot be joined: somebody has not been asked, or too few say yes.",
        ),
        QT_TRANSLATE_NOOP("messages", "Every proposal stands as before."),
        QT_TRANSLATE_NOOP(
            "messages", "Note what each proposer answers; at least two have to go along."
        ),
    ),
    "not_joined": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Proposal {proposal} is not a joined one, or not any more."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the history of the proposal."),
    ),
    "on_the_ballot": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Proposal {proposal} stands on the ballot, as {item}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Take {item} off the ballot first, then do this again."),
    ),
}
