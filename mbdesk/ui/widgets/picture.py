"""Pictures: read beside the screen's own work, scaled sharply, and told in words."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mbdesk.services.common.pictures import Pixels
from mbdesk.ui.look.theme import TextSize, Theme
from mbdesk.ui.running import tasks
from mbdesk.words.phrase import NOTHING, Readable


class AltTextWidget(QWidget):
    """As wide as it may be, and of a height that its owner sets; `says` is what it is or shows."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__()
        self.theme, self.says = theme, says
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.tell()

    def tell(self) -> None:
        """Describe it to assistive technology in the language on screen."""
        self.setAccessibleName(self.says.read(self.theme.reader()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.tell()
        super().changeEvent(event)


HIGHEST_MM = 80
HIGH_MM, LOW_MM = 85, 75


class Picture(QObject):
    """An image that may still be on its way, and what it shows in words.

    Emits `arrived` when `image` has been read, or there is none after all.
    """

    arrived = Signal()

    def __init__(
        self,
        read: Callable[[], Pixels | None],
        shows: Readable = NOTHING,
        parent: QObject | None = None,
        *,
        deferred: bool = False,
    ) -> None:
        """Begin to read in the background, or `deferred`; `read` returns None if there is no image.

        It must not use Qt's own readers: in the background they wait at times for a lock that
        the screen's thread holds, while that waits for Python's.
        """
        super().__init__(parent)
        self.image: QImage | None = None
        self._scaled, self._small = QImage(), QImage()
        self.missing = False
        self.shows = shows
        self._read: Callable[[], Pixels | None] | None = read
        if not deferred:
            self.begin()

    def begin(self) -> None:
        """Begin to read, unless that has been done."""
        read, self._read = self._read, None
        if read is not None:
            tasks.run(
                lambda _progress: read(),
                done=self._take,
                failed=lambda _error: self._take(None),
                parent=self,
            )

    def paint(self, painter: QPainter, area: QRect) -> QRect:
        """Paint the image, if it is there, as large as it fits into the middle; return where.

        It is kept at the size at which it was painted last, for whoever comes next as well:
        scaling anew each time would be felt.
        """
        if self.image is None:
            return QRect()
        place = fitted(self.image.size(), area)
        ratio = painter.device().devicePixelRatio()
        wanted = (place.size().toSizeF() * ratio).toSize()
        if self._scaled.size() != wanted:
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self.image.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
        painter.drawImage(place, self._scaled)
        return place

    def paint_small(self, painter: QPainter, area: QRect) -> None:
        """Paint the image as `paint` does, without forgetting the size it is kept at."""
        kept = self._scaled
        self._scaled = self._small
        self.paint(painter, area)
        self._small, self._scaled = self._scaled, kept

    def _take(self, pixels: Pixels | None) -> None:
        self.image, self._scaled, self.missing = None, QImage(), pixels is None
        self._small = QImage()
        if pixels is not None:
            width, height = pixels.width, pixels.height
            form = QImage.Format.Format_RGB32
            self.image = QImage(pixels.data, width, height, 4 * width, form).copy()
        self.arrived.emit()


class PictureView(AltTextWidget):
    """A picture as large as the page is wide; nothing where it is missing."""

    def __init__(self, theme: Theme, picture: Picture, highest_mm: float = HIGHEST_MM) -> None:
        super().__init__(theme, picture.shows)
        self.picture = picture
        self.setFixedHeight(theme.mm(highest_mm))
        picture.arrived.connect(self._show)
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture in the middle."""
        self.picture.paint(QPainter(self), self.rect())

    def _show(self) -> None:
        if self.picture.missing:
            self.hide()
        elif self.parentWidget() is not None:
            # On its own it would open as a window.
            self.show()
        self.update()


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
