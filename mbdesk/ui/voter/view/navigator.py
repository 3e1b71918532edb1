"""Navigates one visit: shows its pages and moves between them."""

from collections.abc import Callable
from weakref import WeakMethod

from PySide6.QtCore import QObject, Signal

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.shell.footer import Footer, footer_of
from mbdesk.ui.voter.shell.page import Action, Page, Visit
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.voter.view.action_runner import ActionRunner
from mbdesk.ui.voter.view.next_page import NextPage
from mbdesk.ui.voter.visit.flow import DONE, LAST, Flow, Step
from mbdesk.ui.voter.visit.session import Session

VisitOf = Callable[[Session, Flow], Visit]


class Navigator(QObject):
    """Shows the page of the flow's step and does what pages and their footers ask for.

    Emits `page_shown` when a page has come, `saved` when a ballot or proposal is safe, and `over`
    when the person has finished or declined. `grew` and `camera_wanted` are the page's own.
    """

    page_shown = Signal()
    saved = Signal()
    over = Signal()
    grew = Signal()
    camera_wanted = Signal()

    page: Page
    footer: Footer
    session: Session
    flow: Flow

    def __init__(
        self, sheets: SheetStack, runner: ActionRunner, visit_of: VisitOf, parent: QObject
    ) -> None:
        """`visit_of` is a method that returns what pages share in a session and its flow."""
        super().__init__(parent)
        self._sheets, self._runner = sheets, runner
        # The view that has the method holds this navigator too: a window that is closed must go.
        self._visit_of = WeakMethod(visit_of)
        self._next_page = NextPage(sheets.page)
        runner.done.connect(self._done)

    def begin(self, session: Session, flow: Flow) -> None:
        """Show the first page to somebody who has just come."""
        self.session, self.flow = session, flow
        self._show_page()

    def go_on(self) -> None:
        """Leave the page for the next one, unless something stands in the way."""
        if self._runner.busy:
            return
        error = self.page.validation_error()
        if error is not None:
            self._sheets.ask(error)
            return
        action = self.page.action()
        if action is not None:
            self._act(action)
        else:
            self._advance()

    def go_back(self) -> None:
        """Go to the page before."""
        if not self._runner.busy and self.flow.may_go_back:
            self.flow.back()
            self._show_page()

    def show_step(self, task: PhaseKind, step: Step) -> None:
        """Show a page of a task at once, as pictures and checks of the layout want it."""
        self.flow.choose(task)
        self.flow.jump(step)
        self._show_page()
        self.page.make_whole()

    def turn_aside(self, step: Step) -> None:
        """Show a page beside the way."""
        self.flow.turn_aside(step)
        self._show_page()

    def show_survey(self, step: Step) -> None:
        """Show a page of the voluntary questions at once, after what was done."""
        self.flow.ask()
        self.flow.jump(step)
        self._show_page()

    def _show_page(self) -> None:
        visit_of = self._visit_of()
        if visit_of is None:
            return
        visit = visit_of(self.session, self.flow)
        self.page = self._next_page.take(visit)
        self._connect_page(self.page)
        self.footer = footer_of(self.page, self.flow)
        self._connect_footer(self.footer)
        self._sheets.show_page(self.page, self.footer.widgets, self.footer.in_focus_order)
        self._next_page.expect(visit)
        self.page_shown.emit()

    def _connect_page(self, page: Page) -> None:
        page.go_on.connect(self.go_on)
        page.ask.connect(self._sheets.ask)
        page.act.connect(self._act)
        page.change.connect(self._change)
        page.anew.connect(self._show_page)
        page.language_chosen.connect(self._start_in)
        page.task_chosen.connect(self._choose_task)
        page.declined.connect(self.over)
        page.camera_wanted.connect(self.camera_wanted)
        page.grew.connect(self._sheets.order_focus)
        page.grew.connect(self.grew)

    def _connect_footer(self, footer: Footer) -> None:
        if footer.back is not None:
            footer.back.clicked.connect(self.go_back)
        if footer.next is not None:
            footer.next.clicked.connect(self._finish if self.flow.step in LAST else self.go_on)

    def _finish(self) -> None:
        if self.flow.ask():
            self._show_page()
        else:
            self.over.emit()

    def _start_in(self, tag: str) -> None:
        set_language(tag)
        self._advance()

    def _choose_task(self, task: PhaseKind) -> None:
        self.flow.choose(task)
        self._show_page()

    def _change(self, step: Step) -> None:
        self.flow.change(step)
        self._show_page()

    def _act(self, action: Action) -> None:
        if not self._runner.busy:
            self._runner.run(action)

    def _done(self, action: Action) -> None:
        if action.aside is not None:
            self.turn_aside(action.aside)
            return
        self._advance()
        if self.flow.step in DONE:
            self.saved.emit()

    def _advance(self) -> None:
        self.flow.next()
        self._show_page()
