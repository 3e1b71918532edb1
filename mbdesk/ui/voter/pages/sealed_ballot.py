"""The sealed ballot on the review page, in processes with test ballots.

Its code and whole hash stand on the screen before the person decides whether to cast it or to test
it, so a computer that seals something else cannot know which it will be. A ballot that was sealed
anew, after a test or after something went wrong, is not cast before its code has been seen.
"""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject

from mbdesk.errors import BugError, KnownError
from mbdesk.errors.voter import TestsUsedUpError
from mbdesk.services.station.casting import MOST_TESTS, SealedBallot, VisitTests
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.listen import ListenButton
from mbdesk.ui.voter.shell.page import Action, Page, Question, understood
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.ui.widgets.qr_code import QrCode
from mbdesk.ui.widgets.text import Label
from mbdesk.words import RESIDENTS
from mbdesk.words.phrase import Code, translate
from mbdesk.words.sentences.messages import ErrorText

CODE_NAME = translate("voter.tested", "The code before you vote:")
"""Not what a cast vote's is called: nobody is to leave with this one and think that they voted."""
NOT_YET = translate("voter.tested", "You have not voted yet.")
SAVING_TEST = translate("voter.tested", "One moment. Your test ballot is being saved.")
SQUARE = translate("voter.tested", "The square holds the whole code, for a camera.")
ASKS = translate(
    "voter.tested", "Do you want to check this computer? A test ballot is not counted."
)
LOOK = translate("voter.tested", "Look at the code before you go on.")


class SealedBallotPart(QObject):
    """Seals what a page shows; adds the code to it, and the button that makes a test of it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        theme, session = page.theme, page.session
        self._page, self._seen = page, False
        self._ballot: SealedBallot | None = None
        self._tests = session.tests = session.tests or VisitTests()
        self._code = Label(theme, role=FontRole.HEADING)
        self._code.installEventFilter(self)
        self._square = QrCode(theme, SQUARE)
        name = translate("voter.speech", "Listen to the code before you vote")
        self._listen = ListenButton(theme, page.visit.reading, (), name)
        self._lay_out()
        self._seal()

    @property
    def ballot(self) -> SealedBallot:
        """The ballot whose code is shown; there is one where nothing is `unseen`."""
        if self._ballot is None:
            raise BugError("nothing is sealed")
        return self._ballot

    def unseen(self) -> Question | None:
        """Return what a person must see before the ballot is cast or tested, if anything."""
        if self._ballot is None or self._ballot.spent:
            error = self._seal()
            if error is not None:
                return error_question(error, self._page.station)
        if self._seen:
            return None
        self._seen = True
        return replace(understood(LOOK), code_name=CODE_NAME, code=Code(self.ballot.code))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that the code has been on the screen, whole."""
        if event.type() == QEvent.Type.Paint and watched is self._code:
            self._seen |= self._code.visibleRegion().boundingRect() == self._code.rect()
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        page, theme = self._page, self._page.theme
        page.say(NOT_YET)
        page.add(Label(theme, CODE_NAME), self._code)
        page.column.addLayout(_row(theme, self._listen))
        page.add(Label(theme, SQUARE), self._square)
        if self._tests.left:
            test = BigButton(theme, translate("voter.tested", "Use it as a test ballot"))
            test.clicked.connect(self._test)
            page.say(ASKS)
            page.column.addLayout(_row(theme, test))
        else:
            page.say(ErrorText(TestsUsedUpError(limit=MOST_TESTS), "what", RESIDENTS))

    def _seal(self) -> KnownError | None:
        """Seal what is marked, and show its code; return what does not allow it, if anything."""
        self._seen, self._ballot = False, None
        try:
            ballot = self._page.station.seal(self._page.session.marks.choice())
        except KnownError as error:
            return error
        self._ballot, code = ballot, Code(ballot.code)
        self._code.say(code)
        self._listen.read_instead((CODE_NAME, code))
        self._square.show_content(ballot.digest.hex())
        return None

    def _test(self) -> None:
        question = self.unseen()
        if question is not None:
            self._page.ask.emit(question)
            return
        ballot, tests, page = self.ballot, self._tests, self._page
        self._page.act.emit(
            Action(
                lambda: page.station.keep_test(ballot, tests),
                page.session.ballot_tested,
                SAVING_TEST,
                aside=Step.BALLOT_TESTED,
            )
        )


def _row(theme: Theme, button: BigButton) -> RowLayout:
    """Return a button that is no wider than its words: it asks for less than those of the page."""
    row = RowLayout(theme)
    row.addWidget(button)
    return row
