"""A question in place of the page: what a person must know or decide, and the answers."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Role, Theme
from mbdesk.ui.voter.shell.page import READING_MM, Answer, Question, understood
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.text import Label
from mbdesk.words import RESIDENTS
from mbdesk.words.phrase import Joined, translate


class QuestionPanel(QWidget):
    """Shows the question's title and text."""

    def __init__(self, theme: Theme, question: Question) -> None:
        super().__init__()
        self.setMaximumWidth(theme.mm(READING_MM))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.gap)
        self.title = Label(theme, question.title, Role.HEADING)
        self.text = Label(theme, question.text)
        layout.addWidget(self.title)
        if question.picture is not None:
            picture = question.picture()
            picture.setParent(self)
            layout.addWidget(PictureView(theme, picture))
        layout.addWidget(self.text)
        layout.addStretch(1)


def answer_buttons(
    theme: Theme, question: Question, close: Callable[[], None]
) -> tuple[BigButton, ...]:
    """Return a button for each answer; each closes the question, then does what it is for."""
    return tuple(_button(theme, answer, close) for answer in question.answers)


def gone_soon(seconds: int, wipe: Callable[[], None]) -> Question:
    """Return the warning that everything will be cleared."""
    text = translate(
        "voter.idle",
        "If you do nothing, everything here will be deleted in %Ln seconds.",
        None,
        seconds,
    )
    stay = Answer(translate("voter.idle", "Yes, I am here"), primary=True)
    leave = Answer(translate("voter.idle", "Delete everything"), wipe)
    return Question(translate("voter.idle", "Are you still here?"), text, (stay, leave))


def stopping(wipe: Callable[[], None]) -> Question:
    """Return the question whether to stop before the end."""
    title = translate("voter.leave", "Do you want to stop?")
    text = translate("voter.leave", "If you stop, everything you have done here will be deleted.")
    stay = Answer(translate("voter.leave", "No, go on"), primary=True)
    stop = Answer(translate("voter.leave", "Yes, stop"), wipe)
    return Question(title, text, (stay, stop))


def error_question(error: Exception) -> Question:
    """Return the question for an error: specific if residents can fix it, else general."""
    from mbdesk.words.sentences.messages import ErrorText  # late: most people never see an error

    what, safe, do = (ErrorText(error, part, RESIDENTS) for part in ("what", "safe", "do"))
    return understood(what, Joined((safe, do)))


def _button(theme: Theme, answer: Answer, close: Callable[[], None]) -> BigButton:
    emphasis = Emphasis.PRIMARY if answer.primary else Emphasis.PLAIN
    button = BigButton(theme, answer.says, icon=answer.icon, emphasis=emphasis)

    def act() -> None:
        if not answer.stays:
            close()
        if answer.then is not None:
            answer.then()

    button.clicked.connect(act)
    return button
