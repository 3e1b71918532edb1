"""The first thing that differs between a result and a recount, in words.

difference("sections.1.votes.3").read(reader)  # the votes for proposal 3
"""

from collections.abc import Mapping

from mbdesk.words.phrase import Phrase, Verbatim, translate

_OF_STATION: Mapping[str, Phrase] = {
    "key": translate("differences", "the key that the station {station} signs with"),
    "fingerprint": translate("differences", "the control code of the station {station}"),
    "station": translate("differences", "the station {station}, which the result does not name"),
    "channel": translate("differences", "whether the station {station} is for paper alone"),
}
_ENVELOPES = translate("differences", "the envelopes of the station {station}")
_PARTS: Mapping[str, Phrase] = {
    "frame_digest": translate("differences", "what was voted on: the frame, the ballot, the cards"),
    "fates": translate("differences", "which envelopes are counted, and why others are not"),
    "numbers": translate("differences", "what became of the envelopes once they were opened"),
    "votes": translate("differences", "the votes for proposal {part}"),
    "ballots": translate("differences", "what the ballots hold"),
    "tests": translate("differences", "what the test ballots hold"),
    "ties": translate("differences", "the decisions on equal votes"),
    "winners": translate("differences", "which proposals win"),
    "box": translate("differences", "what the ballot box is made of"),
}
_UNKNOWN = translate("differences", "{part}")


def difference(field: str) -> Phrase:
    """Return words for a field as `RecountDiffersError` names it."""
    station, of_station, part = field.rpartition(": ")
    if of_station:
        return _OF_STATION.get(part, _ENVELOPES).fill(station=Verbatim(station))
    name, _, rest = field.partition(".")
    if name == "sections":
        name, _, rest = rest.partition(".")[2].partition(".")
    return _PARTS.get(name, _UNKNOWN).fill(part=Verbatim(rest or name))
