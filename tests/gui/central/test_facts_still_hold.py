"""Every page of facts: what has changed since people read it is not acted on unread."""

import ast
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import mbdesk.ui.central
from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.privacy import RetentionKind, RetentionRule
from mbdesk.domain.process import Rules
from mbdesk.errors.bundles import BundleError
from mbdesk.errors.centre import FactsChangedError
from mbdesk.models.answering import BoardDecision
from mbdesk.services.centre.archive.finding import PersonQuery, find_person
from mbdesk.services.centre.archive.retention import due_line, set_rule
from mbdesk.services.centre.merging.kept_briefings import outlook
from mbdesk.services.centre.merging.kept_decisions import foresee, left_by_dropping
from mbdesk.services.centre.merging.kept_files import kept_export
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.stations.card_ways import void_card
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_register import station_status
from mbdesk.services.centre.stations.station_ways import revoke, set_aside
from mbdesk.services.centre.voting.closing import board_line, count_as_heard
from mbdesk.services.centre.voting.vote_ways import withdraw_item
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import count_box, make_box, new_count, take_box_back, tally
from mbdesk.services.counting.facts import count_facts
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.ui.central.archive.archive_acts import ask_destroy, ask_erase
from mbdesk.ui.central.counting import count_acts
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.facts_page import FactsPage
from mbdesk.ui.central.merging import kept_acts
from mbdesk.ui.central.stations import station_acts
from mbdesk.ui.central.voting import closing_acts, voting_acts
from mbdesk.ui.central.voting.card_acts import ask_void_card
from mbdesk.words.phrase import reader_of
from tests.process.forging import forge
from tests.process.scene import Scene, set_up, voting_scene

pytestmark = pytest.mark.gui
WAY = WayOut("datorn gick sönder", ("Anna Ek", "Bo Dal"))
SWEDISH = reader_of("sv")
NAME = "Anna Persson"
NOTHING_CAN_CHANGE = {
    "ask_withdraw": "the ballot is frozen; an item that is withdrawn already is refused by name",
    "ask_reset_code": "it tells the station's name",
    "ask_unbox": "it tells no figures; the states refuse a box that was opened",
    "ask_taking": "it tells of one file, which was read before",
}
"""Pages whose facts can be no other ones while their act is allowed."""


@dataclass(frozen=True)
class Reading:
    """Facts that people read, and what is done meanwhile at another desk."""

    ask: Callable[[Desk, Scene], object]
    meanwhile: Callable[[Scene], object]
    before: Callable[[Scene], object] = lambda scene: None
    make: Callable[[Path], Scene] = voting_scene
    asked: Any = None


def bring_in(scene: Scene, number: int = 0, code: str = "lamp", *, final: bool = False) -> None:
    station = scene.stations[number]
    if station.final:
        return
    cast(station, Choice((code,)))
    merge(scene.central, export(station, scene.folder, final=final).path)


def close(scene: Scene) -> None:
    """Close the vote, with one station's last export here and the other's missing."""
    bring_in(scene, 0, final=True)
    bring_in(scene, 1, "bench")
    close_voting(scene.central)


def close_without(scene: Scene) -> None:
    close(scene)
    count_as_heard(scene.central, scene.stations[1].station.id, WAY)


def hear_more(scene: Scene) -> None:
    bring_in(scene, 1, final=True)


def box(scene: Scene) -> None:
    close_without(scene)
    make_box(scene.central, scene.counting.roll)


def box_anew(scene: Scene) -> None:
    take_box_back(scene.central, WAY)
    make_box(scene.central, scene.counting.roll)


def count(scene: Scene) -> None:
    """Count two votes that are equal, one from each station."""
    box(scene)
    count_box(scene.central, scene.counting.tally)


def count_anew(scene: Scene) -> None:
    new_count(scene.central, WAY)
    hear_more(scene)
    tally(scene.central, scene.counting, few=WAY)


def count_equal_votes(scene: Scene) -> None:
    for code in ("lamp", "bench"):
        cast(scene.stations[1], Choice((code,)))
        bring_in(scene, 0, code)
    hear_and_close(scene)
    tally(scene.central, scene.counting)


def hear_and_close(scene: Scene) -> None:
    for station in scene.stations:
        merge(scene.central, export(station, scene.folder, final=True).path)
    close_voting(scene.central)


def count_one_station(scene: Scene) -> None:
    new_count(scene.central, WAY)
    set_aside(scene.central, scene.stations[1].station.id, WAY)
    tally(scene.central, scene.counting, few=WAY)


def keep_aside(scene: Scene) -> None:
    """Keep an export that states wrong counts."""
    station = scene.stations[0]
    cast(station, Choice(("tree",)))
    counts = {"votes": 9, "tests": 0, "proposals": 0, "contacts": 0, "surveys": 0}
    path = forge(station, export(station, scene.folder).path, counts=counts)
    with pytest.raises(BundleError) as refused:
        merge(scene.central, path)
    quarantine(scene.central, path, refused.value)


def keep_second(scene: Scene) -> None:
    bring_in(scene)
    keep_aside(scene)


def revoke_first(scene: Scene) -> None:
    revoke(scene.central, scene.stations[0].station.id, 1, WAY)


def the_kept(scene: Scene):
    (kept,) = read_overview(scene.central).kept
    return kept_export(scene.central, kept.digest)


def ask_branch(desk: Desk, scene: Scene) -> None:
    kept = the_kept(scene)
    kept_acts.ask_branch(desk, kept, outlook(scene.central, kept.digest))


def ask_take_in(desk: Desk, scene: Scene) -> None:
    kept = the_kept(scene)
    kept_acts.ask_take_in(desk, kept, foresee(scene.central, kept.digest))


def ask_drop(desk: Desk, scene: Scene) -> None:
    kept = the_kept(scene)
    kept_acts.ask_drop(desk, kept, left_by_dropping(scene.central, kept.digest))


def with_cards(folder: Path) -> Scene:
    made = set_up(folder, Rules(access=VoterAccess.CARD))
    make_cards(made.central, 3)
    return made


def decide_at_board(scene: Scene) -> None:
    with scene.central.database.unit() as session:
        days = {"day": "2026-12-17", "decided_on": "2026-12-17", "who": "Anna Ek"}
        told = {"paragraph": "14", "reference": "", "codes": [], "count": 1, "reason": ""}
        session.add(BoardDecision(number=1, **days, **told))
    scene.central.today = fixed("2027-01-24")


def name_person(scene: Scene, item: str = "lamp") -> None:
    withdraw_item(scene.central, item, WayOut(f"{NAME} äger marken", WAY.names))


def set_ground(scene: Scene) -> None:
    rule = due_line(scene.central, RetentionKind.KEYS).rule
    set_rule(scene.central, RetentionRule(rule.kind, rule.destroy, rule.months, "KS 2026/14"))


def ask_settling(desk: Desk, _scene: Scene) -> None:
    counted = desk.snapshot.result
    (tie,) = counted.outcome.ties
    count_acts.ask_settling(desk, tie, tie.codes, "§ 12")


def of_station(ask: Callable, number: int = 0) -> Callable[[Desk, Scene], object]:
    return lambda desk, scene: ask(
        desk, station_status(scene.central, scene.stations[number].station.id)
    )


def of_line(ask: Callable) -> Callable[[Desk, Scene], object]:
    return lambda desk, scene: ask(desk, board_line(scene.central, scene.stations[1].station.id))


def leave_out(scene: Scene) -> None:
    set_aside(scene.central, scene.stations[0].station.id, WAY)


def ask_void(desk: Desk, _scene: Scene) -> None:
    """Ask for the first card; which one is typed on the page itself."""
    desk.decision_wanted.connect(lambda page: page.fields.card.setText("1"))
    ask_void_card(desk)


READINGS = {
    "ask_open": Reading(
        lambda desk, _: voting_acts.ask_open(desk), lambda scene: scene.add("Badet"), make=set_up
    ),
    "ask_close": Reading(lambda desk, _: closing_acts.ask_close(desk), bring_in),
    "ask_reopen": Reading(lambda desk, _: voting_acts.ask_reopen(desk), hear_more, close),
    "ask_as_heard": Reading(of_line(closing_acts.ask_as_heard), hear_more, close),
    "ask_wait": Reading(of_line(closing_acts.ask_wait), hear_more, close_without),
    "ask_set_aside": Reading(of_station(station_acts.ask_set_aside), bring_in),
    "ask_take_back": Reading(of_station(station_acts.ask_take_back), bring_in, leave_out),
    "ask_revoke": Reading(of_station(station_acts.ask_revoke), bring_in),
    "ask_new_code": Reading(
        lambda desk, scene: station_acts.ask_new_code(
            desk, station_status(scene.central, scene.stations[0].station.id), None
        ),
        bring_in,
    ),
    "ask_void_card": Reading(
        ask_void,
        lambda scene: void_card(scene.central, 2, WAY),
        make=with_cards,
    ),
    "ask_tally": Reading(
        lambda desk, scene: count_acts.ask_tally(desk, count_facts(scene.central), scene.counting),
        hear_more,
        close_without,
    ),
    "ask_box": Reading(
        lambda desk, scene: count_acts.ask_box(
            desk, count_facts(scene.central), scene.signing, scene.counting.roll
        ),
        hear_more,
        close_without,
        asked=Path(),
    ),
    "ask_count": Reading(
        lambda desk, scene: count_acts.ask_count(desk, scene.counting.tally), box_anew, box
    ),
    "ask_settling": Reading(ask_settling, count_one_station, count_equal_votes),
    "ask_new_count": Reading(
        lambda desk, _: count_acts.ask_new_count(desk), count_one_station, count_equal_votes
    ),
    "ask_take_in": Reading(ask_take_in, revoke_first, keep_second),
    "ask_branch": Reading(ask_branch, bring_in, keep_aside),
    "ask_drop": Reading(ask_drop, bring_in, keep_aside),
    "ask_destroy": Reading(
        lambda desk, scene: ask_destroy(desk, due_line(scene.central, RetentionKind.KEYS)),
        set_ground,
        decide_at_board,
    ),
    "ask_erase": Reading(
        lambda desk, scene: ask_erase(desk, find_person(scene.central, PersonQuery((), (NAME,)))),
        lambda scene: name_person(scene, "tree"),
        name_person,
    ),
}


@pytest.mark.parametrize("act", READINGS)
def test_what_has_changed_since_it_was_read_is_not_acted_on(qtbot, tmp_path, act):
    reading = READINGS[act]
    scene = reading.make(tmp_path)
    reading.before(scene)
    desk, shown = Desk(scene.central, read_overview(scene.central)), []
    desk.decision_wanted.connect(shown.append)
    reading.ask(desk, scene)
    (page,) = shown
    qtbot.addWidget(page)
    asks = page.step if isinstance(page, FactsPage) else page.decision
    told = asks.anew(scene.central).read(SWEDISH)
    assert told == asks.about.read(SWEDISH), "it would be refused though nothing has changed"
    reading.meanwhile(scene)
    held = scene.central.standing()
    with qtbot.waitSignal(page.left, timeout=5_000) as left:
        press(page, reading.asked)
    assert isinstance(left.args[0], FactsChangedError)
    assert scene.central.standing() == held
    scene.close()


def press(page, asked) -> None:
    """Take the step, or decide with a reason and two names."""
    page.two.reason.setPlainText(WAY.reason)
    for field, name in zip(page.two.names, WAY.names, strict=True):
        field.setText(name)
    if isinstance(page, FactsPage):
        page.take(asked)
    else:
        page.decide()


def test_no_page_of_facts_is_forgotten():
    asking = set()
    for path in Path(mbdesk.ui.central.__file__).parent.rglob("*.py"):
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(function, ast.FunctionDef) and function.name.startswith("ask_"):
                calls = (call for call in ast.walk(function) if isinstance(call, ast.Call))
                if any(ast.unparse(call.func) == "desk.decide" for call in calls):
                    asking.add(function.name)
    assert asking == {*READINGS, *NOTHING_CAN_CHANGE}
