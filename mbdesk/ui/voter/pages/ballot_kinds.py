"""The words for each kind of ballot: its task, what is left, and what was marked.

What a ballot asks for is one line a kind, and all that a new kind needs here. The rest follows
from what a kind says of itself in `domain.ballot`: its bound tells what is left and why a mark was
not allowed, its marking what a mark says in the review and, in `item`, what it is made with.
"""

from collections.abc import Callable, Mapping

from mbdesk.domain.ballot import BallotItem, BallotKind, Bound, Marking
from mbdesk.ui.voter.shell.page import Question, understood
from mbdesk.ui.voter.visit.marks import Marks
from mbdesk.words.phrase import Content, Number, Phrase, Readable, kronor, translate

TASKS: Mapping[BallotKind, Callable[[int], Phrase]] = {
    BallotKind.CHOOSE_ONE: lambda _most: translate("voter.ballot", "Choose one proposal"),
    BallotKind.APPROVAL: lambda most: translate(
        "voter.ballot", "Choose up to %Ln proposals", None, most
    ),
    BallotKind.POINTS: lambda most: translate("voter.ballot", "Share out %Ln points", None, most),
    BallotKind.RANKING: lambda most: translate(
        "voter.ballot", "Choose up to %Ln proposals, the best one first", None, most
    ),
    BallotKind.KNAPSACK: lambda most: translate(
        "voter.ballot", "Choose proposals for up to {money}"
    ).fill(money=kronor(most)),
}
"""What a ballot asks for; the number is how much there is to give."""


def task_of(marks: Marks) -> Phrase:
    """Return what the ballot asks for."""
    return TASKS[marks.kind](marks.most)


def left_of(marks: Marks) -> Phrase:
    """Return how much is left to give."""
    match marks.kind.bounded_by:
        case Bound.FUNDS:
            return translate("voter.ballot", "Left: {money}").fill(money=kronor(marks.left))
        case Bound.POINTS:
            return translate("voter.ballot", "%Ln points left", None, marks.left)
        case _:
            return translate("voter.ballot", "%Ln choices left", None, marks.left)


def worth_using(marks: Marks) -> bool:
    """Whether to remind a person of what is left: of choices and points, never of money."""
    return bool(marks.left) and not marks.blank and marks.kind.bounded_by is not Bound.FUNDS


def explanation(refused_by: Bound, marks: Marks) -> Question:
    """Return why a mark was not allowed, and what a person can do."""
    if refused_by is Bound.ONE:
        text = translate(
            "voter.ballot",
            "You have chosen “{title}”. To choose another one, first press "
            "“{title}” again to remove it.",
        ).fill(title=Content(marks.item(marks.codes[0]).titles))
        return understood(translate("voter.ballot", "You can choose only one"), text)
    text = translate("voter.ballot", "To choose this one, first remove another one.")
    return understood(_limit(refused_by, marks), text)


def _limit(refused_by: Bound, marks: Marks) -> Phrase:
    match refused_by:
        case Bound.FUNDS:
            says = translate("voter.ballot", "There is not enough money left: {money}")
            return says.fill(money=kronor(marks.left))
        case Bound.POINTS:
            return translate("voter.ballot", "You have given all your points")
        case _:
            return translate(
                "voter.ballot", "You can choose %Ln proposals at most", None, marks.most_items
            )


def line_of(item: BallotItem, marks: Marks) -> Readable:
    """Return a marked item as the review tells it."""
    title = Content(item.titles)
    match marks.kind.marking:
        case Marking.RANKS:
            says = translate("voter.review", "{rank}. {title}")
            return says.fill(rank=Number(marks.rank(item.code)), title=title)
        case Marking.POINTS:
            points = translate("voter.review", "%Ln points", None, marks.points[item.code])
            return translate("voter.review", "{title}: {points}").fill(title=title, points=points)
        case Marking.WANTED:
            says = translate("voter.review", "{title}, {money}")
            return says.fill(title=title, money=kronor(item.cost))
