"""The verbs on stations, cards and proposals, as a script uses them."""

import json
import re
import shutil
from pathlib import Path

from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.services.counting.result_file import read_result
from mbdesk.sync.codes import new_code, parse_card
from tests.e2e.by_verbs import WAY, ballot, centre, known_words, quick_keys, run, setup, told
from tests.keys import PASSPHRASE
from tests.unit.reports.reading import text_of

__all__ = ["centre", "known_words", "quick_keys"]


def proposing(tmp_path: Path) -> tuple[Path, Path, Path]:
    """Return the central file of a process in its proposing, a station's folder, and a file."""
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["phases"][0]["kind"] = "proposing"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre, keys = tmp_path / "c.mbdesk", ("--keys", tmp_path / "k.mbkeys")
    run("init", centre, "--setup", tmp_path / "setup.json", *keys)
    code = run("station", centre, "Bord", "--site", "Skola")["code"]
    (pack,) = run("pack", centre, *keys, "--out", tmp_path)["packs"]
    folder, drafts = tmp_path / "school", tmp_path / "drafts.jsonl"
    run("enrol", pack, folder, "--code", code)
    return centre, folder, drafts


def test_proposals_are_left_all_or_none_and_their_numbers_told(tmp_path: Path):
    _, folder, drafts = proposing(tmp_path)
    good = {"language": "sv", "title": "Bänk", "description": "En bänk vid torget."}
    lines = [good, {**good, "title": "Lampa"}, {**good, "colour": "blå"}]
    drafts.write_text("\n".join(map(json.dumps, lines)), "utf-8")
    (refused,) = told("propose", folder, drafts, status=1)
    assert (refused["error"], refused["line"]) == ("invalid_input", 3)
    drafts.write_text("\n".join(map(json.dumps, lines[:2])), "utf-8")
    assert len({each["number"] for each in told("propose", folder, drafts)}) == 2


def test_the_register_is_listed_shown_corrected_and_written_by_verbs(tmp_path: Path):
    centre, folder, drafts = proposing(tmp_path)
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
    assert told("proposals", "list", centre, "--unmet", "feasibility", "--answer", "owed") == []
    told("proposals", "list", centre, "--unmet", "vackert", status=2)


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


def test_cards_are_made_as_a_page_to_cut_and_their_codes_told_nowhere_else(tmp_path: Path):
    document = json.loads(setup(tmp_path).read_text("utf-8"))
    document["rules"]["access"] = "card"
    (tmp_path / "setup.json").write_text(json.dumps(document), "utf-8")
    centre = tmp_path / "c.mbdesk"
    run("init", centre, "--setup", tmp_path / "setup.json", "--keys", tmp_path / "k.mbkeys")
    made = run("cards", "make", centre, 2, "--pdf", tmp_path)
    printed = "".join(text_of(Path(path)) for path in made["paths"])
    codes = set(re.findall(r"\b\w{4}(?:-\w{4})+\b", printed))
    control = re.search(r"kontrollkod: ([\w-]+)", printed)
    assert control is not None
    assert {parse_card(code)[0] for code in codes - {control[1]}} == {1, 2}
    assert made == {"made": 2, "paths": made["paths"]}


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
