"""The pages for entering the staff code, choosing one, and choosing one anew with a reset file."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from mbdesk.errors import KnownError
from mbdesk.errors.bundles import BundleError
from mbdesk.errors.keys import StaffCodeLockedError, StaffCodeShortError, StaffCodeWeakError
from mbdesk.services.exchange.code_resets import CodeReset, find_reset
from mbdesk.services.kiosk.staff_code import (
    FEWEST_DIGITS,
    StaffLock,
    check_staff_code,
    choose_staff_code,
    has_staff_code,
)
from mbdesk.ui.kiosk.media_choice import MediaChoice, MediaUse
from mbdesk.ui.kiosk.pages import KioskContext, KioskPage
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.staff.station.staff_notes import NoticeText, in_words
from mbdesk.ui.staff.station.staff_page import StaffPage
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
        self.dots = Label(theme, role=FontRole.HEADING)
        self.keypad = Keypad(theme, DIGITS)
        self.keypad.typed.connect(self._type)
        self.keypad.erased.connect(self._erase)
        self.add(self.dots, self.keypad)

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
        self.take_back()
        self.typed = (self.typed + digit)[:MOST]
        self._show()

    def _erase(self) -> None:
        self.take_back()
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
        says = translate("kiosk", "Nobody knows the code")
        self.add(self.way_to(KioskPage.FORGOTTEN_CODE, says))
        self.end()

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
        self._reset: CodeReset | None = None
        self.end()

    def begin(self) -> None:
        """Ask for the first of the two; without one there is no way but out of the program."""
        super().begin()
        self._begin_anew()
        known = has_staff_code(self._station)
        self.out.say(translate("kiosk", "Back") if known else translate("kiosk", "Leave mbdesk"))

    def act(self) -> None:
        """Keep the first if it will do, compare the second."""
        typed = self.typed
        self.clear()
        if not self._first:
            self._take_first(typed)
        elif typed != self._first:
            self._begin_anew()
            self.tell(translate("kiosk", "The two codes were not the same. Begin again."))
        else:
            reset = self._reset
            self.run(lambda _progress: choose_staff_code(self._station, typed, reset), self._kept)

    def failed(self, error: Exception) -> None:
        """Begin again with another code."""
        self._begin_anew()
        super().failed(error)

    def _begin_anew(self) -> None:
        self._first = ""
        self.clear()

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


class ForgottenCodePage(ChooseCodePage):
    """Takes the centre's reset file from a stick, and lets a new code be chosen with it.

    The old code holds until the new one is kept. Emits `entered` then.
    """

    entered = Signal()

    def __init__(self, context: KioskContext) -> None:
        super().__init__(context)
        self._folder = Path()
        self.title.say(translate("kiosk", "Nobody knows the code"))
        self.ask = Label(
            context.theme,
            translate(
                "kiosk",
                "Ask the centre for a reset file for this kiosk. Put in the stick that it is on, "
                "and choose it here. Then choose a new staff code. Until then the old one holds.",
            ),
        )
        self.media = MediaChoice(context, MediaUse.READ_BEFORE_CODE)
        self.media.chosen.connect(self._find)
        self.column.insertWidget(0, self.ask)
        self.column.insertWidget(1, self.media)

    def begin(self) -> None:
        """Ask for the stick."""
        self._show_step(None)
        super().begin()
        self.media.look()

    def act(self) -> None:
        """Take a code, once there is a file that lets one be chosen."""
        if self._reset is not None:
            super().act()

    def failed(self, error: Exception) -> None:
        """Ask for another stick where the file will not do."""
        if isinstance(error, BundleError):
            self._show_step(None)
        super().failed(error)

    def words_for(self, error: Exception) -> NoticeText:
        """Name no stick: whoever stands here has given no code."""
        if isinstance(error, KnownError) and (path := error.parameters.get("path")):
            neutral = str(path).replace(str(self._folder), "USB")
            error = type(error)(**{**error.parameters, "path": neutral})
        return super().words_for(error)

    def _find(self, folder: Path) -> None:
        self._folder = folder
        self.run(lambda _progress: find_reset(self._station, folder), self._found)

    def _found(self, reset: CodeReset) -> None:
        self._show_step(reset)
        self._begin_anew()
        self.setFocus()

    def _show_step(self, reset: CodeReset | None) -> None:
        """Show the sticks, or once the file is found, the keys."""
        self._reset = reset
        found = reset is not None
        self.ask.setHidden(found)
        self.media.setHidden(found)
        self.dots.setVisible(found)
        self.keypad.setVisible(found)
        self.primary.setVisible(found)

    def _type(self, digit: str) -> None:
        if self._reset is not None:
            super()._type(digit)

    def _show(self) -> None:
        if self._reset is not None:
            super()._show()

    def _kept(self, nothing: None) -> None:
        self.entered.emit()
        super()._kept(nothing)


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
