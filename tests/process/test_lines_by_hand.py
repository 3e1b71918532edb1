"""Ballots and proposals from JSON Lines files: all lines are used or none, and told by line."""

import json

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.errors import KnownError
from mbdesk.errors.files import (
    DiskFullError,
    MediumLostError,
    ProposalRepeatedError,
    VoterRepeatedError,
)
from mbdesk.errors.voter import AlreadyVotedError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.batch_input import cast_lines, propose_lines
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.process.scene import PROPOSING_DAY, set_up
from tests.process.test_full_media import no_room

GOOD = {"language": "sv", "title": "Bänk", "description": "Vid torget"}


@pytest.fixture
def proposing(scene):
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    return station


def lines(folder, *values):
    path = folder / "lines.jsonl"
    texts = (value if isinstance(value, str) else json.dumps(value) for value in values)
    path.write_text("\n".join(texts), "utf-8")
    return path


@pytest.mark.parametrize(
    "wrong",
    [
        {"codes": ["bench", "bench"]},
        {"codes": ["no such"]},
        {"codes": "bench"},
        {"colour": "blue"},
        "{",
        "[]",
        '{"points": [1e999]}',
    ],
)
def test_a_refused_ballot_is_told_with_its_line(scene, tmp_path, wrong):
    station = scene.stations[0]
    with pytest.raises(KnownError) as refused:
        list(cast_lines(station, lines(tmp_path, {"codes": ["bench"]}, "", wrong)))
    assert refused.value.parameters["line"] == 3
    told = sentence(refused.value, reader_of("en"))
    assert told.what.startswith("Line 3: ")
    assert told.safe == "Nothing of the file was used."
    assert "Change your choices" not in told.do
    assert station.counts().votes == 0


def test_a_mended_file_of_ballots_casts_each_of_its_lines_once(scene, tmp_path):
    station, good = scene.stations[0], {"codes": ["bench"]}
    with pytest.raises(KnownError):
        list(cast_lines(station, lines(tmp_path, good, good, {"codes": ["no such"]})))
    codes = list(cast_lines(station, lines(tmp_path, good, good, {"codes": ["lamp"]})))
    assert len(set(codes)) == station.counts().votes == 3
    merged = merge(scene.central, export(station, tmp_path).path)
    assert merged.new_votes == 3


@pytest.mark.parametrize("again", [1, 2, 300])
def test_ballots_that_no_disk_took_are_not_kept_beside_those_cast_instead(scene, tmp_path, again):
    station, good = scene.stations[0], {"codes": ["bench"]}
    station.slots.votes.make_room(1)
    with no_room(), pytest.raises((DiskFullError, MediumLostError)):
        list(cast_lines(station, lines(tmp_path, good, good)))
    assert station.counts().votes == 0
    assert len(list(cast_lines(station, lines(tmp_path, *[good] * again)))) == again
    assert station.counts().votes == again


def test_a_voter_stands_once_in_a_file(tmp_path):
    scene = set_up(tmp_path, Rules(access=VoterAccess.IDENTITY))
    open_voting(scene.central)
    scene.enrolled("Torget")  # whose code has just been typed
    one, other = "19811218-9876", "ABC12345"
    votes = [
        {"codes": ["bench"], "identity": one},
        {"codes": ["lamp"], "other_identity": other},
        {"codes": ["lamp"], "identity": "811218-9876"},
    ]
    with pytest.raises(VoterRepeatedError) as refused:
        list(cast_lines(scene.stations[0], lines(tmp_path, *votes)))
    assert (refused.value.parameters["line"], refused.value.parameters["first"]) == (3, 1)
    assert len(list(cast_lines(scene.stations[0], lines(tmp_path, *votes[:2])))) == 2
    with pytest.raises(AlreadyVotedError) as refused:
        list(cast_lines(scene.stations[0], lines(tmp_path, votes[1])))
    assert sentence(refused.value, reader_of("en")).safe == "Nothing of the file was used."
    scene.close()


@pytest.mark.parametrize(
    "wrong",
    [
        {**GOOD, "title": " "},
        {**GOOD, "language": "tlh"},
        {**GOOD, "picture": "missing.png"},
        {**GOOD, "point": {"x": 5000, "y": -3}},
        {**GOOD, "estimate": 12.5},
    ],
)
def test_a_refused_proposal_is_told_with_its_line(proposing, tmp_path, wrong):
    with pytest.raises(KnownError) as refused:
        list(propose_lines(proposing, lines(tmp_path, GOOD, wrong)))
    assert refused.value.parameters["line"] == 2
    told = sentence(refused.value, reader_of("en"))
    assert told.what.startswith("Line 2: ")
    assert told.safe == "Nothing of the file was used."
    assert proposing.counts().proposals == 0


def test_a_mended_file_of_proposals_leaves_each_of_its_lines_once(proposing, tmp_path):
    contact = {"title": "Lampa", "contact": "070", "consent": True}
    with pytest.raises(KnownError):
        list(propose_lines(proposing, lines(tmp_path, GOOD, {**GOOD, **contact}, {})))
    numbers = list(propose_lines(proposing, lines(tmp_path, GOOD, {**GOOD, **contact})))
    assert len(set(numbers)) == proposing.counts().proposals == 2


def test_proposals_that_are_here_already_are_not_left_again(proposing, tmp_path):
    list(propose_lines(proposing, lines(tmp_path, GOOD)))
    for again in ([GOOD], [{**GOOD, "title": "Lampa"}, {**GOOD, "title": " Bänk "}]):
        with pytest.raises(ProposalRepeatedError) as refused:
            list(propose_lines(proposing, lines(tmp_path, *again)))
        assert refused.value.parameters["line"] == len(again)
    twice = {**GOOD, "title": "Lampa"}
    with pytest.raises(ProposalRepeatedError):
        list(propose_lines(proposing, lines(tmp_path, twice, twice)))
    assert proposing.counts().proposals == 1


def test_the_number_of_its_form_tells_a_proposal_from_another_in_the_same_words(
    proposing, tmp_path
):
    list(propose_lines(proposing, lines(tmp_path, {**GOOD, "form": "1"}, {**GOOD, "form": "2"})))
    assert proposing.counts().proposals == 2
