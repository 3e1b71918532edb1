"""The panels on which a person changes how the screen looks, at any time."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.look.theme import FontRole, TextSize, Theme
from mbdesk.ui.voter.shell.look_row import CONTRAST_NAMES, SIZE_NAMES
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, add_all
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Readable, Verbatim, translate

CHOICE_MM = 80
PACES = (8, 4, 2, 1)
"""The seconds after which scanning may move on by itself, slowest first."""


class SettingPanel(QWidget):
    """One question about the screen; a press changes the screen at once."""

    def __init__(
        self,
        theme: Theme,
        title: Readable,
        names: Iterable[tuple[object, Readable]],
        chosen: Callable[[], object],
        choose: Callable[[object], None],
    ) -> None:
        super().__init__()
        self._chosen, self._choose = chosen, choose
        self.cards = {value: ChoiceCard(theme, CardText(name)) for value, name in names}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.gap)
        layout.addWidget(Label(theme, title, FontRole.HEADING))
        grid = ColumnsLayout(theme, CHOICE_MM, most=3)
        add_all(grid, self.cards.values())
        layout.addLayout(grid)
        layout.addStretch(1)
        for value, card in self.cards.items():
            card.clicked.connect(partial(self._press, value))
        theme.changed.connect(self._show)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language, whoever has changed it."""
        if event.type() == QEvent.Type.LanguageChange:
            self._show()
        super().changeEvent(event)

    def _press(self, value: object, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        self._choose(value)

    def _show(self) -> None:
        for value, card in self.cards.items():
            card.set_chosen(value == self._chosen())


def language_panel(theme: Theme, languages: Iterable[str]) -> SettingPanel:
    """Return the panel that asks for the language."""
    names = [(tag, Verbatim(native_name(tag), tag)) for tag in languages]
    title = translate("voter.settings", "Language")
    return SettingPanel(theme, title, names, language, lambda tag: set_language(str(tag)))


def size_panel(theme: Theme) -> SettingPanel:
    """Return the panel that asks for the text size."""

    def choose(size: Any) -> None:
        theme.look = replace(theme.look, size=TextSize(size))

    title = translate("voter.settings", "Choose a text size")
    return SettingPanel(theme, title, SIZE_NAMES.items(), lambda: theme.look.size, choose)


def contrast_panel(theme: Theme) -> SettingPanel:
    """Return the panel that asks for the contrast."""

    def choose(contrast: Any) -> None:
        theme.look = replace(theme.look, contrast=Contrast(contrast))

    title = translate("voter.settings", "Choose colours")
    return SettingPanel(theme, title, CONTRAST_NAMES.items(), lambda: theme.look.contrast, choose)


class PressingPanel(QWidget):
    """Two questions; a press changes at once how the screen takes the next ones."""

    def __init__(self, theme: Theme, scanner: Scanner) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.gap)
        for panel in (_debouncing(theme), _scanning(theme, scanner)):
            layout.addWidget(panel)
        layout.addStretch(1)


def _debouncing(theme: Theme) -> SettingPanel:
    names: tuple[tuple[object, Readable], ...] = (
        (False, translate("voter.pressing", "Count every press")),
        (True, translate("voter.pressing", "Count two quick presses as one")),
    )
    title = translate("voter.pressing", "If your hand shakes")
    debounce = theme.debounce
    return SettingPanel(
        theme, title, names, lambda: debounce.slow, lambda calm: debounce.set_slow(bool(calm))
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
