"""The page that shows exactly what will be left of a proposal, before it is."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.domain.texts import bare
from mbdesk.errors.voter import TooManyProposalsError
from mbdesk.services.common.pictures import pixels_of
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.pages.drawing_page import A_PICTURE
from mbdesk.ui.voter.shell.page import Action, Page, Visit
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.voter.visit.session import Draft, picture_of
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.map_field import MapView
from mbdesk.ui.widgets.picture import Picture, PictureView
from mbdesk.words.phrase import NOTHING, Readable, Verbatim, kronor, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

SMALL_MM = 60
_Part = tuple[Readable, Readable, Step, QWidget | None]
"""Name, what was said, where to change it, and something to look at."""


class ReviewPage(Page):
    """What was said, with a button to change each part."""

    def part(
        self, name: Readable, text: Readable, step: Step, shown: QWidget | None = None
    ) -> None:
        """Add a part with its change button, and something to look at if there is."""
        self.say(name, FontRole.STRONG)
        if shown is not None:
            self.add(shown)
        else:
            self.say(text)
        button = BigButton(self.theme, translate("voter.review", "Change"), icon=Icon.CHANGE)
        button.set_spoken(translate("voter.review", "Change: {part}").fill(part=name))
        button.clicked.connect(partial(self.change.emit, step))
        self.add(button)


class ProposalReviewPage(ReviewPage):
    """The whole proposal as it will be left."""

    next_says = translate("voter.review", "Send in my proposal")
    next_icon = Icon.CHECK

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.review", "Is this right?"), FontRole.HEADING)
        for name, text, step, shown in self._parts():
            self.part(name, text, step, shown)
        self.end()

    def action(self) -> Action:
        """Leave the proposal; its contact details are sealed at once."""
        draft, tag = self.session.draft, language()
        says = translate("voter.review", "One moment. Your proposal is being saved.")
        return Action(lambda: self._leave(draft, tag), self._keep, says)

    def _leave(self, draft: Draft, tag: str) -> str:
        """Leave the proposal. Raises TooManyProposalsError, and what the station raises."""
        if not self.session.may_propose:
            raise TooManyProposalsError(limit=self.station.frame.rules.proposals_per_person)
        return self.station.leave(draft, tag)

    def _keep(self, number: str) -> None:
        self.session.proposal_left(number)

    def _parts(self) -> Iterator[_Part]:
        draft, guide = self.session.draft, self.station.cost_items
        for name, text in draft.texts.items():
            step = Step(name)
            yield PROPOSAL_TEXTS[name].label, _or_nothing(text), step, None
            if step is Step.PLACE:
                yield from self._on_map(draft)
                yield self._picture(draft)
        if guide:
            cost = draft.cost(guide)
            money = kronor(cost) if cost else _or_nothing("")
            yield translate("voter.review", "Cost"), money, Step.COST, None
        reach = translate("voter.review", "How we reach you")
        yield reach, _or_nothing(draft.contact), Step.CONTACT, None

    def _on_map(self, draft: Draft) -> Iterator[_Part]:
        picture = self.visit.pictures.map
        if picture is None:
            return
        name = translate("voter.review", "On the map")
        if draft.point is None:
            yield name, _or_nothing(""), Step.MAP, None
        else:
            shown = MapView(self.theme, picture, draft.point, SMALL_MM)
            yield name, NOTHING, Step.MAP, shown

    def _picture(self, draft: Draft) -> _Part:
        name = translate("voter.review", "Picture")
        if not draft.pictured:
            return name, _or_nothing(""), Step.DRAWING, None
        picture = Picture(lambda: pixels_of(picture_of(draft)), A_PICTURE, self)
        return name, NOTHING, Step.DRAWING, PictureView(self.theme, picture, SMALL_MM)


def _or_nothing(text: str) -> Readable:
    return Verbatim(text) if bare(text) else translate("voter.review", "Nothing")
