"""Deciding on many proposals at once, as a meeting does: all feasible ones, or all that are not."""

from collections.abc import Mapping

from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.decisions.steering import (
    Decided,
    ListQuery,
    decide,
    read_list,
    read_rows,
)
from mbdesk.services.centre.register.acts import Why
from mbdesk.ui.central.proposals.forms import ActForm
from mbdesk.words.phrase import Number, translate

_FEASIBLE, _NOT_FEASIBLE = "feasible", "not_feasible"


def deciding_all(central: CentralFile, undecided: int) -> ActForm:
    """Return the form by which all that are left are decided on, as the evaluation found them."""

    def act(typed: Mapping[str, str], why: Why) -> None:
        admitted = typed["which"] == _FEASIBLE
        wanted = ProposalState.FEASIBLE if admitted else ProposalState.NOT_FEASIBLE
        left = read_rows(central, read_list(central, ListQuery(undecided=True)))
        numbers = [row.number for row in left if row.state is wanted]
        decide(central, numbers, Decided(admitted, why.reason, typed["day"]), why.who)

    return ActForm(
        path="steering.all",
        title=translate("decisions", "Decide on all that are left"),
        says=translate(
            "decisions",
            "{number} are to be decided. Feasible ones are sent to the vote, the others are not. "
            "Each gets a record of its own, with the reason; decide on single ones in the list.",
        ).fill(number=Number(undecided)),
        press=translate("decisions", "Decide on them"),
        act=act,
        texts={
            "day": (translate("decisions", "&Day of the meeting, as 2026-11-29"), central.today())
        },
        choices={
            _FEASIBLE: (
                translate("decisions", "Feasible ones: to the vote"),
                None,
            ),
            _NOT_FEASIBLE: (
                translate("decisions", "Not feasible ones: not to the vote"),
                None,
            ),
        },
        chooses=translate("decisions", "&Which of them"),
    )
