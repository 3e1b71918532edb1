"""What two people decide about a station: leave it out, revoke it, or give it a new code.

Each asks the vote's state, and for a reason and two names, and is noted in the log.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.records import FileKind
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import ClonedStationError
from mbdesk.errors.centre import EarlierExportNeededError, ExportNotHeardError
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import Line, Merge, Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import the_station
from mbdesk.services.centre.merging.export_taking import ExportTaking, Leave, Work
from mbdesk.services.centre.merging.kept_files import forget_other_exports
from mbdesk.services.centre.merging.ways_out import WAIVABLE, decided
from mbdesk.services.centre.stations.station_register import NewStation
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.common.audit_log import note_decision
from mbdesk.services.common.folders import the_file
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.trust import CheckedExport, KnownLine
from mbdesk.sync.codes import new_code
from mbdesk.sync.enrolment import enrolment_key


def set_aside(central: CentralFile, station: str, way: WayOut) -> None:
    """Leave a station out of the count; its envelopes are told by number, and not opened.

    Raises NoSuchStationError, NotAllowedNowError, FieldError, LettersWithoutFontError.
    """
    with _deciding(central, Act.SET_ASIDE, station, way) as (_, row):
        row.set_aside = True


def take_back(central: CentralFile, station: str, way: WayOut) -> None:
    """Count a station again that was set aside. Raises what `set_aside` raises."""
    with _deciding(central, Act.TAKE_BACK, station, way) as (_, row):
        row.set_aside = False


def revoke(
    central: CentralFile, station: str, after: int, way: WayOut, export: Path | None = None
) -> None:
    """Exclude everything that a station sends after its export number `after`.

    It holds for the computers that have been heard of: one that is set up with a new code, given
    before or after, begins anew, and the count waits for it.

    Where later exports have been merged, the file of that export is needed: what came after it is
    taken out again. Later ones can be kept aside, and be taken in by their fingerprints.

    Nobody can trust what has not come: `after` is an export that was merged or kept aside.

    Raises EarlierExportNeededError, ExportNotHeardError, every BundleError of that file, and what
    `set_aside` raises.
    """
    with _deciding(central, Act.REVOKE, station, way, number=after) as (session, row):
        merged, seen = (_newest(session, table, station) for table in (Merge, KeptFile))
        if after > max(merged, seen):
            raise ExportNotHeardError(number=after, newest=max(merged, seen))
        if after < merged:
            if export is None:
                raise EarlierExportNeededError(number=after)
            _set_back(session, row, after, export, central.today())
        row.revoked_after = after
        heard = [line for line in _lines(session, station) if line.public_key]
        for line in [line for line in heard if line.revoked_after is None] or heard:
            line.revoked_after = after


def _lines(session: Session, station: str) -> Sequence[Line]:
    return session.scalars(select(Line).where(Line.station_id == station)).all()


def _newest(session: Session, table: type[Merge | KeptFile], station: str) -> int:
    numbers = select(func.max(table.number)).where(table.station_id == station)
    return session.scalar(numbers) or 0


def give_new_code(central: CentralFile, station: str, way: WayOut) -> NewStation:
    """Give a station a new code: whoever types it makes the station anew, with another key.

    What the centre holds of the station stays. Packs written from now on go with the new code.
    Raises what `set_aside` raises.
    """
    code = new_code()
    with _deciding(central, Act.NEW_CODE, station, way) as (session, row):
        process = the_process(session)
        row.enrolment_key = enrolment_key(code, process.id, station)
        row.final = False
        process.edition += 1
        lines = _lines(session, station)
        if not lines:  # the code that was revoked before anything was heard opens nothing any more
            row.revoked_after = None
        elif all(line.public_key for line in lines):
            number = max(line.line for line in lines) + 1
            session.add(Line(station_id=station, line=number, public_key=b""))
        return NewStation(row.to_value(), code)


@contextmanager
def _deciding(
    central: CentralFile, act: Act, station: str, way: WayOut, **facts: str | int
) -> Iterator[tuple[Session, Station]]:
    """Do in one transaction what was decided about a station, and note it."""
    way = decided(way)
    with central.database.unit() as session:
        require(session, act)
        row = the_station(session, station)
        yield session, row
        session.flush()
        process, day = the_process(session).id, central.today()
        note_decision(session, process, day, f"station_{act}", way, station=station, **facts)


def _set_back(session: Session, row: Station, after: int, path: Path, day: str) -> None:
    """Hold what a station's earlier export carries, and nothing that came after it."""
    with open_bundle(the_file(path, FileKind.EXPORT), wanted=FileKind.EXPORT) as bundle:
        bundle.verify()
        body = export_body(bundle.manifest, str(path))
        merge = session.get(Merge, (row.id, bundle.manifest.digest))
        if merge is None or body.number != after:
            raise ClonedStationError(path=str(path), station=row.full_name)
        line = KnownLine(merge.line, bundle.manifest.signer)
        session.delete(merge)
        session.flush()
        # What refused the file was waived when it was taken in; that it is held says so.
        work = Work(day, leave=Leave(codes=WAIVABLE, alone=True))
        export = CheckedExport(body, line, seen=False)
        walk = ExportTaking(session, bundle, export, work).run()
        forget_other_exports(session, export, day, walk)
