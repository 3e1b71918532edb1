"""A screen read aloud for real: Qt, speech-dispatcher and eSpeak NG, and what came out as sound.

The speech service is one of the test's own. Its sound card is ALSA's "file" device, which writes
what would be heard into a file, so that this works on a machine without any sound.
"""

import shutil
import subprocess
import tempfile
from array import array
from pathlib import Path

import pytest

from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voice.speech_settings import LEVELS, SpeechSettings
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.words.utterances import Utterance

WAV_HEADER = 44
LOUD = 3000
"""An amplitude of 16-bit sound that nobody would take for silence."""
MODULES = (
    Path("/usr/lib/speech-dispatcher-modules/sd_espeak-ng"),
    Path("/usr/libexec/speech-dispatcher-modules/sd_espeak-ng"),
)
CONFIGURATION = """
AudioOutputMethod "alsa"
AudioALSADevice "heard"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SOUND_CARD = """
pcm.heard {{ type file slave.pcm "silent" file "{file}" format "wav" }}
pcm.silent {{ type null }}
"""

pytestmark = [
    pytest.mark.gui,
    pytest.mark.e2e,
    pytest.mark.skipif(
        shutil.which("speech-dispatcher") is None or not any(map(Path.exists, MODULES)),
        reason="needs Debian's speech-dispatcher with its eSpeak NG module",
    ),
]


class Ear:
    """What has come out of the speech service as sound."""

    def __init__(self, file) -> None:
        self._file, self._heard = file, 0

    def hear(self):
        """Return the samples that came since the last time."""
        data = self._file.read_bytes()[WAV_HEADER:] if self._file.exists() else b""
        new, self._heard = data[self._heard :], len(data)
        return array("h", new[: len(new) // 2 * 2])


@pytest.fixture
def ear(qtbot, monkeypatch):
    """Start a speech service, point Qt at it, and return what hears it."""
    # A socket's path may not be long.
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "modules").mkdir()
        (folder / "modules" / "espeak-ng.conf").write_text("")
        (folder / "speechd.conf").write_text(CONFIGURATION)
        card = folder / "card.conf"
        card.write_text(SOUND_CARD.format(file=folder / "heard.wav"))
        socket = folder / "socket"
        monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{socket}")
        monkeypatch.setenv("ALSA_CONFIG_PATH", str(card))
        places = ("-S", socket, "-P", folder / "pid", "-C", folder, "-L", folder)
        command = ("speech-dispatcher", "-s", "-t", "0", "-c", "unix_socket", *places)
        with (folder / "said").open("w") as said:
            service = subprocess.Popen([*map(str, command)], stdout=said, stderr=said)
        try:
            qtbot.waitUntil(socket.exists)
            yield Ear(folder / "heard.wav")
        finally:
            service.terminate()
            service.wait(20)


@pytest.fixture
def speaker(qtbot, ear):
    speech = SpeechClient("speechd")
    with qtbot.waitSignal(speech.changed):
        speech.start()
    yield Speaker(speech)
    speech.close()


def test_languages_have_the_voices_that_are_theirs(speaker):
    read = {"sv", "sv_easy", "en", "fi", "ar", "fa"}
    assert all(speaker.can_read(tag) for tag in read)
    assert not any(speaker.can_read(tag) for tag in ("fit", "se", "so"))


@pytest.mark.parametrize(
    ("text", "language"),
    [("Nu kan du rösta.", "sv"), ("يمكنك التصويت الآن.", "ar"), ("Voit äänestää nyt.", "fi")],
)
def test_a_text_is_heard_and_slower_it_takes_longer(qtbot, speaker, ear, text, language):
    lengths = []
    for speed in (LEVELS, 1):
        speaker.configure(SpeechSettings(speed=speed, volume=LEVELS))
        with qtbot.waitSignal(speaker.finished):
            speaker.read([Utterance(text, language)])
        sound = ear.hear()
        assert max(sound) > LOUD
        lengths.append(len(sound))
    assert lengths[1] > 1.3 * lengths[0]


def test_the_volume_is_heard(qtbot, speaker, ear):
    peaks = []
    for volume in (1, LEVELS):
        speaker.configure(SpeechSettings(volume=volume))
        with qtbot.waitSignal(speaker.finished):
            speaker.read([Utterance("Nu kan du rösta.", "sv")])
        peaks.append(max(ear.hear()))
    assert peaks[1] > 1.5 * peaks[0]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_resident_hears_the_screen(qtbot, speaker, ear):
    set_language("sv")
    view = VoterView(ExampleStation(), Theme(96.0), speaker=speaker)
    qtbot.addWidget(view)
    view.show()
    said = []
    speaker.began.connect(lambda text: said.append(text.text))
    view.bar.speech.click()
    with qtbot.waitSignal(speaker.finished) as finished:
        view.sheets.cover.panel.page.read.click()
    assert said[:3] == ["Tryggare och grönare Vällingby", "Hässelby-Vällingby", "Välj språk"]
    # Three languages are named, and invite, that no voice speaks; one more text tells so.
    assert finished.args == [6]
    assert max(ear.hear()) > LOUD
    view.reading.stop()
