"""The district's logo, and its name on its colours: at the top of the first page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle

from mbdesk.domain.colours import WHITE, readable
from mbdesk.domain.process import Frame
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.picture import Picture, PictureView
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Verbatim

LEAST = 10.0
"""The contrast of text in the usual colours (`look.colours`); a district's own may have less."""
LOGO_MM = 15


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


class DistrictBand(Label):
    """The district's name on its first colour, in letters of its second.

    Both are changed as far as the contrast of `LEAST` asks for. Who has chosen other colours for
    the screen sees the name in those.
    """

    def __init__(self, theme: Theme, frame: Frame) -> None:
        self._ground, self._letters = readable(frame.colour, frame.second_colour or WHITE, LEAST)
        super().__init__(theme, Verbatim(frame.district), FontRole.STRONG)
        pad = theme.gap
        self.setContentsMargins(2 * pad, pad, 2 * pad, pad)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the name and of the colour around it."""
        around = self.contentsMargins()
        inner = width - around.left() - around.right()
        return super().heightForWidth(inner) + around.top() + around.bottom()

    def sizeHint(self) -> QSize:
        """Return the size of the name and of the colour around it."""
        return super().sizeHint().grownBy(self.contentsMargins())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour, and the name on it."""
        if self._in_own_colours:
            QPainter(self).fillRect(self.rect(), QColor(self._ground))
        super().paintEvent(event)

    def ink(self) -> str:
        """Return the colour of the letters."""
        return self._letters if self._in_own_colours else super().ink()

    @property
    def _in_own_colours(self) -> bool:
        return self._theme.look.contrast is Contrast.DEFAULT
