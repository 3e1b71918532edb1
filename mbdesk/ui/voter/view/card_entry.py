"""Entry of a card's code without typing: by a hand-held reader, or by the camera."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mbdesk.ui.camera.camera import Camera
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.voter.view.action_runner import ActionRunner
from mbdesk.ui.voter.view.navigator import Navigator
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.code_reader import CodeReader


class CardEntry(QObject):
    """Hands to the card's page what was read while that page is the person's step.

    Emits `camera_opened` when the camera's picture covers the page.
    """

    camera_opened = Signal()

    def __init__(
        self,
        navigator: Navigator,
        runner: ActionRunner,
        sheets: SheetStack,
        reading: Reading,
        screen: QWidget,
    ) -> None:
        """`screen` is what has to be seen for the reader to be heard."""
        super().__init__(screen)
        self._navigator, self._runner = navigator, runner
        self._sheets, self._reading = sheets, reading
        self.camera: Camera | None = None
        self.reader = CodeReader(screen, _is_card_code)
        self.reader.scanned.connect(self._take)
        self.reader.typed.connect(self._take_typed)

    def expect(self) -> None:
        """Listen for slow readers, too, while a code is asked for; call it at each new page."""
        self.reader.expected = self._asked

    def show_camera(self) -> None:
        """Let a card be held before the camera; the page beneath stays as it is."""
        if self.camera is None or self._runner.busy:
            return
        from mbdesk.ui.voter.pages.card_camera import cover_with_camera

        theme = self._navigator.page.theme
        cover_with_camera(self._sheets, theme, self.camera, self._reading, self._take)
        self.camera_opened.emit()

    def reset(self) -> None:
        """Forget what was read, and stop the camera."""
        self.reader.reset()
        if self.camera is not None:
            self.camera.stop()

    @property
    def _asked(self) -> bool:
        """Whether the person's step is the card's code."""
        return self._navigator.flow.step is Step.CARD

    def _take_typed(self, text: str) -> None:
        self._take(text, ended=False)

    def _take(self, text: str, *, ended: bool = True) -> None:
        if self._asked and not self._runner.busy:
            if self._sheets.top is self._sheets.cover:
                self._sheets.uncover()
            self._navigator.page.take(text, ended=ended)


def _is_card_code(text: str) -> bool:
    from mbdesk.sync.codes import is_card_code  # late: the first screen does without

    return is_card_code(text)
