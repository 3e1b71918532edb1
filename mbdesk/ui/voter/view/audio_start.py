"""Begins and ends the audio ballot: by a key that is held, by headphones, or by its button.

What speaks and walks the pages is loaded with the first person who wants it.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.voter.view.navigator import Navigator
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.audio_keys import AudioKey, AudioKeys
from mbdesk.ui.widgets.bar import TopBar
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.ui.widgets.switches import SwitchFilter

if TYPE_CHECKING:
    from mbdesk.ui.voter.audio.audio_ballot import AudioBallot
    from mbdesk.ui.voter.audio.audio_screen import AudioScreen


@dataclass(frozen=True, slots=True)
class AudioAround:
    """What the audio ballot goes through, and the screen that it is on."""

    screen: QWidget
    theme: Theme
    sheets: SheetStack
    reading: Reading
    navigator: Navigator
    bar: TopBar


class AudioStart(QObject):
    """Holds the audio ballot of the person who is there, while they listen.

    `began` tells that they do, `changed` that they began, ended, or the screen got dark or light.
    """

    began = Signal()
    changed = Signal()

    def __init__(self, around: AudioAround, scanner: Scanner, switches: SwitchFilter) -> None:
        super().__init__(around.screen)
        self._around, self._scanner = around, scanner
        self._audio: AudioBallot | None = None
        self._seen: AudioScreen | None = None
        debounce = around.theme.debounce
        self.keys = AudioKeys(
            debounce, lambda: switches.switches, self._may_begin, lambda: not scanner.awake, self
        )
        self.keys.began.connect(self.begin)
        self.keys.down.connect(self._quiet)
        self.keys.pressed.connect(self._press)

    @property
    def on(self) -> bool:
        """Whether somebody listens."""
        return self._audio is not None

    @property
    def dark(self) -> bool:
        """Whether nothing is to be seen."""
        return self._audio is not None and self._audio.dark

    @property
    def reminding(self) -> bool:
        """Whether what is said is said into a silence, and no sign of anybody."""
        return self._audio is not None and self._audio.voice.reminding

    def begin(self) -> None:
        """Begin to tell what is seen, if there is any voice and nobody listens yet."""
        around = self._around
        if self._audio is not None or not around.reading.any_language:
            return
        from mbdesk.ui.voter.audio.audio_ballot import AudioBallot
        from mbdesk.ui.voter.audio.audio_screen import AudioScreen
        from mbdesk.ui.voter.audio.help_stops import Doors

        self._scanner.drop()
        visit = around.navigator
        doors = Doors(
            go_on=visit.go_on,
            go_back=visit.go_back,
            may_go_back=lambda: visit.flow.may_go_back,
            leave=around.bar.leave_wanted.emit,
            languages=around.bar.language_wanted.emit,
            at_start=lambda: visit.flow.step is Step.WELCOME,
        )
        around.reading.read_every_page(wanted=False)
        self._audio = AudioBallot(around.sheets, around.reading, doors, self)
        self._seen = AudioScreen(around.theme, around.screen)
        self._audio.voice.heard.connect(self._seen.show_words)
        self._audio.changed.connect(self._show)
        self._audio.over.connect(self.end)
        self.keys.on = True
        self._show()
        self._audio.begin()
        self.began.emit()

    def end(self) -> None:
        """Tell nothing any more, and let the screen be seen."""
        audio, self._audio = self._audio, None
        if audio is None:
            return
        self.keys.on = False
        audio.end()
        audio.deleteLater()
        if self._seen is not None:
            self._seen.end()
            self._seen = None
        self.changed.emit()

    def _may_begin(self, by_switch: bool) -> bool:  # noqa: FBT001
        """Whether a key that is held begins it: arrows only where they have nothing else to do."""
        start = self._around.navigator.flow.step is Step.WELCOME
        return self._around.reading.any_language and (by_switch or start)

    def _show(self) -> None:
        if self._seen is not None:
            self._seen.set_dark(dark=self.dark)
        self.changed.emit()

    def _quiet(self) -> None:
        if self._audio is not None:
            self._audio.quiet()

    def _press(self, key: AudioKey) -> None:
        if self._audio is not None:
            self._audio.press(key)
