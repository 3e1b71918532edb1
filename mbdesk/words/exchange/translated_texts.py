"""What goes to a translator and comes back, whatever the form of the file.

A `TextList` holds the texts with everything that helps to translate them; `ReturnedTexts` what came
back of it. Both the process's own texts and those of the screens travel so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.texts import TextState


def accept_any(_text: str) -> None:
    """Accept every text."""


@dataclass(frozen=True, slots=True)
class TextUnit:
    """A text, and its translation as it stands: one form, or one for each plural form.

    `beside` is the same text once more in another language, for help, and `note` says where it
    stands. `check` raises a KnownError for a translation that cannot be kept.
    """

    id: str
    source: str
    forms: tuple[str, ...]
    state: TextState
    beside: str = ""
    note: str = ""
    check: Callable[[str], None] = accept_any


@dataclass(frozen=True, slots=True)
class TextList:
    """Texts on their way from one language to another; languages by their tags.

    `beside` is the language of what helps, empty without one.
    """

    source: str
    target: str
    units: tuple[TextUnit, ...]
    beside: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedText:
    """A text as a file brings it back, at the file's row of this number.

    `source` is what was translated, which may have changed since the file was written; `reviewed`
    says that somebody has read the translation over.
    """

    number: int
    id: str
    source: str
    forms: tuple[str, ...]
    reviewed: bool = False


@dataclass(frozen=True, slots=True)
class ReturnedTexts:
    """What a file brings back, and the language that it translates into."""

    path: Path
    language: str
    texts: tuple[ReturnedText, ...]
