"""Why each proposal was chosen or not, and what it would have needed."""

from collections.abc import Iterator

from mbdesk.domain.result import Result
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.why import WhyWords

HEADING = QT_TRANSLATE_NOOP("reports", "Why, and what it would have needed")
INTRO = QT_TRANSLATE_NOOP(
    "reports",
    "Each answer was counted again: with so many votes more, by people who vote for it alone, or "
    "at so much lower a cost, the proposal is chosen; with one less it is not.",
)
NEEDED = QT_TRANSLATE_NOOP("reports", "What it would have needed")


def write_why(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write of each item what decided it and what would have been enough, in their turns' order."""
    if not result.whys:
        return
    flow.heading(wording.say(HEADING))
    flow.write(wording.say(INTRO))
    flow.skip(6)
    columns = [
        Col(wording.say(phrases.NUMBER), 8),
        Col(wording.say(phrases.PROPOSAL), 26, name=True),
        Col(wording.say(phrases.WHY), 33),
        Col(wording.say(NEEDED), 33),
    ]
    Table(flow, columns).write(_rows(result, wording))


def _rows(result: Result, wording: Wording) -> Iterator[Row]:
    titles = {item.code: wording.text(item.titles) for item in result.items}
    told = WhyWords(result.items, result.frame.rules)
    for why in result.whys:
        says = wording.read(told.reason(why)), wording.read(told.needs(why))
        yield Row([why.code, titles[why.code], *says], strong=why.chosen)
