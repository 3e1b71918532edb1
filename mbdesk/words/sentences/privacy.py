"""Sentences for errors of erasing and destroying what is held about people."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

_NOTHING_GONE = QT_TRANSLATE_NOOP("messages", "Nothing was erased or destroyed.")

PRIVACY: Mapping[str, ErrorSentences] = {
    "nothing_held": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Nothing of that is held here."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "If you look for a person, ask how they spell their name, and for the number of their "
            "proposal.",
        ),
    ),
    "kept_files_tell": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages", "Files that are kept aside tell of this person too: {files}."
        ),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP(
            "messages", "Take these files in or drop them first, then erase once more."
        ),
    ),
    "person_named": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The reason names the person, and would stay on record."),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP("messages", "Write the reason without what the person is called."),
    ),
    "not_due": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The retention plan keeps this until {due_day}."),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP(
            "messages", "Come back then, or let the plan say otherwise, with the decision on it."
        ),
    ),
    "not_decided_yet": ErrorSentences(
        QT_TRANSLATE_NOOP(
            "messages",
            "The board’s decision is not on record, so the time for appeal has not run out.",
        ),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP("messages", "Note the board’s decision first, under Decisions."),
    ),
    "plan_keeps": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The retention plan says that this is kept."),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP("messages", "Let the plan say otherwise first, with the decision on it."),
    ),
    "answers_outstanding": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Answers are still owed to proposers: {answers}."),
        _NOTHING_GONE,
        QT_TRANSLATE_NOOP(
            "messages", "Give the answers, or note who cannot be reached, under Answers."
        ),
    ),
}
