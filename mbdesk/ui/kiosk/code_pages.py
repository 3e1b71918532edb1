"""The pages for entering and choosing the staff code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mbdesk.errors.keys import StaffCodeLockedError, StaffCodeShortError, StaffCodeWeakError
from mbdesk.services.kiosk.staff_code import (
    FEWEST_DIGITS,
    StaffLock,
    check_staff_code,
    choose_staff_code,
    has_staff_code,
)
from mbdesk.ui.kiosk.pages import KioskContext, KioskPage
from mbdesk.ui.look.theme import TextRole
from mbdesk.ui.staff.staff_notes import in_words
from mbdesk.ui.staff.staff_page import StaffPage
from mbdesk.ui.widgets.keypad import DIGITS, Keypad
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Readable, Verbatim, translate

DOT = "•"
MOST = 32


class DigitsPage(StaffPage):
    """Digits are typed by keypad or keyboard, and shown as dots."""

    def __init__(
        self,
        context: KioskContext,
        title: Readable,
        primary: Readable,
        way_out: Readable | None = None,
    ) -> None:
        super().__init__(context, title, primary, way_out)
        self.typed, theme = "", context.theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.dots = Label(theme, role=TextRole.HEADING)
        self.keypad = Keypad(theme, DIGITS)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.add(self.dots, self.keypad)
        self.end()

    def begin(self) -> None:
        """Begin with nothing typed."""
        super().begin()
        self.clear()
        self.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self.typed = ""
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits from a keyboard; Enter is the primary button."""
        text = event.text()
        if text.isascii() and text.isdigit():
            self._type(text)
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.primary.click()
        else:
            super().keyPressEvent(event)

    def _type(self, digit: str) -> None:
        self.typed = (self.typed + digit)[:MOST]
        self._show()

    def _erase(self) -> None:
        self.typed = self.typed[:-1]
        self._show()

    def _show(self) -> None:
        self.dots.say(Verbatim(DOT * len(self.typed) or "–"))


class CodePage(DigitsPage):
    """Asks for the staff code; emits `entered` when it was right."""

    entered = Signal()

    def __init__(self, context: KioskContext) -> None:
        super().__init__(
            context,
            translate("kiosk", "Staff code"),
            translate("kiosk", "Open"),
            translate("kiosk", "Back to the residents' screen"),
        )
        self._lock = StaffLock(context.station)

    def begin(self) -> None:
        """Begin with nothing typed; a lock goes on counting."""
        super().begin()
        if self._lock.seconds_left:
            self.failed(StaffCodeLockedError(seconds=self._lock.seconds_left))

    def act(self) -> None:
        """Check the code."""
        typed, lock = self.typed, self._lock
        self.clear()
        self.run(lambda _progress: lock.enter(typed), self._let_in)

    def _let_in(self, _nothing: None) -> None:
        self.entered.emit()
        self.page_wanted.emit(KioskPage.MENU)


class ChooseCodePage(DigitsPage):
    """Asks for a new staff code, twice; leads to the menu once it holds."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__(
            context, translate("kiosk", "Choose a staff code"), translate("kiosk", "Next")
        )
        self._first = ""

    def begin(self) -> None:
        """Ask for the first of the two; without one there is no way but out of the program."""
        self._first = ""
        super().begin()
        known = has_staff_code(self._station)
        self.out.say(translate("kiosk", "Back") if known else translate("kiosk", "Leave mbdesk"))

    def act(self) -> None:
        """Keep the first if it will do, compare the second."""
        typed = self.typed
        self.clear()
        if not self._first:
            self._take_first(typed)
        elif typed != self._first:
            self.begin()
            self.tell(translate("kiosk", "The two codes were not the same. Begin again."))
        else:
            self.run(lambda _progress: choose_staff_code(self._station, typed), self._kept)

    def failed(self, error: Exception) -> None:
        """Begin again with another code."""
        self.begin()
        super().failed(error)

    def _take_first(self, typed: str) -> None:
        try:
            check_staff_code(typed)
        except StaffCodeWeakError as error:
            self.failed(error)
        else:
            self._first = typed
            self.tell(translate("kiosk", "Type the same code again."))

    def _show(self) -> None:
        """Show the dots, and judge a first code while it is typed."""
        super()._show()
        if self._first:
            return
        says, details = _judgement(self.typed)
        if says.read(self.theme.reader()) != self.verdict.text():
            self.tell(says, details)

    def _kept(self, _nothing: None) -> None:
        self.page_wanted.emit(KioskPage.MENU)


def _judgement(code: str) -> tuple[Readable, Readable]:
    """Return a hint on a code being typed: what it still needs, or why it is unsuitable."""
    try:
        check_staff_code(code)
    except StaffCodeShortError:
        hint = translate(
            "kiosk", "At least %Ln digits. You need it to open and close.", None, FEWEST_DIGITS
        )
        return hint, NOTHING
    except StaffCodeWeakError as error:
        return in_words(error)
    return NOTHING, NOTHING
