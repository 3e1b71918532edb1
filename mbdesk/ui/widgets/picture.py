"""Pictures: read beside the screen's own work, scaled sharply, and told in words."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mbdesk.ui import tasks
from mbdesk.ui.theme import TextSize, Theme
from mbdesk.ui.widgets.phrase import NOTHING, Readable

LARGEST = QSize(1600, 1600)
HIGHEST_MM = 80
HIGH_MM, LOW_MM = 105, 75


class Picture(QObject):
    """An image that may still be on its way, and what it shows in words.

    `arrived` tells that `image` has been read, or that there is none after all.
    """

    arrived = Signal()

    def __init__(
        self,
        read: Callable[[], QImage | None],
        shows: Readable = NOTHING,
        parent: QObject | None = None,
    ) -> None:
        """Begin to read, in the background; `read` returns None where there is no image."""
        super().__init__(parent)
        self.image: QImage | None = None
        self.missing = False
        self.shows = shows
        tasks.run(
            lambda _progress: read(),
            done=self._take,
            failed=lambda _error: self._take(None),
            parent=self,
        )

    def _take(self, image: QImage | None) -> None:
        self.image, self.missing = image, image is None
        self.arrived.emit()


class Scaled:
    """An image at the size at which it was painted last: scaling anew each time would be felt."""

    def __init__(self) -> None:
        self._scaled = QImage()
        self._source = 0

    def paint(self, painter: QPainter, area: QRect, image: QImage) -> QRect:
        """Paint the image as large as it fits into the middle of `area`; return where."""
        place = fitted(image.size(), area)
        ratio = painter.device().devicePixelRatio()
        wanted = (place.size().toSizeF() * ratio).toSize()
        if self._scaled.size() != wanted or self._source != image.cacheKey():
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._source = image.cacheKey()
        painter.drawImage(place, self._scaled)
        return place


class PictureView(QWidget):
    """A picture as large as the page is wide; nothing where it is missing."""

    def __init__(self, theme: Theme, picture: Picture, highest_mm: float = HIGHEST_MM) -> None:
        super().__init__()
        self._theme, self.picture, self._highest_mm = theme, picture, highest_mm
        self._scaled = Scaled()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFixedHeight(theme.mm(highest_mm))
        picture.arrived.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        if self.picture.image is not None:
            painter = QPainter(self)
            self._scaled.paint(painter, self.rect(), self.picture.image)

    def _show(self) -> None:
        if self.picture.missing:
            self.hide()
        elif self.parentWidget() is not None:
            # Before it is in its place it would be shown as a window.
            self.show()
        self.setAccessibleName(self.picture.shows.read(self._theme.reader()))
        self.update()


def read_image(path: Path | None, largest: QSize = LARGEST) -> QImage | None:
    """Return the image in the file, scaled down to fit; None where it cannot be read."""
    if path is None:
        return None
    reader = QImageReader(str(path))
    reader.setDecideFormatFromContent(True)
    return _scaled_down(reader.read(), largest)


def image_of(data: bytes, largest: QSize = LARGEST) -> QImage | None:
    """Return the image that a file's bytes hold, scaled down to fit; None where there is none."""
    return _scaled_down(QImage.fromData(data), largest)


def _scaled_down(image: QImage, largest: QSize) -> QImage | None:
    if image.isNull():
        return None
    if image.width() <= largest.width() and image.height() <= largest.height():
        return image
    keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(largest, keep, smooth)


def height_in_sight(theme: Theme) -> int:
    """Return the height, in pixels, of something to work on that is to be seen whole.

    The larger the texts, the less is left of a small screen between the bar and the buttons.
    """
    return theme.mm(LOW_MM if theme.look.size >= TextSize.LARGE else HIGH_MM)


def fitted(size: QSize, area: QRect) -> QRect:
    """Return where something of that shape stands in the middle of an area, as large as it can."""
    shown = QRect(area.topLeft(), size.scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio))
    shown.moveCenter(area.center())
    return shown
