"""Whatever a writer accepts, the export carries and the merge takes; packs likewise."""

import json
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mbdesk.domain.ballot import BallotItem, BallotKind, Choice, CountingRule
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import SURVEY
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.proposal import CostLine, Source
from mbdesk.domain.station import StationKind
from mbdesk.errors import BugError, KnownError
from mbdesk.services.centre.central_file import unlock_signing
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.batch_input import cast_lines, propose_lines
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.surveying import answer_survey, note_help
from tests.keys import known_keys
from tests.process.scene import CHEAP, PASSPHRASE, PROPOSING_DAY, VOTING_DAY, voting_scene
from tests.property.sync.test_setup_files import odd

texts = st.text(st.characters(), max_size=30) | st.sampled_from(
    [
        "sv",
        "ar",
        "Bänk",
        "B\0nk",
        "a\ud800",
        " ",
        "a\u2028b",
        "a\x85b",
        "\u202eb",
        "é" * 200,
        "x" * 201,
    ]
)
numbers = st.integers(-2, 2000) | st.sampled_from([2**53 - 1, 2**53, 2**53 + 1, 2**70, -(2**70)])
drafts = st.fixed_dictionaries(
    {"language": st.just("sv") | texts, "title": texts, "description": texts},
    optional={
        "place": texts,
        "audience": texts,
        "estimate": st.none() | numbers,
        "costs": st.lists(
            st.fixed_dictionaries({"label": texts, "quantity": numbers, "unit_cost": numbers}),
            max_size=2,
        ),
        "contact": texts,
        "consent": st.booleans(),
        "form": texts,
        "source": st.sampled_from(["screen", "paper"]),
        "point": st.fixed_dictionaries({"x": numbers, "y": numbers}),
    },
)
QUICKLY = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def proposing(tmp_path_factory):
    scene = voting_scene(tmp_path_factory.mktemp("proposing"))
    scene.stations[0].today = lambda: PROPOSING_DAY
    yield scene
    scene.close()


@pytest.fixture(scope="module")
def casting(tmp_path_factory):
    scene = voting_scene(tmp_path_factory.mktemp("casting"))
    yield scene
    scene.close()


def carried(scene):
    """Export everything and merge it; both must carry all that is stored."""
    station = scene.stations[0]
    with TemporaryDirectory() as folder:
        done = export(station, Path(folder))
        assert done.left_out == ()
        merged = merge(scene.central, done.path)
    held = station.counts()
    assert scene.central.counts().proposals == held.proposals
    return merged


@QUICKLY
@given(values=drafts)
@example(values={"language": "sv", "title": "a", "description": "b", "estimate": 2**53})
@example(
    values={
        "language": "sv",
        "title": "a",
        "description": "b",
        "costs": [{"label": "x", "quantity": 2**53, "unit_cost": 2**53}],
    }
)
def test_a_proposal_that_is_taken_from_a_screen_or_a_file_is_merged(proposing, values):
    station = proposing.stations[0]
    own = dict(values)
    if "point" in own:
        own["point"] = MapPoint(**own["point"])
    own["costs"] = tuple(CostLine(**line) for line in own.get("costs", ()))
    own["source"] = Source(own.get("source", "screen"))
    with suppress(KnownError):
        leave_proposal(station, ProposalDraft(**own))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lines.jsonl"
        path.write_text(json.dumps(values), "utf-8")
        with suppress(KnownError):
            list(propose_lines(station, path))
    carried(proposing)


def mostly(right, odd):
    """Return a strategy of right values, and of odd ones in one case of sixteen."""
    return st.integers(0, 15).flatmap(lambda n: odd if n == 15 else right)


good = st.text(st.sampled_from("Bänkö 1اش🎨\u2028"), min_size=1, max_size=12).map("A{}".format)
good_texts = st.builds(lambda sv, ar: {"sv": sv, "ar": ar}, good, good)
texts_by_language = mostly(good_texts, st.dictionaries(st.sampled_from(["sv", "xx"]), texts))
rules = st.builds(
    Rules,
    ballot=st.sampled_from(BallotKind),
    rule=st.sampled_from(CountingRule),
    max_choices=mostly(st.integers(1, 2), st.integers(-1, 9)),
    max_points=mostly(st.integers(1, 9), st.integers(-1, 0)),
    threshold=mostly(st.integers(1, 3), st.integers(-1, 0)),
)
items = st.lists(
    st.builds(
        BallotItem,
        code=mostly(st.sampled_from(["1", "2", "17", "B", "Ö", "ب"]), texts),
        position=st.just(0),
        cost=mostly(st.integers(0, 100), st.integers(-1, 120)),
        titles=texts_by_language,
        descriptions=mostly(st.just({}) | good_texts, texts_by_language),
        place=mostly(st.just(""), texts),
    ),
    min_size=2,
    max_size=4,
    unique_by=lambda item: item.code,
)
PHASES = (
    Phase(PhaseKind.PROPOSING, "2026-03-01", "2026-03-31"),
    Phase(PhaseKind.VOTING, "2026-05-01", "2026-05-31"),
)


@settings(max_examples=40, deadline=None)
@given(texts_by_language, mostly(good, texts), rules, items, mostly(good, texts))
@example({"sv": "M"}, "Vällingby", Rules(max_choices=1), [BallotItem("1", 0, 1, {"sv": "A"})], "T")
@example(
    {"sv": "M"},
    "",
    Rules(ballot=BallotKind.KNAPSACK, rule=CountingRule.MOST_VOTES),
    [BallotItem("1", 0, 120, {"sv": "A"})],
    "T",
)
def test_whatever_setup_and_ballot_are_taken_reach_a_station_and_its_votes_come_back(
    titles, district, rules, items, name
):
    with TemporaryDirectory() as made, suppress(KnownError):
        folder = Path(made)
        setup = Setup(titles=titles, funds=100, phases=PHASES, district=district, rules=rules)
        central = create_central(folder / "c", setup, folder / "k", known_keys(setup), cost=CHEAP)
        with central:
            central.today = lambda: VOTING_DAY
            placed = [at(item, place) for place, item in enumerate(items)]
            set_ballot(central, placed)
            new = add_station(central, name, name, StationKind.TABLE)
            open_voting(central)
            travels(central, new, folder)


def at(item, place):
    return BallotItem(item.code, place, item.cost, item.titles, item.descriptions, item.place)


def travels(central, new, folder):
    """From here on nothing may be refused any more: what was taken works."""
    try:
        signing = unlock_signing(central, folder / "k", PASSPHRASE)
        pack = write_pack(central, new.station.id, folder, signing)
        with enrol(pack, folder / "s", new.code, lambda: VOTING_DAY) as station:
            rules = station.frame.rules
            codes = (station.items[0].code,)
            points = (1,) if rules.ballot.pointed else ()
            cast(station, Choice(codes, points))
            merged = merge(central, export(station, folder).path)
        assert merged.new_votes == 1
    except KnownError as error:
        raise AssertionError(str(error)) from error


@settings(max_examples=60, deadline=None)
@given(odd({"codes": ["bench"], "points": [], "card": "x"}))
def test_any_json_of_a_ballot_is_cast_or_refused_with_its_line(casting, document):
    station = casting.stations[0]
    before = station.counts().votes
    with TemporaryDirectory() as folder:
        path = Path(folder) / "votes.jsonl"
        path.write_text("\n" + json.dumps(document), "utf-8")
        try:
            done, line = len(list(cast_lines(station, path))), 2
        except KnownError as error:
            done, line = 0, error.parameters["line"]
    assert (line, station.counts().votes) == (2, before + done)


SURVEY_ANSWERS = st.dictionaries(
    st.sampled_from(list(SURVEY)) | texts,
    st.sampled_from([answer for question in SURVEY.values() for answer in question]) | texts,
    max_size=3,
)


@settings(max_examples=40, deadline=None)
@given(SURVEY_ANSWERS, st.integers(0, 3))
def test_answers_that_are_taken_are_merged(casting, answers, times):
    station = casting.stations[1]
    with suppress(KnownError, BugError):
        answer_survey(station, answers)
    note_help(station, times)
    with TemporaryDirectory() as folder:
        done = export(station, Path(folder))
        assert done.left_out == ()
        merge(casting.central, done.path)
