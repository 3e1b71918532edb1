"""Recordings made up for the tests: as recorders of all sorts write them."""

import io
import math
import struct
import wave

from mbdesk.sync.wav import RATE


def tone(seconds: float = 1.0) -> bytes:
    """Return samples that can be heard."""
    count = int(seconds * RATE)
    return b"".join(struct.pack("<h", int(9000 * math.sin(n / 6))) for n in range(count))


def wav(samples: bytes, rate: int = RATE, channels: int = 1, width: int = 2) -> bytes:
    """Return samples as Python's own library writes them."""
    target = io.BytesIO()
    with wave.open(target, "wb") as file:
        file.setnchannels(channels)
        file.setframerate(rate)
        file.setsampwidth(width)
        file.writeframes(samples)
    return target.getvalue()


def with_notes(data: bytes, before: bool = True) -> bytes:
    """Return a WAV file with what a recorder notes of its owner, before or after the sound."""
    note = b"INFOIART\x08\0\0\0Anna Ek\0"
    chunk = b"LIST" + struct.pack("<I", len(note)) + note
    body = data[12:36] + chunk + data[36:] if before else data[12:] + chunk
    return b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body
