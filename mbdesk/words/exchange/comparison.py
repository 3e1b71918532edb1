"""What came back from a translator beside what stands here now: what each row would do.

Nothing is changed by that. Each row is judged on its own: a fault in it holds up no other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.texts import TextState
from mbdesk.errors import KnownError
from mbdesk.errors.centre import TextTwiceError, UnknownTextError
from mbdesk.words.exchange.text_checks import faults_of
from mbdesk.words.exchange.translated_texts import ReturnedText, ReturnedTexts, TextUnit


class Outcome(StrEnum):
    """What a row of a file would do.

    `REVIEWED` leaves the translation as it is, and says that it was read over. `BESIDE` keeps it
    beside the text as a draft, since the source has changed after the file was written. `EMPTY`
    says nothing, and `WRONG` cannot be kept: neither changes anything.
    """

    NEW = "new"
    CHANGED = "changed"
    REVIEWED = "reviewed"
    SAME = "same"
    BESIDE = "beside"
    EMPTY = "empty"
    WRONG = "wrong"


TAKEN = frozenset({Outcome.NEW, Outcome.CHANGED, Outcome.REVIEWED, Outcome.BESIDE})
"""What changes something."""


@dataclass(frozen=True, slots=True)
class ComparedText:
    """A row of a file beside what it is about: the text as it stands, None where there is none.

    `forms` are what would stand there, and `reviewed` whether it would count as read over.
    """

    number: int
    id: str
    made_for: str
    forms: tuple[str, ...]
    outcome: Outcome
    unit: TextUnit | None = None
    faults: tuple[KnownError, ...] = ()
    reviewed: bool = False


def compared(units: Iterable[TextUnit], returned: ReturnedTexts) -> tuple[ComparedText, ...]:
    """Return what each row of a file would do to the texts as they stand now."""
    known = {unit.id: unit for unit in units}
    seen: set[str] = set()
    rows = []
    for text in returned.texts:
        rows.append(_compared(text, known.get(text.id), returned.language, again=text.id in seen))
        seen.add(text.id)
    return tuple(rows)


def _compared(
    text: ReturnedText, unit: TextUnit | None, language: str, *, again: bool
) -> ComparedText:
    forms = _fitted(text.forms, unit)
    outcome, reviewed = Outcome.WRONG, False
    faults: tuple[KnownError, ...] = ()
    if unit is None:
        faults = (UnknownTextError(text=text.id),)
    elif again:
        faults = (TextTwiceError(text=text.id),)
    elif any(forms):
        faults = faults_of(unit, forms, language)
    if unit is not None and not faults:
        outcome, reviewed = _judged(text, unit, forms)
    return ComparedText(text.number, text.id, text.source, forms, outcome, unit, faults, reviewed)


def _judged(text: ReturnedText, unit: TextUnit, forms: tuple[str, ...]) -> tuple[Outcome, bool]:
    """Return what a translation without a fault would do, and whether it counts as read over."""
    if not any(forms):
        return Outcome.EMPTY, False
    if as_compared(text.source) != as_compared(unit.source):
        return Outcome.SAME if forms == unit.forms else Outcome.BESIDE, False
    # A file still says "reviewed" of what was so when it was written, whatever became of it there.
    reviewed = text.reviewed and unit.state is not TextState.REVIEWED
    if forms == unit.forms:
        return Outcome.REVIEWED if reviewed else Outcome.SAME, reviewed
    return Outcome.NEW if unit.state is TextState.MISSING else Outcome.CHANGED, reviewed


def _fitted(forms: tuple[str, ...], unit: TextUnit | None) -> tuple[str, ...]:
    """Return forms without space around them, and without empty ones beyond those of the text."""
    fitted = [form.strip() for form in forms]
    while len(fitted) > (len(unit.forms) if unit else 1) and not fitted[-1]:
        fitted.pop()
    return tuple(fitted)


def as_compared(text: str) -> str:
    """Return a source as it is compared: programs break and join its lines as they like."""
    return " ".join(text.split())
