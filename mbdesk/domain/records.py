"""The records in signed files: envelopes, log events and their union."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.proposal import ProposalPicture, ProposalRevision, SealedContact

CONTAINER = 1
"""Version of the signed files as such: the zip, its manifest and signature."""

RECORDS = 1
"""Version of the shapes of what lies in signed files."""

SEAL = 1
"""Version of what a seal is bound to; fixed in a process's frame when it is made."""

ID_BYTES = 16
NUMBER_BYTES = 16
NUMBER_RECORD_BYTES = NUMBER_BYTES + 2
"""Bytes of an envelope's number, kind and fate in `numbers.run`."""


def new_id() -> str:
    """Return a fresh random 128-bit identifier as 32 lower-case hexadecimal digits."""
    return os.urandom(ID_BYTES).hex()


class FileKind(StrEnum):
    """The signed files; the value is the file name's ending without the dot."""

    PACK = "mbpack"
    EXPORT = "mbexport"
    RECEIPT = "mbreceipt"
    BOX = "mbbox"
    RESULT = "mbresult"
    RESET = "mbreset"


class EnvelopeKind(StrEnum):
    """What an envelope is: a vote, or a test of what a station seals, never counted."""

    VOTE = "V"
    TEST = "T"


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers of records in a station's file, an export or the central file.

    `tests` are test ballots: envelopes that are never counted.
    """

    votes: int = 0
    tests: int = 0
    proposals: int = 0
    contacts: int = 0
    surveys: int = 0


@dataclass(frozen=True, slots=True)
class AuditEvent:
    """One link of a station's or the centre's hash-chained log; never about one voter.

    `previous` is the SHA-256 of the record before in hexadecimal, empty for the first.
    """

    station: str
    number: int
    day: str
    code: str
    parameters: Mapping[str, int | str]
    previous: str


Record = ProposalRevision | ProposalPicture | SealedContact | SurveyAnswer | AuditEvent
"""What an export carries."""
