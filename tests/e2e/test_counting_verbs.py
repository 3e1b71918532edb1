"""The verbs of a count, as a script uses them: box, count, ties, a new count."""

import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.counting.result import digest_code
from mbdesk.services.counting.result_file import read_result
from mbdesk.sync.codes import new_code
from tests.e2e.by_verbs import (
    WAY,
    ballot,
    centre,
    in_words,
    known_words,
    quick_keys,
    run,
    told,
    true_cost,
    vote_and_close,
)
from tests.unit.reports.reading import text_of

__all__ = ["centre", "known_words", "quick_keys", "true_cost"]


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


def test_a_tie_is_settled_by_a_recorded_decision(centre: Path, tmp_path: Path):
    keys = ("--keys", tmp_path / "k.mbkeys")
    vote_and_close(centre, tmp_path, "1", "2")
    assert run("tally", centre, *keys, "--out", tmp_path)["waiting"] == [["1", "2"]]
    settled = run("settle", centre, "2", "1", "--basis", "§ 12", *keys, "--out", tmp_path)
    assert settled["winners"] == ["2"]
    assert run("verify", settled["result"], "--central", centre)["holds"]


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
