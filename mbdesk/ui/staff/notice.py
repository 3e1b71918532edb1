"""A notice in a page that says how an action went, shown until the next action."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.scrolling import bring_into_sight
from mbdesk.ui.staff.style import PlainLabel
from mbdesk.words.sentences.messages import Message, sentence


class NoticeKind(StrEnum):
    """The kinds of notices; the style sheet gives each a colour, and the words say the same."""

    DONE = "done"
    REFUSED = "refused"
    HINT = "hint"


class Notice(Retranslatable, QFrame):
    """A headline and a text; hidden while there is nothing to tell.

    Takes callables, not texts, so that a switch of language reaches what is shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._words: Callable[[], tuple[str, str]] = lambda: ("", "")
        self.headline, self.text = _label(), _label()
        self.headline.set_role(TextRole.STRONG)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.text)
        self.hide()

    def tell(self, kind: NoticeKind, words: Callable[[], tuple[str, str]]) -> None:
        """Show a headline and a text, and have them announced to those who do not see them."""
        self._words = words
        self.setProperty("kind", str(kind))
        self.style().unpolish(self)
        self.style().polish(self)
        self.retranslate()
        self.show()
        bring_into_sight(self)
        said = f"{self.headline.text()} {self.text.text()}"
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def refuse(self, error: Exception) -> None:
        """Tell of an error: what happened, what is safe, what to do now."""
        self.tell(NoticeKind.REFUSED, lambda: _parts(sentence(error, current_reader())))

    def retranslate(self) -> None:
        """Show the words in the language on screen."""
        headline, text = self._words()
        self.headline.setText(headline)
        self.text.setText(text)
        self.text.setVisible(bool(text))


def _parts(message: Message) -> tuple[str, str]:
    return message.what, f"{message.safe} {message.do}"


def _label() -> PlainLabel:
    label = PlainLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
