"""Ballots and proposals from JSON Lines files: what is refused is told with its line."""

import json

import pytest

from mbdesk.errors import KnownError
from mbdesk.services.station.batch_input import cast_lines, propose_lines
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.process.scene import PROPOSING_DAY

GOOD = {"language": "sv", "title": "Bänk", "description": "Vid torget"}


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
    casting = cast_lines(station, lines(tmp_path, {"codes": ["bench"]}, "", wrong))
    next(casting)
    with pytest.raises(KnownError) as refused:
        next(casting)
    assert refused.value.parameters["line"] == 3
    assert sentence(refused.value, reader_of("en")).what.startswith("Line 3: ")
    assert station.counts().votes == 1


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
def test_a_refused_proposal_is_told_with_its_line(scene, tmp_path, wrong):
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    proposing = propose_lines(station, lines(tmp_path, GOOD, wrong))
    next(proposing)
    with pytest.raises(KnownError) as refused:
        next(proposing)
    assert refused.value.parameters["line"] == 2
    assert station.counts().proposals == 1
