"""A set-up or a ballot that cannot work is refused at the door, with the field's name."""

import json
from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotItem, BallotKind, CountingRule
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.errors.files import FieldError, InvalidInputError, NotSupportedError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.creation.setup_file import (
    create_central_from,
    set_ballot_from,
)
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.keys import known_keys
from tests.process.scene import CHEAP, ITEMS, PHASES, set_up

RIGHT = {
    "titles": {"sv": "Prov 2026", "en": "Test 2026"},
    "funds": 100_000,
    "phases": [{"kind": "voting", "first_day": "2026-11-01", "last_day": "2026-12-31"}],
    "rules": {"ballot": "approval", "max_choices": 3, "rule": "greedy", "tie": "board"},
    "mode": "test",
}


def days(first, last, kind="voting"):
    return {"kind": kind, "first_day": first, "last_day": last}


def rules(**changed):
    return {"rules": {**RIGHT["rules"], **changed}}


PROPOSING = days("2026-11-01", "2026-12-20", "proposing")

SETUPS = {
    "a day that is none": ("phases.1.first_day", {"phases": [days("2026-02-30", "2026-12-31")]}),
    "a day by points": ("phases.1.first_day", {"phases": [days("01.11.2026", "2026-12-31")]}),
    "two periods of one kind": (
        "phases.2.kind",
        {"phases": [days("2026-11-01", "2026-11-10"), days("2026-11-20", "2026-11-30")]},
    ),
    "more periods than kinds": (
        "phases",
        {"phases": [days(f"2026-11-{day:02}", f"2026-11-{day:02}") for day in range(1, 5)]},
    ),
    "an end before the begin": (
        "phases.1.last_day",
        {"phases": [days("2026-11-01", "2026-10-01")]},
    ),
    "a vote among proposals": (
        "phases.2.first_day",
        {"phases": [PROPOSING, days("2026-11-28", "2026-12-20")]},
    ),
    "a vote from the last day for proposals": (
        "phases.2.first_day",
        {"phases": [PROPOSING, days("2026-12-20", "2026-12-31")]},
    ),
    "a vote before proposals": (
        "phases.1.first_day",
        {"phases": [days("2026-10-01", "2026-10-20"), PROPOSING]},
    ),
    "no days at all": ("phases", {"phases": []}),
    "a phase of a kind that is none": (
        "phases.1.kind",
        {"phases": [days("2026-11-01", "2026-12-31", "vote")]},
    ),
    "money as a text": ("funds", {"funds": "100 000"}),
    "half a krona": ("funds", {"funds": 100_000.5}),
    "money below nothing": ("funds", {"funds": -5}),
    "no money": ("funds", {"funds": 0}),
    "money as 1e30": ("funds", {"funds": 1e30}),
    "money without end": ("funds", {"funds": 99999999999999999999}),
    "no Swedish name": ("titles", {"titles": {"en": "Only English"}}),
    "no name": ("titles", {"titles": {}}),
    "an empty name": ("titles", {"titles": {"sv": " ", "en": "Test"}}),
    "a name in a language that is none of ours": ("titles", {"titles": {"sv": "P", "tlh": "Q"}}),
    "a NUL in the name": ("titles.sv", {"titles": {"sv": "a\0b"}}),
    "half a letter in the goals": ("goals.sv", {"goals": {"sv": "a\ud800"}}),
    "goals without Swedish": ("goals", {"goals": {"ar": "أماكن"}}),
    "no votes per person": ("rules.max_choices", rules(max_choices=0)),
    "votes per person below none": ("rules.max_choices", rules(max_choices=-1)),
    "a rule that is none": ("rules.max_choice", rules(max_choice=3)),
    "points without any to give": ("rules.max_points", rules(ballot="points", max_points=0)),
    "a threshold of none": ("rules.threshold", rules(rule="greedy_threshold")),
    "a switch in words": ("rules.survey", rules(survey="ja")),
    "a field that is none": ("fund", {"fund": 1}),
    "a list of names that is none": ("partners", {"partners": "Grimsta"}),
    "a criterion without Swedish": (
        "criteria.1.texts",
        {"criteria": [{"kind": "structural", "texts": {"en": "x"}}]},
    ),
    "a cost that no proposal could tell": (
        "cost_items.1.texts.sv",
        {"cost_items": [{"unit_cost": 1, "texts": {"sv": "x" * 201}}]},
    ),
    "no currency": ("currency", {"currency": ""}),
    "a currency in numbers": ("currency", {"currency": "752"}),
    "a currency in small letters": ("currency", {"currency": "sek"}),
    "a currency by its sign": ("currency", {"currency": "kr."}),
    "a currency of forty letters": ("currency", {"currency": "KRONOR" * 7}),
    "a folder of media that is none": ("media", {"media": 5}),
    "more texts than a pack can carry": (
        "",
        {
            "goals": dict.fromkeys(("sv", "en", "fi", "ar", "so", "fa"), "ö" * 20_000),
            "purposes": dict.fromkeys(("sv", "en", "fi", "ar", "so", "fa"), "ö" * 20_000),
        },
    ),
}


def made(folder, document):
    path = folder / "setup.json"
    path.write_text(json.dumps(document))
    central, keys = folder / "c.mbdesk", folder / "k.mbkeys"
    made, _ = create_central_from(central, path, keys, cost=CHEAP)
    made.close()
    return central


@pytest.mark.parametrize(("field", "changed"), SETUPS.values(), ids=SETUPS.keys())
def test_a_setup_that_cannot_work_is_refused(tmp_path, field, changed):
    with pytest.raises((FieldError, InvalidInputError)) as refused:
        made(tmp_path, {**RIGHT, **changed})
    assert refused.value.parameters["field"] == field
    assert [path.name for path in tmp_path.iterdir()] == ["setup.json"]


@pytest.mark.parametrize("document", [[], "x", None, 5])
def test_a_setup_file_holds_names_with_values(tmp_path, document):
    with pytest.raises(InvalidInputError):
        made(tmp_path, document)


def test_equal_shares_of_points_are_refused_before_anybody_votes(tmp_path):
    with pytest.raises(NotSupportedError):
        made(tmp_path, {**RIGHT, **rules(ballot="points", max_points=9, rule="equal_shares")})


def test_a_setup_that_can_work_is_taken(tmp_path):
    assert made(
        tmp_path, {**RIGHT, "phases": [PROPOSING, days("2026-12-21", "2026-12-31")]}
    ).exists()


def test_what_the_program_itself_sets_up_goes_through_the_same_door(tmp_path):
    setup = Setup(titles={"sv": "M"}, funds=100, phases=PHASES)
    overlapping = (*PHASES, Phase(PhaseKind.EVALUATION, "2026-03-31", "2026-04-02"))
    with pytest.raises(FieldError) as refused:
        create_central(
            tmp_path / "c", replace(setup, phases=overlapping), tmp_path / "k", known_keys(setup)
        )
    assert refused.value.parameters["field"] == "phases.3.first_day"


@pytest.mark.parametrize("currency", ["", "752", "sek", "kr.", "S E", "ÅÄÖ", "SEKR"])
def test_a_currency_is_asked_for_by_its_code(tmp_path, currency):
    setup = Setup(titles={"sv": "M"}, funds=100, phases=PHASES, currency=currency)
    with pytest.raises(FieldError) as refused:
        create_central(tmp_path / "c", setup, tmp_path / "k", known_keys(setup))
    told = str(sentence(refused.value, reader_of("en")))
    assert "currency. Wanted there: a code of three capital letters, as in SEK" in told


def item(**changed):
    return {"code": "1", "cost": 60, "titles": {"sv": "A"}, **changed}


BALLOTS = {
    "one number twice": ("2.code", [item(), item(), item(code="3")]),
    "one number twice in letters of two sizes": (
        "2.code",
        [item(code="a"), item(code="A"), item(code="b")],
    ),
    "no number": ("1.code", [item(code="")]),
    "a number that cannot be keyed in from paper": ("1.code", [item(code="1 2")]),
    "a cost as a text": ("1.cost", [item(cost="60 000")]),
    "a cost below nothing": ("1.cost", [item(cost=-5)]),
    "a cost that the funds can never meet": ("1.cost", [item(cost=101)]),
    "no cost": ("1.cost", [{"code": "1", "titles": {"sv": "A"}}]),
    "no Swedish title": ("1.titles", [item(titles={"ar": "ورشة"})]),
    "a title in a language that is none of ours": (
        "1.titles",
        [item(titles={"sv": "A", "xx": "B"})],
    ),
    "a place that is none": ("1.place", [item(place=None)]),
    "fewer items than votes per person": ("rules.max_choices", [item(), item(code="2")]),
    "no object": ("1", [5]),
    "no list": ("", {"items": []}),
}


@pytest.mark.parametrize(("field", "items"), BALLOTS.values(), ids=BALLOTS.keys())
def test_a_ballot_that_cannot_work_is_refused(tmp_path, field, items):
    scene, path = set_up(tmp_path), tmp_path / "ballot.json"
    path.write_text(json.dumps(items))
    with pytest.raises((FieldError, InvalidInputError)) as refused:
        set_ballot_from(scene.central, path)
    assert refused.value.parameters["field"] == field
    assert scene.central.items == ITEMS
    scene.close()


def test_fewer_votes_per_person_make_a_short_ballot_work(tmp_path):
    scene = set_up(tmp_path)
    set_ballot(scene.central, ITEMS[:2], max_choices=2)
    assert scene.central.frame.rules.max_choices == 2
    scene.close()


def test_where_the_costs_decide_nothing_they_may_exceed_the_funds(tmp_path):
    one = Rules(ballot=BallotKind.CHOOSE_ONE, rule=CountingRule.MOST_VOTES)
    scene = set_up(tmp_path, one)
    set_ballot(scene.central, [BallotItem("1", 0, 1000, {"sv": "A"})])
    scene.close()


@pytest.mark.parametrize(
    "changed",
    [
        {"phases": [days("2026-11-01", "2026-10-01")]},
        rules(max_choices=0),
        {"titles": {}},
        {"funds": "100 000"},
    ],
)
def test_a_setup_is_refused_with_the_name_of_its_file_and_no_line(tmp_path, changed):
    with pytest.raises(InvalidInputError) as refused:
        made(tmp_path, {**RIGHT, **changed})
    assert refused.value.parameters["path"] == str(tmp_path / "setup.json")
    assert "line" not in refused.value.parameters
    assert "Line" not in str(sentence(refused.value, reader_of("en")))


def test_a_ballot_is_refused_with_the_name_of_its_file(tmp_path):
    scene, path = set_up(tmp_path), tmp_path / "ballot.json"
    path.write_text(json.dumps([item(cost=101), item(code="2"), item(code="3")]))
    with pytest.raises(InvalidInputError) as refused:
        set_ballot_from(scene.central, path)
    assert refused.value.parameters["path"] == str(path)
    scene.close()


def test_a_number_that_is_none_is_asked_for_as_people_write_numbers(tmp_path):
    with pytest.raises(InvalidInputError) as refused:
        made(tmp_path, {**RIGHT, "funds": 99999999999999999999})
    told = str(sentence(refused.value, reader_of("en")))
    assert "a whole number, at least 0 and of at most 15 digits" in told
