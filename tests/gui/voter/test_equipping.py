"""What a station's settings and pack give its residents: a voice, recordings, a printer."""

import gc
import wave
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QProcess

from mbdesk.domain.process import Rules
from mbdesk.services.centre.media import read_media
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_client import SpeechClient
from mbdesk.ui.voter.slip.slip import SystemSlipPrinter
from mbdesk.ui.voter.view.equipping import Equipment, StationRecordings
from mbdesk.words.utterances import recording_name
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


def speeches():
    return QCoreApplication.instance().findChildren(SpeechClient)


def fall_silent():
    for speech in speeches():
        speech.close()
        speech.setParent(None)


@pytest.fixture(autouse=True)
def quiet(qapp, monkeypatch):
    """Speak by Qt's engine for tests, and leave no process behind."""
    make = SpeechClient.__init__
    monkeypatch.setattr(
        SpeechClient, "__init__", lambda self, parent=None: make(self, "mock", parent)
    )
    fall_silent()  # windows of other tests have left theirs to the program's end
    yield
    fall_silent()


def test_a_station_speaks_soon_after_its_screen_is_there(station, visit, qtbot):
    person = visit(station)
    set_language("en")
    Equipment(person.view).serve(StationSettings())
    assert not person.view.bar.speech.isVisible()
    qtbot.waitUntil(person.view.bar.speech.isVisible)
    (speech,) = speeches()
    person.view.close()
    person.view.deleteLater()
    qtbot.waitUntil(lambda: speech._process.state() is QProcess.ProcessState.NotRunning)
    del person
    gc.collect()  # its parts know each other; pytest-qt would close what is gone


def test_where_staff_have_turned_it_off_nothing_is_started(station, visit):
    person = visit(station)
    Equipment(person.view).serve(replace(StationSettings(), read_aloud=False))
    assert speeches() == []
    assert person.view.slip_printer is None


def test_a_station_with_a_printer_can_print(station, visit):
    person = visit(station)
    settings = StationSettings(read_aloud=False, printer="Kvittoskrivare")
    Equipment(person.view).serve(settings)
    assert isinstance(person.view.slip_printer, SystemSlipPrinter)


def test_recordings_come_with_the_pack(tmp_path, visit):
    folder = tmp_path / "recorded"
    file = folder / "audio" / "so" / f"{recording_name('Codee')}.wav"
    file.parent.mkdir(parents=True)
    with wave.open(str(file), "wb") as sound:
        sound.setparams((1, 2, 16_000, 0, "NONE", ""))
        sound.writeframes(bytes(800))
    place = make_place(tmp_path, Rules(), media=read_media(folder))
    recordings = StationRecordings(place.station)
    assert recordings.has("so")
    assert not recordings.has("se")
    assert recordings.find("so", "Codee").read_bytes() == file.read_bytes()
    assert recordings.find("so", "Mahadsanid") is None
    person = visit(place.station)
    person.view.reading.use(Speaker(Heard([], plays=True), recordings))
    assert not person.view.bar.speech.isVisible()
    person.tap(person.page.languages["so"])
    assert person.view.bar.speech.isVisible()
    place.close()
