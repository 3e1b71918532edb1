"""A pad of digits on a page itself, for a code that is not shown: what staff type at a kiosk.

Residents' fields have their keys beneath the page instead (`keyboard`).
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.phrase import Readable, Verbatim, translate

DIGITS = "1234567890"
"""In the order of telephones and payment terminals."""

COLUMNS = 3


class _DigitKey(BigButton):
    """A key that may be struck again at once, as in 11.

    A tap leaves the focus where it is: Enter then goes on, and does not write the digit once more.
    """

    writes = True

    def __init__(
        self, theme: Theme, says: Readable, *, icon: Icon | None = None, icon_only: bool = False
    ) -> None:
        super().__init__(theme, says, icon=icon, icon_only=icon_only)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)


class Keypad(QWidget):
    """One key for each digit and one that takes the last away; from left to right everywhere."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, theme: Theme, symbols: str = DIGITS) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.keys = {symbol: _DigitKey(theme, Verbatim(symbol)) for symbol in symbols}
        erase = translate("voter.keypad", "Remove the last character")
        self.erase = _DigitKey(theme, erase, icon=Icon.ERASE, icon_only=True)
        for symbol, key in self.keys.items():
            key.clicked.connect(lambda _=False, symbol=symbol: self.typed.emit(symbol))
        self.erase.clicked.connect(self.erased)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.gap)
        for place, key in enumerate((*self.keys.values(), self.erase)):
            grid.addWidget(key, place // COLUMNS, place % COLUMNS)
        grid.setColumnStretch(COLUMNS, 1)
        scan_together(self)
