"""A camera in another process, which may hang, crash or write rubbish: the screen goes on."""

import logging
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QTimer

from mbdesk.ui.camera.camera import Camera, CameraTrouble
from mbdesk.ui.camera.frames import (
    HEAD_SIZE,
    LARGEST,
    Head,
    RubbishError,
    head_of,
    picture_of,
    state_of,
)
from mbdesk.ui.camera.qr_decoding import can_decode
from mbdesk.ui.running.server_process import ServerProcess

LOOKING_MS = 30_000
"""How long the process may look for cameras before it has told anything."""
PATIENCE_MS = 10_000
"""How long the next picture may take, the start of a process that had ended included."""
BETWEEN_MS = 40
"""How long after a picture the next one is asked for: a process that floods cannot be obeyed."""
DEAF_AFTER_MS = 4_000
"""A camera that is not off by then is switched off with the process that holds it."""
CHANCES = 3
"""How often a process that fell over is started anew before anybody asks for it."""
MOST_WAITING = 2 * (HEAD_SIZE + LARGEST)
"""Bytes that may be waiting to be read: one picture is asked for at a time."""

_log = logging.getLogger(__name__)


class CameraClient(Camera):
    """Starts the process at the camera when asked to, and ends it if it does not do its work."""

    def __init__(self, pictures: Path | None = None, parent: QObject | None = None) -> None:
        """See by the computer's camera, or what a folder's picture files show."""
        super().__init__()
        self.setParent(parent)
        self._there = self._on = self._heard = self._closed = False
        self._run = self._stopping = self._wanted = 0
        self._chances = CHANCES
        self._head: Head | None = None
        self._patience = self._timer(self._lose_patience)
        self._asking = self._timer(lambda: self._ask("next"))
        self._deaf = self._timer(self._end_process)
        folder = [str(pictures)] if pictures is not None else []
        module = "mbdesk.ui.camera.camera_server"
        self._process = ServerProcess(module, *folder, parent=self)
        self._process.readyReadStandardOutput.connect(self._listen)
        self._process.finished.connect(self._fell_over)
        self._process.errorOccurred.connect(self._failed, Qt.ConnectionType.QueuedConnection)

    @property
    def available(self) -> bool:
        """Whether a camera was found, as far as the process has reported."""
        return self._there

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self._on

    def look_around(self) -> None:
        """Look for cameras, in the background."""
        if not self._process.running and not self._closed and can_decode():
            self._head, self._heard, self._wanted = None, False, 0
            self._process.start()
            self._deaf.start(LOOKING_MS)

    def start(self) -> None:
        """Switch the camera on."""
        if self._on:
            return
        self._on = True
        self._run += 1
        self.look_around()
        if self._process.running:
            self._ask(f"start {self._run}")
            self._patience.start(PATIENCE_MS)
        else:
            QTimer.singleShot(0, self, lambda: self._fail(CameraTrouble.MISSING))

    def stop(self) -> None:
        """Switch the camera off; if it does not hear, end the process that holds it."""
        if not self._on:
            return
        self._rest()
        if self._process.running:
            self._send(f"stop {self._run}")
            self._stopping = self._run
            if self._heard:
                self._deaf.start(DEAF_AFTER_MS)

    def close(self) -> None:
        """Switch the camera off and end the process for good."""
        self._closed = True
        self._rest()
        self._deaf.stop()
        self._process.shut_down()

    def _ask(self, command: str) -> None:
        """Send a command that one picture is the answer to."""
        self._wanted += 1
        self._send(command)

    def _send(self, command: str) -> None:
        self._process.write(f"{command}\n".encode())

    def _listen(self) -> None:
        try:
            while self._read_message():
                pass
        except RubbishError:
            _log.warning("what comes from the camera's process is no picture; it is ended")
            self._process.readAll()
            self._head = None
            self._end_process()

    def _read_message(self) -> bool:
        """Read a message if it is there whole, else wait for the rest. Raises RubbishError."""
        waiting = self._process.bytesAvailable()
        if waiting > MOST_WAITING:
            raise RubbishError
        if self._head is None:
            if waiting < HEAD_SIZE:
                return False
            self._head = head_of(bytes(self._process.read(HEAD_SIZE).data()))
            waiting -= HEAD_SIZE
        if waiting < self._head.length:
            return False
        head, self._head = self._head, None
        body = bytes(self._process.read(head.length).data()) if head.length else b""
        if head.is_picture:
            self._show(head, body)
        else:
            self._note(head.run, state_of(body))
        return True

    def _show(self, head: Head, body: bytes) -> None:
        self._wanted -= 1
        if self._wanted < 0:
            raise RubbishError
        if not self._on or head.run != self._run:  # of one who has gone
            return
        self._chances = CHANCES
        self._patience.start(PATIENCE_MS)
        self._asking.start(BETWEEN_MS)
        self.seen.emit(picture_of(head, body))

    def _note(self, run: int, state: Mapping[str, object]) -> None:
        if "available" in state:
            self._there = state["available"] is True
        if not self._heard or state.get("stopped") == self._stopping:
            self._deaf.stop()
        if "stopped" in state and not self._on:
            self._wanted = 0  # what was asked for before is forgotten there
        self._heard = True
        if "failed" in state and self._on and run == self._run:
            known = {trouble.value: trouble for trouble in CameraTrouble}
            self._fail(known.get(str(state["failed"]), CameraTrouble.BUSY))

    def _lose_patience(self) -> None:
        _log.warning("the camera's process gives no picture; it is ended")
        self._end_process()

    def _end_process(self) -> None:
        self._process.end()

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fell_over()

    def _fell_over(self) -> None:
        self._deaf.stop()
        if self._on:
            self._fail(CameraTrouble.BUSY)
        elif self._chances > 0:
            self._chances -= 1
            self.look_around()

    def _fail(self, trouble: CameraTrouble) -> None:
        if self._on:
            self._rest()
            self.failed.emit(trouble)

    def _rest(self) -> None:
        self._on = False
        self._patience.stop()
        self._asking.stop()

    def _timer(self, then: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(then)
        return timer
