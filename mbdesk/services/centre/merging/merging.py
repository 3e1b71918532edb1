"""Merging an export into the central file: a union of immutable records, in one transaction.

It does not matter in which order, how often or how partially a station's exports arrive. A
file is verified whole before anything in it is used, and a refused file changes nothing. These are
the rules, in the order in which they hold:

1. The manifest's signature, process, mode, body, station, key and history are checked
   (`sync.bundle.trust`).
2. Every byte of the file is verified, before the first record is parsed.
3. What it carries is what it states: numbers, fingerprint, log, and days on which one could vote.
4. Records that are held already are passed over; the same number with other bytes is refused.
5. A newer export may add and never lack; an older one that comes late may lack and never add.
6. Once the votes are boxed, nothing is merged any more: the file is kept as late.

For example, a station cast A, exported, cast B, and exported again. Either order gives A and B::

    merge(central, first).new_votes, merge(central, second).new_votes  # 1, 1
    merge(central, second).new_votes, merge(central, first).new_votes  # 2, 0
    merge(central, second).seen_already  # True, once more and for ever
"""

from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Mode
from mbdesk.domain.records import Counts, FileKind
from mbdesk.domain.station import Kept, Station
from mbdesk.domain.vote_state import Act
from mbdesk.errors.bundles import RevokedStationError
from mbdesk.models import station as models
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import Line, Merge
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.held import held_counts
from mbdesk.services.centre.merging.export_taking import NO_LEAVE, ExportTaking, Leave, Work
from mbdesk.services.centre.merging.kept_files import keep, waits_no_more
from mbdesk.services.centre.vote_acts import instead_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import CheckedExport, KnownLine, KnownStation, check_export


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: counts of the whole central file before and after it.

    `late` says that the export came after the votes were boxed: it is kept, and nothing changed.
    `digest` is the export's, by which it is found among the files that were kept.
    """

    station: Station
    number: int
    seen_already: bool
    before: Counts
    after: Counts
    late: bool = False
    digest: str = ""

    @property
    def new_votes(self) -> int:
        """How many votes the export brought."""
        return self.after.votes - self.before.votes

    @property
    def new_proposals(self) -> int:
        """How many proposals the export brought."""
        return self.after.proposals - self.before.proposals


def merge(central: CentralFile, path: Path, *, progress: Progress = silent) -> Merged:
    """Take an export in, or find that it was taken in before or came too late.

    Raises:
        every BundleError (the file was refused and nothing changed), CancelledError, and what
        `Database.unit` raises.
    """
    with open_bundle(path, wanted=FileKind.EXPORT) as bundle:
        with central.database.reading() as session:
            checked = check(session, bundle)
        bundle.verify()
        if checked.seen:
            return _seen(central, checked)
        with central.database.unit() as session:
            checked = check(session, bundle)
            if not checked.seen:  # another desk was faster
                return _take(session, bundle, checked, Work(central.today(), progress))
        return _seen(central, checked)


def check(session: Session, bundle: Bundle, leave: Leave = NO_LEAVE) -> CheckedExport:
    """Return what an export says and where it belongs; see `trust.check_export`."""
    process = the_process(session)
    known = known_station(session, bundle.manifest.body.get("station"))
    if leave.branch and known is not None:
        known = replace(known, lines=(_fresh_line(known, bundle.manifest.signer),))
    mode, path = Mode(process.mode), str(bundle.path)
    waived = RevokedStationError.code in leave.codes
    return check_export(bundle.manifest, process.id, mode, known, path, though_revoked=waived)


def known_station(session: Session, station_id: object) -> KnownStation | None:
    """Return what the centre knows of a station, None if it was not set up here."""
    row = session.get(models.Station, station_id) if isinstance(station_id, str) else None
    if row is None:
        return None
    lines = session.scalars(select(Line).where(Line.station_id == row.id).order_by(Line.line))
    known = tuple(_known_line(session, line) for line in lines)
    return KnownStation(
        id=row.id,
        name=row.full_name,
        enrolment_key=row.enrolment_key,
        lines=known or (KnownLine(0, b"", revoked_after=row.revoked_after),),
    )


def _known_line(session: Session, line: Line) -> KnownLine:
    own = Merge.station_id == line.station_id, Merge.line == line.line
    merges = session.scalars(select(Merge).where(*own).order_by(Merge.number)).all()
    return KnownLine(
        line=line.line,
        public_key=line.public_key,
        exports={merge.number: merge.digest for merge in merges},
        histories={merge.number: tuple(merge.history) for merge in merges},
        revoked_after=line.revoked_after,
        envelopes=merges[-1].votes + merges[-1].tests if merges else 0,
    )


def _fresh_line(known: KnownStation, signer: bytes) -> KnownLine:
    """Return a line for a branch. A key that is not the station's must be proven by its code.

    Nobody can decide that away: an export under any key at all would else be taken as a copy. It is
    revoked as the line is whose copy it goes on, or the newest, whose code it proves.
    """
    newest = max(known.lines, key=lambda line: line.line)
    pinned = next((line for line in known.lines if line.public_key == signer), None)
    after = (pinned or newest).revoked_after
    return KnownLine(newest.line + 1, b"" if pinned is None else signer, revoked_after=after)


def _take(session: Session, bundle: Bundle, checked: CheckedExport, work: Work) -> Merged:
    before = held_counts(session)
    station = session.get_one(models.Station, checked.body.station)
    late = instead_of(session, Act.MERGE) is not None
    kept = session.get(KeptFile, bundle.manifest.digest)
    known_late = late and kept is not None and kept.state == Kept.LATE
    digest = bundle.manifest.digest
    if late and not known_late:
        keep(session, bundle, work.day, Kept.LATE)
        of, number = station.id, checked.body.number
        note(session, the_process(session).id, work.day, "came_late", station=of, number=number)
    elif not late:
        ExportTaking(session, bundle, checked, work).run()
        waits_no_more(session, digest)
    after = held_counts(session)
    number = checked.body.number
    return Merged(station.to_value(), number, known_late, before, after, late, digest)


def _seen(central: CentralFile, checked: CheckedExport) -> Merged:
    with central.database.reading() as session:
        station = session.get_one(models.Station, checked.body.station).to_value()
        held = held_counts(session)
    return Merged(station, checked.body.number, seen_already=True, before=held, after=held)
