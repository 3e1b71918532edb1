"""Writes the evaluation of all proposals as a paper, for the file and for the steering group."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.evaluation.board import (
    BoardQuery,
    BoardRow,
    read_board,
    read_progress,
    read_rows,
)
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

if TYPE_CHECKING:
    from mbdesk.reports.evaluation_report import EvaluatedProposal

AT_ONCE = 500
"""Proposals that are asked for at once: a query has room for no more than some thousand numbers."""


def write_evaluation(central: CentralFile, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the evaluation as a PDF and note it; return where it stands.

    What was withdrawn or joined does not stand in it.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.evaluation_report import EvaluationContent, write_evaluation_report

    frame = central.frame
    content = EvaluationContent(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=central.today(),
        criteria=central.criteria,
        proposals=[_evaluated(row) for row in _rows(central)],
        assessors=read_progress(central, "").assessors,
        logo=logo_of(central),
    )
    written = write_evaluation_report(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "evaluation_written")
    return written


def _rows(central: CentralFile) -> Iterator[BoardRow]:
    numbers = read_board(central, BoardQuery())
    for start in range(0, len(numbers), AT_ONCE):
        yield from read_rows(central, numbers[start : start + AT_ONCE])


def _evaluated(row: BoardRow) -> "EvaluatedProposal":
    from mbdesk.reports.evaluation_report import EvaluatedProposal  # late, as said above

    return EvaluatedProposal(
        *(row.number, row.title, row.place, row.state), row.evaluation, row.protected
    )
