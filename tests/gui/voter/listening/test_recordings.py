"""Recordings are heard where there is no voice."""

import pytest

from mbdesk.domain.process import Rules
from mbdesk.services.centre.recordings.recordings import keep_recording, read_recordings
from mbdesk.services.centre.recordings.spoken_texts import SpokenContent, spoken_texts
from mbdesk.services.station.station_media import digest_of
from mbdesk.sync.wav import wav_of
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.view.equipping import StationRecordings
from mbdesk.ui.voter.view.served import ServedStation
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.utterances import AUDIO_FOLDER, recording_name
from tests.gui.voter.hearing import Heard
from tests.gui.voter.listening.recorded import RecordedFolder
from tests.gui.voter.listening.ways import read_every_page, sound, to_task
from tests.gui.voter.making import LONG, make_place, seated
from tests.process.recordings.making import tone

pytestmark = pytest.mark.gui


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

        record.found = RecordedFolder(folder)
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

    def test_a_recording_is_played_in_place_of_a_voice(self, listen, record):
        speech = Heard(["sv", "so"], plays=True)
        person = listen(speech, record.found)
        to_task(person, "so")
        named = record(person.page.button.words())
        person.tap(sound(person).read)
        said = speech.finish()
        assert (named, "recording") in said
        assert any(language == "so" for _, language in said)

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
        content = SpokenContent(station.frame, station.criteria, station.cost_items, station.items)
        listed = {f"{text.name}.ogg" for text in spoken_texts("so", content)}
        for file in listed:
            path = tmp_path / "recorded" / AUDIO_FOLDER / "so" / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(b"OggS")
        speech = Heard(["sv"], plays=True)
        person = listen(speech, RecordedFolder(tmp_path / "recorded"))
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
        assert {text for text, kind in speech.said if kind == "recording"} <= listed


def test_what_was_recorded_at_the_desk_is_played_at_the_station(tmp_path, theme, qtbot):
    def record(central):
        texts = read_recordings(central, "sv").texts
        keep_recording(central, next(t for t in texts if t.place == "title"), tone(0.1))

    place = make_place(tmp_path, Rules(), prepare=record)
    station = ServedStation(place.station)
    speech = Heard(["sv"], plays=True)
    speaker = Speaker(speech, StationRecordings(station))
    person = seated(qtbot, VoterView(station, theme, patience=LONG, speaker=speaker))
    person.view.reading.read_screen()
    first, *rest = speech.finish()
    assert first == (f"{digest_of(wav_of(tone(0.1)))}.wav", "recording")
    assert ("Välj språk", "sv") in rest
    place.close()
