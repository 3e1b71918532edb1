"""What helps people to whom pressing comes hard: time between strikes, and scanning by itself."""

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.settings import SettingPanel
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.words.phrase import Readable, translate

PACES = (8, 4, 2, 1)
"""The seconds that a person may choose between, slowest first."""


class PressingPanel(QWidget):
    """Two questions; a press changes at once how the screen takes the next ones."""

    def __init__(self, theme: Theme, scanner: Scanner) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.gap)
        for panel in (_strikes(theme), _scanning(theme, scanner)):
            layout.addWidget(panel)
        layout.addStretch(1)


def _strikes(theme: Theme) -> SettingPanel:
    names: tuple[tuple[object, Readable], ...] = (
        (False, translate("voter.pressing", "Take every press")),
        (True, translate("voter.pressing", "Take two quick presses as one")),
    )
    title = translate("voter.pressing", "If your hand shakes")
    strikes = theme.strikes
    return SettingPanel(
        theme, title, names, lambda: strikes.calm, lambda calm: strikes.be_calm(bool(calm))
    )


def _scanning(theme: Theme, scanner: Scanner) -> SettingPanel:
    names: list[tuple[object, Readable]] = [(0.0, translate("voter.pressing", "No"))]
    for seconds in PACES:
        says = translate("voter.pressing", "After %Ln seconds", None, seconds)
        names.append((float(seconds), says))

    def choose(seconds: Any) -> None:
        scanner.set_seconds(float(seconds))

    title = translate("voter.pressing", "Should the frame move on by itself?")
    return SettingPanel(theme, title, names, lambda: scanner.seconds, choose)
