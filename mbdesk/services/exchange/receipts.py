"""Receipts: what the centre holds of a station, signed for that station.

Only a receipt tells a station that its votes are safe elsewhere. An export that was written proves
nothing: the stick may be lost on the way::

    write_receipt(central, station.id, stick, signing_key)  # at the centre, after a merge
    read_receipt(station, receipt).envelopes  # at the station: how many votes are safe
"""

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from sqlalchemy import select

from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Station
from mbdesk.errors.bundles import BadSignatureError, WrongProcessError, WrongStationError
from mbdesk.models import station as models
from mbdesk.models.station import Merge, OwnStation
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.station_register import stations
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.contents import Counts, counts, the_process
from mbdesk.services.common.file_names import file_name
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.writing import Header, stage_bundle
from mbdesk.sync.records import from_json, to_json


def write_receipt(central: CentralFile, station_id: str, folder: Path, key: SigningKey) -> Path:
    """Write a signed receipt for a station into `folder`, and return where it stands.

    Raises:
        DiskFullError, FileReadOnlyError, MediumLostError
    """
    with central.database.reading() as session:
        process = the_process(session)
        station = session.get_one(models.Station, station_id).to_value()
        numbers = session.scalars(select(Merge.number).where(Merge.station_id == station_id))
        newest = max(numbers, default=0)
        held = counts(session, station_id)
        whose = to_json(replace(station, public_key=b""))
        body = {"station": whose, "number": newest, "counts": asdict(held)}
        path = folder / file_name(station, newest, FileKind.RECEIPT)
        frame = process.to_frame()
    staged = stage_bundle(
        path, Header(FileKind.RECEIPT, frame.id, frame.mode, body), {}, key.private
    )
    return staged.publish()


def write_receipts(central: CentralFile, folder: Path, key: SigningKey) -> list[Path]:
    """Write receipts into `folder` for all stations that have sent something.

    Raises what `write_receipt` raises.
    """
    sent = [each.station.id for each in stations(central) if each.enrolled]
    return [write_receipt(central, station_id, folder, key) for station_id in sent]


def read_receipt(station: StationFolder, path: Path) -> Counts:
    """Take a receipt in and return what the centre holds of this station.

    An older receipt than one already read changes nothing.

    Raises:
        WrongProcessError, WrongStationError, BadSignatureError and every other BundleError.
    """
    with open_bundle(path, wanted=FileKind.RECEIPT) as bundle:
        bundle.verify()
        manifest = bundle.manifest
    if manifest.process != station.frame.id:
        raise WrongProcessError(path=str(path))
    if manifest.signer != station.frame.keys.signing:
        raise BadSignatureError(path=str(path))
    body: dict[str, Any] = dict(manifest.body)
    whose = from_json(Station, body["station"])
    if whose.id != station.station.id:
        raise WrongStationError(path=str(path), station=whose.full_name)
    held = Counts(**body["counts"])
    with station.database.unit() as session:
        own = session.scalars(select(OwnStation)).one()
        own.at_centre = max(own.at_centre, held.envelopes)
        note(session, own.id, station.today(), "receipt_read", number=body["number"])
    return held
