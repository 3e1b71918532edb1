"""The panels on which people set the screen for themselves, each loaded when it is asked for."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.page import Answer, Question
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.widgets.bar import TopBar
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.words.phrase import translate


class Panels(QObject):
    """Covers what is seen with the panel that a button of the bar asks for.

    Emits `opening` before one is shown, `opened` after.
    """

    opening = Signal()
    opened = Signal()

    def __init__(
        self,
        sheets: SheetStack,
        theme: Theme,
        languages: Callable[[], tuple[str, ...]],
        scanner: Scanner,
        reading: Reading,
    ) -> None:
        super().__init__(sheets)
        self._sheets, self._theme, self._languages = sheets, theme, languages
        self._scanner, self._reading = scanner, reading
        self._sound: QWidget | None = None

    def serve(self, bar: TopBar) -> None:
        """Open panels when the bar's buttons are pressed."""
        bar.language_wanted.connect(lambda: self._open(self._make_languages))
        bar.size_wanted.connect(lambda: self._open(self._make_sizes))
        bar.contrast_wanted.connect(lambda: self._open(self._make_contrasts))
        bar.pressing_wanted.connect(lambda: self._open(self._make_pressing))
        bar.speech_wanted.connect(lambda: self._open(self._make_sound))

    @property
    def sound_shown(self) -> bool:
        """Whether the panel for sound is what is seen."""
        return self._sound is not None and self._sheets.top.panel.page is self._sound

    def _open(self, make: Callable[[], QWidget]) -> None:
        panel = make()
        self.opening.emit()
        says = translate("voter.settings", "Done")
        self._sheets.cover_with(panel, Question(says, answers=(Answer(says, primary=True),)))
        self.opened.emit()

    def _make_languages(self) -> QWidget:
        from mbdesk.ui.voter.shell.setting_panels import language_panel

        return language_panel(self._theme, self._languages())

    def _make_sizes(self) -> QWidget:
        from mbdesk.ui.voter.shell.setting_panels import size_panel

        return size_panel(self._theme)

    def _make_contrasts(self) -> QWidget:
        from mbdesk.ui.voter.shell.setting_panels import contrast_panel

        return contrast_panel(self._theme)

    def _make_pressing(self) -> QWidget:
        from mbdesk.ui.voter.shell.setting_panels import PressingPanel

        return PressingPanel(self._theme, self._scanner)

    def _make_sound(self) -> QWidget:
        from mbdesk.ui.voter.shell.sound_panel import SoundPanel

        self._sound = SoundPanel(self._theme, self._reading, self._sheets.close_setting)
        return self._sound
