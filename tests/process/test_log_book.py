"""The centre's log names who did what, can be searched, and shows when somebody changed it."""

import ast
import csv
import io
from pathlib import Path

import pytest
from sqlalchemy import update

import mbdesk.services
from mbdesk.domain.people import Person, Role
from mbdesk.domain.station import StationKind
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.files import FieldError
from mbdesk.models.station import AuditEvent
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.log.log_book import (
    LogQuery,
    check_log,
    codes_saying,
    log_owners,
    read_entries,
    sentence_of,
    walk_found,
)
from mbdesk.services.centre.log.log_file import write_log
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.closing import count_as_heard
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.exports import export
from mbdesk.words.phrase import reader_of
from tests.process.scene import Scene

ANNA = Person("Åsa Öberg", Role.SECRETARY)
ENGLISH = reader_of("en")


def own_log(central: CentralFile) -> str:
    return log_owners(central)[0].id


def found(central: CentralFile, text: str) -> list[str]:
    query = LogQuery(own_log(central), text, codes_saying(text, ENGLISH))
    return [entry.event.code for entry in walk_found(central, query)]


def test_what_is_done_after_signing_in_names_who_did_it(scene: Scene):
    scene.central.sign_in(ANNA)
    add_station(scene.central, "Simhallen", "Simhallen", StationKind.TABLE)
    newest, before, *_ = read_entries(scene.central, LogQuery(own_log(scene.central)))
    assert newest.who(ENGLISH) == "Åsa Öberg (secretary of the steering group)"
    assert newest.says(ENGLISH) == "A station was set up: Simhallen"
    assert before.people() == ()
    assert check_log(scene.central, own_log(scene.central)).whole


def test_a_decision_names_the_two_who_made_it_and_who_typed_it_in(scene: Scene):
    close_voting(scene.central)
    scene.central.sign_in(ANNA)
    way = WayOut("the computer broke", ("Anna Ek", "Bo Dal"))
    count_as_heard(scene.central, scene.stations[0].station.id, way)
    (newest,) = read_entries(scene.central, LogQuery(own_log(scene.central)), most=1)
    assert newest.people() == ("Åsa Öberg", "Anna Ek", "Bo Dal")
    assert newest.reason == "the computer broke"
    assert "Torget" in newest.says(ENGLISH)


@pytest.mark.parametrize("name", ["", "  ", "x" * 121, "Anna\nEk"])
def test_a_name_is_one_line_that_fits(scene: Scene, name: str):
    with pytest.raises(FieldError):
        scene.central.sign_in(Person(name))
    assert scene.central.person is None


def test_a_name_can_be_printed(scene: Scene):
    with pytest.raises(LettersWithoutFontError):
        scene.central.sign_in(Person("安娜"))


@pytest.mark.parametrize("sought", ["ÅSA ÖBERG", "åsa", "Öberg", "simhallen", "station was set up"])
def test_entries_are_found_by_names_stations_and_sentences(scene: Scene, sought: str):
    scene.central.sign_in(ANNA)
    add_station(scene.central, "Simhallen", "Simhallen", StationKind.TABLE)
    assert "station_added" in found(scene.central, sought)


def test_entries_are_found_by_their_day(scene: Scene):
    day = read_entries(scene.central, LogQuery(own_log(scene.central)), most=1)[0].event.day
    assert found(scene.central, day)
    assert not found(scene.central, "1999-01-01")


@pytest.mark.parametrize("sought", ["%", "_", "station_id", '"', "mode", "parameters"])
def test_what_stands_in_no_entry_finds_none(scene: Scene, sought: str):
    assert "voting_closed" not in found(scene.central, sought)
    query = LogQuery(own_log(scene.central), sought)
    assert not read_entries(scene.central, query)


def test_pages_follow_each_other_without_a_gap(scene: Scene):
    owner = own_log(scene.central)
    whole = [e.event.number for e in walk_found(scene.central, LogQuery(owner))]
    assert whole == list(range(len(whole), 0, -1))
    pages, before = [], None
    while page := read_entries(scene.central, LogQuery(owner), before, most=2):
        pages += [entry.event.number for entry in page]
        before = pages[-1]
    assert pages == whole


def test_a_station_s_log_is_read_once_its_export_has_come(scene: Scene, tmp_path: Path):
    station = scene.stations[0]
    assert [owner.name for owner in log_owners(scene.central)] == [""]
    merge(scene.central, export(station, tmp_path).path)
    _, owner = log_owners(scene.central)
    assert owner.name.startswith("Torget")
    said = [e.says(ENGLISH) for e in read_entries(scene.central, LogQuery(owner.id))]
    assert said[-1] == "The station was enrolled"
    assert check_log(scene.central, owner.id).length == owner.length == len(said)


def test_a_changed_entry_breaks_the_chain_where_it_stands(scene: Scene):
    owner = own_log(scene.central)
    length = check_log(scene.central, owner).length
    with scene.central.database.unit() as session:
        session.execute(update(AuditEvent).where(AuditEvent.number == 2).values(day="2020-01-01"))
    state = check_log(scene.central, owner)
    assert not state.whole
    assert (state.length, state.broken_at) == (length, 3)


def test_the_log_is_written_with_what_its_chain_is_worked_out_from(scene: Scene, tmp_path: Path):
    owner = own_log(scene.central)
    scene.central.sign_in(Person("=cmd|' /C calc'!A0"))
    add_station(scene.central, "Simhallen", "Simhallen", StationKind.TABLE)
    path = write_log(scene.central, owner, tmp_path / "log.csv", ENGLISH)
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig")), delimiter=";"))
    assert len(rows) == check_log(scene.central, owner).length
    assert rows[-1]["What happened"] == "A station was set up: Simhallen"
    assert rows[-1]["Who"].startswith("'=")
    assert rows[-1]["code"] == "station_added"
    assert len(rows[-1]["previous"]) == 64


def codes_of_the_centre() -> set[str]:
    """Return every code that a service of the centre's names where it notes an event."""
    folder = Path(mbdesk.services.__file__).parent
    codes = set()
    for path in [p for room in ("centre", "counting") for p in (folder / room).rglob("*.py")]:
        tree = ast.parse(path.read_text("utf-8"))
        for call in ast.walk(tree):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "").strip("_").startswith(
                "note"
            ):
                texts = [each.value for each in call.args if isinstance(each, ast.Constant)]
                codes |= {text for text in texts if isinstance(text, str)}
    return codes


def test_every_code_of_the_centre_has_a_sentence():
    codes = codes_of_the_centre()
    assert len(codes) > 10
    assert {code for code in codes if sentence_of(code) is None} == set()
