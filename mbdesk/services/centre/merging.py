"""Merging an export into the central file: a union of immutable records, in one transaction.

It does not matter in which order, how often or how partially a station's exports arrive. A
file is verified whole before anything in it is used, and a refused file changes nothing. These are
the rules, in the order in which they hold:

1. The manifest's signature, process, mode, station and history are checked (`sync.trust`).
2. Every byte of the file is verified, before the first record is parsed.
3. Records that are held already are passed over; the same id with other bytes is refused.
4. A newer export may add and never lack; an older one that comes late may lack and never add.

For example, a station cast A, exported, cast B, and exported again. Either order gives A and B::

    merge(central, first).new_votes, merge(central, second).new_votes  # 1, 1
    merge(central, second).new_votes, merge(central, first).new_votes  # 2, 0
    merge(central, second).seen_already  # True, once more and for ever
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Mode
from mbdesk.domain.proposal import ProposalPicture
from mbdesk.domain.records import AuditEvent, Envelope, FileKind
from mbdesk.domain.station import Station
from mbdesk.errors.bundles import (
    BrokenLogError,
    ClonedStationError,
    MalformedRecordError,
    RolledBackError,
)
from mbdesk.models import station as models
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.record_stores import STORES
from mbdesk.services.common.audit_log import events, note, to_row
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.contents import Counts, counts, the_process
from mbdesk.sync import hash_chain
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import KnownStation, check_export, new_records
from mbdesk.sync.old_sealing import sealed_bytes
from mbdesk.sync.records import MEMBERS

CHUNK = 1000
PICTURES = 16
"""Records, and pictures among them, taken in at a time; bounds the memory of a merge."""

LOG = "log.jsonl"


@dataclass(frozen=True, slots=True)
class Merged:
    """What a merge did: counts of the whole central file before and after it."""

    station: Station
    number: int
    seen_already: bool
    before: Counts
    after: Counts

    @property
    def new_votes(self) -> int:
        """How many votes the export brought."""
        return self.after.votes - self.before.votes

    @property
    def new_proposals(self) -> int:
        """How many proposals the export brought."""
        return self.after.proposals - self.before.proposals


def merge(central: CentralFile, path: Path, *, progress: Progress = silent) -> Merged:
    """Take an export in, or find that it was taken in before.

    Raises:
        every BundleError (the file was refused and nothing changed), CancelledError, and what
        `Database.unit` raises.
    """
    with open_bundle(path, wanted=FileKind.EXPORT) as bundle:
        with central.database.reading() as session:
            seen = _check(session, bundle)
        bundle.verify()
        if seen:
            return _seen(central, bundle)
        with central.database.unit() as session:
            if _check(session, bundle):  # another desk was faster
                return _seen(central, bundle)
            return _Merge(session, bundle, central.today(), progress).run()


def _check(session: Session, bundle: Bundle) -> bool:
    process = the_process(session)
    known = _known_station(session, _body(bundle).get("station"))
    return check_export(bundle.manifest, process.id, Mode(process.mode), known, str(bundle.path))


def _known_station(session: Session, station_id: object) -> KnownStation | None:
    row = session.get(models.Station, station_id) if isinstance(station_id, str) else None
    if row is None:
        return None
    rows = select(models.Merge).where(models.Merge.station_id == row.id)
    merges = session.scalars(rows).all()
    return KnownStation(
        id=row.id,
        name=row.full_name,
        public_key=row.public_key,
        enrolment_key=row.enrolment_key,
        exports={merge.number: merge.digest for merge in merges},
        histories={merge.number: tuple(merge.history) for merge in merges},
    )


def _seen(central: CentralFile, bundle: Bundle) -> Merged:
    body = _body(bundle)
    with central.database.reading() as session:
        station = session.get_one(models.Station, body["station"]).to_value()
        held = counts(session)
    return Merged(station, body["number"], seen_already=True, before=held, after=held)


def _body(bundle: Bundle) -> dict[str, Any]:
    return dict(bundle.manifest.body)


class _Merge:
    """One export being taken in, inside one transaction."""

    def __init__(self, session: Session, bundle: Bundle, day: str, progress: Progress) -> None:
        self._session = session
        self._bundle = bundle
        self._path = str(bundle.path)
        self._day = day
        self._progress = progress
        body = _body(bundle)
        self._number: int = body["number"]
        self._station = session.get_one(models.Station, body["station"])
        self._history: list[str] = list(body["history"])
        self._final = bool(body["final"])
        self._stated: Mapping[str, int] = body["counts"]
        self._total = sum(member.records for member in bundle.manifest.members)
        self._done = 0

    def run(self) -> Merged:
        before = counts(self._session)
        newest = self._newest_number()
        for name, kind in MEMBERS.items():
            if name == LOG:
                self._take_log(newest)
            else:
                self._take(name, kind, newest)
        self._record(newest)
        self._session.flush()
        station = self._station.to_value()
        return Merged(station, self._number, False, before, counts(self._session))

    def _newest_number(self) -> int:
        merges = select(models.Merge.number).where(models.Merge.station_id == self._station.id)
        return max(self._session.scalars(merges), default=0)

    def _take(self, name: str, kind: type[Any], newest: int) -> None:
        """Add the records that the centre lacks; refuse a member without those that it holds."""
        store, size = STORES[kind], PICTURES if kind is ProposalPicture else CHUNK
        held_before = store.count(self._session, self._station.id)
        known = added = 0
        for chunk in _chunks(self._own_records(name, kind), size):
            held = store.held(self._session, [record.id for record in chunk])
            new = new_records(chunk, held, self._path)
            store.add(self._session, new)
            known += len(chunk) - len(new)
            added += len(new)
            self._done += len(chunk)
            self._progress(self._done, self._total)
        if self._number > newest and known < held_before:
            raise RolledBackError(
                path=self._path, station=self._station.full_name, missing=held_before - known
            )
        if self._number < newest and added:
            raise ClonedStationError(path=self._path, station=self._station.full_name)

    def _own_records(self, name: str, kind: type[Any]) -> Iterator[Any]:
        sealed_length = sealed_bytes(the_process(self._session).ballot_bytes)
        for line, record in enumerate(self._bundle.records(name, kind), start=1):
            misfit = isinstance(record, Envelope) and len(record.sealed) != sealed_length
            if record.station != self._station.id or misfit:
                raise MalformedRecordError(path=self._path, member=name, line=line)
            yield record

    def _take_log(self, newest: int) -> None:
        """Add the events that the centre does not hold; the chains must agree."""
        held = events(self._session, self._station.id)
        incoming = list(self._bundle.records(LOG, AuditEvent))
        hash_chain.check(incoming, self._station.id, self._path)
        shared = min(len(held), len(incoming))
        if incoming[:shared] != held[:shared]:
            raise ClonedStationError(path=self._path, station=self._station.full_name)
        if self._number > newest and len(incoming) < len(held):
            raise BrokenLogError(
                path=self._path, station=self._station.full_name, number=len(incoming)
            )
        self._session.add_all(to_row(event) for event in incoming[shared:])

    def _record(self, newest: int) -> None:
        station, manifest = self._station, self._bundle.manifest
        station.public_key = manifest.signer
        if self._number > newest:
            station.signed_for = self._stated["votes"]
            station.final = self._final
        self._session.add(
            models.Merge(
                station_id=station.id,
                number=self._number,
                digest=manifest.digest,
                history=self._history,
                day=self._day,
                envelopes=self._stated["votes"],
                final=self._final,
            )
        )
        process_id = the_process(self._session).id
        note(
            self._session, process_id, self._day, "merged", station=station.id, number=self._number
        )


def _chunks(records: Iterator[Any], size: int) -> Iterator[list[Any]]:
    while chunk := list(islice(records, size)):
        yield chunk
