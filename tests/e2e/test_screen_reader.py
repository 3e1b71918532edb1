"""A real AT-SPI client reads the real program, votes with it, and hears what happens."""

import json
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.services.common.callbacks import local_day
from mbdesk.services.station.station_folder import open_station
from mbdesk.ui.gallery.voter.example_station import ITEMS
from tests.gui.flows.words import said_in
from tests.gui.table.monitors import missing, x_server
from tests.gui.voter.making import make_place

PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("reader.py")
LANGUAGE, OWN_NAME, INVITED = "se", "davvisámegiella", "davvisámegiella. Jienas dás"
TITLES = [item.titles["sv"] for item in ITEMS]


def lacking() -> str:
    """Return what this machine lacks, or nothing."""
    if shutil.which("dbus-daemon") is None:
        return "no dbus-daemon"
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        return "no at-spi2-core"
    asked = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if not Path(PYTHON).exists() or subprocess.run(asked, stderr=-3, check=False).returncode:
        return "no python3-gi and gir1.2-atspi-2.0 for the system's Python"
    return missing()


pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(bool(lacking()), reason=lacking() or "all there"),
]


class Reader:
    """The client, asked over its pipes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        assert json.loads(process.stdout.readline()) == "listening"

    def ask(self, do: str, **fields):
        self._process.stdin.write(json.dumps({"do": do, **fields}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def press(self, name: str, *, whole: bool = True):
        answer = self.ask("press", name=name, whole=whole)
        assert answer.get("done"), answer
        return answer["thing"]

    def hear(self, words: str) -> None:
        heard = self.ask("hear", words=words)
        assert any(words in each for each in heard), heard


@contextmanager
def running(*command, **options):
    process = subprocess.Popen([str(part) for part in command], text=True, **options)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=20)


@pytest.fixture
def station(tmp_path):
    """Return the folder of a station that may be voted at today, whatever day that is."""
    last = f"{int(local_day()[:4]) + 1}-12-31"
    phases = (Phase(PhaseKind.VOTING, "2026-01-01", last),)
    place = make_place(tmp_path, Rules(max_choices=2), phases=phases)
    place.close()
    return tmp_path / "station"


@contextmanager
def screen_reader(tmp_path, station):
    """Start a display, a bus, the client and the program; yield the client."""
    (runtime := tmp_path / "runtime").mkdir(mode=0o700)
    with x_server(1280, 960) as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
            "HOME": str(tmp_path),
        }
        bus = ("dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address")
        with running(*bus, stdout=-1, env=environment) as daemon:
            environment["DBUS_SESSION_BUS_ADDRESS"] = daemon.stdout.readline().strip()
            client = running(PYTHON, CLIENT, stdin=-1, stdout=-1, env=environment)
            program = (sys.executable, "-m", "mbdesk", station)
            with client as process:
                ears = Reader(process)
                with running("openbox", env=environment), running(*program, env=environment):
                    yield ears


def words(says: str) -> str:
    """Return the one way an English text reads in the language of this test."""
    (said,) = said_in(LANGUAGE)[says]
    return said


def test_a_screen_reader_votes_and_hears_what_happens(tmp_path, station):
    with screen_reader(tmp_path, station) as reader:
        code = vote(reader)
    with open_station(station) as opened:
        assert opened.counts().votes == 1
    assert [len(group) for group in code.split("-")] == [4, 4, 4]


def vote(reader):
    """Vote by actions alone, and return the code that is announced."""
    reader.press(INVITED)
    reader.press(words("Vote"))
    confirm = reader.press(words("Yes, I may vote, and I have not voted yet this time"))
    assert confirm["role"] == "check box"
    reader.press(words("Next"))
    first = reader.press(TITLES[0], whole=False)
    assert "checked" not in first["states"]
    (chosen,) = reader.ask("look", name=TITLES[0], whole=False)
    assert "checked" in chosen["states"]
    everything_has_a_name_and_a_value(reader)
    reader.press(TITLES[1], whole=False)
    reader.press(TITLES[2], whole=False)
    reader.hear(words("To choose this one, first remove another one."))
    (close,) = reader.ask("look", name=words("OK"))
    assert "focused" in close["states"]
    reader.press(words("OK"))
    reader.press(words("Next"))
    reader.hear(words("This is your vote"))
    reader.press(words("Cast my vote"))
    reader.hear(words("Your confirmation code is:"))
    return code_in(reader.ask("hear", words=words("Your confirmation code is:")))


def everything_has_a_name_and_a_value(reader):
    """Nothing that can be used is without a name; what is left is said and has a value."""
    tree = reader.ask("tree")
    assert [thing for thing in tree if not thing["name"].strip()] == []
    bars = [thing for thing in tree if "value" in thing]
    assert [1.0, 2.0] in [bar["value"] for bar in bars]
    assert f"{words('Language: {name}').replace('{name}', OWN_NAME)}" in [t["name"] for t in tree]
    assert any("focused" in thing["states"] for thing in tree)
    left = next(bar["name"] for bar in bars if bar["value"] == [1.0, 2.0])
    reader.hear(left)


def code_in(heard):
    """Return the confirmation code, which stands behind the words for it."""
    (said,) = [each for each in heard if words("Your confirmation code is:") in each]
    lines = said.splitlines()
    return lines[lines.index(words("Your confirmation code is:")) + 1]
