"""What the desk can do that has the central file and the signing key: each shows to the outside.

The file is edited by hand, in SQL, where no program of ours looks: before the votes are boxed, and
after they are counted. Then the result is signed with the true key, and looked at by somebody who
has the sticks, a pack and the papers.
"""

import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.records import EnvelopeKind, FileKind
from mbdesk.domain.result import Fate
from mbdesk.errors.bundles import AlteredError, BadSignatureError
from mbdesk.errors.counting import NotVouchedError, ResultUnsoundError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting import opening
from mbdesk.services.counting.boxing import numbers_digest
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.opening import packed_choice
from mbdesk.services.counting.result import CountRecord
from mbdesk.services.counting.result_file import write_result
from mbdesk.services.counting.soundness import before_opening
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.credentials import CardKey, card_public
from mbdesk.sync.envelopes import BallotSealer, envelope_hash, number_of
from mbdesk.sync.fingerprints import StationFingerprint, process_fingerprint
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.padding import pack_choice
from mbdesk.sync.runs import Layout, pack_record, run_records
from tests.fuzz.forgery import signed_anew, taken_apart
from tests.process.attack.outside import Outside, voted
from tests.process.scene import VOTING_DAY, Scene, change, set_up


@pytest.fixture
def outside(scene: Scene, tmp_path: Path) -> Outside:
    (tmp_path / "sticks").mkdir()
    return voted(scene, tmp_path / "sticks")


def signed(outside: Outside) -> Path:
    scene = outside.scene
    folder = scene.folder / "results"
    folder.mkdir(exist_ok=True)
    return sign_result(scene.central, folder, scene.signing)


def test_an_honest_result_holds_in_every_way(outside):
    tally(outside.scene.central, outside.scene.counting)
    assert outside.finds(signed(outside)) == []


# Before the votes are boxed


def layout(station: StationFolder) -> Layout:
    return Layout.of(station.binding, station.frame.rules)


def held(path: Path, station: StationFolder) -> list[bytes]:
    with closing(sqlite3.connect(path)) as file:
        rows = file.execute(
            "SELECT data FROM run_chunk WHERE station_id = ? ORDER BY seq", (station.station.id,)
        ).fetchall()
    return [each.packed for each in run_records((row[0] for row in rows), layout(station))]


def hold(path: Path, station: StationFolder, records: list[bytes], *, told: bool = True) -> None:
    """Put envelopes in the place of a station's, with the figures that they have if `told`."""
    of = layout(station)
    ordered = sorted(records, key=lambda packed: number(packed, of))
    code, votes = StationFingerprint(), len(ordered)
    for each in run_records(ordered, of):
        code.add(each.number, each.kind)
    whose = station.station.id
    change(path, "DELETE FROM run_chunk WHERE station_id = ?", whose)
    change(path, "INSERT INTO run_chunk VALUES (?, 1, ?)", whose, b"".join(ordered))
    change(path, "UPDATE station SET votes = ? WHERE id = ?", votes, whose)
    if told:
        fingerprint = code.code(station.binding)
        change(path, "UPDATE station SET fingerprint = ? WHERE id = ?", fingerprint, whose)


def number(packed: bytes, of: Layout) -> bytes:
    return number_of(envelope_hash(of.binding, packed[-of.inner_bytes :]))


def stuffed(station: StationFolder, code: str = "bench") -> bytes:
    sealer = BallotSealer(station.frame.keys.tally, station.binding)
    inner = sealer.seal(pack_choice(Choice((code,)), station.frame.rules.ballot_bytes))
    return pack_record(VOTING_DAY, EnvelopeKind.VOTE, b"", inner)


def drop_quietly(path: Path, outside: Outside) -> None:
    station = outside.scene.stations[0]
    hold(path, station, held(path, station)[1:], told=False)


def drop(path: Path, outside: Outside) -> None:
    station = outside.scene.stations[0]
    hold(path, station, held(path, station)[1:])


def stuff(path: Path, outside: Outside) -> None:
    station = outside.scene.stations[1]
    hold(path, station, [*held(path, station), *(stuffed(station) for _ in range(9))])


def exchange(path: Path, outside: Outside) -> None:
    """Drop one and stuff one: no number of votes changes."""
    station = outside.scene.stations[0]
    hold(path, station, [*held(path, station)[1:], stuffed(station)])


def forget_the_last_export(path: Path, outside: Outside) -> None:
    """Go back to the export before: whole, true, signed by the station, and without a vote."""
    station = outside.scene.stations[0]
    whose = station.station.id
    (first, *_) = sorted(outside.sticks.glob(f"*{whose[:4]}-001.mbexport"))
    change(path, "DELETE FROM merge WHERE station_id = ?", whose)
    change(path, "DELETE FROM run_chunk WHERE station_id = ?", whose)
    change(path, "DELETE FROM vote_day WHERE station_id = ?", whose)
    change(path, "DELETE FROM audit_event WHERE station_id = ?", whose)
    change(
        path, "UPDATE station SET votes = 0, last_number = 0, fingerprint = '' WHERE id = ?", whose
    )
    merge(outside.scene.central, first)
    change(path, "UPDATE station SET final = 1 WHERE id = ?", whose)


BEFORE: dict[str, tuple[Callable[[Path, Outside], None], list[str]]] = {
    "drop, figures left": (drop_quietly, ["check: Torget (Plats Torget)"]),
    "drop": (drop, ["paper: Torget", "recount: Torget (Plats Torget): fingerprint"]),
    "stuff": (stuff, ["paper: Skolan", "recount: Skolan (Plats Skolan): fingerprint"]),
    "drop and stuff": (
        exchange,
        ["paper: Torget", "recount: Torget (Plats Torget): fingerprint"],
    ),
    "forget the last export": (forget_the_last_export, ["paper: Torget"]),
    "other funds": (
        lambda path, _: change(path, "UPDATE process SET funds = 1000"),
        ["recount: frame_digest"],
    ),
    "another cost": (
        lambda path, _: change(path, "UPDATE ballot_item SET cost = 1 WHERE code = 'bench'"),
        ["recount: frame_digest"],
    ),
    "another rule": (
        lambda path, _: change(path, "UPDATE process SET threshold = 3"),
        ["recount: frame_digest"],
    ),
}


@pytest.mark.parametrize(("edit", "found"), BEFORE.values(), ids=BEFORE)
def test_a_central_file_edited_before_the_box(outside, edit, found):
    central = outside.scene.central
    edit(central.path, outside)
    tally(central, outside.scene.counting)
    assert outside.finds(signed(outside)) == found


def test_a_voter_s_card_that_the_desk_exchanges_for_one_of_its_own(tmp_path):
    """The voter's vote would no longer count, and one of the desk's would in its place."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD))
    cards = make_cards(scene.central, 2)
    open_voting(scene.central)
    (tmp_path / "sticks").mkdir()
    station = scene.enrolled("Torget")
    cast(station, Choice(("tree",)), identify_card(station, cards[0]))
    last = export(station, tmp_path / "sticks", final=True)
    merge(scene.central, last.path)
    close_voting(scene.central)
    own = card_public(CardKey(1, new_station_key()))
    change(scene.central.path, "UPDATE card SET public = ? WHERE serial = 1", own)
    assert tally(scene.central, scene.counting).not_counted == {Fate.CREDENTIAL: 1}
    frame = scene.central.frame
    process = process_fingerprint(frame.keys.signing, frame.id)
    papers = {"Torget": last.fingerprint}
    outside = Outside(scene, tmp_path / "sticks", papers, process)
    assert outside.finds(signed(outside)) == ["recount: frame_digest"]
    scene.close()


# After the count: edited, and signed again


def recorded(scene: Scene) -> CountRecord:
    with scene.central.database.reading() as session:
        return count_record(session)


def with_ballots(record: CountRecord, changes: dict[str, int]) -> CountRecord:
    """Return a record with more or fewer ballots that chose an item alone."""
    ballots = dict(record.ballots)
    for code, number in changes.items():
        packed = packed_choice(Choice((code,)), record.core)
        ballots[packed] = ballots.get(packed, 0) + number
    return replace(record, ballots={packed: held for packed, held in ballots.items() if held})


def with_core(record: CountRecord, **changes: object) -> CountRecord:
    return replace(record, core=replace(record.core, **changes))


def other_funds(record: CountRecord) -> CountRecord:
    return with_core(record, frame=replace(record.core.frame, funds=1000))


def other_rule(record: CountRecord) -> CountRecord:
    frame = record.core.frame
    return with_core(record, frame=replace(frame, rules=replace(frame.rules, threshold=2)))


def other_cost(record: CountRecord) -> CountRecord:
    first, *others = record.core.items
    return with_core(record, items=(replace(first, cost=1), *others))


def called_a_repeat(record: CountRecord) -> CountRecord:
    """Take a good vote out as if somebody had voted twice, all digests and sums put right."""
    first, *others = record.numbers
    fewer = with_ballots(record, {"tree": -1})
    numbers = (first.with_letters(b"R" + first.letters[1:]), *others)
    digest = numbers_digest(map(before_opening, numbers))
    return replace(fewer, numbers=numbers, core=replace(record.core, numbers=digest))


def with_first_letter(letter: str) -> Callable[[CountRecord], CountRecord]:
    """Return an edit that lets something else have become of the first envelope."""

    def edit(record: CountRecord) -> CountRecord:
        first, *others = record.numbers
        changed = first.with_letters(letter.encode() + first.letters[1:])
        return replace(record, numbers=(changed, *others))

    return edit


def with_a_test(record: CountRecord) -> CountRecord:
    return replace(record, tests=(opening.TestBallot("ab" * 32, Choice(("bench",))),))


def without_a_station(record: CountRecord) -> CountRecord:
    """Leave a whole station out of the result, as if there had never been one."""
    kept = [each.station for each in record.core.stations if each.name != "Skolan"]
    numbers = tuple(each for each in record.numbers if each.station in kept)
    stations = tuple(each for each in record.core.stations if each.station in kept)
    digest = numbers_digest(map(before_opening, numbers))
    fewer = with_ballots(record, {"tree": -3, "lamp": -2})
    core = replace(record.core, stations=stations, numbers=digest)
    return replace(fewer, numbers=numbers, core=core)


AFTER: dict[str, tuple[Callable[[CountRecord], CountRecord], list[str]]] = {
    "a vote turned": (lambda r: with_ballots(r, {"tree": -1, "bench": 1}), ["recount: ballots"]),
    "a vote more": (lambda r: with_ballots(r, {"bench": 1}), ["check: counted"]),
    "a vote fewer": (lambda r: with_ballots(r, {"tree": -1}), ["check: counted"]),
    "called a repeat": (called_a_repeat, ["recount: fates"]),
    "other funds": (other_funds, ["recount: box.frame.sections.1.funds"]),
    "another rule": (other_rule, ["recount: box.frame.sections.1.threshold"]),
    "another cost": (other_cost, ["recount: box.items.1.cost"]),
    "no fate": (with_first_letter("?"), ["check: Skolan (Plats Skolan)"]),
    "left in the box": (with_first_letter(Fate.IN_BOX.letter), ["check: Skolan (Plats Skolan)"]),
    "called a test": (with_first_letter(Fate.TEST.letter), ["check: Skolan (Plats Skolan)"]),
    "called set aside": (with_first_letter(Fate.STATION.letter), ["check: Skolan (Plats Skolan)"]),
    "another box's numbers": (lambda r: with_core(r, numbers="0" * 64), ["check: numbers"]),
    "a test from nowhere": (with_a_test, ["check: tests"]),
    "without a station": (without_a_station, ["paper: Skolan", "recount: Skolan: station"]),
}


@pytest.mark.parametrize(("edit", "found"), AFTER.values(), ids=AFTER)
def test_a_result_edited_and_signed_again(outside, edit, found, tmp_path):
    scene = outside.scene
    tally(scene.central, scene.counting)
    edited = edit(recorded(scene))
    path = write_result(edited, tmp_path / "edited.mbresult", scene.signing.private)
    names = {each.station.id: each.station.name for each in scene.stations}
    told = outside.finds(path)
    assert [re.sub("[0-9a-f]{32}", lambda each: names[each[0]], line) for line in told] == found


@pytest.mark.parametrize(
    ("numbers", "found"),
    [({"tree": 8}, ["check: counted"]), ({"tree": 6, "lamp": 5}, ["recount: ballots"])],
    ids=["one more", "one turned"],
)
def test_a_central_file_edited_after_the_count(outside, numbers, found):
    """Contents are kept apart from whose they are: only sums and a recount show the edit."""
    scene = outside.scene
    tally(scene.central, scene.counting)
    core = recorded(scene).core
    for code, held in numbers.items():
        content = packed_choice(Choice((code,)), core)
        statement = "UPDATE counted_ballot SET number = ? WHERE content = ?"
        change(scene.central.path, statement, held, content)
    assert outside.finds(signed(outside)) == found


@pytest.mark.parametrize("field", ["votes.tree", "winners.1"])
def test_a_result_whose_outcome_does_not_follow_from_its_votes(outside, field, tmp_path):
    scene = outside.scene
    tally(scene.central, scene.counting)
    original = taken_apart(signed(outside), FileKind.RESULT, scene.signing.private)
    core = original.said["body"]["core"]
    (section,) = core["sections"]
    told = {"votes": {**section["votes"], "tree": 99}}
    if field != "votes.tree":
        told = {"winners": ["bench", *section["winners"][1:]]}
    core = {**core, "sections": [{**section, **told}]}
    said = {**original.said, "body": {**original.said["body"], "core": core}}
    path = tmp_path / "edited.mbresult"
    path.write_bytes(signed_anew(original, said))
    assert outside.finds(path) == [f"check: sections.1.{field}"]


# Forged


def test_a_result_forged_with_a_key_that_its_frame_does_not_name(outside, tmp_path):
    scene = outside.scene
    tally(scene.central, scene.counting)
    record = with_ballots(recorded(scene), {"tree": -1, "bench": 1})
    path = write_result(record, tmp_path / "forged.mbresult", new_station_key())
    assert outside.finds(path) == ["check: process"]
    assert isinstance(check_file(path, None, outside.process).refusal, ResultUnsoundError)
    # The centre knows who must have signed, and looks no further.
    ours = check_file(path, scene.central, outside.process)
    assert isinstance(ours.refusal, BadSignatureError)


def test_a_result_forged_with_a_key_of_one_s_own(outside, tmp_path):
    scene = outside.scene
    tally(scene.central, scene.counting)
    key, record = new_station_key(), with_ballots(recorded(scene), {"tree": -1, "bench": 1})
    frame = record.core.frame
    keys = replace(frame.keys, signing=public_key(key))
    record = with_core(record, frame=replace(frame, keys=keys))
    path = write_result(record, tmp_path / "forged.mbresult", key)
    with pytest.raises(NotVouchedError):
        outside.finds(path)
    assert isinstance(check_file(path, fingerprint=outside.process).refusal, NotVouchedError)
    assert isinstance(check_file(path, scene.central).refusal, BadSignatureError)


def test_a_result_altered_without_any_key(outside):
    tally(outside.scene.central, outside.scene.counting)
    path = signed(outside)
    data = path.read_bytes()
    path.write_bytes(data.replace(b'"number":7', b'"number":9', 1))
    assert path.read_bytes() != data
    with pytest.raises(AlteredError):
        outside.finds(path)
