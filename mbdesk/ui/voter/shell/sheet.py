"""A page or a question with the buttons that lead on from it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import delete

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.audio_stop import Line
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.widgets.flow_layouts import FooterLayout, add_all
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.scroll import ScrollPanel
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Readable

LEAST_SEEN_MM = 26
"""How much of a page is seen at least: the line that is written, at the largest letters."""


class Sheet(QWidget):
    """A scrolled page above its footer. Both are replaced together."""

    def __init__(self, theme: Theme, column: QVBoxLayout | None = None) -> None:
        """`column` lays the page and its footer out, by default in all the room."""
        super().__init__()
        self._theme = theme
        self.panel = ScrollPanel(theme)
        self.panel.settled.connect(self._keep_focus_in_sight)
        self._placed: QWidget | None = None
        self._order: tuple[QWidget, ...] = ()
        self._footer = QWidget()
        self._parts: tuple[QWidget, ...] = ()
        self._informing: tuple[QWidget, ...] = ()
        self._layout = column or QVBoxLayout()
        self.setLayout(self._layout)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.gap)
        self._layout.addWidget(self.panel, 1)
        self._layout.addWidget(self._footer)

    def show_page(self, page: QWidget, footer: Sequence[QWidget]) -> None:
        """Show a page and what belongs beneath it."""
        self._placed, self._order = None, ()
        self.panel.show_page(page)
        old, self._footer = self._footer, _row(self._theme, footer)
        place = self._layout.replaceWidget(old, self._footer)
        if place is not None:
            delete(place)  # It belongs to nobody now.
        old.hide()
        old.deleteLater()
        self._parts = tuple(footer)
        self._informing = tuple(part for part in footer if not isinstance(part, Pressable))

    @property
    def footer(self) -> QWidget:
        """The row of what belongs beneath the page."""
        return self._footer

    @property
    def room(self) -> QSize:
        """What is seen of a page at once, in pixels."""
        return self.panel.area.viewport().size()

    def whole_page(self) -> QWidget | None:
        """Return the page with all that belongs to it, in sight or not."""
        page = self.panel.page
        if isinstance(page, Page):
            page.make_whole()
        return page

    @property
    def only_aloud(self) -> tuple[Readable, ...]:
        """What the page tells to who listens alone, after its head."""
        page = self.panel.page
        return page.only_aloud if isinstance(page, Page) else ()

    def head_lines(self) -> list[Line]:
        """Return what is told first to who listens: the page's head, and what is told only so."""
        head = self.panel.head
        if head is None:
            return []
        labels = [each for each in head.findChildren(Label) if each.text()]
        return [Line(each.says, each) for each in labels[:1]] + [
            Line(says, labels[0]) for says in self.only_aloud
        ]

    def on_page(self) -> list[QWidget]:
        """Return what stands on the page as far as it is made: its head first."""
        wholes = (self.panel.head, self.panel.page)
        return [
            part for whole in wholes if whole is not None for part in whole.findChildren(QWidget)
        ]

    def room_to_gain(self) -> int:
        """Return the height in pixels of what only informs beneath the page, if in its own row."""
        gap = self._theme.gap
        in_one_row = sum(part.sizeHint().width() + gap for part in self._parts) - gap
        if not self._informing or in_one_row <= self.width():
            return 0
        return max(part.sizeHint().height() for part in self._informing) + gap

    def squeeze(self, height: int | None) -> None:
        """Leave out what has no room beneath the page while the sheet is so high; None for all.

        First what only informs, where it takes a row of its own; on a low screen all of it: then
        the keys that take the room lead on and put themselves away.
        """
        gained = self.room_to_gain() if height is not None else 0
        for part in self._informing:
            part.setVisible(not gained)
        self._footer.setVisible(height is None or self._leaves_a_line(height))

    def _leaves_a_line(self, height: int) -> bool:
        """Tell whether a line of the page is seen above the footer in a sheet that high."""
        beneath = self._footer.heightForWidth(self.width()) + self._theme.gap
        return height - beneath >= self._theme.mm(LEAST_SEEN_MM)

    def parts(self) -> list[QWidget]:
        """Return everything that is seen or can be scrolled to: head, page, footer."""
        wholes = (self.panel.head, self.whole_page(), self._footer)
        return [
            part
            for whole in wholes
            if whole is not None
            for part in whole.findChildren(QWidget)
            if part.isVisibleTo(whole)
        ]

    def focusable(self, footer: Sequence[QWidget]) -> list[QWidget]:
        """Return what takes the focus, in order: the page, its footer, the scroll buttons."""
        return [*self.within(), *footer, *self.scrolling]

    def within(self) -> list[QWidget]:
        """Return what takes the focus on the page itself, in order."""
        page = self.panel.page
        return _focusable(page) if page is not None else []

    @property
    def scrolling(self) -> tuple[QWidget, QWidget]:
        """The buttons that scroll."""
        return self.panel.down, self.panel.up

    def focus_on(self, order: Sequence[QWidget]) -> None:
        """Give the focus to the first thing in sight at the page's top, or to scrolling."""
        first = next(widget for widget in order if not widget.isHidden())
        self.panel.to_top()
        self._order = tuple(order)
        fits = self.panel.shows(first) or not self.panel.has_room_for_buttons
        self._placed = first if fits else self.panel.down
        self._placed.setFocus()
        self.panel.to_top()

    def clear(self) -> None:
        """Show nothing and remember nothing."""
        self.show_page(QWidget(), ())

    def _keep_focus_in_sight(self) -> None:
        """Stay with what has the focus, unless nobody has moved it since the page was shown."""
        focus = QApplication.focusWidget()
        if self._lost(focus):
            self.focus_on(self._order)
            return
        if focus is None or self.panel.left_focus or self.panel.shows(focus):
            return
        if focus is self._placed and not isinstance(focus, QPlainTextEdit):
            self.focus_on(self._order)
        else:
            self.panel.bring_into_sight(focus)

    def _lost(self, focus: QWidget | None) -> bool:
        """Whether the scroll button had the focus and has gone: then it went just anywhere."""
        gone = self._placed is self.panel.down and not self.panel.down.isVisibleTo(self)
        return gone and (focus is None or not self.isAncestorOf(focus))


def _row(theme: Theme, widgets: Sequence[QWidget]) -> QWidget:
    footer = QWidget()
    row = FooterLayout(theme)
    add_all(row, widgets)
    layout = QVBoxLayout(footer)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addLayout(row)
    footer.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return footer


def _focusable(part: QWidget) -> list[QWidget]:
    return [
        child
        for child in part.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None
    ]
