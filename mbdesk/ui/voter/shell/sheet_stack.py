"""The page, and what covers it for a while: a question, a warning, a setting."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.listen import ListenButton
from mbdesk.ui.voter.shell.overlay import Overlay
from mbdesk.ui.voter.shell.page import Page, Question
from mbdesk.ui.voter.shell.question import QuestionPanel, answer_buttons, side_by_side
from mbdesk.ui.voter.shell.sheet import Sheet
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.choice_card import ChoiceCard
from mbdesk.ui.widgets.picture import PictureView
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.progress import ValueBar
from mbdesk.ui.widgets.text import Label, announce
from mbdesk.words.phrase import Joined, Readable, translate

CHOSEN = translate("voter.speech", "Chosen")


class SheetStack(QStackedWidget):
    """Two sheets on each other, so that a covered page keeps its place, its text and its focus.

    A question lies over the page that it is about; a setting covers it.

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
        self.page = Sheet(theme)
        self.cover = Overlay(theme, self.page)
        self.order: list[QWidget] = []
        self._footer: tuple[QWidget, ...] = ()
        self._turned_footer: tuple[QWidget, ...] = ()
        self._focus_before: QWidget | None = None
        self._asked: Question | None = None
        self._beneath: Question | None = None
        self._unsettled = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        for sheet in (self.page, self.cover):
            self.addWidget(sheet)

    def also(self, widget: QWidget) -> None:
        """Include a widget that belongs to no sheet in focus order and scanning."""
        self._always = (*self._always, widget)

    @property
    def top(self) -> Sheet:
        """The sheet that is seen."""
        return self.cover if self.currentWidget() is self.cover else self.page

    @property
    def asked(self) -> Question | None:
        """The question that lies over the page, if one does."""
        return self._asked

    def show_page(self, page: QWidget, footer: Sequence[QWidget], focus: Sequence[QWidget]) -> None:
        """Show a page; the widgets of its footer take the focus in the order of `focus`."""
        self._focus_before = self._asked = self._beneath = None
        self._footer = tuple(focus)
        if self.top is self.cover:
            self.cover.clear()
        self.page.show_page(page, footer)
        self.setCurrentWidget(self.page)
        self._turn(self._footer)

    def ask(self, question: Question) -> QuestionPanel:
        """Lay a question over the page until it is answered."""
        panel = QuestionPanel(self._theme, question, self.uncover)
        self._asked, self._beneath = question, None
        self.cover.lie_over(over=True)
        buttons = answer_buttons(self._theme, question, self.uncover)
        self._cover_with(panel, buttons, side_by_side(question, buttons))
        self._focus_before = self._writes_in or self._focus_before
        self.cover.keep_in_sight(question.about or self._focus_before)
        return panel

    def cover_with(self, panel: QWidget, question: Question) -> None:
        """Cover what is seen with something else until one of the question's answers is given.

        A question that was open is asked again then.
        """
        self._beneath, self._asked = self._asked or self._beneath, None
        self.cover.lie_over(over=False)
        buttons = answer_buttons(self._theme, question, self.close_setting)
        self._cover_with(panel, buttons, buttons)

    def close_setting(self) -> None:
        """Show again what the setting covered: the page, or the question on it."""
        if self._beneath is None:
            self.uncover()
        else:
            self.ask(self._beneath)

    @property
    def _writes_in(self) -> QWidget | None:
        """Where writing goes on, whatever was pressed before the question came."""
        page = self.page.panel.page
        return page.writes_in if isinstance(page, Page) else None

    def _cover_with(
        self, panel: QWidget, buttons: Sequence[QWidget], side_by_side: Sequence[QWidget]
    ) -> None:
        """Cover what is seen; the buttons take the focus in an order of their own."""
        self.cover.show_page(panel, side_by_side)
        if self.top is self.page:
            self._focus_before = self.window().focusWidget()
        self.setCurrentWidget(self.cover)
        self._turn(buttons)

    def uncover(self) -> None:
        """Show the page again, as it was."""
        self._asked = self._beneath = None
        self.setCurrentWidget(self.page)
        self.cover.clear()
        self.uncovered.emit()
        self._turn(self._footer)

    def sections(self) -> tuple[Sequence[QWidget], ...]:
        """Return what can be chosen now: on the page, beneath it, beside it, and always."""
        top = self.top
        top.whole_page()
        return top.within(), self._turned_footer, top.scrolling, self._always

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the sheet beneath the new size too: it is seen behind a question."""
        super().resizeEvent(event)
        self.page.resize(self.size())

    def showEvent(self, event: QShowEvent) -> None:
        """Place the focus on what came while nobody saw it."""
        super().showEvent(event)
        if self._unsettled:
            self._settling.start()

    def hasHeightForWidth(self) -> bool:
        """Say that it takes the room that there is: pages are scrolled."""
        return False

    def readables(self) -> list[Readable]:
        """Return what is said on the top sheet's page as far as it is made, in its order."""
        widgets = self.top.on_page()
        return [w.says for w in widgets if isinstance(w, Label | Pressable) and not w.isHidden()]

    def spoken(self) -> list[Readable]:
        """Return what is read aloud of the top sheet: what is seen, with the buttons beneath.

        A drawing without words is passed over, and so is a button that reads aloud itself.
        """
        parts, head = self.top.parts(), self.top.panel.head
        above = [part for part in parts if head is not None and head.isAncestorOf(part)]
        said = [*map(_spoken, above), *self.top.only_aloud, *map(_spoken, parts[len(above) :])]
        return [says for says in said if says is not None]

    def order_focus(self) -> None:
        """Let the focus go through all that is seen now."""
        self.order = [*self.top.focusable(self._turned_footer), *self._always]
        if self.top is self.cover and self._asked is not None and self._asked.choices:
            # The answer that changes nothing comes first: Enter pressed twice decides nothing.
            first = self._turned_footer
            self.order = [*first, *(each for each in self.order if each not in first)]
        for one, other in pairwise(self.order):
            QWidget.setTabOrder(one, other)

    def _turn(self, footer: Sequence[QWidget]) -> None:
        self._theme.debounce.page_changed()
        self._turned_footer = tuple(footer)
        self.order_focus()
        self._settling.start()
        self.turned.emit()

    def _settle(self) -> None:
        """Place the focus, once everything has got its size and is seen.

        Out of sight it would take the keys from what is seen instead, such as the staff's page.
        """
        self._unsettled = not self.isVisible()
        if self._unsettled:
            return
        back_at = self._focus_before
        if back_at is not None and self.top is self.page:
            self._focus_before = None
            self.page.panel.stay()
            back_at.setFocus()
            self.page.panel.bring_into_sight(back_at)
        else:
            self.top.focus_on(self.order)
        self.settled.emit()


class Announcer(QObject):
    """Tells a screen reader what has come onto the sheets: a page, a question, a code.

    Of a page its heading is said, of a question and a code everything; nothing is said of what is
    not on the screen.
    """

    def __init__(self, sheets: SheetStack) -> None:
        super().__init__(sheets)
        self._sheets = sheets
        sheets.turned.connect(self._turned)

    def _turned(self) -> None:
        page = self._sheets.top.panel.page
        if page is None or not self._sheets.isVisible():
            return
        parts = self._sheets.top.on_page()
        labels = [part for part in parts if isinstance(part, Label) and not part.isHidden()]
        covering = self._sheets.top is self._sheets.cover
        whole = covering or (isinstance(page, Page) and page.said_whole)
        said = labels if whole else labels[:1]
        announce(page, "\n".join(label.text() for label in said), at_once=covering)


def _spoken(part: QWidget) -> Readable | None:
    if isinstance(part, ListenButton) or (isinstance(part, BigButton) and part.icon_only):
        return None
    if isinstance(part, ChoiceCard):
        return Joined((CHOSEN, part.aloud), ". ") if part.isChecked() else part.aloud
    if isinstance(part, PictureView):
        return part.picture.shows
    return part.says if isinstance(part, Label | Pressable | ValueBar) else None
