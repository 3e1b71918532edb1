"""No refusal is a dead end: what two people decide about a file, a station, a card or the vote."""

from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts
from mbdesk.domain.result import LineStatus
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors import bundles
from mbdesk.errors.bundles import (
    AlteredError,
    BundleError,
    ChangedRecordError,
    ClonedStationError,
    CountsWrongError,
    DayOutsideError,
    KeyMismatchError,
    NotEnrolledError,
    RevokedStationError,
    RolledBackError,
)
from mbdesk.errors.centre import (
    CardGivenOutError,
    EarlierExportNeededError,
    ExportNotHeardError,
    NoSuchCardError,
    NoSuchItemError,
    NoSuchKeptFileError,
    NotAllowedNowError,
    PaperDiffersError,
)
from mbdesk.errors.files import FieldError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.models.runs import KeptFile
from mbdesk.models.station import Card
from mbdesk.services.centre.held import votes_by_day
from mbdesk.services.centre.merging.kept_briefings import about_branch, outlook
from mbdesk.services.centre.merging.kept_decisions import (
    HeldLines,
    Waiver,
    drop,
    foresee,
    left_by_dropping,
    take_branch,
    take_in,
)
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.merging.ways_out import KEEPABLE, WAYS, Way, quarantine, way_out_of
from mbdesk.services.centre.stations.card_ways import replace_card, void_card, void_cards
from mbdesk.services.centre.stations.station_register import stations
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside, take_back
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item, withdrawn_items
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.briefing import Briefing, still_as_read
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import DATABASE_NAME, StationFolder
from mbdesk.sync.codes import new_code
from tests.process.forging import forge
from tests.process.scene import PROPOSING_DAY, Scene, change, rows, voting_day

WAY = WayOut("klockan gick fel", ("Anna Ek", "Bo Dal"))
AT_STATIONS = {
    *("older_pack", "wrong_station", "station_log", "several_sections"),
    *("reset_used", "reset_too_late"),
}
"""Codes of what no export is refused for: packs, receipts and reset files, a station's own log, the
ballot.
"""


def refusals() -> list[str]:
    kinds = [each for each in vars(bundles).values() if isinstance(each, type)]
    codes = [kind.code for kind in kinds if issubclass(kind, BundleError)]
    return [code for code in codes if code not in AT_STATIONS]


@pytest.mark.parametrize("code", refusals())
def test_every_refusal_of_an_export_has_one_way_on(code):
    assert WAYS[code] in Way


def test_there_is_no_way_for_a_refusal_that_there_is_not():
    assert set(WAYS) == set(refusals())


PROMISED = {
    Way.TAKE_IN: "day_outside counts_wrong fingerprint_wrong revoked_station rolled_back",
    Way.BRANCH: "key_mismatch changed_record cloned_station",
    Way.NEW_CODE: "unknown_station not_enrolled",
    Way.FETCH_AGAIN: "cut_short altered repacked bad_signature",
    Way.UPDATE: "newer_format",
    Way.NEVER: "wrong_process not_ours test_data",
}


@pytest.mark.parametrize(
    ("code", "way"), [(code, way) for way, codes in PROMISED.items() for code in codes.split()]
)
def test_the_way_is_the_one_that_is_promised(code, way):
    assert WAYS[code] is way


def voted(station: StationFolder, folder: Path) -> Path:
    cast(station, Choice(("tree",)))
    return export(station, folder).path


def numbers(scene: Scene, station: StationFolder) -> set[bytes]:
    with scene.central.database.reading() as session:
        return {record.number for record in held_run(session, station.station.id)}


def logged(scene: Scene, code: str) -> dict[str, str | int]:
    """Return what the centre's log says of the newest event of that code."""
    with scene.central.database.reading() as session:
        found = [event for event in events(session, the_process(session).id) if event.code == code]
    return dict(found[-1].parameters)


def dated(day: str):
    return lambda records: [day.encode() + record.packed[len(day) :] for record in records]


@pytest.fixture
def aside(scene: Scene) -> tuple[Scene, str]:
    """Keep an export aside whose votes bear a day on which nobody could vote."""
    station = scene.stations[0]
    path = forge(station, voted(station, scene.folder), run=dated("2026-06-01"))
    with pytest.raises(DayOutsideError) as refused:
        merge(scene.central, path)
    return scene, quarantine(scene.central, path, refused.value)


def test_a_file_kept_aside_counts_nowhere_and_says_what_refused_it(aside):
    scene, digest = aside
    assert scene.central.counts() == Counts()
    (kept,) = kept_exports(scene.central)
    assert (kept.digest, kept.state, kept.code, kept.votes) == (
        digest,
        Kept.QUARANTINED,
        "day_outside",
        1,
    )
    assert kept.parameters["day"] == "2026-06-01"


def test_two_people_can_take_it_in_after_all_though_the_stick_is_gone(aside):
    scene, digest = aside
    for path in scene.folder.glob("*.mbexport"):
        path.unlink()
    take_in(scene.central, digest, WAY)
    assert scene.central.counts() == Counts(votes=1)
    with scene.central.database.reading() as session:
        assert votes_by_day(session)[scene.stations[0].station.id] == {"2026-06-01": 1}
    assert logged(scene, "taken_in_after_all")["reason"] == WAY.reason
    (kept,) = kept_exports(scene.central)
    assert kept.state is Kept.TAKEN


@pytest.fixture
def twice_wrong(scene: Scene) -> tuple[Scene, str]:
    """Keep an export aside that bears a wrong day, and states a vote more than it carries."""
    station = scene.stations[0]
    counts = {"votes": 2, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}
    path = forge(
        station,
        voted(station, scene.folder),
        run=dated("2026-06-01"),
        counts=counts,
    )
    with pytest.raises(CountsWrongError) as refused:
        merge(scene.central, path)
    return scene, quarantine(scene.central, path, refused.value)


def test_only_what_was_decided_on_is_waived(twice_wrong):
    scene, digest = twice_wrong
    before = rows(scene.central.path)
    with pytest.raises(DayOutsideError):
        take_in(scene.central, digest, WAY)
    assert rows(scene.central.path) == before
    take_in(scene.central, digest, WAY, Waiver({"counts_wrong", "day_outside"}))
    assert scene.central.counts().votes == 1
    assert logged(scene, "taken_in_after_all")["waived"] == "counts_wrong day_outside"


def test_what_would_be_waived_is_known_before_and_nothing_is_changed_by_asking(twice_wrong):
    scene, digest = twice_wrong
    before = rows(scene.central.path)
    foreseen = foresee(scene.central, digest)
    assert [type(error) for error in foreseen.waived] == [CountsWrongError, DayOutsideError]
    assert (foreseen.before, foreseen.after, foreseen.left_out) == (0, 1, 0)
    assert rows(scene.central.path) == before


def test_what_nobody_can_waive_is_told_of_the_file_from_then_on(copied):
    scene, _, digest = copied
    with scene.central.database.unit() as session:
        session.get_one(KeptFile, digest).code = "day_outside"
    with pytest.raises(ClonedStationError):
        foresee(scene.central, digest)
    (kept,) = kept_exports(scene.central)
    assert isinstance(kept.refusal, ClonedStationError)
    assert kept.waits


def test_what_nobody_can_waive_stays_told_of_the_file_though_people_had_read_its_facts(scene):
    """The station got a new code while they read: the act is rolled back, the note is not."""
    new = scene.add("Badet")
    pack = scene.pack(new)
    first, second = (
        scene.take(enrol(pack, scene.folder / name, new.code, voting_day)) for name in "ab"
    )
    for name in ("one", "two"):
        (scene.folder / name).mkdir()
    merge(scene.central, voted(first, scene.folder / "one"))
    path = voted(second, scene.folder / "two")
    with pytest.raises(KeyMismatchError) as refused:
        merge(scene.central, path)
    digest = quarantine(scene.central, path, refused.value)

    def told() -> Briefing:
        return about_branch(kept_of(scene, digest), outlook(scene.central, digest))

    read = told()
    give_new_code(scene.central, new.station.id, WAY)
    with (
        pytest.raises(NotEnrolledError),
        still_as_read(scene.central.database, read, told),
    ):
        take_branch(scene.central, digest, HeldLines.HELD, WAY)
    kept = kept_of(scene, digest)
    assert kept.waits
    assert isinstance(kept.refusal, NotEnrolledError)


def test_of_a_branch_it_is_known_before_what_each_choice_leaves(copied):
    scene, _, digest = copied
    both, alone = (
        foresee(scene.central, digest, each) for each in (HeldLines.BOTH, HeldLines.FILE)
    )
    assert (both.before, both.after, both.left_out) == (2, 3, 0)
    assert (alone.before, alone.after, alone.left_out) == (2, 2, 1)
    assert left_by_dropping(scene.central, digest) == 1


@pytest.mark.parametrize(
    "way",
    [
        WayOut("", ("Anna Ek", "Bo Dal")),
        WayOut("skäl", ("Anna Ek", "")),
        WayOut("skäl", ("Anna Ek", " anna  ek")),
        WayOut("skäl", ("Anna Ek", "Anna\u200b Ek.")),
        WayOut("skäl", ("Anna\0Ek", "Bo Dal")),
    ],
    ids=["no reason", "one name", "one person twice", "unseen signs", "what cannot be kept"],
)
def test_nothing_is_decided_without_a_reason_and_two_names(aside, way):
    scene, digest = aside
    before = rows(scene.central.path)
    for decide in (take_in, drop):
        with pytest.raises(FieldError):
            decide(scene.central, digest, way)
    for decide in (set_aside, take_back, give_new_code):
        with pytest.raises(FieldError):
            decide(scene.central, scene.stations[0].station.id, way)
    assert rows(scene.central.path) == before


def test_a_dropped_file_is_told_by_the_numbers_of_its_envelopes(aside):
    scene, digest = aside
    drop(scene.central, digest, WAY)
    (kept,) = kept_exports(scene.central)
    assert kept.state is Kept.DROPPED
    assert len(bytes.fromhex(kept.parameters["numbers"])) == 16
    with pytest.raises(NoSuchKeptFileError):
        take_in(scene.central, digest, WAY)


def test_what_can_never_be_taken_in_is_not_kept(scene: Scene):
    path = voted(scene.stations[0], scene.folder)
    refusal = AlteredError(path=str(path), member="x")
    with pytest.raises(AlteredError):
        quarantine(scene.central, path, refusal)
    assert kept_exports(scene.central) == ()
    assert way_out_of(refusal) not in KEEPABLE


def test_a_station_set_back_to_an_older_copy_is_taken_in_and_goes_on(scene: Scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    change(station.folder / DATABASE_NAME, "DELETE FROM vote_slot WHERE kind != '-'")
    path = voted(station, scene.folder)
    with pytest.raises(RolledBackError) as refused:
        merge(scene.central, path)
    take_in(scene.central, quarantine(scene.central, path, refused.value), WAY)
    assert scene.central.counts().votes == 2
    merge(scene.central, voted(station, scene.folder))
    assert scene.central.counts().votes == 3
    assert stations(scene.central)[1].line is LineStatus.BRANCH


@pytest.fixture
def copied(scene: Scene) -> tuple[Scene, StationFolder, str]:
    """Merge a station's export, and keep aside that of a copy which went on beside it."""
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    copy = scene.copy_of(station, "copy")
    (scene.folder / "from-copy").mkdir()
    merge(scene.central, voted(station, scene.folder))
    path = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, path)
    return scene, copy, quarantine(scene.central, path, refused.value)


def test_of_a_copy_that_went_on_both_lines_can_be_taken_and_each_vote_counts_once(copied):
    scene, copy, digest = copied
    take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    assert scene.central.counts().votes == 3
    assert len(numbers(scene, copy)) == 3
    for station, votes in ((copy, 4), (scene.stations[0], 5)):
        folder = scene.folder / "from-copy" if station is copy else scene.folder
        merge(scene.central, voted(station, folder))
        assert scene.central.counts().votes == votes


def test_of_a_copy_that_went_on_its_line_alone_can_be_taken(copied):
    scene, copy, digest = copied
    before = numbers(scene, copy)
    take_branch(scene.central, digest, HeldLines.FILE, WAY)
    assert scene.central.counts().votes == 2
    (left,) = before - numbers(scene, copy)
    told = [kept for kept in kept_exports(scene.central) if kept.code == "branch"]
    assert [kept.parameters["numbers"] for kept in told] == [left.hex()]
    with pytest.raises(ClonedStationError):
        merge(scene.central, voted(scene.stations[0], scene.folder))


def test_the_line_that_was_left_out_can_still_be_taken_beside_the_other(copied):
    scene, copy, digest = copied
    take_branch(scene.central, digest, HeldLines.FILE, WAY)
    path = voted(scene.stations[0], scene.folder)
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, path)
    again = quarantine(scene.central, path, refused.value)
    take_branch(scene.central, again, HeldLines.BOTH, WAY)
    assert len(numbers(scene, copy)) == scene.central.counts().votes == 4
    merge(scene.central, voted(copy, scene.folder / "from-copy"))
    assert scene.central.counts().votes == 5


def test_a_kept_file_that_was_taken_beside_the_line_that_it_is_of_is_held(copied):
    scene, copy, digest = copied
    (first,) = (scene.folder / "from-copy").iterdir()
    later = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, later)
    take_branch(scene.central, quarantine(scene.central, later, refused.value), HeldLines.FILE, WAY)
    take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    assert merge(scene.central, first).seen_already
    assert scene.central.counts().votes == 3


def test_a_kept_file_that_comes_again_and_is_merged_waits_no_more(copied):
    """The line that it is of was taken by a later file: nothing refuses it any more."""
    scene, copy, digest = copied
    (first,) = (scene.folder / "from-copy").iterdir()
    later = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, later)
    take_branch(scene.central, quarantine(scene.central, later, refused.value), HeldLines.FILE, WAY)
    merge(scene.central, first)
    assert not any(kept.waits for kept in kept_exports(scene.central))
    with pytest.raises(NoSuchKeptFileError):
        take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    assert scene.central.counts().votes == 3


def test_of_a_copy_that_went_on_nothing_need_be_taken(copied):
    scene, copy, digest = copied
    before = numbers(scene, copy)
    take_branch(scene.central, digest, HeldLines.HELD, WAY)
    assert numbers(scene, copy) == before
    assert logged(scene, "kept_file_dropped")["reason"] == WAY.reason


@pytest.mark.parametrize(
    ("choice", "day"), [(HeldLines.BOTH, "2026-05-10"), (HeldLines.FILE, "2026-05-11")]
)
def test_of_a_changed_record_the_held_one_stays_unless_the_file_alone_is_taken(
    scene: Scene, choice, day
):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    changed = "UPDATE vote_slot SET day = ? WHERE kind != '-'"
    change(station.folder / DATABASE_NAME, changed, "2026-05-11")
    path = export(station, scene.folder).path
    with pytest.raises(ChangedRecordError) as refused:
        merge(scene.central, path)
    take_branch(scene.central, quarantine(scene.central, path, refused.value), choice, WAY)
    with scene.central.database.reading() as session:
        assert votes_by_day(session)[station.station.id] == {day: 1}
        assert [record.day for record in held_run(session, station.station.id)] == [day]


def test_a_second_key_of_a_station_can_be_taken_as_a_branch(scene: Scene):
    new = scene.add("Badet")
    pack = scene.pack(new)
    first, second = (
        scene.take(enrol(pack, scene.folder / name, new.code, voting_day)) for name in "ab"
    )
    merge(scene.central, voted(first, scene.folder))
    path = voted(second, scene.folder)
    with pytest.raises(KeyMismatchError) as refused:
        merge(scene.central, path)
    take_branch(scene.central, quarantine(scene.central, path, refused.value), HeldLines.BOTH, WAY)
    assert scene.central.counts().votes == 2


def test_a_station_that_is_set_aside_says_so_and_can_be_taken_back(scene: Scene):
    station = scene.stations[0].station.id
    merge(scene.central, voted(scene.stations[0], scene.folder))
    set_aside(scene.central, station, WAY)
    assert line(scene, station) is LineStatus.SET_ASIDE
    take_back(scene.central, station, WAY)
    assert line(scene, station) is LineStatus.AS_FAR_AS_HEARD
    assert logged(scene, "station_take_back")["second_name"] == "Bo Dal"


def line(scene: Scene, station: str) -> LineStatus:
    return next(each.line for each in stations(scene.central) if each.station.id == station)


def test_what_a_revoked_station_sends_later_can_be_taken_in_by_its_fingerprint(scene: Scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    revoke(scene.central, station.station.id, 1, WAY)
    assert line(scene, station.station.id) is LineStatus.REVOKED
    path = voted(station, scene.folder)
    with pytest.raises(RevokedStationError) as refused:
        merge(scene.central, path)
    digest = quarantine(scene.central, path, refused.value)
    (kept,) = kept_exports(scene.central)
    assert kept.fingerprint
    for paper, error in (("", CodeMistypedError), (new_code(), PaperDiffersError)):
        with pytest.raises(error):
            take_in(scene.central, digest, WAY, Waiver(paper=paper))
    assert scene.central.counts().votes == 1
    assert foresee(scene.central, digest).needs_paper
    take_in(scene.central, digest, WAY, Waiver(paper=kept.fingerprint.lower()))
    assert scene.central.counts().votes == 2


def test_no_export_is_trusted_before_it_has_come(scene: Scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    later = voted(station, scene.folder)
    for number in (2, 50):
        with pytest.raises(ExportNotHeardError) as refused:
            revoke(scene.central, station.station.id, number, WAY)
        assert refused.value.parameters == {"number": number, "newest": 1}
    assert not merge(scene.central, later).seen_already


def test_revoking_takes_out_what_came_after_with_the_export_at_hand(scene: Scene):
    station = scene.stations[0]
    first = voted(station, scene.folder)
    second = voted(station, scene.folder)
    for path in (first, second):
        merge(scene.central, path)
    with pytest.raises(EarlierExportNeededError):
        revoke(scene.central, station.station.id, 1, WAY)
    with pytest.raises(ClonedStationError):
        revoke(scene.central, station.station.id, 1, WAY, second)
    revoke(scene.central, station.station.id, 1, WAY, first)
    assert scene.central.counts().votes == 1
    assert merge(scene.central, first).seen_already
    with pytest.raises(RevokedStationError):
        merge(scene.central, second)


def test_a_station_that_lost_its_folder_goes_on_under_a_new_code(scene: Scene):
    old = scene.stations[0]
    merge(scene.central, voted(old, scene.folder))
    new = give_new_code(scene.central, old.station.id, WAY)
    again = scene.take(enrol(scene.pack(new), scene.folder / "again", new.code, voting_day))
    (scene.folder / "second").mkdir()
    merge(scene.central, voted(again, scene.folder / "second"))
    assert scene.central.counts().votes == 2
    merge(scene.central, voted(again, scene.folder / "second"))
    assert scene.central.counts().votes == 3


def test_a_card_is_voided_and_replaced_once(scene: Scene):
    with scene.central.database.unit() as session:
        session.add_all(Card(serial=serial, public=bytes(32)) for serial in (1, 2, 3))
    replace_card(scene.central, 1, 3, WAY)
    void_card(scene.central, 2, WAY)
    with scene.central.database.reading() as session:
        assert void_cards(session) == {1, 2}
    for serial, reserve in ((1, 3), (3, 1), (3, 3)):
        with pytest.raises(CardGivenOutError):
            replace_card(scene.central, serial, reserve, WAY)
    with pytest.raises(NoSuchCardError):
        void_card(scene.central, 9, WAY)
    assert logged(scene, "card_voided")["serial"] == 2


def test_an_item_is_withdrawn_once_voting_has_opened(scene: Scene):
    withdraw_item(scene.central, "bench", WAY)
    with scene.central.database.reading() as session:
        assert withdrawn_items(session) == ("bench",)
    for code in ("bench", "nothing"):
        with pytest.raises(NoSuchItemError):
            withdraw_item(scene.central, code, WAY)


def test_an_item_is_not_withdrawn_but_taken_off_the_ballot_before(tmp_path):
    from tests.process.scene import set_up

    scene = set_up(tmp_path)
    with pytest.raises(NotAllowedNowError) as refused:
        withdraw_item(scene.central, "bench", WAY)
    assert refused.value.parameters["instead"] == "change_ballot"
    scene.close()


def test_voting_is_opened_again_while_nothing_has_been_opened(scene: Scene):
    close_voting(scene.central)
    reopen_voting(scene.central, WAY)
    assert read_overview(scene.central).voting.state is VoteState.OPEN
    assert logged(scene, "voting_reopened")["name"] == "Anna Ek"
    with pytest.raises(NotAllowedNowError):
        reopen_voting(scene.central, WAY)


def kept_of(scene: Scene, digest: str):
    return next(kept for kept in kept_exports(scene.central) if kept.digest == digest)


def test_a_file_that_was_dropped_and_comes_again_can_be_kept_and_taken_in(scene: Scene):
    station = scene.stations[0]
    path = forge(station, voted(station, scene.folder), run=dated("2026-06-01"))
    for _ in range(2):
        with pytest.raises(DayOutsideError) as refused:
            merge(scene.central, path)
        digest = quarantine(scene.central, path, refused.value)
        assert kept_of(scene, digest).waits
        drop(scene.central, digest, WAY)
        assert len(kept_of(scene, digest).numbers) == 1
    digest = quarantine(scene.central, path, refused.value)
    take_in(scene.central, digest, WAY)
    assert scene.central.counts().votes == 1
    assert kept_of(scene, digest).state is Kept.TAKEN
    assert kept_of(scene, digest).numbers == ()


def test_a_copy_that_gave_way_can_come_again_and_be_taken_beside_the_other(copied):
    scene, copy, digest = copied
    take_branch(scene.central, digest, HeldLines.FILE, WAY)
    (gone,) = [kept for kept in kept_exports(scene.central) if kept.code == "branch"]
    second = scene.folder / next(
        path.name for path in scene.folder.glob("*-002.mbexport") if path.is_file()
    )
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, second)
    assert quarantine(scene.central, second, refused.value) == gone.digest
    waiting = kept_of(scene, gone.digest)
    assert (waiting.waits, waiting.code) == (True, "cloned_station")
    assert waiting.numbers == gone.numbers
    take_branch(scene.central, gone.digest, HeldLines.BOTH, WAY)
    assert len(numbers(scene, copy)) == scene.central.counts().votes == 3
    assert kept_of(scene, gone.digest).numbers == ()


def test_a_dropped_file_that_is_merged_after_all_is_told_as_taken_in(scene: Scene):
    """It was dropped for what refused it then; the rules of its station have changed since."""
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    revoke(scene.central, station.station.id, 1, WAY)
    path = voted(station, scene.folder)
    with pytest.raises(RevokedStationError) as refused:
        merge(scene.central, path)
    digest = quarantine(scene.central, path, refused.value)
    drop(scene.central, digest, WAY)
    revoke(scene.central, station.station.id, 2, WAY)
    merge(scene.central, path)
    assert (kept_of(scene, digest).state, kept_of(scene, digest).numbers) == (Kept.TAKEN, ())


def proposed(station: StationFolder) -> None:
    """Leave a proposal with a contact, on a day in the phase for it."""
    station.today = lambda: PROPOSING_DAY
    leave_proposal(station, ProposalDraft("sv", "Bänk", "", contact="a@b.se", consent=True))
    station.today = voting_day


def test_what_revoking_takes_out_is_told_by_number_and_its_proposals_go_with_it(scene: Scene):
    station = scene.stations[0]
    first = voted(station, scene.folder)
    merge(scene.central, first)
    before = numbers(scene, station)
    proposed(station)
    merge(scene.central, voted(station, scene.folder))
    later = numbers(scene, station) - before
    proposed(station)
    merge(scene.central, voted(station, scene.folder))
    later |= numbers(scene, station) - before
    revoke(scene.central, station.station.id, 1, WAY, first)
    assert scene.central.counts() == Counts(votes=1)
    (kept,) = kept_exports(scene.central)
    assert (kept.number, kept.state, kept.code) == (3, Kept.DROPPED, "branch")
    assert set(map(bytes.fromhex, kept.numbers)) == later


def test_revoking_sets_back_to_an_export_that_was_taken_in_with_a_waiver(aside):
    """The station goes on after its wrong day: the later file, too, was taken in."""
    scene, digest = aside
    station = scene.stations[0]
    take_in(scene.central, digest, WAY)
    (first,) = scene.folder.glob("*-forged.mbexport")
    later = forge(station, voted(station, scene.folder), run=dated("2026-06-01"), history=[digest])
    with pytest.raises(DayOutsideError) as refused:
        merge(scene.central, later)
    take_in(scene.central, quarantine(scene.central, later, refused.value), WAY)
    assert scene.central.counts().votes == 2
    revoke(scene.central, station.station.id, 1, WAY, first)
    assert scene.central.counts().votes == 1


def test_the_line_that_was_chosen_goes_on_without_what_the_other_left(scene: Scene):
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    copy = scene.copy_of(station, "copy")
    proposed(station)
    merge(scene.central, voted(station, scene.folder))
    (scene.folder / "from-copy").mkdir()
    path = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, path)
    digest = quarantine(scene.central, path, refused.value)
    take_branch(scene.central, digest, HeldLines.FILE, WAY)
    assert scene.central.counts() == Counts(votes=2)
    proposed(copy)
    merge(scene.central, voted(copy, scene.folder / "from-copy"))
    assert scene.central.counts() == Counts(votes=3, proposals=1, contacts=1)


def test_a_file_whose_name_no_other_system_could_write_is_taken_in_and_called_by_its_name(
    aside,
):
    """A stick from a Linux table reaches a Windows desk: the name goes into no path there."""
    scene, digest = aside
    odd = 'kväll/2: "torget"?.mbexport'
    with scene.central.database.unit() as session:
        session.get_one(KeptFile, digest).name = odd
    with pytest.raises(DayOutsideError) as refused:
        take_in(scene.central, digest, WAY, Waiver(frozenset()))
    assert refused.value.parameters["path"] == odd
    take_in(scene.central, digest, WAY)
    assert scene.central.counts().votes == 1


def test_the_newest_number_of_a_station_is_that_of_all_its_lines(copied):
    """Else the desk would ask for no file, and the revocation for one."""
    scene, copy, digest = copied
    for _ in range(2):
        merge(scene.central, voted(scene.stations[0], scene.folder))
    take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    status = next(each for each in stations(scene.central) if each.station.id == copy.station.id)
    assert (status.last_number, status.top_number) == (2, 4)
    revoke(scene.central, copy.station.id, status.top_number, WAY)
