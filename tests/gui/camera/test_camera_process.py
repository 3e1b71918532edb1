"""The camera is another process's: whatever a driver does there, the screen goes on and is told.

The processes are real: a `sitecustomize` of each test's own puts a camera's fault into them, and
picture files stand in for the camera where one works.
"""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from mbdesk.sync.codes import card_code
from mbdesk.ui.camera import camera_client
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.camera.camera_client import CameraClient
from mbdesk.ui.camera.frames import WIDEST, RubbishError, head_of, state_of
from mbdesk.ui.camera.qr_decoding import decode, to_grey
from tests.gui.voter.filming import film_card, nothing
from tests.processes import has_ended

pytestmark = pytest.mark.gui

CODE = card_code(1, 2**36 + 99)
FAULTY = """
import sys
if "mbdesk.ui.camera.camera_server" in sys.orig_argv:
    import os, stat, subprocess, time
    from PySide6.QtCore import QTimer
    from PySide6.QtGui import QImage
    from mbdesk.ui.camera import qt_camera
    from mbdesk.ui.camera.camera import Camera
    def pipes():
        for fd in range(3, 64):
            try:
                if stat.S_ISFIFO(os.fstat(fd).st_mode):
                    yield fd
            except OSError:
                pass
    def write(data):
        for fd in pipes():
            try:
                os.write(fd, data)
            except OSError:
                pass
    class Faulty(Camera):
        available = True
        def look_around(self):
            {looks}
        def start(self):
            {starts}
        def stop(self):
            {stops}
    qt_camera.QtCamera = Faulty
"""
RAISE = "raise RuntimeError('driver')"
DIE = "os.abort()"
HANG = "time.sleep(600)"
RUBBISH = "write(bytes(range(200)))"
FLOOD = """
            while True:
                write(b'mbcfp' + bytes(1 << 20))"""
UNASKED = """
            from mbdesk.ui.camera.frames import picture_message
            message = picture_message(1, QImage(1280, 720, QImage.Format.Format_RGB888))
            while True:
                write(message)"""
PICTURE = "self.seen.emit(QImage(64, 48, QImage.Format.Format_RGB888))"


@pytest.fixture
def fault(tmp_path, monkeypatch):
    """Return what gives every camera's process that is started a camera with faults."""

    def put(*, looks="pass", starts="pass", stops="pass") -> None:
        script = FAULTY.format(looks=looks, starts=starts, stops=stops)
        (tmp_path / "sitecustomize.py").write_text(script)
        monkeypatch.setenv("PYTHONPATH", f"{tmp_path}{os.pathsep}{Path.cwd()}")

    return put


@pytest.fixture
def pictures(tmp_path):
    """Return a folder with what a camera sees: a card, and the room without it."""
    folder = tmp_path / "seen"
    folder.mkdir()
    film_card(CODE).save(str(folder / "1.png"))
    nothing().save(str(folder / "2.png"))
    (folder / "3.txt").write_text("no picture")
    return folder


@pytest.fixture
def made(qapp):
    """Return what makes clients that are closed after the test, with what they told."""
    clients = []

    def make(folder=None):
        client = CameraClient(folder)
        clients.append(client)
        told = []
        client.seen.connect(told.append)
        client.failed.connect(told.append)
        return client, told

    yield make
    for client in clients:
        client.close()


def ended(client) -> bool:
    return client._process.state() is QProcess.ProcessState.NotRunning


def test_cards_are_read_in_what_picture_files_show(qtbot, made, pictures):
    client, told = made(pictures)
    client.look_around()
    qtbot.waitUntil(lambda: client.available)
    client.start()
    assert told == []
    wanted = {"", CODE.replace("-", "")}  # a busy screen is told of fewer pictures, not of all
    qtbot.waitUntil(lambda: {decode(to_grey(image)).code for image in told} == wanted)


def test_switched_off_it_tells_nothing_and_can_be_switched_on_again(qtbot, made, pictures):
    client, told = made(pictures)
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    client.stop()
    client.start()
    client.stop()
    told.clear()
    qtbot.waitUntil(lambda: not client._deaf.isActive())
    assert told == []
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    assert client.on


def test_a_larger_picture_is_sent_no_larger_than_may_be(qtbot, made, tmp_path):
    film_card(CODE).scaled(4000, 3000).save(str(tmp_path / "large.png"))
    client, told = made(tmp_path)
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    assert max(told[0].width(), told[0].height()) == WIDEST
    assert decode(to_grey(told[0])).code == CODE.replace("-", "")


@pytest.mark.parametrize(
    "starts",
    [RAISE, DIE, HANG, RUBBISH, FLOOD, UNASKED, f"{PICTURE}; {HANG}", "pass"],
    ids=[
        "raises",
        "dies",
        "hangs",
        "writes rubbish",
        "floods",
        "sends unasked",
        "freezes",
        "never begins",
    ],
)
def test_a_camera_that_fails_is_told_once_and_serves_again_when_asked(
    qtbot, made, fault, monkeypatch, starts
):
    monkeypatch.setattr(camera_client, "PATIENCE_MS", 6000)
    fault(starts=starts)
    client, told = made()
    client.look_around()
    qtbot.waitUntil(lambda: client.available)
    client.start()
    qtbot.waitUntil(lambda: CameraTrouble.BUSY in told)
    assert not client.on
    assert told.count(CameraTrouble.BUSY) == 1
    qtbot.waitUntil(lambda: ended(client))
    fault(starts=PICTURE)
    told.clear()
    monkeypatch.setattr(camera_client, "PATIENCE_MS", 60_000)  # a busy machine is no fault
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    assert CameraTrouble.BUSY not in told


@pytest.mark.parametrize("looks", [DIE, HANG], ids=["dies", "hangs"])
def test_a_library_that_fails_over_looking_for_cameras_is_given_up(
    qtbot, made, fault, monkeypatch, looks
):
    monkeypatch.setattr(camera_client, "LOOKING_MS", 2000)
    fault(looks=looks)
    client, told = made()
    client.look_around()
    qtbot.waitUntil(lambda: client._chances == 0 and ended(client))
    assert not client.available
    assert told == []


def test_a_camera_that_does_not_go_off_is_ended(qtbot, made, fault, monkeypatch):
    monkeypatch.setattr(camera_client, "DEAF_AFTER_MS", 1000)
    fault(starts=PICTURE, stops=HANG)
    client, told = made()
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    process = client._process.processId()
    client.stop()
    qtbot.waitUntil(lambda: client._process.processId() != process)


@pytest.mark.skipif(not Path("/proc").exists(), reason="asks /proc whether a process lives")
@pytest.mark.parametrize("then", [DIE, HANG], ids=["dies", "hangs"])
def test_what_the_camera_s_process_has_started_ends_with_it(qtbot, made, fault, tmp_path, then):
    started = tmp_path / "pid"
    sleep = "subprocess.Popen(['sleep', '600']).pid"
    fault(starts=f"open({str(started)!r}, 'w').write(str({sleep})); {then}")
    client, told = made()
    client.start()
    qtbot.waitUntil(lambda: told == [CameraTrouble.BUSY] and bool(started.read_text()))
    qtbot.waitUntil(lambda: has_ended(int(started.read_text())))


def test_closing_waits_for_no_camera_that_hangs(qtbot, made, fault):
    fault(starts=f"{PICTURE}; {HANG}")
    client, told = made()
    client.start()
    qtbot.waitUntil(lambda: bool(told))
    began = time.monotonic()
    client.close()
    assert time.monotonic() - began < 20
    assert ended(client)
    client.start()
    qtbot.waitUntil(lambda: told[-1] is CameraTrouble.MISSING)


def test_without_the_decoder_no_process_is_started(qtbot, made, monkeypatch):
    monkeypatch.setattr(camera_client, "can_decode", lambda: False)
    client, told = made()
    client.start()
    assert told == []
    qtbot.waitUntil(lambda: told == [CameraTrouble.MISSING])
    assert ended(client)


def test_a_camera_s_process_does_not_outlive_whoever_started_it():
    command = [sys.executable, "-m", "mbdesk.ui.camera.camera_server"]
    done = subprocess.run(command, input=b"", stdout=subprocess.PIPE, timeout=60, check=True)
    head = head_of(done.stdout[:17])
    assert state_of(done.stdout[17 : 17 + head.length]) == {"available": False}


@pytest.mark.parametrize(
    "head",
    [
        b"nope" + b"p" + bytes(12),
        b"mbcf" + b"x" + bytes(12),
        b"mbcf" + b"s" + bytes(8) + b"\xff\xff\xff\xff",
        b"mbcf" + b"p" + bytes(12),
        b"mbcf" + b"p" + bytes(4) + b"\x00\x08\x00\x08" + bytes(4),
    ],
    ids=["no mark", "no kind", "too long", "no sides", "short"],
)
def test_what_is_no_message_is_refused(head):
    with pytest.raises(RubbishError):
        head_of(head)


@pytest.mark.parametrize("body", [b"", b"{", b"[1]", b"\xff"])
def test_what_is_no_state_is_refused(body):
    with pytest.raises(RubbishError):
        state_of(body)
