"""The table of the desk's pages, by which they are named, chosen and made."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.people import Role
from mbdesk.ui.running.preloading import LazyClass
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.words import QT_TRANSLATE_NOOP

HERE = "mbdesk.ui.central"


class RoutinePart(StrEnum):
    """The headings of the routine, in its order; those without a page are still to come.

    Hairlines part what is set up, what happens to proposals, the vote, and what follows.
    """

    OVERVIEW = "overview"
    FRAME = "frame"
    PLACES = "places"
    PROPOSALS = "proposals"
    EVALUATION = "evaluation"
    DECISIONS = "decisions"
    ANSWERS = "answers"
    BALLOT = "ballot"
    VOTING = "voting"
    COUNT = "count"
    FOLLOW_UP = "follow_up"
    ARCHIVE = "archive"
    LOG = "log"


GROUPS: tuple[tuple[RoutinePart, ...], ...] = (
    (RoutinePart.OVERVIEW,),
    (RoutinePart.FRAME, RoutinePart.PLACES),
    (RoutinePart.PROPOSALS, RoutinePart.EVALUATION, RoutinePart.DECISIONS, RoutinePart.ANSWERS),
    (RoutinePart.BALLOT, RoutinePart.VOTING, RoutinePart.COUNT),
    (RoutinePart.FOLLOW_UP, RoutinePart.ARCHIVE, RoutinePart.LOG),
)
"""What stands together in the navigation."""


class CentralPage(StrEnum):
    """The pages of the desk, in the order of the routine."""

    OVERVIEW = "overview"
    FRAME = "frame"
    TEXTS = "texts"
    KEYS = "keys"
    PLACES = "places"
    CARDS = "cards"
    PROPOSALS = "proposals"
    PROPOSAL = "proposal"
    SIMILAR = "similar"
    JOINING = "joining"
    EVALUATION = "evaluation"
    DECISIONS = "decisions"
    ANSWERS = "answers"
    BALLOT = "ballot"
    RECORDINGS = "recordings"
    VOTING = "voting"
    KEPT = "kept"
    CLOSING = "closing"
    COUNT = "count"
    LEARNING = "learning"
    ARCHIVE = "archive"
    LOG = "log"


NEW_CODE, RESET_CODE, VOID_CARD = "new_code", "reset_code", "void_card"
"""Acts that a page leads to on another one, where it is asked for what is needed."""


def about(act: str, key: str) -> str:
    """Return what a page selects so that it goes on with an act on that row."""
    return f"{act}:{key}"


@dataclass(frozen=True, slots=True)
class DeskPageEntry(LazyClass):
    """A page by its module and class, and its heading, icon and title in the navigation.

    One `within` another is reached from there alone, and has no row of its own.
    """

    part: RoutinePart
    icon: DeskIcon
    title: str
    within: CentralPage | None = None

    @property
    def group(self) -> int:
        """The place of its group in the navigation."""
        return next(place for place, group in enumerate(GROUPS) if self.part in group)


PAGES: Mapping[CentralPage, DeskPageEntry] = {
    CentralPage.OVERVIEW: DeskPageEntry(
        f"{HERE}.overview.overview_page",
        "OverviewPage",
        RoutinePart.OVERVIEW,
        DeskIcon.HOME,
        QT_TRANSLATE_NOOP("CentralWindow", "Overview"),
    ),
    CentralPage.FRAME: DeskPageEntry(
        f"{HERE}.frame.frame_page",
        "FramePage",
        RoutinePart.FRAME,
        DeskIcon.FRAME,
        QT_TRANSLATE_NOOP("CentralWindow", "Frame"),
    ),
    CentralPage.TEXTS: DeskPageEntry(
        f"{HERE}.texts.texts_page",
        "TextsPage",
        RoutinePart.FRAME,
        DeskIcon.TEXTS,
        QT_TRANSLATE_NOOP("CentralWindow", "Texts"),
    ),
    CentralPage.KEYS: DeskPageEntry(
        f"{HERE}.keys.keys_page",
        "KeysPage",
        RoutinePart.FRAME,
        DeskIcon.KEY,
        QT_TRANSLATE_NOOP("CentralWindow", "Keys"),
    ),
    CentralPage.PLACES: DeskPageEntry(
        f"{HERE}.stations.places_page",
        "PlacesPage",
        RoutinePart.PLACES,
        DeskIcon.PLACE,
        QT_TRANSLATE_NOOP("CentralWindow", "Places"),
    ),
    CentralPage.CARDS: DeskPageEntry(
        f"{HERE}.voting.cards_page",
        "CardsPage",
        RoutinePart.PLACES,
        DeskIcon.CARD,
        QT_TRANSLATE_NOOP("CentralWindow", "Voting cards"),
    ),
    CentralPage.PROPOSALS: DeskPageEntry(
        f"{HERE}.proposals.register_page",
        "RegisterPage",
        RoutinePart.PROPOSALS,
        DeskIcon.IDEA,
        QT_TRANSLATE_NOOP("CentralWindow", "Proposals"),
    ),
    CentralPage.PROPOSAL: DeskPageEntry(
        f"{HERE}.proposals.proposal_page",
        "ProposalPage",
        RoutinePart.PROPOSALS,
        DeskIcon.IDEA,
        QT_TRANSLATE_NOOP("CentralWindow", "Proposal"),
        within=CentralPage.PROPOSALS,
    ),
    CentralPage.SIMILAR: DeskPageEntry(
        f"{HERE}.joining.similar_page",
        "SimilarPage",
        RoutinePart.PROPOSALS,
        DeskIcon.SIMILAR,
        QT_TRANSLATE_NOOP("CentralWindow", "Similar proposals"),
    ),
    CentralPage.JOINING: DeskPageEntry(
        f"{HERE}.joining.joining_page",
        "JoiningPage",
        RoutinePart.PROPOSALS,
        DeskIcon.JOIN,
        QT_TRANSLATE_NOOP("CentralWindow", "Joining"),
    ),
    CentralPage.EVALUATION: DeskPageEntry(
        f"{HERE}.evaluation.evaluation_page",
        "EvaluationPage",
        RoutinePart.EVALUATION,
        DeskIcon.CHECKLIST,
        QT_TRANSLATE_NOOP("CentralWindow", "Evaluation"),
    ),
    CentralPage.DECISIONS: DeskPageEntry(
        f"{HERE}.decisions.decisions_page",
        "DecisionsPage",
        RoutinePart.DECISIONS,
        DeskIcon.GAVEL,
        QT_TRANSLATE_NOOP("CentralWindow", "Decisions"),
    ),
    CentralPage.ANSWERS: DeskPageEntry(
        f"{HERE}.answers.answers_page",
        "AnswersPage",
        RoutinePart.ANSWERS,
        DeskIcon.LETTER,
        QT_TRANSLATE_NOOP("CentralWindow", "Answers"),
    ),
    CentralPage.BALLOT: DeskPageEntry(
        f"{HERE}.ballot.ballot_page",
        "BallotPage",
        RoutinePart.BALLOT,
        DeskIcon.BALLOT,
        QT_TRANSLATE_NOOP("CentralWindow", "Ballot"),
    ),
    CentralPage.RECORDINGS: DeskPageEntry(
        f"{HERE}.recordings.recordings_page",
        "RecordingsPage",
        RoutinePart.BALLOT,
        DeskIcon.MICROPHONE,
        QT_TRANSLATE_NOOP("CentralWindow", "Recordings"),
    ),
    CentralPage.VOTING: DeskPageEntry(
        f"{HERE}.voting.voting_page",
        "VotingPage",
        RoutinePart.VOTING,
        DeskIcon.VOTING,
        QT_TRANSLATE_NOOP("CentralWindow", "Voting"),
    ),
    CentralPage.KEPT: DeskPageEntry(
        f"{HERE}.merging.kept_files_page",
        "KeptFilesPage",
        RoutinePart.VOTING,
        DeskIcon.ASIDE,
        QT_TRANSLATE_NOOP("CentralWindow", "Files kept aside"),
    ),
    CentralPage.CLOSING: DeskPageEntry(
        f"{HERE}.voting.closing_page",
        "ClosingPage",
        RoutinePart.VOTING,
        DeskIcon.CLOSED,
        QT_TRANSLATE_NOOP("CentralWindow", "Tonight’s stations"),
    ),
    CentralPage.COUNT: DeskPageEntry(
        f"{HERE}.counting.count_page",
        "CountPage",
        RoutinePart.COUNT,
        DeskIcon.CHART,
        QT_TRANSLATE_NOOP("CentralWindow", "Count and result"),
    ),
    CentralPage.LEARNING: DeskPageEntry(
        f"{HERE}.learning.learning_page",
        "LearningPage",
        RoutinePart.FOLLOW_UP,
        DeskIcon.SPROUT,
        QT_TRANSLATE_NOOP("CentralWindow", "Follow-up and learning"),
    ),
    CentralPage.ARCHIVE: DeskPageEntry(
        f"{HERE}.archive.archive_page",
        "ArchivePage",
        RoutinePart.ARCHIVE,
        DeskIcon.ARCHIVE,
        QT_TRANSLATE_NOOP("CentralWindow", "Archive"),
    ),
    CentralPage.LOG: DeskPageEntry(
        f"{HERE}.log.log_page",
        "LogPage",
        RoutinePart.LOG,
        DeskIcon.LOG,
        QT_TRANSLATE_NOOP("CentralWindow", "Log"),
    ),
}

FIRST_PAGES: Mapping[Role, CentralPage] = {
    Role.PROCESS_LEADER: CentralPage.OVERVIEW,
    Role.ASSESSOR: CentralPage.EVALUATION,
    Role.SECRETARY: CentralPage.COUNT,
    Role.COMMUNICATOR: CentralPage.FRAME,
}
"""What is shown first to whom."""
