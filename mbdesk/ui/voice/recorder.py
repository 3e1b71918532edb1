"""The windows' end of a microphone: each recording is made in a process of its own.

A library of sounds that hangs or crashes costs that one recording::

    recorder.looked.connect(show)  # recorder.available: whether there is a microphone
    recorder.look()
    recorder.start()
    recorder.stop()  # then `recorded` with the samples, or `failed`
"""

import json
import logging
from base64 import b64decode
from binascii import Error as NoBase64Error

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from mbdesk.child_process import json_of, run_child
from mbdesk.ui.running.server_process import ServerProcess
from mbdesk.ui.running.tasks import run

MODULE = "mbdesk.ui.voice.microphone"
LOOKING_SECONDS = 15.0
"""How long a look around for microphones may take; one hung in a sound library for a minute."""
PATIENCE_MS = 8000
"""How long the process may say nothing while it records, its start included."""

_log = logging.getLogger(__name__)


class Recorder(QObject):
    """Records one text at a time.

    Emits `looked` when it is known whether there is a microphone, `level` (0 to 100) while it
    hears, and in the end `recorded` with the samples, or `failed`.
    """

    looked = Signal()
    level = Signal(int)
    recorded = Signal(bytes)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.available: bool | None = None
        self._looking = False
        self._process: ServerProcess | None = None
        self._silent = QTimer(self)
        self._silent.setSingleShot(True)
        self._silent.setInterval(PATIENCE_MS)
        self._silent.timeout.connect(self._lose_patience)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    @property
    def recording(self) -> bool:
        """Whether a recording is under way."""
        return self._process is not None

    def look(self) -> None:
        """Look for microphones in the background."""
        if self._looking:
            return
        self._looking = True
        run(
            lambda _: json_of(run_child(MODULE, "look", seconds=LOOKING_SECONDS)),
            done=self._seen,
            failed=lambda _error: self._seen(None),
            parent=self,
        )

    def start(self) -> None:
        """Begin to record."""
        if self._process is not None:
            return
        process = ServerProcess(MODULE, "record", parent=self)
        process.readyReadStandardOutput.connect(lambda: self._listen(process))
        process.finished.connect(lambda *_: self._end(process))
        process.errorOccurred.connect(lambda *_: self._end(process))
        self._process = process
        self._silent.start()
        process.start()

    def stop(self) -> None:
        """End the recording; what was heard comes with `recorded`."""
        if self._process is not None:
            self._process.write(b"stop\n")
            self._process.closeWriteChannel()

    def close(self) -> None:
        """End whatever is under way, and forget it."""
        process, self._process = self._process, None
        self._silent.stop()
        if process is not None:
            process.shut_down()
            process.deleteLater()

    def _seen(self, names: object) -> None:
        self._looking = False
        self.available = bool(names) and isinstance(names, list)
        self.looked.emit()

    def _listen(self, process: ServerProcess) -> None:
        while process is self._process and process.canReadLine():
            self._silent.start()
            self._take(bytes(process.readLine().data()))

    def _take(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            told = None
        if not isinstance(told, dict):  # libraries of sound write there what they like
            return
        if isinstance(level := told.get("level"), int):
            self.level.emit(level)
        elif "samples" in told:
            self._came(str(told["samples"]))
        elif "failed" in told:
            self._fail()

    def _came(self, encoded: str) -> None:
        try:
            samples = b64decode(encoded, validate=True)
        except NoBase64Error:
            self._fail()
            return
        self.close()
        self.recorded.emit(samples)

    def _end(self, process: ServerProcess) -> None:
        """Fail where the process has ended without a word; what it said last is read first."""
        self._listen(process)
        if process is self._process:
            self._fail()

    def _lose_patience(self) -> None:
        _log.warning("the process at the microphone says nothing; it is ended")
        if self._process is not None:
            self._process.end()
        self._fail()

    def _fail(self) -> None:
        self.close()
        self.failed.emit()
