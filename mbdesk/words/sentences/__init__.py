"""What people are told when something is refused: one entry for each code of `mbdesk.errors`.

The modules here are those of `mbdesk.errors`, with the sentences for the errors of each. The texts
stand in English, marked for translation, and are looked up when they are shown, so that a switch of
language reaches them. Placeholders are filled after translation.
"""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences
from mbdesk.words.sentences.bundles import BUNDLES
from mbdesk.words.sentences.centre import CENTRE
from mbdesk.words.sentences.files import FILES
from mbdesk.words.sentences.keys import KEYS
from mbdesk.words.sentences.voter import VOTER

_ANY_KNOWN = ErrorSentences(
    QT_TRANSLATE_NOOP("messages", "This could not be done."),
    QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
    QT_TRANSLATE_NOOP("messages", "Try again. If it happens again, ask for help."),
)

SENTENCES: Mapping[str, ErrorSentences] = {
    "known_error": _ANY_KNOWN,
    **FILES,
    **KEYS,
    **BUNDLES,
    **CENTRE,
    **VOTER,
}
