"""The versions of a frame that residents had been shown: read, and told to whom they concern."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.plan import FrameVersion
from mbdesk.models.plan import FrameVersion as VersionRow

RESIDENTS = frozenset({"phases", "rules", "funds", "criteria", "languages", "target_group"})
"""The fields of the frame that say what residents may do, and when."""


def frame_versions(session: Session) -> tuple[FrameVersion, ...]:
    """Return the versions after the first, the oldest of them first."""
    rows = session.scalars(select(VersionRow).order_by(VersionRow.number))
    return tuple(row.to_value() for row in rows)


def concerning_residents(versions: Iterable[FrameVersion]) -> tuple[FrameVersion, ...]:
    """Return the versions that changed what residents may do, and when.

    Of their changes only those: what the steering group is called is not for a poster.
    """
    return tuple(
        FrameVersion(version.number, version.day, version.reason, told)
        for version in versions
        if (told := tuple(c for c in version.changes if c.field.partition(".")[0] in RESIDENTS))
    )
