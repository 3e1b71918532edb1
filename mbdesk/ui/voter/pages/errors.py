"""What a resident is told when something does not work."""

from dataclasses import dataclass

from mbdesk.errors import KnownError
from mbdesk.ui.voter.shell.page import Question, understood
from mbdesk.words.messages import sentence
from mbdesk.words.phrase import Joined, Reader
from mbdesk.words.sentences import SENTENCES
from mbdesk.words.sentences.wording import RESIDENTS


@dataclass(frozen=True, slots=True)
class _Told:
    """One of the sentences for an error, in the program's language."""

    error: Exception
    part: str

    def read(self, _reader: Reader) -> str:
        """Return the sentence."""
        return str(getattr(sentence(self.error), self.part))


def trouble(error: Exception) -> Question:
    """Return what to tell: their own words for what residents can mend, calm ones for the rest."""
    code = error.code if isinstance(error, KnownError) else ""
    mendable = code in SENTENCES and SENTENCES[code].context == RESIDENTS
    told = error if mendable else RuntimeError()
    return understood(_Told(told, "what"), Joined((_Told(told, "safe"), _Told(told, "do"))))
