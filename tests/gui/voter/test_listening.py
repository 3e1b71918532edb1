"""Listening: what is read, in which language, for whom, and when it is silent."""

import pytest
from PySide6.QtCore import SIGNAL, QEvent, Qt
from PySide6.QtWidgets import QApplication

from mbdesk.services.centre.texts_to_record import content_of, texts_to_record
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voice.recordings import AUDIO_FOLDER, FolderRecordings, recording_name
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voice.speech_settings import MIDDLE, SpeechSettings
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.conftest import LONG
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import SCREEN, Person

pytestmark = pytest.mark.gui


@pytest.fixture
def speech(qapp):
    return Heard()


@pytest.fixture
def listen(qtbot, theme, station):
    """Return what seats a person who can listen before a station."""

    def seat(speech, recordings=None, patience=LONG):
        speaker = Speaker(speech, recordings)
        view = VoterView(ServedStation(station), theme, patience=patience, speaker=speaker)
        qtbot.addWidget(view)
        view.resize(*SCREEN)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is view)
        return Person(qtbot, view)

    return seat


def sound(person, act="tap"):
    """Open the sound panel and return it."""
    getattr(person, act)(person.view.bar.speech)
    return person.view.sheets.cover.panel.page


def close(person):
    person.tap(person.answers()[0])


def to_task(person, tag="en"):
    person.tap(person.page.languages[tag])


def to_ballot(person, tag="en"):
    person.to_ballot(tag)


def read_every_page(person):
    person.tap(sound(person).every_page)
    close(person)


@pytest.mark.parametrize("way", ["tap", "press", "switch"])
def test_the_page_is_read_in_its_order_with_the_buttons_beneath(listen, speech, way):
    person = listen(speech)
    to_task(person)
    getattr(person, way)(sound(person, way).read)
    assert person.on_page()
    assert speech.finish() == [
        ("A safer and greener Vällingby", "en"),
        ("You can vote. It takes about five minutes.", "en"),
        ("Vote", "en"),
        ("You can leave proposals from Monday, 7 September 2026 to Sunday, 4 October 2026.", "en"),
        ("Back", "en"),
    ]


def test_nothing_is_read_that_was_not_asked_for(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V1"].more)
    assert speech.said == []


def test_what_is_told_in_swedish_only_is_read_by_a_swedish_voice(listen, speech):
    person = listen(speech)
    to_task(person, "ar")
    person.tap(sound(person).read)
    said = speech.finish()
    assert said[0] == ("Tryggare och grönare Vällingby", "sv")
    assert {language for _, language in said[1:]} == {"ar"}


def test_each_language_is_named_by_a_voice_of_its_own(listen, speech):
    person = listen(speech)
    person.tap(sound(person).read)
    said = speech.finish()
    assert ("العربية", "ar") in said
    assert ("English", "en") in said
    assert ("svenska", "sv") in said
    # Nobody here speaks Finnish: a Swedish voice does not try.
    assert "suomi" not in speech.texts


def test_a_language_without_a_voice_offers_no_listening(listen, speech):
    person = listen(speech)
    assert person.view.bar.speech.isVisible()
    to_ballot(person, "fi")
    assert not person.view.bar.speech.isVisible()
    assert not person.page.choices["V1"].listen.isVisible()
    set_language("sv")
    person.settle()
    assert person.view.bar.speech.isVisible()
    assert person.page.choices["V1"].listen.isVisible()


def test_when_the_voice_is_lost_listening_is_no_longer_offered(listen, speech):
    person = listen(speech)
    speech.lose_voices()
    assert not person.view.bar.speech.isVisible()


def test_every_page_and_question_is_read_where_a_person_wants_it(listen, speech):
    person = listen(speech)
    to_ballot(person)
    read_every_page(person)
    person.tap(person.page.choices["V2"].card)
    assert speech.finish()[0] == ("Choose up to 3 proposals", "en")
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    assert ("This is your vote", "en") in speech.finish()
    speech.said.clear()
    person.tap(person.view.bar.leave)
    assert speech.finish()[0] == ("Do you want to stop?", "en")
    assert ("No, go on", "en") in speech.said


def test_a_chosen_card_is_read_as_chosen(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V2"].card)
    person.tap(sound(person).read)
    speech.finish()
    title = person.page.choices["V2"].item.titles["en"]
    assert speech.texts[speech.texts.index(title) - 1] == "Chosen"
    assert speech.texts.count("Chosen") == 1


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


def test_one_card_is_read_alone(listen, speech):
    person = listen(speech)
    to_ballot(person)
    choice = person.page.choices["V4"]
    person.tap(choice.listen)
    said = speech.finish()
    assert said[0] == (choice.item.titles["en"], "en")
    assert (choice.item.place, "sv") in said
    assert all(title not in speech.texts for title in other_titles(person, "V4"))


def other_titles(person, code):
    choices = person.page.choices.values()
    return [each.item.titles["en"] for each in choices if each.item.code != code]


def test_read_more_is_read_and_stays_open(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V4"].more)
    _close, listening = person.answers()
    person.tap(listening)
    assert not person.on_page()
    item = person.page.choices["V4"].item
    assert (item.descriptions["en"], "en") in speech.finish()


def test_a_question_is_still_asked_after_the_sound_was_set(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.next)
    question = person.view.sheets.cover.panel.page.title.text()
    person.tap(sound(person).read)
    assert person.view.sheets.cover.panel.page.title.text() == question
    assert speech.texts[0] == question
    close(person)
    assert person.on_page()


def test_the_code_is_read_sign_by_sign(listen, speech):
    person = listen(speech)
    to_ballot(person)
    read_every_page(person)
    person.tap(person.page.choices["V2"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    first, second, third = person.page.code.text().split("-")
    speech.said.clear()
    person.tap(person.page.listen)
    assert speech.finish() == [
        ("Your confirmation code is:", "en"),
        *(
            (f"Group {number}: {', '.join(group)}.", "en")
            for number, group in enumerate((first, second, third), start=1)
        ),
    ]
    title = person.view.session.items[0].titles["en"]
    assert title not in speech.texts


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


class TestRecordings:
    """Somali has no voice here: people have read it aloud into files."""

    @pytest.fixture
    def record(self, tmp_path):
        folder = tmp_path / "station"
        (folder / AUDIO_FOLDER / "so").mkdir(parents=True)

        def record(text):
            name = f"{recording_name(text)}.ogg"
            (folder / AUDIO_FOLDER / "so" / name).write_bytes(b"OggS")
            return name

        record.found = FolderRecordings(folder)
        return record

    def test_recordings_offer_what_no_voice_can(self, listen, record):
        speech = Heard(plays=True)
        person = listen(speech, record.found)
        to_task(person, "so")
        assert not person.view.bar.speech.isVisible()
        name = record(person.page.button.words())
        set_language("sv")
        set_language("so")
        person.settle()
        assert person.view.bar.speech.isVisible()
        person.tap(sound(person).read)
        assert (name, "recording") in speech.finish()

    def test_without_anything_to_play_them_recordings_offer_nothing(self, listen, record):
        record("Codee")
        person = listen(Heard(plays=False), record.found)
        to_task(person, "so")
        assert not person.view.bar.speech.isVisible()

    def test_what_nobody_recorded_is_passed_over_and_that_is_told(self, listen, record):
        speech = Heard(plays=True)
        person = listen(speech, record.found)
        to_task(person, "so")
        record(person.page.button.words())
        set_language("sv")
        set_language("so")
        person.settle()
        notice = sound(person).notice
        assert not notice.isVisible()
        told = record(notice.text())
        person.tap(person.view.sheets.cover.panel.page.read)
        assert speech.finish()[-1] == (told, "recording")
        assert sound(person).notice.isVisible()

    def test_with_all_texts_recorded_a_whole_vote_is_heard(self, listen, station, tmp_path):
        listed = texts_to_record(
            "so",
            content_of(station.frame, station.criteria, station.cost_items, station.items),
        )
        for file in listed:
            path = tmp_path / "recorded" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"OggS")
        speech = Heard(["sv"], plays=True)
        person = listen(speech, FolderRecordings(tmp_path / "recorded"))
        silent = []
        person.view.reading._speaker.finished.connect(silent.append)
        to_task(person, "so")
        read_every_page(person)
        speech.finish()
        person.tap(person.page.button)
        speech.finish()
        person.tap(person.page.confirm)
        person.tap(person.next)
        person.wait_for(Step.BALLOT)
        person.tap(person.page.choices["V2"].card)
        person.tap(person.page.choices["V2"].more)
        speech.finish()
        person.tap(person.answers()[0])
        speech.finish()
        person.tap(person.next)
        person.wait_for(Step.BALLOT_REVIEW)
        speech.finish()
        person.tap(person.next)
        person.wait_for(Step.BALLOT_DONE)
        speech.finish()
        assert len(silent) >= 6
        assert set(silent) == {0}
        assert ("Cykelpump och verktyg", "sv") in speech.said
        assert {text for text, kind in speech.said if kind == "recording"} <= {
            file.rpartition("/")[2] for file in listed
        }
