"""What the centre knows of a station, as the rules of trust ask for it."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.models.station import Line, Merge, Station
from mbdesk.sync.bundle.trust import KnownLine, KnownStation


def known_station(session: Session, station_id: object) -> KnownStation | None:
    """Return what the centre knows of a station; None if it was not set up here."""
    row = session.get(Station, station_id) if isinstance(station_id, str) else None
    if row is None:
        return None
    lines = session.scalars(select(Line).where(Line.station_id == row.id).order_by(Line.line))
    known = tuple(_known_line(session, line) for line in lines)
    return KnownStation(
        id=row.id,
        name=row.full_name,
        enrolment_key=row.enrolment_key,
        lines=known or (KnownLine(0, b""),),
        revoked_after=row.revoked_after,
    )


def _known_line(session: Session, line: Line) -> KnownLine:
    own = Merge.station_id == line.station_id, Merge.line == line.line
    merges = session.scalars(select(Merge).where(*own)).all()
    return KnownLine(
        line=line.line,
        public_key=line.public_key,
        exports={merge.number: merge.digest for merge in merges},
        histories={merge.number: tuple(merge.history) for merge in merges},
    )
