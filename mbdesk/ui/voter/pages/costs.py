"""The cost guide: choose common things and see what they come to."""

from functools import partial

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.proposal import MOST_UNITS
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.stepper import Stepper
from mbdesk.words.phrase import Content, Joined, Phrase, kronor, translate


class CostPage(Page):
    """Asks how many of each thing; the running sum stays beside the buttons."""

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.cost", "What might it cost?"), FontRole.HEADING)
        self.say(translate("voter.cost", "Choose what your idea needs. You may leave this empty."))
        self._sum = ValueBar(self.theme)
        self.steppers = {item.id: self._add(item) for item in visit.station.cost_items}
        self._show_sum()
        self.end()

    def meter(self) -> ValueBar:
        """Return the running sum against the funds."""
        return self._sum

    def _add(self, item: CostItem) -> Stepper:
        name = Content(item.texts)
        each = translate("voter.cost", "{money} each").fill(money=kronor(item.unit_cost))
        self.say(name, FontRole.STRONG)
        self.say(each)
        stepper = Stepper(self.theme, name, self.session.draft.quantities.get(item.id, 0))
        stepper.asked.connect(partial(self._set, item.id))
        self.add(stepper)
        return stepper

    def _set(self, item: str, quantity: int) -> None:
        quantity = max(0, min(quantity, MOST_UNITS))
        self.session.draft.quantities[item] = quantity
        self.steppers[item].set_value(quantity)
        self._show_sum()

    def _show_sum(self) -> None:
        funds = self.station.frame.funds
        cost = self.session.draft.cost(self.station.cost_items)
        self._sum.show_value(cost, funds, sum_of(cost, funds))


def sum_of(cost: int, funds: int) -> Phrase | Joined:
    """Return the sum in words, and a word of warning when it is more than there is."""
    says = translate("voter.cost", "{sum} of {funds}")
    filled = says.fill(sum=kronor(cost), funds=kronor(funds))
    if cost <= funds:
        return filled
    return Joined((filled, translate("voter.cost", "This costs more than the money available.")))
