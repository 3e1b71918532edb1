"""A page of facts before a step that fixes something: the facts, what is fixed, and one button.

As with `decision_page`, a page of the desk asks for it, and is shown again once the step was done
or left. Nobody is asked for a reason, unless the facts ask for one::

    step = FactsStep(about=about_closing(known), anew=of_overview(about_closing), act=…, done=…)
    desk.decide(FactsPage(desk, step))
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from mbdesk.errors.centre import FactsChangedError
from mbdesk.services.common.briefing import Briefing
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.decision_page import Anew, ReasonAndNames, as_read
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.running.tasks import Progress
from mbdesk.ui.staff.parts.facts import FactsCard, NotesCard, SideBySide, shown
from mbdesk.words.phrase import Readable

Work = Callable[[Progress], Any]


@dataclass(frozen=True, slots=True)
class FactsStep:
    """A step that is taken from a page of facts.

    `about` is what is told before it, and `anew` tells it once more where the step is taken: what
    has changed meanwhile refuses it, and the page is left. `ask` is given how to go on, and calls
    that with what it has asked for: a folder, say; without it, with nothing. `act` returns the
    work, which is done in the background, of what was asked for and the reason, where `asks_reason`
    wants one. `stands` tells whether the step can still be taken after it was refused: part of it
    may be done, and what is missing may have to be mended elsewhere.
    """

    about: Briefing
    anew: Anew
    lead: Readable
    leave: Readable
    doing: Readable
    act: Callable[[Any, WayOut], Work]
    done: Callable[[Any], tuple[Readable, Readable]]
    ask: Callable[["FactsPage", Callable[[Any], None]], object] | None = None
    asks_reason: bool = False
    stands: Callable[[], bool] = lambda: True


class FactsPage(DeskPage):
    """Shows the facts, and takes the step.

    Emits `left` with what there is to tell, the error that ended it half-way, or None.
    """

    left = Signal(object)

    def __init__(self, desk: Desk, step: FactsStep) -> None:
        super().__init__(at_bottom=True)
        self.step, self._desk = step, desk
        self.card, self.notes = FactsCard(), [NotesCard() for _ in step.about.notes]
        self.two, self.back = ReasonAndNames(), QPushButton()
        self.two.setVisible(step.asks_reason)
        self.body.addWidget(SideBySide(self.card, self.notes))
        self.body.addWidget(self.two)
        self.body.addStretch(1)
        self.add_action(self.back)
        self.back.clicked.connect(lambda: self.left.emit(None))
        self.primary.clicked.connect(self.proceed)
        self.two.changed.connect(self.refresh)
        self.retranslate()
        self.two.keep_reason(desk, step.about, self.notice.refuse)
        self.left.connect(lambda _: self.two.draft.drop())

    def take_focus(self) -> None:
        """Focus the button that changes nothing."""
        self.back.setFocus()

    def refresh(self) -> None:
        """Allow the step, where a reason is wanted only once it is there."""
        ready = self.two.complete or not self.step.asks_reason
        self.primary.setEnabled(ready and not self.work.running)

    def proceed(self) -> None:
        """Ask for what is still missing, and take the step."""
        if self.step.ask is None:
            self.take(None)
        else:
            self.step.ask(self, self.take)

    def take(self, asked: Any) -> None:
        """Take the step in the background."""
        self.notice.hide()
        step, work = self.step, self.step.act(asked, self.two.way)
        self.work.start(
            lambda: step.doing.read(current_reader()),
            lambda progress: as_read(self._desk, step.about, step.anew, partial(work, progress)),
            self._done,
            self._refused,
        )

    def _done(self, came: Any) -> None:
        told = self.step.done(came)
        self._desk.refresh(lambda: self.left.emit(told))

    def _refused(self, error: Exception) -> None:
        """Tell it here, or where the desk goes on from what was done before it."""

        def tell() -> None:
            if self.step.stands() and not isinstance(error, FactsChangedError):
                self.notice.refuse(error)
            else:
                self.left.emit(error)

        self._desk.refresh(tell)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        reader, step, about = current_reader(), self.step, self.step.about
        self.heading.setText(about.title.read(reader))
        self.lead.setText(step.lead.read(reader))
        self.card.show_facts(shown(about.facts, reader))
        for card, told in zip(self.notes, about.notes, strict=True):
            sentences = [each.read(reader) for each in told.sentences]
            card.show_notes(told.heading.read(reader), sentences)
        self.primary.setText(about.press.read(reader))
        self.back.setText(step.leave.read(reader))
        self.refresh()
