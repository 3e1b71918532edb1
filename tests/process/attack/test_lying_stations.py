"""What a station can do that lies, with its true key: each ends in a name, or moves no other vote.

What exports are refused for by themselves is in `tests/process/test_refused_exports.py`; here lies
are merged, counted, and looked at from the outside.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode, Rules
from mbdesk.domain.records import EnvelopeKind
from mbdesk.domain.result import Fate, LineStatus, Result
from mbdesk.domain.station import Kept
from mbdesk.errors.bundles import (
    BundleError,
    ClonedStationError,
    DayOutsideError,
    MalformedRecordError,
    NotEnrolledError,
    RevokedStationError,
    TestDataError,
)
from mbdesk.errors.centre import PaperDiffersError
from mbdesk.errors.counting import StationsMissingError
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.centre.merging.kept_decisions import (
    HeldLines,
    Waiver,
    drop,
    foresee,
    left_by_dropping,
    take_branch,
)
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_register import stations
from mbdesk.services.centre.stations.station_ways import revoke
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.codes import new_code
from mbdesk.sync.credentials import CardKey, card_credential
from mbdesk.sync.envelopes import BallotSealer, Binding, VoterSealer, envelope_hash, number_of
from mbdesk.sync.keypairs import new_station_key
from mbdesk.sync.padding import pack_choice
from mbdesk.sync.runs import RUN, RunRecord, pack_record, run_records
from tests.process.forging import forge, layout
from tests.process.scene import PROPOSING_DAY, VOTING_DAY, Scene, set_up

TREE, LAMP, BENCH = (Choice((code,)) for code in ("tree", "lamp", "bench"))
WAY = WayOut("en kopia gick vidare", ("Anna Ek", "Bo Dal"))
UNDATED = ("0000-00-00", "2026-13-41", "9999-99-99", "2026-5-10 ", "\0" * 10)
OUTSIDE = ("1999-01-01", "2099-12-31", PROPOSING_DAY, "2026-06-20")


def last(station: StationFolder, folder: Path) -> Path:
    return export(station, folder, final=True).path


def records_of(station: StationFolder, path: Path) -> list[RunRecord]:
    with open_bundle(path) as bundle:
        bundle.verify()
        return list(run_records(bundle.blocks(RUN), layout(station, path)))


def sealed(station: StationFolder, choice: Choice, binding: Binding | None = None) -> bytes:
    sealer = BallotSealer(station.frame.keys.tally, binding or station.binding)
    return sealer.seal(pack_choice(choice, station.frame.rules.ballot_bytes))


def record(station: StationFolder, inner: bytes, credential: bytes | None = None) -> bytes:
    digest, outer = envelope_hash(station.binding, inner), b""
    if credential is not None:
        outer = VoterSealer(station.frame.keys.roll).seal(credential, digest)
    return pack_record(VOTING_DAY, EnvelopeKind.VOTE, outer, inner)


def ascending(station: StationFolder, records: Iterable[bytes]) -> list[bytes]:
    def number(packed: bytes) -> bytes:
        inner = packed[-len(sealed(station, TREE)) :]
        return number_of(envelope_hash(station.binding, inner))

    return sorted(records, key=number)


def lied(station: StationFolder, path: Path, records: Iterable[bytes]) -> Path:
    """Write the station's export anew with these envelopes, all figures right and signed."""
    return forge(station, path, run=lambda _: ascending(station, records))


def counted(scene: Scene, *paths: Path) -> Result:
    for path in paths:
        merge(scene.central, path)
    close_voting(scene.central)
    return tally(scene.central, scene.counting)


# Copied


@pytest.fixture
def copied(scene: Scene) -> tuple[Scene, Path, Path]:
    """Vote at one station; let the other copy those envelopes into its own export."""
    honest, liar = scene.stations
    for choice in (LAMP, LAMP, TREE):
        cast(honest, choice)
    true = last(honest, scene.folder)
    copies = [each.packed for each in records_of(honest, true)]
    return scene, true, lied(liar, last(liar, scene.folder), copies)


@pytest.mark.parametrize("liar_first", [True, False])
def test_ciphertexts_copied_from_another_station_add_nothing_to_any_total(copied, liar_first):
    scene, true, copies = copied
    result = counted(scene, *((copies, true) if liar_first else (true, copies)))
    honest, liar = (station.station.id for station in scene.stations)
    assert dict(result.votes) == {"bench": 0, "lamp": 2, "tree": 1}
    assert result.fates[honest] == {Fate.COUNTED: 3}
    assert result.fates[liar] == {Fate.UNREADABLE: 3}


@pytest.mark.parametrize("whose", ["another process", "the rehearsal"])
def test_ciphertexts_of_another_process_or_of_the_rehearsal_open_nowhere(scene, whose, tmp_path):
    liar, other = scene.stations
    was = liar.binding
    away = Binding(Mode.TEST, was.process, was.station)
    if whose == "another process":
        away = Binding(was.mode, "7" * 32, was.station)
    lie = lied(liar, last(liar, tmp_path), [record(liar, sealed(liar, BENCH, away))])
    result = counted(scene, lie, last(other, tmp_path))
    assert result.fates[liar.station.id] == {Fate.UNREADABLE: 1}
    assert sum(result.votes.values()) == 0


def test_a_rehearsal_s_export_that_is_signed_anew_as_live_is_still_refused(scene, tmp_path):
    """It says so in what is signed; said otherwise, its envelopes are those of another mode."""
    station = scene.stations[0]
    cast(station, TREE)
    path = last(station, tmp_path)
    wanted = station.frame.mode
    other = Mode.TEST if wanted is Mode.LIVE else Mode.LIVE
    with pytest.raises(TestDataError):
        merge(scene.central, forge(station, path, mode=other))


def test_a_vote_called_a_test_where_there_are_no_tests_is_malformed(scene, tmp_path):
    """It would be opened and shown beside its code, and be counted nowhere."""
    station = scene.stations[0]
    for choice in (TREE, LAMP):
        cast(station, choice)

    def called_a_test(records: list[RunRecord]) -> list[bytes]:
        packed = [each.packed for each in records]
        return [packed[0], packed[1][:10] + b"T" + packed[1][11:]]

    with pytest.raises(MalformedRecordError) as refused:
        merge(scene.central, forge(station, last(station, tmp_path), run=called_a_test))
    assert (refused.value.parameters["member"], refused.value.parameters["line"]) == (RUN, 2)
    assert scene.central.counts().votes == 0


# Contents

END = b"\x80"
ODD_CONTENTS = (
    *(b"", END, b"{}" + END, b"[]" + END, b"null" + END, b"\xff\xfe" + END, b"[" * 62 + END),
    *(b'[{"codes":["bench"],"points":[]}]' + 2 * END, b'[{"codes": ["bench"],"points":[]}]' + END),
    *(b'[{"codes":["bench"],"points":[1]}]' + END, b'[{"codes":"bench","points":[]}]' + END),
    *(b'[{"codes":["nosuch"],"points":[]}]' + END, b'[{"codes":["\\ud800"],"points":[]}]' + END),
    *(b'[{"codes":["bench","bench"],"points":[]}]' + END, b"9" * 60 + END, b"NaN" + END),
)


def test_odd_contents_are_told_by_their_numbers_and_stop_no_count(scene, tmp_path):
    honest, liar = scene.stations
    cast(honest, TREE)
    sealer = BallotSealer(liar.frame.keys.tally, liar.binding)
    size = liar.frame.rules.ballot_bytes
    inners = [sealer.seal(odd.ljust(size, b"\0")) for odd in ODD_CONTENTS]
    lie = lied(liar, last(liar, tmp_path), [record(liar, inner) for inner in inners])
    result = counted(scene, last(honest, tmp_path), lie)
    assert dict(result.votes) == {"bench": 0, "lamp": 0, "tree": 1}
    fates = result.fates[liar.station.id]
    assert sum(fates.values()) == len(ODD_CONTENTS)
    assert all(fate.reason for fate in fates)
    signed = read_result(sign_result(scene.central, tmp_path, scene.signing))
    assert signed.result.fates == result.fates


# Credentials


@pytest.fixture
def by_card(tmp_path):
    """Open voting by card at two stations, each shown one card."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    cards = make_cards(scene.central, 3)
    open_voting(scene.central)
    for name, card in zip(("Torget", "Skolan"), cards, strict=False):
        station = scene.enrolled(name)
        cast(station, TREE, identify_card(station, card))
    yield scene
    scene.close()


def made_up(serial: int) -> Callable[[bytes], bytes]:
    """Return a credential of a card that was not shown, signed with a key of its own."""
    return lambda digest: card_credential(CardKey(serial, new_station_key()), digest)


UNCREDENTIALED = {
    "no credential": lambda _: bytes(69),
    "a card's, not signed by it": made_up(1),
    "a card that there is not": made_up(77),
    "an identity, where cards are asked for": lambda _: b"I" + bytes(range(68)),
    "a test ballot's": lambda _: b"T" + bytes(68),
}


@pytest.mark.parametrize("credential", UNCREDENTIALED.values(), ids=UNCREDENTIALED)
def test_votes_without_a_credential_are_counted_for_nobody(by_card, credential, tmp_path):
    honest, liar = by_card.stations
    true, own = last(honest, tmp_path), last(liar, tmp_path)
    inners = [sealed(liar, BENCH) for _ in range(3)]
    lies = [record(liar, each, credential(envelope_hash(liar.binding, each))) for each in inners]
    held = [each.packed for each in records_of(liar, own)]
    result = counted(by_card, true, lied(liar, own, [*held, *lies]))
    assert result.fates[liar.station.id] == {Fate.COUNTED: 1, Fate.CREDENTIAL: 3}
    assert dict(result.votes) == {"bench": 0, "lamp": 0, "tree": 2}


@pytest.mark.parametrize("how", ["the voter's own vote", "another vote"])
def test_a_voter_s_credential_is_bound_to_the_vote_it_was_given_for(by_card, how, tmp_path):
    """A lying station takes the outer envelope of another's voter, as it is, for its own vote."""
    honest, liar = by_card.stations
    true, own = last(honest, tmp_path), last(liar, tmp_path)
    (victim,) = records_of(honest, true)
    inner = victim.inner if how == "the voter's own vote" else sealed(liar, BENCH)
    hijacked = pack_record(VOTING_DAY, EnvelopeKind.VOTE, victim.outer, inner)
    held = [each.packed for each in records_of(liar, own)]
    result = counted(by_card, true, lied(liar, own, [*held, hijacked]))
    assert result.fates[honest.station.id] == {Fate.COUNTED: 1}
    assert result.fates[liar.station.id] == {Fate.COUNTED: 1, Fate.CREDENTIAL: 1}


def test_one_vote_sealed_again_under_its_own_number_is_malformed(by_card, tmp_path):
    """One inner envelope has one number: a second outer one for it makes the number twice."""
    liar = by_card.stations[1]
    own = last(liar, tmp_path)
    (held,) = records_of(liar, own)
    again = record(liar, held.inner, bytes(69))
    with pytest.raises(MalformedRecordError):
        merge(by_card.central, forge(liar, own, run=lambda _: [held.packed, again], honest=False))


# Days


@pytest.mark.parametrize("day", UNDATED)
def test_an_envelope_that_bears_no_day_is_malformed(scene, day, tmp_path):
    station = scene.stations[0]
    cast(station, TREE)
    odd = forge(station, last(station, tmp_path), run=dated(day), honest=False)
    with pytest.raises(MalformedRecordError):
        merge(scene.central, odd)


@pytest.mark.parametrize("day", OUTSIDE)
def test_an_envelope_of_a_day_without_voting_is_refused_by_the_day(scene, day, tmp_path):
    station = scene.stations[0]
    cast(station, TREE)
    with pytest.raises(DayOutsideError) as refused:
        merge(scene.central, forge(station, last(station, tmp_path), run=dated(day)))
    assert refused.value.parameters["day"] == day


def dated(day: str) -> Callable[[list[RunRecord]], list[bytes]]:
    return lambda records: [day.encode() + each.packed[10:] for each in records]


# After the last export


def after_the_last(scene: Scene, *, final: bool, folder: Path) -> tuple[Path, str]:
    """Stuff a vote into a station whose last export is merged; return that and the signed paper."""
    station, other = scene.stations
    cast(station, TREE)
    signed = export(station, folder, final=True)
    merge(scene.central, signed.path)
    merge(scene.central, last(other, folder))
    held = [each.packed for each in records_of(station, signed.path)]
    more = [*held, record(station, sealed(station, BENCH))]
    lie = forge(station, last(station, folder), run=lambda _: ascending(station, more), final=final)
    merge(scene.central, lie)
    close_voting(scene.central)
    return lie, signed.fingerprint


def test_votes_after_a_last_export_that_say_so_hold_the_count_up(scene, tmp_path):
    after_the_last(scene, final=False, folder=tmp_path)
    assert stations(scene.central)[1].line is LineStatus.AS_FAR_AS_HEARD
    with pytest.raises(StationsMissingError):
        tally(scene.central, scene.counting)


def test_votes_after_a_last_export_that_say_nothing_show_on_the_paper_that_two_people_signed(
    scene, tmp_path
):
    _, on_paper = after_the_last(scene, final=True, folder=tmp_path)
    result = tally(scene.central, scene.counting)
    lines = {line.station: line.fingerprint for line in result.stations}
    assert lines[scene.stations[0].station.id] != on_paper


# Cloned


def test_a_clone_made_before_the_first_export_is_found_at_its_first(scene, tmp_path):
    station = scene.stations[0]
    clone = scene.copy_of(station, "clone")
    (tmp_path / "clones").mkdir()
    cast(station, TREE)
    cast(clone, BENCH)
    merge(scene.central, export(station, tmp_path).path)
    with pytest.raises(ClonedStationError):
        merge(scene.central, export(clone, tmp_path / "clones").path)
    assert scene.central.counts().votes == 1


def test_a_clone_that_sends_the_same_votes_is_a_clone_all_the_same(scene, tmp_path):
    station = scene.stations[0]
    cast(station, TREE)
    clone = scene.copy_of(station, "clone")
    (tmp_path / "clones").mkdir()
    clone.today = lambda: "2026-05-11"
    merge(scene.central, export(station, tmp_path).path)
    with pytest.raises(ClonedStationError):
        merge(scene.central, export(clone, tmp_path / "clones").path)


# Revoked, and other keys


def kept_aside(scene: Scene, path: Path) -> str:
    with pytest.raises(BundleError) as refused:
        merge(scene.central, path)
    return quarantine(scene.central, path, refused.value)


@pytest.mark.parametrize("choice", [HeldLines.BOTH, HeldLines.FILE])
def test_a_file_under_any_key_is_no_copy_of_a_station(scene, tmp_path, choice):
    """Whoever has read an export can write one like it; the code alone proves a new key."""
    station = scene.stations[0]
    cast(station, TREE)
    path = export(station, scene.folder).path
    merge(scene.central, path)
    forged = forge(station, path, key=new_station_key())
    digest = kept_aside(scene, forged)
    for decide in (foresee, partial(take_branch, way=WAY)):
        with pytest.raises(NotEnrolledError):
            decide(scene.central, digest, choice)
    drop(scene.central, digest, WAY)
    merge(scene.central, last(station, tmp_path))
    assert scene.central.counts().votes == 1


def test_a_revoked_station_writes_no_copy_of_an_earlier_export_without_the_signed_paper(scene):
    station = scene.stations[0]
    cast(station, TREE)
    path = export(station, scene.folder).path
    merge(scene.central, path)
    revoke(scene.central, station.station.id, 1, WAY)
    forged = lied(station, path, [record(station, sealed(station, BENCH))])
    digest = kept_aside(scene, forged)
    assert foresee(scene.central, digest, HeldLines.BOTH).needs_paper
    with pytest.raises(RevokedStationError):
        take_branch(scene.central, digest, HeldLines.BOTH, WAY)
    codes = {"revoked_station", "cloned_station"}
    for paper, error in (("", CodeMistypedError), (new_code(), PaperDiffersError)):
        with pytest.raises(error):
            take_branch(scene.central, digest, HeldLines.BOTH, WAY, Waiver(codes, paper))
    assert scene.central.counts().votes == 1
    (kept,) = kept_exports(scene.central)
    take_branch(scene.central, digest, HeldLines.BOTH, WAY, Waiver(codes, kept.fingerprint))
    assert scene.central.counts().votes == 2


@pytest.mark.parametrize(
    "spoilt", [lambda _: b"\0", lambda packed: packed], ids=["a byte too much", "one twice"]
)
def test_a_file_whose_run_cannot_be_read_to_its_end_can_still_be_dropped(scene, tmp_path, spoilt):
    """Its key is what refuses it first: nobody has read the run when it is kept."""
    station = scene.stations[0]
    merge(scene.central, export(station, scene.folder).path)
    cast(station, TREE)
    path = export(station, tmp_path).path

    def run(records: list[RunRecord]) -> list[bytes]:
        packed = records[0].packed
        return [packed, spoilt(packed)]

    forged = forge(station, path, run=run, honest=False, key=new_station_key())
    digest = kept_aside(scene, forged)
    assert left_by_dropping(scene.central, digest) == 1
    drop(scene.central, digest, WAY)
    (kept,) = kept_exports(scene.central)
    assert (kept.state, len(kept.numbers), kept.unread) == (Kept.DROPPED, 1, True)


def test_a_dropped_file_that_was_read_to_its_end_says_so(scene):
    station = scene.stations[0]
    merge(scene.central, export(station, scene.folder).path)
    cast(station, TREE)
    forged = forge(station, export(station, scene.folder).path, key=new_station_key())
    drop(scene.central, kept_aside(scene, forged), WAY)
    (kept,) = kept_exports(scene.central)
    assert (len(kept.numbers), kept.unread) == (1, False)
