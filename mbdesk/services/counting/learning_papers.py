"""Writes the notice for the place of what is carried out, and the learning report."""

from pathlib import Path

from mbdesk.errors.centre import NothingFollowedError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.counting.count_standing import result_in
from mbdesk.services.counting.follow_up import follow_up_in
from mbdesk.services.counting.learning import learning_in
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words


def write_notice(
    central: CentralFile, code: str, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the notice for the place of an item, by its code, as a PDF; return where it stands.

    Raises NothingFollowedError, FolderMissingError, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    # Late: the PDF library is slow to import.
    from mbdesk.reports.place_notice import PlaceNotice, write_place_notice

    frame = central.frame
    with central.database.reading() as session:
        known, counted = follow_up_in(session), result_in(session)
    followed = {each.item.code: each for each in known.items}.get(code)
    if followed is None or counted is None or known.decision is None:
        raise NothingFollowedError(item=code)
    content = PlaceNotice(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=central.today(),
        item=followed.item,
        votes=counted.votes.get(code, 0),
        won=code in counted.outcome.winners,
        decided=known.decision,
        milestones=followed.milestones,
        final=followed.final,
        logo=logo_of(central),
    )
    written = write_place_notice(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "place_notice_written", item=code)
    return written


def write_report(central: CentralFile, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the learning report as a PDF and note it; return where it stands.

    Raises FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    # Late, as said above.
    from mbdesk.reports.learning_report import CarriedOut, LearningReport, write_learning_report

    frame = central.frame
    with central.database.reading() as session:
        known, followed = learning_in(session, central.today()), follow_up_in(session)
    content = LearningReport(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=central.today(),
        participation=known.participation,
        frozen=known.frozen,
        carried_out=[CarriedOut(each.item, each.final) for each in followed.items],
        compared=known.compared,
        notes=known.notes,
        logo=logo_of(central),
    )
    written = write_learning_report(content, path, words, language)
    with central.database.unit() as session:
        note(session, the_process(session).id, central.today(), "learning_report_written")
    return written
