"""Which page shows which step, beyond the first two."""

from collections.abc import Mapping

from mbdesk.ui.voter.access import CardPage, ConditionsPage, IdentityPage
from mbdesk.ui.voter.ballot import BallotPage
from mbdesk.ui.voter.contact import ContactPage
from mbdesk.ui.voter.costs import CostPage
from mbdesk.ui.voter.done import BallotDonePage, ProposalDonePage
from mbdesk.ui.voter.drawing import DrawingPage
from mbdesk.ui.voter.flow import Step
from mbdesk.ui.voter.place_on_map import MapPage
from mbdesk.ui.voter.review import BallotReviewPage, ProposalReviewPage
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.survey import (
    AgePage,
    HeardPage,
    InvitationPage,
    LanguagePage,
    ThanksPage,
    WentPage,
)
from mbdesk.ui.voter.writing import (
    AudiencePage,
    DescriptionPage,
    FramePage,
    PlacePage,
    TitlePage,
)

LATER: Mapping[Step, type[Page]] = {
    Step.FRAME: FramePage,
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
