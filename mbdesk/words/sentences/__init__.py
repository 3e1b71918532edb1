"""The sentences for errors: one entry for each code of `mbdesk.errors`.

The modules here are those of `mbdesk.errors`, with the sentences for the errors of each. The texts
stand in English, marked for translation, and are looked up when they are shown, so that a switch of
language reaches them. Placeholders are filled after translation.

An error that both residents and staff meet has sentences for each, where staff would else be told
to ask the staff.
"""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, RESIDENTS, STAFF, ErrorSentences
from mbdesk.words.sentences.bundles import BUNDLES
from mbdesk.words.sentences.centre import CENTRE
from mbdesk.words.sentences.counting import COUNTING
from mbdesk.words.sentences.files import FILES
from mbdesk.words.sentences.keys import KEYS
from mbdesk.words.sentences.media import MEDIA
from mbdesk.words.sentences.privacy import PRIVACY
from mbdesk.words.sentences.proposals import PROPOSALS
from mbdesk.words.sentences.voter import AT_STAFF, UNEXPECTED_BY_RESIDENTS, VOTER

__all__ = ["AT_STAFF", "SENTENCES", "UNEXPECTED"]

_ANY_KNOWN = ErrorSentences(
    QT_TRANSLATE_NOOP("messages", "This could not be done."),
    QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
    QT_TRANSLATE_NOOP("messages", "Try again. If it happens again, ask for help."),
)

SENTENCES: Mapping[str, ErrorSentences] = {
    "known_error": _ANY_KNOWN,
    **FILES,
    **MEDIA,
    **KEYS,
    **BUNDLES,
    **CENTRE,
    **COUNTING,
    **PRIVACY,
    **PROPOSALS,
    **VOTER,
}

UNEXPECTED: Mapping[str, ErrorSentences] = {
    STAFF: ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "Something went wrong."),
        QT_TRANSLATE_NOOP("messages", "What was saved before is safe."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Try again. If it happens again, start the program anew, and report it to those who "
            "support the program.",
        ),
    ),
    RESIDENTS: UNEXPECTED_BY_RESIDENTS,
}
"""What is said of an error that has no words of its own, by who is told."""
