"""The verbs as a script uses them, on real files and keys."""

import json
import re
import shutil
import sqlite3
import sys
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.centre.creation import setup_file
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys import key_papers
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.counting.result import digest_code
from mbdesk.services.counting.result_file import read_result
from mbdesk.sync.codes import new_code, parse_card
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.languages import LANGUAGES
from tests.e2e.agreeing import agreed
from tests.keys import ANOTHER, CHEAP, PASSPHRASE
from tests.templates import quick_enrolment
from tests.unit.reports.reading import text_of

ELECTION = """META
key;value
budget;100
vote_type;approval
rule;greedy
PROJECTS
project_id;cost;votes;name;selected
1;60;3;A;1
2;50;2;B;0
3;40;1;C;1
VOTES
voter_id;vote
u;1,2
v;1,2
w;1,3
"""


@pytest.fixture(autouse=True)
def known_words(monkeypatch):
    """Let the program make the passphrase that the tests know."""
    monkeypatch.setattr(key_papers, "new_passphrase", lambda: PASSPHRASE)


@pytest.fixture(autouse=True)
def quick_keys(request, monkeypatch):
    """Let codes and passphrases cost little, but where the true cost is asked for.

    A verb that starts processes asks for it: they know of nothing else.
    """
    if "true_cost" in request.fixturenames:
        yield
        return

    def create(*them, cost):
        return create_central(*them, cost=CHEAP)

    monkeypatch.setattr(setup_file, "create_central", create)
    with quick_enrolment():
        yield


@pytest.fixture
def true_cost():
    """Let codes and passphrases cost what they do for people."""


def run(*arguments: object, status: int = 0) -> dict:
    return told(*arguments, status=status)[-1]


def told(*arguments: object, status: int = 0) -> list[dict]:
    """Return everything that a verb tells, one line after the other."""
    done = CliRunner().invoke(
        app, [*agreed(*arguments), "--json"], env={"MBDESK_PASSPHRASE": PASSPHRASE}
    )
    assert done.exit_code == status, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def setup(folder: Path) -> Path:
    year = int(local_day()[:4])
    whole = {"first_day": f"{year}-01-01", "last_day": f"{year}-12-31"}
    document = {
        "titles": {"sv": "Prov"},
        "funds": 100,
        "phases": [{"kind": "voting", **whole}],
        "rules": {"ballot": "approval", "max_choices": 2},
        "criteria": [{"kind": "democratic", "texts": {"sv": "Alla"}}],
        "cost_items": [{"unit_cost": 5, "texts": {"sv": "Bänk"}}],
    }
    path = folder / "setup.json"
    path.write_text(json.dumps(document), "utf-8")
    return path


def ballot(folder: Path) -> Path:
    items = [{"code": code, "cost": 60, "titles": {"sv": code}} for code in ("1", "2", "3")]
    path = folder / "ballot.json"
    path.write_text(json.dumps(items), "utf-8")
    return path


def somali_ballot(folder: Path) -> Path:
    path = folder / "somali.json"
    both = {"code": "1", "cost": 70, "titles": {"sv": "Bänk", "so": "Kuraas"}}
    swedish = [{"code": code, "cost": 60, "titles": {"sv": "Lampa"}} for code in ("2", "3")]
    path.write_text(json.dumps([both, *swedish]), "utf-8")
    return path


@pytest.fixture
def centre(tmp_path: Path) -> Path:
    central = tmp_path / "central.mbdesk"
    run("init", central, "--setup", setup(tmp_path), "--keys", tmp_path / "k.mbkeys")
    return central


def vote_and_close(centre: Path, folder: Path, *codes: str) -> None:
    """Let a table cast a ballot for each code, merge its last export and close the vote."""
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(folder))
    (pack,) = run("pack", centre, "--keys", folder / "k.mbkeys", "--out", folder)["packs"]
    run("enrol", pack, folder / "s", "--code", code)
    votes = folder / "v"
    votes.write_text("".join(f'{{"codes": ["{each}"]}}\n' for each in codes), "utf-8")
    run("cast", folder / "s", votes)
    run("merge", centre, run("export", folder / "s", "--out", folder, "--final")["path"])
    run("close", centre)


@pytest.mark.usefixtures("true_cost")
def test_a_whole_day_by_verbs(centre: Path, tmp_path: Path):
    keys = ("--keys", tmp_path / "k.mbkeys")
    code = run("station", centre, "Bibliotek 1", "--site", "Bibliotek")["code"]
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    folder = tmp_path / "library"
    run("enrol", pack, folder, "--code", code)
    votes = tmp_path / "votes.jsonl"
    good = '{"codes": ["1", "2"]}\n\n{"codes": ["1"]}\n{"codes": []}\n'
    votes.write_text(good + '{"codes": ["1", "2", "3"]}\n', "utf-8")
    (refused,) = told("cast", folder, votes, status=1)
    assert (refused["error"], refused["line"]) == ("invalid_choice", 5)
    votes.write_text(good, "utf-8")
    codes = [each["confirmation"] for each in told("cast", folder, votes)]
    assert len(set(codes)) == 3
    export = run("export", folder, "--out", tmp_path, "--final")["path"]
    assert run("merge", centre, export)["after"] == 3
    assert run("merge", centre, export)["seen_already"] is True
    assert run("merge", centre, pack, status=1)["refused"] == "wrong_file_kind"
    assert Path(run("merge", centre, export, *keys)["receipt"]).suffix == ".mbreceipt"
    (receipt,) = run("receipt", centre, *keys, "--out", tmp_path)["receipts"]
    told_of = run("receipt", folder, "--read", receipt)
    assert told_of == {"at_centre": 3, "held": 3, "needs_last_export": False}
    assert run("tally", centre, *keys, "--out", tmp_path, status=1)["error"] == "not_allowed_now"
    assert run("summary", centre, "--out", tmp_path, status=1)["error"] == "not_counted"
    run("close", centre)
    result = run("tally", centre, *keys, "--out", tmp_path)
    assert result["votes"] == {"1": 2, "2": 1, "3": 0}
    assert run("verify", result["result"], export, pack, receipt, "--central", centre)["holds"]
    assert Path(run("report", centre, "--out", tmp_path)["protocol"]).stat().st_size > 10_000
    winners = text_of(
        Path(run("summary", centre, "--out", tmp_path, "--language", "en")["summary"])
    )
    assert "The residents have chosen" in winners
    assert "Votes: 2" in winners
    assert [each["fate"] for each in told("look-up", result["result"], *codes)] == ["counted"] * 3
    nobodys = told("look-up", result["result"], codes[0], new_code(), "1234", status=1)
    assert [each.get("error") for each in nobodys] == [None, "code_not_found", "code_mistyped"]
    check_again(Path(result["result"]), Path(pack), Path(export), keys)
    check_by_paper(Path(pack), Path(receipt), Path(export))


def test_the_log_names_who_used_a_verb_is_searched_and_written(centre: Path, tmp_path: Path):
    run("--by", "Anna Ek", "station", centre, "Bibliotek 1", "--site", "Bibliotek")
    run("station", centre, "Skola 1", "--site", "Skola")
    *entries, state = told("log", centre)
    assert state["entries"] == len(entries) > 2
    added = [each for each in entries if each["code"] == "station_added"]
    assert [each["who"] for each in added] == ["", "Anna Ek"]
    assert state["broken_at"] == 0
    *found, _ = told("log", centre, "--search", "anna ek")
    assert {each["who"] for each in found} == {"Anna Ek"}
    assert found[-1]["code"] == "station_added"
    written = Path(told("log", centre, "--out", tmp_path)[0]["log"])
    assert "Anna Ek" in written.read_text("utf-8-sig")
    damage(centre, "UPDATE audit_event SET day = '2020-01-01' WHERE number = 2")
    assert told("log", centre, status=3)[-1]["broken_at"] == 3


def damage(centre: Path, statement: str) -> None:
    with closing(sqlite3.connect(centre)) as connection:
        connection.execute(statement)
        connection.commit()


def test_the_box_is_counted_on_another_computer_and_what_is_decided_asks_for_two(
    centre: Path, tmp_path: Path
):
    keys = ("--keys", tmp_path / "k.mbkeys")
    way = WAY
    (tmp_path / "again").mkdir()
    lost = run("station", centre, "Bord 2", "--site", "Skola")["station"]
    code = run("station", centre, "Bord 1", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(tmp_path))
    packs = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    (pack,) = (each for each in packs if "bord-1" in each)
    run("enrol", pack, tmp_path / "s", "--code", code)
    (tmp_path / "v").write_text('{"codes": ["1"]}\n{"codes": ["1", "2"]}\n', "utf-8")
    run("cast", tmp_path / "s", tmp_path / "v")
    run("merge", centre, run("export", tmp_path / "s", "--out", tmp_path, "--final")["path"])
    run("close", centre)
    run("reopen", centre, *way)
    run("close", centre)
    assert told("set-aside", centre, lost, *way[:-2], status=2) == []
    run("set-aside", centre, lost, *way)
    run("withdraw", centre, "2", *way)
    run("box", centre, *keys, "--out", tmp_path)
    run("unbox", centre, *way)
    box = run("box", centre, *keys, "--out", tmp_path / "again")["box"]
    desk = ("--desk", tmp_path / "k.mbkeys")
    counted = run("count-box", box, *keys, *desk, "--out", tmp_path)
    result = counted["result"]
    assert counted["digest"] == read_result(Path(result)).digest
    assert run("take-result", centre, result)["winners"] == ["1"]
    proven = run("verify", result, "--central", centre)
    assert (proven["holds"], proven["digest"]) == (True, counted["digest"])
    run("new-count", centre, *way)
    run("box", centre, *keys, "--out", tmp_path / "again")
    assert run("count", centre, *keys)["votes"] == {"1": 2, "2": 1, "3": 0}


def check_by_paper(pack: Path, receipt: Path, export: Path) -> None:
    """Check without the central file, with the codes that stand on papers."""
    of_process = run("verify", pack, status=3)["code"]
    of_station = run("verify", export, status=3)["code"]
    assert of_process != of_station
    for path in (pack, receipt):
        found = run("verify", path, status=3)
        assert (found["holds"], found["vouched"]) == (True, False)
        assert run("verify", path, "--fingerprint", of_process.lower())["vouched"]
        assert run("verify", path, "--fingerprint", of_station, status=1)["error"] == "code_unlike"
    assert run("verify", export, "--fingerprint", of_station)["vouched"]
    refused = run("verify", export, "--fingerprint", of_process, status=3)
    assert refused["error"] == "station_code_unlike"
    assert told("verify", pack, "--fingerprint", "7KQ2", status=2) == []
    cut = pack.with_name("cut.mbpack")
    cut.write_bytes(pack.read_bytes()[:-9])
    assert run("verify", cut, "--fingerprint", of_process, status=1)["error"] == "cut_short"


def test_what_is_done_stays_done_when_its_file_cannot_be_written(
    centre: Path, tmp_path: Path, monkeypatch
):
    """The stick is pulled: the box, the count and the decision stand, and are written later."""
    asks = sys.modules["mbdesk.cli.app"]
    monkeypatch.setattr(asks, "check_folder", lambda _: None)  # it was there a moment ago
    keys, gone = ("--keys", tmp_path / "k.mbkeys"), ("--out", tmp_path / "gone")
    there = ("--out", tmp_path)
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, *there)["packs"]
    run("enrol", pack, tmp_path / "s", "--code", code)
    (tmp_path / "v").write_text('{"codes": ["1"]}\n{"codes": ["2"]}\n', "utf-8")
    run("cast", tmp_path / "s", tmp_path / "v")
    run("merge", centre, run("export", tmp_path / "s", *there, "--final")["path"])
    run("close", centre)
    assert run("write-box", centre, *keys, *there, status=1)["error"] == "not_allowed_now"
    told_of = in_words("box", centre, *keys, *gone)
    assert f"There is no folder {tmp_path / 'gone'}." in told_of
    assert "The ballot box has been made. Write it with: mbdesk write-box" in told_of
    assert Path(run("write-box", centre, *keys, *there)["box"]).exists()
    run("count", centre, *keys)
    assert run("result", centre, *keys, *there, status=1)["error"] == "tie_open"
    told_of = in_words("settle", centre, "2", "1", "--basis", "§ 12", *keys, *gone)
    assert "The decision is recorded. Write the result with: mbdesk result" in told_of
    result = run("result", centre, *keys, *there)["result"]
    assert run("verify", result, "--central", centre)["holds"]
    run("new-count", centre, *WAY)
    run("withdraw", centre, "2", *WAY)
    told_of = in_words("tally", centre, *keys, *gone)
    assert "The votes are counted. Write the result with: mbdesk result" in told_of


@pytest.mark.parametrize("instead", ["nothing", "a file"])
def test_a_folder_that_is_not_there_is_told_alike_by_every_verb(
    centre: Path, tmp_path: Path, instead: str
):
    """Whatever a verb writes into it, and whether or not something else has its name."""
    keys, gone = ("--keys", tmp_path / "k.mbkeys"), tmp_path / "gone"
    if instead == "a file":
        gone.write_bytes(b"")

    def refused(*arguments: object, option: str = "--out") -> None:
        told_of = run(*arguments, *filter(None, (option,)), gone, status=1)
        assert told_of == {"error": "folder_missing", "path": str(gone)}, arguments

    refused("poster", centre)
    refused("catalogue", centre)
    refused("keys", "copy", centre, tmp_path / "k.mbkeys")
    refused("cards", "make", centre, 2, option="--pdf")
    refused("media", centre, option="")
    vote_and_close(centre, tmp_path, "1", "2")
    refused("pack", centre, *keys)
    refused("receipt", centre, *keys)
    refused("export", tmp_path / "s")
    refused("form", tmp_path / "s")
    refused("copy", tmp_path / "s", option="--to")
    run("reopen", centre, *WAY)
    kiosk = run("station", centre, "Kiosk", "--site", "Skola", "--kiosk")["station"]
    refused("reset-code", centre, kiosk, *keys, *WAY)
    run("set-aside", centre, kiosk, *WAY)
    run("close", centre)
    refused("box", centre, *keys)
    assert run("count", centre, *keys, status=1)["instead"] == "box"  # nothing was fixed
    run("box", centre, *keys, "--out", tmp_path)
    refused("write-box", centre, *keys)
    run("count", centre, *keys)
    refused("settle", centre, "2", "1", "--basis", "§ 12", *keys)
    for verb in ("report", "summary"):
        refused(verb, centre)
    refused("result", centre, *keys)


def in_words(*arguments: object, status: int = 1) -> str:
    """Run a verb, one that is refused unless told otherwise, and return what a person reads."""
    done = CliRunner().invoke(app, agreed(*arguments), env={"MBDESK_PASSPHRASE": PASSPHRASE})
    assert done.exit_code == status, done.output
    return done.output


def check_again(result: Path, pack: Path, export: Path, keys: tuple[object, ...]) -> None:
    """Verify and recount a result as somebody outside does, and find that it was altered."""
    assert run("verify", result, status=3)["error"] == "not_vouched"
    code = read_result(result).fingerprint
    assert run("verify", result, "--fingerprint", code)["holds"]
    recount = ("recount", result, "--pack", pack, *keys, "--fingerprint", code, "--exports")
    assert run(*recount, export)["agrees"]
    shown = in_words(*recount, export, status=0)
    assert digest_code(read_result(result).digest) in shown
    assert read_result(result).digest in shown.replace(" ", "").replace("\n", "")
    assert run(*recount, pack.parent / "library", status=1)["error"] == "export_missing"
    data = result.read_bytes()
    result.write_bytes(data.replace(b'"number":1}', b'"number":2}', 1))
    assert run("verify", result, status=1)["holds"] is False


def test_pictures_and_recordings_of_a_folder_go_into_the_packs(centre: Path, tmp_path: Path):
    folder = tmp_path / "media"
    (folder / "audio" / "sv").mkdir(parents=True)
    (folder / "audio" / "sv" / "welcome.ogg").write_bytes(b"OggS\0" + bytes(500))
    assert run("media", centre, folder)["media"] == ["audio/sv/welcome.ogg"]
    (folder / "karta.pdf").write_bytes(b"%PDF")
    assert run("media", centre, folder, status=1)["error"] == "media_name"


def test_blank_forms_are_written_in_the_languages_asked_for(centre: Path, tmp_path: Path):
    keys = ("--keys", tmp_path / "k.mbkeys")
    code = run("station", centre, "Bibliotek 1", "--site", "Bibliotek")["code"]
    assert Path(run("poster", centre, "--out", tmp_path)["path"]).name == "poster.pdf"
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    run("enrol", pack, tmp_path / "library", "--code", code)
    (path,) = run("form", tmp_path / "library", "--out", tmp_path, "--language", "ar")["paths"]
    assert Path(path).read_bytes().startswith(b"%PDF")
    assert len(run("form", tmp_path / "library", "--out", tmp_path)["paths"]) == len(LANGUAGES)
    refused = run("form", tmp_path / "library", "--out", tmp_path, "--language", "xx", status=1)
    assert refused["error"] == "invalid_input"


@pytest.mark.parametrize("rule", ["survey", "paper_ballots", "blank_allowed"])
def test_a_rule_that_is_neither_true_nor_false_is_refused(tmp_path: Path, rule: str):
    path = setup(tmp_path)
    document = json.loads(path.read_text("utf-8"))
    document["rules"][rule] = "no"
    path.write_text(json.dumps(document), "utf-8")
    made = tmp_path / "central.mbdesk"
    refused = run("init", made, "--setup", path, "--keys", tmp_path / "k.mbkeys", status=1)
    assert refused["error"] == "invalid_input"
    assert not made.exists()


def test_a_tie_is_settled_by_a_recorded_decision(centre: Path, tmp_path: Path):
    keys = ("--keys", tmp_path / "k.mbkeys")
    vote_and_close(centre, tmp_path, "1", "2")
    assert run("tally", centre, *keys, "--out", tmp_path)["waiting"] == [["1", "2"]]
    settled = run("settle", centre, "2", "1", "--basis", "§ 12", *keys, "--out", tmp_path)
    assert settled["winners"] == ["2"]
    assert run("verify", settled["result"], "--central", centre)["holds"]


@pytest.fixture
def strict(tmp_path: Path, monkeypatch):
    """Make a process of the strict scheme, and return it with the papers' words."""
    monkeypatch.undo()  # each file has words of its own here
    path = setup(tmp_path)
    document = json.loads(path.read_text("utf-8"))
    document["key_scheme"], document["rules"]["access"] = "strict", "card"
    path.write_text(json.dumps(document), "utf-8")
    central, keys = tmp_path / "strict.mbdesk", tmp_path / "strict-keys"
    made = run("init", central, "--setup", path, "--keys", keys)
    papers = {}
    for paper in made["papers"]:
        papers.setdefault(paper["file"], []).append(paper["words"])
    return central, keys, papers


def test_five_people_count_in_the_strict_scheme_on_three_computers(strict, tmp_path: Path):
    """Desk and roll box here; two of three sheets count there; a third recounts from the sticks."""
    central, keys, papers = strict
    (desk_words,), (roll_words,), sheets = papers["desk"], papers["roll"], papers["tally"]
    desk = ("--desk", keys / "desk.mbkeys", "--desk-passphrase", desk_words)
    roll = ("--keys", keys / "roll.mbkeys", "--passphrase", roll_words)
    signing = ("--keys", keys / "desk.mbkeys", "--passphrase", desk_words)
    code = run("station", central, "Bord 1", "--site", "Skola")["code"]
    cards = run("cards", "make", central, "3")["cards"]
    run("open", central, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", central, *signing, "--out", tmp_path)["packs"]
    run("enrol", pack, tmp_path / "s", "--code", code)
    votes = zip(cards, (["1"], ["2"], ["3"]), strict=True)
    lines = [json.dumps({"codes": codes, "card": card}) for card, codes in votes]
    (tmp_path / "v").write_text("\n".join(lines), "utf-8")
    run("cast", tmp_path / "s", tmp_path / "v")
    export = run("export", tmp_path / "s", "--out", tmp_path, "--final")["path"]
    run("merge", central, export)
    run("close", central)
    refused = run("tally", central, *signing, "--out", tmp_path, status=1)
    assert refused["error"] == "strict_scheme"
    box = run("box", central, *roll, *desk, "--out", tmp_path)["box"]
    assert run("verify", box, status=3)["vouched"] is False

    there = tmp_path / "there"
    there.mkdir()
    tally = ("--keys", keys / "tally.mbkeys")
    two = [part for words in sheets[:2] for part in ("--sheet", words)]
    one = run("count-box", box, *tally, *two[:2], *desk, "--out", there, status=1)
    assert one["error"] == "not_enough_sheets"
    count = ("count-box", box, *tally, *two, *desk, "--out", there)
    assert run(*count, status=1)["tied"] == "1, 2, 3"
    wrong = run(*count, "--tie", "1 2", "--basis", "§ 12", status=1)
    assert wrong["error"] == "not_tied"
    assert told(*count, "--tie", "1 2 3", status=2) == []
    settled = run(*count, "--tie", "2 1 3", "--basis", "§ 12")["result"]

    assert run("take-result", central, settled)["winners"] == ["2"]
    here = run("result", central, *signing, "--out", tmp_path)["result"]
    assert Path(here).read_bytes() == Path(settled).read_bytes()
    process = read_result(Path(settled)).fingerprint
    recount = ("recount", settled, "--pack", pack, "--exports", export, *roll)
    again = run(*recount, "--tally-keys", keys / "tally.mbkeys", *two, "--fingerprint", process)
    assert again["agrees"]
    assert again["digest"] == read_result(Path(settled)).digest


def test_the_result_of_an_earlier_count_is_written_again(centre: Path, tmp_path: Path):
    keys = ("--keys", tmp_path / "k.mbkeys")
    way = ("--reason", "A stick was found", "--name", "Anna Ek", "--name", "Bo Dal")
    vote_and_close(centre, tmp_path, "1")
    first = Path(run("tally", centre, *keys, "--out", tmp_path)["result"])
    signed = first.read_bytes()
    run("new-count", centre, *way)
    for step, number in ((None, 1), ("box", 1), ("count", 1)):
        if step is not None:
            out = ("--out", tmp_path) if step == "box" else ()
            run(step, centre, *keys, *out)
        first.unlink()
        run("result", centre, *keys, "--out", tmp_path, "--number", number)
        assert first.read_bytes() == signed
    second = Path(run("result", centre, *keys, "--out", tmp_path)["result"])
    replaced, newer = read_result(first), read_result(second)
    assert replaced.record.replaces is None
    why = newer.record.replaces
    assert why is not None
    assert why.reason == "A stick was found"
    assert why.names == ("Anna Ek", "Bo Dal")
    assert (why.number, why.digest, why.day) == (1, replaced.digest, local_day())
    said = CliRunner().invoke(app, ["verify", str(second), "--fingerprint", newer.fingerprint])
    code = digest_code(replaced.digest)
    assert f"it replaces count 1, which has the digest {code}." in said.output
    papers = [
        run("report", centre, "--out", tmp_path, *of, "--language", "en")["protocol"]
        for of in ((), ("--number", 1))
    ]
    assert "takes the place of count 1" in text_of(Path(papers[0]))
    assert "This count no longer stands" in text_of(Path(papers[1]))
    missing = run("result", centre, *keys, "--out", tmp_path, "--number", 3, status=1)
    assert missing["error"] == "not_counted"
    assert (
        run("report", centre, "--out", tmp_path, "--number", 3, status=1)["error"] == "not_counted"
    )
    assert run("verify", first, "--fingerprint", read_result(first).fingerprint)["holds"]


def test_a_lost_station_and_few_other_votes_are_counted_with_a_reason_and_two_names(
    centre: Path, tmp_path: Path
):
    keys, out = ("--keys", tmp_path / "k.mbkeys"), ("--out", tmp_path)
    made = run("station", centre, "Bord", "--site", "Skola")
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, *out)["packs"]
    run("enrol", pack, tmp_path / "s", "--code", made["code"])
    (tmp_path / "v").write_text('{"codes": ["1"]}\n', "utf-8")
    run("cast", tmp_path / "s", tmp_path / "v")
    run("merge", centre, run("export", tmp_path / "s", *out)["path"])
    run("close", centre)
    without = ("--without", made["station"])
    assert run("tally", centre, *keys, *out, status=1)["error"] == "stations_missing"
    assert told("tally", centre, *keys, *out, *without, status=2) == []
    assert told("box", centre, *keys, *out, *without, *WAY[:-2], status=2) == []
    assert told("box", centre, *keys, *out, "--without", "no", *WAY, status=2) == []
    assert run("tally", centre, *keys, *out, *without, *WAY)["votes"]["1"] == 1
    run("new-count", centre, *WAY)
    run("cast", tmp_path / "s", tmp_path / "v")
    run("merge", centre, run("export", tmp_path / "s", *out, "--final")["path"])
    for verb in ("tally", "box"):
        assert run(verb, centre, *keys, *out, status=1)["error"] == "few_differ"
        lost = (*without, *WAY)
        assert run(verb, centre, *keys, *out, *lost, status=1)["error"] == "few_differ"
    few = ("--although-few", "one more was found", *WAY[2:])
    assert told("box", centre, *keys, *out, *few[:-2], status=2) == []
    run("box", centre, *keys, *out, *few)
    assert run("count", centre, *keys)["votes"]["1"] == 2


def test_proposals_are_left_all_or_none_and_their_numbers_told(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["phases"][0]["kind"] = "proposing"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre, keys = tmp_path / "c.mbdesk", ("--keys", tmp_path / "k.mbkeys")
    run("init", centre, "--setup", tmp_path / "setup.json", *keys)
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    folder, drafts = tmp_path / "school", tmp_path / "drafts.jsonl"
    run("enrol", pack, folder, "--code", code)
    good = {"language": "sv", "title": "Bänk", "description": "En bänk vid torget."}
    lines = [good, {**good, "title": "Lampa"}, {**good, "colour": "blå"}]
    drafts.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    (refused,) = told("propose", folder, drafts, status=1)
    assert (refused["error"], refused["line"]) == ("invalid_input", 3)
    drafts.write_text("\n".join(map(json.dumps, lines[:2])), "utf-8")
    assert len({each["number"] for each in told("propose", folder, drafts)}) == 2


def test_the_register_is_listed_shown_corrected_and_written_by_verbs(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["phases"][0]["kind"] = "proposing"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre, keys = tmp_path / "c.mbdesk", ("--keys", tmp_path / "k.mbkeys")
    run("init", centre, "--setup", tmp_path / "setup.json", *keys)
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    folder, drafts = tmp_path / "school", tmp_path / "drafts.jsonl"
    run("enrol", pack, folder, "--code", code)
    left = {"description": "Vid torget.", "place": "Grimsa"}
    lines = [{**left, "language": tag, "title": f"Bänk {tag}"} for tag in ("sv", "fi")]
    drafts.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    told("propose", folder, drafts)
    export = run("export", folder, "--out", tmp_path)["path"]
    told("merge", centre, export)
    listed = told("proposals", "list", centre)
    assert [each["number"] for each in listed] == [1, 2]
    (finnish,) = told("proposals", "list", centre, "--in", "fi", "--at", "Skola")
    assert finnish["title"] == "Bänk fi"
    number, why = finnish["number"], ("--reason", "slarvfel", "--name", "Anna Ek")
    run("proposals", "correct", centre, number, "place", "Grimsta", *why)
    run("proposals", "dnr", centre, number, "HV 2026/214")
    run("proposals", "withdraw", centre, number, *why)
    assert run("proposals", "withdraw", centre, number, *why, status=1)["error"] == (
        "proposal_unchanged"
    )
    shown = run("proposals", "show", centre, number)
    assert (shown["state"], shown["dnr"]) == ("withdrawn", "HV 2026/214")
    assert (shown["texts"]["place"], shown["sent"]["place"]) == ("Grimsta", "Grimsa")
    assert [each["record"] for each in shown["records"]] == [
        "withdrawal",
        "note",
        "correction",
    ]
    run("proposals", "put-back", centre, number, *why)
    table = run("proposals", "table", centre, tmp_path / "register.xlsx")["table"]
    assert Path(table).is_file()
    out = ("--out", tmp_path / "out")
    missing = run("proposals", "export", centre, *out, status=1)
    assert missing["error"] == "folder_missing"
    (tmp_path / "out").mkdir()
    assert run("proposals", "export", centre, *out)["proposals"] == 2
    told("proposals", "list", centre, "--at", "Torget", status=2)


def test_a_voting_card_lets_its_holder_vote_once(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["rules"]["access"] = "card"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre, keys = tmp_path / "c.mbdesk", ("--keys", tmp_path / "k.mbkeys")
    run("init", centre, "--setup", tmp_path / "setup.json", *keys)
    first, second = run("cards", "make", centre, 2)["cards"]
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    folder, votes = tmp_path / "school", tmp_path / "votes.jsonl"
    run("enrol", pack, folder, "--code", code)
    for card, error in ((first, None), (second.lower(), None), (first, "card_used")):
        votes.write_text(json.dumps({"codes": ["1"], "card": card}), "utf-8")
        answer = run("cast", folder, votes, status=1 if error else 0)
        assert answer.get("error") == error
    assert run("cards", "make", centre, 1, status=1)["error"] == "not_allowed_now"


WAY = ("--reason", "The stick was found", "--name", "Anna Ek", "--name", "Bo Dal")


def test_cards_are_made_as_a_page_to_cut_and_their_codes_told_nowhere_else(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["rules"]["access"] = "card"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre = tmp_path / "c.mbdesk"
    run("init", centre, "--setup", tmp_path / "setup.json", "--keys", tmp_path / "k.mbkeys")
    made = run("cards", "make", centre, 2, "--pdf", tmp_path)
    printed = text_of(Path(made["path"]))
    codes = set(re.findall(r"\b\w{4}(?:-\w{4})+\b", printed))
    control = re.search(r"kontrollkod: ([\w-]+)", printed)
    assert control is not None
    assert {parse_card(code)[0] for code in codes - {control[1]}} == {1, 2}
    assert made == {"made": 2, "path": made["path"]}


def test_a_station_is_restored_from_its_second_copy(centre: Path, tmp_path: Path):
    keys, station, medium = ("--keys", tmp_path / "k.mbkeys"), tmp_path / "s", tmp_path / "stick"
    code = run("station", centre, "Bord 1", "--site", "Skola")["code"]
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    run("enrol", pack, station, "--code", code)
    votes = tmp_path / "votes.jsonl"
    votes.write_text('{"codes": ["1"]}\n', "utf-8")
    medium.mkdir()
    assert run("copy", station) == {"state": None}
    assert run("copy", station, "--to", medium) == {"state": "current"}
    run("cast", station, votes)
    shutil.rmtree(station)
    wrong = run("restore", medium, tmp_path / "anew", "--code", new_code(), status=1)
    assert wrong["error"] == "wrong_enrolment_code"
    restored = run("restore", medium, tmp_path / "anew", "--code", code)
    assert restored == {"votes": 1, "proposals": 0}
    assert run("copy", tmp_path / "anew", "--off") == {"state": None}
    export = run("export", tmp_path / "anew", "--out", tmp_path)["path"]
    assert run("merge", centre, export)["after"] == 1


def test_a_card_is_voided_and_one_of_the_reserve_given_out(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["rules"]["access"] = "card"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre, keys = tmp_path / "c.mbdesk", ("--keys", tmp_path / "k.mbkeys")
    run("init", centre, "--setup", tmp_path / "setup.json", *keys)
    run("cards", "make", centre, 3)
    assert run("cards", "replace", centre, 1, 3, *WAY) == {"void": 1, "reserve": 3}
    assert run("cards", "void", centre, 2, *WAY) == {"void": 2}
    assert run("cards", "void", centre, 2, *WAY, status=1)["error"] == "card_given_out"


def test_a_refused_file_is_kept_listed_and_decided_on_and_a_station_is_reopened(
    centre: Path, tmp_path: Path
):
    keys, station = ("--keys", tmp_path / "k.mbkeys"), tmp_path / "s"
    made = run("station", centre, "Bord 1", "--site", "Skola")
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    run("enrol", pack, station, "--code", made["code"])
    votes = tmp_path / "v"
    votes.write_text('{"codes": ["1"]}\n', "utf-8")
    run("cast", station, votes)
    run("merge", centre, run("export", station, "--out", tmp_path, "--final")["path"])
    assert run("cast", station, votes, status=1)["error"] == "station_final"
    assert run("reopen", station, *WAY)["reopened"]
    run("cast", station, votes)
    (receipt,) = run("receipt", centre, *keys, "--out", tmp_path)["receipts"]
    assert run("receipt", station, "--read", receipt)["needs_last_export"]
    run("revoke", centre, made["station"], "--after", 1, *WAY)
    later = run("export", station, "--out", tmp_path, "--final")["path"]
    kept = run("quarantine", "keep", centre, later)
    assert kept["refused"] == "revoked_station"
    (listed,) = told("quarantine", "list", centre)
    assert (listed["digest"], listed["state"]) == (kept["kept"], "quarantined")
    take = ("quarantine", "take", centre, kept["kept"], *WAY)
    assert run(*take, "--paper", new_code(), status=1)["error"] == "paper_differs"
    run(*take, "--paper", listed["fingerprint"])
    assert told("quarantine", "list", centre)[0]["state"] == "taken"
    for verb in (("quarantine", "drop"), ("branch",)):
        choice = ("held",) if verb == ("branch",) else ()
        again = run(*verb, centre, kept["kept"], *choice, *WAY, status=1)
        assert again["error"] == "no_such_kept_file"
    run("set-aside", centre, made["station"], *WAY)
    run("take-back", centre, made["station"], *WAY)
    run("close", centre)
    result = run("tally", centre, *keys, "--out", tmp_path)["result"]
    counted_again = ("recount", result, "--pack", pack, "--exports", tmp_path, *keys)
    code = read_result(Path(result)).fingerprint
    words = {"MBDESK_PASSPHRASE": PASSPHRASE}
    for verb in (("verify", result), counted_again):
        said = CliRunner().invoke(app, [*map(str, verb), "--fingerprint", code], env=words)
        assert said.exit_code == 0, said.output
        assert "Bord 1 (Skola) was revoked after its export 1." in said.output


def test_a_kiosk_gets_a_reset_file_and_a_table_none(centre: Path, tmp_path: Path):
    args = ("--keys", tmp_path / "k.mbkeys", "--out", tmp_path, *WAY)
    kiosk = run("station", centre, "Entrén", "--site", "Badhuset", "--kiosk")["station"]
    table = run("station", centre, "Bord 1", "--site", "Badhuset")["station"]
    assert Path(run("reset-code", centre, kiosk, *args)["reset"]).suffix == ".mbreset"
    assert run("reset-code", centre, table, *args, status=1)["error"] == "no_staff_code"
    for verb in (("reset-code", centre, "3f2a", *args), ("new-code", centre, "3f2a", *WAY)):
        assert run(*verb, status=1)["error"] == "no_such_station"


def test_a_refusal_is_plain_sentences_and_status_one(tmp_path: Path):
    done = CliRunner().invoke(app, ["merge", str(tmp_path / "none.mbdesk"), "x.mbexport"])
    assert done.exit_code == 1
    assert "Traceback" not in done.output
    assert len(done.stderr.strip()) > 40


def test_a_wrong_passphrase_is_refused(centre: Path, tmp_path: Path):
    done = CliRunner().invoke(
        app,
        [
            "pack",
            str(centre),
            "--keys",
            str(tmp_path / "k.mbkeys"),
            "--out",
            str(tmp_path),
            "--json",
        ],
        env={"MBDESK_PASSPHRASE": ANOTHER},
    )
    assert json.loads(done.stdout)["error"] == "wrong_passphrase"


@pytest.mark.usefixtures("true_cost")
def test_replay_agrees_with_an_honest_file_and_tells_a_wrong_one(tmp_path: Path):
    honest, wrong, other = (tmp_path / f"{name}.pb" for name in ("honest", "wrong", "other"))
    honest.write_text(ELECTION, "utf-8")
    wrong.write_text(ELECTION.replace("2;50;2;B;0", "2;50;3;B;1"), "utf-8")
    other.write_text(ELECTION.replace("approval", "mystery"), "utf-8")
    out = tmp_path / "out"
    done = run("replay", honest, "--stations", 2, "--out", out)
    assert done["agrees"]
    result = json.loads(Path(done["result"]).read_text("utf-8"))
    assert (result["votes"], result["winners"]) == ({"1": 3, "2": 2, "3": 1}, ["1", "3"])
    (path,) = Path(done["result"]).parent.glob("*.mbresult")
    signed = read_result(path).result
    assert (dict(signed.votes), list(signed.outcome.winners)) == (
        result["votes"],
        result["winners"],
    )
    assert signed.counted == 3
    differs = run("replay", wrong, "--stations", 2, "--out", out, status=3)
    assert (differs["votes_differ"], differs["winners_differ"]) == (["2"], ["2"])
    assert run("replay", other, "--out", out, status=1)["error"] == "not_supported"


def test_a_copy_of_a_revoked_station_is_taken_as_the_help_of_branch_says(
    centre: Path, tmp_path: Path
):
    keys, station, copy = ("--keys", tmp_path / "k.mbkeys"), tmp_path / "s", tmp_path / "copy"
    made = run("station", centre, "Bord 1", "--site", "Skola")
    run("open", centre, "--ballot", ballot(tmp_path))
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    run("enrol", pack, station, "--code", made["code"])
    votes = tmp_path / "v"
    votes.write_text('{"codes": ["1"]}\n', "utf-8")
    shutil.copytree(station, copy)
    paths = []
    for number, folder in enumerate((station, copy)):
        run("cast", folder, votes)
        (tmp_path / f"{number}").mkdir()
        paths.append(run("export", folder, "--out", tmp_path / f"{number}", "--final")["path"])
    run("merge", centre, paths[0])
    run("revoke", centre, made["station"], "--after", 1, *WAY)
    kept = run("quarantine", "keep", centre, paths[1])
    (listed,) = told("quarantine", "list", centre)
    decide = ("branch", centre, kept["kept"], "both", *WAY)
    assert run(*decide, status=1)["error"] == "revoked_station"
    assert run(*decide, "--waive", "revoked_station", status=1)["error"] == "code_mistyped"
    assert run(*decide, "--waive", "revoked_station", "--paper", listed["fingerprint"])
    assert told("quarantine", "list", centre)[0]["state"] == "taken"
    said = " ".join(CliRunner().invoke(app, ["branch", "--help"]).output.split())
    assert "--waive revoked_station --paper 7KQ2-M4D9-X1TA" in said
    assert "--waive revoked_station --paper CODE" in Path("docs/ways-out.md").read_text("utf-8")


def test_the_demo_does_the_main_job(tmp_path: Path):
    done = run("demo", "--out", tmp_path / "demo")
    assert done["proposals"] == 9
    assert sum(done["votes"].values()) > 0
    assert run("demo", "--out", tmp_path / "demo", status=1)["error"] == "file_exists"


@pytest.mark.parametrize(
    "verb", [each.name or each.callback.__name__ for each in app.registered_commands]
)
def test_every_verb_has_help_with_an_example(verb: str):
    done = CliRunner().invoke(app, [verb, "--help"])
    assert done.exit_code == 0
    assert "Example" in done.output


PROMISED = (
    "keys check|keys copy|keys split|box|count|tally|take-result|recount|verify|set-aside|revoke|"
    "quarantine list|quarantine take|quarantine drop|branch|new-code|reset-code|cards void|"
    "cards replace|withdraw|reopen|new-count"
)


@pytest.mark.parametrize("verb", PROMISED.split("|"))
def test_each_verb_of_the_protocol_is_there(verb: str):
    assert CliRunner().invoke(app, [*verb.split(), "--help"]).exit_code == 0


@pytest.mark.parametrize(
    ("group", "verb"),
    [
        (group.name, each.name or each.callback.__name__)
        for group in app.registered_groups
        for each in group.typer_instance.registered_commands
    ],
)
def test_every_verb_of_a_group_has_help_with_an_example(group: str, verb: str):
    done = CliRunner().invoke(app, [group, verb, "--help"])
    assert done.exit_code == 0
    assert "Example" in done.output


@pytest.mark.usefixtures("true_cost")
def test_an_election_is_replayed_whose_titles_have_signs_that_no_font_shows(tmp_path):
    election = tmp_path / "signs.pb"
    election.write_text(ELECTION.replace(";A;", ";A \N{MUSICAL NOTE};"), "utf-8")
    assert run("replay", election, "--out", tmp_path / "out", "--stations", 1)["agrees"]


@pytest.mark.parametrize("verb", ["report", "summary"])
def test_a_language_that_there_is_not_is_wrong_usage(verb: str, centre: Path, tmp_path: Path):
    done = CliRunner().invoke(app, [verb, str(centre), "--out", str(tmp_path), "--language", "xx"])
    assert done.exit_code == 2
    assert "sv_easy" in done.output


def test_the_texts_to_record_are_listed_by_the_files_they_belong_into(centre: Path, tmp_path: Path):
    before = {each["file"]: each["text"] for each in told("recordings", "list", centre, "so")}
    assert all(file.endswith(".so.wav") for file in before)
    assert {"Soomaali", "0", "60", "K"} <= set(before.values())
    run("open", centre, "--ballot", somali_ballot(tmp_path))
    after = {each["text"] for each in told("recordings", "list", centre, "so")}
    assert after - set(before.values()) >= {"Kuraas"}
    assert not after & {
        "Bänk",
        "Lampa",
    }  # what the process says in Swedish alone, a Swedish voice reads
    assert not any("{" in text or "%" in text for text in after)


def test_texts_are_recorded_for_the_program_s_languages_alone(centre: Path):
    assert CliRunner().invoke(app, ["recordings", "list", str(centre), "de"]).exit_code == 2
    assert CliRunner().invoke(app, ["recordings", "list", str(centre), ""]).exit_code == 2


def test_an_empty_language_is_wrong_usage(tmp_path):
    made = CliRunner().invoke(app, ["demo", "--out", str(tmp_path / "demo"), "--language", ""])
    assert made.exit_code == 2
    assert not (tmp_path / "demo").exists()


def test_texts_go_to_a_translator_and_come_back(centre, tmp_path):
    path = tmp_path / "fi.xlsx"
    assert run("translations", "export", centre, "fi", path)["file"] == str(path)
    table = read_table(path)
    column = table[0].index("Translation (fi)")
    for number, row in enumerate(table[1:]):
        row.extend([""] * (len(table[0]) - len(row)))
        row[column] = f"suomeksi {number}"
    table[-1][0] = "ballot.gone.titles"
    path.unlink()
    write_xlsx(path, table)
    checked = told("translations", "import", centre, path, "--check", status=3)
    before = {each["language"]: each for each in told("translations", "show", centre)}
    assert (checked[0]["faults"], checked[-1]["taken"]) == (["unknown_text"], len(table) - 2)
    assert run("translations", "import", centre, path, status=3)["taken"] == len(table) - 2
    after = {each["language"]: each for each in told("translations", "show", centre)}
    assert after["fi"]["draft"] == before["fi"]["draft"] + len(table) - 2
    assert after["sv"] == before["sv"]
    assert (
        CliRunner().invoke(app, ["translations", "export", str(centre), "de", "a"]).exit_code == 2
    )


def test_the_catalogue_is_written_in_the_languages_asked_for(centre: Path, tmp_path: Path):
    refused = run("catalogue", centre, "--out", tmp_path, status=1)
    assert refused["error"] == "not_open", "nothing is on the ballot yet"
    run("open", centre, "--ballot", ballot(tmp_path))
    wanted = ("--language", "sv", "--language", "ar")
    paths = run("catalogue", centre, "--out", tmp_path, *wanted)["paths"]
    assert [Path(path).name for path in paths] == ["catalogue_sv.pdf", "catalogue_ar.pdf"]
    assert all(Path(path).read_bytes().startswith(b"%PDF-1.7") for path in paths)
