"""The pages on which a proposal is written: one question each."""

from functools import partial
from operator import setitem

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.proposal import TEXTS, Need, TextRule
from mbdesk.domain.texts import bare
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Page, Question, Visit, understood
from mbdesk.ui.widgets.field import TextField
from mbdesk.words.phase_days import days_for
from mbdesk.words.phrase import Content, Joined, Verbatim, kronor, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS


class FrameSummaryPage(Page):
    """The frame in plain words: how much money, what about, until when."""

    leads_to_writing = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        frame = visit.station.frame
        self.say(translate("voter.frame", "Good to know before you start"), FontRole.HEADING)
        self.say(Content(frame.goals))
        funds = translate("voter.frame", "Total money available: {money}.")
        self.say(funds.fill(money=kronor(frame.funds)))
        says = days_for(PhaseKind.PROPOSING, frame, visit.station.today())
        if says is not None:
            self.say(says)
        if self.session.proposals_left is not None:
            most = self.session.proposals_left
            self.say(translate("voter.frame", "You may make %Ln proposals.", None, most))
        if visit.station.criteria:
            self.say(translate("voter.frame", "Rules for a proposal"), FontRole.STRONG)
        for criterion in visit.station.criteria:
            self.say(Joined((Verbatim("•"), Content(criterion.texts)), " "))
        self.end()


class WritingPage(Page):
    """A question, a hint, and a field for one of a proposal's texts, which `name` names."""

    def __init__(self, visit: Visit, name: str) -> None:
        super().__init__(visit)
        self._name, self._words = name, PROPOSAL_TEXTS[name]
        self.say(self._words.question, FontRole.HEADING)
        self.say(self._words.hint)
        self.field = self._field(TEXTS[name])
        self.field.changed.connect(partial(setitem, self.session.draft.texts, name))
        self.field.entered.connect(self.go_on)
        self.add(self.field)
        self.writes_in = self.field
        self.end()

    def validation_error(self) -> Question | None:
        """Ask for the text when it is needed and empty."""
        optional = TEXTS[self._name].need is Need.OPTIONAL
        if optional or bare(self.session.draft.texts[self._name]):
            return None
        return understood(self._words.missing)

    def _field(self, rule: TextRule) -> TextField:
        text, question = self.session.draft.texts[self._name], self._words.question
        return TextField(self.theme, question, text, lines=rule.lines, limit=rule.on_screen)
