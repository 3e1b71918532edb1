"""The computer's camera by Qt Multimedia, as far as a machine without one can tell.

Cameras made here live as long as the process, as in the program: Qt's threads behind them do not
survive them.
"""

import subprocess
import sys

import pytest
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QCameraDevice, QCameraFormat, QVideoFrame, QVideoSink

from mbdesk.sync.codes import card_code
from mbdesk.ui.camera import qt_camera
from mbdesk.ui.camera.camera import CameraTrouble
from mbdesk.ui.camera.qr_decoding import decode, to_grey
from mbdesk.ui.camera.qt_camera import QtCamera, best_format
from tests.gui.voter.filming import film_card

pytestmark = pytest.mark.gui

CODE = card_code(1, 2**36 + 99)
KEPT = []


@pytest.fixture
def camera(qapp):
    camera = QtCamera()
    KEPT.append(camera)
    yield camera
    camera.stop()


@pytest.fixture
def told(camera):
    told = []
    camera.failed.connect(told.append)
    camera.seen.connect(told.append)
    return told


class Format:
    def __init__(self, width, height, fps) -> None:
        self._size, self._fps = QSize(width, height), fps

    def resolution(self):
        return self._size

    def maxFrameRate(self):
        return self._fps


def test_without_a_camera_it_says_so_after_it_was_started(qtbot, monkeypatch, camera, told):
    monkeypatch.setattr(qt_camera, "_device", QCameraDevice)
    assert not camera.available
    camera.start()
    assert told == []
    qtbot.waitUntil(lambda: bool(told))
    assert told == [CameraTrouble.MISSING]
    assert not camera.on


def test_stopped_at_once_it_says_nothing(qtbot, monkeypatch, camera, told):
    monkeypatch.setattr(qt_camera, "_device", QCameraDevice)
    camera.start()
    camera.stop()
    with qtbot.waitSignal(camera._patience.timeout, raising=False, timeout=200):
        pass
    assert told == []


def test_without_the_decoder_or_qt_multimedia_there_is_no_camera(monkeypatch, camera):
    monkeypatch.setattr(qt_camera, "_device", lambda: QSize(1, 1))
    monkeypatch.setattr(qt_camera, "can_decode", lambda: False)
    assert not camera.available


def looking_through(camera):
    """Let the camera fetch from a sink, as after it was opened."""
    camera._on, camera._sink = True, QVideoSink()
    KEPT.append(camera._sink)
    camera._fetching.start()
    camera._patience.start()
    return camera._sink


def test_a_frame_becomes_a_picture_that_a_card_is_read_in(qtbot, camera, told):
    sink = looking_through(camera)
    sink.setVideoFrame(QVideoFrame(film_card(CODE)))
    qtbot.waitUntil(lambda: bool(told))
    assert decode(to_grey(told[0])).code == CODE.replace("-", "")
    assert not camera._patience.isActive()


def test_a_frame_with_a_time_of_its_own_is_given_once(qtbot, camera, told):
    sink = looking_through(camera)
    frame = QVideoFrame(film_card(CODE))
    frame.setStartTime(40_000)
    sink.setVideoFrame(frame)
    qtbot.waitUntil(lambda: bool(told))
    camera._fetch()
    assert len(told) == 1


def test_off_it_keeps_no_frame(camera):
    sink = looking_through(camera)
    sink.setVideoFrame(QVideoFrame(film_card(CODE)))
    camera.stop()
    assert not sink.videoFrame().isValid()
    assert not camera._fetching.isActive()


def test_a_camera_that_gives_no_picture_is_given_up(qtbot, camera, told):
    camera._patience.setInterval(50)
    looking_through(camera)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [CameraTrouble.BUSY]
    assert not camera.on


def test_an_error_that_comes_late_is_told_only_while_it_is_on(camera, told):
    camera._broken("error", "text")
    assert told == []


def test_the_size_that_suits_a_card_is_chosen_among_those_that_move(qapp):
    still, small, right = Format(1280, 720, 5.0), Format(640, 480, 30.0), Format(1280, 960, 30.0)
    assert best_format([still, small, right]) is right
    assert best_format([still]) is still
    assert best_format([]) == QCameraFormat()


def test_a_program_that_looked_for_a_camera_ends_in_order():
    script = (
        "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); from mbdesk.ui.camera.camera_client import CameraClient;"
        "camera = CameraClient(); camera.failed.connect(print); camera.start();"
        "app.aboutToQuit.connect(camera.close);"
        "QTimer.singleShot(100, app.quit); raise SystemExit(app.exec())"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)


def test_qt_multimedia_is_loaded_only_when_a_camera_is_asked_for():
    script = (
        "import sys, mbdesk.ui.voter.view.equipping, mbdesk.ui.camera.camera_server;"
        "sys.exit(bool({'PySide6.QtMultimedia', 'zxingcpp'} & set(sys.modules)))"
    )
    subprocess.run([sys.executable, "-c", script], check=True, timeout=60)
