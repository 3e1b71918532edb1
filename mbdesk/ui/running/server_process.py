"""A child process that serves the windows, and the two ends of its pipe.

The windows' end sends commands as lines to its input and reads what it answers; it may hang, crash
or write what it likes. The server's end is `CommandReader`.
"""

import os
import signal
import sys
from contextlib import suppress
from threading import Thread, Timer
from typing import TextIO

from PySide6.QtCore import QObject, QProcess, Signal

SHUTTING_DOWN_MS = 500
ALONE_SECONDS = 3.0
"""How long a server may take to end once nobody can send it commands any more."""


class ServerProcess(QProcess):
    """Runs a module of this program; it ends together with whatever it has started itself."""

    def __init__(self, module: str, *arguments: str, parent: QObject) -> None:
        """Prepare to run a module. Nothing is started yet."""
        super().__init__(parent)
        self._group = 0
        self.setProgram(sys.executable)
        self.setArguments(["-m", module, *arguments])
        self.setStandardErrorFile(QProcess.nullDevice())
        if os.name == "posix":
            parameters = QProcess.UnixProcessParameters()
            parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
            self.setUnixProcessParameters(parameters)
        self.started.connect(self._note_group)
        self.finished.connect(self._end_group)

    @property
    def running(self) -> bool:
        """Whether it has been started and has not ended."""
        return self.state() is not QProcess.ProcessState.NotRunning

    def end(self) -> None:
        """Kill it at once, with what it has started."""
        self.kill()
        self._end_group()

    def shut_down(self) -> None:
        """Close its input, which ends it; kill it if that is not enough."""
        if not self.running:
            return
        self.closeWriteChannel()
        if not self.waitForFinished(SHUTTING_DOWN_MS):
            self.end()
            self.waitForFinished(SHUTTING_DOWN_MS)

    def _note_group(self) -> None:
        self._group = self.processId()

    def _end_group(self) -> None:
        # What it has started outlives it otherwise, and may hold the device.
        if self._group and os.name == "posix":
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self._group, signal.SIGKILL)
        self._group = 0


class CommandReader(QObject):
    """Reads the input in a thread, since pipes cannot be waited for in the same way everywhere."""

    received = Signal(str)
    ended = Signal()

    def __init__(self, source: TextIO) -> None:
        super().__init__()
        self._source = source

    def start(self) -> None:
        """Begin to read."""
        # Not a daemon: one that is still sending when Python ends takes the process down with it.
        Thread(target=self._read).start()

    def _read(self) -> None:
        for line in self._source:
            self.received.emit(line)
        self.ended.emit()
        # Whoever hangs in a device's library does not hear that.
        leave = Timer(ALONE_SECONDS, os._exit, (1,))
        leave.daemon = True
        leave.start()
