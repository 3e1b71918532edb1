"""What a proposal reads as now: what its station sent last, with the centre's corrections.

It follows from the records alone, in whatever order they have come::

    reads_now(revisions, corrections).title
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from mbdesk.domain.proposal import ProposalRevision
from mbdesk.domain.register import Correction


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
    """Return the newest revision with its texts as they were corrected.

    A correction was made to one text of the station's. Where that has been replaced by another
    since, the person who proposes has written it anew, and their text stands.
    """
    sent = newest(revisions)
    texts: dict[str, Any] = {
        each.field: each.text
        for each in sorted(corrections, key=lambda each: each.number)
        if getattr(sent, each.field) == each.replaced
    }
    return replace(sent, **texts)
