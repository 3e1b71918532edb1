"""The panels on which people set the screen for themselves, each loaded when it is asked for."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.reading import Reading
from mbdesk.ui.widgets.scanner import Scanner


class Panels:
    """Makes the panels of one screen."""

    def __init__(
        self, theme: Theme, languages: tuple[str, ...], scanner: Scanner, reading: Reading
    ) -> None:
        self._theme, self._languages = theme, languages
        self._scanner, self._reading = scanner, reading
        self._sound: QWidget | None = None

    def languages(self) -> QWidget:
        """Return the choice of a language."""
        from mbdesk.ui.voter.shell.setting_panels import language_panel

        return language_panel(self._theme, self._languages)

    def sizes(self) -> QWidget:
        """Return the choice of a text size."""
        from mbdesk.ui.voter.shell.setting_panels import size_panel

        return size_panel(self._theme)

    def contrasts(self) -> QWidget:
        """Return the choice of colours."""
        from mbdesk.ui.voter.shell.setting_panels import contrast_panel

        return contrast_panel(self._theme)

    def pressing(self) -> QWidget:
        """Return what makes pressing easier."""
        from mbdesk.ui.voter.shell.setting_panels import PressingPanel

        return PressingPanel(self._theme, self._scanner)

    def sound(self, close: Callable[[], None]) -> QWidget:
        """Return what is heard and how; `close` is called to see the page again."""
        from mbdesk.ui.voter.shell.sound_panel import SoundPanel

        self._sound = SoundPanel(self._theme, self._reading, close)
        return self._sound

    def is_sound(self, panel: QWidget | None) -> bool:
        """Whether a panel is the one for sound."""
        return panel is not None and panel is self._sound
