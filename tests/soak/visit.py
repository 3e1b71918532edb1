"""One person's visit to the kiosk, from the first page to the last, or until they leave."""

from contextlib import suppress

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.ui.look.debounce import REPEAT_SECONDS, SETTLE_SECONDS
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import Look
from mbdesk.ui.voter.visit.flow import SURVEY, Step
from mbdesk.ui.widgets.proposal_card import ProposalCard
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES
from tests.gui.flows.hand import plain
from tests.gui.flows.words import said_in
from tests.soak.actions import Actions, Left
from tests.soak.finger import Finger
from tests.soak.kiosk import Kiosk
from tests.soak.ledger import Ledger, Noted
from tests.soak.people import Person
from tests.soak.purse import Purse

BLANK = {tag: said_in(tag)["A blank vote: none of the proposals."] for tag in LANGUAGES}
"""How each language says it, read before anybody comes: it would else be taken for a leak."""


class Visit(Actions):
    """Does what a person does; what comes of it is noted in the ledger."""

    def __init__(
        self, kiosk: Kiosk, person: Person, finger: Finger, ledger: Ledger, purse: Purse
    ) -> None:
        super().__init__(kiosk, person, finger, ledger)
        self._purse = purse
        self._card = ""

    def go(self) -> None:
        """Come, vote and go; afterwards the next one may come."""
        self._kiosk.no_echo()
        with suppress(Left):
            self._vote()
        self._until(lambda: self._view.step is Step.WELCOME)
        self._purse.put_back()
        self._nothing_is_left()

    # The way

    def _vote(self) -> None:
        person = self._person
        if person.leaves is Step.WELCOME:
            self._set_screen()
        self._arrive(Step.WELCOME)
        self._finger.turn(self._page.languages[person.language])
        self._arrive(Step.TASK)
        if person.does("sets the screen"):
            self._set_screen()
        if person.does("asks for calm"):
            self._ask_for_calm()
        self._finger.turn(self._page.button)
        self._be_let_in()
        self._arrive(Step.BALLOT)
        self._mark()
        self._review()
        self._cast()
        self._read_code()
        self._finish()

    def _be_let_in(self) -> None:
        if self._kiosk.place.station.frame.rules.access is VoterAccess.CARD:
            self._show_card()
            return
        self._arrive(Step.CONDITIONS)
        if self._person.does("goes on too soon"):
            self._go_on_too_soon()
        self._finger.tap(self._page.confirm)
        self._finger.turn(self._next)

    def _show_card(self) -> None:
        self._arrive(Step.CARD)
        if self._person.does("goes on too soon"):
            self._go_on_too_soon()
        self._card = self._purse.take(self._person.card).replace("-", "")
        self._type(self._card)
        self._finger.turn(self._next)
        self._until(lambda: not self._view.busy)
        if self._view.step is Step.BALLOT:
            if not self._purse.is_right():
                raise AssertionError("a card was taken that may not vote")
            return
        self._ledger.deeds["turned away with a card"] += 1
        self._answer(0)
        self._stop()

    def _mark(self) -> None:
        person = self._person
        if person.does("stops"):
            self._stop()
        if person.does("hesitates"):
            self._hesitate()
        self._look_around()
        chosen = list(person.wants)
        for code in chosen:
            self._finger.tap(self._choice(code).card)
        if person.does("changes the language"):
            self._did("changes the language")
            self._set(self._view.bar.language, person.other_language)
        if chosen:
            self._think_again(chosen)
        if person.does("goes back"):
            self._go_back_and_forth()
        self._chosen = set(chosen)
        self._go_to_review()

    def _look_around(self) -> None:
        item = self._choice(self._person.instead)
        if self._person.does("reads more"):
            self._did("reads more")
            self._finger.turn(item.more)
            self._answer(0)
        if self._person.does("listens"):
            self._listen(item.listen)
        if self._person.does("almost stops"):
            self._did("almost stops")
            self._finger.turn(self._view.bar.leave)
            self._answer(0)

    def _think_again(self, chosen: list[str]) -> None:
        if self._person.does("over-votes"):
            self._did("over-votes")
            self._finger.turn(self._choice(self._person.instead).card)
            self._answer(0)
        if self._person.does("changes their mind"):
            self._did("changes their mind")
            self._swap(chosen)

    def _swap(self, chosen: list[str]) -> None:
        """Take a mark away and give another one."""
        self._finger.tap(self._choice(chosen[-1]).card)
        self._finger.tap(self._choice(self._person.instead).card)
        chosen[-1] = self._person.instead

    def _go_back_and_forth(self) -> None:
        """Look at the page before once more; what was marked stays, a card is shown again."""
        self._did("goes back")
        self._finger.turn(self._view.footer.back)
        self._until(lambda: self._view.step is not Step.BALLOT)
        if self._card:
            self._type(self._card)
        self._finger.turn(self._next)
        self._until(lambda: not self._view.busy and self._view.step is Step.BALLOT)

    def _go_to_review(self) -> None:
        self._finger.turn(self._next)
        if self._covered and not self._chosen:
            self._did("votes blank")
            self._answer(1)
        self._arrive(Step.BALLOT_REVIEW)

    def _review(self) -> None:
        person = self._person
        if person.does("changes the vote at the review") and self._chosen:
            self._did("changes the vote at the review")
            self._finger.turn(self._view.footer.back)
            self._until(lambda: self._view.step is Step.BALLOT)
            code = min(self._chosen)
            self._finger.tap(self._choice(code).card)
            self._chosen.discard(code)
            self._go_to_review()
        self._seen = self._items_seen()
        if self._seen != self._chosen:
            raise AssertionError(f"{self._chosen} was chosen and {self._seen} is to be cast")

    def _items_seen(self) -> set[str]:
        """Return the items that the review names, as far as a person can read."""
        cards = self._page.findChildren(ProposalCard)
        lines = [plain(label.text()) for label in self._page.findChildren(Label)]
        lines += [plain(card.accessibleName()) for card in cards]
        items, tag = self._kiosk.items, language()
        seen = {
            item.code
            for item in items
            if any(in_language(item.titles, tag) in line for line in lines)
        }
        if not seen and not BLANK[tag] & set(lines):
            raise AssertionError(f"neither a vote nor a blank one: {lines}")
        return seen

    def _cast(self) -> None:
        if self._chosen and self._person.does("taps twice"):
            self._cast_by_two_taps()
        else:
            self._finger.turn(self._next)
        if self._covered and not self._chosen:
            self._answer(1)
        self._until(lambda: not self._view.busy)
        if self._view.step is not Step.BALLOT_DONE:
            raise AssertionError(f"not cast: {self._words()}")

    def _cast_by_two_taps(self) -> None:
        """Tap twice, and once more on what has come by then; only the first may count."""
        self._did("taps twice")
        debouncer = self._kiosk.window.theme.debounce
        debouncer.again, debouncer.settle = REPEAT_SECONDS, SETTLE_SECONDS
        # The person has read the page meanwhile: what they pressed before is long past.
        debouncer._pressed_at = 0.0
        where = self._finger.turn_twice(self._next)
        self._until(lambda: self._view.step is not Step.BALLOT_REVIEW)
        self._finger.strike(where)
        self._kiosk.waiting.rest()
        self._kiosk.no_echo()

    def _read_code(self) -> None:
        self._until(lambda: not self._covered)
        code = plain(self._page.code.text())
        self._ledger.note(Noted(code, tuple(sorted(self._seen))))
        self._purse.spend()
        self._arrive(Step.BALLOT_DONE)

    def _finish(self) -> None:
        self._finger.turn(self._next)
        self._arrive(Step.SURVEY)
        if not self._person.does("answers the survey"):
            self._finger.turn(self._page.no)
            return
        answered = False
        for step in SURVEY[1:-1]:
            self._finger.turn(self._next)
            self._arrive(step)
            cards = list(self._page.cards.values())
            if self._person.by_mouse or step is Step.SURVEY_AGE:
                self._finger.tap(cards[len(self._person.wants) % len(cards)])
                answered = True
        self._finger.turn(self._next)
        self._until(lambda: not self._view.busy)
        self._ledger.answered += answered
        self._arrive(Step.SURVEY_DONE)
        self._finger.turn(self._next)

    def _nothing_is_left(self) -> None:
        left = language() != DEFAULT_LANGUAGE or self._view.theme.look != Look()
        if left or self._view.theme.debounce.slow or not self._view.session.marks.blank:
            raise AssertionError("something was left to the next person")
