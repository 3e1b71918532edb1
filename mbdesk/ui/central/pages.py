"""The table of the desk's pages, by which they are named, chosen and made."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

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
    """A page by its module and class, and its title in the navigation.

    `next_says` is what the overview's main button says when the next step is done there; only the
    steps of `services.counting.overview.WorkStep` have it.
    """

    title: str
    next_says: str = ""


PAGES: Mapping[CentralPage, DeskPageEntry] = {
    CentralPage.OVERVIEW: DeskPageEntry(
        f"{HERE}.overview", "OverviewPage", QT_TRANSLATE_NOOP("CentralWindow", "Overview")
    ),
    CentralPage.STATIONS: DeskPageEntry(
        f"{HERE}.stations_page",
        "StationsPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Stations"),
        QT_TRANSLATE_NOOP("OverviewPage", "Next: set up stations"),
    ),
    CentralPage.CARDS: DeskPageEntry(
        f"{HERE}.cards_page",
        "CardsPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Voting cards"),
        QT_TRANSLATE_NOOP("OverviewPage", "Next: voting cards"),
    ),
    CentralPage.VOTING: DeskPageEntry(
        f"{HERE}.voting_page",
        "VotingPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Ballot and voting"),
        QT_TRANSLATE_NOOP("OverviewPage", "Next: ballot and voting"),
    ),
    CentralPage.MERGE: DeskPageEntry(
        f"{HERE}.merge_page",
        "MergePage",
        QT_TRANSLATE_NOOP("CentralWindow", "Merge exports"),
        QT_TRANSLATE_NOOP("OverviewPage", "Next: merge exports"),
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
        QT_TRANSLATE_NOOP("OverviewPage", "Next: closing"),
    ),
    CentralPage.COUNT: DeskPageEntry(
        f"{HERE}.count_page",
        "CountPage",
        QT_TRANSLATE_NOOP("CentralWindow", "Count and result"),
        QT_TRANSLATE_NOOP("OverviewPage", "Next: count and result"),
    ),
    CentralPage.KEYS: DeskPageEntry(
        f"{HERE}.keys_page", "KeysPage", QT_TRANSLATE_NOOP("CentralWindow", "Keys")
    ),
}
