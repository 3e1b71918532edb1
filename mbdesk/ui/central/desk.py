"""What the pages of one central file share: the file, what it holds now, and the signing key."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame
from mbdesk.domain.result import Result
from mbdesk.errors.centre import NotCountedError
from mbdesk.services.centre.cards import cards_made
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.station_register import StationStatus, stations
from mbdesk.services.centre.survey_results import SurveyResults, survey_results
from mbdesk.services.centre.voting import VotingDays, voting_days
from mbdesk.services.common.contents import Counts
from mbdesk.services.counting.result import result
from mbdesk.ui.running.tasks import run


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything the pages show, read at one time."""

    frame: Frame
    items: tuple[BallotItem, ...]
    counts: Counts
    stations: tuple[StationStatus, ...]
    voting: VotingDays
    result: Result | None
    survey: SurveyResults
    cards: int

    @property
    def cards_missing(self) -> bool:
        """Whether people are to vote by cards, and there are none while some could be made."""
        by_card = self.frame.rules.access is VoterAccess.CARD
        return by_card and not self.cards and not self.voting.opened


def read_snapshot(central: CentralFile) -> Snapshot:
    """Read what the central file holds; may take long in a large one."""
    try:
        counted = result(central)
    except NotCountedError:
        counted = None
    return Snapshot(
        frame=central.frame,
        items=central.items,
        counts=central.counts(),
        stations=stations(central),
        voting=voting_days(central),
        result=counted,
        survey=survey_results(central),
        cards=cards_made(central),
    )


class Desk(QObject):
    """Hands pages the file and its latest snapshot; they call `refresh` after a change.

    The signing key stays unlocked until the window closes or `lock` is called. The tally key is
    never kept here.
    """

    changed = Signal()
    failed = Signal(object)
    locked = Signal()

    def __init__(
        self, central: CentralFile, snapshot: Snapshot, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.central = central
        self.snapshot = snapshot
        self.signing: SigningKey | None = None

    def refresh(self) -> None:
        """Read the file anew in the background, then tell the pages."""
        run(
            lambda _: read_snapshot(self.central),
            done=self._take,
            failed=self.failed.emit,
            parent=self,
        )

    def keep(self, key: SigningKey) -> None:
        """Keep the signing key at hand for packs and receipts."""
        self.signing = key
        self.locked.emit()

    def lock(self) -> None:
        """Forget the signing key."""
        self.signing = None
        self.locked.emit()

    def _take(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.changed.emit()
