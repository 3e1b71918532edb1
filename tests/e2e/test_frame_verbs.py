"""The verbs on the frame and on recordings, as a script uses them."""

import json
from pathlib import Path

import pytest
from PIL import Image
from typer.testing import CliRunner

from mbdesk.cli import app
from tests.e2e.by_verbs import centre, known_words, quick_keys, run, told
from tests.process.recordings.making import tone, wav

__all__ = ["centre", "known_words", "quick_keys"]


def fields(central: Path) -> dict[str, str]:
    return {
        each["path"]: each["value"] for each in told("frame", "show", central) if "path" in each
    }


@pytest.mark.parametrize(
    ("path", "typed", "value"),
    [
        ("funds", "250", "250"),
        ("titles.sv", "Tryggare torg", "Tryggare torg"),
        ("decision_reference", "47", "47"),
        ("rules.tie", "lot", "lot"),
        ("rules.survey", "true", "true"),
        ("languages", '["sv", "fi"]', "sv; fi"),
        ("steering_group", '["Anna Ek", "Bo Dal"]', "Anna Ek; Bo Dal"),
        ("colour", "#0b4f7a", "#0b4f7a"),
    ],
)
def test_a_field_is_set_by_its_path(centre: Path, path: str, typed: str, value: str):
    run("frame", "set", centre, path, typed)
    assert fields(centre)[path] == value


def test_days_are_set_and_a_phase_is_taken_away(centre: Path):
    run("frame", "set", centre, "phases.proposing", "2020-01-01 2020-02-01")
    assert fields(centre)["phases.proposing"] == "2020-01-01 – 2020-02-01"
    run("frame", "set", centre, "phases.proposing", "")
    assert "phases.proposing" not in fields(centre)


@pytest.mark.parametrize(
    ("path", "typed"),
    [
        ("funds", "mycket"),
        ("rules.tie", "dice"),
        ("colour", "blå"),
        ("titles.tlh", "x"),
        ("keys", "1"),
    ],
)
def test_what_cannot_be_is_refused_and_changes_nothing(centre: Path, path: str, typed: str):
    before = fields(centre)
    done = CliRunner().invoke(app, ["frame", "set", str(centre), path, typed])
    assert done.exit_code == 1
    assert fields(centre) == before


def test_a_file_changes_what_it_names_and_leaves_the_rest(centre: Path, tmp_path: Path):
    file = tmp_path / "changes.json"
    file.write_text(json.dumps({"funds": 300, "rules": {"tie": "lot"}}), "utf-8")
    before = fields(centre)
    run("frame", "import", centre, file)
    assert fields(centre) == {**before, "funds": "300", "rules.tie": "lot"}
    file.write_text(json.dumps({"funds": 400, "mode": "test"}), "utf-8")
    assert run("frame", "import", centre, file, status=1)["error"] == "invalid_input"
    assert fields(centre)["funds"] == "300"


def test_once_residents_have_been_shown_it_a_reason_makes_a_version(centre: Path, tmp_path: Path):
    run("station", centre, "Bord", "--site", "Skola")
    run("pack", centre, "--keys", tmp_path / "k.mbkeys", "--out", tmp_path)
    assert run("frame", "set", centre, "funds", "250", status=1)["error"] == "frame_opened"
    assert run("frame", "set", centre, "funds", "250", "--reason", "Mer medel")["version"] == 2
    version = told("frame", "show", centre)[-1]
    assert (version["reason"], version["changes"]) == ("Mer medel", [["funds", "100", "250"]])


def test_the_logo_is_set_and_taken_away(centre: Path, tmp_path: Path):
    Image.new("RGB", (30, 10), "red").save(tmp_path / "logo.png")
    assert run("frame", "logo", centre, tmp_path / "logo.png")["bytes"] > 0
    assert run("frame", "logo", centre)["bytes"] == 0


def test_recordings_are_taken_in_by_the_names_that_the_list_gives(centre: Path, tmp_path: Path):
    missing = told("recordings", "list", centre, "so", "--missing")
    folder = tmp_path / "ljud"
    folder.mkdir()
    (folder / missing[0]["file"]).write_bytes(wav(tone(0.1)))
    assert run("recordings", "take", centre, folder)["taken"] == [missing[0]["file"]]
    assert len(told("recordings", "list", centre, "so", "--missing")) == len(missing) - 1
    assert told("recordings", "list", centre, "so")[0]["recorded"]
    assert run("recordings", "tidy", centre, "so")["removed"] == 0
    (folder / "hej.wav").write_bytes(b"")
    assert run("recordings", "take", centre, folder, status=1)["error"] == "recording_name"
