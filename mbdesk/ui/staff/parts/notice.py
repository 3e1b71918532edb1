"""A notice in a page that says how an action went, shown until the next action."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QRect, QSize, Qt, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.scrolling import bring_into_sight
from mbdesk.words.sentences.messages import Message, sentence


class NoticeKind(StrEnum):
    """The kinds of notices; the style sheet gives each a colour, and the words say the same."""

    DONE = "done"
    REFUSED = "refused"
    HINT = "hint"


_LOOKS = {
    NoticeKind.DONE: (DeskIcon.CHECK, "good"),
    NoticeKind.REFUSED: (DeskIcon.WARNING, "bad"),
    NoticeKind.HINT: (DeskIcon.INFO, "accent"),
}


class IconMark(QWidget):
    """An icon beside words that say the same; assistive technology passes over it.

    `colour` is the name of one in the palette.
    """

    def __init__(self, icon: DeskIcon, colour: str, side: int = 20) -> None:
        super().__init__()
        self._icon, self._colour, self._side = icon, colour, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: DeskIcon, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Return a square of the icon's size."""
        side = staff_look().px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon in its colour."""
        side = staff_look().px(self._side)
        ink = getattr(staff_look().palette, self._colour)
        square = QRect(0, 0, side, side)
        paint_icon(QPainter(self), self._icon, square, ink, self.layoutDirection())


class Notice(Retranslatable, QFrame):
    """A headline and a text; hidden while there is nothing to tell.

    Takes callables, not texts, so that a switch of language reaches what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words: Callable[[], tuple[str, str]] = lambda: ("", "")
        self.headline, self.text = selectable_label(), selectable_label()
        self.column = QVBoxLayout()
        self.headline.set_role(TextRole.STRONG)
        self._mark = IconMark(*_LOOKS[NoticeKind.HINT])
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        look, row = staff_look(), QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(12), look.px(16), look.px(12))
        row.setSpacing(look.px(12))
        self.column.setSpacing(0)
        self.column.addWidget(self.headline)
        self.column.addWidget(self.text)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self.column, 1)

    def tell(self, kind: NoticeKind, words: Callable[[], tuple[str, str]]) -> None:
        """Show a headline and a text, and have them announced to those who do not see them."""
        self._words = words
        self._keep_room(kept=False)
        self.setProperty("kind", str(kind))
        self._mark.show_icon(*_LOOKS[kind])
        refresh_style(self)
        self.retranslate()
        self.show()
        bring_into_sight(self)
        said = f"{self.headline.text()} {self.text.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def refuse(self, error: Exception) -> None:
        """Tell of an error: what happened, what is safe, what to do now."""
        self.tell(NoticeKind.REFUSED, lambda: _parts(sentence(error, current_reader())))

    def until(self, *changed: SignalInstance) -> None:
        """Take a refusal back as soon as one of these tells that it is being put right."""
        for signal in changed:
            signal.connect(self._take_back)

    def withdraw(self) -> None:
        """Hide, and keep the room: nothing moves under the finger that presses or types."""
        self._keep_room(kept=not self.isHidden() or self.sizePolicy().retainSizeWhenHidden())
        self.hide()

    def page_left(self) -> None:
        """Hide what went well: it may no longer be true when the page is seen again.

        A refusal stays, with what is to be done about it.
        """
        if self.property("kind") != NoticeKind.REFUSED:
            self.hide()

    def _take_back(self) -> None:
        if self.property("kind") == NoticeKind.REFUSED and not self.isHidden():
            self.withdraw()

    def _keep_room(self, *, kept: bool) -> None:
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(kept)
        self.setSizePolicy(policy)

    def retranslate(self) -> None:
        """Show the words in the language on screen."""
        headline, text = self._words()
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))


def _parts(message: Message) -> tuple[str, str]:
    return message.what, f"{message.safe} {message.do}"


def selectable_label() -> PlainLabel:
    """Return a label whose words can be marked and copied, to be sent to somebody."""
    label = PlainLabel()
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
