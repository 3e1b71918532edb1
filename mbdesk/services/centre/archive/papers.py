"""Writes the retention plan, and the record of a destruction for two people to sign."""

from pathlib import Path

from mbdesk.domain.privacy import PrivacyAct, RetentionKind
from mbdesk.errors.privacy import NothingHeldError
from mbdesk.services.centre.archive.retention import read_plan, read_records
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words.phrase import reader_of
from mbdesk.words.privacy import KINDS, said_of_record, said_of_rule
from mbdesk.words.translations import words


def write_plan(central: CentralFile, path: Path, language: str = "sv") -> Path:
    """Write the plan as a PDF and note it in the log; return where it stands.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.retention import PlanPaper, write_plan_paper

    frame, reader = central.frame, reader_of(language)
    lines = [
        (
            KINDS[line.rule.kind].read(reader),
            said_of_rule(line.rule).read(reader),
            line.rule.ground or "–",
            line.due_on,
        )
        for line in read_plan(central)
    ]
    fingerprint = process_fingerprint(frame.keys.signing, frame.id)
    content = PlanPaper(frame, fingerprint, central.today(), lines)
    written = write_plan_paper(content, path, words(language), language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "retention_written")
    return written


def write_record(central: CentralFile, number: int, path: Path, language: str = "sv") -> Path:
    """Write the record of a destruction by its number; it can be written again any day.

    Raises NothingHeldError where no destruction has this number, and what `write_plan` raises.
    """
    from mbdesk.reports.retention import DestructionPaper, write_destruction  # late, as above

    found = (each for each in read_records(central) if each.number == number)
    record = next((each for each in found if each.act is PrivacyAct.DESTRUCTION), None)
    if record is None:
        raise NothingHeldError
    frame, reader = central.frame, reader_of(language)
    content = DestructionPaper(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        number=record.number,
        day=record.day,
        what=KINDS[RetentionKind(record.kind)].read(reader),
        how_many=said_of_record(record).read(reader),
        ground=record.ground,
        reason=record.reason,
        names=record.names,
    )
    return write_destruction(content, path, words(language), language)
