"""The panel on which a person controls reading aloud, at any time."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.listen import LISTEN
from mbdesk.ui.voter.shell.reading_aloud import PASSED_OVER, Reading, speed_of, volume_of
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Readable, translate


class SoundPanel(QWidget):
    """Start, stop, again, speed, volume, and whether every page is to be read.

    What is being read goes on while the panel is open, so that a change is heard at once.
    """

    def __init__(self, theme: Theme, reading: Reading, close: Callable[[], None]) -> None:
        """`close` shows again what is beneath, which is what is read then."""
        super().__init__()
        self._theme, self._reading, self._close = theme, reading, close
        self.read = self._button(
            translate("voter.speech", "Read this page"), Icon.SPEAK, self._read
        )
        self.stop = self._button(
            translate("voter.speech", "Stop reading"), Icon.QUIET, reading.stop
        )
        self.again = self._button(translate("voter.speech", "Again"), Icon.AGAIN, reading.again)
        self.slower = self._button(
            translate("voter.speech", "Slower"), Icon.MINUS, partial(reading.faster, -1)
        )
        self.faster = self._button(
            translate("voter.speech", "Faster"), Icon.PLUS, partial(reading.faster, +1)
        )
        self.quieter = self._button(
            translate("voter.speech", "Quieter"), Icon.MINUS, partial(reading.louder, -1)
        )
        self.louder = self._button(
            translate("voter.speech", "Louder"), Icon.PLUS, partial(reading.louder, +1)
        )
        self.every_page = ChoiceCard(
            theme, CardText(translate("voter.speech", "Read every page to me"))
        )
        self.every_page.clicked.connect(self._press_every_page)
        self.speed, self.volume = Label(theme), Label(theme)
        self.notice = Label(theme, PASSED_OVER)
        self._lay_out()
        reading.changed.connect(self._show)
        self._show()

    def _button(self, says: Readable, icon: Icon, act: Callable[[], None]) -> BigButton:
        button = BigButton(self._theme, says, icon=icon)
        button.clicked.connect(lambda: act())  # noqa: PLW0108  # without "checked"
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * self._theme.gap)
        column.addWidget(Label(self._theme, LISTEN, FontRole.HEADING))
        # Who comes while something is read most often wants it to stop: the focus is there first.
        first = (self.stop, self.read) if self._reading.speaking else (self.read, self.stop)
        column.addLayout(self._row(*first, self.again))
        column.addWidget(self.notice)
        column.addWidget(self.every_page)
        column.addWidget(self.speed)
        column.addLayout(self._row(self.slower, self.faster))
        column.addWidget(self.volume)
        column.addLayout(self._row(self.quieter, self.louder))
        column.addStretch(1)

    def _row(self, *buttons: QWidget) -> RowLayout:
        row = RowLayout(self._theme)
        add_all(row, buttons)
        return row

    def _read(self) -> None:
        self._close()
        self._reading.read_screen()

    def _press_every_page(self) -> None:
        self._reading.read_every_page(wanted=not self._reading.every_page)

    def _show(self) -> None:
        self.every_page.set_chosen(self._reading.every_page)
        self.speed.say(speed_of(self._reading.settings))
        self.volume.say(volume_of(self._reading.settings))
        self.notice.setVisible(self._reading.passed_over)
