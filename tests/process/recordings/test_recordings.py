"""Recordings of what residents are read: listed, taken in, heard at stations, taken away."""

from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.media import Media, MediaType
from mbdesk.errors.centre import ChangedSinceError
from mbdesk.errors.files import FolderMissingError
from mbdesk.errors.media import (
    MediaTooLargeError,
    RecordingMissingError,
    RecordingNameError,
    RecordingUnfitError,
)
from mbdesk.services.centre.ballot.items import change_item
from mbdesk.services.centre.media import set_media
from mbdesk.services.centre.recordings import recordings
from mbdesk.services.centre.recordings.recordings import (
    keep_recording,
    read_recordings,
    recording_of,
    remove_recording,
    remove_unused,
    take_recording,
    take_recordings,
)
from mbdesk.services.centre.recordings.spoken_texts import SpokenKind
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.services.common.audit_log import events
from mbdesk.services.exchange.packs import read_pack
from mbdesk.sync.wav import wav_of
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from mbdesk.words.utterances import recording_name
from tests.process.recordings.making import tone, wav, with_notes
from tests.process.scene import ITEMS, set_up

SOUND = tone(0.2)


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    first, *others = ITEMS
    titles = {**first.titles, "so": "Kuraas"}
    texts = {"sv": "Mer.", "so": "Kuraas cusub.\nWaa lagu fadhiistaa."}
    set_ballot(made.central, [replace(first, titles=titles, descriptions=texts), *others])
    yield made
    made.close()


def spoken(central, place, language="so"):
    texts = read_recordings(central, language).texts
    return next(text for text in texts if text.place == place)


def logged(central, code):
    with central.database.reading() as session:
        return [e.parameters for e in events(session, central.frame.id) if e.code == code]


def test_the_list_begins_with_the_ballot_and_names_each_file(scene):
    code = scene.central.items[0].code
    texts = read_recordings(scene.central, "so").texts
    assert texts[0].file_name == f"{code}-title.so.wav"
    assert texts[0].text == "Kuraas"
    assert spoken(scene.central, f"{code}-text-2").text == "Waa lagu fadhiistaa."
    assert {text.kind for text in texts} >= {SpokenKind.ITEM, SpokenKind.PROCESS, SpokenKind.SCREEN}
    screens = [text for text in texts if text.kind is SpokenKind.SCREEN]
    assert "Soomaali" in {text.text for text in screens}
    assert screens[0].file_name == f"{recording_name(screens[0].text)}.so.wav"
    assert len({text.name for text in texts}) == len(texts)
    assert len({text.file_name for text in texts}) == len(texts)


def test_all_is_missing_until_it_is_recorded(scene, tmp_path):
    before = read_recordings(scene.central, "so")
    assert before.missing == before.texts
    file = tmp_path / "anything.wav"
    file.write_bytes(with_notes(wav(SOUND)))
    take_recording(scene.central, before.texts[0], file)
    after = read_recordings(scene.central, "so")
    assert len(after.missing) == len(before.missing) - 1
    assert recording_of(scene.central, before.texts[0]) == (MediaType.WAV, wav_of(SOUND))
    assert read_recordings(scene.central, "sv").held == frozenset()


def test_a_station_finds_it_by_the_words_that_it_says(scene):
    text = read_recordings(scene.central, "so").texts[0]
    keep_recording(scene.central, text, SOUND)
    station = scene.enrolled("Torget")
    path = station.media.recording("so", recording_name("Kuraas"))
    assert path.read_bytes() == wav_of(SOUND)


def test_a_text_that_is_written_anew_is_missing_and_its_old_recording_of_no_use(scene):
    keep_recording(scene.central, read_recordings(scene.central, "so").texts[0], SOUND)
    item = scene.central.items[0]
    change_item(scene.central, item.code, {"titles.so": "Fadhi"})
    now = read_recordings(scene.central, "so")
    assert (len(now.held), now.unused) == (0, 1)
    assert remove_unused(scene.central, "so") == 1
    assert read_recordings(scene.central, "so").unused == 0
    assert remove_unused(scene.central, "so") == 0


def test_another_recording_takes_its_place_and_it_can_be_taken_away(scene):
    text = read_recordings(scene.central, "so").texts[0]
    keep_recording(scene.central, text, SOUND)
    keep_recording(scene.central, text, tone(0.3))
    assert recording_of(scene.central, text)[1] == wav_of(tone(0.3))
    remove_recording(scene.central, text)
    assert recording_of(scene.central, text) is None
    with pytest.raises(RecordingMissingError):
        remove_recording(scene.central, text)


def test_one_in_another_format_gives_way_to_it(scene):
    text = read_recordings(scene.central, "so").texts[0]
    old = Media(f"audio/so/{text.name}.ogg", MediaType.OGG, {}, b"OggS\0" + bytes(90))
    set_media(scene.central, [old])
    assert text.name in read_recordings(scene.central, "so").held
    keep_recording(scene.central, text, SOUND)
    (media,) = read_pack(scene.pack(scene.add("Torget"))).media
    assert media.name == f"audio/so/{text.name}.wav"


def test_stations_want_a_new_pack_and_the_log_tells(scene):
    new, text = scene.add("Torget"), read_recordings(scene.central, "so").texts[0]
    first = read_pack(scene.pack(new)).body.edition
    keep_recording(scene.central, text, SOUND)
    remove_recording(scene.central, text)
    assert read_pack(scene.pack(new)).body.edition == first + 2
    assert logged(scene.central, "recordings_kept") == [{"language": "so", "number": 1}]
    assert logged(scene.central, "recording_removed") == [{"language": "so", "number": 1}]


def test_a_folder_is_taken_in_by_its_files_names(scene, tmp_path):
    code = scene.central.items[0].code
    folder = tmp_path / "ljud" / "av-anna"
    folder.mkdir(parents=True)
    for name in (f"{code}-title.so.wav", f"{code}-TEXT-1.so.wav", f"{code}-title.sv.wav"):
        (folder / name).write_bytes(wav(SOUND))
    taken = take_recordings(scene.central, folder.parent)
    assert {(text.language, text.place) for text in taken} == {
        ("so", f"{code}-title"),
        ("so", f"{code}-text-1"),
        ("sv", f"{code}-title"),
    }
    assert len(read_recordings(scene.central, "so").held) == 2


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("nothing.so.wav", wav(SOUND), RecordingNameError),
        ("bench-title.tlh.wav", wav(SOUND), RecordingNameError),
        ("bench-title.so.mp3", wav(SOUND), RecordingNameError),
        ("bench-title.so.wav", wav(SOUND, rate=8000), RecordingUnfitError),
    ],
)
def test_a_folder_with_one_wrong_file_changes_nothing(scene, tmp_path, name, data, error):
    folder = tmp_path / "ljud"
    folder.mkdir()
    (folder / "bench-title.sv.wav").write_bytes(wav(SOUND))
    (folder / name).write_bytes(data)
    with pytest.raises(error):
        take_recordings(scene.central, folder)
    assert read_recordings(scene.central, "sv").held == frozenset()


def test_a_folder_that_is_gone_is_told(scene, tmp_path):
    with pytest.raises(FolderMissingError):
        take_recordings(scene.central, tmp_path / "gone")


def test_a_refusal_says_what_would_be_right(scene, tmp_path):
    file = tmp_path / "rate.wav"
    file.write_bytes(wav(SOUND, rate=44_100))
    text = read_recordings(scene.central, "so").texts[0]
    with pytest.raises(RecordingUnfitError) as refused:
        take_recording(scene.central, text, file)
    told = sentence(refused.value, reader_of("en"))
    assert "44 100 samples a second" in " ".join(told.what.split())
    assert "16 000 Hz, mono, 16 bits" in told.do


def test_a_microphone_that_heard_nothing_gives_no_recording(scene):
    with pytest.raises(RecordingUnfitError):
        keep_recording(scene.central, read_recordings(scene.central, "so").texts[0], b"")


def test_packs_have_a_bound_and_what_is_over_it_is_refused(scene, monkeypatch):
    monkeypatch.setattr(recordings, "LARGEST_MEDIA", 10_000)
    first, second, *_ = read_recordings(scene.central, "so").texts
    keep_recording(scene.central, first, SOUND)
    keep_recording(scene.central, first, SOUND)  # in its own place there is room
    with pytest.raises(MediaTooLargeError):
        keep_recording(scene.central, second, SOUND)
    assert read_recordings(scene.central, "so").taken == len(wav_of(SOUND))


def test_an_item_without_texts_in_a_language_asks_for_none(scene):
    set_ballot(scene.central, [BallotItem("1", 0, 10, {"sv": "Bänk"})], 1)
    texts = read_recordings(scene.central, "so").texts
    assert "Bänk" not in str(texts)
    # That it is told in Swedish is said before, and can be recorded.
    assert "Af Iswiidhish:" in str([text for text in texts if text.place == "1-title"])
    assert "1-cost" in {text.place for text in texts}


def test_what_was_kept_or_taken_away_is_put_back_with_its_bytes(scene):
    central = scene.central
    text = read_recordings(central, "so").texts[0]
    first, second = tone(0.2), tone(0.3)
    keep_recording(central, text, first)
    undo = keep_recording(central, text, second)
    redo = undo(central)
    assert recording_of(central, text)[1] == wav_of(first)
    redo(central)
    assert recording_of(central, text)[1] == wav_of(second)
    back = remove_recording(central, text)
    back(central)
    assert recording_of(central, text)[1] == wav_of(second)
    keep_recording(central, text, first)
    with pytest.raises(ChangedSinceError):
        undo(central)
