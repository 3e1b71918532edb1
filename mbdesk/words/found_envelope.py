"""What became of an envelope that was looked up by its code, and what a test ballot held."""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.result import Fate, FoundEnvelope, MarkedItem
from mbdesk.words.phrase import (
    Content,
    Joined,
    Number,
    Phrase,
    Readable,
    Reader,
    Verbatim,
    translate,
)
from mbdesk.words.sentences.parameters import word

VOTES: Mapping[Fate, Phrase] = {
    Fate.COUNTED: translate("lookup", "A vote at {station}. It was counted."),
    Fate.STATION: translate(
        "lookup", "A vote at {station}. It was not counted: the station was left out of the count."
    ),
    Fate.CREDENTIAL: translate(
        "lookup",
        "A vote at {station}. It was not counted: its voting card or identity was not valid.",
    ),
    Fate.REPEAT: translate(
        "lookup", "A vote at {station}. It was not counted: its voter voted more than once."
    ),
}
INVALID = translate("lookup", "A vote at {station}. It was not counted: {reason}.")
TEST = translate("lookup", "A test ballot at {station}. It was not counted. It held: {held}.")
CLOSED = translate(
    "lookup", "A test ballot at {station}. It was not counted. It could not be opened."
)
DIFFERS = translate(
    "lookup",
    "If something else was chosen on the screen, this computer cannot be trusted: tell the process "
    "leader and the board.",
)
BLANK = translate("lookup", "a blank vote")


def found_in_words(found: FoundEnvelope) -> Readable:
    """Return what became of an envelope, and what it held if it is a test ballot."""
    station = Verbatim(found.station.full_name)
    if found.fate is not Fate.TEST:
        reason = _Reason(found.fate.reason)
        return VOTES.get(found.fate, INVALID).fill(station=station, reason=reason)
    if found.choice is None:
        return Joined((CLOSED.fill(station=station), DIFFERS), " ")
    held = Joined(tuple(map(_mark, found.marks)), "; ") if found.marks else BLANK
    return Joined((TEST.fill(station=station, held=held), DIFFERS), " ")


@dataclass(frozen=True, slots=True)
class _Reason:
    """Why a ballot is invalid."""

    reason: str

    def read(self, reader: Reader) -> str:
        """Return the reason in words."""
        return word("reason", self.reason, reader)


def _mark(mark: MarkedItem) -> Readable:
    title = Content(mark.item.titles) if mark.item else Verbatim(mark.code)
    if not mark.points:
        return title
    says = translate("lookup", "{title} ({points})")
    return says.fill(title=title, points=Number(mark.points))
