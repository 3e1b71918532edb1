"""Puts in words what a verified file is: pack, export, receipt, box, result or reset file."""

from collections.abc import Iterable, Mapping

from mbdesk.domain.records import FileKind
from mbdesk.domain.result import Replacement, Result, StationLine
from mbdesk.errors.bundles import MalformedRecordError
from mbdesk.sync.bundle.bodies import RECEIPT_BODY, RESET_BODY, export_body, read_body
from mbdesk.sync.bundle.manifest import MANIFEST
from mbdesk.sync.bundle.reading import Bundle
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.media import MEDIA_MEMBER
from mbdesk.sync.packs import read_pack_body
from mbdesk.sync.shapes import NotARecordError
from mbdesk.words.phrase import NOTHING, Code, Day, Joined, Number, Readable, Verbatim, translate


def told_of(bundle: Bundle, kind: FileKind, names: Mapping[str, str]) -> Readable:
    """Return what a verified file is, and what it holds; `names` gives stations' names by id.

    Raises a BundleError where its contents are none of this kind.
    """
    sizes = {member.name: (member.records, member.bytes) for member in bundle.manifest.members}
    media = _tell_media(*sizes.get(MEDIA_MEMBER, (0, 0)))
    return Joined((_TELLING[kind](bundle, names), media), ", ")


def votes_told(number: int) -> Readable:
    """Return a number of votes in words."""
    return translate("checking", "%Ln votes", None, number)


def revoked_told(stations: Iterable[StationLine]) -> Readable:
    """Tell of each station that was revoked, after which export; nothing where none was."""
    says = translate("checking", "{station} was revoked after its export {number}")
    at_all = translate("checking", "{station} was revoked before any export counted")
    return Joined(
        tuple(
            (says if line.revoked_after else at_all).fill(
                station=Verbatim(line.full_name), number=Number(line.revoked_after)
            )
            for line in stations
            if line.revoked_after is not None
        ),
        ", ",
    )


def result_told(result: Result) -> tuple[Readable, Readable]:
    """Tell which count a result replaces, and which stations were revoked; nothing where none."""
    return _replacement_told(result.replaces), revoked_told(result.stations)


def _replacement_told(replaces: Replacement | None) -> Readable:
    if replaces is None:
        return NOTHING
    if not replaces.digest:
        says = translate("checking", "it replaces count {number}, which had a tie open")
        return says.fill(number=Number(replaces.number))
    says = translate("checking", "it replaces count {number}, which has the digest {code}")
    code = Code(code_of_bits(bytes.fromhex(replaces.digest)))
    return says.fill(number=Number(replaces.number), code=code)


def _tell_media(number: int, size: int) -> Readable:
    """Tell of a pack's pictures and recordings; base64 takes four bytes for three."""
    if not number:
        return NOTHING
    told = translate("checking", "%Ln pictures and recordings ({size} kB)", None, number)
    return told.fill(size=Number(size * 3 // 4 // 1000))


def _tell_pack(bundle: Bundle, _names: Mapping[str, str]) -> Readable:
    try:
        body = read_pack_body(bundle.manifest.body, bundle.manifest.records)
    except NotARecordError as error:
        raise MalformedRecordError(path=str(bundle.path), member=MANIFEST, line=1) from error
    told = translate("checking", "pack for the station {station}, edition {edition}")
    return told.fill(station=Verbatim(body.station.full_name), edition=Number(body.edition))


def _tell_export(bundle: Bundle, names: Mapping[str, str]) -> Readable:
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
            votes=votes_told(body.counts.votes), proposals=proposals
        ),
    )


def _tell_receipt(bundle: Bundle, _names: Mapping[str, str]) -> Readable:
    body = read_body(RECEIPT_BODY, bundle.manifest, str(bundle.path))
    told = translate("checking", "receipt for the station {station}: {votes} at the centre")
    return told.fill(station=Verbatim(body.station.full_name), votes=votes_told(body.votes))


def _tell_box(bundle: Bundle, _names: Mapping[str, str]) -> Readable:
    from mbdesk.services.counting.box_file import read_box  # late: other files need no counting

    box, _ = read_box(bundle)
    told = translate("checking", "ballot box of count {number}, closed")
    return told.fill(number=Number(box.number))


def _tell_reset(bundle: Bundle, _names: Mapping[str, str]) -> Readable:
    body = read_body(RESET_BODY, bundle.manifest, str(bundle.path))
    told = translate(
        "checking",
        "reset file {number} for the staff code of the station {station}, to be used until {day}",
    )
    return told.fill(
        number=Number(body.number),
        station=Verbatim(body.station.full_name),
        day=Day(body.last_day),
    )


_TELLING = {
    FileKind.PACK: _tell_pack,
    FileKind.EXPORT: _tell_export,
    FileKind.RECEIPT: _tell_receipt,
    FileKind.BOX: _tell_box,
    FileKind.RESET: _tell_reset,
}
