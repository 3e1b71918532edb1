"""The verbs as a script uses them, on real files and keys."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from mbdesk.cli import app
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.exchange.workbooks import write_xlsx
from mbdesk.words.languages import LANGUAGES
from tests.e2e.by_verbs import (
    WAY,
    ballot,
    centre,
    damage,
    known_words,
    quick_keys,
    run,
    setup,
    somali_ballot,
    told,
    vote_and_close,
)
from tests.keys import ANOTHER

__all__ = ["centre", "known_words", "quick_keys"]


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
