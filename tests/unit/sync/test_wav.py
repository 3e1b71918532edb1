"""Recordings are read by their header alone, and kept in one form."""

import struct
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.media import Media, MediaType
from mbdesk.sync.media import MEDIA
from mbdesk.sync.shapes import NotARecordError
from mbdesk.sync.wav import MOST_BYTES, RATE, check_wav, samples_of, seconds_of, wav_of
from tests.process.recordings.making import tone, wav, with_notes

SOUND = tone(0.1)
WHOLE = wav(SOUND)


def changed(place: int, value: bytes) -> bytes:
    return WHOLE[:place] + value + WHOLE[place + len(value) :]


def test_what_others_write_is_read_and_kept_in_one_form():
    assert samples_of(WHOLE) == SOUND
    kept = wav_of(samples_of(WHOLE))
    check_wav(kept)
    assert seconds_of(kept) == pytest.approx(0.1)


@pytest.mark.parametrize("before", [True, False])
def test_what_a_recorder_notes_of_its_owner_is_left_behind(before):
    data = with_notes(WHOLE, before=before)
    assert b"Anna Ek" in data
    assert wav_of(samples_of(data)) == wav_of(SOUND)


@pytest.mark.parametrize(
    ("data", "wanted", "found"),
    [
        (b"", "wav_file", None),
        (b"OggS" + bytes(100), "wav_file", None),
        (b"RIFX" + WHOLE[4:], "wav_file", None),
        (WHOLE[:12], "wav_empty", None),
        (WHOLE[:12] + WHOLE[36:], "wav_file", None),
        (changed(20, struct.pack("<H", 3)), "wav_pcm", None),
        (wav(SOUND, channels=2), "wav_mono", 2),
        (wav(SOUND, rate=44_100), "wav_rate", 44_100),
        (wav(SOUND, width=1), "wav_bits", 8),
        (wav(b""), "wav_empty", None),
        (WHOLE[:-10], "wav_whole", None),
        (changed(40, b"\xff\xff\xff\xff"), "wav_whole", None),
        (wav(bytes(MOST_BYTES + 2)), "wav_length", 61),
        (wav(bytes(MOST_BYTES + 2))[:50_000], "wav_length", 61),
    ],
)
def test_what_is_wrong_is_named(data, wanted, found):
    with pytest.raises(NotARecordError) as refused:
        samples_of(data)
    assert refused.value.wanted == wanted
    assert refused.value.bounds.get("found") == found


def test_the_longest_that_is_allowed_is_a_minute():
    assert len(samples_of(wav(bytes(60 * 2 * RATE)))) == MOST_BYTES


@pytest.mark.parametrize(
    "data",
    [with_notes(WHOLE), wav_of(SOUND)[:-3], wav_of(b""), b"RIFF0000WAVE", wav_of(SOUND) + b"\0"],
)
def test_a_pack_carries_no_other_form(data):
    with pytest.raises(NotARecordError):
        MEDIA.dump(Media("audio/so/a.wav", MediaType.WAV, {}, data))


def test_a_pack_carries_what_was_kept():
    media = Media("audio/so/a.wav", MediaType.WAV, {}, wav_of(SOUND))
    assert MEDIA.load(MEDIA.dump(media)) == media


@given(st.binary(max_size=400), st.integers(0, 60), st.binary(max_size=20))
def test_no_bytes_whatever_do_anything_but_be_read_or_refused(rest, place, other):
    for data in (b"RIFF0000WAVE" + rest, WHOLE[:place] + other + WHOLE[place + len(other) :]):
        with suppress(NotARecordError):
            check_wav(wav_of(samples_of(data)))
