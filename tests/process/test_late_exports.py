"""What comes after the votes were boxed is told at once, kept, and changes nothing."""

from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts
from mbdesk.domain.station import Kept
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors.bundles import AlteredError, ClonedStationError, KeyMismatchError
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.services.centre.central_file import unlock_counting
from mbdesk.services.centre.merging.kept_decisions import HeldLines, drop, take_branch, take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import close_voting, voting_days
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import make_box, new_count, sign_result, take_box_back, tally
from mbdesk.services.counting.count_papers import write_count_protocol, write_winner_page
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result import digest_code
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.counting.stored_count import counted_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.keypairs import new_station_key
from mbdesk.words import untranslated
from mbdesk.words.languages import LANGUAGES
from tests.keys import PASSPHRASE
from tests.process.forging import forge
from tests.process.scene import PROPOSING_DAY, VOTING_DAY, Scene, change, wait_for_nobody
from tests.unit.reports.reading import text_of

WAY = WayOut("stickan kom bort i posten", ("Anna Ek", "Bo Dal"))
STATES = (VoteState.BOXED, VoteState.COUNTED)


def voted(station: StationFolder, folder: Path, code: str = "tree") -> Path:
    cast(station, Choice((code,)))
    return export(station, folder).path


@pytest.fixture(params=STATES)
def boxed(scene: Scene, request) -> tuple[Scene, Path]:
    """Box what two stations have sent, or count it too; return what the first sends afterwards."""
    square, school = scene.stations
    for station, code in ((square, "bench"), (square, "tree"), (school, "tree")):
        cast(station, Choice((code,)))
    merge_files(scene.central, [export(station, scene.folder).path for station in scene.stations])
    square.today = lambda: PROPOSING_DAY
    leave_proposal(square, ProposalDraft("sv", "Bänk", "", contact="a@b.se", consent=True))
    square.today = lambda: VOTING_DAY
    late = voted(square, scene.folder, "lamp")
    close_voting(scene.central)
    keys = unlock_counting(scene.central, scene.key_file, PASSPHRASE)
    wait_for_nobody(scene.central)
    if request.param is VoteState.COUNTED:
        tally(scene.central, keys)
    else:
        make_box(scene.central, keys.roll)
    return scene, late


def counted(scene: Scene):
    with scene.central.database.reading() as session:
        return counted_result(session)


def test_it_is_told_as_late_and_nothing_that_was_counted_changes(boxed):
    scene, path = boxed
    is_counted = read_overview(scene.central).voting.state is VoteState.COUNTED
    before = counted(scene) if is_counted else None
    result = sign_result(scene.central, scene.folder, scene.signing) if is_counted else None
    signed = result.read_bytes() if result else b""
    (verdict,) = merge_files(scene.central, [path]).verdicts
    assert (verdict.refusal, verdict.merged.late, verdict.merged.seen_already) == (
        None,
        True,
        False,
    )
    assert (verdict.late, verdict.brought_records) == (True, False)
    assert scene.central.counts() == Counts(votes=3)
    (kept,) = kept_exports(scene.central)
    assert (kept.state, kept.number, kept.votes) == (Kept.LATE, 2, 3)
    if is_counted:
        assert counted(scene) == before
        result.unlink()
        assert sign_result(scene.central, scene.folder, scene.signing).read_bytes() == signed


def test_a_late_file_that_comes_again_is_kept_once(boxed):
    scene, path = boxed
    merge(scene.central, path)
    again = merge(scene.central, path)
    assert (again.late, again.seen_already) == (True, True)
    assert len(kept_exports(scene.central)) == 1


def test_an_export_that_was_merged_before_the_box_is_not_late(boxed):
    scene, path = boxed
    (earlier,) = [each for each in scene.folder.glob("torget*.mbexport") if each != path]
    assert merge(scene.central, earlier).seen_already
    assert kept_exports(scene.central) == ()


def test_a_late_file_that_was_altered_is_refused_and_not_kept(boxed):
    scene, path = boxed
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    with pytest.raises(AlteredError):
        merge(scene.central, path)
    assert kept_exports(scene.central) == ()


def test_it_can_be_taken_in_only_once_the_box_is_taken_back_or_by_a_new_count(boxed):
    scene, path = boxed
    merge(scene.central, path)
    (kept,) = kept_exports(scene.central)
    with pytest.raises(NotAllowedNowError) as refused:
        take_in(scene.central, kept.digest, WAY)
    if read_overview(scene.central).voting.state is VoteState.COUNTED:
        assert refused.value.parameters["instead"] == "new_count"
        new_count(scene.central, WAY)
    else:
        assert refused.value.parameters["instead"] == "unbox"
        take_box_back(scene.central, WAY)
    assert read_overview(scene.central).voting.state is VoteState.CLOSED
    take_in(scene.central, kept.digest, WAY)
    assert scene.central.counts() == Counts(votes=4, proposals=1, contacts=1)
    assert merge(scene.central, path).seen_already


@pytest.mark.parametrize(
    "act",
    [
        lambda scene, of: set_aside(scene.central, of, WAY),
        lambda scene, of: revoke(scene.central, of, 1, WAY),
        lambda scene, of: give_new_code(scene.central, of, WAY),
        lambda scene, _: withdraw_item(scene.central, "bench", WAY),
        lambda scene, _: reopen_voting(scene.central, WAY),
        lambda scene, _: close_voting(scene.central),
    ],
    ids=["set aside", "revoke", "new code", "withdraw", "reopen", "close"],
)
def test_what_the_count_is_made_of_can_no_longer_be_changed(boxed, act):
    scene, _ = boxed
    state = read_overview(scene.central).voting.state
    with pytest.raises(NotAllowedNowError) as refused:
        act(scene, scene.stations[0].station.id)
    assert refused.value.parameters["state"] == state
    assert read_overview(scene.central).voting.state is state


def test_voting_is_not_opened_again_once_a_vote_has_been_opened(boxed):
    scene, _ = boxed
    is_counted = read_overview(scene.central).voting.state is VoteState.COUNTED
    (new_count if is_counted else take_box_back)(scene.central, WAY)
    if is_counted:
        with pytest.raises(NotAllowedNowError) as refused:
            reopen_voting(scene.central, WAY)
        assert refused.value.parameters["instead"] == "next_time"
    else:
        reopen_voting(scene.central, WAY)
        assert read_overview(scene.central).voting.state is VoteState.OPEN


def test_a_late_file_that_was_dropped_is_kept_again_when_it_comes_again(boxed):
    scene, path = boxed
    merge(scene.central, path)
    (kept,) = kept_exports(scene.central)
    drop(scene.central, kept.digest, WAY)
    again = merge(scene.central, path)
    assert (again.late, again.seen_already) == (True, False)
    (kept,) = kept_exports(scene.central)
    assert (kept.state, kept.waits) == (Kept.LATE, True)
    is_counted = read_overview(scene.central).voting.state is VoteState.COUNTED
    (new_count if is_counted else take_box_back)(scene.central, WAY)
    take_in(scene.central, kept.digest, WAY)
    assert scene.central.counts().votes == 4


def test_a_forgery_that_was_kept_before_does_not_keep_the_late_file_out(boxed):
    """The digest is of what is signed, not of who signed it: both files bear the same."""
    scene, path = boxed
    forged = forge(scene.stations[0], path, key=new_station_key())
    with pytest.raises(KeyMismatchError) as refused:
        merge(scene.central, forged)
    digest = quarantine(scene.central, forged, refused.value)
    merge(scene.central, path)
    (kept,) = kept_exports(scene.central)
    assert (kept.digest, kept.state, kept.code) == (digest, Kept.LATE, "")
    is_counted = read_overview(scene.central).voting.state is VoteState.COUNTED
    (new_count if is_counted else take_box_back)(scene.central, WAY)
    take_in(scene.central, digest, WAY)
    assert scene.central.counts().votes == 4


def protocol(scene: Scene, *, number: int | None = None) -> str:
    """Write the protocol of a count, and return what it says."""
    path = scene.folder / f"{len(list(scene.folder.glob('*.pdf')))}.pdf"
    write_count_protocol(scene.central, path, untranslated, "en", number=number)
    return " ".join(text_of(path).split())


@pytest.mark.parametrize("boxed", [VoteState.COUNTED], indirect=True)
def test_a_late_file_stands_in_the_protocol_s_supplement_until_a_new_count_takes_it_in(boxed):
    scene, path = boxed
    assert "Supplement" not in protocol(scene)
    merge(scene.central, path)
    supplement = protocol(scene).partition("Supplement")[2]
    name = scene.stations[0].station.full_name
    for fact in (f"{name}, export 2", "3 1", "after the ballot box was made. Only a new count"):
        assert fact in supplement
    new_count(scene.central, WAY)
    take_in(scene.central, kept_exports(scene.central)[0].digest, WAY)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting, few=WAY)
    assert "Supplement" not in protocol(scene)
    earlier = protocol(scene, number=1)
    supplement = earlier.partition("Supplement")[2]
    for fact in (f"{name}, export 2", "3 1 It came", "It was taken in after this count."):
        assert fact in supplement


@pytest.mark.parametrize("boxed", [VoteState.COUNTED], indirect=True)
@pytest.mark.parametrize("decide", [take_in, drop])
def test_what_a_count_went_without_stays_told_after_another_file_has_brought_it(boxed, decide):
    """The second file carries all that the first did, and another vote."""
    scene, path = boxed
    merge(scene.central, path)
    merge(scene.central, voted(scene.stations[0], scene.folder))
    first, second = (kept.digest for kept in kept_exports(scene.central))
    before = protocol(scene).partition("Supplement")[2]
    new_count(scene.central, WAY)
    take_in(scene.central, first, WAY)
    decide(scene.central, second, WAY)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting, few=WAY)
    for supplement in (before, protocol(scene, number=1).partition("Supplement")[2]):
        for envelopes in ("3 1 It came", "4 2 It came"):
            assert envelopes in supplement
    newer = protocol(scene).partition("Supplement")[2]
    assert ("4 1 It came" in newer) is (decide is drop)


def test_a_copy_s_file_stays_in_the_supplement_of_the_count_that_went_without_it(scene):
    """The copy has the station's key, and its export a lower number than the one that counted."""
    station = scene.stations[0]
    merge(scene.central, voted(station, scene.folder))
    copy = scene.copy_of(station, "copy")
    (scene.folder / "from-copy").mkdir()
    for _export in (2, 3):
        merge(scene.central, voted(station, scene.folder))
    path = voted(copy, scene.folder / "from-copy")
    with pytest.raises(ClonedStationError) as refused:
        merge(scene.central, path)
    digest = quarantine(scene.central, path, refused.value)
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting)
    name = f"{station.station.full_name}, export 2"
    assert name in protocol(scene).partition("Supplement")[2]
    new_count(scene.central, WAY)
    take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting, few=WAY)
    assert name in protocol(scene, number=1).partition("Supplement")[2]
    assert "Supplement" not in protocol(scene)


@pytest.mark.parametrize("boxed", [VoteState.COUNTED], indirect=True)
def test_test_ballots_are_not_among_the_ballots_of_a_file_in_the_supplement(boxed):
    scene, path = boxed
    merge(scene.central, path)
    change(scene.central.path, "UPDATE kept_file SET tests = 5")
    assert "3 1 It came" in protocol(scene).partition("Supplement")[2]


@pytest.mark.parametrize("boxed", [VoteState.COUNTED], indirect=True)
def test_a_replaced_count_is_told_in_both_protocols_and_on_the_winner_page(boxed):
    scene, _ = boxed
    path = sign_result(scene.central, scene.folder, scene.signing)
    replaced = read_result(path)
    new_count(scene.central, WAY)
    digest = " ".join(replaced.digest[start : start + 8] for start in range(0, 64, 8))
    page = write_winner_page(scene.central, scene.folder / "winners.pdf", untranslated, "en")
    for paper in (protocol(scene), text_of(page)):
        assert "This count no longer stands" in paper
        assert WAY.reason in paper
    tally(scene.central, scene.counting)
    newer, older = protocol(scene), protocol(scene, number=1)
    assert f"Digest of count 1: {digest}" in newer
    assert "It takes the place of count 1, which no longer stands. Anna Ek, Bo Dal" in newer
    assert "This count no longer stands" in older
    assert "This count no longer stands" not in newer
    assert f"Digest of the result {digest}" in older
    code = digest_code(replaced.digest)
    assert f"Digest of count 1: {digest} (in short: {code})" in newer
    assert f"Digest of the result, in short {code}" in older


@pytest.mark.parametrize("boxed", [VoteState.COUNTED], indirect=True)
def test_the_protocol_tells_when_voting_was_opened_and_closed(boxed):
    scene, _ = boxed
    with scene.central.database.reading() as session:
        days = voting_days(session)
    assert days.opened is not None
    assert days.closed is not None
    held = f"opened {plain_day(days.opened)}, closed {plain_day(days.closed)}"
    assert f"Voting, as held {held}" in protocol(scene)


def plain_day(iso: str) -> str:
    return " ".join(LANGUAGES["en"].written_day(iso).split())
