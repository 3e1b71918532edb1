"""The papers of a count: the protocol, the page with the winners, and the poster of them.

The protocol of an earlier count can be written too, and says that it was replaced::

    write_count_protocol(central, path, words, "sv")  # of the newest count
    write_count_protocol(central, path, words, "sv", number=1)
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import BoxCore, Fate, Result
from mbdesk.errors.counting import TieOpenError
from mbdesk.models.counting import BoxNumbers
from mbdesk.models.station import Merge
from mbdesk.services.centre.ballot.pictures import picture_in
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.frame_versions import concerning_residents, frame_versions
from mbdesk.services.centre.logo import logo_in
from mbdesk.services.centre.merging.kept_files import GAVE_WAY, kept_in, outside_count
from mbdesk.services.centre.voting.voting import voting_days
from mbdesk.services.common.audit_log import decisions, events, note
from mbdesk.services.counting.board_decisions import board_part
from mbdesk.services.counting.boxing import Numbers
from mbdesk.services.counting.result import digest_code, digest_of
from mbdesk.services.counting.stored_box import newest_box
from mbdesk.services.counting.stored_count import count_record, counted_result
from mbdesk.services.counting.tie_decisions import note_protocol
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

if TYPE_CHECKING:
    from mbdesk.reports.protocol.content import ProtocolContent, UncountedFile


def write_count_protocol(
    central: CentralFile, path: Path, words: Words, language: str, *, number: int | None = None
) -> Path:
    """Write the protocol of a count as PDF; the decisions that it tells of then stand.

    It is that of the newest count, or of the one of that `number`, which fixes no decision.

    Raises NotCountedError, and what `durable.named_faults` raises.
    """
    from mbdesk.reports.protocol import write_protocol  # the PDF library is slow to import

    with central.database.reading() as session:
        content = _content(session, number)
    written = write_protocol(content, path, words, language)
    if content.result.replaced is None:
        note_protocol(central)
    return written


def write_winner_page(central: CentralFile, path: Path, words: Words, language: str) -> Path:
    """Write the winners of the newest count in large letters, as a PDF to hang up or to show.

    While a tie is open it says so. Raises NotCountedError, and what `write_count_protocol` raises.
    """
    from mbdesk.reports.summary import (  # the PDF library is slow to import
        WinnerPage,
        write_summary,
    )

    with central.database.reading() as session:
        counted = counted_result(session)
        page = WinnerPage(
            counted,
            _process_code(counted),
            concerning_residents(frame_versions(session)),
            board_part(session),
            logo_in(session),
        )
    return write_summary(page, path, words, language)


def write_poster_of_winners(
    central: CentralFile, path: Path, words: Callable[[str], Words]
) -> Path:
    """Write the poster with the winners of the newest count, in all languages, as a PDF.

    `words` gives the texts of `voter.form` in a language. Raises NotCountedError, TieOpenError,
    and what `write_count_protocol` raises.
    """
    from mbdesk.reports.winner_poster import (  # late, as said above
        WinnerPoster,
        write_winner_poster,
    )

    with central.database.reading() as session:
        counted = counted_result(session)
        if not counted.outcome.settled:
            raise TieOpenError
        found = {code: picture_in(session, code) for code in counted.outcome.winners}
        poster = WinnerPoster(
            counted,
            _process_code(counted),
            {code: picture for code, picture in found.items() if picture is not None},
            board_part(session),
            logo_in(session),
        )
    written = write_winner_poster(poster, path, words)
    with central.database.unit() as session:
        note(session, counted.frame.id, central.today(), "winner_poster_written")
    return written


def counted_codes(session: Session, number: int | None = None) -> Iterator[str]:
    """Yield the codes of all ballots that were opened in a count, sorted: of the newest, or one."""
    return iter(sorted(code for code, fate in _codes(session, number) if _opened(fate)))


def left_out_codes(session: Session, number: int | None = None) -> Mapping[Fate, tuple[str, ...]]:
    """Return the codes of the envelopes that no ballot was opened of, sorted, by the reason.

    What was invalid was opened, and stands among `counted_codes`: this list does not tell them
    apart. Whoever has the code of one is told why it was invalid (`code_lookup`).
    """
    found: defaultdict[Fate, list[str]] = defaultdict(list)
    for code, fate in _codes(session, number):
        if not _opened(fate):
            found[fate].append(code)
    return {fate: tuple(sorted(found[fate])) for fate in Fate if fate in found}


def _content(session: Session, number: int | None) -> "ProtocolContent":
    from mbdesk.reports.protocol.content import ProtocolContent  # late, as said above

    counted = counted_result(session, number)
    number, days = counted.number, voting_days(session)
    log = events(session, counted.frame.id)
    digest = digest_of(count_record(session, number)) if counted.outcome.settled else ""
    before = counted.replaces.digest if counted.replaces is not None else ""
    return ProtocolContent(
        result=counted,
        codes=tuple(counted_codes(session, number)),
        left_out=left_out_codes(session, number),
        fingerprint=_process_code(counted),
        decisions=decisions(_until_replaced(log, number)),
        opened=days.opened or "",
        closed=days.closed or "",
        digest=digest,
        digest_code=digest and digest_code(digest),
        code_before=before and digest_code(before),
        uncounted=tuple(_uncounted(session, counted)),
        board=board_part(session) if counted.replaced is None else None,
        logo=logo_in(session),
        versions=frame_versions(session),
    )


def _process_code(counted: Result) -> str:
    return process_fingerprint(counted.frame.keys.signing, counted.frame.id)


def _until_replaced(log: Iterable[AuditEvent], number: int) -> Iterator[AuditEvent]:
    """Yield what led to a count, up to the decision on the one that took its place."""
    for event in log:
        yield event
        if event.code == "new_count" and event.parameters["replaces"] == number:
            return


def _uncounted(session: Session, count: Result) -> Iterator["UncountedFile"]:
    """Yield the kept files that a count does not stand on, by day."""
    from mbdesk.reports.protocol.content import UncountedFile  # late, as said above

    counted = _counted_exports(session, count.core)
    for kept in kept_in(session):
        if kept.digest not in counted:
            yield UncountedFile(
                station=kept.station.full_name,
                number=kept.number,
                day=kept.day,
                votes=kept.votes,
                outside=outside_count(session, kept, count.number),
                state=kept.state,
                refusal=kept.refusal,
                gave_way=kept.code == GAVE_WAY,
            )


def _counted_exports(session: Session, core: BoxCore) -> set[str]:
    """Return the digests of the exports that a count stands on, and of those that they include.

    An export includes those that its history names. A copy of the station signs with the same key
    and uses the same numbers, and its exports are not among them.
    """
    taken = {export.digest for line in core.stations for export in line.exports}
    histories = session.scalars(select(Merge.history).where(Merge.digest.in_(taken)))
    return taken.union(*histories)


def _codes(session: Session, number: int | None) -> Iterator[tuple[str, Fate]]:
    box = newest_box(session).number if number is None else number
    stations = select(BoxNumbers.packed).where(BoxNumbers.box == box)
    for packed in session.scalars(stations):
        for envelope, _, fate in Numbers("", bytes(packed)).records():
            # A number is the start of its hash, as long as a code needs.
            yield code_of_bits(envelope), fate


def _opened(fate: Fate) -> bool:
    return fate is Fate.COUNTED or bool(fate.reason)
