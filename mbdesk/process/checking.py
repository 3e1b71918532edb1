"""Saying of any file of ours what it is and whether it holds."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain import FileKind
from mbdesk.errors import BadSignatureError, KnownError, WrongFileKindError, WrongProcessError
from mbdesk.process.central import CentralFile, open_central
from mbdesk.process.results import verify_result
from mbdesk.sync.bundle import open_bundle

RESULT = "result"


@dataclass(frozen=True, slots=True)
class Checked:
    """A file's kind, facts about it in words, and the reason if it does not hold."""

    path: Path
    kind: str
    words: str = ""
    refusal: KnownError | None = None


def check_files(paths: Sequence[Path], central: Path | str | None = None) -> list[Checked]:
    """Check each file whole; with the central file, also whose it is and what it says.

    Raises what `open_central` raises.
    """
    with open_central(central) if central is not None else nullcontext() as opened:
        return [check_file(path, opened) for path in paths]


def check_file(path: Path, central: CentralFile | None = None) -> Checked:
    """Check one pack, export, receipt or result."""
    kind = _kind(path)
    try:
        if kind == RESULT:
            return Checked(path, kind, f"signed by {verify_result(path, central)[:16]}")
        return Checked(path, kind, _check_bundle(path, FileKind(kind), central))
    except KnownError as refusal:
        return Checked(path, kind, refusal=refusal)


def _kind(path: Path) -> str:
    """Tell the kind by the name, and where that says nothing, by what the file says."""
    ending = path.suffix.removeprefix(".")
    if ending == "json":
        return RESULT
    if ending in set(FileKind):
        return ending
    try:
        with open_bundle(path, FileKind.EXPORT):
            return FileKind.EXPORT
    except WrongFileKindError as error:
        return str(error.parameters["kind"])
    except KnownError:
        return FileKind.EXPORT


def _check_bundle(path: Path, kind: FileKind, central: CentralFile | None) -> str:
    with open_bundle(path, kind) as bundle:
        bundle.verify()
        manifest = bundle.manifest
    if central is not None:
        frame = central.frame
        if manifest.process != frame.id:
            raise WrongProcessError(path=str(path))
        if kind is not FileKind.EXPORT and manifest.signer != frame.keys.signing:
            raise BadSignatureError(path=str(path))
    records = ", ".join(f"{m.records} in {m.name}" for m in manifest.members)
    signer = manifest.signer.hex()[:16]
    return f"{manifest.mode} process {manifest.process[:8]}, signed by {signer}; {records}"
