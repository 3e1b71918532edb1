"""What people are told when something is refused: one entry for each code of `mbdesk.errors`.

The texts stand here in English, marked for translation, and are looked up when they are shown,
so that a switch of language reaches them. Placeholders are filled after translation.
"""

from collections.abc import Mapping

from mbdesk.words import ErrorSentences
from mbdesk.words.sentences.bundles import BUNDLES
from mbdesk.words.sentences.centre import CENTRE
from mbdesk.words.sentences.files import FILES
from mbdesk.words.sentences.voter import VOTER

SENTENCES: Mapping[str, ErrorSentences] = {**FILES, **BUNDLES, **CENTRE, **VOTER}
