"""Taking one export in: its run, its other records and its log, each compared with what is held."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact
from mbdesk.domain.records import RECORDS, Counts
from mbdesk.errors.bundles import (
    BrokenLogError,
    BundleError,
    ChangedRecordError,
    ClonedStationError,
    CountsWrongError,
    DayOutsideError,
    FingerprintWrongError,
    MalformedRecordError,
    RolledBackError,
)
from mbdesk.models import station as models
from mbdesk.models.runs import VoteDay
from mbdesk.services.centre.merging.log_taking import LOG, take_log, tell_reopened
from mbdesk.services.centre.merging.record_stores import STORES, first_astray
from mbdesk.services.centre.merging.run_chunks import RunWriter, held_records, layout_of
from mbdesk.services.centre.merging.run_merging import RunWalk
from mbdesk.services.centre.register.entries import enter_received
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.bundle.reading import Bundle
from mbdesk.sync.bundle.trust import CheckedExport, new_records
from mbdesk.sync.records import MEMBERS
from mbdesk.sync.runs import RUN, NotARunError, run_batches

CHUNK = 1000
PICTURES = 16
"""Records, and pictures among them, taken in at a time; bounds the memory of a merge."""


@dataclass(frozen=True, slots=True)
class Leave:
    """What two people have decided to take in of an export that is refused by itself.

    `codes` are those of the errors that no longer refuse it. A `branch` begins a line of its own
    under its signer's key, and takes what the centre holds along, or stands in its place (`alone`).
    """

    codes: frozenset[str] = frozenset()
    branch: bool = False
    alone: bool = False


NO_LEAVE = Leave()


@dataclass(frozen=True, slots=True)
class Work:
    """The day of a merge, whom it tells how far it has come, and what was decided on before."""

    day: str
    progress: Progress = silent
    leave: Leave = NO_LEAVE


class ExportTaking:
    """One verified export being taken in, inside one transaction. See `merging`.

    `waived` are the errors that were decided on; `fingerprint` is that of the envelopes.
    """

    def __init__(
        self, session: Session, bundle: Bundle, checked: CheckedExport, work: Work
    ) -> None:
        self._session = session
        self._bundle = bundle
        self._path = str(bundle.path)
        self._day = work.day
        self._progress = work.progress
        self._leave = work.leave
        self._checked = checked
        self._body = checked.body
        self._line = checked.line
        self._station = session.get_one(models.Station, checked.body.station)
        self._told = {"path": self._path, "station": self._station.full_name}
        self._total = sum(member.records for member in bundle.manifest.members)
        self._done = 0
        self._proposals: set[str] = set()
        self.waived: list[BundleError] = []
        self.fingerprint = ""

    @property
    def _newer(self) -> bool:
        return self._body.number > self._line.newest

    @property
    def _union(self) -> bool:
        """Whether what only the held run has belongs to another line of the station."""
        if self._leave.alone:
            return False
        others = models.Line.station_id == self._station.id, models.Line.line != self._line.line
        return self._session.scalars(select(models.Line).where(*others)).first() is not None

    @property
    def _parted(self) -> bool:
        """Whether the station's lines differ, so that one may lack what another has."""
        return self._union or self._leave.alone

    def run(self) -> RunWalk:
        """Take it in, and return what its run came to. Raises what `merging.merge` raises."""
        walk = self._take_run()
        self._check_figures(walk)
        for name, kind in MEMBERS.items():
            if name == LOG:
                self._take_log()
            else:
                self._take(name, kind)
        self._check_additions()
        self._enter()
        self._record(walk)
        self._session.flush()
        return walk

    def _take_run(self) -> RunWalk:
        layout = layout_of(self._session, self._station.id)
        writer = RunWriter(self._session, self._station.id, layout) if self._newer else None
        walk = RunWalk(
            held_records(self._session, self._station.id, layout),
            layout,
            writer,
            union=self._union,
            decided=self._leave.branch or self._leave.alone,
            tests=the_process(self._session).test_ballots,
        )
        try:
            for batch in run_batches(self._bundle.blocks(RUN), layout):
                walk.take(batch)
                self._done += len(batch.numbers)
                self._progress(self._done, self._total)
        except NotARunError as error:
            raise self._malformed(RUN, error.position) from error
        except ChangedRecordError as error:
            raise ChangedRecordError(**self._told, **error.parameters) from error
        walk.finish()
        return walk

    def _check_figures(self, walk: RunWalk) -> None:
        """Compare what the export states with what its run comes to, and with what is held."""
        told = self._told
        stated = {member.name: member.records for member in self._bundle.manifest.members}
        numbers = Counts(
            walk.file.votes,
            walk.file.tests,
            *(stated.get(f"{name}.jsonl", 0) for name in ("proposals", "contacts", "surveys")),
        )
        if numbers != self._body.counts or sum((numbers.votes, numbers.tests)) != stated[RUN]:
            self._refuse(CountsWrongError(**told))
        self._check_against_held(walk)
        found = self.fingerprint = self._fingerprint_of(walk)
        if found != self._body.fingerprint:
            wrong = {"stated": self._body.fingerprint, "found": found}
            self._refuse(FingerprintWrongError(**told, **wrong))
        frame = the_process(self._session).to_frame()
        for day in sorted(walk.file.days):
            if frame.phase_on(day) is not PhaseKind.VOTING:
                self._refuse(DayOutsideError(**told, day=day))

    def _refuse(self, error: BundleError) -> None:
        """Raise an error unless it was decided on."""
        if error.code not in self._leave.codes:
            raise error
        self.waived.append(error)

    def _check_against_held(self, walk: RunWalk) -> None:
        if not self._newer and walk.added:
            raise ClonedStationError(**self._told)
        held = walk.file.votes + walk.file.tests - walk.added
        lacking = self._line.envelopes - held if self._parted else len(walk.missing)
        if self._newer and lacking > 0:
            raise RolledBackError(**self._told, missing=lacking)

    def _fingerprint_of(self, walk: RunWalk) -> str:
        """Return the fingerprint of the export's run; the held one where the run is the same."""
        same = not walk.added and not walk.missing and not walk.changed
        if same and self._station.fingerprint:
            return self._station.fingerprint
        return walk.file.fingerprint.code(layout_of(self._session, self._station.id).binding)

    def _take(self, name: str, kind: type[Any]) -> None:
        """Add the records that the centre lacks; refuse a member without those that it holds."""
        store, size = STORES[name], PICTURES if kind is ProposalPicture else CHUNK
        if self._leave.alone:
            store.forget(self._session, self._station.id)
        held_before = store.count(self._session, self._station.id)
        known = added = 0
        for sent in _chunks(self._own_records(name, kind), size):
            chunk, cleaned = store.without_erased(self._session, self._station.id, sent)
            held = store.held(self._session, self._station.id, [record.id for record in chunk])
            fresh = [record for record in chunk if record.id not in held]
            # Of two lines, what the centre holds stands; in one, it must be the same.
            new = fresh if self._parted else new_records(chunk, held, self._path)
            store.add(self._session, new)
            if kind in {ProposalRevision, SealedContact}:
                self._proposals.update(record.proposal for record in new)
            known += len(chunk) - len(new) + cleaned
            added += len(new)
            self._done += len(sent)
            self._progress(self._done, self._total)
        if self._newer and known < held_before and not self._parted:
            raise RolledBackError(**self._told, missing=held_before - known)
        if not self._newer and added:
            raise ClonedStationError(**self._told)

    def _own_records(self, name: str, kind: type[Any]) -> Iterator[Any]:
        for line, record in enumerate(self._bundle.records(name, kind), start=1):
            if record.station != self._station.id:
                raise self._malformed(name, line)
            yield record

    def _check_additions(self) -> None:
        """Refuse what adds to a proposal of another station, or to none."""
        astray = first_astray(self._session, self._station.id)
        if astray is not None:
            name, found = astray
            records = enumerate(self._own_records(name, MEMBERS[name]), start=1)
            raise self._malformed(name, next(line for line, each in records if each.id == found))

    def _enter(self) -> None:
        """Bring the register up to date; a copy that stands alone may lack proposals."""
        touched = None if self._leave.alone else self._proposals
        enter_received(self._session, self._station.id, self._day, touched)

    def _take_log(self) -> None:
        """Take the log in. A broken one is left in its export, if two people take that in."""
        told = self._station.full_name
        try:
            fresh = take_log(self._session, self._bundle, self._checked, told, parted=self._parted)
        except BrokenLogError as error:
            self._refuse(error)
        else:
            tell_reopened(self._session, fresh, self._day)

    def _record(self, walk: RunWalk) -> None:
        self._pin()
        if self._newer:
            self._keep_figures(walk)
        body, process, of = self._body, the_process(self._session).id, self._station.id
        self._session.add(
            models.Merge(
                station_id=of,
                digest=self._bundle.manifest.digest,
                line=self._line.line,
                number=body.number,
                history=list(body.history),
                day=self._day,
                votes=walk.file.votes,
                tests=walk.file.tests,
                fingerprint=body.fingerprint,
                final=body.final,
            )
        )
        note(self._session, process, self._day, "merged", station=of, number=body.number)

    def _pin(self) -> None:
        """Remember the key of the line, which its first export has brought."""
        of, number, after = self._station.id, self._line.line, self._line.revoked_after
        line = self._session.get(models.Line, (of, number))
        if line is None:
            line = models.Line(station_id=of, line=number, revoked_after=after)
            self._session.add(line)
        line.public_key = self._station.public_key = self._bundle.manifest.signer
        self._session.flush()

    def _keep_figures(self, walk: RunWalk) -> None:
        """Keep as rows what anybody will ask for, so that nothing counts by scanning."""
        station, body = self._station, self._body
        station.votes, station.tests = walk.kept.votes, walk.kept.tests
        station.last_number, station.digest = body.number, self._bundle.manifest.digest
        station.frame_digest, station.final = body.frame_digest, body.final
        station.records = max(body.reads.get("records", ()), default=RECORDS)
        binding = layout_of(self._session, station.id).binding
        parted = walk.kept is not walk.file
        station.fingerprint = walk.kept.fingerprint.code(binding) if parted else self.fingerprint
        self._session.execute(delete(VoteDay).where(VoteDay.station_id == station.id))
        self._session.add_all(
            VoteDay(station_id=station.id, day=day, votes=votes)
            for day, votes in walk.kept.votes_of_days.items()
        )

    def _malformed(self, member: str, line: int) -> MalformedRecordError:
        return MalformedRecordError(path=self._path, member=member, line=line)


def _chunks(records: Iterator[Any], size: int) -> Iterator[list[Any]]:
    while chunk := list(islice(records, size)):
        yield chunk
