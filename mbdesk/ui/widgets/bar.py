"""The bar that stays in place on every page: what sets the screen, the step, and the way out."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mbdesk.domain.colours import REHEARSAL, WHITE
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.progress import StepText
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Verbatim, translate


class TopBar(QWidget):
    """Asks for what its buttons say. Where the words have no room, the icons stay.

    What sets the screen is an icon everywhere: fewer words are to be read before the first choice.

    The read-aloud button is hidden until there is a voice for the language.
    """

    language_wanted = Signal()
    size_wanted = Signal()
    contrast_wanted = Signal()
    pressing_wanted = Signal()
    speech_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.language = BigButton(theme, Verbatim(""), icon=Icon.LANGUAGE)
        self.size_button = BigButton(theme, translate("voter.bar", "Text"), icon=Icon.SIZE)
        self.size_button.set_spoken(translate("voter.bar", "Text size"))
        self.contrast = BigButton(theme, translate("voter.bar", "Colours"), icon=Icon.CONTRAST)
        self.pressing = BigButton(theme, translate("voter.bar", "Press"), icon=Icon.PRESS)
        self.pressing.set_spoken(translate("voter.bar", "Easier to press"))
        self.speech = BigButton(theme, translate("voter.speech", "Listen"), icon=Icon.SPEAK)
        self.leave = BigButton(theme, translate("voter.bar", "Stop here"), icon=Icon.LEAVE)
        self.speech.hide()
        for button in (self.size_button, self.contrast, self.pressing):
            button.set_icon_only(True)
        for button in self.buttons:
            # Who touches the bar while writing goes on writing afterwards.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.language.clicked.connect(self.language_wanted)
        self.size_button.clicked.connect(self.size_wanted)
        self.contrast.clicked.connect(self.contrast_wanted)
        self.pressing.clicked.connect(self.pressing_wanted)
        self.speech.clicked.connect(self.speech_wanted)
        self.leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.gap)
        self.step = StepText(theme)
        self.step.hide()
        add_all(row, self.buttons[:-1])
        row.addStretch(1)
        row.addWidget(self.step)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self._fit)
        scan_together(self)
        self._name_language()

    @property
    def buttons(self) -> tuple[BigButton, ...]:
        """All buttons, in their order."""
        return (
            self.language,
            self.size_button,
            self.contrast,
            self.pressing,
            self.speech,
            self.leave,
        )

    def welcome(self, *, here: bool) -> None:
        """Leave out, where a person begins, languages and the way out: the page is both."""
        for button in (self.language, self.leave):
            button.setVisible(not here)
        self._fit()

    def offer_speech(self, offered: bool) -> None:  # noqa: FBT001  # a Qt-like setter
        """Show the button for reading aloud, or hide it where nothing can be read."""
        self.speech.setVisible(offered)
        self._fit()

    def show_step(self, step: int, steps: int) -> None:
        """Show how far a person has come, counted from 1; nothing where there are no steps."""
        if steps:
            self.step.show_step(step, steps)
        else:
            self.step.hide()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Return the size with icons alone, so that words never keep a screen from being narrow."""
        widths = [button.narrowest for button in self._shown]
        height = super().minimumSizeHint().height()
        return QSize(sum(widths) + self._theme.gap * len(widths), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the words if they fit, else the icons alone."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_language()
        super().changeEvent(event)

    def _name_language(self) -> None:
        name = Verbatim(native_name(language()), language())
        self.language.say(name)
        self.language.set_spoken(translate("voter.bar", "Language: {name}").fill(name=name))
        self._fit()

    def _fit(self) -> None:
        """Drop words, the least needed first, until the buttons fit in one row."""
        droppable = (self.speech, self.language, self.leave)
        for button in droppable:
            button.set_icon_only(False)
        for button in droppable:
            if self._needed() <= self.width():
                break
            button.set_icon_only(True)

    def _needed(self) -> int:
        widths = [button.sizeHint().width() for button in self._shown]
        if not self.step.isHidden():
            widths.append(self.step.whole_width)
        return sum(widths) + self._theme.gap * len(widths)

    @property
    def _shown(self) -> list[BigButton]:
        return [button for button in self.buttons if not button.isHidden()]


class TestBanner(Label):
    """Says in the reader's language that nothing counts."""

    __test__ = False

    def __init__(self, theme: Theme) -> None:
        says = translate("voter.test", "TEST. Nothing here counts.")
        super().__init__(theme, says, FontRole.STRONG)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        margin = theme.gap
        self.setContentsMargins(2 * margin, 0, 2 * margin, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the band beneath the letters."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(REHEARSAL))
        painter.end()
        super().paintEvent(event)

    def ink(self) -> str:
        """Return the colour of the letters."""
        return WHITE
