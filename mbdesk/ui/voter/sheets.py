"""The page, and what covers it for a while: a question, a warning, a setting."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from mbdesk.ui.theme import Theme
from mbdesk.ui.voter.page import Question
from mbdesk.ui.voter.question import QuestionPanel, answer_buttons
from mbdesk.ui.voter.sheet import Sheet
from mbdesk.ui.widgets.phrase import Readable
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.text import Label


class Sheets(QStackedWidget):
    """Two sheets on each other, so that a covered page keeps its place, its text and its focus.

    `turned` tells that something else is seen, `settled` that the focus has found its place on
    it, `uncovered` that it is the page again.
    """

    turned = Signal()
    settled = Signal()
    uncovered = Signal()

    def __init__(self, theme: Theme, always: Sequence[QWidget]) -> None:
        """Begin empty; `always` takes the focus after everything that is on a sheet."""
        super().__init__()
        self._theme, self._always = theme, tuple(always)
        self.page, self.cover = Sheet(theme), Sheet(theme)
        self.order: list[QWidget] = []
        self._footer: tuple[QWidget, ...] = ()
        self._turned_footer: tuple[QWidget, ...] = ()
        self._focus_before: QWidget | None = None
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        for sheet in (self.page, self.cover):
            self.addWidget(sheet)

    @property
    def top(self) -> Sheet:
        """The sheet that is seen."""
        return self.cover if self.currentWidget() is self.cover else self.page

    def show_page(self, page: QWidget, footer: Sequence[QWidget], focus: Sequence[QWidget]) -> None:
        """Show a page; the widgets of its footer take the focus in the order of `focus`."""
        self._focus_before = None
        self._footer = tuple(focus)
        self.page.show_page(page, footer)
        self.setCurrentWidget(self.page)
        self._turn(self._footer)

    def ask(self, question: Question) -> QuestionPanel:
        """Cover the page with a question until it is answered."""
        panel = QuestionPanel(self._theme, question)
        self.cover_with(panel, question)
        return panel

    def cover_with(self, panel: QWidget, question: Question) -> None:
        """Cover the page with something else until one of the question's answers is given."""
        buttons = answer_buttons(self._theme, question, self.uncover)
        self.cover.show_page(panel, buttons)
        if self.top is self.page:
            self._focus_before = self.window().focusWidget()
        self.setCurrentWidget(self.cover)
        self._turn(buttons)

    def uncover(self) -> None:
        """Show the page again, as it was."""
        self.setCurrentWidget(self.page)
        self.cover.clear()
        self.uncovered.emit()
        self._turn(self._footer)

    def sections(self) -> tuple[Sequence[QWidget], ...]:
        """Return what can be chosen now: on the page, beneath it, beside it, and always."""
        top = self.top
        return top.within(), self._turned_footer, top.scrolling, self._always

    def readables(self) -> list[Readable]:
        """Return everything that is said on the top sheet's page, in its order."""
        page = self.top.panel.page
        widgets = page.findChildren(QWidget) if page is not None else []
        return [w.says for w in widgets if isinstance(w, Label | Pressable) and not w.isHidden()]

    def _turn(self, footer: Sequence[QWidget]) -> None:
        self._theme.strikes.page_changed()
        self._turned_footer = tuple(footer)
        self.order = [*self.top.focusable(footer), *self._always]
        for one, other in pairwise(self.order):
            QWidget.setTabOrder(one, other)
        self._settling.start()
        self.turned.emit()

    def _settle(self) -> None:
        """Place the focus, once everything has got its size."""
        back_at = self._focus_before
        if back_at is not None and self.top is self.page:
            self._focus_before = None
            back_at.setFocus()
            self.page.panel.bring_into_sight(back_at)
        else:
            self.top.focus_on(self.order)
        self.settled.emit()
