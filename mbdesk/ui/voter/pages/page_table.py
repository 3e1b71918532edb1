"""The table of pages by step, by which they are chosen, made and preloaded.

A page is named, not imported, so that a start loads the first screen and no more. To add one,
write its file, give it a `Step` in `visit.flow`, and enter it here.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib import import_module

from mbdesk.domain.proposal import TEXTS
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.visit.flow import Step

HERE = "mbdesk.ui.voter.pages"
KEYBOARD = "mbdesk.ui.widgets.keyboard.board"
OVER_ANY_PAGE = (
    "mbdesk.words.sentences.messages",
    "mbdesk.words.sentences",
    "mbdesk.ui.voter.shell.setting_panels",
    "mbdesk.ui.voter.shell.sound_panel",
)
"""What questions and settings take that may cover any page."""


@dataclass(frozen=True, slots=True)
class VoterPageEntry:
    """A page by its module in this package and its class; `needs` are modules that it loads, too.

    They are preloaded each by itself, in short pieces between a person's taps.
    """

    module: str
    name: str
    needs: tuple[str, ...] = ()
    preloaded: bool = True
    """Whether it is loaded while the first screen is looked at; the first screen is there."""
    slow: bool = False
    """Whether it takes long to make, and is made while the page before it is read."""
    text: str = ""
    """The text of a proposal that it asks for, where its class asks for any of them."""

    def load(self) -> Callable[..., Page]:
        """Return the page's class."""
        page: type[Page] = getattr(import_module(f"{HERE}.{self.module}"), self.name)
        return page


PAGES: Mapping[Step, VoterPageEntry] = {
    Step.WELCOME: VoterPageEntry("welcome", "WelcomePage", preloaded=False),
    Step.TASK: VoterPageEntry("welcome", "TaskPage", preloaded=False),
    Step.CONDITIONS: VoterPageEntry("access", "ConditionsPage"),
    Step.CARD: VoterPageEntry("access", "CardPage", needs=(KEYBOARD, f"{HERE}.card_camera")),
    Step.IDENTITY: VoterPageEntry("access", "IdentityPage", needs=(KEYBOARD,)),
    Step.BALLOT: VoterPageEntry(
        "ballot", "BallotPage", needs=(f"{HERE}.item", f"{HERE}.card_page"), slow=True
    ),
    Step.BALLOT_REVIEW: VoterPageEntry("ballot_review", "BallotReviewPage"),
    Step.BALLOT_TESTED: VoterPageEntry("done", "BallotTestedPage"),
    Step.BALLOT_DONE: VoterPageEntry("done", "BallotDonePage"),
    Step.FRAME: VoterPageEntry("writing", "FrameSummaryPage"),
    **{
        Step(name): VoterPageEntry("writing", "WritingPage", needs=(KEYBOARD,), text=name)
        for name in TEXTS
    },
    Step.MAP: VoterPageEntry("place_on_map", "MapPage"),
    Step.DRAWING: VoterPageEntry("drawing_page", "DrawingPage"),
    Step.COST: VoterPageEntry("costs", "CostPage"),
    Step.CONTACT: VoterPageEntry("contact", "ContactPage", needs=(KEYBOARD,)),
    Step.PROPOSAL_REVIEW: VoterPageEntry("review", "ProposalReviewPage"),
    Step.PROPOSAL_DONE: VoterPageEntry("done", "ProposalDonePage"),
    Step.SURVEY: VoterPageEntry("survey", "InvitationPage"),
    Step.SURVEY_AGE: VoterPageEntry("survey", "AgePage"),
    Step.SURVEY_LANGUAGE: VoterPageEntry("survey", "LanguagePage"),
    Step.SURVEY_HEARD: VoterPageEntry("survey", "HeardPage"),
    Step.SURVEY_WENT: VoterPageEntry("survey", "WentPage"),
    Step.SURVEY_DONE: VoterPageEntry("survey", "ThanksPage"),
}


def page_of(step: Step, visit: Visit) -> Page:
    """Return a fresh page for a step, filled with what the session holds."""
    entry = PAGES[step]
    page = entry.load()
    return page(visit, entry.text) if entry.text else page(visit)


def _preloaded() -> Iterator[str]:
    for entry in PAGES.values():
        if entry.preloaded:
            yield from entry.needs
            yield f"{HERE}.{entry.module}"
    yield from OVER_ANY_PAGE


PRELOADED = tuple(dict.fromkeys(_preloaded()))
"""The modules to load while the first screen is looked at, in the order of the steps."""
