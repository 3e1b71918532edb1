"""What the documents name exists: verbs and their options, commands, files, words on screens."""

import re
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from typer.main import get_command

from mbdesk.cli import app

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
PAGES = [
    *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md")),
    *sorted((ROOT / "docs").rglob("*.md")),
    PACKAGING / "kiosk" / "README.md",
]
CODE = re.compile(r"`([^`]+)`|^ {4}((?:python3|mbdesk|sudo) .+)$", re.MULTILINE)
PATH = re.compile(r"(?<![\w./-])([\w-]+/[\w./-]*)")
ROOTS = (ROOT, ROOT / "mbdesk")
FOLDERS = {path.name for root in ROOTS for path in root.iterdir() if path.is_dir()}
EMPHASISED = re.compile(r"(?<!\*)\*([^*]+)\*(?!\*)")
VERBS = get_command(app).commands


def options_of(command):
    """Return the options of a verb, and of those in its group if it is one."""
    own = {name for parameter in command.params for name in (*parameter.opts, "--help")}
    return own.union(*map(options_of, getattr(command, "commands", {}).values()))


OPTIONS = {verb: options_of(command) for verb, command in VERBS.items()}
on_pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)


def code_on(page):
    """Return each piece of code on a page, on one line and without its comment."""
    found = CODE.findall(page.read_text("utf-8"))
    return [" ".join((quoted or shown).split("  #")[0].split()) for quoted, shown in found]


def verbs_on(page):
    """Return the calls of a verb on a page, in words; `mbdesk FILE` is none."""
    calls = [code.split()[1:] for code in code_on(page) if code.startswith("mbdesk ")]
    return [words for words in calls if re.fullmatch("[a-z]+(-[a-z]+)*", words[0])]


def options_in(words):
    return {word for word in words if word.startswith("--")}


@on_pages
def test_every_verb_on_a_page_has_the_options_that_it_is_shown_with(page):
    for verb, *words in verbs_on(page):
        assert verb in VERBS
        assert options_in(words) <= OPTIONS[verb], verb


@on_pages
def test_every_option_that_stands_alone_on_a_page_is_one_of_a_verb(page):
    alone = {code for code in code_on(page) if re.fullmatch(r"--[a-z-]+", code)}
    assert alone <= set.union(*OPTIONS.values())


def test_a_day_in_full_names_every_verb():
    assert {words[0] for words in verbs_on(ROOT / "docs" / "a-day.md")} == set(VERBS)


@on_pages
def test_every_command_for_working_on_it_exists(page, monkeypatch):
    monkeypatch.setattr(sys, "path", [str(PACKAGING), *sys.path])
    from dev import COMMANDS

    called = re.findall(r"\bdev\.py ([a-z]+)", " ".join(code_on(page)))
    assert set(called) <= set(COMMANDS)


@on_pages
def test_every_file_and_folder_that_a_page_names_is_there(page):
    paths = {path for code in code_on(page) for path in PATH.findall(code)}
    ours = {path for path in paths if path.split("/")[0] in FOLDERS}
    assert {path for path in ours if not any((root / path).exists() for root in ROOTS)} == set()


@pytest.mark.parametrize("name", ["README.md", "docs/a-day.md"])
def test_every_button_that_a_page_names_is_called_so_on_screen(name):
    sources = ET.parse(ROOT / "translations" / "en.ts").iter("source")  # noqa: S314  # our own
    shown = {(source.text or "").replace("&", "").strip("….:") for source in sources}
    page = EMPHASISED.findall((ROOT / name).read_text("utf-8"))
    named = {" ".join(words.split()).strip(".") for words in page}
    assert {words for words in named if words[0].isupper()} <= shown


@on_pages
def test_every_test_that_a_page_names_is_there(page):
    named = re.findall(r"(tests/[\w/]+\.py)::(\w+)", page.read_text("utf-8"))
    missing = [
        (path, name)
        for path, name in named
        if f"def {name}(" not in (ROOT / path).read_text("utf-8")
    ]
    assert missing == []


def test_what_each_can_learn_is_tried_by_a_test_or_said_not_to_be_prevented():
    lines = (ROOT / "docs" / "who-can-learn-what.md").read_text("utf-8").splitlines()
    rows = lines[lines.index("## With what in hand") : lines.index("## What a check shows")]
    learn = [row for row in rows if row.startswith("| ") and row.count("|") == 4]
    tried = [
        re.search(r"\| (?:`(tests/[\w/]+\.py)`|told here, not prevented) \|$", row) for row in learn
    ]
    tests = [found[1] for found in tried if found and found[1]]
    assert len(tests) > 8
    assert all((ROOT / path).is_file() for path in tests)
    harm = rows.index("## With what in hand somebody can still do harm")
    untried = [row for row, found in zip(learn, tried, strict=True) if not found]
    assert [row for row in untried if rows.index(row) < harm and "tried by" not in row] == []


def test_each_attack_is_tried_by_a_test():
    lines = (ROOT / "docs" / "attacks.md").read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and "tried by" not in line]
    assert len(rows) > 30
    assert [row for row in rows if "::test_" not in row] == []


def test_each_duty_is_walked_through_the_windows_or_said_not_to_be_built():
    lines = (ROOT / "docs" / "duties.md").read_text("utf-8").splitlines()
    rows = [line for line in lines if line.startswith("| ") and "walked by" not in line]
    walked = re.compile(r"`tests/gui/[\w/]+\.py::test_\w+` \|$")
    assert len(rows) > 30
    assert [r for r in rows if not walked.search(r) and "*not built yet*" not in r] == []


@pytest.mark.parametrize(
    "hall",
    ["reports", "services", "ui", "ui/central", "ui/staff", "ui/voter", "words"],
)
def test_every_room_of_the_code_is_named_where_the_rooms_are_told(hall):
    page = (ROOT / "docs" / "working-on-it.md").read_text("utf-8")
    told = page[page.index("## The rooms") : page.index("## Ten changes")]
    rooms = {path.parent.name for path in (ROOT / "mbdesk" / hall).glob("*/__init__.py")}
    assert rooms
    assert {room for room in rooms if f"{room}/" not in told} == set()
