"""What speaks: Qt's engine and player, in this process and in one of their own."""

import os
import signal
import wave
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess

from mbdesk.ui.voice.engine import Engine
from mbdesk.ui.voice.player import Player
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voice.speech_server import LocalSpeech, execute
from mbdesk.ui.voice.speech_settings import SpeechSettings
from mbdesk.words.utterances import Utterance

pytestmark = pytest.mark.gui

SECOND = 16_000
HEJ, HELLO, MOI = (
    Utterance("Hej", "sv"),
    Utterance("Hello", "en"),
    Utterance("Moi", "fi"),
)


KEPT = []
"""What has played lives as long as the process, as in the program: Qt's player still has threads at
work when it says that it is done, and they do not survive it.
"""


@pytest.fixture
def local(qapp):
    local = LocalSpeech("mock")
    KEPT.append(local)
    yield local
    local.stop()


@pytest.fixture
def player(qapp):
    player = Player()
    KEPT.append(player)
    return player


@pytest.fixture
def client(qtbot):
    speech = SpeechClient("mock")
    with qtbot.waitSignal(speech.changed):
        speech.start()
    yield speech
    speech.close()


@pytest.fixture
def recording(tmp_path):
    """Return a recording of a quarter of a second."""
    path = tmp_path / "sound.wav"
    with wave.open(str(path), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(SECOND)
        sound.writeframes(bytes(SECOND // 2))
    return path


def heard(speaker):
    texts = []
    speaker.began.connect(lambda text: texts.append(text.text))
    return texts


def test_texts_are_said_one_after_the_other(qtbot, local):
    speaker = Speaker(local)
    texts = heard(speaker)
    with qtbot.waitSignal(speaker.finished) as finished:
        speaker.read([HELLO, MOI, HELLO])
        assert texts == ["Hello"]
    assert texts == ["Hello", "Moi", "Hello"]
    assert finished.args == [0]


def test_a_language_without_a_voice_is_passed_over_and_counted(qtbot, local):
    assert local.languages == {"en", "fi"}, "Meänkieli is not read by a Finnish voice"
    speaker = Speaker(local)
    texts = heard(speaker)
    with qtbot.waitSignal(speaker.finished) as finished:
        speaker.read([HEJ, HELLO, Utterance("Terve", "fit")])
    assert texts == ["Hello"]
    assert finished.args == [2]


def test_stopping_says_no_more(qtbot, local):
    speaker = Speaker(local)
    texts = heard(speaker)
    speaker.read([HELLO, MOI])
    speaker.stop()
    with qtbot.assertNotEmitted(speaker.began, wait=600):
        pass
    assert texts == ["Hello"]
    assert speaker.speaking is None


def test_the_end_of_what_was_hushed_does_not_end_what_follows(qtbot, local):
    ended = []
    local.ended.connect(ended.append)
    for number in range(1, 6):
        local.say(number, "one two three", "en")
    qtbot.waitUntil(lambda: ended != [])
    assert ended == [5]


def test_an_engine_that_is_not_there_leaves_no_language(qapp):
    engine = Engine("mock")
    assert engine.languages
    KEPT.append(LocalSpeech("no such engine"))
    assert KEPT[-1].languages == frozenset()


@pytest.mark.parametrize("library", ["PySide6.QtTextToSpeech", "PySide6.QtMultimedia"])
def test_a_library_that_is_not_there_takes_away_what_it_was_for(qapp, monkeypatch, library):
    monkeypatch.setitem(__import__("sys").modules, library, None)
    local = LocalSpeech("mock")
    KEPT.append(local)
    assert bool(local.languages) is (library != "PySide6.QtTextToSpeech")
    local.stop()


def test_a_recording_is_played_to_its_end(qtbot, player, recording):
    player.configure(SpeechSettings(5, 1))
    with qtbot.waitSignal(player.ended):
        player.play(recording)


def test_a_recording_that_cannot_be_played_ends_at_once(qtbot, player, tmp_path):
    (tmp_path / "broken.ogg").write_bytes(b"no sound at all")
    for path in (tmp_path / "broken.ogg", tmp_path / "gone.ogg"):
        with qtbot.waitSignal(player.ended):
            player.play(path)


def test_recordings_are_played_in_order_with_what_is_said(qtbot, local, recording):
    # Without a sound card nothing can be heard; what is played all the same runs its time.
    class Played(type(local)):
        plays = True

    class OneRecording:
        def find(self, language, text):
            return recording if (language, text) == ("so", "Codee") else None

        def has(self, language):
            return language == "so"

    speaker = Speaker(speech := Played("mock"), OneRecording())
    texts = heard(speaker)
    assert speaker.can_read("so")
    assert not speaker.can_read("se")
    with qtbot.waitSignal(speaker.finished) as finished:
        speaker.read([HELLO, Utterance("Codee", "so"), Utterance("Mahadsanid", "so")])
    assert texts == ["Hello", "Codee"]
    assert finished.args == [1]
    speech.stop()


class TestAnotherProcess:
    def test_it_says_what_it_is_told(self, qtbot, client):
        assert client.languages == {"en", "fi"}
        speaker = Speaker(client)
        texts = heard(speaker)
        with qtbot.waitSignal(speaker.finished):
            speaker.read([HELLO, MOI])
        assert texts == ["Hello", "Moi"]

    def test_when_it_is_killed_nothing_is_said_until_it_is_there_again(self, qtbot, client):
        speaker = Speaker(client)
        speaker.read([HELLO, MOI])
        with qtbot.waitSignal(client.changed):
            client._process.kill()
        assert speaker.speaking is None
        assert not speaker.can_read("en")
        qtbot.waitUntil(lambda: speaker.can_read("en"))
        with qtbot.waitSignal(speaker.finished):
            speaker.again()

    @pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="processes cannot be halted here")
    def test_when_it_hangs_it_is_started_anew(self, qtbot, client):
        first = client._process.processId()
        os.kill(first, signal.SIGSTOP)
        client._unheard.setInterval(200)
        with qtbot.waitSignal(client.changed):
            client.say(1, "Hello", "en")
        assert not client.languages
        qtbot.waitUntil(lambda: "en" in client.languages)
        assert client._process.processId() != first

    def test_it_ends_with_the_program_that_started_it(self, qtbot, client):
        client._process.closeWriteChannel()
        client._chances = 0
        qtbot.waitUntil(
            lambda: client._process.state() is QProcess.ProcessState.NotRunning, timeout=60_000
        )
        assert client._process.exitStatus() is QProcess.ExitStatus.NormalExit

    def test_a_program_that_cannot_be_started_offers_nothing(self, qtbot, monkeypatch):
        monkeypatch.setattr("sys.executable", "/nowhere/python")
        speech = SpeechClient("mock")
        with qtbot.waitSignal(speech._process.errorOccurred):
            speech.start()
        assert speech.languages == frozenset()
        speech.close()


def test_orders_are_obeyed(local, capsys, recording):
    done = []

    class Noted(type(local)):
        def say(self, number, text, language):
            done.append((number, text, language))

        def play(self, number, path):
            done.append((number, path))

        def stop(self):
            done.append("stop")

        def configure(self, settings):
            done.append(settings)

    noted = Noted("mock")
    done.clear()
    for order in (
        {"do": "say", "number": 1, "text": "Hello", "language": "en"},
        {"do": "play", "number": 2, "path": str(recording)},
        {"do": "settings", "speed": 2, "volume": 4},
        {"do": "stop"},
    ):
        execute(noted, order)
    assert done == [(1, "Hello", "en"), (2, Path(recording)), SpeechSettings(2, 4), "stop"]
    assert capsys.readouterr().out.count("heard") == 4
