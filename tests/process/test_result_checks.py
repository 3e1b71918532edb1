"""What is told of a result that anybody checks, test by test, and of what a recount finds."""

from pathlib import Path

import pytest

from mbdesk.domain.records import FileKind
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.exchange.checking import check_file, inspect
from mbdesk.services.exchange.result_checks import ResultTest, check_result
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.differences import difference
from tests.fuzz.forgery import signed_anew, taken_apart
from tests.process.attack.outside import Outside, voted
from tests.process.scene import voting_scene

ENGLISH = reader_of("en")


@pytest.fixture(scope="module")
def outside(tmp_path_factory) -> Outside:
    folder = tmp_path_factory.mktemp("checks")
    scene = voting_scene(folder)
    (folder / "sticks").mkdir()
    made = voted(scene, folder / "sticks")
    tally(scene.central, scene.counting)
    yield made
    scene.close()


@pytest.fixture(scope="module")
def result(outside, tmp_path_factory) -> Path:
    scene = outside.scene
    return sign_result(scene.central, tmp_path_factory.mktemp("result"), scene.signing)


def told_otherwise(outside: Outside, result: Path, path: Path, **told) -> Path:
    """Write the result anew with another thing told, truly signed."""
    original = taken_apart(result, FileKind.RESULT, outside.scene.signing.private)
    core = original.said["body"]["core"]
    (section,) = core["sections"]
    changed = {**section, **{name: tell(section[name]) for name, tell in told.items()}}
    body = {**original.said["body"], "core": {**core, "sections": [changed]}}
    path.write_bytes(signed_anew(original, {**original.said, "body": body}))
    return path


def test_every_test_of_an_honest_result_holds_for_who_has_the_paper(outside, result):
    checked = check_result(result, outside.process.lower())
    assert set(checked.held.values()) == {True}
    assert checked.sound
    assert checked.vouched


@pytest.mark.parametrize(("code", "held"), [("", None), ("7KQ2-M4D9-X1TA", False)])
def test_whose_a_result_is_stays_open_or_is_denied_without_the_papers_code(result, code, held):
    checked = check_result(result, code)
    assert checked.sound
    assert checked.held[ResultTest.PROCESS] is held
    assert checked.held[ResultTest.OUTCOME] is True


@pytest.mark.parametrize(
    ("told", "test"),
    [
        ({"votes": lambda votes: {**votes, "tree": 99}}, ResultTest.COUNTED),
        ({"winners": lambda winners: ["bench", *winners[1:]]}, ResultTest.OUTCOME),
    ],
)
def test_the_test_that_fails_is_named_and_those_after_it_are_not_known(
    outside, result, tmp_path, told, test
):
    forged = told_otherwise(outside, result, tmp_path / result.name, **told)
    checked = check_result(forged, outside.process)
    before = list(ResultTest)[: list(ResultTest).index(test)]
    assert [checked.held[each] for each in before] == [True] * len(before)
    assert checked.held[test] is False
    assert checked.held[ResultTest.PROCESS] is None
    assert not checked.sound


def test_a_result_that_is_cut_short_is_not_whole(result, tmp_path):
    short = tmp_path / result.name
    short.write_bytes(result.read_bytes()[:-40])
    checked = check_result(short)
    assert checked.held[ResultTest.WHOLE] is False
    assert checked.held[ResultTest.ENVELOPES] is None


def test_files_are_told_for_what_they_are_in_the_readers_language(outside, result):
    found = inspect([outside.sticks, result], outside.process)
    assert len(found.results) == 1
    told = {each.path.suffix: each.says.read(reader_of("sv")) for each in found.files}
    assert told[".mbexport"].startswith("export 2 från stationen")
    assert told[".mbresult"].startswith("resultat av räkning 1, 12 röster")
    pack = check_file(next(outside.scene.folder.glob("*.mbpack")), fingerprint=outside.process)
    assert pack.code == outside.process
    assert "pack for the station" in pack.words


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("sections.1.votes.tree", "the votes for proposal tree"),
        ("sections.1.winners.2", "which proposals win"),
        ("frame_digest", "what was voted on: the frame, the ballot, the cards"),
        ("fates.3f2a", "which envelopes are counted, and why others are not"),
        ("Torget: fingerprint", "the control code of the station Torget"),
        ("Torget: record 3", "the envelopes of the station Torget"),
        ("something.new", "new"),
    ],
)
def test_what_differs_first_is_told_in_words(field, words):
    assert difference(field).read(ENGLISH) == words
