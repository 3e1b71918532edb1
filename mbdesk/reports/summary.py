"""The winner page: the winners in large letters, for a notice board or an event."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.plan import FrameVersion
from mbdesk.domain.result import Result
from mbdesk.reports.board_decided import (
    BOARD,
    PARAGRAPH,
    BoardPart,
    titles,
    told_of_difference,
)
from mbdesk.reports.layout.page_flow import BOTTOM, TOP, PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.text import ACCENT, Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.decision import votes_name
from mbdesk.reports.protocol.supplement import REPLACED, replaced_by
from mbdesk.words import Words
from mbdesk.words.frame_changes import version_told

SIZES = (40, 34, 28, 24, 20, 17, 14, 12, 10, 8.5, 7)
"""Sizes of a winner's title in points; the largest with which all fits on the page is taken."""
SMALLEST_APART = 16
"""Under this size the figures follow the title instead of standing below it, to stay legible."""
GREY = "#4a4a4a"
SMALL = Style(9, colour=GREY)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph and the empty space over it."""

    text: str
    style: Style
    space: float
    role: Role = Role.PARAGRAPH


@dataclass(frozen=True, slots=True)
class WinnerPage:
    """The content of a winner page; `fingerprint` is the process's.

    `versions` are those of the frame that changed what residents may do; `logo` is the district's,
    and `board` what the board has decided since the count.
    """

    result: Result
    fingerprint: str
    versions: Sequence[FrameVersion] = ()
    board: BoardPart | None = None
    logo: bytes = field(default=b"", repr=False)


def write_summary(page: WinnerPage, path: Path, words: Words, language: str = "sv") -> Path:
    """Write a winner page and return where it stands (see `publishing.publish`).

    The same page gives the same bytes. Winners that do not fit at the smallest size continue on
    another page. Raises what `write_document` raises, leaving nothing behind.
    """
    return write_document(summary_document(page, words, language), path)


def summary_document(page: WinnerPage, words: Words, language: str = "sv") -> Document:
    """Return the winner page laid out."""
    wording, result = Wording(language, words), page.result
    code = Paragraph(f"{wording.say(PROCESS_CODE)}: {page.fingerprint}", SMALL, 8)
    changed = (Paragraph(wording.read(version_told(each)), SMALL, 2) for each in page.versions)
    last = (*_decided(page, wording), *changed, code)

    def laid_out(size: float) -> PageFlow:
        return _laid_out((*_parts(page, wording, size), *last))

    pages = (next(filter(_fits, map(laid_out, SIZES)), None) or laid_out(SIZES[-1])).pages
    title = f"{_heading(result, wording)}: {wording.text(result.frame.titles)}"
    return Document(title, pages, result.frame, wording, logo=page.logo)


def _decided(page: WinnerPage, wording: Wording) -> Iterator[Paragraph]:
    """Yield what the board has decided, and why it differs from the vote where it does."""
    if page.board is None:
        return
    decided = page.board.decided
    minutes = {"day": wording.day(decided.decided_on), "paragraph": decided.paragraph}
    told = titles(page.board.items, decided.codes, wording)
    yield Paragraph(f"{wording.say(BOARD)}: {told}", Style(12, bold=True), 14)
    yield Paragraph(wording.say(PARAGRAPH, **minutes), SMALL, 2)
    if page.board.differs:
        yield Paragraph(told_of_difference(page.board, wording), Style(11), 4)


def _fits(flow: PageFlow) -> bool:
    return len(flow.pages) == 1


def _laid_out(parts: Sequence[Paragraph]) -> PageFlow:
    flow = _written(parts, 0)
    empty = flow.y - BOTTOM
    return _written(parts, empty / 3) if _fits(flow) and empty > 0 else flow


def _written(parts: Sequence[Paragraph], top: float) -> PageFlow:
    """Write all parts in the middle of the page, beginning `top` points down."""
    flow = PageFlow()
    flow.y = TOP - top
    for part in parts:
        flow.skip(part.space)
        flow.write(part.text, part.style, centred=True, role=part.role)
    return flow


def _parts(page: WinnerPage, wording: Wording, size: float) -> Iterator[Paragraph]:
    result = page.result
    scale = max(size / SIZES[0], 0.4)
    frame, small = result.frame, Style(16 * scale + 4, colour=GREY)
    yield Paragraph(f"{frame.district}", small, 0)
    yield Paragraph(wording.text(frame.titles), Style(20 * scale + 4, bold=True), 0)
    chosen = Style(24 * scale + 4, colour=ACCENT)
    yield Paragraph(_heading(result, wording), chosen, 14 * scale, Role.TITLE)
    for item in _winners(result):
        yield from _winner(item, result, wording, size)
    if not result.outcome.settled:
        yield Paragraph(wording.say(phrases.SUMMARY_UNDECIDED), small, 24 * scale)
    if result.replaced is not None:
        told = f"{wording.say(REPLACED)}. {replaced_by(result.replaced, wording)}"
        yield Paragraph(told, small, 24 * scale)
    figures = zip(_figures(result, wording), (30, 2, 2), strict=True)
    # That the board decides is said until it has.
    for text, space in list(figures)[: None if page.board is None else -1]:
        yield Paragraph(text, small, space * scale)


def _winner(item: BallotItem, result: Result, wording: Wording, size: float) -> Iterator[Paragraph]:
    scored = votes_name(result) == phrases.POINTS
    source = phrases.SUMMARY_POINTS if scored else phrases.SUMMARY_VOTES
    votes = wording.say(source, votes=wording.number(result.votes[item.code]))
    cost = wording.say(phrases.SUMMARY_COST, cost=wording.money(item.cost, result.frame.currency))
    title, figures = wording.text(item.titles), f"{votes} \u00b7 {cost}"
    if size < SMALLEST_APART:
        whole = f"{title} \u00b7 {figures}"
        yield Paragraph(whole, Style(size, colour=ACCENT), size * 0.4)
        return
    yield Paragraph(title, Style(size, bold=True, colour=ACCENT), size * 0.6, Role.HEADING)
    yield Paragraph(figures, Style(size * 0.5), 0)


def _winners(result: Result) -> tuple[BallotItem, ...]:
    items = {item.code: item for item in result.items}
    return tuple(items[code] for code in result.outcome.winners)


def _heading(result: Result, wording: Wording) -> str:
    return wording.say(phrases.SUMMARY_HEADING if result.outcome.winners else phrases.NO_WINNER)


def _figures(result: Result, wording: Wording) -> tuple[str, str, str]:
    """Return turnout, funds and who decides, each on a line."""
    frame = result.frame
    places = len({line.site for line in result.stations if line.status.counts})
    counted, left = wording.number(result.counted), frame.funds - result.outcome.spent
    return (
        wording.say(phrases.SUMMARY_TURNOUT, counted=counted, places=wording.number(places)),
        wording.say(
            phrases.SUMMARY_FUNDS,
            funds=wording.money(frame.funds, frame.currency),
            left=wording.money(left, frame.currency),
        ),
        wording.say(phrases.SUMMARY_BOARD),
    )
