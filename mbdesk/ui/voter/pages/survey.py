"""The voluntary questions after a ballot is cast or a proposal left: one on each page.

What is pressed stays in the session, and is stored once, at the end, tied to nothing. Whoever says
no, stops or walks away leaves no trace of having been asked.
"""

from functools import partial

from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Action, Page, Visit
from mbdesk.ui.voter.shell.question import SAVED
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import Code, Readable, translate
from mbdesk.words.survey import ANSWERS, QUESTIONS

CARD_MM = 75

FACES = {"well": Icon.FACE_GLAD, "so_so": Icon.FACE_SO_SO, "hard": Icon.FACE_SAD}


class _AfterSaving(Page):
    """A page on which the code of what was saved can still be read."""

    def say_code(self) -> None:
        """Add what is saved, and its code in large letters."""
        saved = self.session.saved
        if saved is not None:
            self.say(SAVED[saved.task].code_name)
            self.say(Code(saved.code), FontRole.HEADING)


class InvitationPage(_AfterSaving):
    """May we ask? Saying no is as easy as saying yes."""

    next_says = translate("voter.survey", "Yes, ask me")

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.survey", "May we ask four quick questions?"), FontRole.HEADING)
        self.say(translate("voter.survey", "Nobody sees who answered."), FontRole.STRONG)
        self.say(
            translate("voter.survey", "You choose if you want to answer. You are already done.")
        )
        self.no = BigButton(self.theme, translate("voter.survey", "No thanks"), icon=Icon.CROSS)
        self.no.clicked.connect(self.declined)
        self.add(self.no)
        self.say_code()
        self.end()


class SurveyPage(Page):
    """A question with its answers; at most one may be chosen, and none need be."""

    question: str

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(QUESTIONS[self.question], FontRole.HEADING)
        self.say(translate("voter.survey", "You may go on without an answer."))
        answers = ANSWERS[self.question]
        grid = ColumnsLayout(self.theme, CARD_MM, most=3)
        self.cards = {code: self._card(code, says) for code, says in answers.items()}
        add_all(grid, self.cards.values())
        self.column.addLayout(grid)
        self.end()
        self._show()

    def icon_of(self, _code: str) -> Icon | None:
        """Return what is drawn beside an answer, if anything."""
        return None

    def _card(self, code: str, says: Readable) -> ChoiceCard:
        card = ChoiceCard(self.theme, CardText(says), icon=self.icon_of(code))
        card.clicked.connect(partial(self._press, code))
        return card

    def _press(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002
        answers = self.session.answers
        if answers.get(self.question) == code:
            del answers[self.question]
        else:
            answers[self.question] = code
        self._show()

    def _show(self) -> None:
        for code, card in self.cards.items():
            card.set_chosen(self.session.answers.get(self.question) == code)


class AgePage(SurveyPage):
    """The person's age group."""

    question = "age"


class LanguagePage(SurveyPage):
    """The language that the person speaks most, under its own name."""

    question = "language"


class HeardPage(SurveyPage):
    """How the person heard of it."""

    question = "heard"


class WentPage(SurveyPage):
    """How it went, by faces; here the answers are stored, once."""

    question = "went"
    next_says = translate("voter.survey", "Save my answers")
    next_icon = Icon.CHECK

    def icon_of(self, code: str) -> Icon:
        """Return the face."""
        return FACES[code]

    def action(self) -> Action:
        """Store the answers; the session then holds them no longer."""
        answers = dict(self.session.answers)
        says = translate("voter.survey", "One moment. Your answers are being saved.")
        return Action(lambda: self.station.answer(answers), self._forget, says)

    def _forget(self, _nothing: object) -> None:
        self.session.answers.clear()


class ThanksPage(_AfterSaving):
    """The answers are stored, or none were given."""

    next_says = translate("voter.survey", "Finish")
    next_icon = Icon.CHECK

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.survey", "Thank you for your help!"), FontRole.HEADING)
        self.say_code()
        self.end()
