"""Votes for each proposal, the winners within the funds, and ties."""

from collections.abc import Iterator

from mbdesk.domain.ballot import BallotItem, CountingRule, TieRule
from mbdesk.domain.result import Result, Tie
from mbdesk.reports.layout.chart import Bar, write_chart
from mbdesk.reports.layout.page_flow import BODY, PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases

TIE = Style(BODY.size, bold=True)
TIE_HEIGHT = 90.0
"""Room for what is said of a tie and the first of its proposals, kept on one page."""
SETTLED = {
    TieRule.BOARD: phrases.TIE_BOARD,
    TieRule.LOT: phrases.TIE_LOT,
    TieRule.BALLOT_ORDER: phrases.TIE_BALLOT_ORDER,
}


def votes_name(result: Result) -> str:
    """Return the marked word for what is counted: votes or points."""
    return phrases.POINTS if result.frame.rules.ballot.scored else phrases.VOTES


def write_votes(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write every proposal with its votes, in order, and why it was chosen or not."""
    flow.heading(wording.say(phrases.VOTES_BY_PROPOSAL))
    columns = [
        Col(wording.say(phrases.RANK), 9, number=True),
        Col(wording.say(phrases.NUMBER), 10),
        Col(wording.say(phrases.PROPOSAL), 42, name=True),
        Col(wording.say(phrases.COST), 18, number=True),
        Col(wording.say(votes_name(result)), 12, number=True),
        Col(wording.say(phrases.OUTCOME), 27),
    ]
    Table(flow, columns).write(_vote_rows(result, wording))


def write_votes_chart(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Draw the same numbers as bars; the chosen ones are solid and say so."""
    flow.heading(wording.say(phrases.CHART))
    write_chart(flow, [_bar(item, result, wording) for item in result.ranked])


def write_winners(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write the winners in order of election, with the running sum and what is left."""
    flow.heading(wording.say(phrases.WINNERS))
    if not result.outcome.winners:
        flow.write(wording.say(phrases.NO_WINNER))
    columns = [
        Col(wording.say(phrases.NUMBER), 10),
        Col(wording.say(phrases.PROPOSAL), 44, name=True),
        Col(wording.say(votes_name(result)), 12, number=True),
        Col(wording.say(phrases.COST), 20, number=True),
        Col(wording.say(phrases.RUNNING_SUM), 20, number=True),
    ]
    Table(flow, columns).write(_winner_rows(result, wording))


def write_ties(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write each tie that matters and how it was settled, or that it waits."""
    flow.heading(wording.say(phrases.TIES))
    if not result.outcome.ties:
        flow.write(wording.say(phrases.NO_TIES))
    for tie in result.outcome.ties:
        _write_tie(flow, tie, result, wording)


def _vote_rows(result: Result, wording: Wording) -> Iterator[Row]:
    for rank, item in enumerate(result.ranked, start=1):
        texts = [
            wording.number(rank),
            item.code,
            wording.text(item.titles),
            wording.money(item.cost, result.frame.currency),
            wording.number(result.votes[item.code]),
            outcome_of(item, result, wording),
        ]
        yield Row(texts, strong=item.code in result.outcome.winners)


def _bar(item: BallotItem, result: Result, wording: Wording) -> Bar:
    votes, chosen = result.votes[item.code], item.code in result.outcome.winners
    more = {why.code: why.more_votes for why in result.whys}.get(item.code)
    said = wording.number(votes)
    if chosen:
        said = f"{said} \u2013 {wording.say(phrases.CHOSEN)}"
    elif more:
        said = f"{said} \u2013 {wording.count(phrases.MORE_NEEDED, more)}"
    return Bar(wording.text(item.titles), votes, said, chosen, votes + (more or 0))


def _winner_rows(result: Result, wording: Wording) -> Iterator[Row]:
    items = {item.code: item for item in result.items}
    currency, total = result.frame.currency, 0
    for code in result.outcome.winners:
        item = items[code]
        total += item.cost
        votes = wording.number(result.votes[code])
        sums = wording.money(item.cost, currency), wording.money(total, currency)
        yield Row([code, wording.text(item.titles), votes, *sums])
    funds, left = result.frame.funds, result.frame.funds - total
    yield Row(["", wording.say(phrases.FUNDS_WINNERS), "", "", wording.money(funds, currency)])
    left_text = wording.money(left, currency)
    yield Row(["", wording.say(phrases.LEFT), "", "", left_text], strong=True)


def _write_tie(flow: PageFlow, tie: Tie, result: Result, wording: Wording) -> None:
    titles = {item.code: wording.text(item.titles) for item in result.items}
    flow.skip(4)
    flow.need(TIE_HEIGHT)
    flow.write(wording.say(phrases.TIE_AT, number=wording.number(tie.votes)), TIE)
    source = SETTLED[tie.rule] if tie.order else phrases.TIE_WAITS
    flow.write(wording.say(source, basis=tie.basis))
    rows = [Row([code, titles[code]]) for code in tie.order or tie.codes]
    Table(flow, [Col("", 10, name=True), Col("", 90)]).write(rows)


def outcome_of(item: BallotItem, result: Result, wording: Wording) -> str:
    """Return whether the item is chosen, and if not, why not."""
    if item.code in result.outcome.winners:
        return wording.say(phrases.CHOSEN)
    if item.code in result.core.withdrawn:
        return wording.say(phrases.WITHDRAWN)
    return wording.count(_why_not(item, result), result.frame.rules.threshold)


def _why_not(item: BallotItem, result: Result) -> str:
    """Return the reason as a marked phrase.

    An item that greedy counting passes over always costs more than what is left at the end,
    because what is left only shrinks. After an unresolved tie, nothing else is certain.
    """
    rules, votes = result.frame.rules, result.votes[item.code]
    waiting = [tie for tie in result.outcome.ties if not tie.order]
    if any(item.code in tie.codes for tie in waiting):
        return phrases.WAITS
    if rules.rule is CountingRule.GREEDY_THRESHOLD and votes < rules.threshold:
        return phrases.BELOW_THRESHOLD
    if rules.rule is CountingRule.MOST_VOTES or not votes:
        return phrases.TOO_FEW if votes else phrases.NO_VOTES
    if item.cost > result.frame.funds - result.outcome.spent:
        return phrases.DOES_NOT_FIT
    if any(votes < tie.votes for tie in waiting):
        return phrases.DEPENDS
    return phrases.STOPPED if rules.rule is CountingRule.GREEDY_NO_SKIP else phrases.TOO_FEW
