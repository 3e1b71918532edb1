"""Holding a voting card before the camera, in place of typing its code."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbdesk.ui.camera.camera import Camera, CameraTrouble
from mbdesk.ui.camera.qr_decoding import DecodeResult, decode, to_grey
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.page import Answer, Question, understood
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.live_picture import LivePicture
from mbdesk.ui.widgets.picture import height_in_sight
from mbdesk.ui.widgets.text import Label, announce
from mbdesk.words.phrase import Joined, Phrase, translate

BESIDE_FROM_MM = 190
"""From this width on the picture stands beside the words, so that both are in sight."""

WORDS, SEEN = 2, 3
"""How the width is shared between the words and the picture beside them."""

ADVICE_MS = 2500
"""How long one advice stays at least: it has to be read, or heard."""

LONG_MS = 10_000
"""After so long without a card, another advice is due."""

SHOW = translate("voter.camera", "Show the card to the camera")
HOLD = translate("voter.camera", "Hold the card still. The square on it should fill the frame.")
NEARER = translate("voter.camera", "Move the card slowly nearer, then slowly away.")
FOREIGN = translate(
    "voter.camera", "That is not a voting card. Show the square on your voting card."
)
DARK = translate("voter.camera", "It is too dark. Turn the card towards the light.")
PICTURE = translate("voter.camera", "What the camera sees")
FOUND = translate("voter.camera", "The card has been read.")
TYPE = translate("voter.camera", "Type the code instead")

WHY = {
    CameraTrouble.MISSING: translate("voter.camera", "There is no camera here just now."),
    CameraTrouble.DENIED: translate("voter.camera", "The camera may not be used here."),
    CameraTrouble.BUSY: translate("voter.camera", "The camera does not work just now."),
}
SAFE = translate("voter.messages", "Nothing has been lost.")
OTHERWISE = translate("voter.camera", "Type the code on your card instead.")


class CardCamera(QWidget):
    """Shows what the camera sees and looks for a card in it. The camera is on while it is seen.

    `found` tells a card's code, `failed` why there are no pictures. One picture is looked at at a
    time, in the background; those that come meanwhile are only shown.
    """

    found = Signal(str)
    failed = Signal(object)

    def __init__(self, theme: Theme, camera: Camera, reading: Reading) -> None:
        super().__init__()
        self._theme, self._camera, self._reading = theme, camera, reading
        self._looking = self._over = False
        self._usual: Phrase = HOLD
        self.heading = Label(theme, SHOW, FontRole.HEADING)
        self.advice = Label(theme, HOLD)
        self.picture = LivePicture(theme, PICTURE, height_in_sight(theme))
        self._calm = self._timer(ADVICE_MS)
        self._long = self._timer(LONG_MS)
        self._long.timeout.connect(self._take_long)
        self._lay_out()
        theme.changed.connect(self._fit)
        camera.seen.connect(self._see)
        camera.failed.connect(self._fail)

    def showEvent(self, event: QShowEvent) -> None:
        """Switch the camera on."""
        super().showEvent(event)
        if not self._over:
            self._calm.start()
            self._long.start()
            self._camera.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Switch the camera off and forget what it saw."""
        self._rest()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture beside the words where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2 * self._theme.gap)
        words.addWidget(self.heading)
        words.addWidget(self.advice)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2 * self._theme.gap)
        seen = QVBoxLayout()
        seen.addWidget(self.picture)
        seen.addStretch(1)
        self._row.addLayout(words, WORDS)
        self._row.addLayout(seen, SEEN)

    def _arrange(self) -> None:
        beside = self.width() >= self._theme.mm(BESIDE_FROM_MM)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def _fit(self) -> None:
        self.picture.setFixedHeight(height_in_sight(self._theme))
        self._arrange()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        return timer

    def _see(self, image: QImage) -> None:
        if self._over or not self._camera.on or not self.isVisible():
            return
        self.picture.show_image(image)
        if self._looking:
            return
        self._looking = True
        grey = to_grey(image)
        tasks.run(
            lambda _progress: decode(grey), done=self._looked, failed=self._broken, parent=self
        )

    def _looked(self, seen: DecodeResult) -> None:
        self._looking = False
        if self._over or not self._camera.on:
            return
        if seen.code:
            self._end()
            announce(self, FOUND.read(self._theme.reader()), at_once=True)
            self.found.emit(seen.code)
        elif seen.foreign:
            self._advise(FOREIGN)
        else:
            self._advise(DARK if seen.dark else self._usual)

    def _broken(self, _error: Exception) -> None:
        """Take a decoder that does not work for a camera that does not."""
        self._looking = False
        self._fail(CameraTrouble.BUSY)

    def _fail(self, trouble: CameraTrouble) -> None:
        if not self._over and self.isVisible():
            self._end()
            self.failed.emit(trouble)

    def _take_long(self) -> None:
        self._usual = NEARER

    def _advise(self, advice: Phrase) -> None:
        """Say something else, once what was said has had its time."""
        reading = self._reading.every_page
        if advice == self.advice.says or self._calm.isActive():
            return
        if reading and self._reading.speaking:
            return
        self._calm.start()
        self.advice.say(advice)
        announce(self.advice, advice.read(self._theme.reader()))
        if reading:
            self._reading.read((advice,))

    def _end(self) -> None:
        self._over = True
        self._rest()

    def _rest(self) -> None:
        self._calm.stop()
        self._long.stop()
        self._usual = HOLD
        self._camera.stop()
        self.picture.clear()


def cover_with_camera(
    sheets: SheetStack, theme: Theme, camera: Camera, reading: Reading, found: Callable[[str], None]
) -> None:
    """Let a card be held before the camera, and hand on its code; the page beneath stays."""
    panel = CardCamera(theme, camera, reading)
    panel.found.connect(found)
    panel.failed.connect(lambda trouble: sheets.ask(no_pictures(trouble)))
    sheets.cover_with(panel, instead())


def instead() -> Question:
    """Return the way out beneath the picture."""
    answer = Answer(TYPE, primary=True, icon=Icon.KEYBOARD)
    return Question(SHOW, answers=(answer,))


def no_pictures(trouble: CameraTrouble) -> Question:
    """Return what to tell when the camera gives none."""
    return understood(WHY[trouble], Joined((SAFE, OTHERWISE)))
