"""The process at the microphone: libraries of sound may hang or crash, and then it alone does.

    python -m mbdesk.ui.voice.microphone look      # names of microphones, as one JSON list
    python -m mbdesk.ui.voice.microphone record    # lines of JSON until it is told to stop

`record` writes how loud it is, ``{"level": 40}``, several times a second. A line on its input, or a
minute, ends it: it then writes what it heard, ``{"samples": "…"}`` in base64, and nothing of it is
ever stored. When its input ends without a line, so does it. Whoever has no microphone lets
`MBDESK_MICROPHONE` name a WAV file that is heard in its place.
"""

import json
import os
import sys
from array import array
from base64 import b64encode
from pathlib import Path
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QIODevice,
    QMicrophonePermission,
    QObject,
    Qt,
    QTimer,
    Signal,
)

from mbdesk.sync.wav import MOST_BYTES, RATE, SECOND, samples_of
from mbdesk.ui.running.server_process import CommandReader

HEARD = "MBDESK_MICROPHONE"
"""The environment's name for a WAV file that is heard in place of what a microphone hears."""
CHUNK_MS = 50
LOUDEST = 32_768


class Source(QObject):
    """Hears. Emits `came` with samples as they come, `failed` when none can."""

    came = Signal(bytes)
    failed = Signal()

    def start(self) -> None:
        """Begin to hear."""
        raise NotImplementedError


class FileSource(Source):
    """Hears what is in a WAV file, as fast as it was recorded."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path, self._rest = path, b""
        self._timer = QTimer(self)
        self._timer.setInterval(CHUNK_MS)
        self._timer.timeout.connect(self._give)

    def start(self) -> None:
        """Begin at the beginning."""
        self._rest = samples_of(self._path.read_bytes())
        self._timer.start()

    def _give(self) -> None:
        size = SECOND * CHUNK_MS // 1000
        given, self._rest = self._rest[:size], self._rest[size:]
        self.came.emit(given or bytes(size))


class QtSource(Source):
    """Hears by the system's own microphone, through Qt Multimedia."""

    def start(self) -> None:
        """Begin to hear, once the system allows it."""
        app = QCoreApplication.instance()
        permission = QMicrophonePermission()
        if app is not None and app.checkPermission(permission) == Qt.PermissionStatus.Undetermined:
            app.requestPermission(permission, self, lambda _allowed: self._open())
        else:
            self._open()

    def _open(self) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSource, QMediaDevices

        form, device = QAudioFormat(), QMediaDevices.defaultAudioInput()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if device.isNull() or not device.isFormatSupported(form):
            self.failed.emit()
            return
        self._source = QAudioSource(device, form, self)
        stream: QIODevice | None = self._source.start()
        if stream is None:  # whatever Qt's stubs say: another program may have the microphone
            self.failed.emit()
        else:
            stream.readyRead.connect(lambda: self.came.emit(bytes(stream.readAll().data())))


class Recording(QObject):
    """What has been heard so far; `over` when a minute is full."""

    over = Signal()

    def __init__(self, source: Source) -> None:
        super().__init__()
        self._source = source
        self._samples = bytearray()
        source.came.connect(self._take)

    @property
    def samples(self) -> bytes:
        """Whole samples, of a minute at most."""
        return bytes(self._samples[: min(len(self._samples) // 2 * 2, MOST_BYTES)])

    def _take(self, came: bytes) -> None:
        self._samples += came
        tell(level=level_of(came))
        if len(self._samples) >= MOST_BYTES:
            self.over.emit()


def level_of(samples: bytes) -> int:
    """Return how loud the loudest sample is, from 0 to 100."""
    heard = array("h", samples[: len(samples) // 2 * 2])
    return max(map(abs, heard), default=0) * 100 // LOUDEST


def microphones() -> list[str]:
    """Return the names of the microphones there are."""
    if file := os.environ.get(HEARD):
        return [Path(file).name]
    from PySide6.QtMultimedia import QMediaDevices

    return [device.description() for device in QMediaDevices.audioInputs()]


def tell(**what: Any) -> None:
    """Write a line that the windows' end reads."""
    print(json.dumps(what), flush=True)  # noqa: T201  # as said


def look() -> int:
    """Print the names of the microphones there are; none where the libraries are missing."""
    QCoreApplication(sys.argv[:1])
    try:
        found = microphones()
    except Exception:  # noqa: BLE001  # a library of the system's may be missing, or raise
        found = []
    print(json.dumps(found))  # noqa: T201  # as said
    return 0


def record() -> int:
    """Record until a line comes, the input ends, or a minute is full."""
    app = QCoreApplication(sys.argv[:1])
    file = os.environ.get(HEARD)
    source: Source = FileSource(Path(file)) if file else QtSource()
    recording, commands = Recording(source), CommandReader(sys.stdin)

    def stop(*_line: object) -> None:
        tell(samples=b64encode(recording.samples).decode())
        app.quit()

    commands.received.connect(stop)
    recording.over.connect(stop)
    source.failed.connect(lambda: tell(failed=True))
    commands.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    commands.start()
    QTimer.singleShot(0, lambda: _begin(source))
    return app.exec()


def _begin(source: Source) -> None:
    try:
        source.start()
    except Exception:  # noqa: BLE001  # as above; a file may be none
        source.failed.emit()


if __name__ == "__main__":
    sys.exit(look() if sys.argv[1:] == ["look"] else record())
