"""Equal shares of the funds in voters' hands, and what they pay together, exactly.

Money is kept in whole parts of a krona (or of what amounts are counted in); the parts are made
finer as payments call for it. Ballots with equally much left form a class, so that the work goes
with the number of different amounts and not of voters.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import gcd

from mbdesk.domain import BallotItem, Choice


@dataclass(frozen=True, slots=True)
class Electorate:
    """Who supports what: ballots that are alike are one, with their number.

    `supporters` maps item codes to indices of ballots, `support` to numbers of voters; `voters`
    counts blank ballots too.
    """

    supporters: Mapping[str, Sequence[int]]
    support: Mapping[str, int]
    numbers: Sequence[int]
    voters: int


@dataclass(frozen=True, slots=True)
class Price:
    """What each of `payers` pays: `amount`/`payers` parts of a krona; the others all they have.

    `rate` is what one pays for each krona of the item's cost, in kronor.
    """

    rate: Fraction
    amount: int
    payers: int


def electorate(items: Iterable[BallotItem], ballots: Mapping[Choice, int]) -> Electorate:
    """Return who supports the items. `ballots` are all that count, blank ones included."""
    supporters: dict[str, list[int]] = {item.code: [] for item in items}
    for index, choice in enumerate(ballots):
        for code in choice.codes:
            if code in supporters:
                supporters[code].append(index)
    numbers = list(ballots.values())
    support = {code: sum(numbers[i] for i in indices) for code, indices in supporters.items()}
    return Electorate(supporters, support, numbers, sum(numbers))


class Purse:
    """What is left of the voters' shares while items are bought.

    `course` notes how every comparison of amounts has come out. All amounts are linear in the
    share. So two shares with the same course have it in common with every share between.
    """

    def __init__(self, who: Electorate, share: Fraction) -> None:
        self.course: list[tuple[object, ...]] = []
        self._who = who
        self._parts = share.denominator
        self._money = [share.numerator]
        self._class = [0] * len(who.numbers)

    def price(self, item: BallotItem) -> Price | None:
        """Return what the item's supporters would pay now, or None if they cannot."""
        numbers = self._supporters_by_class(item.code)
        payers = numbers.total()
        missing = item.cost * self._parts
        poorest_first = sorted(numbers, key=self._money.__getitem__)
        for place, each in enumerate(poorest_first):
            if missing <= self._money[each] * payers:
                self.course.append((item.code, *poorest_first[:place]))
                return Price(Fraction(missing, payers * item.cost * self._parts), missing, payers)
            missing -= self._money[each] * numbers[each]
            payers -= numbers[each]
        self.course.append((item.code, None))
        return None

    def pay(self, item: BallotItem, price: Price) -> None:
        """Take the price from each supporter, or all that is left."""
        self._make_finer(price.payers // gcd(price.amount, price.payers))
        due = price.amount // gcd(price.amount, price.payers)
        places = {money: place for place, money in enumerate(self._money)}
        after: dict[int, int] = {}
        for index in self._who.supporters[item.code]:
            before = self._class[index]
            if before not in after:
                left = max(0, self._money[before] - due)
                after[before] = places.setdefault(left, len(places))
            self._class[index] = after[before]
        self._money = list(places)
        self.course.append((item.code, *after.items()))

    def _make_finer(self, factor: int) -> None:
        self._parts *= factor
        self._money = [money * factor for money in self._money]

    def _supporters_by_class(self, code: str) -> Counter[int]:
        numbers: Counter[int] = Counter()
        for index in self._who.supporters[code]:
            numbers[self._class[index]] += self._who.numbers[index]
        return numbers
