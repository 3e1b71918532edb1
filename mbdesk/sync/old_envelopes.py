"""Writes and reads the line of an envelope without general JSON, for speed.

A city's merge reads a million envelopes. Their one byte form has no choices left, so a pattern
decides whether a line is in it, several times faster than the general way of
`mbdesk.sync.records`; the tests hold the two ways to the same lines and the same refusals.
"""

import binascii
import re
from collections.abc import Sequence

from mbdesk.domain.records import CREDENTIAL_BYTES, ID_BYTES, Envelope
from mbdesk.sync.shapes import is_day, refuse

Parts = tuple[str, str, str, bytes, bytes]
"""Id, station, day, credential (empty for none) and sealed ballot."""

LARGEST_SEALED = 64 * 1024
ID_DIGITS = 2 * ID_BYTES
CREDENTIAL_SIZES = {0, CREDENTIAL_BYTES}

_DIGITS = re.compile("[0-9a-f]*")
_base64 = binascii.b2a_base64

_LINE = re.compile(
    rb'\{"credential":"((?:[0-9a-f]{32})?)","day":"([0-9-]{10})","id":"([0-9a-f]{32})",'
    rb'"sealed":"([^"]{4,87384})","station":"([0-9a-f]{32})"\}'
)


def to_line(envelope: Envelope) -> bytes:
    """Return the envelope's one line. Raises NotARecordError when it has none."""
    return line_of(
        envelope.id, envelope.station, envelope.day, envelope.credential, envelope.sealed
    )


def line_of(record: str, station: str, day: str, credential: bytes, sealed: bytes) -> bytes:
    """Return the line of an envelope with these parts; see `lines_of`."""
    return lines_of([(record, station, day, credential, sealed)])[0]


def lines_of(parts: Sequence[Parts]) -> list[bytes]:
    """Return the lines of envelopes with these parts, at least one, without making envelopes.

    Only what could be wrong is looked at, and together for all: hexadecimal and base64 come out
    right by their making.

    Raises NotARecordError.
    """
    records, stations, days, credentials, ballots = zip(*parts, strict=True)
    _check_ids(records)
    places = {station: _station(station) for station in set(stations)}
    dates = {day: _day(day) for day in set(days)}
    if not set(map(len, credentials)) <= CREDENTIAL_SIZES:
        refuse("not a credential")
    if min(map(len, ballots)) == 0 or max(map(len, ballots)) > LARGEST_SEALED:
        refuse("a sealed ballot is empty or too long")
    return [
        b'{"credential":"%b","day":"%b","id":"%b","sealed":"%b","station":"%b"}'
        % (
            credential.hex().encode(),
            dates[day],
            record.encode(),
            _base64(sealed, newline=False),
            places[station],
        )
        for record, station, day, credential, sealed in parts
    ]


def from_line(line: bytes) -> Envelope:
    """Return the envelope of the line. Raises NotARecordError unless `to_line` makes the line."""
    credential, day, record, sealed, station = _parts(line)
    try:
        ballot = binascii.a2b_base64(sealed)
    except binascii.Error as error:
        refuse(str(error))
    if _base64(ballot, newline=False) != sealed or len(ballot) > LARGEST_SEALED:
        refuse("a sealed ballot is not base64 in its one form")
    return Envelope(
        record.decode(), station.decode(), day, bytes.fromhex(credential.decode()), ballot
    )


def _parts(line: bytes) -> tuple[bytes, str, bytes, bytes, bytes]:
    match = _LINE.fullmatch(line)
    if not match:
        refuse("not the line of an envelope")
    credential, day, record, sealed, station = match.groups()
    if not is_day(day.decode()):
        refuse("not a day as YYYY-MM-DD")
    return credential, day.decode(), record, sealed, station


def _check_ids(ids: Sequence[str]) -> None:
    if set(map(len, ids)) != {ID_DIGITS} or not _DIGITS.fullmatch("".join(ids)):
        refuse("not the id of an envelope or station")


def _station(station: str) -> bytes:
    _check_ids([station])
    return station.encode()


def _day(day: str) -> bytes:
    if not is_day(day):
        refuse("not a day as YYYY-MM-DD")
    return day.encode()
