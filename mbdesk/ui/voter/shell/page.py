"""What every residents' page has in common: one decision, and the way on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.camera.camera import Camera
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.audio_stop import AudioStop
from mbdesk.ui.voter.shell.picture_cache import PictureCache
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.voter.slip.slip import SlipPrinter
from mbdesk.ui.voter.visit.flow import Flow, Step
from mbdesk.ui.voter.visit.session import Session
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.ui.widgets.countdown import seconds_until
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.picture import Picture
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.scrolled_page import ScrolledPage
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Readable, translate

READING_MM = 330
"""The width of a page at most: longer lines are hard to follow."""


ChoosePicture = Callable[[QWidget, Callable[[Path], None]], None]
"""Asks for a picture file and hands it on; only at a table, where an enabler watches."""


@dataclass(frozen=True, slots=True)
class Visit:
    """What the pages of one visit share."""

    theme: Theme
    station: VoterStation
    session: Session
    flow: Flow
    languages: tuple[str, ...]
    reading: Reading
    pictures: PictureCache
    choose_picture: ChoosePicture | None = None
    slip_printer: SlipPrinter | None = None
    camera: Camera | None = None
    room: QSize = field(default_factory=QSize)
    """What is seen of a page at once, in pixels."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A button under a question, and what it does besides closing the question.

    With `stays` the question remains open. With `harmless` it stands where the page has its way
    on: whoever presses there once more than they meant to has decided nothing.
    """

    says: Readable
    then: Callable[[], None] | None = None
    primary: bool = False
    icon: Icon | None = None
    stays: bool = False
    harmless: bool = False


@dataclass(frozen=True, slots=True)
class Waiting:
    """Words for a person who has to wait until `ends`, a time of the monotonic clock.

    `says` gives them for the seconds that are left; `over` is said when there are none.
    """

    ends: float
    says: Callable[[int], Readable]
    over: Readable

    def now(self) -> Readable:
        """Return the words for this moment."""
        seconds = seconds_until(self.ends)
        return self.says(seconds) if seconds else self.over


@dataclass(frozen=True, slots=True)
class Question:
    """Something a person must know or decide before they go on."""

    title: Readable
    text: Readable = NOTHING
    answers: tuple[Answer, ...] = ()
    picture: Callable[[], Picture] | None = None
    code_name: Readable = NOTHING
    code: Readable = NOTHING
    """What a person may want to write down, in large letters."""
    waiting: Waiting | None = None
    """What stands in place of the text, and changes by the second."""
    choices: tuple[Answer, ...] = ()
    """Answers that stand on the question itself, each on a line of its own."""
    about: QWidget | None = None
    """The part of the page that stays in sight above it; by default what had the focus."""


@dataclass(frozen=True, slots=True)
class Action:
    """Work that the way on needs: done in the background, then kept in the session.

    It leads to the next page, or to a page beside the way.
    """

    work: Callable[[], Any]
    keep: Callable[[Any], None]
    says: Readable
    aside: Step | None = None


def understood(title: Readable, text: Readable = NOTHING) -> Question:
    """Return a question that has only to be read."""
    return Question(title, text, (Answer(translate("voter.page", "OK"), primary=True),))


class Page(ScrolledPage):
    """One page. What a person does on it goes into the session at once.

    A page asks the view that shows it by its signals, and knows no other page.
    """

    go_on = Signal()
    ask = Signal(object)
    """Shows a `Question`."""
    act = Signal(object)
    """Carries out an `Action` that is not the way on."""
    change = Signal(object)
    """Goes to another `Step`, to change what was said there."""
    anew = Signal()
    """Shows the page again: what it shows has changed."""
    language_chosen = Signal(str)
    task_chosen = Signal(object)
    """Begins the steps of a `PhaseKind`."""
    declined = Signal()
    """Ends the visit as it was."""
    camera_wanted = Signal()
    grew = Signal()
    """It is whole now: what was out of sight has been made too."""

    next_says: Readable | None = translate("voter.page", "Next")
    next_icon: Icon | None = Icon.NEXT
    wide = False
    said_whole = False
    """Whether a screen reader is told all of it, and not only its heading."""
    leads_to_writing = False
    """Whether the next page is one to write on."""
    for_eyes = False
    """Whether what is on the page is of no use to who only listens."""
    next_aloud: Readable | None = None
    """What the way on is called by ear, where its button says less."""
    before_next: tuple[Readable, ...] = ()
    """What is said by ear before the way on."""
    grave: Readable = NOTHING
    """What is to be known by ear before the way on is taken; it is asked for once more then."""
    only_aloud: tuple[Readable, ...] = ()
    """What is told with the page to who listens, and would take room from what is looked at."""

    writes_in: QWidget | None = None
    """Where writing goes on when a question has been answered, if the page is one to write on."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self.visit, self.theme = visit, visit.theme
        self.session, self.station = visit.session, visit.station
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * self.theme.gap)
        if not self.wide:
            self.setMaximumWidth(self.theme.mm(READING_MM))

    def sizeHint(self) -> QSize:
        """Return the least size: a page takes the width there is, and is scrolled."""
        return self.minimumSizeHint()

    def validation_error(self) -> Question | None:
        """Return what stands in the way of going on, if anything."""
        return None

    def action(self) -> Action | None:
        """Return the work that going on needs, if any."""
        return None

    def make_whole(self) -> None:
        """Make at once what else comes a moment later, because it is out of sight."""

    def take(self, scanned: str, *, ended: bool = True) -> None:
        """Go on with what a code reader or the camera has read, where the page asks for that.

        Where the reader has not `ended` it, a hand may have written it: then only write it down.
        """

    def audio_parts(self) -> Mapping[QWidget, AudioStop]:
        """Return the parts of the page that are told together to who listens, and how."""
        return {}

    def meter(self) -> ValueBar | None:
        """Return what is left to give, which stays in sight beside the buttons, if anything."""
        return None

    def beside_next(self) -> tuple[QWidget, ...]:
        """Return all that is to stay in sight beside the buttons: by default the meter."""
        meter = self.meter()
        return () if meter is None else (meter,)

    def say(self, says: Readable, role: FontRole = FontRole.BODY) -> Label:
        """Add a text to the page."""
        label = Label(self.theme, says, role)
        self.column.addWidget(label)
        return label

    def add(self, *widgets: QWidget) -> None:
        """Add widgets to the page."""
        for widget in widgets:
            self.column.addWidget(widget)

    def end(self) -> None:
        """Leave the rest of the page empty."""
        self.column.addStretch(1)
