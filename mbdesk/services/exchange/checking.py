"""Identifies and verifies any signed file.

What takes long to load waits until it is asked for: SQLAlchemy for a central file to compare with,
counting for a result, so that a pack or an export is checked without either.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
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
from mbdesk.errors.counting import CodeUnlikeError, NotVouchedError, StationCodeUnlikeError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.common.folders import ending_of_file, files_among
from mbdesk.services.exchange.file_words import result_told, told_of, votes_told
from mbdesk.sync.bundle.bodies import export_body
from mbdesk.sync.bundle.manifest import Judge, Manifest, anybody
from mbdesk.sync.bundle.reading import Bundle, open_bundle
from mbdesk.sync.bundle.trust import lines_of, only
from mbdesk.sync.codes import normalise
from mbdesk.sync.envelopes import Binding
from mbdesk.sync.fingerprints import StationFingerprint, process_fingerprint
from mbdesk.sync.runs import RUN, Layout, NotARunError, run_batches
from mbdesk.words.phrase import NOTHING, Code, Joined, Number, Readable, reader_of, translate

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.counting.result_file import SignedResult
    from mbdesk.services.exchange.result_checks import ResultCheck


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's kind, facts about it in words, and the reason if it is not valid.

    `code` is the control code to be compared with a paper: of the process whose key signed it, or,
    of an export, which its station signed, that of its envelopes. A file is `vouched` for by that
    code or by the central file. `signed` tells process and key to those who read such things, and
    `result` the tests of a result, one by one.
    """

    path: Path
    kind: str
    says: Readable = NOTHING
    signed: str = ""
    code: str = ""
    vouched: bool = False
    refusal: KnownError | None = None
    result: "ResultCheck | None" = None

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong with the file itself, whoever vouches for it."""
        unvouched = isinstance(self.refusal, NotVouchedError | CodeMistypedError)
        return self.refusal is None or unvouched

    @property
    def words(self) -> str:
        """All that is told of the file, in English."""
        told = self.says.read(reader_of("en"))
        return f"{told} ({self.signed})" if self.signed else told


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found of files."""

    files: tuple[Checked, ...]

    @property
    def results(self) -> tuple["ResultCheck", ...]:
        """The tests of each result among them."""
        return tuple(each.result for each in self.files if each.result is not None)


def inspect(
    paths: Sequence[Path], fingerprint: str = "", central: Path | str | None = None
) -> Inspection:
    """Check each file, and each in a folder; with the central file, also whose it is.

    `fingerprint` is a control code on a paper, which vouches for files: the process's for what it
    signs, a station's for its export. It is compared beside a central file too.

    Raises what `open_central` and `files_among` raise.
    """
    files = files_among(paths, tuple(FileKind))
    if central is None:
        return Inspection(tuple(check_file(path, fingerprint=fingerprint) for path in files))
    from mbdesk.services.centre.central_file import open_central  # late, as said above

    with open_central(central) as opened:
        return Inspection(tuple(check_file(path, opened, fingerprint) for path in files))


def check_file(path: Path, central: "CentralFile | None" = None, fingerprint: str = "") -> Checked:
    """Check one pack, export, receipt, box, result or reset file.

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
    from mbdesk.services.exchange.result_checks import check_result  # late, as said above

    judge = _signed_by(central, path) if central is not None else anybody
    tests = check_result(path, fingerprint, judge)
    signed, refusal = tests.signed, tests.refusal
    if signed is None:
        return Checked(path, FileKind.RESULT, refusal=refusal, result=tests)
    how: Readable = _ADDS_UP
    if central is not None:
        how = _compare(signed, path, central)
        refusal = refusal if fingerprint else None  # the central file has vouched for it
    says: Readable = translate(
        "checking", "result of count {number}, {votes}, {how} (control code {code})"
    ).fill(
        number=Number(signed.record.number),
        votes=votes_told(signed.result.counted),
        how=how,
        code=Code(signed.fingerprint),
    )
    says = Joined((says, *result_told(signed.result)), ", ")
    told = Checked(path, FileKind.RESULT, says, code=signed.fingerprint, result=tests)
    return replace(told, vouched=refusal is None, refusal=refusal)


def _signed_by(central: "CentralFile", path: Path) -> Judge:
    return only(central.frame.keys.signing, BadSignatureError(path=str(path)))


_ADDS_UP = translate("checking", "it adds up; not counted anew")
_ON_FILE = translate("checking", "the same as on file at the centre")
_REPLACED = translate("checking", "the same as on file at the centre, replaced by a new count")


def _compare(signed: "SignedResult", path: Path, central: "CentralFile") -> Readable:
    """Tell whether the result stands; raise unless the central file holds it under its number."""
    from mbdesk.services.counting.result import digest_of  # late
    from mbdesk.services.counting.stored_box import counted_box
    from mbdesk.services.counting.stored_count import count_record

    number = signed.record.number
    with central.database.reading() as session:
        record = count_record(session, number)
        replaced = bool(counted_box(session, number).replaced)
    # The digest is of what was counted alone: two counts of the same votes have one.
    stated, ours = ((each.counted_on, each.replaces) for each in (signed.record, record))
    if signed.digest != digest_of(record) or stated != ours:
        raise AlteredError(path=str(path), member="result")
    return _REPLACED if replaced else _ON_FILE


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
        says = told_of(bundle, kind, _names(central))
        code = _code(bundle, kind)
    signed = f"{manifest.mode} process {manifest.process[:8]}, key {manifest.signer.hex()[:16]}"
    checked = Checked(path, kind, says, signed, code, vouched=central is not None)
    if not fingerprint:
        return checked
    unlike = StationCodeUnlikeError if kind is FileKind.EXPORT else CodeUnlikeError
    refusal = _compare_code(fingerprint, code, unlike)
    return replace(checked, vouched=refusal is None, refusal=refusal)


def _compare_code(fingerprint: str, code: str, unlike: type[NotVouchedError]) -> KnownError | None:
    """Return why a control code from a paper does not vouch for a file of this code."""
    try:
        return None if normalise(fingerprint) == code else unlike(fingerprint=code)
    except CodeMistypedError as error:
        return error


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
    from mbdesk.services.centre.merging.merging import known_station  # late, as said above

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
    from mbdesk.services.centre.stations.station_register import stations  # late, as said above

    return {status.station.id: status.station.full_name for status in stations(central)}
