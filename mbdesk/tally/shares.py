"""Equal shares of the funds in voters' hands, and what they pay together, exactly.

Money is kept in whole parts of a krona (or of what amounts are counted in); the parts are made
finer as payments call for it. Ballots with equally much left form a class, so that the work goes
with the number of different amounts and not of voters.

Four voters have 25 kronor each. Three of them want a bench for 60 and pay 20 each, which is a third
of each krona that it costs; what they have left does not pay for a lamp:

>>> bench, lamp = BallotItem("bench", 0, 60, {}), BallotItem("lamp", 1, 20, {})
>>> who = electorate([bench, lamp], {Choice(("bench", "lamp")): 3, Choice(): 1})
>>> budgets = VoterBudgets(who, Fraction(100, who.voters))
>>> price = budgets.price(bench)
>>> price
Price(rate=Fraction(1, 3), amount=60, payers=3)
>>> budgets.pay(bench, price)
>>> budgets.price(lamp) is None
True
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain
from math import gcd

from mbdesk.domain.ballot import BallotItem, Choice

_BROKE = 0
"""The class of those who have nothing left."""


@dataclass(frozen=True, slots=True)
class Supporters:
    """Who supports an item, by indices of ballots: those cast by one person, and by several.

    Most ballots of a long list are like no other; they are counted without their numbers.
    """

    single: list[int]
    shared: list[int]


@dataclass(frozen=True, slots=True)
class Electorate:
    """Who supports what: ballots that are alike are one, with their number in `numbers`.

    `support` maps item codes to numbers of voters; `voters` counts blank ballots too.
    """

    supporters: Mapping[str, Supporters]
    support: Mapping[str, int]
    numbers: Sequence[int]
    voters: int

    def joined_by(self, code: str, people: int) -> "Electorate":
        """Return the same voters and so many people more, who support this item alone."""
        index, held = len(self.numbers), self.supporters[code]
        joined = Supporters(held.single, [*held.shared, index])
        return Electorate(
            {**self.supporters, code: joined},
            {**self.support, code: self.support[code] + people},
            [*self.numbers, people],
            self.voters + people,
        )


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
    found = {item.code: Supporters([], []) for item in items}
    support = dict.fromkeys(found, 0)
    for index, (choice, number) in enumerate(ballots.items()):
        for code in choice.codes:
            if code in found:
                (found[code].single if number == 1 else found[code].shared).append(index)
                support[code] += number
    numbers = list(ballots.values())
    return Electorate(found, support, numbers, sum(numbers))


class VoterBudgets:
    """The money that voters have left while items are bought.

    `course` notes how every comparison of amounts has come out. All amounts are linear in the
    share. So two shares with the same course have it in common with every share between.
    """

    def __init__(self, who: Electorate, share: Fraction) -> None:
        self.course: list[tuple[object, ...]] = []
        self.share = share
        self._who = who
        self._parts = share.denominator
        # Two classes to begin with: those who have nothing, and everybody.
        self._money = [0, share.numerator]
        self._class = [1] * len(who.numbers)

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
            # These have less than an equal part: they pay all of it, and the others the rest.
            missing -= self._money[each] * numbers[each]
            payers -= numbers[each]
        self.course.append((item.code, None))
        return None

    def pay(self, item: BallotItem, price: Price) -> None:
        """Take the price from each supporter, or all that is left."""
        # In parts so fine that what each pays is a whole number of them: nothing is ever rounded.
        self._make_finer(price.payers // gcd(price.amount, price.payers))
        due = price.amount // gcd(price.amount, price.payers)
        after: dict[int, int] = {}
        supporters = self._who.supporters[item.code]
        for index in chain(supporters.single, supporters.shared):
            # Who had the same before has the same after: one class goes over into one.
            before = self._class[index]
            if before not in after:
                after[before] = self._class_with(self._money[before] - due)
            self._class[index] = after[before]
        self.course.append((item.code, *after.items()))

    def left(self, code: str) -> Fraction:
        """Return what an item's supporters have left together, in kronor."""
        numbers = self._supporters_by_class(code)
        return Fraction(sum(self._money[each] * n for each, n in numbers.items()), self._parts)

    def _make_finer(self, factor: int) -> None:
        self._parts *= factor
        if factor > 1:
            self._money = [money * factor for money in self._money]

    def _class_with(self, left: int) -> int:
        """Return the class of those who have this much left; all who have nothing share one."""
        if left <= 0:
            return _BROKE
        self._money.append(left)
        return len(self._money) - 1

    def _supporters_by_class(self, code: str) -> Counter[int]:
        supporters = self._who.supporters[code]
        numbers = Counter(map(self._class.__getitem__, supporters.single))
        for index in supporters.shared:
            numbers[self._class[index]] += self._who.numbers[index]
        return numbers
