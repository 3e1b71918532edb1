"""Recordings as they travel: WAV files of one form, which this module alone reads and writes.

A WAV file is a list of chunks, each a name, a length and so many bytes (RIFF; Microsoft and IBM,
Multimedia Programming Interface and Data Specifications 1.0, 1991). Recorders write all sorts of
chunks beside the sound, such as who recorded it and where. What is taken in is its samples alone;
what is kept is a header that is always the same, and they::

    samples = samples_of(path.read_bytes())  # NotARecordError: another rate, two channels, …
    check_wav(wav_of(samples))

No library of sounds decodes what comes from outside before it has this form.
"""

import struct
from collections.abc import Iterator

from mbdesk.sync.shapes import refuse

RATE = 16_000
"""Samples a second: enough for speech."""
SAMPLE_BYTES = 2
MOST_SECONDS = 60
SECOND = RATE * SAMPLE_BYTES
"""Bytes of a second."""
MOST_BYTES = MOST_SECONDS * SECOND
LARGEST_READ = MOST_BYTES + (1 << 20)
"""Bytes of a file that is looked at: the longest recording, and what stands beside it."""

_PCM = 1
_NOT_TOLD = 0xFFFFFFFF
"""The length in a file that was written without knowing it, and never closed."""
_FORMAT = struct.Struct("<HHIIHH")
_CHUNK = struct.Struct("<4sI")
_HEADER = 12 + _CHUNK.size + _FORMAT.size + _CHUNK.size


def samples_of(data: bytes) -> bytes:
    """Return the samples of a WAV file: 16 kHz, one channel, 16 bits.

    Raises NotARecordError; its `wanted` names what is wrong, as in ``wav_rate``, and its bounds
    hold what was `found`.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        refuse("no WAV file", "wav_file")
    form = b""
    for name, length, chunk in _chunks(data):
        if name == b"fmt ":
            form = chunk
        elif name == b"data":
            _check_format(form)
            _check_length(length)
            if len(chunk) < length:
                refuse("a file that was cut short", "wav_whole")
            return _whole(chunk)
    return _whole(b"")


def wav_of(samples: bytes) -> bytes:
    """Return samples as a WAV file of the one form that is kept."""
    form = _FORMAT.pack(_PCM, 1, RATE, SECOND, SAMPLE_BYTES, 8 * SAMPLE_BYTES)
    chunks = _CHUNK.pack(b"fmt ", len(form)) + form + _CHUNK.pack(b"data", len(samples)) + samples
    return _CHUNK.pack(b"RIFF", 4 + len(chunks)) + b"WAVE" + chunks


def check_wav(data: bytes) -> None:
    """Refuse a file of any form but that of `wav_of`. Raises NotARecordError."""
    samples = _whole(data[_HEADER:])
    _check_length(len(samples))
    if data != wav_of(samples):
        refuse("not the one form of a recording", "wav_file")


def seconds_of(data: bytes) -> float:
    """Return how long a recording of that form lasts."""
    return max(0, len(data) - _HEADER) / SECOND


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, bytes]]:
    """Yield the chunks: name, length as it is told, and content; each begins at an even place."""
    place = 12
    while place + _CHUNK.size <= len(data):
        name, length = _CHUNK.unpack_from(data, place)
        place += _CHUNK.size
        yield name, length, data[place : place + length]
        place += length + length % 2


def _check_format(form: bytes) -> None:
    if len(form) < _FORMAT.size:
        refuse("no format before the sound", "wav_file")
    kind, channels, rate, _, _, bits = _FORMAT.unpack_from(form)
    if kind != _PCM:
        refuse("compressed sound", "wav_pcm")
    if channels != 1:
        refuse("several channels", "wav_mono", found=channels)
    if rate != RATE:
        refuse("another rate", "wav_rate", found=rate)
    if bits != 8 * SAMPLE_BYTES:
        refuse("samples of another size", "wav_bits", found=bits)


def _check_length(length: int) -> None:
    if MOST_BYTES < length < _NOT_TOLD:
        refuse("too long", "wav_length", found=-(-length // SECOND))


def _whole(samples: bytes) -> bytes:
    whole = samples[: len(samples) // SAMPLE_BYTES * SAMPLE_BYTES]
    if not whole:
        refuse("no sound in the file", "wav_empty")
    return whole
