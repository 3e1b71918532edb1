"""The process at the camera: commands come in as lines, pictures and states go out (`frames`).

    python -m mbdesk.ui.camera.camera_server [FOLDER]

Commands are `start RUN`, `next`, `stop RUN`. A picture is sent when one has been asked for, and
the newest there is: whoever is slow to ask sees fewer, never older ones. With a folder its picture
files are what the camera sees, one after the other. It ends when its input does.
"""

import os
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import BinaryIO

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from mbdesk.child_process import claim_output
from mbdesk.ui.camera.camera import Camera, CameraTrouble
from mbdesk.ui.camera.frames import picture_message, state_message
from mbdesk.ui.camera.qt_camera import PICTURES_MS, QtCamera
from mbdesk.ui.running.server_process import CommandReader


class PictureFiles(Camera):
    """A camera that sees picture files, for trying without one."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        read = (QImage(str(path)) for path in sorted(folder.iterdir()))
        self._images = [image for image in read if not image.isNull()]
        self._next = cycle(self._images)
        self._showing = QTimer(self)
        self._showing.setInterval(PICTURES_MS)
        self._showing.timeout.connect(lambda: self.seen.emit(next(self._next)))

    @property
    def available(self) -> bool:
        """Whether there are pictures."""
        return bool(self._images)

    @property
    def on(self) -> bool:
        """Whether they are shown."""
        return self._showing.isActive()

    def start(self) -> None:
        """Begin to show them."""
        if self._images:
            self._showing.start()
        else:
            QTimer.singleShot(0, self, lambda: self.failed.emit(CameraTrouble.MISSING))

    def stop(self) -> None:
        """Show no more."""
        self._showing.stop()


class CameraServer(QObject):
    """Executes commands on a camera, and reports their outcome."""

    def __init__(self, camera: Camera, output: BinaryIO) -> None:
        super().__init__()
        self._camera, self._output = camera, output
        self._run = 0
        self._asked = False
        self._newest: QImage | None = None
        camera.seen.connect(self._see)
        camera.failed.connect(lambda trouble: self._tell(failed=trouble.value))
        camera.changed.connect(self.tell_available)

    def tell_available(self) -> None:
        """Report whether there is a camera."""
        self._tell(available=self._camera.available)

    def execute(self, line: str) -> None:
        """Execute a command; end where the camera raises, since it may be half open."""
        command, *numbers = line.split()
        try:
            self._commands[command](*map(int, numbers))
        except Exception:  # noqa: BLE001  # a library or a driver may raise anything
            os._exit(1)

    @property
    def _commands(self) -> dict[str, Callable[..., None]]:
        return {"start": self._start, "next": self._send_next, "stop": self._stop}

    def _start(self, run: int) -> None:
        self._run, self._asked, self._newest = run, True, None
        self._camera.start()

    def _send_next(self) -> None:
        self._asked = True
        self._send()

    def _stop(self, run: int) -> None:
        self._asked, self._newest = False, None
        self._camera.stop()
        self._tell(stopped=run)

    def _see(self, image: QImage) -> None:
        self._newest = image
        self._send()

    def _send(self) -> None:
        if self._asked and self._newest is not None:
            message = picture_message(self._run, self._newest)
            self._asked, self._newest = False, None
            self._write(message)

    def _tell(self, **state: object) -> None:
        self._write(state_message(self._run, **state))

    def _write(self, message: bytes) -> None:
        self._output.write(message)
        self._output.flush()


def main(arguments: list[str]) -> int:
    """Serve pictures until the input ends."""
    output = claim_output()
    # Without a screen: a frame becomes a picture by the processor alone.
    app = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    camera = PictureFiles(Path(arguments[0])) if arguments else QtCamera()
    server = CameraServer(camera, output)
    commands = CommandReader(sys.stdin)
    commands.received.connect(server.execute)
    commands.ended.connect(app.quit, Qt.ConnectionType.QueuedConnection)
    app.aboutToQuit.connect(camera.stop)
    commands.start()
    camera.look_around()
    server.tell_available()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
