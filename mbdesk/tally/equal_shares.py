"""The Method of Equal Shares: every voter gets an equal share of the funds to spend.

As Peters, Pierczyński and Skowron define it ("Proportional Participatory Budgeting with Additive
Utilities", 2021) for ballots that name items, with the cost of an item as its worth: next chosen
is what its supporters can buy for the least of each krona that it costs. Each pays the same, or
all that is left of their share.

Shares are then made larger by one krona at a time, on paper, as long as what is bought does not
cost more than the funds ("add1"). Nothing is added beyond that: the cities whose files tell this
rule stopped there, also where another item would have fitted.

Ten people share 200 kronor. Six want A and B, which cost 100 each; with most votes first, the four
who want C, for 80, would get nothing:

>>> from mbdesk.domain.ballot import Choice, TieRule
>>> from mbdesk.tally.shares import electorate
>>> from mbdesk.tally.ties import settle_by
>>> costs = {"A": 100, "B": 100, "C": 80}
>>> items = [BallotItem(code, place, costs[code], {}) for place, code in enumerate(costs)]
>>> ballots = {Choice(("A", "B")): 6, Choice(("C",)): 4}
>>> who = electorate(items, ballots)
>>> counted = equal_shares(items, who, 200, settle_by(TieRule.BALLOT_ORDER, []))
>>> counted.outcome.winners
('A', 'C')
>>> counted.turns[-1].code, counted.turns[-1].left  # what the six have left together
('B', 26)
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import floor

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.result import Outcome, Tie
from mbdesk.domain.why import Reason, Turn
from mbdesk.tally.shares import Electorate, Price, VoterBudgets
from mbdesk.tally.ties import Settle, Traced, in_order

TiedCodes = frozenset[str]


@dataclass(frozen=True, slots=True)
class Bought:
    """Item codes in the order they were bought, and the ties met that only order could break.

    `share` is what each voter had to spend, and `course` is the same for shares between which
    nothing changes.
    """

    codes: tuple[str, ...]
    ties: tuple[TiedCodes, ...]
    course: Sequence[tuple[object, ...]] = ()
    share: Fraction = Fraction(0)


def equal_shares(
    items: Sequence[BallotItem], who: Electorate, funds: int, settle: Settle
) -> Traced:
    """Choose items by equal shares of the funds, completed by larger shares.

    `who` are all that have voted, also who left a blank ballot. Of equally good items the cheaper
    is bought first, then the one with more supporters; then it is a tie. While one waits, nothing
    is certain and nobody has won.
    """
    order = sorted(items, key=lambda item: item.position)
    ties: list[Tie] = []
    looked_at: set[TiedCodes] = set()
    while True:
        found = complete(order, who, funds)
        new = next((codes for codes in found.ties if codes not in looked_at), None)
        if new is None:
            costs = {item.code: item.cost for item in items}
            spent = sum(costs[code] for code in found.codes)
            turns = tuple(_turns(order, who, found))
            return Traced(Outcome(found.codes, spent, tuple(ties)), turns)
        # What is decided may change the course of buying, and bring other ties: buy anew.
        looked_at.add(new)
        if _matters(order, new, who, funds):
            tied = [item for item in order if item.code in new]
            ties.append(settle(tied, who.support[tied[0].code]))
            if not ties[-1].order:
                waiting = dict.fromkeys(new, Reason.TIE_WAITS)
                turns = tuple(
                    Turn(item.code, waiting.get(item.code, Reason.DEPENDS)) for item in order
                )
                return Traced(Outcome((), 0, tuple(ties)), turns)
            order = _moved(order, in_order(tied, ties[-1]))


def _turns(order: Sequence[BallotItem], who: Electorate, found: Bought) -> Iterator[Turn]:
    """Yield who was bought, in that order, and of each other what its supporters had left."""
    yield from (Turn(code, Reason.CHOSEN) for code in found.codes)
    purse = VoterBudgets(who, found.share)
    _spend(order, who, purse)
    for item in order:
        if item.code not in found.codes:
            yield Turn(item.code, Reason.SUPPORTERS_SHORT, floor(purse.left(item.code)))


def complete(order: Sequence[BallotItem], who: Electorate, funds: int) -> Bought:
    """Return what is bought with the largest shares, by whole kronor, that keep to the funds.

    The first larger share that would cost more ends the search. Shares that change nothing are
    passed over in leaps: equal courses at both ends of a leap are equal all along it.
    """
    if not who.voters:
        return Bought((), ())
    costs = {item.code: item.cost for item in order}
    found = buy(order, who, Fraction(funds, who.voters))
    ties = dict.fromkeys(found.ties)
    share, leap = funds // who.voters, 1
    while len(found.codes) < len(order):
        larger = buy(order, who, Fraction(share + leap))
        if larger.course == found.course:
            share, leap = share + leap, leap * 2
        elif leap > 1:
            leap //= 2  # the course changes somewhere on the way: look closer
        else:
            ties |= dict.fromkeys(larger.ties)
            if sum(costs[code] for code in larger.codes) > funds:
                break
            found, share = larger, share + 1
    return Bought(found.codes, tuple(ties), share=found.share)


def buy(order: Sequence[BallotItem], who: Electorate, share: Fraction) -> Bought:
    """Return what voters buy with this share each. What costs nothing comes first.

    Of items that are tied, the first in `order` is bought.
    """
    return _spend(order, who, VoterBudgets(who, share))


def _spend(order: Sequence[BallotItem], who: Electorate, purse: VoterBudgets) -> Bought:
    items = {item.code: item for item in order}
    bought = [item.code for item in order if not item.cost]
    ties: list[TiedCodes] = []
    # Rates never fall, since what is left of the shares only shrinks: old ones bound new ones.
    rates = {item.code: Fraction(1, who.support[item.code]) for item in order if item.cost}
    while best := _best(rates, items, who, purse):
        first = next(code for code in items if code in best)
        if len(best) > 1:
            ties.append(frozenset(best))
        purse.course.append(tuple(best))
        purse.pay(items[first], best[first])
        bought.append(first)
        del rates[first]
    return Bought(tuple(bought), tuple(ties), purse.course, purse.share)


def _best(
    rates: dict[str, Fraction],
    items: Mapping[str, BallotItem],
    who: Electorate,
    purse: VoterBudgets,
) -> dict[str, Price]:
    """Return the best item to buy next with its price, or several that are tied.

    Brings `rates` up to date as far as needed; what cannot be paid for any more leaves it.
    """
    best: dict[str, Price] = {}
    best_key: tuple[Fraction, int, int] | None = None
    for code in sorted(rates, key=rates.__getitem__):  # a copy: `rates` changes on the way
        if best_key and rates[code] > best_key[0]:
            break  # a rate is at least its old value, so all that follow are worse
        price = purse.price(items[code])
        if price is None:
            del rates[code]
            continue
        rates[code] = price.rate
        key = (price.rate, items[code].cost, -who.support[code])
        if best_key is None or key < best_key:
            best, best_key = {}, key
        if key == best_key:
            best[code] = price
    return best


def _matters(order: Sequence[BallotItem], tied: TiedCodes, who: Electorate, funds: int) -> bool:
    """Return whether it changes who wins which of the tied items comes first."""
    found = set()
    for first in (item for item in order if item.code in tied):
        others = [item for item in order if item.code in tied and item is not first]
        found.add(frozenset(complete(_moved(order, [first, *others]), who, funds).codes))
    return len(found) > 1


def _moved(order: Sequence[BallotItem], tied: Sequence[BallotItem]) -> list[BallotItem]:
    """Return the order with the tied items in their new order, in the places that they held."""
    codes = {item.code for item in tied}
    following = iter(tied)
    return [next(following) if item.code in codes else item for item in order]
