"""The ballot, and the opening and closing of the vote."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import delete
from sqlalchemy.orm import Session

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Mode
from mbdesk.domain.vote_state import Act, VoteState
from mbdesk.errors.centre import NoTestBallotsError
from mbdesk.errors.proposals import AnswersOwedError
from mbdesk.errors.voter import NotOpenError
from mbdesk.models import process as models
from mbdesk.services.centre.answers.ledger import figures_in
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.centre.merging.ways_out import decided
from mbdesk.services.centre.setup.checks import check_choices, check_items
from mbdesk.services.centre.setup.rows import item_rows
from mbdesk.services.centre.translations import followed
from mbdesk.services.centre.vote_acts import enter, require
from mbdesk.services.common.audit_log import note, note_decision
from mbdesk.services.common.byte_forms import travelling
from mbdesk.services.common.shared_rows import ballot, the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.padding import ballot_bytes
from mbdesk.words import Words


@dataclass(frozen=True, slots=True)
class VotingDays:
    """How far the vote has come, and the days voting opened and closed, None until it has."""

    opened: str | None
    closed: str | None
    state: VoteState = VoteState.PREPARING


def voting_days(session: Session) -> VotingDays:
    """Return whether voting has opened and closed, and when."""
    process = the_process(session)
    return VotingDays(process.voting_opened, process.voting_closed, VoteState(process.state))


def set_ballot(
    central: CentralFile,
    items: Sequence[BallotItem],
    max_choices: int | None = None,
    *,
    within_funds: bool = True,
) -> None:
    """Put these items on the ballot, in their positions, instead of any before.

    `max_choices`, where it is given, takes the place of the rules': fewer proposals may have come
    to the vote than a person was to choose. `within_funds` refuses items that the funds can never
    pay for. Raises NotAllowedNowError when voting has opened,
    FieldError for a ballot that cannot work, by a field `rules.max_choices` or of an item, and
    LettersWithoutFontError.
    """
    with central.database.unit() as session:
        require(session, Act.SET_BALLOT)
        process = the_process(session)
        if max_choices is not None:
            process.max_choices = max_choices
        put_on_ballot(session, items, within_funds=within_funds)
        check_choices(items, process.to_rules())
        note(session, process.id, central.today(), "ballot_set", items=len(items))


def put_on_ballot(
    session: Session, items: Sequence[BallotItem], *, within_funds: bool = True
) -> None:
    """Put items on the ballot as `set_ballot` does; there may be fewer than a person may choose.

    More may still come: `open_voting` asks for them. What was done is for the caller to note.
    """
    require(session, Act.SET_BALLOT)
    process = the_process(session)
    rules = replace(process.to_rules(), ballot_bytes=64)
    check_items(items, rules, process.funds if within_funds else None)
    check_letters(items)
    with followed(session):
        session.execute(delete(models.BallotItem))
        session.add_all(item_rows(items))
    process.ballot_bytes = ballot_bytes(rules, items)
    travelling(process.to_frame())
    process.edition += 1


def open_voting(
    central: CentralFile, mode: Mode | None = None, *, although: WayOut | None = None
) -> None:
    """Fix the frame, the ballot and test or live; packs written from now on allow voting.

    `although` is what two people have decided, where it opens while people who left proposals wait
    for answers.

    Raises NotAllowedNowError when voting has opened, NotOpenError when the ballot is empty,
    FieldError(field=MAX_CHOICES) when a person may choose more items than it has and for a decision
    that does not fit, and AnswersOwedError when answers are owed and none is given.
    """
    way = decided(although) if although is not None else None
    with central.database.unit() as session:
        require(session, Act.OPEN)
        process = the_process(session)
        items = ballot(session)
        if not items:
            raise NotOpenError(wanted="ballot")
        check_choices(items, process.to_rules())
        owed = figures_in(session).owed
        if owed and way is None:
            raise AnswersOwedError(answers=owed)
        process.mode = mode or Mode(process.mode)
        process.voting_opened = central.today()
        process.edition += 1
        enter(session, Act.OPEN)
        note(session, process.id, central.today(), "voting_opened", mode=process.mode)
        if owed and way is not None:
            day, code = central.today(), "opened_with_answers_owed"
            note_decision(session, process.id, day, code, way, answers=owed)


def close_voting(central: CentralFile) -> None:
    """End the vote at the centre; exports of votes cast before may still be merged.

    Raises NotAllowedNowError unless voting is open.
    """
    with central.database.unit() as session:
        require(session, Act.CLOSE)
        process = the_process(session)
        process.voting_closed = central.today()
        enter(session, Act.CLOSE)
        note(session, process.id, central.today(), "voting_closed")


def write_sheet_for_observers(
    central: CentralFile, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write how test ballots are made and what they catch, as a PDF; return where it stands.

    Raises NoTestBallotsError where the process has none, FolderMissingError, DiskFullError,
    FileReadOnlyError, MediumLostError.
    """
    # Late: the PDF library is slow to import, and few processes have test ballots.
    from mbdesk.reports.observers import ObserversSheet, write_observers_sheet
    from mbdesk.services.station.casting import MOST_TESTS
    from mbdesk.tally.sampling import AS_GOOD_AS_SURE, NUMBERS_OF_TESTS, table_of_chances

    frame = central.frame
    if not frame.test_ballots:
        raise NoTestBallotsError
    code = process_fingerprint(frame.keys.signing, frame.id)
    sheet = ObserversSheet(
        frame,
        code,
        MOST_TESTS,
        NUMBERS_OF_TESTS,
        table_of_chances(),
        AS_GOOD_AS_SURE,
        logo_of(central),
    )
    return write_observers_sheet(sheet, path, words, language)
