"""Who listens is there, is left alone by staff, and leaves nothing behind."""

import pytest
from PySide6.QtCore import SIGNAL, QEvent, Qt
from PySide6.QtWidgets import QApplication

from mbdesk.ui.voter.shell.idle import Patience
from tests.gui.voter.listening.ways import sound, to_ballot, to_task

pytestmark = pytest.mark.gui


def test_who_listens_is_not_taken_to_have_gone(listen, speech, qtbot):
    person = listen(speech, patience=Patience(before_warning=60, to_answer=20))
    to_ballot(person)
    waiting = person.view.idle._wait
    waiting.setTimerType(Qt.TimerType.PreciseTimer)
    person.tap(sound(person).read)
    qtbot.waitUntil(lambda: waiting.remainingTime() < 59_000)
    left = waiting.remainingTime()
    speech.ended.emit(speech.number)
    assert waiting.remainingTime() > left


def test_it_falls_silent_while_staff_see_another_screen(listen, speech):
    person = listen(speech)
    to_task(person)
    person.tap(sound(person).read)
    person.view.hide()
    assert speech.number is None
    assert not person.view.reading.speaking


def test_listening_leaves_nothing_behind(listen, speech):
    person = listen(speech)

    def listeners():
        return person.view.reading.receivers(SIGNAL("changed()"))

    before = None
    for _ in range(3):
        to_ballot(person)
        person.tap(person.page.choices["V1"].listen)
        person.tap(sound(person).louder)
        person.view.wipe()
        person.settle()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        before = before or listeners()
    assert listeners() == before
