"""A QR code on the screen, black on white in every colour scheme, as cameras want it."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.picture import AltTextWidget
from mbdesk.words.phrase import Readable

SIDE_MM = 46
QUIET = 4
"""Empty squares around a code, by its standard (ISO/IEC 18004)."""

MASK = 3
"""Hashes are random, so all masks serve as well; to compare the eight takes several times as long.
"""


class QrCode(AltTextWidget):
    """Shows a text in letters and digits, `content`; `says` tells what it is."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__(theme, says)
        self.content = ""
        self._rows: Sequence[Sequence[int]] = ()
        theme.changed.connect(self._lay_out)
        self._lay_out()

    def show_content(self, content: str) -> None:
        """Show another text."""
        from segno import make_qr  # late: only processes with test ballots show one

        self.content, self._rows = content, make_qr(content, mask=MASK).matrix
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the squares, each of whole pixels, where reading begins."""
        painter = QPainter(self)
        side = self.height() // (len(self._rows) + 2 * QUIET)
        whole = side * (len(self._rows) + 2 * QUIET)
        left = self.width() - whole if self.isRightToLeft() else 0
        painter.fillRect(left, 0, whole, whole, QColor(Qt.GlobalColor.white))
        left, top = left + QUIET * side, QUIET * side
        for down, row in enumerate(self._rows):
            for across, dark in enumerate(row):
                if dark:
                    square = QRect(left + across * side, top + down * side, side, side)
                    painter.fillRect(square, QColor(Qt.GlobalColor.black))

    def _lay_out(self) -> None:
        self.setFixedHeight(self.theme.mm(SIDE_MM))
        self.setMinimumWidth(self.theme.mm(SIDE_MM))
