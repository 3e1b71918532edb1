"""A box and a result that come back on a stick are trusted no further than what they prove.

Where a box is counted away from the desk, the true tally key opens it and the true key of the desk
signs what comes of it: neither may serve a box that the desk did not make.
"""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors.bundles import MalformedRecordError
from mbdesk.errors.counting import ResultUnsoundError, WrongBoxError, WrongResultError
from mbdesk.services.centre.voting.vote_ways import withdraw_item
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.box_file import Box, box_facts_of, read_box, write_box
from mbdesk.services.counting.count import (
    new_count,
    take_box_back,
    tally,
)
from mbdesk.services.counting.opening import packed_choice
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result import CountRecord
from mbdesk.services.counting.result_file import read_result, write_result
from mbdesk.services.counting.result_taking import result_to_take, take_result
from mbdesk.services.counting.stored_count import count_record
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.canonical import decode, encode
from mbdesk.sync.keypairs import new_station_key, public_key
from mbdesk.sync.padding import pack_choice
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.fuzz.forgery import signed_anew, taken_apart
from tests.process.attack.outside import Outside, boxed, counted_elsewhere, voted
from tests.process.scene import Scene

WAY = WayOut("En sticka hittades", ("Anna Ek", "Bo Dal"))


@pytest.fixture
def outside(scene: Scene, tmp_path: Path) -> Outside:
    (tmp_path / "sticks").mkdir()
    return voted(scene, tmp_path / "sticks")


def test_a_box_of_another_key_is_not_opened(outside):
    """Who copies the box and signs it anew could choose whose vote is opened and signed for."""
    scene, key = outside.scene, new_station_key()
    with open_bundle(boxed(scene)) as bundle:
        bundle.verify()
        box, inners = read_box(bundle)
        frame = box.core.frame
        frame = replace(frame, keys=replace(frame.keys, signing=public_key(key)))
        other = replace(box, core=replace(box.core, frame=frame))
        forged = write_box(other, inners, scene.folder / "forged.mbbox", key)
    with pytest.raises(WrongBoxError):
        counted_elsewhere(scene, forged)
    assert not list((scene.folder / "elsewhere").iterdir())


@pytest.mark.parametrize("odd", [{"process": "0" * 32}, {"mode": "test"}], ids=str)
def test_a_box_is_that_of_the_process_on_its_outside(outside, odd):
    scene = outside.scene
    path = boxed(scene)
    original = taken_apart(path, FileKind.BOX, scene.signing.private)
    path.write_bytes(signed_anew(original, {**original.said, **odd}))
    _not_counted(scene, path)


class Misnamed(Box):
    """A box that tells of another digest than its own."""

    digest = "0" * 64


def test_a_box_has_the_digest_that_it_tells_of(outside):
    scene = outside.scene
    with open_bundle(boxed(scene)) as bundle:
        bundle.verify()
        box, inners = read_box(bundle)
        misnamed = Misnamed(box.core, box.numbers, box.day)
        path = write_box(misnamed, inners, scene.folder / "odd.mbbox", scene.signing.private)
    _not_counted(scene, path)


def _not_counted(scene: Scene, path: Path) -> None:
    for refuses in (box_facts_of, partial(counted_elsewhere, scene)):
        with pytest.raises(WrongBoxError):
            refuses(path)


def test_only_the_box_whose_code_was_compared_is_counted(outside):
    scene = outside.scene
    path = boxed(scene)
    compared = box_facts_of(path).digest
    with pytest.raises(WrongBoxError) as another:
        counted_elsewhere(scene, path, digest="0" * 64)
    assert " here" not in str(sentence(another.value, reader_of("en")))
    assert read_result(counted_elsewhere(scene, path, digest=compared)).result.box == compared


def test_a_result_of_an_earlier_count_is_not_one_of_the_box_after_it(outside):
    """The digest of a box holds no number: two of the same envelopes have the same."""
    scene = outside.scene
    earlier = counted_elsewhere(scene, boxed(scene))
    take_result(scene.central, read_result(earlier))
    new_count(scene.central, WAY)
    second = boxed(scene)
    with pytest.raises(WrongResultError):
        take_result(scene.central, read_result(earlier))
    with pytest.raises(WrongResultError):
        result_to_take(scene.central, earlier)
    assert take_result(scene.central, read_result(counted_elsewhere(scene, second))).number == 2


def test_a_result_that_claims_to_replace_another_count_is_not_taken_in(outside):
    scene = outside.scene
    take_result(scene.central, read_result(counted_elsewhere(scene, boxed(scene))))
    new_count(scene.central, WAY)
    true = counted_elsewhere(scene, boxed(scene))
    record = read_result(true).record
    for odd in ({"digest": "0" * 64}, {"reason": "Ett annat skäl"}):
        forged = replace(record, replaces=replace(record.replaces, **odd))
        name = scene.folder / f"{''.join(odd)}.mbresult"
        path = write_result(forged, name, scene.signing.private)
        with pytest.raises(WrongResultError) as refused:
            take_result(scene.central, read_result(path))
        told = str(sentence(refused.value, reader_of("en")))
        assert told.startswith("This result is of another count than")
    assert take_result(scene.central, read_result(true)).replaces == record.replaces


def test_a_result_of_a_box_that_was_taken_back_is_not_one_of_the_box_made_after_it(outside):
    """The one taken back is forgotten, and its file is not."""
    scene = outside.scene
    taken_back = counted_elsewhere(scene, boxed(scene))
    take_box_back(scene.central, WAY)
    withdraw_item(scene.central, scene.central.items[0].code, WAY)
    made_after = boxed(scene)
    with pytest.raises(WrongResultError):
        take_result(scene.central, read_result(taken_back))
    assert take_result(scene.central, read_result(counted_elsewhere(scene, made_after))).number == 2


def recorded(scene: Scene) -> CountRecord:
    tally(scene.central, scene.counting)
    with scene.central.database.reading() as session:
        return count_record(session)


def test_a_result_is_signed_by_the_key_that_its_frame_names(outside):
    scene, key = outside.scene, new_station_key()
    record = recorded(scene)
    frame = record.core.frame
    frame = replace(frame, keys=replace(frame.keys, signing=public_key(key)))
    other = replace(record, core=replace(record.core, frame=frame))
    path = write_result(other, scene.folder / "forged.mbresult", scene.signing.private)
    with pytest.raises(ResultUnsoundError) as refused:
        read_result(path)
    assert refused.value.parameters["field"] == "process"


# Ballots that a count would have called invalid: each line stands for one tree


ODD_BALLOTS = {
    "repeated": [{"codes": ["tree"] * 3, "points": []}],
    "unknown": [{"codes": ["nought"], "points": []}],
    "points where none are given": [{"codes": ["tree"], "points": [3]}],
    "uneven points": [{"codes": ["tree"], "points": [1, 1]}],
    "another section": [{"codes": ["tree"], "points": []}, {"codes": ["lamp"], "points": []}],
}


@pytest.mark.parametrize("ballot", ODD_BALLOTS.values(), ids=ODD_BALLOTS)
def test_a_result_holds_no_ballot_against_the_rules(outside, ballot):
    """Signed by who has the key, a ballot could else count three times for the same item."""
    scene = outside.scene
    record = recorded(scene)
    path = write_result(record, scene.folder / "forged.mbresult", scene.signing.private)
    original = taken_apart(path, FileKind.RESULT, scene.signing.private)
    lines = original.members["ballots.jsonl"].splitlines()
    first = {**decode(lines[0]), "ballot": ballot}
    _refused(original, [encode(first), *lines[1:]], path)


def test_a_ballot_gives_an_item_one_vote_however_often_it_names_it(outside):
    scene = outside.scene
    record = recorded(scene)
    tree = packed_choice(Choice(("tree",)), record.core)
    thrice = pack_choice(Choice(("tree",) * 3), record.core.frame.rules.ballot_bytes)
    ballots = {**record.ballots, tree: record.ballots[tree] - 1, thrice: 1}
    forged = replace(record, ballots=ballots)
    path = write_result(forged, scene.folder / "forged.mbresult", scene.signing.private)
    with pytest.raises(MalformedRecordError):
        read_result(path)


def test_a_result_tells_of_each_ballot_once(outside):
    """Of two lines of one content the later would stand, and the earlier be told of in vain."""
    scene = outside.scene
    record = recorded(scene)
    path = write_result(record, scene.folder / "forged.mbresult", scene.signing.private)
    original = taken_apart(path, FileKind.RESULT, scene.signing.private)
    lines = original.members["ballots.jsonl"].splitlines()
    _refused(original, [*lines, lines[-1]], path)


def _refused(original, lines: list[bytes], path: Path) -> None:
    ballots = b"".join(line + b"\n" for line in lines)
    path.write_bytes(signed_anew(original, members={**original.members, "ballots.jsonl": ballots}))
    with pytest.raises(MalformedRecordError) as refused:
        read_result(path)
    assert refused.value.parameters["member"] == "ballots.jsonl"


def test_what_people_were_shown_is_taken_in_whatever_lies_on_the_stick_by_then(outside):
    """They compare the digest on the page of facts; the file is read once, before that."""
    scene = outside.scene
    path = counted_elsewhere(scene, boxed(scene))
    shown = result_to_take(scene.central, path)
    path.write_bytes(b"another")
    assert take_result(scene.central, shown).counted == shown.result.counted
    assert read_overview(scene.central).digest == shown.digest
