"""Keys on the screen for the code of a voting card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.theme import Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow import RowLayout
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.phrase import Verbatim, translate
from mbdesk.ui.widgets.stops import scan_together

CARD_SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base32: no letter in it can be mistaken for a digit."""

DIGITS = "0123456789"


class Keypad(QWidget):
    """One key for each symbol and one that takes the last symbol away."""

    typed = Signal(str)
    erased = Signal()

    def __init__(self, theme: Theme, symbols: str = CARD_SYMBOLS) -> None:
        super().__init__()
        self.keys = {symbol: BigButton(theme, Verbatim(symbol)) for symbol in symbols}
        erase = translate("voter.keypad", "Take the last one away")
        self.erase = BigButton(theme, erase, icon=Icon.ERASE)
        rows = RowLayout(theme)
        for symbol, key in self.keys.items():
            rows.addWidget(key)
            key.clicked.connect(lambda _=False, symbol=symbol: self.typed.emit(symbol))
        rows.addWidget(self.erase)
        self.erase.clicked.connect(self.erased)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(rows)
        scan_together(self)
