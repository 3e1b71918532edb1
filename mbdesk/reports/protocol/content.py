"""What a protocol tells, as the centre hands it over."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mbdesk.domain.plan import FrameVersion
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import Fate, Result
from mbdesk.domain.station import Kept
from mbdesk.errors import KnownError
from mbdesk.reports.board_decided import BoardPart


@dataclass(frozen=True, slots=True)
class UncountedFile:
    """An export that is not in the count: of which station, the day it came, and what it holds.

    `votes` leaves its test ballots out, `outside` is how many of its envelopes are not in the
    count, None where the file was dropped and could not be read to its end. `refusal` is what
    refused the file, None of one that came late; one that `gave_way` was held, until another copy
    of its station was taken.
    """

    station: str
    number: int
    day: str
    votes: int
    outside: int | None
    state: Kept
    refusal: KnownError | None = None
    gave_way: bool = False


@dataclass(frozen=True, slots=True)
class ProtocolContent:
    """What a protocol tells: a result, its codes, and the process's fingerprint.

    `codes` are those of the ballots that were opened, sorted; `left_out` those of the envelopes
    that were not, by the reason. `decisions` are the events of the log that two people signed.
    `opened` and `closed` are the days on which voting was. `digest` is that of the result, and
    `digest_code` the same in short; empty while a tie is open. `code_before` is the short form of
    the count that this one replaces. `uncounted` are the files that came and are not in the count;
    `versions` are those of the frame after residents had been shown the first. `board` is what the
    board has decided since, beside the count.
    """

    result: Result
    codes: Sequence[str]
    left_out: Mapping[Fate, Sequence[str]]
    fingerprint: str
    decisions: Sequence[AuditEvent] = ()
    opened: str = ""
    closed: str = ""
    digest: str = ""
    digest_code: str = ""
    code_before: str = ""
    uncounted: Sequence[UncountedFile] = ()
    versions: Sequence[FrameVersion] = ()
    board: BoardPart | None = None
    logo: bytes = field(default=b"", repr=False)
