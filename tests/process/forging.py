"""Exports as a lying station would sign them: everything is as it should be but one thing."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.models.station import OwnStation
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.fingerprints import StationFingerprint
from mbdesk.sync.runs import RUN, Layout, RunRecord, run_records

Change = Callable[[list[RunRecord]], Iterable[bytes]]


def private_key(station: StationFolder) -> bytes:
    with station.database.reading() as session:
        return session.scalars(select(OwnStation)).one().private_key


def layout(station: StationFolder, path: Path) -> Layout:
    """Return the layout of a station's run, from the lengths that its export has."""
    from mbdesk.sync.envelopes import inner_bytes, outer_bytes

    rules = station.frame.rules
    return Layout(station.binding, outer_bytes(rules.access), inner_bytes(rules.ballot_bytes))


def forge(
    station: StationFolder,
    path: Path,
    /,
    *,
    run: Change | None = None,
    honest: bool = True,
    key: bytes | None = None,
    members: dict[str, list[bytes]] | None = None,
    mode: Mode | None = None,
    **body: Any,
) -> Path:
    """Write an export of the station anew beside it, with another run, lines or body, and signed.

    What it states of its run is right, unless it is not to be `honest`.
    """
    target = path.with_stem(f"{path.stem}-forged")
    with open_bundle(path) as bundle:
        bundle.verify()
        manifest = bundle.manifest
        carried: dict[str, Any] = {
            member.name: list(bundle.lines(member.name))
            for member in manifest.members
            if member.name.endswith(".jsonl")
        } | (members or {})
        records = list(run_records(bundle.blocks(RUN), layout(station, path)))
    said = dict(manifest.body)
    packed = [record.packed for record in records] if run is None else list(run(records))
    carried[RUN] = packed
    if run is not None and honest:
        said |= _figures(station, path, packed, said["counts"])
    header = Header(FileKind.EXPORT, manifest.process, mode or manifest.mode, {**said, **body})
    staged = stage_bundle(target, header, carried, key or private_key(station))
    return staged.publish()


def _figures(station: StationFolder, path: Path, packed: list[bytes], counts: Any) -> Any:
    code, number = StationFingerprint(), {"V": 0, "T": 0}
    for record in run_records(packed, layout(station, path)):
        code.add(record.number, record.kind)
        number[record.kind] += 1
    return {
        "fingerprint": code.code(station.binding),
        "counts": {**counts, "votes": number["V"], "tests": number["T"]},
    }
