"""The page of recordings: what is missing is seen, recorded, heard, taken in and taken away."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.process import Mode, Rules
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.recordings.recordings import read_recordings, recording_of
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.setup.frame import write_frame
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.sync.wav import wav_of
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.recordings import listening
from mbdesk.ui.central.recordings.recordings_page import RecordingsPage, Shown
from mbdesk.ui.voice.microphone import HEARD
from tests.gui.central.making import ITEMS, QUICK, VOTING, Office
from tests.gui.voter.hearing import Heard
from tests.keys import known_keys
from tests.process.recordings.making import tone, wav

SOUND = tone(0.2)


@pytest.fixture
def silent(monkeypatch):
    """Let the computer have no microphone."""
    monkeypatch.delenv(HEARD, raising=False)


@pytest.fixture
def microphone(tmp_path, monkeypatch):
    """Let a file be heard in place of a microphone."""
    path = tmp_path / "heard.wav"
    path.write_bytes(wav(tone(3)))
    monkeypatch.setenv(HEARD, str(path))


@pytest.fixture
def prepared(tmp_path):
    """Return an office with a ballot whose first proposal is told in Somali and Arabic."""
    office = Office(tmp_path / "office")
    office.folder.mkdir()
    setup = Setup(
        titles={"sv": "Tryggare Vällingby"},
        funds=500_000,
        phases=VOTING,
        rules=Rules(max_choices=2),
        mode=Mode.LIVE,
    )
    first, *others = ITEMS
    told = replace(first, titles={**first.titles, "so": "Goob ciyaareed", "ar": "ملعب"})
    with create_central(
        office.central, setup, office.keys, known_keys(setup), cost=QUICK
    ) as central:
        set_ballot(central, [told, *others])
    return office


class Reader:
    """Somebody who reads texts aloud at the desk."""

    def __init__(self, clerk, language="so") -> None:
        self.clerk, self.qtbot = clerk, clerk.qtbot
        page = clerk.page(CentralPage.RECORDINGS)
        assert isinstance(page, RecordingsPage)
        self.page, self.card = page, page.card
        self.qtbot.waitUntil(lambda: page.known is not None)
        page.select(language)
        self.qtbot.waitUntil(lambda: page.known.language == language)

    @property
    def central(self):
        return self.clerk.window.desk.central

    def held(self):
        return read_recordings(self.central, self.page.language).held

    def show(self, shown):
        self.page.filter.setCurrentIndex(list(Shown).index(shown))
        self.page.filter.activated.emit(self.page.filter.currentIndex())

    def states(self):
        table = self.page.table
        return [table.item(row, 2).text() for row in range(table.rowCount())]


@pytest.fixture
def reader(seat, prepared, silent):
    return Reader(seat(prepared))


def test_what_is_missing_of_the_processs_own_is_listed_first(reader):
    texts = [text.text for text in reader.page.table.listed]
    assert texts[0] == "Goob ciyaareed"
    assert "Soomaali" not in texts
    assert set(reader.states()) == {"missing"}
    assert "0 of" in reader.page.lead.text()
    assert reader.card.words.text() == "Goob ciyaareed"
    assert reader.card.swedish.text() == "Lekplats vid torget"
    assert "V1-title.so.wav" in reader.card.file_name.text()
    reader.show(Shown.ALL)
    assert "Soomaali" in [text.text for text in reader.page.table.listed]


def test_without_a_microphone_the_button_says_why_and_a_file_is_taken_in(reader, tmp_path):
    reader.qtbot.waitUntil(reader.card.look_again.isVisible)
    assert not reader.card.record.isEnabled()
    assert "no microphone" in reader.card.why.text()
    path = tmp_path / "inspelning.wav"
    path.write_bytes(wav(SOUND))
    text = reader.page.table.chosen
    reader.clerk.press(reader.card.take)
    reader.clerk.choose(path)
    reader.qtbot.waitUntil(lambda: text.name in reader.held())
    reader.qtbot.waitUntil(lambda: reader.states()[0] == "recorded")
    assert recording_of(reader.central, text)[1] == wav_of(SOUND)
    assert reader.card.remove.isEnabled()


def test_a_file_of_another_form_is_refused_with_what_would_be_right(reader, tmp_path):
    path = tmp_path / "stereo.wav"
    path.write_bytes(wav(SOUND, channels=2))
    reader.clerk.press(reader.card.take)
    reader.clerk.choose(path)
    reader.clerk.told(reader.page.notice, "it has 2 channels")
    assert "mono" in reader.page.notice.text.text()
    assert reader.held() == frozenset()


def test_a_text_is_recorded_by_the_microphone_and_the_next_one_follows(seat, prepared, microphone):
    reader = Reader(seat(prepared))
    card, first = reader.card, reader.page.table.chosen
    reader.clerk.press(card.record)
    assert card.record.text() == "Stop"
    reader.qtbot.waitUntil(lambda: card.level.isVisible() and card.level.value() > 0)
    reader.clerk.press(card.record)
    reader.qtbot.waitUntil(lambda: first.name in reader.held())
    reader.qtbot.waitUntil(lambda: card.record.text() == "Record anew")
    assert len(recording_of(reader.central, first)[1]) > 44
    reader.clerk.press(reader.page.primary)
    assert reader.page.table.chosen.name != first.name
    assert card.record.text() == "Record"
    reader.qtbot.waitUntil(card.record.hasFocus)


def test_going_to_another_text_forgets_what_is_being_recorded(seat, prepared, microphone):
    reader = Reader(seat(prepared))
    reader.clerk.press(reader.card.record)
    reader.qtbot.waitUntil(lambda: reader.card.level.value() > 0)
    reader.page.table.selectRow(1)
    assert not reader.card.recorder.recording
    assert reader.card.record.text() == "Record"
    assert reader.held() == frozenset()


def test_a_microphone_that_fails_is_told(seat, prepared, monkeypatch, tmp_path):
    monkeypatch.setenv(HEARD, str(tmp_path / "gone.wav"))
    reader = Reader(seat(prepared))
    reader.clerk.press(reader.card.record)
    reader.clerk.told(reader.page.notice, "gave no sound")
    assert reader.card.record.text() == "Record"


def test_a_recording_is_heard_and_taken_away(reader, tmp_path, monkeypatch):
    heard = Heard(plays=True)
    heard.start = heard.close = lambda: None
    monkeypatch.setattr(listening, "SpeechClient", lambda parent: heard)
    path = tmp_path / "inspelning.wav"
    path.write_bytes(wav(SOUND))
    text = reader.page.table.chosen
    reader.page.acts.take_file(text, path)
    reader.clerk.press(reader.card.listen)
    reader.qtbot.waitUntil(lambda: heard.said == [("1.wav", "recording")])
    reader.clerk.press(reader.card.remove)
    reader.qtbot.waitUntil(lambda: reader.states()[0] == "missing")
    assert not reader.card.listen.isEnabled()
    QTest.keyClick(reader.page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    reader.qtbot.waitUntil(lambda: text.name in reader.held())
    assert recording_of(reader.central, text)[1] == wav_of(SOUND)
    reader.qtbot.waitUntil(lambda: "Recording removed" in reader.page.undoing.redo.accessibleName())


def test_a_computer_without_sound_says_that_nothing_can_be_heard(reader, tmp_path, monkeypatch):
    mute = Heard(plays=False)
    mute.start = mute.close = lambda: None
    monkeypatch.setattr(listening, "SpeechClient", lambda parent: mute)
    monkeypatch.setattr(listening, "PATIENCE_MS", 1)
    reader.page.acts.listening._patience.setInterval(1)
    path = tmp_path / "inspelning.wav"
    path.write_bytes(wav(SOUND))
    reader.page.acts.take_file(reader.page.table.chosen, path)
    reader.clerk.press(reader.card.listen)
    reader.clerk.told(reader.page.notice, "nothing to hear it through")


def test_a_folder_is_taken_in_and_a_wrong_name_changes_nothing(reader, tmp_path):
    folder = tmp_path / "ljud"
    folder.mkdir()
    for text in reader.page.table.listed[:2]:
        (folder / text.file_name).write_bytes(wav(SOUND))
    (folder / "hej.so.wav").write_bytes(wav(SOUND))
    reader.clerk.press(reader.page.folder)
    reader.clerk.choose(folder)
    reader.clerk.told(reader.page.notice, "hej.so.wav")
    assert reader.held() == frozenset()
    (folder / "hej.so.wav").unlink()
    reader.clerk.press(reader.page.folder)
    reader.clerk.choose(folder)
    reader.clerk.told(reader.page.notice, "2 recordings were taken in")
    assert len(reader.held()) == 2


def test_recordings_of_words_that_are_gone_can_be_removed(reader, tmp_path):
    path = tmp_path / "inspelning.wav"
    path.write_bytes(wav(SOUND))
    reader.page.acts.take_file(reader.page.table.chosen, path)
    reader.qtbot.waitUntil(lambda: bool(reader.held()))
    set_ballot(reader.central, ITEMS)
    reader.clerk.window.desk.refresh()
    reader.clerk.press(reader.page.tidy)
    reader.qtbot.waitUntil(reader.page.tidy.isHidden)
    assert read_recordings(reader.central, "so").unused == 0


def test_the_languages_are_those_of_the_frame_and_run_their_own_way(reader):
    write_frame(reader.central, {"languages": ("sv", "ar")})
    reader.clerk.window.desk.refresh()
    page = reader.page
    reader.qtbot.waitUntil(lambda: page.languages.count() == 2)
    page.select("ar")
    reader.qtbot.waitUntil(lambda: page.known.language == "ar")
    assert reader.card.words.text() == "ملعب"
    assert reader.card.words.layoutDirection() is Qt.LayoutDirection.RightToLeft
