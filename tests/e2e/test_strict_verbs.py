"""The strict scheme by verbs: five people, three computers."""

import json
from pathlib import Path

import pytest

from mbdesk.services.counting.result_file import read_result
from tests.e2e.by_verbs import ballot, known_words, quick_keys, run, setup, told

__all__ = ["known_words", "quick_keys"]


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
