"""The field in which everything is sought (Ctrl+K), and the list of what was found beneath it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.shell.finding import GROUPS, Found, Group, find_at_once, find_in_file
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, paint_icon
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.ui.staff.parts.row_painting import RowDelegate
from mbdesk.ui.staff.parts.row_text import ICON, STRONG

SHORTEST = 2
"""Letters from which on something is sought."""
_WIDE, _NARROW, _HIGH, _ICON = 352, 160, 460, 16
_PAUSE_MILLISECONDS = 150
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class ResultList(QListWidget):
    """What was found, in groups with headings; a heading cannot be chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("found")
        self.setItemDelegate(RowDelegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(True)
        self.found: list[Found | None] = []
        self.hide()

    def show_found(self, found: Sequence[Found], nothing: str) -> None:
        """Show what was found, group by group; the first of it is chosen."""
        self.clear()
        self.found = []
        for group in Group:
            of_group = [each for each in found if each.group is group]
            if of_group:
                self._add_heading(GROUPS[group].read(current_reader()))
            for each in of_group:
                item = QListWidgetItem("\n".join(filter(None, (each.title, each.detail))))
                item.setData(ICON, str(each.icon))
                self.addItem(item)
                self.found.append(each)
        if not found:
            self._add_heading(nothing)
        self.move_by(1)

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setData(STRONG, True)  # Qt's form
        self.addItem(item)
        self.found.append(None)

    @property
    def chosen(self) -> Found | None:
        """What is chosen."""
        row = self.currentRow()
        return self.found[row] if 0 <= row < len(self.found) else None

    def move_by(self, step: int) -> None:
        """Choose the next one in a direction, if there is one."""
        row = self.currentRow() + step
        while 0 <= row < len(self.found):
            if self.found[row] is not None:
                self.setCurrentRow(row)
                return
            row += step

    @property
    def wanted_height(self) -> int:
        """The height of everything that was found."""
        rows = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return rows + 2 * self.frameWidth()


class SearchField(Retranslatable, LineEdit):
    """Seeks as one types. Emits `found` with what was chosen, by Enter or a press.

    The arrows move in the list while the field keeps the focus; Escape closes it. `lie_over` names
    the widget that the list lies over.
    """

    found = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.reading = 0  # how many searches of the file are under way
        self._over: QWidget = self
        self.list = ResultList(self)
        self._pause = QTimer(self, interval=_PAUSE_MILLISECONDS, singleShot=True)
        self.textEdited.connect(lambda _: self._pause.start())
        self._pause.timeout.connect(self.seek)
        self.list.itemClicked.connect(lambda _: self._go())
        staff_look().changed.connect(self._measure)
        self._measure()
        self.retranslate()

    def lie_over(self, window: QWidget) -> None:
        """Let the list lie over a window's content."""
        self._over = window
        self.list.setParent(window)
        window.installEventFilter(self)

    def _measure(self) -> None:
        look = staff_look()
        self.setMinimumWidth(look.px(_NARROW))
        self.setMaximumWidth(look.px(_WIDE))
        self.setTextMargins(look.px(_ICON + 8), 0, 0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon before the words."""
        super().paintEvent(event)
        look = staff_look()
        side = look.px(_ICON)
        square = QRect(look.px(8), (self.height() - side) // 2, side, side)
        paint_icon(QPainter(self), DeskIcon.SEARCH, square, look.palette.ink_2)

    def seek(self) -> None:
        """Show what holds the text, at once as far as it is known, the rest once it is read."""
        self._pause.stop()
        text = " ".join(self.text().split())
        if len(text) < SHORTEST:
            self.close_list()
            return
        known, central, reader = self._desk.snapshot, self._desk.central, current_reader()
        at_once = find_at_once(known, text)

        def take(rest: list[Found]) -> None:
            self.reading -= 1
            if text == " ".join(self.text().split()) and self.list.isVisible():
                self._show([*at_once, *rest], self.tr("Nothing was found."))

        def fail(_error: Exception) -> None:
            take([])  # the page of what cannot be read says why

        self.reading += 1
        self._show(at_once, self.tr("Seeking…"))
        run(
            lambda _: find_in_file(central, known, text, reader),
            done=take,
            failed=fail,
            parent=self,
        )

    def _show(self, found: list[Found], nothing: str) -> None:
        chosen = self.list.chosen
        self.list.show_found(found, nothing)
        if chosen is not None and chosen in self.list.found:
            self.list.setCurrentRow(self.list.found.index(chosen))
        self._place()
        self.list.show()
        self.list.raise_()
        told = self.tr("%Ln found", "", len(found)) if found else nothing
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, told))

    def _place(self) -> None:
        """Put the list beneath the field, as wide as its words and as high as there is room."""
        window, look = self._over, staff_look()
        corner = self.mapTo(window, QPoint(0, self.height() + look.px(4)))
        width = min(max(self.width(), look.px(480)), window.width() - corner.x() - look.px(8))
        self.list.resize(width, look.px(_HIGH))  # the words are measured at this width
        room = window.height() - corner.y() - look.px(16)
        height = min(self.list.wanted_height, look.px(_HIGH), room)
        self.list.setGeometry(corner.x(), corner.y(), width, height)

    def close_list(self) -> None:
        """Show nothing that was found any more."""
        self.list.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list, go where it leads, or close it."""
        key = Qt.Key(event.key())
        if key in _MOVES and self.list.isVisible():
            self.list.move_by(_MOVES[key])
            self._say_chosen()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not self.list.isVisible() or self._pause.isActive():
                self.seek()
            else:
                self._go()
        elif key == Qt.Key.Key_Escape:
            self.clear()
            self.close_list()
        else:
            super().keyPressEvent(event)

    def _say_chosen(self) -> None:
        """Say what is chosen: the focus stays in the field."""
        chosen = self.list.chosen
        if chosen is not None:
            said = f"{chosen.title}, {chosen.detail}" if chosen.detail else chosen.title
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _go(self) -> None:
        chosen = self.list.chosen
        if chosen is not None:
            self.clear()
            self.close_list()
            self.found.emit(chosen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close the list where the window is pressed beside it or changes its size."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.Resize}:
            self.close_list()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list once the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.close_list()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setPlaceholderText(self.tr("Search everything (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search everything"))
        self.setAccessibleDescription(
            self.tr("The arrow keys choose, Enter goes there, Escape closes.")
        )
        self.close_list()
