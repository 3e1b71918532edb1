"""Where each step of the work is done, for the main button of the overview and the page's mark."""

from collections.abc import Mapping
from dataclasses import dataclass

from mbdesk.domain.work_steps import WorkStep
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class NextStep:
    """The page where a step is done, and what the overview's main button says of it."""

    page: CentralPage
    says: str


NEXT_STEPS: Mapping[WorkStep, NextStep] = {
    WorkStep.STATIONS: NextStep(
        CentralPage.PLACES, QT_TRANSLATE_NOOP("OverviewPage", "Next: set up stations")
    ),
    WorkStep.PACKS: NextStep(
        CentralPage.PLACES, QT_TRANSLATE_NOOP("OverviewPage", "Next: write packs")
    ),
    WorkStep.JOINING: NextStep(
        CentralPage.JOINING, QT_TRANSLATE_NOOP("OverviewPage", "Next: joining")
    ),
    WorkStep.EVALUATION: NextStep(
        CentralPage.EVALUATION, QT_TRANSLATE_NOOP("OverviewPage", "Next: evaluation")
    ),
    WorkStep.DECISIONS: NextStep(
        CentralPage.DECISIONS,
        QT_TRANSLATE_NOOP("OverviewPage", "Next: the steering group’s list"),
    ),
    WorkStep.ANSWERS: NextStep(
        CentralPage.ANSWERS, QT_TRANSLATE_NOOP("OverviewPage", "Next: answers to proposers")
    ),
    WorkStep.BALLOT: NextStep(
        CentralPage.BALLOT, QT_TRANSLATE_NOOP("OverviewPage", "Next: the ballot")
    ),
    WorkStep.CARDS: NextStep(
        CentralPage.CARDS, QT_TRANSLATE_NOOP("OverviewPage", "Next: voting cards")
    ),
    WorkStep.VOTING: NextStep(
        CentralPage.VOTING, QT_TRANSLATE_NOOP("OverviewPage", "Next: open voting")
    ),
    WorkStep.MERGE: NextStep(
        CentralPage.CLOSING, QT_TRANSLATE_NOOP("OverviewPage", "Next: merge exports")
    ),
    WorkStep.KEPT: NextStep(
        CentralPage.KEPT, QT_TRANSLATE_NOOP("OverviewPage", "Next: files kept aside")
    ),
    WorkStep.CLOSING: NextStep(
        CentralPage.CLOSING, QT_TRANSLATE_NOOP("OverviewPage", "Next: closing")
    ),
    WorkStep.COUNT: NextStep(
        CentralPage.COUNT, QT_TRANSLATE_NOOP("OverviewPage", "Next: count and result")
    ),
    WorkStep.BOARD: NextStep(
        CentralPage.DECISIONS, QT_TRANSLATE_NOOP("OverviewPage", "Next: the board’s decision")
    ),
    WorkStep.FOLLOW_UP: NextStep(
        CentralPage.LEARNING, QT_TRANSLATE_NOOP("OverviewPage", "Next: follow-up")
    ),
}
"""What to do next and where; in the other steps there is nothing to do."""
