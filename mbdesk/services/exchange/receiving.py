"""Taking in what the centre sends a station: packs and receipts, one file or a whole stick.

The table, the kiosk and the command line all call `receive`; the start window and the command line
call `set_up`. A stick may hold files for many stations and from many times: files for other
stations are skipped, and so is a pack older than the newest one. A file that cannot be read, or
belongs elsewhere, does not stop the others and is reported with them. A single file that was
chosen by hand is refused instead, with the reason::

    receive(station, stick).files  # 2: this station's pack and its receipt, of nine on the stick
    receive(station, other_stations_pack)  # raises WrongStationError
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.durable import is_folder, is_there
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import OlderPackError, WrongStationError
from mbdesk.errors.files import NothingForStationError
from mbdesk.errors.keys import WrongEnrolmentCodeError
from mbdesk.services.common.folders import UNUSABLE, ending_of_file, files_among
from mbdesk.services.exchange.enrolling import enrol, is_code_of, receive_pack
from mbdesk.services.exchange.packs import read_pack
from mbdesk.services.exchange.receipts import read_receipt
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder, open_station

KINDS = (FileKind.PACK, FileKind.RECEIPT)


@dataclass(frozen=True, slots=True)
class Refused:
    """A file in a folder that was not taken in, by name, and why."""

    name: str
    error: KnownError


@dataclass(frozen=True, slots=True)
class Received:
    """What was taken in: the number of files, the newest pack's edition, the votes at the centre.

    `at_centre` is the number of this computer's votes that are known to be at the centre. Both are
    None if there was no such file. `refused` are the files that could not be used.
    """

    files: int = 0
    edition: int | None = None
    at_centre: int | None = None
    refused: tuple[Refused, ...] = ()


def receive(station: StationFolder, source: Path, kinds: Sequence[FileKind] = KINDS) -> Received:
    """Take in a pack or a receipt, or all those in a folder that are for this station.

    Raises:
        NothingForStationError: there is no pack and no receipt in the folder.
        WrongStationError: those in the folder are for other stations.
        OlderPackError: there are only packs older than the station's own.
        and what `receive_pack` and `read_receipt` raise: of a folder, only if none of its files
        could be taken in.
    """
    if is_folder(source):
        files = [(path, _kind_of(path, kinds)) for path in files_among((source,), kinds)]
        return _receive_all(station, files, source)
    return _receive_one(station, source, _kind_of(source, kinds), Received())


def set_up(pack: Path, folder: Path, code: str = "") -> StationFolder:
    """Make a station from a pack and its code, or without a code give the station a newer pack.

    In place of the pack there may be a folder of packs for many stations, such as a stick: the code
    tells which is this station's. Returns the station, opened.

    Raises what `enrol` and `pack_for` raise, and without a code what `open_station` and `receive`
    raise.
    """
    if code or not is_there(folder / DATABASE_NAME):
        return enrol(pack_for(code, pack) if is_folder(pack) else pack, folder, code)
    station = open_station(folder)
    try:
        receive(station, pack, (FileKind.PACK,))
    except BaseException:
        station.close()
        raise
    return station


def pack_for(code: str, folder: Path) -> Path:
    """Return the newest pack in a folder that an enrolment code belongs to.

    Raises:
        NothingForStationError: there is no pack in the folder.
        WrongEnrolmentCodeError: the code belongs to none of those there.
        CodeMistypedError; the error of a pack that cannot be read, if the code belongs to no other.
    """
    found: list[tuple[int, Path]] = []
    refused: list[KnownError] = []
    elsewhere: set[str] = set()
    for path in files_among((folder,), (FileKind.PACK,)):
        try:
            pack = read_pack(path)
        except UNUSABLE as refusal:
            refused.append(refusal)
            continue
        if pack.body.station.id in elsewhere:  # to try a code takes a while
            continue
        if is_code_of(pack, code):
            found.append((pack.body.edition, path))
        else:
            elsewhere.add(pack.body.station.id)
    if found:
        return max(found)[1]
    if elsewhere and not refused:
        raise WrongEnrolmentCodeError
    raise next(iter(refused), NothingForStationError(path=str(folder)))


def _kind_of(path: Path, kinds: Sequence[FileKind]) -> FileKind:
    """Return the kind by the file's name; reading the file verifies it."""
    return next((kind for kind in kinds if kind == ending_of_file(path)), kinds[-1])


def _receive_all(
    station: StationFolder, files: list[tuple[Path, FileKind]], folder: Path
) -> Received:
    received, overtaken, elsewhere = Received(), None, None
    refused: list[Refused] = []
    for path, kind in files:
        try:
            received = _receive_one(station, path, kind, received)
        except WrongStationError as refusal:
            elsewhere = elsewhere or refusal
        except OlderPackError as refusal:
            overtaken = refusal
        except UNUSABLE as refusal:
            refused.append(Refused(path.name, refusal))
    if received.files:
        return replace(received, refused=tuple(refused))
    if refused:
        raise refused[0].error
    raise overtaken or elsewhere or NothingForStationError(path=str(folder))


def _receive_one(station: StationFolder, path: Path, kind: FileKind, before: Received) -> Received:
    if kind is FileKind.PACK:
        return Received(before.files + 1, receive_pack(station, path), before.at_centre)
    read_receipt(station, path)
    return Received(before.files + 1, before.edition, station.at_centre)
