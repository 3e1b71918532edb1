"""Writes the steering group's list as a paper, with what the board has decided since."""

from pathlib import Path
from typing import TYPE_CHECKING

from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import (
    ListQuery,
    ListRow,
    figures_in,
    read_list,
    read_rows,
)
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.counting.board_decisions import board_part
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

if TYPE_CHECKING:
    from mbdesk.reports.steering_list import ListedProposal


def write_list(central: CentralFile, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the list as a PDF and note it; return where it stands.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.steering_list import SteeringList, write_steering_list

    rows = read_rows(central, read_list(central, ListQuery()))
    frame = central.frame
    with central.database.reading() as session:
        open_, board = figures_in(session).open, board_part(session)
    content = SteeringList(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=central.today(),
        proposals=[_listed(row) for row in rows],
        open=open_,
        board=board,
        logo=logo_of(central),
    )
    written = write_steering_list(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "steering_list_written")
    return written


def _listed(row: ListRow) -> "ListedProposal":
    from mbdesk.reports.steering_list import ListedProposal  # late, as said above

    held, costs = row.decision, row.evaluation.costs.held
    return ListedProposal(
        number=row.number,
        title=row.title,
        feasible=row.state is ProposalState.FEASIBLE,
        found=row.reason,
        cost=None if costs is None else costs.once,
        admitted=None if held is None else held.admitted,
        reason="" if held is None else held.reason,
        decided_on="" if held is None else held.decided_on,
        differs=row.differs,
        protected=row.protected,
    )
