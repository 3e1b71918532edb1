"""What each text of a process is called where texts are listed, and what kinds there are.

>>> from mbdesk.words.phrase import reader_of
>>> name_of(TextKind.BALLOT, "titles", "V1").read(reader_of("en"))
'Proposal V1: title'
"""

from collections.abc import Mapping

from mbdesk.domain.texts import TextKind, TextState
from mbdesk.words.phrase import Phrase, Verbatim, translate

KINDS: Mapping[TextKind, Phrase] = {
    TextKind.FRAME: translate("texts", "Frame"),
    TextKind.CRITERION: translate("texts", "Criteria"),
    TextKind.COST: translate("texts", "Cost guide"),
    TextKind.BALLOT: translate("texts", "Ballot"),
    TextKind.PICTURE: translate("texts", "What pictures show"),
}
"""What the kinds of texts are called."""

STATES: Mapping[TextState, Phrase] = {
    TextState.MISSING: translate("texts", "missing"),
    TextState.DRAFT: translate("texts", "draft"),
    TextState.REVIEWED: translate("texts", "read over"),
    TextState.CHANGED: translate("texts", "Swedish changed"),
}
"""What is said of how far a translation is."""

_OTHER_PICTURE = translate("texts", "Picture {label}")
_NAMES: Mapping[tuple[TextKind, str], Phrase] = {
    (TextKind.FRAME, "titles"): translate("texts", "Name"),
    (TextKind.FRAME, "goals"): translate("texts", "Goal"),
    (TextKind.FRAME, "purposes"): translate("texts", "Purpose"),
    (TextKind.CRITERION, ""): translate("texts", "Criterion {label}"),
    (TextKind.COST, ""): translate("texts", "Cost guide, line {label}"),
    (TextKind.BALLOT, "titles"): translate("texts", "Proposal {label}: title"),
    (TextKind.BALLOT, "descriptions"): translate("texts", "Proposal {label}: description"),
    (TextKind.PICTURE, "items"): translate("texts", "Proposal {label}: what the picture shows"),
}


def name_of(kind: TextKind, field: str, label: str) -> Phrase:
    """Return what a text is called; `label` is how people know what it is of."""
    name = _NAMES.get((kind, field), _OTHER_PICTURE)
    return name.fill(label=Verbatim(label)) if label else name
