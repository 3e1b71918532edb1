"""The public result: one folder of plain files, made from the signed result.

What is not in the signed result (proposals that did not go to the vote, the board's decision, what
became of it, codes of files that came late) is taken from the central file::

    write_public_result(central, stick / "….mbresult", Path("out"))  # out/public-result/index.html
"""

import heapq
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session

from mbdesk.domain.records import FileKind
from mbdesk.domain.register import ProposalState
from mbdesk.domain.station import Kept
from mbdesk.durable import named_faults
from mbdesk.errors.counting import OtherResultError
from mbdesk.publishing import new_folder, place_folder
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import ListQuery, ListRow, read_list, read_rows
from mbdesk.services.centre.logo import logo_in
from mbdesk.services.centre.merging.kept_files import KeptExport, kept_in, numbers_outside
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.folders import the_file
from mbdesk.services.counting.board_decisions import board_part
from mbdesk.services.counting.boxing import Numbers
from mbdesk.services.counting.code_lookup import held_of
from mbdesk.services.counting.follow_up import follow_up_in
from mbdesk.services.counting.result import choices_in, digest_code, whys_of
from mbdesk.services.counting.result_file import SignedResult, read_result
from mbdesk.services.counting.stored_count import counted_digest
from mbdesk.sync.bundle.trust import only
from mbdesk.sync.codes import code_of_bits
from mbdesk.sync.media import ending_of, kind_of
from mbdesk.tally.pabulib.exporting import election_of
from mbdesk.tally.pabulib.file import render
from mbdesk.words.languages import offered
from mbdesk.words.translations import unread

if TYPE_CHECKING:
    from mbdesk.reports.public.codes import Coded, Marks
    from mbdesk.reports.public.content import Followed, PublicContent, Refused

SIGNED, POLL = f"result.{FileKind.RESULT}", "vote.pb"
COUNTRY = "Sweden"
"""As Pabulib names it."""

Write = Callable[[str, bytes], None]


@dataclass(frozen=True, slots=True)
class PublicFacts:
    """A signed result, and what the central file knows beside it."""

    signed: SignedResult
    content: "PublicContent"
    logo: bytes
    late: tuple[tuple[str, set[bytes]], ...]


def write_public_result(
    central: CentralFile, signed_path: Path, folder: Path, *, named_in: str = ""
) -> Path:
    """Write the public result into a new folder inside `folder`; return where that stands.

    `signed_path` is the signed result of the newest count. The same files give the same bytes; a
    folder that is there already is left, and the new one takes a further number. `named_in` is
    the language of its name, see `DocumentNames`.

    Raises OtherResultError for a result that is not the newest count's or not of this process,
    what `read_result` raises, FolderMissingError, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    signed_path = the_file(signed_path, FileKind.RESULT)
    known = public_facts(central, signed_path)
    signed = known.signed
    path = folder / DocumentNames(signed.result.frame, named_in).public_result
    with new_folder(path) as part:
        _fill(part, path, signed_path, known)
        written = place_folder(part, path)
    with central.database.unit() as session:
        note(session, central.frame.id, central.today(), "public_result_written")
    return written


def public_facts(central: CentralFile, signed_path: Path) -> PublicFacts:
    """Return what the public may know: the signed result, and what was decided around it.

    Raises OtherResultError for a result that is not the newest count's or not of this process, and
    what `read_result` raises.
    """
    signed = read_result(signed_path, only(central.frame.keys.signing, OtherResultError()))
    refused = tuple(_refused(central))
    with central.database.reading() as session:
        if counted_digest(session) != signed.digest:
            raise OtherResultError
        return _around(session, signed, refused)


def _fill(part: Path, path: Path, signed_path: Path, known: PublicFacts) -> None:
    """Write every file of the folder, into a part that waits for its name."""
    # Late: the templates' library is slow to import.
    from mbdesk.reports.public.codes import FOLDER, code_files
    from mbdesk.reports.public.content import Download
    from mbdesk.reports.public.data import data_files
    from mbdesk.reports.public.pages import page
    from mbdesk.reports.public.templates import SCRIPT, STYLE, page_name, script, style

    signed, sizes = known.signed, dict[str, int]()

    def write(name: str, data: bytes) -> None:
        with named_faults(path):
            (part / name).write_bytes(data)
        sizes[name] = len(data)

    with named_faults(path):
        (part / FOLDER).mkdir()
    write(SIGNED, signed_path.read_bytes())
    write(POLL, poll_of(signed).encode())
    for name, data in data_files(known.content):
        write(name, data)
    downloads = [Download(name, size) for name, size in sizes.items()]
    content = replace(known.content, downloads=downloads)
    if known.logo:
        write(content.logo, known.logo)
    write(STYLE, style(signed.result.frame).encode())
    write(SCRIPT, script().encode())
    for language in content.languages:
        write(page_name(language, content.languages[0]), page(content, language).encode())
    for name, data in code_files(content, _codes(signed, known.late), _tests(signed)):
        write(name, data)


def _around(session: Session, signed: SignedResult, refused: Sequence["Refused"]) -> PublicFacts:
    from mbdesk.reports.public.content import PublicContent  # late, as said above

    logo = logo_in(session)
    result = replace(signed.result, whys=whys_of(signed.record))
    languages = offered(result.frame.languages)
    content = PublicContent(
        result=result,
        whys=result.whys,
        fingerprint=signed.fingerprint,
        digest=signed.digest,
        digest_code=digest_code(signed.digest),
        languages=languages,
        unread=[each for each in unread() if each in languages],
        board=board_part(session),
        refused=refused,
        followed=_followed(session),
        logo=f"logo.{ending_of(kind_of(logo).type)}" if logo else "",
    )
    return PublicFacts(signed, content, logo, tuple(_late(session, result.number)))


def _refused(central: CentralFile) -> Iterator["Refused"]:
    """Yield the proposals that did not go to the vote, by number, in the words of who decided."""
    from mbdesk.reports.public.content import Refused  # late, as said above

    for row in read_rows(central, read_list(central, ListQuery())):
        if _is_refused(row):
            reason = row.reason if row.decision is None else row.decision.reason
            shown = ("", "") if row.protected else (row.title, reason)
            yield Refused(row.number, shown[0], row.language, shown[1])


def _is_refused(row: ListRow) -> bool:
    if row.decision is None:
        return row.state is ProposalState.NOT_FEASIBLE
    return not row.decision.admitted


def _followed(session: Session) -> tuple["Followed", ...]:
    from mbdesk.reports.public.content import Followed  # late, as said above

    items = follow_up_in(session).items
    told = (each for each in items if each.milestones or each.final is not None)
    return tuple(Followed(each.item, each.milestones, each.final) for each in told)


def _late(session: Session, count: int) -> Iterator[tuple[str, set[bytes]]]:
    """Yield the letter and the numbers of files that came and are not in the count."""
    from mbdesk.reports.public.pages import ASIDE, LATE  # late, as said above

    for kept in kept_in(session):
        if not kept.unread:
            letter = LATE if _came_late(kept) else ASIDE
            yield letter, numbers_outside(session, kept, count)


def _came_late(kept: KeptExport) -> bool:
    return kept.state is Kept.LATE or not kept.code


def _codes(signed: SignedResult, late: Sequence[tuple[str, set[bytes]]]) -> Iterator["Coded"]:
    """Yield every code once with its letter, sorted; what was counted goes before what was not."""
    runs = [_of_station(each) for each in signed.record.numbers]
    runs += [((code_of_bits(n), letter) for n in sorted(numbers)) for letter, numbers in late]
    before = ""
    for code, letter in heapq.merge(*runs, key=lambda coded: coded[0]):
        if code != before:
            yield code.replace("-", ""), letter
        before = code


def _of_station(numbers: Numbers) -> Iterator["Coded"]:
    """Yield the codes of a station's envelopes: sorted by number, they are sorted by code."""
    return ((code_of_bits(number), fate.letter) for number, _, fate in numbers.records())


def _tests(signed: SignedResult) -> Mapping[str, "Marks | None"]:
    """Return what each test ballot held, by its code without hyphens."""
    return {
        code_of_bits(bytes.fromhex(test.digest)).replace("-", ""): held_of(test.choice)
        for test in signed.record.tests
    }


def poll_of(signed: SignedResult) -> str:
    """Return the vote as a file in Pabulib's format."""
    return render(election_of(signed.result, choices_in(signed.record), COUNTRY))
