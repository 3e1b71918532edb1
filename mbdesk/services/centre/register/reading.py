"""What a proposal reads as now: what its station sent last, with the centre's corrections.

It follows from the records alone, in whatever order they have come::

    reads_now(revisions, corrections).title
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from mbdesk.domain.media import MAP_SCALE, MapPoint
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.domain.register import POINT, Correction
from mbdesk.errors.files import FieldError

_POINT = re.compile(r"([0-9]{1,4}), ?([0-9]{1,4})")


def newest(revisions: Sequence[ProposalRevision]) -> ProposalRevision:
    """Return the revision that none replaces.

    There may be several where a station was copied: then it is the one of the latest day.
    """
    replaced = {each.replaces for each in revisions}
    standing = (each for each in revisions if each.id not in replaced)
    return max(standing, key=lambda each: (each.day, each.id))


def reads_now(
    revisions: Sequence[ProposalRevision], corrections: Iterable[Correction]
) -> ProposalRevision:
    """Return the newest revision with its texts, and its point on the map, as they were corrected.

    A correction was made to one text of the station's. Where that has been replaced by another
    since, the person who proposes has written it anew, and their text stands.
    """
    sent = newest(revisions)
    texts: dict[str, Any] = {
        each.field: value_of(each.field, each.text)
        for each in sorted(corrections, key=lambda each: each.number)
        if text_of(sent, each.field) == each.replaced
    }
    return replace(sent, **texts)


def text_of(revision: ProposalRevision, field: str) -> str:
    """Return what a field that can be corrected says; a point as ``480,120``, empty without one."""
    if field != POINT:
        return str(getattr(revision, field))
    point = revision.point
    return f"{point.x},{point.y}" if point is not None else ""


def value_of(field: str, text: str) -> str | MapPoint:
    """Return the value that `text_of` tells of. Raises FieldError for what is no point."""
    if field != POINT:
        return text
    found = _POINT.fullmatch(text.strip())
    if found is None or max(map(int, found.groups())) > MAP_SCALE:
        raise FieldError(field=POINT, wanted="map_point", most=MAP_SCALE)
    return MapPoint(int(found[1]), int(found[2]))
