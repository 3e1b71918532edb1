"""The computer's own camera, by Qt Multimedia. Runs in the process at the camera.

Qt's cameras have threads at work that outlive what they are asked to do, and do not survive the
object being collected: what has been opened is kept until the process ends, switched off. Pictures
are fetched by a timer of our own, so that no thread of Qt's ever calls into Python.
"""

import logging
import os
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCameraPermission, QCoreApplication, Qt, QTimer

from mbdesk.ui.camera.camera import Camera, CameraTrouble
from mbdesk.ui.camera.qr_decoding import can_decode

if TYPE_CHECKING:
    from PySide6.QtMultimedia import (
        QCamera,
        QCameraDevice,
        QCameraFormat,
        QMediaCaptureSession,
        QVideoSink,
    )

_log = logging.getLogger(__name__)

PICTURES_MS = 66
"""Fifteen pictures a second look alive, and leave the screen time for all else."""

PATIENCE_MS = 6000
"""A camera that has given no picture by then gives none: most often another program has it."""

WANTED_PIXELS = 1280 * 720
SLOWEST_FPS = 12.0


class QtCamera(Camera):
    """The first camera that the system names. Loads Qt Multimedia when it is first asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._session: QMediaCaptureSession | None = None
        self._sink: QVideoSink | None = None
        self._opened: dict[bytes, QCamera] = {}
        self._camera: QCamera | None = None
        self._on = False
        self._fetching = self._timer(PICTURES_MS, self._fetch)
        self._patience = self._timer(PATIENCE_MS, self._lose_patience)
        self._patience.setSingleShot(True)
        self._shown = -1

    @property
    def available(self) -> bool:
        """Whether there is a camera now, and something that reads cards in its pictures."""
        try:
            return can_decode() and not _device().isNull()
        except Exception:  # noqa: BLE001  # libraries of the system's may be missing, or raise
            _log.info("no camera can be looked for", exc_info=True)
            return False

    def look_around(self) -> None:
        """Look for cameras, and report changes from then on."""
        try:
            from PySide6.QtMultimedia import QMediaDevices

            self._devices = QMediaDevices(self)
            self._devices.videoInputsChanged.connect(self.changed)
        except Exception:  # noqa: BLE001  # as above
            _log.info("no camera that comes later can be noticed", exc_info=True)

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self._on

    def start(self) -> None:
        """Switch the camera on, once the system allows it."""
        if self._on:
            return
        self._on = True
        app = QCoreApplication.instance()
        permission = QCameraPermission()
        if app is not None and app.checkPermission(permission) == Qt.PermissionStatus.Undetermined:
            app.requestPermission(permission, self, self._allowed)
        else:
            QTimer.singleShot(0, self, self._open)

    def stop(self) -> None:
        """Switch the camera off and drop the last picture."""
        self._on = False
        self._fetching.stop()
        self._patience.stop()
        if self._camera is not None:
            self._camera.stop()
        if self._sink is not None:
            from PySide6.QtMultimedia import QVideoFrame

            self._sink.setVideoFrame(QVideoFrame())

    def _allowed(self, _permission: Any) -> None:
        self._open()

    def _open(self) -> None:
        if not self._on:
            return
        trouble = self._hindrance()
        if trouble is not None:
            self._fail(trouble)
            return
        try:
            self._look_through(self._camera_of(_device()))
        except Exception:  # noqa: BLE001  # a driver's fault comes out of Qt as anything
            _log.warning("the camera cannot be opened", exc_info=True)
            self._fail(CameraTrouble.BUSY)
            return
        self._shown = -1
        self._fetching.start()
        self._patience.start()

    def _hindrance(self) -> CameraTrouble | None:
        if not self.available:
            return CameraTrouble.MISSING
        app = QCoreApplication.instance()
        denied = Qt.PermissionStatus.Denied
        if app is not None and app.checkPermission(QCameraPermission()) == denied:
            return CameraTrouble.DENIED
        file = bytes(_device().id().data())
        # On Linux the camera is a file, and so is the right to it.
        if file.startswith(b"/") and not os.access(file, os.R_OK | os.W_OK):
            return CameraTrouble.DENIED
        return None

    def _camera_of(self, device: "QCameraDevice") -> "QCamera":
        name = bytes(device.id().data())
        if name not in self._opened:
            from PySide6.QtMultimedia import QCamera

            camera = QCamera(device)
            camera.setCameraFormat(best_format(device.videoFormats()))
            camera.errorOccurred.connect(self._broken)
            self._opened[name] = camera
        return self._opened[name]

    def _look_through(self, camera: "QCamera") -> None:
        from PySide6.QtMultimedia import QMediaCaptureSession, QVideoSink

        if self._session is None:
            self._session, self._sink = QMediaCaptureSession(), QVideoSink()
            self._session.setVideoSink(self._sink)
        self._camera = camera
        self._session.setCamera(camera)
        camera.start()

    def _fetch(self) -> None:
        frame = self._sink.videoFrame() if self._sink is not None else None
        if frame is None or not frame.isValid():
            return
        if frame.startTime() >= 0 and frame.startTime() == self._shown:
            return
        self._shown = frame.startTime()
        image = frame.toImage()
        if not image.isNull():
            self._patience.stop()
            self.seen.emit(image)

    def _broken(self, *_why: object) -> None:
        if self._on:
            self._fail(CameraTrouble.BUSY if self.available else CameraTrouble.MISSING)

    def _lose_patience(self) -> None:
        self._fail(CameraTrouble.BUSY)

    def _fail(self, trouble: CameraTrouble) -> None:
        self.stop()
        self.failed.emit(trouble)

    def _timer(self, milliseconds: int, then: Any) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(milliseconds)
        timer.timeout.connect(then)
        return timer


def best_format(formats: "list[QCameraFormat]") -> "QCameraFormat":
    """Return the format with the size that suits a card, among those that move; null of none."""
    from PySide6.QtMultimedia import QCameraFormat

    def strays(each: QCameraFormat) -> tuple[bool, int]:
        size = each.resolution()
        return each.maxFrameRate() < SLOWEST_FPS, abs(size.width() * size.height() - WANTED_PIXELS)

    return min(formats, key=strays, default=QCameraFormat())


def _device() -> "QCameraDevice":
    from PySide6.QtMultimedia import QMediaDevices

    return QMediaDevices.defaultVideoInput()
