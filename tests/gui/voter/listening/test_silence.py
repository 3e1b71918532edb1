"""Reading stops when it should, and nothing of it stays for the next person."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mbdesk.ui.voice.speech_settings import MIDDLE, SpeechSettings
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.listening.ways import close, read_every_page, sound, to_ballot, to_task

pytestmark = pytest.mark.gui


def test_reading_stops_when_another_page_comes(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(sound(person).read)
    assert person.view.reading.speaking
    person.tap(person.back)
    assert not person.view.reading.speaking
    assert speech.number is None
    assert len(speech.said) == 1


def test_reading_stops_when_the_language_changes(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(sound(person).read)
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["ar"])
    assert speech.number is None
    assert len(speech.said) == 1


def test_stop_again_and_the_manner_of_reading(listen, speech):
    person = listen(speech)
    to_task(person)
    person.tap(sound(person).read)
    panel = sound(person)
    first = speech.said[0]
    person.tap(panel.faster)
    person.tap(panel.louder)
    assert speech.settings == SpeechSettings(MIDDLE + 1, MIDDLE + 1)
    assert speech.said == [first] * 3, "what was being read begins again, so that it is heard"
    person.tap(panel.stop)
    assert speech.number is None
    person.tap(panel.again)
    assert speech.said == [first] * 4
    for _ in range(6):
        person.tap(panel.slower)
        person.tap(panel.quieter)
    assert speech.settings == SpeechSettings(1, 1)
    assert panel.speed.text() == "Speed: 1 of 5"


def test_one_more_press_is_enough_to_silence_what_is_being_read(listen, speech):
    person = listen(speech)
    to_task(person)
    person.press(sound(person, "press").read)
    panel = sound(person, "press")
    assert QApplication.focusWidget() is panel.stop
    person.key(Qt.Key.Key_Space)
    assert speech.number is None


def test_a_change_of_volume_is_heard_in_silence_too(listen, speech):
    person = listen(speech)
    to_task(person)
    panel = sound(person)
    person.tap(panel.louder)
    assert speech.finish() == [("Volume: 4 of 5", "en")]
    person.tap(panel.again)
    assert len(speech.said) == 1, "the sample is not what is read again"


def test_the_next_person_finds_the_usual_voice_and_silence(listen, speech):
    person = listen(speech)
    to_ballot(person)
    read_every_page(person)
    person.tap(sound(person).louder)
    close(person)
    person.tap(sound(person).read)
    person.tap(person.view.bar.leave)
    person.tap(person.answers()[1])
    assert person.view.step is Step.WELCOME
    assert speech.number is None
    said = len(speech.said)
    person.tap(person.page.languages["en"])
    panel = sound(person)
    person.tap(panel.again)
    assert len(speech.said) == said, "nothing of the person before is left to be read"
    assert speech.settings == SpeechSettings()
    assert not panel.every_page.isChecked()
