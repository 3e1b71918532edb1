"""The command line loads no more than a verb needs: no windows ever, no database for a look."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from mbdesk.cli import app
from tests.process.scene import set_up

PROGRAM = """
import sys
from mbdesk.__main__ import main
try:
    main()
finally:
    print(*sys.modules, file=sys.stderr)
"""
ONE_AFTER_THE_OTHER = """
import json, sys
from mbdesk.__main__ import main
for arguments in json.load(sys.stdin):
    sys.argv[1:] = arguments
    try:
        main()
    except SystemExit as end:
        print(json.dumps([arguments[0], end.code]))
print(*sys.modules, file=sys.stderr)
"""
KEYS = ("--keys", "gone.mbkeys", "--passphrase", "tre fjord över mörk ocean")
WAY = ("--reason", "lost", "--name", "Anna Ek", "--name", "Bo Dal")
PACK, STICK = ("--pack", "gone.mbpack"), ("--exports", "gone")
BOTH = ("--name", "A", "--second-name", "B")
OUT = ("--out", ".")
REFUSED = (
    ("init", "gone.mbdesk", *KEYS[:2], "--setup", "gone.json"),
    ("keys", "check", "gone.mbdesk", "gone.mbkeys"),
    ("keys", "copy", "gone.mbdesk", "gone.mbkeys", *OUT),
    ("keys", "split", "gone.mbdesk", "gone.mbkeys", *OUT),
    ("station", "gone.mbdesk", "Library", "--site", "Library"),
    ("cards", "make", "gone.mbdesk", "3"),
    ("open", "gone.mbdesk"),
    ("media", "gone.mbdesk", "gone"),
    ("frame", "show", "gone.mbdesk"),
    ("recordings", "list", "gone.mbdesk", "so"),
    ("translations", "show", "gone.mbdesk"),
    ("translations", "export", "gone.mbdesk", "so", "texts.xlsx"),
    ("close", "gone.mbdesk"),
    ("pack", "gone.mbdesk", *KEYS, *OUT),
    ("enrol", "gone.mbpack", "gone", "--code", "7KQ2-M4D9-X1TA"),
    ("copy", "gone"),
    ("restore", "gone", "anew", "--code", "7KQ2-M4D9-X1TA"),
    ("propose", "gone", "gone.jsonl"),
    ("cast", "gone", "gone.jsonl"),
    ("export", "gone", *OUT),
    ("form", "gone", *OUT),
    ("kiosk", "gone"),
    ("merge", "gone.mbdesk", "gone.mbexport"),
    ("receipt", "gone.mbdesk", *KEYS, *OUT),
    ("tally", "gone.mbdesk", *KEYS, *OUT),
    ("settle", "gone.mbdesk", "3", "7", "--basis", "§ 12", *KEYS, *OUT),
    ("result", "gone.mbdesk", *KEYS, *OUT),
    ("poster", "gone.mbdesk", *OUT),
    ("catalogue", "gone.mbdesk", *OUT),
    ("publish", "gone.mbdesk", "gone.mbresult", "--out", "public"),
    ("report", "gone.mbdesk", *OUT),
    ("summary", "gone.mbdesk", *OUT),
    ("proposals", "export", "gone.mbdesk", *OUT),
    ("proposals", "list", "gone.mbdesk"),
    ("proposals", "show", "gone.mbdesk", "1"),
    ("proposals", "table", "gone.mbdesk", "register.xlsx"),
    ("proposals", "correct", "gone.mbdesk", "1", "title", "Bord", "--reason", "r", "--name", "A"),
    ("proposals", "withdraw", "gone.mbdesk", "1", "--reason", "r", "--name", "A"),
    ("proposals", "put-back", "gone.mbdesk", "1", "--reason", "r", "--name", "A"),
    ("proposals", "dnr", "gone.mbdesk", "1", "HV 2026/1"),
    ("proposals", "likely", "gone.mbdesk"),
    ("proposals", "not-the-same", "gone.mbdesk", "1", "2", "--reason", "r", "--name", "A"),
    ("proposals", "group", "gone.mbdesk", "1", "2"),
    ("proposals", "groups", "gone.mbdesk"),
    ("proposals", "consent", "gone.mbdesk", "1", "yes", "--by-way", "call"),
    ("proposals", "take-out", "gone.mbdesk", "1", "--reason", "r", "--name", "A"),
    ("proposals", "join", "gone.mbdesk", "1", "--title", "t", "--text", "t", "--reason", "r"),
    ("proposals", "part", "gone.mbdesk", "1", "--reason", "r", "--name", "A"),
    ("evaluation", "list", "gone.mbdesk"),
    ("evaluation", "assess", "gone.mbdesk", "1", "feasibility", "yes"),
    ("evaluation", "settle", "gone.mbdesk", "1", "feasibility", "yes", "--reason", "r"),
    ("evaluation", "cost", "gone.mbdesk", "1", "Posts; Traffic; 1000"),
    ("evaluation", "ask", "gone.mbdesk", "1", "Which?", "--until", "2026-11-12"),
    ("evaluation", "answered", "gone.mbdesk", "1", "That."),
    ("evaluation", "second", "gone.mbdesk", "1", "It can be done."),
    ("evaluation", "second-days", "gone.mbdesk", "7"),
    ("evaluation", "sheet", "gone.mbdesk", "Traffic", "sheet.xlsx"),
    ("evaluation", "take-sheet", "gone.mbdesk", "sheet.xlsx"),
    ("learning", "list", "gone.mbdesk"),
    ("learning", "plan", "gone.mbdesk", "V1", "Order", "2027-03-01"),
    ("learning", "done", "gone.mbdesk", "1", "2027-03-01"),
    ("learning", "postpone", "gone.mbdesk", "1", "2027-03-01", "--reason", "r"),
    ("learning", "drop", "gone.mbdesk", "1", "--reason", "r"),
    ("learning", "final-cost", "gone.mbdesk", "V1", "1000"),
    ("learning", "notice", "gone.mbdesk", "V1", "notice.pdf"),
    ("learning", "note", "gone.mbdesk", "lesson", "Begin in May."),
    ("learning", "compare", "gone.mbdesk"),
    ("learning", "report", "gone.mbdesk", "report.pdf"),
    ("readiness", "gone.mbdesk", "readiness.pdf"),
    ("merge-report", "gone.mbdesk", "merges.pdf"),
    ("winner-poster", "gone.mbdesk", "poster.pdf"),
    ("archive-package", "gone.mbdesk", "gone.mbresult", *OUT),
    ("evaluation", "paper", "gone.mbdesk", "evaluation.pdf"),
    ("decisions", "list", "gone.mbdesk"),
    ("decisions", "admit", "gone.mbdesk", "1", "--reason", "r", "--day", "2026-11-12"),
    ("decisions", "paper", "gone.mbdesk", "list.pdf"),
    ("decisions", "board-paper", "gone.mbdesk", *OUT),
    ("decisions", "to-ballot", "gone.mbdesk"),
    ("decisions", "board", "gone.mbdesk", "V1", "--paragraph", "1", "--day", "2026-12-17"),
    ("answers", "list", "gone.mbdesk"),
    ("answers", "show", "gone.mbdesk", "1"),
    ("answers", "make", "gone.mbdesk", *KEYS, *OUT),
    ("answers", "give", "gone.mbdesk", "1", "--way", "letter", "--day", "2026-11-12"),
    ("person", "find", "gone.mbdesk", "--called", "Anna"),
    ("person", "extract", "gone.mbdesk", "--called", "Anna", "--reason", "r", *OUT),
    ("person", "erase", "gone.mbdesk", "--called", "Anna", "--reason", "r", *BOTH),
    ("retention", "show", "gone.mbdesk"),
    ("retention", "set", "gone.mbdesk", "survey", "--months", "3"),
    ("retention", "paper", "gone.mbdesk", "plan.pdf"),
    ("retention", "destroy", "gone.mbdesk", "contacts", "--reason", "r", *BOTH),
    ("retention", "records", "gone.mbdesk"),
    ("retention", "record", "gone.mbdesk", "1", "record.pdf"),
    ("log", "gone.mbdesk"),
    ("observers", "gone.mbdesk", *OUT),
    ("box", "gone.mbdesk", *KEYS, *OUT),
    ("count", "gone.mbdesk", *KEYS[:2]),
    ("write-box", "gone.mbdesk", *KEYS, *OUT),
    ("count-box", "gone.mbbox", *KEYS, "--desk", "gone.mbkeys", *OUT),
    ("take-result", "gone.mbdesk", "gone.mbresult"),
    ("compare-counts", "gone.mbdesk"),
    ("new-count", "gone.mbdesk", *WAY),
    ("unbox", "gone.mbdesk", *WAY),
    ("reopen", "gone.mbdesk", *WAY),
    ("withdraw", "gone.mbdesk", "7", *WAY),
    ("set-aside", "gone.mbdesk", "3f2a", *WAY),
    ("revoke", "gone.mbdesk", "3f2a", "--after", "4", *WAY),
    ("new-code", "gone.mbdesk", "3f2a", *WAY),
    ("reset-code", "gone.mbdesk", "3f2a", *KEYS, *OUT, *WAY),
    ("take-back", "gone.mbdesk", "3f2a", *WAY),
    ("cards", "void", "gone.mbdesk", "17", *WAY),
    ("cards", "replace", "gone.mbdesk", "17", "301", *WAY),
    ("quarantine", "keep", "gone.mbdesk", "gone.mbexport"),
    ("quarantine", "list", "gone.mbdesk"),
    ("quarantine", "take", "gone.mbdesk", "9f3c", *WAY),
    ("quarantine", "drop", "gone.mbdesk", "9f3c", *WAY),
    ("branch", "gone.mbdesk", "9f3c", "both", *WAY),
    ("verify", "gone.mbexport"),
    ("recount", "gone.mbresult", *PACK, *STICK, *KEYS, "--fingerprint", "7KQ2-M4D9-X1TA"),
    ("look-up", "gone.mbresult", "R8ZK-2VQM-71TC"),
    ("replay", "gone.pb", *OUT),
)
"""An error of each verb. The demo, which makes all that it needs, has none to ask for."""
MAKING = {"init", "enrol", "restore", "count-box", "recount", "replay"}
"""Verbs that make a database or work with keys; what they read is no database."""
WINDOWS = {"PySide6", "shiboken6", "mbdesk.ui"}
HEAVY = {"PIL", "alembic", "reportlab", "sqlalchemy", "uharfbuzz"}
"""What neither help, nor a look at one file, nor an error in opening one needs."""

COUNTING = {"mbdesk.services.counting", "mbdesk.tally"}
"""What only results and boxes are checked with."""


def loaded(*arguments: object, status: int) -> tuple[str, set[str]]:
    """Run mbdesk as a process of its own; return what it printed, and the modules it loaded."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *map(str, arguments)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    *words, modules = run.stderr.splitlines()
    assert run.returncode == status, run.stderr
    return "\n".join([run.stdout, *words]), set(modules.split())


def loaded_by_errors(verbs: Sequence[Sequence[str]], folder: Path) -> set[str]:
    """Let each verb end in its error, one after the other; return the modules that they loaded."""
    run = subprocess.run(
        [sys.executable, "-c", ONE_AFTER_THE_OTHER],
        input=json.dumps(verbs),
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    ended = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("[")]
    assert ended == [[verb, 1] for verb, *_ in verbs], run.stderr
    return set(run.stderr.splitlines()[-1].split())


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    scene = set_up(tmp_path)
    path = scene.pack(scene.add("Torget"))
    scene.close()
    return path


def test_help_loads_no_windows_and_nothing_of_what_verbs_do():
    said, modules = loaded("--help", status=0)
    assert "verify" in said
    assert not modules & {*WINDOWS, *HEAVY, "cryptography", "mbdesk.services", "mbdesk.words"}


def test_wrong_usage_loads_no_windows():
    said, modules = loaded("tally", status=2)
    assert "Missing argument" in said
    assert not modules & {*WINDOWS, *HEAVY, "cryptography", "mbdesk.services"}


def test_an_error_is_told_in_plain_sentences_without_windows(tmp_path):
    said, modules = loaded("close", tmp_path / "gone.mbdesk", status=1)
    assert "There is nothing at" in said
    assert "mbdesk.words.sentences.messages" in modules
    assert not modules & WINDOWS


def test_no_error_of_any_verb_loads_windows(tmp_path):
    verbs = {verb.name or verb.callback.__name__ for verb in app.registered_commands}
    verbs |= {group.name for group in app.registered_groups}
    assert {verb for verb, *_ in REFUSED} == verbs - {"demo"}
    assert not loaded_by_errors(REFUSED, tmp_path) & WINDOWS


def test_a_verb_whose_file_is_gone_says_so_before_it_loads_a_database(tmp_path):
    opening = [arguments for arguments in REFUSED if arguments[0] not in MAKING]
    assert not loaded_by_errors(opening, tmp_path) & HEAVY


def test_a_file_that_is_none_of_ours_is_told_before_a_database_is_loaded(tmp_path):
    foreign = tmp_path / "letter.mbdesk"
    foreign.write_text("Dear board", "utf-8")
    said, modules = loaded("merge", foreign, "gone.mbexport", status=1)
    assert "is not a file of the kind that is asked for" in said
    assert not modules & HEAVY


def test_a_good_file_is_verified_without_windows_or_a_database(pack):
    said, modules = loaded("verify", pack, status=3)  # holds, and nobody has vouched for it
    assert "holds, if" in said
    assert "Pack for the station Torget" in said
    assert not modules & {*WINDOWS, *HEAVY, *COUNTING}


def test_a_bad_file_is_told_without_windows_or_a_database(pack):
    pack.write_bytes(pack.read_bytes()[:-200])
    said, modules = loaded("verify", pack, status=1)
    assert "does NOT hold. The file is cut short" in said
    assert not modules & {*WINDOWS, *HEAVY, *COUNTING}
