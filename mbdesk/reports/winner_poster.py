"""The poster with the winner(s): what the residents have chosen, why, and what comes next.

In Swedish with pictures, and below it in short in each language that the process offers. It hangs
at the places where people voted, so it explains the outcome and not the count.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.media import Media
from mbdesk.domain.result import Result
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.reports import form
from mbdesk.reports.board_decided import BoardPart
from mbdesk.reports.cards import PROCESS_CODE, beside_swedish
from mbdesk.reports.layout.elements import Picture
from mbdesk.reports.layout.page_flow import LEFT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import ARTIFACT, Role, Tag
from mbdesk.reports.layout.text import ACCENT, Style, lines
from mbdesk.reports.layout.title_band import write_title_band
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.public import phrases
from mbdesk.words import Words
from mbdesk.words.phrase import Content, Joined, Number, Phrase, Readable, Verbatim, kronor
from mbdesk.words.why import WhyWords

CHOSEN = Style(24, bold=True, colour=ACCENT)
NAME, FIGURES, BODY = Style(19, bold=True), Style(13, bold=True), Style(13)
OTHERS, IN_SHORT = Style(12, bold=True, colour=ACCENT), Style(11)
PICTURE, BESIDE, GAP = 150.0, 14.0, 14.0
"""The side of a picture's box, the space beside it, and the space between parts, in points."""


@dataclass(frozen=True, slots=True)
class WinnerPoster:
    """What the poster tells; `fingerprint` is the process's, `board` what was decided since.

    `pictures` are those of winners, by their codes.
    """

    result: Result
    fingerprint: str
    pictures: Mapping[str, Media] = field(default_factory=dict)
    board: BoardPart | None = None
    logo: bytes = field(default=b"", repr=False)

    @property
    def winners(self) -> Sequence[BallotItem]:
        """The items that won, in the order in which they were chosen."""
        items = {item.code: item for item in self.result.items}
        return [items[code] for code in self.result.outcome.winners]


def write_winner_poster(content: WinnerPoster, path: Path, words: Callable[[str], Words]) -> Path:
    """Write the poster as a PDF, A4; `words` gives the texts of `voter.form` in a language.

    Raises what `write_document` raises.
    """
    return write_document(winner_poster_document(content, words), path)


def winner_poster_document(content: WinnerPoster, words: Callable[[str], Words]) -> Document:
    """Return the poster laid out; no winner is parted that has room on one page."""
    flow, frame = PageFlow(), content.result.frame
    tags = (DEFAULT_LANGUAGE, *beside_swedish(frame))
    swedish, *others = (Wording(tag, words(tag)) for tag in tags)
    title = swedish.text(frame.titles)
    write_title_band(flow, title, frame)
    chosen = swedish.read(_heading(content))
    flow.write(chosen, CHOSEN, role=Role.HEADING)
    for item in content.winners:
        flow.skip(GAP)
        flow.keep_together(partial(_write_winner, item=item, content=content, wording=swedish))
    flow.skip(GAP)
    for told in _told(content):
        flow.write(swedish.read(told), BODY)
    for wording in others:
        flow.skip(GAP)
        flow.keep_together(partial(_write_in_short, content=content, wording=wording))
    flow.skip(GAP)
    flow.write(swedish.say(PROCESS_CODE, code=content.fingerprint), IN_SHORT)
    texts = {"mark": form.MARK, "banner": form.BANNER, "page": form.PAGE}
    running = {"process": form.PROCESS_ID, **texts}
    return Document(f"{chosen}: {title}", flow.pages, frame, swedish, logo=content.logo, **running)


def _heading(content: WinnerPoster) -> Phrase:
    return phrases.CHOSEN_BY_RESIDENTS if content.winners else phrases.NO_WINNER


def _write_winner(
    flow: PageFlow, item: BallotItem, content: WinnerPoster, wording: Wording
) -> None:
    """Write one winner: its picture if it has one, and beside it name, figures and reason."""
    media = content.pictures.get(item.code)
    left, top, end = LEFT, flow.y, flow.y
    if media is not None:
        picture = _picture(media, top)
        width, height = picture.size
        left, end = left + width + BESIDE, top - height
        flow.put(_figure(media, picture), picture)
    for text, style, role in _of_winner(item, content, wording):
        tag, room = Tag(role, text), WIDTH - (left - LEFT)
        for line in lines(text, style, room):
            at = flow.claim(line.height)
            flow.put(tag, placed(line, left, room, at, align=float(line.rtl)))
    flow.y = min(flow.y, end)


def _picture(media: Media, top: float) -> Picture:
    """Return a picture whose left edge is that of the text: it is placed by its right one."""
    loose = Picture(0, 0, PICTURE, PICTURE, media.data)
    return Picture(LEFT + loose.size[0], top, PICTURE, PICTURE, media.data)


def _figure(media: Media, picture: Picture) -> Tag | None:
    """Return what is told of a picture; one that nothing is said of is decoration."""
    told = in_language(media.texts, DEFAULT_LANGUAGE)
    width, height = picture.size
    box = (picture.right - width, picture.top - height, picture.right, picture.top)
    return Tag(Role.FIGURE, told, box=box) if told else ARTIFACT


def _of_winner(
    item: BallotItem, content: WinnerPoster, wording: Wording
) -> Iterator[tuple[str, Style, Role]]:
    yield wording.text(item.titles), NAME, Role.HEADING
    yield wording.read(_figures(item, content.result)), FIGURES, Role.PARAGRAPH
    if item.place:
        yield item.place, BODY, Role.PARAGRAPH
    told = WhyWords(content.result.items, content.result.frame.rules)
    for why in content.result.whys:
        if why.code == item.code and why.chosen:
            yield wording.read(told.reason(why)), BODY, Role.PARAGRAPH


def _figures(item: BallotItem, result: Result) -> Readable:
    scored = result.frame.rules.ballot.scored
    votes = (phrases.POINTS_GOT if scored else phrases.VOTES_GOT).fill(
        votes=Number(result.votes[item.code])
    )
    return Joined((votes, phrases.COSTS.fill(cost=kronor(item.cost))), " · ")


def _told(content: WinnerPoster) -> Iterator[Readable]:
    """Yield how many voted, and what comes next."""
    result = content.result
    places = len({line.site for line in result.stations if line.status.counts})
    yield phrases.TURNOUT.fill(counted=Number(result.counted), places=Number(places))
    if content.board is None:
        yield phrases.BOARD_DECIDES
        return
    decided = content.board.decided
    items = tuple(Content(item.titles) for item in result.items if item.code in decided.codes)
    yield Joined((phrases.BOARD_DECIDED, Joined(items, ", ") if items else phrases.NOTHING), " ")
    if content.board.differs:
        yield phrases.OTHERWISE.fill(reason=Verbatim(decided.reason))


def _write_in_short(flow: PageFlow, content: WinnerPoster, wording: Wording) -> None:
    """Write in another language what was chosen, with its figures, and what comes next."""
    flow.write(wording.own(wording.read(_heading(content))), OTHERS, role=Role.HEADING)
    for item in content.winners:
        named = Joined((Content(item.titles), _figures(item, content.result)), " · ")
        flow.write(wording.own(wording.read(named)), IN_SHORT)
    for told in _told(content):
        flow.write(wording.own(wording.read(told)), IN_SHORT)
