"""Which page shows which step, beyond the first two."""

from collections.abc import Mapping

from mbdesk.ui.voter.pages.access import CardPage, ConditionsPage, IdentityPage
from mbdesk.ui.voter.pages.ballot import BallotPage
from mbdesk.ui.voter.pages.contact import ContactPage
from mbdesk.ui.voter.pages.costs import CostPage
from mbdesk.ui.voter.pages.done import BallotDonePage, ProposalDonePage
from mbdesk.ui.voter.pages.drawing_page import DrawingPage
from mbdesk.ui.voter.pages.place_on_map import MapPage
from mbdesk.ui.voter.pages.review import BallotReviewPage, ProposalReviewPage
from mbdesk.ui.voter.pages.survey import (
    AgePage,
    HeardPage,
    InvitationPage,
    LanguagePage,
    ThanksPage,
    WentPage,
)
from mbdesk.ui.voter.pages.writing import (
    AudiencePage,
    DescriptionPage,
    FrameSummaryPage,
    PlacePage,
    TitlePage,
)
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.visit.flow import Step

LATER: Mapping[Step, type[Page]] = {
    Step.FRAME: FrameSummaryPage,
    Step.TITLE: TitlePage,
    Step.DESCRIPTION: DescriptionPage,
    Step.PLACE: PlacePage,
    Step.MAP: MapPage,
    Step.DRAWING: DrawingPage,
    Step.AUDIENCE: AudiencePage,
    Step.COST: CostPage,
    Step.CONTACT: ContactPage,
    Step.PROPOSAL_REVIEW: ProposalReviewPage,
    Step.PROPOSAL_DONE: ProposalDonePage,
    Step.CONDITIONS: ConditionsPage,
    Step.CARD: CardPage,
    Step.IDENTITY: IdentityPage,
    Step.BALLOT: BallotPage,
    Step.BALLOT_REVIEW: BallotReviewPage,
    Step.BALLOT_DONE: BallotDonePage,
    Step.SURVEY: InvitationPage,
    Step.SURVEY_AGE: AgePage,
    Step.SURVEY_LANGUAGE: LanguagePage,
    Step.SURVEY_HEARD: HeardPage,
    Step.SURVEY_WENT: WentPage,
    Step.SURVEY_DONE: ThanksPage,
}
