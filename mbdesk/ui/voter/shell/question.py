"""A question about a page: what a person must know or decide, and the answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.errors.voter import NotOpenError
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.page import READING_MM, Answer, Question, Waiting, understood
from mbdesk.ui.voter.visit.session import Saved
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.countdown import Countdown, end_of_wait, seconds_until, with_seconds
from mbdesk.ui.widgets.flow_layouts import LEADS_ON
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.text import Label, announce
from mbdesk.words import RESIDENTS
from mbdesk.words.phase_days import days_for
from mbdesk.words.phrase import NOTHING, Code, Joined, Phrase, Readable, translate


@dataclass(frozen=True, slots=True)
class SavedWords:
    """That something is saved, and what its code is called."""

    says: Phrase
    code_name: Phrase


SAVED: Mapping[PhaseKind, SavedWords] = {
    PhaseKind.PROPOSING: SavedWords(
        translate("voter.done", "Thank you! Your proposal is saved."),
        translate("voter.done", "Its number is:"),
    ),
    PhaseKind.VOTING: SavedWords(
        translate("voter.done", "Thank you! Your vote is saved."),
        translate("voter.done", "Your confirmation code is:"),
    ),
}

TESTED = SavedWords(
    translate("voter.tested", "This was a test ballot. It is not counted."),
    translate("voter.tested", "The code of your test ballot is:"),
)


def words_of(saved: Saved) -> SavedWords:
    """Return that something is saved, and what its code is called."""
    return TESTED if saved.test else SAVED[saved.task]


@dataclass(frozen=True, slots=True)
class Stakes:
    """What a person would leave behind: what is saved, and whether there is more that is not."""

    saved: Saved | None = None
    unsaved: bool = True


class QuestionPanel(QWidget):
    """Shows the question's title and text."""

    def __init__(
        self, theme: Theme, question: Question, close: Callable[[], None] = lambda: None
    ) -> None:
        """`close` takes the question away, before what was chosen on it is done."""
        super().__init__()
        self.setMaximumWidth(theme.mm(READING_MM))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * theme.gap)
        self.title = Label(theme, question.title, FontRole.HEADING)
        self.text = Label(theme, question.text)
        if question.waiting is not None:
            self._wait(question.waiting)
        elif question.text == NOTHING:
            self.text.hide()  # else it would keep the room of a line
        layout.addWidget(self.title)
        if question.picture is not None:
            picture = question.picture()
            picture.setParent(self)
            layout.addWidget(PictureView(theme, picture))
        layout.addWidget(self.text)
        if question.code != NOTHING:
            layout.addWidget(Label(theme, question.code_name))
            layout.addWidget(Label(theme, question.code, FontRole.HEADING))
        for answer in question.choices:
            layout.addWidget(_button(theme, answer, close))
        layout.addStretch(1)

    def _wait(self, waiting: Waiting) -> None:
        """Count down in the text; a screen reader hears of the beginning and the end."""
        countdown = Countdown(self)
        countdown.left.connect(lambda _seconds: self.text.say(waiting.now()))
        countdown.over.connect(lambda: self._say_aloud(waiting.over))
        self.text.say(waiting.now())
        if seconds_until(waiting.ends):
            countdown.start(waiting.ends)

    def _say_aloud(self, says: Readable) -> None:
        self.text.say(says)
        announce(self, self.text.text())

    def minimumSizeHint(self) -> QSize:
        """Return the least width; how high it is follows from its width alone."""
        return QSize(super().minimumSizeHint().width(), 0)


def answer_buttons(
    theme: Theme, question: Question, close: Callable[[], None]
) -> tuple[BigButton, ...]:
    """Return a button for each answer; each closes the question, then does what it is for."""
    return tuple(_button(theme, answer, close) for answer in question.answers)


def side_by_side(question: Question, buttons: Sequence[BigButton]) -> tuple[BigButton, ...]:
    """Return the buttons of the answers in the order in which they stand, the harmless one last."""
    pairs = sorted(zip(question.answers, buttons, strict=True), key=lambda pair: pair[0].harmless)
    return tuple(button for _, button in pairs)


def gone_soon(seconds: int, wipe: Callable[[], None], stakes: Stakes | None = None) -> Question:
    """Return the warning that the visit ends soon, and what that means for what was done."""
    stakes = stakes or Stakes()
    if not stakes.unsaved:
        text = translate(
            "voter.idle",
            "If you do nothing, this screen goes back to the start in %Ln seconds.",
            None,
            seconds,
        )
        says = translate("voter.done", "Finish")
    elif stakes.saved:
        text = translate(
            "voter.idle",
            "If you do nothing, what you have not sent in will be deleted in %Ln seconds.",
            None,
            seconds,
        )
        says = translate("voter.idle", "Delete what I have not sent in")
    else:
        text = translate(
            "voter.idle",
            "If you do nothing, everything here will be deleted in %Ln seconds.",
            None,
            seconds,
        )
        says = translate("voter.idle", "Delete everything")
    stay = Answer(translate("voter.idle", "Yes, I am here"), primary=True, harmless=True)
    answers = (stay, Answer(says, wipe))
    return _beside_saved(translate("voter.idle", "Are you still here?"), text, answers, stakes)


def stopping(wipe: Callable[[], None], stakes: Stakes | None = None) -> Question:
    """Return the question whether to stop before the end."""
    stakes = stakes or Stakes()
    title = translate("voter.leave", "Do you want to stop?")
    if stakes.saved:
        text = translate("voter.leave", "If you stop, what you have not sent in will be deleted.")
    else:
        text = translate(
            "voter.leave", "If you stop, everything you have done here will be deleted."
        )
    stay = Answer(translate("voter.leave", "No, go on"), primary=True, harmless=True)
    stop = Answer(translate("voter.leave", "Yes, stop"), wipe)
    return _beside_saved(title, text, (stay, stop), stakes)


def _beside_saved(
    title: Readable, text: Readable, answers: tuple[Answer, ...], stakes: Stakes
) -> Question:
    """Return a question about leaving that says first what is safe, and shows its code."""
    if stakes.saved is None:
        return Question(title, text, answers)
    words = words_of(stakes.saved)
    return Question(
        title,
        Joined((words.says, text)),
        answers,
        code_name=words.code_name,
        code=Code(stakes.saved.code),
    )


def error_question(error: Exception, station: VoterStation | None = None) -> Question:
    """Return the question for an error: specific if residents can fix it, else general.

    Of what is not possible today it tells the days, as `station` has them.
    """
    from mbdesk.words.sentences.messages import ErrorText  # late: most people never see an error

    what, safe, do = (ErrorText(error, part, RESIDENTS) for part in ("what", "safe", "do"))
    days = _days_of_refused(error, station) if station is not None else None
    question = understood(what, Joined((safe, days or do)))
    ends = end_of_wait(error)
    if ends is None:
        return question

    def says(seconds: int) -> Readable:
        return Joined((safe, ErrorText(with_seconds(error, seconds), "do", RESIDENTS)))

    over = Joined((safe, translate("voter.messages", "You can try again now.")))
    return replace(question, waiting=Waiting(ends, says, over))


def _days_of_refused(error: Exception, station: VoterStation) -> Readable | None:
    if not isinstance(error, NotOpenError):
        return None
    kind = PhaseKind(str(error.parameters["wanted"]))
    return days_for(kind, station.frame, station.today())


def _button(theme: Theme, answer: Answer, close: Callable[[], None]) -> BigButton:
    emphasis = Emphasis.PRIMARY if answer.primary else Emphasis.PLAIN
    button = BigButton(theme, answer.says, icon=answer.icon, emphasis=emphasis)
    button.setProperty(LEADS_ON, answer.primary)

    def act() -> None:
        if not answer.stays:
            close()
        if answer.then is not None:
            answer.then()

    button.clicked.connect(act)
    return button
