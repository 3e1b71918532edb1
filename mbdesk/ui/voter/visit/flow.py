"""The sequence of pages: the next one, the progress, and the way back.

One `Step` is one page and one decision. Nothing here knows Qt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.proposal import TEXTS


class Step(StrEnum):
    """The pages; that of a proposal's text has the name of the text."""

    WELCOME = "welcome"
    TASK = "task"
    FRAME = "frame"
    TITLE = "title"
    DESCRIPTION = "description"
    PLACE = "place"
    MAP = "map"
    DRAWING = "drawing"
    AUDIENCE = "audience"
    COST = "cost"
    CONTACT = "contact"
    PROPOSAL_REVIEW = "proposal_review"
    PROPOSAL_DONE = "proposal_done"
    CONDITIONS = "conditions"
    CARD = "card"
    IDENTITY = "identity"
    BALLOT = "ballot"
    BALLOT_REVIEW = "ballot_review"
    BALLOT_TESTED = "ballot_tested"
    BALLOT_DONE = "ballot_done"
    SURVEY = "survey"
    SURVEY_AGE = "survey_age"
    SURVEY_LANGUAGE = "survey_language"
    SURVEY_HEARD = "survey_heard"
    SURVEY_WENT = "survey_went"
    SURVEY_DONE = "survey_done"


START = (Step.WELCOME, Step.TASK)
DONE = {Step.PROPOSAL_DONE, Step.BALLOT_DONE}
LAST = DONE | {Step.SURVEY_DONE}
SURVEY = (
    Step.SURVEY,
    Step.SURVEY_AGE,
    Step.SURVEY_LANGUAGE,
    Step.SURVEY_HEARD,
    Step.SURVEY_WENT,
    Step.SURVEY_DONE,
)

ACCESS_STEP = {
    VoterAccess.OPEN: Step.CONDITIONS,
    VoterAccess.CARD: Step.CARD,
    VoterAccess.IDENTITY: Step.IDENTITY,
}


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a person has come, counted from 1."""

    step: int
    steps: int


def proposal_steps(guide: Sequence[CostItem], *, on_map: bool = False) -> tuple[Step, ...]:
    """Return the pages of leaving a proposal; without a map or cost guide, not its page."""
    after_place = (Step.MAP, Step.DRAWING) if on_map else (Step.DRAWING,)
    texts = map(Step, TEXTS)
    return (
        Step.FRAME,
        *chain.from_iterable((s, *after_place) if s is Step.PLACE else (s,) for s in texts),
        *((Step.COST,) if guide else ()),
        Step.CONTACT,
        Step.PROPOSAL_REVIEW,
        Step.PROPOSAL_DONE,
    )


def ballot_steps(access: VoterAccess) -> tuple[Step, ...]:
    """Return the pages of voting."""
    return (ACCESS_STEP[access], Step.BALLOT, Step.BALLOT_REVIEW, Step.BALLOT_DONE)


class Flow:
    """Where a person is. Steps before the task is chosen are not counted."""

    def __init__(
        self, frame: Frame, guide: Sequence[CostItem] = (), *, on_map: bool = False
    ) -> None:
        self._frame, self._guide, self._on_map = frame, guide, on_map
        self._steps: tuple[Step, ...] = START
        self._place = 0
        self._review: Step | None = None
        self._aside: Step | None = None
        self._uncounted = len(START)

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return self._aside or self._steps[self._place]

    @property
    def following(self) -> Step | None:
        """The page that comes next; none after the last one, and on the way back to a review."""
        after = self._steps[self._place + 1 :]
        beside = self._review is not None or self._aside is not None
        return after[0] if after and not beside else None

    @property
    def progress(self) -> Progress | None:
        """How far it is; none before the task is chosen and on the last page."""
        if self._place < self._uncounted or self.step in LAST:
            return None
        steps = len(self._steps) - self._uncounted - 1
        return Progress(self._place - self._uncounted + 1, steps)

    @property
    def step_told(self) -> tuple[int, int]:
        """The step and how many there are, as they are told; 0 of 0 where there is no progress."""
        progress = self.progress
        return (progress.step, progress.steps) if progress is not None else (0, 0)

    @property
    def may_go_back(self) -> bool:
        """Whether there is a page to go back to; not after the last action is done."""
        beyond = self.step in LAST or self.step is Step.SURVEY or self._aside is not None
        return self._place > 0 and not beyond

    @property
    def saved(self) -> bool:
        """Whether what the person came for is done; what follows is voluntary."""
        return self.step in LAST or self.step in SURVEY

    def choose(self, task: PhaseKind) -> None:
        """Start a task and go to its first page."""
        proposing = task is PhaseKind.PROPOSING
        steps = proposal_steps(self._guide, on_map=self._on_map)
        self._steps = START + (steps if proposing else ballot_steps(self._frame.rules.access))
        self._place = self._uncounted = len(START)

    def ask(self) -> bool:
        """Go on to the voluntary questions, if the process asks them and they were not asked."""
        if not self._frame.rules.survey or self.step not in DONE:
            return False
        self._steps = START + SURVEY
        self._place = len(START)
        self._uncounted = len(START) + 1
        return True

    def next(self) -> None:
        """Go on; from a page that was to be changed or lies beside the way, back to the review."""
        if self._aside is not None:
            self._aside = None
        elif self._review is not None:
            self._place, self._review = self._steps.index(self._review), None
        elif self._place + 1 < len(self._steps):
            self._place += 1

    def back(self) -> None:
        """Go back; from a page that was to be changed, to the review."""
        if self._review is not None:
            self.next()
        elif self.may_go_back:
            self._place -= 1

    def turn_aside(self, step: Step) -> None:
        """Go to a page beside the way; the next page is the one that is left for it."""
        self._aside = step

    def jump(self, step: Step) -> None:
        """Go to a page of the chosen task, or of the start."""
        self._aside = None
        self._place = self._steps.index(step)

    def change(self, step: Step) -> None:
        """Go from the review to a page to change what it says."""
        self._review = self.step
        self._place = self._steps.index(step)
