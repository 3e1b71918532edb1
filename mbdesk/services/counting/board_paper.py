"""Writes the paper for the board (tjänsteutlåtande), once as PDF and once to go on writing in.

Before the vote it proposes that money is set aside; once the votes are counted, that what was
voted for is carried out::

    pdf, document = write_board_paper(central, folder, PaperHead(dnr="HV 2026/214"))
"""

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.decisions import PaperHead
from mbdesk.domain.joining import CENTRE
from mbdesk.domain.register import ProposalState
from mbdesk.durable import check_folder
from mbdesk.errors.counting import TieOpenError
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.logo import logo_in
from mbdesk.services.centre.voting.voting import voting_days
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.counting.count_standing import result_in
from mbdesk.services.counting.learning import learning_in
from mbdesk.services.counting.result import digest_code
from mbdesk.services.counting.stored_count import counted_digest
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.translations import words

if TYPE_CHECKING:
    from mbdesk.reports.board_paper.content import BoardPaperContent

LONGEST = 120
"""Characters of a name, department or reference in the paper's head, at most."""
FIELDS = ("department", "dnr", "officer", "phone", "director", "head_of_department")


def write_board_paper(
    central: CentralFile,
    folder: Path,
    head: PaperHead,
    language: str = "sv",
    *,
    named_in: str = "",
) -> tuple[Path, Path]:
    """Write the paper into `folder` as PDF and as .docx, note it, and return where they stand.

    What the head leaves empty is marked as to be written. `named_in` is the language of the files'
    names, see `DocumentNames`.

    Raises TieOpenError while equal votes wait for a decision, FieldError for a field of the head
    that is too long, LettersWithoutFontError, FolderMissingError, DiskFullError,
    FileReadOnlyError, MediumLostError.
    """
    # Late: the libraries for PDF and documents are slow to import.
    from mbdesk.reports.board_paper.pdf_file import write_board_pdf
    from mbdesk.reports.board_paper.word_file import write_board_document

    check_folder(folder)
    head = _checked(head)
    with central.database.reading() as session:
        content = _content(session, central.today(), head)
    names, say = DocumentNames(content.frame, named_in), words(language)
    written = (
        write_board_pdf(content, folder / names.board_paper("pdf"), say, language),
        write_board_document(content, folder / names.board_paper("docx"), say, language),
    )
    with central.database.unit() as session:
        note(session, content.frame.id, central.today(), "board_paper_written")
    return written


def _checked(head: PaperHead) -> PaperHead:
    typed: dict[str, Any] = {name: " ".join(getattr(head, name).split()) for name in FIELDS}
    for name, text in typed.items():
        if text:
            typed[name] = fitting_text(f"head.{name}", text, LONGEST)
    check_letters(*typed.values())
    return replace(head, **typed)


def _content(session: Session, today: str, head: PaperHead) -> "BoardPaperContent":
    from mbdesk.reports.board_paper.content import BoardPaperContent, Matter  # late, as above

    frame, counted = the_process(session).to_frame(), result_in(session)
    if counted is not None and not counted.outcome.settled:
        raise TieOpenError
    days, digest = voting_days(session), counted_digest(session)
    return BoardPaperContent(
        matter=Matter.START if counted is None else Matter.RESULT,
        frame=frame,
        head=head,
        day=today,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        states=_states(session),
        result=counted,
        digest_code=digest_code(digest) if digest else "",
        opened=days.opened or "",
        closed=days.closed or "",
        participation=learning_in(session, today).participation,
        logo=logo_in(session),
    )


def _states(session: Session) -> Counter[ProposalState]:
    """Count what people left, by how far it came; a joined proposal was made at the centre."""
    entry = RegisterEntry
    left = entry.station_id != CENTRE, entry.state != ProposalState.LEFT_OUT
    rows = session.execute(select(entry.state, func.count()).where(*left).group_by(entry.state))
    return Counter({ProposalState(state): number for state, number in rows})
