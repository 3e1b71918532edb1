"""The list of the desk's pages: in the order of the routine, with what is owed or due on each.

Where the window is too low for all of them, the rows move together, and then, one by one, up and
down: by the two buttons, the wheel, or the keys. No row is ever seen in part.
"""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from mbdesk.ui.central.desk.page_marks import PageMark
from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.central.shell.page_delegate import (
    FIRST,
    ICON,
    MARK,
    PADDING,
    RAIL,
    ROW,
    RULE,
    SIDES,
    PageDelegate,
    in_sight,
)
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind

WIDE, WIDEST = 232, 296
"""Widths with the titles, at least and at most, in pixels."""

HEIGHTS = ((ROW, RULE), (30, 9), (26, 5))
"""How high a row and the space around a hairline are: the first of them that lets all be seen."""

STEP = 24
"""The height of a button that moves the rows, in pixels."""


class Navigation(Retranslatable, QListWidget):
    """One row a page, in the order of `CentralPage`; a rail shows the icons alone."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self._rows = PageDelegate(self)
        self.setItemDelegate(self._rows)
        for scrolls in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            scrolls(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setMouseTracking(True)
        self.rail = False
        self.up, self.down = (
            Button(ButtonKind.BAR, icon, parent=self) for icon in (DeskIcon.UP, DeskIcon.DOWN)
        )
        last = PAGES[CentralPage.OVERVIEW].group
        for entry in PAGES.values():
            QListWidgetItem("", self).setData(FIRST, entry.group != last)
            last = entry.group
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        for button, step in ((self.up, -1), (self.down, 1)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the list's own keys do the same
            button.hide()
            button.clicked.connect(lambda _=False, step=step: self._move(step))
        self.verticalScrollBar().valueChanged.connect(lambda _: self._allow())
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._allow())
        staff_look().changed.connect(self._fit)

    def leave_out(self, absent: Collection[CentralPage]) -> None:
        """Show all pages but those that this process has no use for."""
        for row, page in enumerate(PAGES):
            self.item(row).setHidden(page in absent)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let as many rows be seen as there is room for, and the chosen one among them."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen row into sight."""
        super().showEvent(event)
        self._fit()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a row into sight, all of it: Qt counts in rows, and these are of two heights."""
        super().scrollTo(index, hint)
        bar, low = self.verticalScrollBar(), self.viewport().height()
        while self.visualRect(index).bottom() >= low and bar.value() < bar.maximum():
            bar.setValue(bar.value() + 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row that is seen; below the last one, go on to those that are not."""
        place = self.visualRect(self.indexAt(event.position().toPoint()))
        if place.isValid() and not in_sight(self, place):
            self._move(1)
            return
        super().mousePressEvent(event)

    def _fit(self) -> None:
        look, room = staff_look(), self.contentsRect().height()
        rows = [self.item(row) for row in range(self.count())]
        shown = [item for item in rows if not item.isHidden()]
        parted = sum(bool(item.data(FIRST)) for item in shown)
        fitting = (
            each
            for each in HEIGHTS
            if len(shown) * look.px(each[0] + 2) + parted * look.px(each[1]) <= room
        )
        chosen = next(fitting, None)
        self._rows.row, self._rows.rule = chosen or HEIGHTS[-1]
        step = 0 if chosen else look.px(STEP)
        self.setViewportMargins(0, step, 0, step)
        whole = self.contentsRect()
        self.up.setGeometry(QRect(whole.left(), whole.top(), whole.width(), look.px(STEP)))
        self.down.setGeometry(self.up.geometry().translated(0, room - look.px(STEP)))
        for button in (self.up, self.down):
            button.setVisible(bool(step))
        self.doItemsLayout()
        self.scrollTo(self.currentIndex())
        self._allow()

    def _allow(self) -> None:
        bar = self.verticalScrollBar()
        self.up.setEnabled(bar.value() > bar.minimum())
        self.down.setEnabled(bar.value() < bar.maximum())

    def _move(self, step: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + step * max(1, bar.pageStep() - 1))

    def show_marks(self, found: Mapping[CentralPage, PageMark]) -> None:
        """Show what is owed or due, and say it to those who do not see it."""
        for row, page in enumerate(PAGES):
            self.item(row).setData(MARK, found.get(page, PageMark()))
        self._name_rows()

    def set_rail(self, *, rail: bool) -> None:
        """Show the icons alone, or the titles too."""
        if rail != self.rail:
            self.rail = self._rows.rail = rail
            self._name_rows()
            self._fit()

    @property
    def wanted_width(self) -> int:
        """The width at which every title is seen whole beside its mark, within bounds."""
        look = staff_look()
        if self.rail:
            return look.px(RAIL)
        letters = QFontMetrics(look.font(bold=True))
        titles = (self.item(row).text() for row in range(self.count()))
        longest = max(map(letters.horizontalAdvance, titles))
        beside = look.px(2 * (SIDES + PADDING) + ICON + 12 + 34)
        return min(max(look.px(WIDE), longest + beside), look.px(WIDEST))

    def retranslate(self) -> None:
        """Name the pages, in the language on screen."""
        self.setAccessibleName(self.tr("Pages"))
        self._rows.now = self.tr("now")
        self.up.setAccessibleName(self.tr("Show the pages above"))
        self.down.setAccessibleName(self.tr("Show the pages below"))
        for row, entry in enumerate(PAGES.values()):
            self.item(row).setText(QCoreApplication.translate("CentralWindow", entry.title))
        self._name_rows()

    def _name_rows(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            told = ", ".join(
                filter(None, (item.text(), self._words(item.data(MARK) or PageMark())))
            )
            item.setData(Qt.ItemDataRole.AccessibleTextRole, told)

    def _words(self, mark: PageMark) -> str:
        owed = self.tr("%Ln to see to", "", mark.owed) if mark.owed else ""
        now = self._rows.now if mark.now else ""
        done = self.tr("done") if mark.done and not mark.owed else ""
        return ", ".join(filter(None, (now, owed, done)))
