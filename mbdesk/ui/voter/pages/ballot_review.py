"""The page that shows exactly what will be cast, on the ballot's own cards, before it is."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.pages.ballot import blank_question
from mbdesk.ui.voter.pages.ballot_aloud import choice_stop
from mbdesk.ui.voter.pages.ballot_kinds import left_of, line_of, worth_using
from mbdesk.ui.voter.pages.card_page import CardPage
from mbdesk.ui.voter.pages.chosen_card import ChosenCard, button_widths
from mbdesk.ui.voter.pages.item import details
from mbdesk.ui.voter.pages.sealed_ballot import SealedBallotPart
from mbdesk.ui.voter.shell.audio_stop import AudioStop
from mbdesk.ui.voter.shell.main_button import BesideMain
from mbdesk.ui.voter.shell.page import Action, Question, Visit
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.proposal_card import CardMeasure
from mbdesk.words.audio_ballot import CHOICE, place_of
from mbdesk.words.phrase import translate

FOR_GOOD = translate("voter.review", "After you cast your vote you cannot change it.")
SAVING = translate("voter.review", "One moment. Your vote is being saved.")
LOW = 0.6
"""The part of a view that the rest of the page may take for the cards to share it."""
THIS = translate("voter.review", "This is your vote")


class BallotReviewPage(CardPage):
    """The ballot as it will be cast. Casting needs a press of its own and happens once."""

    next_says = translate("voter.review", "Cast my vote")
    next_icon = Icon.VOTE
    grave = FOR_GOOD

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit, THIS, _marked(visit))
        marks = self.session.marks
        self.cards = {item.code: self._card(item) for item in self.items}
        if marks.blank:
            self.say(
                translate("voter.review", "A blank vote: none of the proposals."), FontRole.STRONG
            )
        self.choose_more: BigButton | None = None
        if marks.blank or worth_using(marks):
            says = translate("voter.review", "{left}. Choose more").fill(left=left_of(marks))
            self.choose_more = BigButton(self.theme, says, icon=Icon.PLUS)
            self.choose_more.clicked.connect(partial(self.change.emit, Step.BALLOT))
            self.add(self.choose_more)
        tests = self.station.frame.test_ballots
        self.sealed = SealedBallotPart(self) if tests else None
        self.end()

    def make_measure(self) -> CardMeasure:
        """Return what measures the cards, with the buttons beneath them."""
        return self.measured(partial(button_widths, self.theme))

    @property
    def room_for_cards(self) -> int:
        """The height for the cards: what else there is to see stands beneath them, if it is low."""
        view, rest = super().room_for_cards, self.rest_height(self.width())
        return view - rest if rest < view * LOW else view

    def audio_parts(self) -> Mapping[QWidget, AudioStop]:
        """Tell each choice by itself; to change it leads to it on the ballot."""
        marks, many = self.session.marks, len(self.items)
        return {
            self.cards[item.code]: choice_stop(
                item,
                self.cards[item.code].card,
                line_of(item, marks),
                place_of(number, many, CHOICE),
                partial(self._change, item.code),
            )
            for number, item in enumerate(self.items, start=1)
        }

    def beside_next(self) -> tuple[QWidget, ...]:
        """Return what a person declares by casting, beside the button that casts."""
        return (BesideMain(self.theme, FOR_GOOD),)

    def validation_error(self) -> Question | None:
        """Ask whether a blank ballot is meant; let the code be seen where it is made before."""
        blank = blank_question(self, partial(self.change.emit, Step.BALLOT))
        if blank is not None:
            return blank
        return self.sealed.unseen() if self.sealed is not None else None

    def action(self) -> Action:
        """Cast the ballot."""
        choice, voter = self.session.marks.choice(), self.session.voter
        if self.sealed is None:
            return Action(lambda: self.station.cast(choice, voter), self._keep, SAVING)
        ballot = self.sealed.ballot
        return Action(lambda: self.station.cast_sealed(ballot, voter), self._keep, SAVING)

    def _card(self, item: BallotItem) -> ChosenCard:
        card = ChosenCard(self.visit, item, self.session.marks, self.measure)
        card.change.connect(self._change)
        card.remove.connect(self._remove)
        card.opened.connect(self._open)
        self.grid.addWidget(card)
        return card

    def _change(self, code: str) -> None:
        """Go back to the ballot, where the next choice takes the place of this one."""
        self.session.replacing = code
        self.change.emit(Step.BALLOT)

    def _remove(self, code: str) -> None:
        self.session.marks.give(code, 0)
        self.anew.emit()

    def _open(self, code: str) -> None:
        item = self.session.marks.item(code)
        self.ask.emit(details(item, self.visit.reading, self.visit.pictures.large(item)))

    def _keep(self, code: str) -> None:
        self.session.ballot_cast(code)


def _marked(visit: Visit) -> list[BallotItem]:
    marks = visit.session.marks
    if marks.kind.ranked:
        return [marks.item(code) for code in marks.codes]
    return [item for item in visit.session.items if item.code in marks.points]
