"""The place beneath a page where the keyboard on the screen opens.

A code or a number always has its keys. For words the keyboard opens when a field gets the focus
and the station wants it so; with keys it opens by itself only where the page's question stays in
sight beside the field, else when the field or the button is pressed. It stays until the page is
left or the person puts it away: were it to close when the focus goes to another control, that
control would slip away from under the finger.
"""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.shell.sheet_stack import SheetStack
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.field import InputType, TextField
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.keyboard.input_device import InputDevice, InputDeviceMonitor
from mbdesk.ui.widgets.keyboard.layouts import KeyAction, KeyStroke
from mbdesk.ui.widgets.keyboard.writer import before_cursor, write
from mbdesk.ui.widgets.scanner import Scanner
from mbdesk.words.phrase import translate

if TYPE_CHECKING:
    from mbdesk.ui.widgets.keyboard.board import Board


MAKING_MILLISECONDS = 50
"""How long after a page has come the keys of the next one are made: nobody presses yet."""


class KeyboardOpening(StrEnum):
    """When the keyboard for words opens by itself."""

    NEVER = "never"
    TOUCH = "touch"
    ALWAYS = "always"


class KeyboardDock(QWidget):
    """Shows the keyboard, or a button that does."""

    def __init__(self, theme: Theme, opening: KeyboardOpening = KeyboardOpening.NEVER) -> None:
        super().__init__()
        self._theme, self._opening = theme, opening
        says = translate("voter.keyboard", "Show the keyboard")
        self.button = BigButton(theme, says, icon=Icon.KEYBOARD)
        # Whoever touches it goes on writing where they were.
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._made: Board | None = None
        self.hands = InputDeviceMonitor(self)
        self._page: QWidget | None = None
        self._field: TextField | None = None
        self._fields: list[TextField] = []
        self._open = self._put_away = self._by_switch = False
        self._scanner: Scanner | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.button.hide()
        self.hide()

    @property
    def board(self) -> "Board":
        """The keys, made for the first field that there is to write in."""
        if self._made is None:
            from mbdesk.ui.widgets.keyboard.board import Board

            self._made = Board(self._theme)
            self._made.hide()
            self._column.insertWidget(0, self._made)
            self._made.struck.connect(self._struck)
            self._made.turned.connect(self._scan_on)
        return self._made

    def use(self, opening: KeyboardOpening) -> None:
        """Open for words in another way from now on."""
        self._opening = opening
        self._show()

    def serve(self, sheets: SheetStack, scanner: Scanner) -> None:
        """Follow what the sheets show, and let the switches write."""
        self._sheets, self._scanner = sheets, scanner
        sheets.turned.connect(self._turned)
        sheets.settled.connect(self._settled)
        sheets.page.panel.settled.connect(self._share_anew)
        scanner.field_chosen.connect(self._chosen_by_switch)
        self.button.clicked.connect(self.open)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._follow_cursor)

    def sections(self) -> Sequence[Sequence[QWidget]]:
        """Return what can be chosen by switches: who writes goes from row to row of the keys.

        The key that puts the keyboard away leads out of it; where there is none, everything else
        comes after the keys.
        """
        others = self._sheets.sections()
        if not (self._by_switch and self._in_sight):
            return others
        _, footer, *_ = others
        return (self.board.keys, footer) if self._pad is None else (self.board.keys, *others)

    def open(self) -> None:
        """Show the keyboard for the field that was written in last, else for the first."""
        self._put_away = False
        if self._field is None and self._fields:
            self._attend_to(self._fields[0])
        self._set_open(is_open=True)
        if self._field is not None:
            self._field.setFocus()

    def reset(self) -> None:
        """Forget what the person who was here did with the keyboard."""
        self._put_away = self._by_switch = self._open = False
        if self._made is not None:
            self._made.reset()
        self._show()

    def _turned(self) -> None:
        page = self._sheets.page.panel.page
        if page is not self._page:
            self._arrive_at(page)
        self._show()

    def _settled(self) -> None:
        """Stay in the field that the keyboard is open for, or see where the focus has come to."""
        if self._sheets.top is not self._sheets.page:
            return
        if self._open and self._field is not None:
            self._field.setFocus()
        else:
            # The focus may have been there already when the page before was taken away.
            self._follow_focus(None, QApplication.focusWidget())

    def _arrive_at(self, page: QWidget | None) -> None:
        self._page, self._field = page, None
        self._open = self._by_switch = False
        self._fields = page.findChildren(TextField) if page is not None else []
        for field in self._fields:
            field.tapped.connect(self._tapped)
        if self._pad is not None:
            self._attend_to(self._pad)
        elif isinstance(page, Page) and page.leads_to_writing:
            # Later: first the page is painted.
            QTimer.singleShot(MAKING_MILLISECONDS, self, self._prepare_keys)

    def _prepare_keys(self) -> None:
        """Make the keys while nobody needs them yet."""
        if self._opening is not KeyboardOpening.NEVER:
            self.board.prepare(self._sheets.width())

    @property
    def _pad(self) -> TextField | None:
        """The page's field for a code or a number, if it has one."""
        return next((field for field in self._fields if field.wants is not InputType.TEXT), None)

    def _show(self) -> None:
        writing = self._sheets.top is self._sheets.page and bool(self._fields)
        board = writing and (self._open or self._pad is not None)
        button = writing and not board and self._opening is not KeyboardOpening.NEVER
        if board:
            # First: what is shown gets its place at once, and a window would grow for it.
            self._share(self._room())
            for above in (self._sheets.page, self._sheets):
                above.layout().activate()  # type: ignore[union-attr]
        self.button.setVisible(button)
        if board or self._made is not None:
            self.board.setVisible(board)
        self.setVisible(board or button)
        if not board:
            self._sheets.page.squeeze(None)

    @property
    def _in_sight(self) -> bool:
        """Whether the keys are seen."""
        return self._made is not None and self._made.isVisible()

    def _room(self) -> int:
        """Return the height that the sheets and the keys share, in pixels."""
        between = 2 * self._theme.gap
        return self._sheets.height() + (self.height() + between if self.isVisible() else 0)

    def _share_anew(self) -> None:
        if self._in_sight:
            self._share(self._room())

    def _share(self, room: int) -> None:
        """Leave to the page what the keys do not take."""
        keys = self.board.heightForWidth(self._sheets.width())
        self._sheets.page.squeeze(room - keys - 2 * self._theme.gap)

    def _set_open(self, *, is_open: bool) -> None:
        if is_open is not self._open:
            self._open = is_open
            # Other things lie under the finger now.
            self._theme.debounce.page_changed()
            self._show()

    def _attend_to(self, field: TextField) -> None:
        self._field = field
        self.board.serve(field.wants, paragraphs=field.paragraphs)
        self._follow_cursor()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        field = next((each for each in self._fields if each.editor is new), None)
        if field is not None:
            self._attend_to(field)
            if self._opens_by_itself(field):
                self._set_open(is_open=True)

    def _follow_cursor(self) -> None:
        if self._field is not None:
            self.board.continue_after(before_cursor(self._field.editor))

    def _wanted(self) -> bool:
        by_touch = self._opening is KeyboardOpening.TOUCH and self.hands.last is InputDevice.TOUCH
        return self._opening is KeyboardOpening.ALWAYS or by_touch

    def _opens_by_itself(self, field: TextField) -> bool:
        pressing = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        return self._wanted() and not (self._put_away or pressing) and self._leaves_room(field)

    def _leaves_room(self, field: TextField) -> bool:
        """Whether the page is seen from its top to the cursor with the keyboard open."""
        if self._open or self._page is None:
            return True
        panel = self._sheets.page.panel
        shown = self.height() if self.isVisible() else 0
        more = self.board.heightForWidth(self._sheets.width()) - shown
        room = panel.area.viewport().height() - more + self._sheets.page.room_to_gain()
        line = panel.place_of(field.editor)
        return line is not None and line.bottom() + self._theme.gap <= room

    def _tapped(self) -> None:
        if self._wanted():
            self.open()

    def _chosen_by_switch(self, editor: QWidget) -> None:
        # Whoever writes by switches has nothing else to write with, whatever the station wants.
        self._by_switch = True
        editor.setFocus()
        self._set_open(is_open=True)
        self._scan_on()

    def _struck(self, stroke: KeyStroke) -> None:
        if self._field is None:
            return
        if stroke.act is KeyAction.HIDE:
            self._put_away, self._by_switch = True, False
            self._set_open(is_open=False)
            self._field.setFocus()
        else:
            self._field.setFocus()
            write(self._field.editor, stroke)
        self._scan_on()

    def _scan_on(self) -> None:
        """Go back to the row, from which every other row is near."""
        if self._scanner is not None and self._scanner.awake:
            self._scanner.restart()
