"""The bar of long work stands on a terminal alone, and is in nobody's way."""

import os
import subprocess
import sys

import pytest

from tests.e2e.by_verbs import run, setup

pty = pytest.importorskip("pty", reason="Windows has no pseudo-terminals")

CARDS = 3
"""How many cards are made: each has a line with its code."""


@pytest.fixture(scope="module")
def central(tmp_path_factory):
    folder = tmp_path_factory.mktemp("centre")
    path = folder / "c.mbdesk"
    run("init", path, "--setup", setup(folder), "--keys", folder / "c.mbkeys")
    return path


def cards(central, errors):
    command = [sys.executable, "-m", "mbdesk", "cards", "make", str(central), str(CARDS)]
    surroundings = {**os.environ, "TERM": "xterm"}
    return subprocess.run(
        command, stdout=subprocess.PIPE, stderr=errors, env=surroundings, check=True, timeout=120
    )


def test_where_there_is_no_terminal_nothing_is_left_of_the_bar(central):
    done = cards(central, subprocess.PIPE)
    assert done.stderr == b""
    assert len(done.stdout.split()) == CARDS


def test_what_a_verb_tells_goes_into_its_file_while_a_bar_is_shown(central):
    ours, theirs = pty.openpty()
    try:
        done = cards(central, theirs)
        os.close(theirs)
        shown_there = os.read(ours, 1 << 20)
    finally:
        os.close(ours)
    assert b"Making cards" in shown_there
    assert len(done.stdout.split()) == CARDS
    assert not any(code in shown_there for code in done.stdout.split())
