"""A recount: from result, pack and signed exports, without the central file, to the same digest.

Another person does it, on another computer, with the sticks of all stations and the keys from their
envelopes. What it compares is everything: the first thing that differs is named::

    recount(signed, VotedUnder.of(pack), [stick, stick_too], keys)  # the same result
    recount(forged, VotedUnder.of(pack), [stick], keys)
    # RecountDiffersError(field="sections.1.votes.3")

`services.exchange.evidence` reads result and pack for it.
"""

import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from operator import attrgetter
from pathlib import Path

from mbdesk.domain.ballot import BallotItem, Channel
from mbdesk.domain.process import Frame, Precedence
from mbdesk.domain.records import AuditEvent, FileKind
from mbdesk.domain.result import BoxCore, Result, StationLine, TakenExport
from mbdesk.errors.bundles import BundleError, WrongProcessError
from mbdesk.errors.counting import ExportMissingError, RecountDiffersError
from mbdesk.errors.files import FileLockedError, FileMissingError
from mbdesk.services.centre.central_file import CountingKeys
from mbdesk.services.common.folders import files_among
from mbdesk.services.counting.box_file import inners_of
from mbdesk.services.counting.boxing import (
    Numbers,
    Roll,
    StationRun,
    decide_fates,
    numbers_digest,
)
from mbdesk.services.counting.opening import open_box
from mbdesk.services.counting.result import CountRecord, compute, count_core, count_digest
from mbdesk.services.counting.result_file import SignedResult
from mbdesk.services.counting.soundness import first_difference
from mbdesk.services.counting.workers import ALONE, Workers
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.manifest import Manifest
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.canonical import JSON
from mbdesk.sync.documents import BALLOT_ITEM, FRAME, frame_digest
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.runs import RUN, Layout, NotARunError, RunRecord, run_records

LOG = "log.jsonl"
PACK_EVENTS = frozenset({"station_enrolled", "pack_received"})
"""Events by which a station notes a pack."""


@dataclass(frozen=True, slots=True)
class VotedUnder:
    """What a pack says that people voted under: frame, ballot, and the cards' public keys."""

    frame: Frame
    items: tuple[BallotItem, ...]
    cards: Mapping[int, bytes]


@dataclass(frozen=True, slots=True)
class Recounted:
    """A recount that came to the same: the result, and the digest that both have."""

    result: Result
    digest: str


def recount(
    signed: SignedResult,
    pack: VotedUnder,
    exports: Sequence[Path],
    keys: CountingKeys,
    workers: Workers = ALONE,
) -> Recounted:
    """Count again from the exports that a result names, and compare everything.

    `exports` are files or folders, in any order, with whatever else lies there.

    Raises:
        WrongProcessError: the pack is of another process than the result.
        ExportMissingError: an export that the result stands on is not among `exports`.
        RecountDiffersError(field): the first thing that differs.
        CancelledError.
    """
    _check_pack(signed, pack)
    core = signed.record.core
    with ExitStack() as opened:
        bundles = _bundles(opened, core, exports)
        runs = [_run(core, line, bundles) for line in core.stations]
        return _compare(signed, _count(signed.record, runs, _roll(keys, pack, core), keys, workers))


def _check_pack(signed: SignedResult, pack: VotedUnder) -> None:
    """Raise unless the pack is the process's, and was voted under as the result says."""
    core = signed.record.core
    if pack.frame.id != core.frame.id or pack.frame.keys.signing != signed.signer:
        raise WrongProcessError(path="")
    _same("frame_digest", core.frame_digest, frame_digest(pack.frame, pack.items, pack.cards))
    # The digest alone vouches for nothing: whoever signs a result can leave it beside other funds.
    field = first_difference(_terms(pack.frame, pack.items), _terms(core.frame, core.items), "box")
    if field:
        raise RecountDiffersError(field=field, said="", found="")


def _terms(frame: Frame, items: Sequence[BallotItem]) -> JSON:
    return {"frame": FRAME.dump(frame), "items": [BALLOT_ITEM.dump(item) for item in items]}


def _roll(keys: CountingKeys, pack: VotedUnder, core: BoxCore) -> Roll:
    cards = {serial: key for serial, key in pack.cards.items() if serial not in core.void_cards}
    return Roll(keys.roll.private, cards)


def _bundles(opened: ExitStack, core: BoxCore, exports: Sequence[Path]) -> Mapping[str, Bundle]:
    """Open and verify the exports that the lines name, by their digests.

    Anything else on the sticks is passed over; an export that is damaged is missing. But an export
    of a station that no line names shows that the station was left out, which a centre never does:
    one that is not counted, or was never heard from, has a line that says so.

    Raises RecountDiffersError.
    """
    wanted = {export.digest for line in core.stations for export in line.exports}
    found: dict[str, Bundle] = {}
    for path in files_among(exports, (FileKind.EXPORT,)):
        try:
            with ExitStack() as this:
                bundle = this.enter_context(open_bundle(path, wanted=FileKind.EXPORT))
                digest = bundle.manifest.digest
                _check_named(core, bundle.manifest, str(path))
                if digest in wanted and digest not in found:  # a stick may hold a copy of it
                    bundle.verify()
                    found[digest] = bundle
                    opened.enter_context(this.pop_all())
        except (BundleError, FileLockedError, FileMissingError):
            continue
    return found


def _check_named(core: BoxCore, manifest: Manifest, path: str) -> None:
    if (manifest.process, manifest.mode) != (core.frame.id, core.frame.mode):
        return
    station = export_body(manifest, path).station
    if station not in {line.station for line in core.stations}:
        raise RecountDiffersError(field=f"{station}: station", said="", found=station)


def _run(core: BoxCore, line: StationLine, bundles: Mapping[str, Bundle]) -> StationRun:
    """Return the run of a station's line. Raises ExportMissingError, RecountDiffersError."""
    frame = core.frame
    layout = Layout.of(Binding(frame.mode, frame.id, line.station), frame.rules)
    found = [_export(line, export, bundles) for export in line.exports]
    if not found:
        return StationRun(line, layout, tuple)
    if frame.rules.precedence is not Precedence.NONE:
        _check_channel(line, found[-1])
    run = StationRun(line, layout, lambda: _union([bundle.blocks(RUN) for bundle in found], layout))
    _check_fingerprint(run)
    return run


def _export(line: StationLine, export: TakenExport, bundles: Mapping[str, Bundle]) -> Bundle:
    """Return an export that a line names, under the key that it names."""
    bundle = bundles.get(export.digest)
    if bundle is None:
        raise ExportMissingError(station=line.full_name, number=export.number)
    _same(f"{line.full_name}: key", export.key, bundle.manifest.signer.hex())
    stated = export_body(bundle.manifest, str(bundle.path)).fingerprint
    _same(f"{line.full_name}: fingerprint of export", export.fingerprint, stated)
    return bundle


def _check_channel(line: StationLine, bundle: Bundle) -> None:
    """Compare a station's channel with the one in its own log, which the newest pack told it."""
    packs = (e for e in bundle.records(LOG, AuditEvent) if e.code in PACK_EVENTS)
    told = [str(event.parameters.get("channel", Channel.DIGITAL)) for event in packs]
    _same(f"{line.full_name}: channel", line.channel, told[-1] if told else "")


def _union(runs: Sequence[Iterable[bytes]], layout: Layout) -> Iterable[bytes]:
    """Return the run of all runs; of envelopes with one number, the first run's stands."""
    if len(runs) == 1:
        return runs[0]
    return _merged([run_records(run, layout) for run in runs])


def _merged(runs: Sequence[Iterator[RunRecord]]) -> Iterator[bytes]:
    last = b""
    for record in heapq.merge(*runs, key=attrgetter("number")):  # stable: an earlier run goes first
        if record.number != last:
            yield record.packed
        last = record.number


def _check_fingerprint(run: StationRun) -> None:
    fingerprint = StationFingerprint()
    try:
        for record in run.records():
            fingerprint.add(record.number, record.kind)
    except NotARunError as error:
        raise RecountDiffersError(
            field=f"{run.line.full_name}: {error}", said="", found=""
        ) from error
    name = f"{run.line.full_name}: fingerprint"
    _same(name, run.line.fingerprint, fingerprint.code(run.binding))


def _count(
    said: CountRecord,
    runs: Sequence[StationRun],
    roll: Roll,
    keys: CountingKeys,
    workers: Workers,
) -> CountRecord:
    core = said.core
    numbers = decide_fates(runs, core.frame, roll, workers)
    _same("fates", core.numbers, numbers_digest(numbers))
    inners = [inners_of(run, each) for run, each in zip(runs, numbers, strict=True)]
    opened = open_box(core, numbers, inners, keys.tally.private, workers)
    return replace(said, numbers=tuple(opened.numbers), ballots=opened.ballots, tests=opened.tests)


def _compare(signed: SignedResult, record: CountRecord) -> Recounted:
    result = compute(record)
    for station, said in zip(signed.record.numbers, record.numbers, strict=True):
        _same(f"fates.{station.station}", _told(station), _told(said))
    ours = count_core(record, result)
    field = first_difference(ours, signed.core)
    if field:
        raise RecountDiffersError(field=field, said="", found="")
    return Recounted(result, count_digest(ours))


def _told(numbers: Numbers) -> str:
    return ", ".join(f"{fate} {number}" for fate, number in sorted(numbers.fates().items()))


def _same(field: str, said: str, found: str) -> None:
    if said != found:
        raise RecountDiffersError(field=field, said=said, found=found)
