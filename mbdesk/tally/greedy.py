"""Counting from most to fewest votes: as far as the funds go, or the one item with most.

A bench for 80 kronor has most votes, then a slide for 50 and a lamp for 20. With 100 kronor, the
slide no longer fits: it is skipped, or the count stops there.

>>> from mbdesk.domain.ballot import TieRule
>>> from mbdesk.tally.ties import settle_by
>>> bench, slide = BallotItem("bench", 0, 80, {}), BallotItem("slide", 1, 50, {})
>>> lamp, votes = BallotItem("lamp", 2, 20, {}), {"bench": 9, "slide": 7, "lamp": 2}
>>> levels, settle = [[bench], [slide], [lamp]], settle_by(TieRule.BOARD, [])
>>> greedy(levels, votes, 100, settle, skip=True).outcome.winners
('bench', 'lamp')
>>> greedy(levels, votes, 100, settle, skip=False).outcome.winners
('bench',)
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.result import Outcome, Tie
from mbdesk.domain.why import Reason, Turn
from mbdesk.tally.ties import Settle, Traced, in_order

Level = Sequence[BallotItem]
"""Items with equally many votes, in ballot order."""


@dataclass
class _Course:
    """How far the choosing has come: what is left of the funds, and the turns so far.

    `ended` is the code of the item that ended it, and `waits` whether a tie has.
    """

    funds: int
    left: int
    skip: bool
    turns: list[Turn] = field(default_factory=list)
    ties: list[Tie] = field(default_factory=list)
    ended: str = ""
    waits: bool = False

    def take(self, order: Level) -> None:
        """Give each item its turn, one after the other."""
        for item in order:
            reason = self._reason(item)
            before = self.ended if reason is Reason.ENDED else ""
            self.turns.append(Turn(item.code, reason, self.left, before))
            if reason is Reason.CHOSEN:
                self.left -= item.cost
            elif not (self.skip or self.ended or self.waits):
                self.ended = item.code

    def settle(self, tie: Tie, level: Level) -> None:
        """Give a level its turn whose order matters, by what the tie says of it."""
        self.ties.append(tie)
        if tie.order:
            before, start = self.left, len(self.turns)
            self.take(in_order(level, tie))
            self.turns[start:] = self._tied(self.turns[start:], level, before)
            return
        self.waits = True
        for item in level:
            waiting = item.code in tie.codes
            reason = Reason.TIE_WAITS if waiting else self._reason(item)
            self.turns.append(Turn(item.code, reason, self.left))

    def _reason(self, item: BallotItem) -> Reason:
        if item.cost > self.funds:
            return Reason.OVER_FUNDS
        if self.ended:
            return Reason.ENDED
        if item.cost > self.left:
            return Reason.DOES_NOT_FIT
        return Reason.DEPENDS if self.waits else Reason.CHOSEN

    def _tied(self, turns: Sequence[Turn], level: Level, left: int) -> Iterator[Turn]:
        """Yield the turns of a tie: whoever would have fitted first lost to who came first."""
        costs = {item.code: item.cost for item in level}
        for turn in turns:
            lost = turn.reason in {Reason.DOES_NOT_FIT, Reason.ENDED} and costs[turn.code] <= left
            first = turns[0].code
            yield Turn(turn.code, Reason.LOST_TIE, turn.left, first) if lost else turn


def greedy(
    levels: Sequence[Level], votes: dict[str, int], funds: int, settle: Settle, *, skip: bool
) -> Traced:
    """Choose items from the most voted level down while they fit in the funds left.

    What does not fit is skipped or, without `skip`, ends the choosing. While a tie waits, only
    what was chosen before it is certain: what comes after it, and would fit, depends on it.
    """
    course = _Course(funds, funds, skip)
    for level in levels:
        done = course.ended or course.waits
        contested = () if done else _contested(level, course.left, skip=skip)
        if contested:
            course.settle(settle(contested, votes[level[0].code]), level)
        else:
            course.take(level)
    chosen = tuple(turn.code for turn in course.turns if turn.reason is Reason.CHOSEN)
    return Traced(Outcome(chosen, funds - course.left, tuple(course.ties)), tuple(course.turns))


def most_votes(levels: Sequence[Level], votes: dict[str, int], settle: Settle) -> Traced:
    """Choose the one item with most votes; of equal ones, the first in the tie's order."""
    if not levels:
        return Traced(Outcome((), 0), ())
    first, *others = levels[0]
    ties: tuple[Tie, ...] = ()
    if others:
        tie = settle(levels[0], votes[first.code])
        chosen, ties = tie.order[:1], (tie,)
    else:
        chosen = (first.code,)
    best = chosen[0] if chosen else ""
    rest = Reason.LOST_TIE if best else Reason.TIE_WAITS
    turns = [Turn(item.code, rest, before=best) for item in levels[0] if item.code != best]
    below = (item for level in levels[1:] for item in level)
    turns += [Turn(item.code, Reason.FEWER_VOTES, before=best or first.code) for item in below]
    won = [Turn(best, Reason.CHOSEN)] if best else []
    costs = {item.code: item.cost for item in levels[0]}
    spent = sum(costs[code] for code in chosen)
    return Traced(Outcome(chosen, spent, ties), (*won, *turns))


def _contested(level: Level, left: int, *, skip: bool) -> Level:
    """Return the items of the level whose order changes which of them are chosen.

    With skipping, that is all that fit one by one, if they do not fit together: whichever comes
    first is in. Without, one that does not fit matters too, for it shuts out what comes after.
    """
    fitting = [item for item in level if item.cost <= left]
    if not fitting:
        return ()
    contested = fitting if skip else level
    return contested if _cost(contested) > left else ()


def _cost(items: Level) -> int:
    return sum(item.cost for item in items)
