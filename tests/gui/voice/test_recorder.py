"""A microphone is heard in a process of its own: what goes wrong there is told and kept out."""

import os
import signal

import pytest

from mbdesk.sync.wav import MOST_BYTES, SECOND
from mbdesk.ui.voice.microphone import HEARD, Recording, Source, level_of
from mbdesk.ui.voice.recorder import Recorder
from tests.process.recordings.making import tone, wav

pytestmark = pytest.mark.gui


@pytest.fixture
def microphone(tmp_path, monkeypatch):
    """Let a file be heard in place of a microphone."""
    path = tmp_path / "heard.wav"
    path.write_bytes(wav(tone(5)))
    monkeypatch.setenv(HEARD, str(path))
    return path


@pytest.fixture
def recorder(qapp, qtbot):
    made = Recorder(qapp)
    yield made
    made.close()
    made.deleteLater()


def test_what_is_heard_comes_as_samples_and_its_loudness_meanwhile(qtbot, recorder, microphone):
    levels = []
    recorder.level.connect(levels.append)
    recorder.start()
    assert recorder.recording
    qtbot.waitUntil(lambda: len(levels) >= 3)
    with qtbot.waitSignal(recorder.recorded) as came:
        recorder.stop()
    (samples,) = came.args
    assert not recorder.recording
    assert len(samples) % 2 == 0
    assert 0 < len(samples) < 5 * SECOND
    assert tone(5).startswith(samples)
    assert max(levels) == level_of(tone(1)) > 20


def test_whether_there_is_a_microphone_is_told(qtbot, recorder, microphone):
    with qtbot.waitSignal(recorder.looked):
        recorder.look()
    assert recorder.available


def test_a_computer_without_one_says_so(qtbot, recorder, monkeypatch):
    monkeypatch.delenv(HEARD, raising=False)
    with qtbot.waitSignal(recorder.looked):
        recorder.look()
    assert recorder.available is False


@pytest.mark.parametrize("name", ["gone.wav", "broken.wav"])
def test_a_microphone_that_cannot_be_opened_is_told(qtbot, recorder, monkeypatch, tmp_path, name):
    (tmp_path / "broken.wav").write_bytes(b"no sound")
    monkeypatch.setenv(HEARD, str(tmp_path / name))
    with qtbot.waitSignal(recorder.failed):
        recorder.start()
    assert not recorder.recording


def test_one_that_crashes_costs_that_recording_alone(qtbot, recorder, microphone):
    with qtbot.waitSignal(recorder.level):
        recorder.start()
    with qtbot.waitSignal(recorder.failed):
        os.kill(recorder._process.processId(), signal.SIGKILL)
    with qtbot.waitSignal(recorder.level):
        recorder.start()
    with qtbot.waitSignal(recorder.recorded):
        recorder.stop()


def test_one_that_hangs_is_ended_and_told(qtbot, recorder, microphone):
    with qtbot.waitSignal(recorder.level):
        recorder.start()
    recorder._silent.setInterval(50)
    with qtbot.waitSignal(recorder.failed):
        os.kill(recorder._process.processId(), signal.SIGSTOP)
    assert not recorder.recording


def test_a_minute_is_the_longest_that_is_kept(qapp):
    source = Source()
    recording, over = Recording(source), []
    recording.over.connect(lambda: over.append(True))
    source.came.emit(bytes(MOST_BYTES - 2))
    assert not over
    source.came.emit(bytes(100))
    assert over
    assert len(recording.samples) == MOST_BYTES


@pytest.mark.parametrize(
    "line", [b"ALSA lib: no such card\n", b'["list"]', b"12", b'{"level": "loud"}']
)
def test_what_libraries_write_is_passed_over(recorder, microphone, line):
    recorder.start()
    recorder._take(line)
    assert recorder.recording


def test_samples_that_are_none_are_a_failure(qtbot, recorder, microphone):
    recorder.start()
    with qtbot.waitSignal(recorder.failed):
        recorder._take(b'{"samples": "not base64!"}')


def test_closing_forgets_what_was_heard(qtbot, recorder, microphone):
    with qtbot.waitSignal(recorder.level):
        recorder.start()
    process = recorder._process
    with qtbot.assertNotEmitted(recorder.recorded):
        recorder.close()
    assert not process.running
