"""Identifies and verifies any signed file.

SQLAlchemy is loaded only to compare with a central file; checking a file alone does without.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import (
    AlteredError,
    BadSignatureError,
    FingerprintWrongError,
    MalformedRecordError,
    UnknownStationError,
    WrongFileKindError,
    WrongProcessError,
)
from mbdesk.errors.counting import NotVouchedError
from mbdesk.services.common.folders import ending_of_file, files_among
from mbdesk.services.counting.box_file import read_box
from mbdesk.services.counting.result_file import SignedResult, read_result, vouch
from mbdesk.sync.bundle.manifest import MANIFEST, Manifest
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import RECEIPT_BODY, export_body, lines_of, read_body
from mbdesk.sync.codes import normalise
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint, process_fingerprint
from mbdesk.sync.media import MEDIA_MEMBER
from mbdesk.sync.packs import read_pack_body
from mbdesk.sync.runs import RUN, Layout, NotARunError, run_batches
from mbdesk.sync.shapes import NotARecordError
from mbdesk.words.phrase import (
    NOTHING,
    Code,
    Joined,
    Number,
    Readable,
    Verbatim,
    reader_of,
    translate,
)

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's kind, facts about it in words, and the reason if it is not valid.

    `code` is the control code to be compared with a paper: of the process whose key signed it, or,
    of an export, which its station signed, that of its envelopes. A file is `vouched` for by that
    code or by the central file. `signed` tells process and key to those who read such things.
    """

    path: Path
    kind: str
    says: Readable = NOTHING
    signed: str = ""
    code: str = ""
    vouched: bool = False
    refusal: KnownError | None = None

    @property
    def words(self) -> str:
        """All that is told of the file, in English."""
        told = self.says.read(reader_of("en"))
        return f"{told} ({self.signed})" if self.signed else told


def check_files(
    paths: Sequence[Path], central: Path | str | None = None, fingerprint: str = ""
) -> list[Checked]:
    """Check each file, and each in a folder; with the central file, also whose it is.

    `fingerprint` is a control code on a paper, which vouches for files: the process's for what it
    signs, a station's for its export.

    Raises what `open_central` and `files_among` raise.
    """
    if central is None:
        return [check_file(path, fingerprint=fingerprint) for path in _files_of(paths)]
    from mbdesk.services.centre.central_file import open_central  # late, as said above

    with open_central(central) as opened:
        return [check_file(path, opened) for path in _files_of(paths)]


def _files_of(paths: Sequence[Path]) -> list[Path]:
    """Return the files given, and the signed ones in each folder; raises as `files_among` does."""
    return list(files_among(paths, tuple(FileKind)))


def check_file(path: Path, central: "CentralFile | None" = None, fingerprint: str = "") -> Checked:
    """Check one pack, export, receipt, box or result.

    With a `fingerprint`, what the process signs must be signed by the process of that code, and an
    export must carry the envelopes that its station printed that code of.
    """
    kind = _kind(path)
    try:
        if kind == FileKind.RESULT:
            return _check_result(path, central, fingerprint)
        return _check_bundle(path, FileKind(kind), central, fingerprint)
    except KnownError as refusal:
        return Checked(path, kind, refusal=refusal)


def _check_result(path: Path, central: "CentralFile | None", fingerprint: str) -> Checked:
    signed = read_result(path)
    if central is not None:
        _compare(signed, path, central)
    else:
        vouch(signed, fingerprint)
    how = (
        translate("checking", "the same as on file at the centre")
        if central
        else translate("checking", "it adds up; not counted anew")
    )
    says = translate(
        "checking", "result of count {number}, {votes}, {how} (control code {code})"
    ).fill(
        number=Number(signed.record.number),
        votes=_votes(signed.result.counted),
        how=how,
        code=Code(signed.fingerprint),
    )
    return Checked(path, FileKind.RESULT, says, code=signed.fingerprint, vouched=True)


def _compare(signed: SignedResult, path: Path, central: "CentralFile") -> None:
    """Raise unless the result is the one that the central file holds."""
    from mbdesk.services.counting.result import compute, count_core, count_digest  # late
    from mbdesk.services.counting.stored_count import count_record

    with central.database.reading() as session:
        record = count_record(session)
    if signed.signer != record.core.frame.keys.signing:
        raise BadSignatureError(path=str(path))
    if signed.digest != count_digest(count_core(record, compute(record))):
        raise AlteredError(path=str(path), member="result")


def _kind(path: Path) -> str:
    """Return the kind by the file's name or, if that is unknown, by its manifest."""
    ending = ending_of_file(path)
    if ending in set(FileKind):
        return ending
    try:
        with open_bundle(path, FileKind.EXPORT):
            return FileKind.EXPORT
    except WrongFileKindError as error:
        return str(error.parameters["kind"])
    except KnownError:
        return FileKind.EXPORT


def _check_bundle(
    path: Path, kind: FileKind, central: "CentralFile | None", fingerprint: str
) -> Checked:
    with open_bundle(path, kind) as bundle:
        bundle.verify()
        manifest = bundle.manifest
        if central is not None:
            _check_ours(manifest, kind, central, str(path))
        says = _TELLING[kind](bundle, _names(central))
        code = _code(bundle, kind)
    if fingerprint and normalise(fingerprint) != code:
        raise NotVouchedError(fingerprint=code)
    vouched = central is not None or bool(fingerprint)
    sizes = {member.name: (member.records, member.bytes) for member in manifest.members}
    media = _tell_media(*sizes.get(MEDIA_MEMBER, (0, 0)))
    signed = f"{manifest.mode} process {manifest.process[:8]}, key {manifest.signer.hex()[:16]}"
    return Checked(path, kind, Joined((says, media), ", "), signed, code, vouched)


def _code(bundle: Bundle, kind: FileKind) -> str:
    """Return the control code that vouches for a file."""
    manifest = bundle.manifest
    if kind is not FileKind.EXPORT:
        return process_fingerprint(manifest.signer, manifest.process)
    body = export_body(manifest, str(bundle.path))
    found = _run_code(bundle, Binding(manifest.mode, manifest.process, body.station))
    if found != body.fingerprint:
        told = {"path": str(bundle.path), "station": body.station[:8]}
        raise FingerprintWrongError(**told, stated=body.fingerprint, found=found)
    return found


def _run_code(bundle: Bundle, binding: Binding) -> str:
    taken = StationFingerprint()
    sizes = {member.name: (member.bytes, member.records) for member in bundle.manifest.members}
    length, records = sizes.get(RUN, (0, 0))
    if records:
        try:
            layout = Layout.of_length(binding, length // records)
            for batch in run_batches(bundle.blocks(RUN), layout):
                taken.add_all(batch.numbers_and_kinds())
        except NotARunError as error:
            path, line = str(bundle.path), error.position
            raise MalformedRecordError(path=path, member=RUN, line=line) from error
    return taken.code(binding)


def _check_ours(manifest: Manifest, kind: FileKind, central: "CentralFile", path: str) -> None:
    if manifest.process != central.frame.id:
        raise WrongProcessError(path=path)
    if kind is FileKind.EXPORT:
        _check_station(manifest, central, path)
    elif manifest.signer != central.frame.keys.signing:
        raise BadSignatureError(path=path)


def _check_station(manifest: Manifest, central: "CentralFile", path: str) -> None:
    """Raise unless an export is signed by a key of its station, or proves that it is the first."""
    from mbdesk.services.centre.known_stations import known_station  # late, as said above

    body = export_body(manifest, path)
    with central.database.reading() as session:
        station = known_station(session, body.station)
    if station is None:
        raise UnknownStationError(path=path, station=body.station)
    lines_of(manifest, station, body, path)


def _names(central: "CentralFile | None") -> dict[str, str]:
    """Return the stations' names by id: an export knows no other name of its station."""
    if central is None:
        return {}
    from mbdesk.services.centre.station_register import stations  # late, as said above

    return {status.station.id: status.station.full_name for status in stations(central)}


def _tell_media(number: int, size: int) -> Readable:
    """Tell of a pack's pictures and recordings; base64 takes four bytes for three."""
    if not number:
        return NOTHING
    told = translate("checking", "%Ln pictures and recordings ({size} kB)", None, number)
    return told.fill(size=Number(size * 3 // 4 // 1000))


def _tell_pack(bundle: Bundle, _names: dict[str, str]) -> Readable:
    try:
        body = read_pack_body(bundle.manifest.body, bundle.manifest.records)
    except NotARecordError as error:
        raise MalformedRecordError(path=str(bundle.path), member=MANIFEST, line=1) from error
    told = translate("checking", "pack for the station {station}, edition {edition}")
    return told.fill(station=Verbatim(body.station.full_name), edition=Number(body.edition))


def _tell_export(bundle: Bundle, names: dict[str, str]) -> Readable:
    body = export_body(bundle.manifest, str(bundle.path))
    told = (
        translate("checking", "export {number} of the station {station}, its last: {held}")
        if body.final
        else translate("checking", "export {number} of the station {station}: {held}")
    )
    proposals = translate("checking", "%Ln proposals", None, body.counts.proposals)
    return told.fill(
        number=Number(body.number),
        station=Verbatim(names.get(body.station, body.station[:8])),
        held=translate("checking", "{votes} and {proposals}").fill(
            votes=_votes(body.counts.votes), proposals=proposals
        ),
    )


def _tell_receipt(bundle: Bundle, _names: dict[str, str]) -> Readable:
    body = read_body(RECEIPT_BODY, bundle.manifest, str(bundle.path))
    told = translate("checking", "receipt for the station {station}: {votes} at the centre")
    return told.fill(station=Verbatim(body.station.full_name), votes=_votes(body.votes))


def _tell_box(bundle: Bundle, _names: dict[str, str]) -> Readable:
    box, _ = read_box(bundle)
    told = translate("checking", "ballot box of count {number}, closed")
    return told.fill(number=Number(box.number))


def _votes(number: int) -> Readable:
    return translate("checking", "%Ln votes", None, number)


_TELLING = {
    FileKind.PACK: _tell_pack,
    FileKind.EXPORT: _tell_export,
    FileKind.RECEIPT: _tell_receipt,
    FileKind.BOX: _tell_box,
}
