"""How a page tells of an error: what happened, what is safe, the likely cause, and what to do."""

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mbdesk.errors import KnownError
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.notice import IconMark, Notice, NoticeKind, selectable_label
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.scrolling import Scrolling
from mbdesk.words.sentences.causes import cause_of
from mbdesk.words.sentences.messages import sentence

_LETTERS = 80
"""Width at which what is safe and the cause stand side by side, in letters."""

_BETWEEN_SENTENCES = re.compile(r"(?<=[.!?])\s+(?=[^\W\d_a-zåäö])")


class _Box(QFrame):
    """A heading with an icon, and a text beneath it."""

    def __init__(self, kind: str, icon: DeskIcon, colour: str) -> None:
        super().__init__()
        self.setObjectName("tinted")
        self.setProperty("kind", kind)
        self.heading, self.text = PlainLabel(role=TextRole.STRONG), selectable_label()
        look, column, row = staff_look(), QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        column.setSpacing(look.px(4))
        row.setSpacing(look.px(8))
        row.addWidget(IconMark(icon, colour, side=16))
        row.addWidget(self.heading, 1)
        column.addLayout(row)
        column.addWidget(self.text)
        column.addStretch(1)


class PageNotice(Notice):
    """A notice that tells of an error as a card, with its name for those who give support.

    What `lead_out` is given returns the button's text for an error that can be seen to elsewhere,
    nothing for others; `way_chosen` then tells of which error the way out was taken.

    `headline` says what happened and `text` the rest in one, as in any notice; of an error the card
    shows the parts of that instead. It stays until it is closed or the next act begins.
    """

    way_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._error: Exception | None = None
        self._leads: Callable[[Exception], str] = lambda _error: ""
        self.safe = _Box("safe", DeskIcon.CHECK, "good")
        self.cause = _Box("cause", DeskIcon.INFO, "ink_2")
        self.steps_heading, self.steps = PlainLabel(role=TextRole.STRONG), selectable_label()
        self.name, self.close_button = PlainLabel(role=TextRole.QUIET), Button(ButtonKind.OTHER)
        self.way = Button(icon=DeskIcon.ONWARD)
        self._details = QWidget()
        self._lay_out_details()
        self.close_button.clicked.connect(self.hide)
        self.way.clicked.connect(lambda: self.way_chosen.emit(self._error))
        self.retranslate()

    def _lay_out_details(self) -> None:
        look, column, foot = staff_look(), QVBoxLayout(self._details), QHBoxLayout()
        column.setContentsMargins(0, look.px(12), 0, 0)
        column.setSpacing(look.px(12))
        column.addWidget(SideBySide(self.safe, (self.cause,), shares=(1, 1), letters=_LETTERS))
        column.addWidget(self.steps_heading)
        column.addWidget(self.steps)
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)
        rule = QFrame()
        rule.setObjectName("rule")
        column.addWidget(rule)
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        foot.addWidget(self.name, 1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)
        self.column.addWidget(self._details)

    def lead_out(self, leads: Callable[[Exception], str]) -> None:
        """Offer a way out of errors for which `leads` returns a button's text."""
        self._leads = leads

    def tell(self, kind: NoticeKind, words: Callable[[], tuple[str, str]]) -> None:
        """Show a headline and a text, and nothing of an error before."""
        self._error = None
        self._dress()
        super().tell(kind, words)

    def refuse(self, error: Exception) -> None:
        """Tell of an error as a card."""
        super().tell(NoticeKind.REFUSED, lambda: _parts(error))
        self._error = error
        self._dress()
        self.retranslate()

    def _dress(self) -> None:
        self.setProperty("card", self._error is not None)
        self.headline.set_role(TextRole.SECTION if self._error else TextRole.STRONG)
        refresh_style(self)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        error, reader = self._error, current_reader()
        self._details.setVisible(error is not None)
        self.safe.heading.setText(self.tr("This is safe"))
        self.cause.heading.setText(self.tr("Probably"))
        self.steps_heading.setText(self.tr("Do this"))
        self.close_button.setText(self.tr("Close"))
        self.way.setText(self._leads(error) if error is not None else "")
        self.way.setAccessibleName(self.way.text() or self.steps_heading.text())
        if error is None:
            return
        self.text.hide()
        message, cause = sentence(error, reader), cause_of(error, reader)
        self.safe.text.setText(message.safe)
        self.cause.text.setText(cause)
        self.cause.setVisible(bool(cause))
        self.way.setVisible(bool(self.way.text()))
        self.steps.setText(_numbered(message.do))
        code = error.code if isinstance(error, KnownError) else type(error).__name__
        self.name.setText(self.tr("The error’s name, for support: {name}").format(name=code))


class NoticeRoom(Scrolling):
    """The place of a notice beneath what scrolls, there only while there is something to tell.

    It is as high as the notice; where the window has no room for that, the notice scrolls in it.
    """

    _notice: Notice | None = None  # events come before it is known

    def __init__(self, notice: Notice) -> None:
        content = QVBoxLayout()
        content.addWidget(notice)
        super().__init__(content)
        self._notice = notice
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        notice.installEventFilter(self)
        self.hide()

    def sizeHint(self) -> QSize:
        """Return the height of the whole notice at this width."""
        return QSize(self.minimumSizeHint().width(), self.height_for(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew at another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the notice."""
        notice = self._notice
        if notice is not None and watched is notice and event.type() in _SHOWN_OR_HIDDEN:
            self.setVisible(not notice.isHidden())
        return super().eventFilter(watched, event)


_SHOWN_OR_HIDDEN = {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}


def _parts(error: Exception) -> tuple[str, str]:
    message = sentence(error, current_reader())
    return message.what, f"{message.safe} {message.do}"


def _numbered(text: str) -> str:
    """Return sentences as steps with numbers, one alone as it is."""
    steps = _BETWEEN_SENTENCES.split(text)
    if len(steps) == 1:
        return text
    return "\n".join(f"{place}.  {step}" for place, step in enumerate(steps, start=1))
