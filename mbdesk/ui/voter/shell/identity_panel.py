"""Whose vote it is, in its own colours: on the first page and the last, closed and paused."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from mbdesk.domain.process import Frame
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.identity import identity_of
from mbdesk.ui.widgets.picture import Picture, PictureView
from mbdesk.ui.widgets.press import paint_face
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Content, Readable, Verbatim

LOGO_MM = 17
LINE_MM = (16, 1.2)
"""The length and the thickness of the warm line beneath the name."""
SIDE_FROM_MM = 250
"""How wide a page is, and wider than high, that has the panel at its side."""
SIDE_SHARE, SIDE_MOST_MM = 0.3, 165


class Logo(PictureView):
    """The logo at the leading side, on the white of its picture; it is named by the district."""

    def __init__(self, theme: Theme, picture: Picture, district: str) -> None:
        super().__init__(theme, picture, LOGO_MM)
        self.says = Verbatim(district)
        self.tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the logo as high as there is room."""
        if self.picture.image is not None:
            size = self.picture.image.size()
            shown = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(), shown)
            leading = QStyle.visualRect(self.layoutDirection(), self.rect(), place)
            self.picture.paint(QPainter(self), leading)


class OnGround(Label):
    """A text in the colours of the process, on the ground that is painted with it."""

    def __init__(self, theme: Theme, frame: Frame, says: Readable, role: FontRole) -> None:
        self._frame = frame
        super().__init__(theme, says, role)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, and the words on it."""
        ground = identity_of(self._frame, self._theme).ground
        QPainter(self).fillRect(self.rect(), QColor(ground))
        super().paintEvent(event)

    def ink(self) -> str:
        """Return the colour of the letters."""
        return identity_of(self._frame, self._theme).letters


class IdentityPanel(QWidget):
    """The logo, the name of the process and its district, and what else is told beside it."""

    def __init__(self, theme: Theme, frame: Frame, logo: Picture | None = None) -> None:
        super().__init__()
        self._theme, self._frame = theme, frame
        self.column = QVBoxLayout(self)
        pad = 2 * theme.gap
        self.column.setContentsMargins(pad, pad, pad, pad)
        self.column.setSpacing(theme.gap)
        self._texts = QVBoxLayout()
        self._texts.setSpacing(0)
        if logo is not None:
            self.column.addWidget(Logo(theme, logo, frame.district))
        self.title = self.tell(Content(frame.titles), FontRole.HEADING)
        self._line = _Line(theme, frame)
        self._texts.addWidget(self._line)
        self.district: OnGround | None = None
        if frame.district:
            self.district = self.tell(Verbatim(frame.district), FontRole.BODY)
        self.column.addLayout(self._texts)
        self.column.addStretch(1)

    def tell(self, says: Readable, role: FontRole = FontRole.BODY) -> OnGround:
        """Add a text beneath the others, above the room that is left."""
        label = OnGround(self._theme, self._frame, says, role)
        self._texts.addWidget(label)
        return label

    def stand(self, *, upright: bool) -> None:
        """Stand at the side of a page, or lie across it and take less of its height."""
        pad = self._theme.gap * (2 if upright else 1)
        self.column.setContentsMargins(2 * self._theme.gap, pad, 2 * self._theme.gap, pad)
        self._texts.setSpacing(self._theme.gap if upright else 0)
        self._line.setVisible(upright)

    def beside(self, width: int, height: int) -> int:
        """Return how wide it is at the side of a page of that size, 0 where it lies across it."""
        if width < self._theme.mm(SIDE_FROM_MM) or width < height:
            return 0
        return min(round(width * SIDE_SHARE), self._theme.mm(SIDE_MOST_MM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = identity_of(self._frame, self._theme).ground
        paint_face(painter, self.rect(), ground, ground, self._theme)


class _Line(QWidget):
    """The warm line beneath the name."""

    def __init__(self, theme: Theme, frame: Frame) -> None:
        super().__init__()
        self._theme, self._frame = theme, frame
        self.setFixedHeight(theme.mm(LINE_MM[1]))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.mm(LINE_MM[0]), self._theme.mm(LINE_MM[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        line = QRect(QPoint(), self.sizeHint())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), line)
        QPainter(self).fillRect(place, QColor(identity_of(self._frame, self._theme).warm))
