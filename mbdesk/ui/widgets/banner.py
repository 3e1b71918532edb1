"""The band that tells a rehearsal from the real thing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent

from mbdesk.ui.look.theme import Role, Theme
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import translate

BAND, LETTERS = "#5b0f6e", "#ffffff"
"""11:1; no contrast theme uses this colour, so that nothing else looks like it."""


class TestBanner(Label):
    """Says in the reader's language that nothing counts."""

    __test__ = False

    def __init__(self, theme: Theme) -> None:
        says = translate("voter.test", "TEST. Nothing here counts.")
        super().__init__(theme, says, Role.STRONG)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        margin = theme.gap
        self.setContentsMargins(2 * margin, 0, 2 * margin, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band beneath the letters."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(BAND))
        painter.end()
        super().paintEvent(event)

    def ink(self) -> str:
        """Return the colour of the letters."""
        return LETTERS
