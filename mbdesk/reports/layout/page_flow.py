"""Lays a document out downwards over as many A4 pages as needed; each mark carries its role.

All papers are written through it, and nothing else reaches a page.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from mbdesk.reports.layout.elements import Bookmark, Element, LevelLine, Written
from mbdesk.reports.layout.roles import ARTIFACT, Mark, Numbering, Role, Tag, TextIn, language_of
from mbdesk.reports.layout.text import ACCENT, Style, TextLine, lines

PAGE_WIDTH, PAGE_HEIGHT = 595.28, 841.89
LEFT, RIGHT = 54.0, PAGE_WIDTH - 54.0
TOP, BOTTOM = PAGE_HEIGHT - 70.0, 58.0
WIDTH = RIGHT - LEFT
BASELINE = 0.74
"""Where the base line stands in a line's height, from its top."""

KIND = Style(11, colour="#4a4a4a")
TITLE = Style(22, bold=True, colour=ACCENT)
BODY = Style(9.5)
BULLET = "•"
HEADING = Style(13, bold=True, colour=ACCENT)
HEADING_ROOM = 130.0
"""A heading and the beginning of what it is about, which stay together."""


class PageFlow:
    """Pages being filled from the top; `y` is the height that is still free."""

    def __init__(self) -> None:
        self.pages: list[list[Mark]] = [[]]
        self.y = TOP

    @property
    def room(self) -> float:
        """Points left on this page."""
        return self.y - BOTTOM

    @property
    def page_number(self) -> int:
        """The number of the page being filled; the first is 1."""
        return len(self.pages)

    @property
    def at_top(self) -> bool:
        """Whether nothing stands on this page yet."""
        return self.y == TOP

    def put(self, tag: Tag | None, *elements: Element) -> None:
        """Place elements of one part, or decoration (`ARTIFACT`), on this page; do not move on."""
        self.pages[-1].extend(Mark(element, tag) for element in elements)

    def new_page(self) -> None:
        """Go on at the top of a new page."""
        self.pages.append([])
        self.y = TOP

    def skip(self, height: float) -> None:
        """Leave empty space, but none at the top of a page."""
        if not self.at_top:
            self.y -= height

    def need(self, height: float) -> None:
        """Go to a new page unless this one has `height` left."""
        if self.room < height and not self.at_top:
            self.new_page()

    def fits(self, write: Callable[["PageFlow"], None]) -> bool:
        """Tell whether all that `write` writes has room on this page."""
        trial = PageFlow()
        trial.y = self.y
        write(trial)
        return trial.page_number == 1

    def keep_together(self, write: Callable[["PageFlow"], None]) -> None:
        """Write on one page, this one or a new one; only content higher than a page is split."""
        if not self.at_top and not self.fits(write):
            self.new_page()
        write(self)

    def claim(self, height: float) -> float:
        """Take `height` on this page or the next; return its upper edge."""
        self.need(height)
        top = self.y
        self.y -= height
        return top

    def write(
        self,
        text: str,
        style: Style = BODY,
        *,
        centred: bool = False,
        role: Role = Role.PARAGRAPH,
    ) -> None:
        """Write a paragraph over the full width, from the side its language begins at."""
        self._lines(Tag(role, text), text, style, centred=centred)

    def title(self, kind: str, name: str) -> None:
        """Write the document's title: what it is, small, and what it is of, large.

        A name that may be in another language than the document is a part of its own within it.
        """
        apart = language_of(kind) != language_of(name)
        whole = TextIn(f"{kind}\n{name}", language_of(kind))
        tag = Tag(Role.TITLE, kind if apart else whole)
        self._lines(tag, kind, KIND, goes_on=True)
        self._lines(Tag(Role.PHRASE, name, tag) if apart else tag, name, TITLE)

    def heading(self, text: str) -> None:
        """Write a section's heading, with some room for what follows it."""
        self.skip(16)
        self.need(HEADING_ROOM)
        self.put(ARTIFACT, Bookmark(text, self.y + 4))
        self.write(text, HEADING, role=Role.HEADING)
        self.put(ARTIFACT, LevelLine(LEFT, RIGHT, self.y - 1, 0.8, HEADING.colour))
        self.y -= 7

    def items(self, texts: Iterable[str], style: Style = BODY, *, numbered: bool = False) -> None:
        """Write a list, from the side that its language begins, with bullets or with numbers."""
        kind = Numbering.NUMBERS if numbered else Numbering.BULLETS
        whole = Tag(Role.LIST, numbering=kind)
        for place, text in enumerate(texts, start=1):
            label = f"{place}." if numbered else BULLET
            self._item(Tag(Role.ITEM, parent=whole), label, text, style)

    def _item(self, item: Tag, mark: str, text: str, style: Style) -> None:
        indent = style.size * (1 if mark == BULLET else 2)
        first, *more = lines(text, style, WIDTH - indent)
        (bullet,) = lines(mark, style, indent)
        side = float(first.rtl)
        left, body = LEFT + indent * (1 - side), Tag(Role.BODY, text, item)
        top = self.claim(first.height)
        drop = (first.height - bullet.height) * BASELINE
        label = placed(bullet, LEFT, WIDTH, top - drop, align=side)
        self.put(Tag(Role.LABEL, mark, item), label)
        self.put(body, placed(first, left, WIDTH - indent, top, align=side))
        for line in more:
            top = self.claim(line.height)
            self.put(body, placed(line, left, WIDTH - indent, top, align=side))

    def _lines(
        self, tag: Tag, text: str, style: Style, *, centred: bool = False, goes_on: bool = False
    ) -> None:
        *begin, last = lines(text, style, WIDTH)
        for line in (*begin, replace(last, spaced=goes_on)):
            top = self.claim(line.height)
            align = 0.5 if centred else float(line.rtl)
            self.put(tag, placed(line, LEFT, WIDTH, top, align=align))


def placed(line: TextLine, left: float, width: float, top: float, *, align: float) -> Written:
    """Return a line in a box: `align` 0 is at the left, 0.5 in the middle, 1 at the right."""
    return Written(left + (width - line.width) * align, top - line.height * BASELINE, line)
