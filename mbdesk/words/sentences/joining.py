"""Sentences for errors of grouping and joining proposals that are alike."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

JOINING: Mapping[str, ErrorSentences] = {
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
