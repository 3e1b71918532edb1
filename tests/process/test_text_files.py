"""Text files come from any program: with or without a mark, and with any letter in their texts."""

import ast
import json
import os
import subprocess
import sys
import tracemalloc
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import mbdesk
from mbdesk.errors.files import FileMissingError, InvalidInputError
from mbdesk.services.centre.creation.setup_file import read_ballot, read_setup
from mbdesk.services.centre.media import TEXTS, read_media
from mbdesk.services.common.text_files import json_lines, read_json, read_text
from mbdesk.services.rehearsal.replay import read_election
from mbdesk.services.station.batch_input import read_drafts
from mbdesk.services.station.settings import SETTINGS_NAME, read_settings

BOM = b"\xef\xbb\xbf"
SEPARATORS = ("\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e")
VALUES = st.dictionaries(
    st.text(), st.one_of(st.text(), st.sampled_from(SEPARATORS), st.integers()), min_size=1
)
WAYS = settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
ELECTION = """META\r
key;value\r
budget;100\r
vote_type;approval\r
rule;greedy\r
PROJECTS\r
project_id;cost;votes;name;selected\r
1;60;1;A\u2028B;1\r
VOTES\r
voter_id;vote\r
u;1\r
"""


@WAYS
@given(values=st.lists(VALUES), mark=st.booleans(), end=st.sampled_from(("\n", "\r\n")))
def test_lines_end_where_they_end_and_nowhere_else(tmp_path, values, mark, end):
    text = "".join(json.dumps(each, ensure_ascii=False) + end for each in values)
    path = tmp_path / "lines.jsonl"
    path.write_bytes(BOM * mark + text.encode("utf-8", "surrogatepass"))
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        with pytest.raises(InvalidInputError):
            list(json_lines(path))
        return
    assert [each for _, each in json_lines(path)] == values


@WAYS
@given(data=st.one_of(st.binary(), st.text().map(str.encode), st.just(b"[" * 3_000)))
def test_no_bytes_raise_anything_but_the_one_error(tmp_path, data):
    path = tmp_path / "any"
    path.write_bytes(data)
    for read in (read_text, read_json, read_setup, read_ballot, read_election):
        with suppress(InvalidInputError):
            read(path)


def test_what_is_not_utf_8_is_told_with_its_line(tmp_path):
    path = tmp_path / "latin.jsonl"
    path.write_bytes(b'{"a": 1}\n{"a": "\xe5"}\n')
    with pytest.raises(InvalidInputError) as raised:
        list(json_lines(path))
    assert (raised.value.parameters["line"], raised.value.parameters["reason"]) == (2, "not UTF-8")


@pytest.mark.parametrize("separator", SEPARATORS[:3], ids=lambda each: f"U+{ord(each):04X}")
@pytest.mark.parametrize("mark", [b"", BOM], ids=["bare", "marked"])
def test_every_file_of_people_may_hold_them(tmp_path, separator, mark):
    def file(name: str, value: object) -> Path:
        (tmp_path / name).write_bytes(mark + json.dumps(value, ensure_ascii=False).encode())
        return tmp_path / name

    lines = f"En{separator}bänk"
    setup = file("setup.json", {"titles": {"sv": "x"}, "purposes": {"sv": lines}, "funds": 1})
    assert read_setup(setup).purposes == {"sv": lines}
    item = {"code": "1", "cost": 1, "titles": {"sv": "x"}, "descriptions": {"sv": lines}}
    assert read_ballot(file("ballot.json", [item]))[0].descriptions == {"sv": lines}
    drafts = file("drafts.jsonl", {"language": "sv", "title": "x", "description": lines})
    assert [draft.description for _, draft in read_drafts(drafts)] == [lines]
    file(SETTINGS_NAME, {"printer": lines})
    assert read_settings(tmp_path).printer == lines
    (tmp_path / "media").mkdir()
    file(f"media/{TEXTS}", {})
    assert read_media(tmp_path / "media") == ()


@pytest.mark.parametrize("mark", [b"", BOM], ids=["bare", "marked"])
def test_an_election_file_may_have_a_mark_and_other_separators(tmp_path, mark):
    path = tmp_path / "election.pb"
    path.write_bytes(mark + ELECTION.encode())
    assert read_election(path).projects[0].name == "A\u2028B"


@pytest.mark.parametrize("read", [read_setup, read_ballot, read_election, read_json])
def test_a_file_that_is_not_there_is_told(tmp_path, read):
    for path in (tmp_path / "nothing", tmp_path):
        with pytest.raises(FileMissingError):
            read(path)


def lines_of(path):
    return list(json_lines(path))


@pytest.mark.parametrize("read", [read_setup, read_ballot, read_json, lines_of])
@pytest.mark.parametrize("piece", [b"[],", b"{},\n", b'"\xf0\x9f\x97\xb3",'])
def test_a_file_of_any_size_takes_little_memory(tmp_path, read, piece):
    """What is small in a file can be large in memory: 64 bytes for two brackets."""
    path = tmp_path / "large"
    path.write_bytes(b"[" + piece * ((40 << 20) // len(piece)) + b"0]")
    tracemalloc.start()
    with pytest.raises(InvalidInputError):
        read(path)
    _now, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 200 << 20


def test_texts_are_read_through_one_door():
    """Lines split by `str.splitlines`, or texts read anywhere else, would bring the faults back."""
    package = Path(mbdesk.__file__).parent
    found = [
        f"{path.relative_to(package)}:{node.lineno} {node.attr}"
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in {"splitlines", "read_text"}
    ]
    # Files that come with the program.
    ours = ("ui/widgets/icon.py", "services/rehearsal/", "reports/public/templates.py")
    assert [each for each in found if not each.startswith(ours)] == []


def test_the_tools_split_lines_at_line_feeds_alone():
    """A translation may hold what `str.splitlines` takes for the end of a line."""
    tools = Path(mbdesk.__file__).parents[1] / "packaging"
    found = [
        f"{path.name}:{node.lineno}"
        for path in tools.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and node.attr == "splitlines"
    ]
    assert found == []


# Consoles


def verb(*arguments: object, **environment: str) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "mbdesk", *map(str, arguments)]
    surroundings = {**os.environ, "MBDESK_PASSPHRASE": "x" * 24, **environment}
    return subprocess.run(command, capture_output=True, check=False, env=surroundings, timeout=60)


@pytest.mark.parametrize("encoding", ["utf-8", "cp437", "cp1252", "ascii"])
def test_a_console_that_cannot_show_a_letter_gets_an_escape(tmp_path, encoding):
    missing = tmp_path / "مكتبة \u2028 ኣብ ž.mbpack"
    words = verb("verify", missing, PYTHONIOENCODING=encoding)
    assert words.returncode == 1
    assert b"Traceback" not in words.stderr
    shown = words.stdout.decode(encoding)
    assert "ኣብ" in shown if encoding == "utf-8" else r"\u12a3\u1265" in shown
    told = verb("verify", missing, "--json", PYTHONIOENCODING=encoding)
    assert json.loads(told.stdout.decode(encoding))["path"] == str(missing)
    refused = verb(
        "init", tmp_path / "c", "--setup", missing, "--keys", "k", PYTHONIOENCODING=encoding
    )
    assert refused.returncode == 1
    assert b"Traceback" not in refused.stderr


def test_a_mark_of_direction_is_left_out_where_it_cannot_be_shown(opened):
    pack = opened.pack(opened.add("مكتبة"))
    shown = verb("verify", pack, PYTHONIOENCODING="cp1252").stdout.decode("cp1252")
    assert r"station \u0645\u0643" in shown
    assert r"\u2068" not in shown


@pytest.mark.parametrize("arguments", [("--help",), ("verify", "--help"), ("verify",), ("nej",)])
def test_help_and_wrong_usage_fit_any_console(arguments):
    for surroundings in ({"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "C"}):
        done = verb(*arguments, **surroundings)
        assert b"Traceback" not in done.stderr
        assert done.stdout + done.stderr


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_told_all_the_same(tmp_path):
    done = verb("verify", os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.mbpack"))
    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert rb"\udcff" in done.stdout
