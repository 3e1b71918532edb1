"""The table of the desk's pages, by which they are named, chosen and made."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.work_steps import WorkStep
from mbdesk.ui.running.preloading import LazyClass
from mbdesk.words import QT_TRANSLATE_NOOP

HERE = "mbdesk.ui.central"


class CentralPage(StrEnum):
    """The pages of the desk, in the order of the work."""

    OVERVIEW = "overview"
    STATIONS = "stations"
    CARDS = "cards"
    VOTING = "voting"
    MERGE = "merge"
    KEPT = "kept"
    CLOSING = "closing"
    COUNT = "count"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class DeskPageEntry(LazyClass):
    """A page by its module and class, and its title in the navigation."""

    title: str


@dataclass(frozen=True, slots=True)
class NextStep:
    """The page where a step is done, and what the overview's main button says of it."""

    page: CentralPage
    says: str


PAGES: Mapping[CentralPage, DeskPageEntry] = {
    CentralPage.OVERVIEW: DeskPageEntry(
        f"{HERE}.overview", "OverviewPage", QT_TRANSLATE_NOOP("CentralWindow", "Overview")
    ),
    CentralPage.STATIONS: DeskPageEntry(
        f"{HERE}.stations_page",
        "StationsPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Stations"),
    ),
    CentralPage.CARDS: DeskPageEntry(
        f"{HERE}.cards_page",
        "CardsPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Voting cards"),
    ),
    CentralPage.VOTING: DeskPageEntry(
        f"{HERE}.voting_page",
        "VotingPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Ballot and voting"),
    ),
    CentralPage.MERGE: DeskPageEntry(
        f"{HERE}.merge_page",
        "MergePage",
        QT_TRANSLATE_NOOP("CentralWindow", "Merge exports"),
    ),
    CentralPage.KEPT: DeskPageEntry(
        f"{HERE}.kept_files_page",
        "KeptFilesPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Files kept aside"),
    ),
    CentralPage.CLOSING: DeskPageEntry(
        f"{HERE}.closing_page",
        "ClosingPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Closing"),
    ),
    CentralPage.COUNT: DeskPageEntry(
        f"{HERE}.count_page",
        "CountPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Count and result"),
    ),
    CentralPage.KEYS: DeskPageEntry(
        f"{HERE}.keys_page", "KeysPage", QT_TRANSLATE_NOOP("CentralWindow", "Keys")
    ),
}

NEXT_STEPS: Mapping[WorkStep, NextStep] = {
    WorkStep.STATIONS: NextStep(
        CentralPage.STATIONS, QT_TRANSLATE_NOOP("OverviewPage", "Next: set up stations")
    ),
    WorkStep.PACKS: NextStep(
        CentralPage.STATIONS, QT_TRANSLATE_NOOP("OverviewPage", "Next: write packs")
    ),
    WorkStep.BALLOT: NextStep(
        CentralPage.VOTING, QT_TRANSLATE_NOOP("OverviewPage", "Next: the ballot")
    ),
    WorkStep.CARDS: NextStep(
        CentralPage.CARDS, QT_TRANSLATE_NOOP("OverviewPage", "Next: voting cards")
    ),
    WorkStep.VOTING: NextStep(
        CentralPage.VOTING, QT_TRANSLATE_NOOP("OverviewPage", "Next: open voting")
    ),
    WorkStep.MERGE: NextStep(
        CentralPage.MERGE, QT_TRANSLATE_NOOP("OverviewPage", "Next: merge exports")
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
}
"""What to do next and where; in the other steps there is nothing to do."""
