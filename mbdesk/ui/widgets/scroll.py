"""A page that is taller than the screen: scrolled by large buttons, keys, wheel or finger."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.anchor import Anchor, PlacedWidget, anchor_at, parts_of
from mbdesk.ui.widgets.lines import lines_of
from mbdesk.ui.widgets.scroll_buttons import ScrollButtons
from mbdesk.ui.widgets.scrolled_page import ScrolledPage, Sight
from mbdesk.ui.widgets.veil import Veil

CHANGING = {QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.LanguageChange}


class ScrollPanel(QWidget):
    """Shows one page and scrolls it up and down, never sideways.

    The two buttons are there only when the page does not fit; the one that leads to something
    unseen stands out. A control that gets the focus is brought into sight. What an edge would cut
    is veiled. When language or size change, what was uppermost stays so; then `settled` is told.
    What is put `beneath` takes its room from the page, and leaves the buttons where they are.

    The `head` of a `ScrolledPage` stays above it; one with views is turned by whole ones.
    """

    settled = Signal()
    left_focus: bool
    """Whether the person has scrolled away from what has the focus."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.area, self.beneath = QScrollArea(), QVBoxLayout()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        # Our own viewport: to find out what Qt's is, PySide makes every class that it might be.
        viewport = QWidget()
        self.area.setViewport(viewport)
        viewport.installEventFilter(self)
        self.head: QWidget | None = None
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Once: Qt never forgets a gesture that it has been taught, and this teaches it one.
        touch = QScroller.ScrollerGestureType.TouchGesture
        self._by_finger = QScroller.grabGesture(viewport, touch)
        self.veil = Veil(viewport)
        self._lines: list[QRect] = []
        self._sight = Sight(self.area, theme, self.lines)
        self._parts: list[PlacedWidget] | None = None
        self._anchor: Anchor | None = None
        self.left_focus = self._staying = False
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self._settle)
        self._buttons = ScrollButtons(theme)
        self.up, self.down = self._buttons.up, self._buttons.down
        self._lay_out()
        self._connect()
        self._show_buttons()

    def _connect(self) -> None:
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._show_buttons)
        bar.rangeChanged.connect(self._changing)
        bar.valueChanged.connect(self._show_buttons)
        bar.valueChanged.connect(self._scrolled)
        self._buttons.stepped.connect(self.step)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        QGuiApplication.inputMethod().cursorRectangleChanged.connect(self._follow_cursor)

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.area.widget()

    @property
    def settling(self) -> bool:
        """Whether the page is about to settle after a change; `settled` is emitted then."""
        return self._settling.isActive()

    def hasHeightForWidth(self) -> bool:
        """Say that it can be as low as may be: else it and its neighbours would be cut alike."""
        return False

    def height_for_page(self, width: int) -> int:
        """Return the height in pixels in which the page is seen whole, `width` pixels wide."""
        if self.page is None:
            return 0
        beside = self._buttons.sizeHint().width() + self._theme.gap
        inside = min(width - beside, self.page.maximumWidth())
        tall = self.page.heightForWidth(inside) if self.page.hasHeightForWidth() else 0
        return max(tall, self.page.minimumSizeHint().height())

    @property
    def has_room_for_buttons(self) -> bool:
        """Whether it is high enough for the two buttons, if the page has to be scrolled."""
        return self.height() >= self._buttons.minimumSizeHint().height()

    def show_page(self, page: QWidget) -> None:
        """Show another page from its top; the one before is destroyed."""
        before = self.area.takeWidget()
        if before is not None:
            # Later: a button on it may be what brought us here.
            before.removeEventFilter(self)
            before.setParent(None)
            before.deleteLater()
        self._anchor, self.left_focus = None, False
        self._show_head(page.head if isinstance(page, ScrolledPage) else None)
        # Laid out at once for the width it will have, and not for one that it would like.
        page.resize(self.area.viewport().size())
        self.area.setWidget(page)
        self._scroll_by_finger(not (isinstance(page, ScrolledPage) and page.still))
        page.installEventFilter(self)
        page.setAutoFillBackground(False)
        self._fit_page()
        self.area.viewport().setAutoFillBackground(False)
        self.area.verticalScrollBar().setValue(0)
        self._changing()

    def lines(self) -> list[QRect]:
        """Return the lines of the page, in its coordinates."""
        if self.page is None:
            return []
        return lines_of(self.page) if self.settling else self._lines

    def _scroll_by_finger(self, wanted: bool) -> None:  # noqa: FBT001
        viewport = self.area.viewport()
        (viewport.grabGesture if wanted else viewport.ungrabGesture)(self._by_finger)

    def step(self, direction: int) -> None:
        """Scroll by most of a screen, down for 1 and up for -1, to the beginning of a line.

        A page with views is turned to the next one.
        """
        self._go_to(self._sight.step(direction))

    def to_top(self) -> None:
        """Scroll to where the page begins."""
        self._go_to(0)

    def shows(self, widget: QWidget) -> bool:
        """Whether `widget` is in sight, or does not belong to the page.

        Of a text being written the line with the cursor counts.
        """
        place = self.place_of(widget)
        return place is None or self._sight.holds(place)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll no more than needed until `widget` is seen, if it belongs to the page."""
        place = self.place_of(widget)
        if place is not None and not self._sight.holds(place):
            self._go_to(self._sight.nearest_to(place))

    def place_of(self, widget: QWidget) -> QRect | None:
        """Return where a widget of the page is, of a text the line written; None for others."""
        return self._sight.place_of(widget)

    def stay(self) -> None:
        """Scroll to what was uppermost before the page changed."""
        self._staying = True
        self._bar.setValue(self._anchored())
        self._staying = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the page changes its size or its words."""
        if event.type() in CHANGING and watched is self.page:
            self._changing()
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self._fit_page()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll everywhere."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _show_head(self, head: QWidget | None) -> None:
        """Put what stays above the page in the place of what stood there."""
        if self.head is not None:
            self._beside.removeWidget(self.head)
            self.head.hide()
            self.head.deleteLater()
        self.head = head
        if head is not None:
            self._beside.insertWidget(0, head)
            head.show()
        # At once: the page is laid out for the room that is left for it.
        self._beside.activate()

    def _fit_page(self) -> None:
        """Tell the page how much of it is seen at once."""
        if isinstance(self.page, ScrolledPage):
            self.page.fit_view(self._sight.height)

    def _tell_view(self) -> None:
        """Tell the page which part of it is seen."""
        if isinstance(self.page, ScrolledPage):
            self.page.show_view(self._sight.value, self._sight.height)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.gap)
        self._beside = QVBoxLayout()
        self._beside.setSpacing(self._theme.gap)
        self._beside.addWidget(self.area, 1)
        self._beside.addLayout(self.beneath)
        row.addLayout(self._beside, 1)
        row.addWidget(self._buttons)

    def _show_buttons(self) -> None:
        self._buttons.setVisible(self._bar.maximum() > 0 and self.has_room_for_buttons)
        self._tell_view()
        self._buttons.emphasise(
            above=self._sight.value > 0, below=self._sight.value < self._bar.maximum()
        )

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        # What a finger is on is in sight; were it to slip away, the press would come to nothing.
        if new is not None and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.bring_into_sight(new)
            self.left_focus = False

    def _follow_cursor(self) -> None:
        """Keep the line in sight that is written."""
        focus = QApplication.focusWidget()
        if isinstance(focus, QPlainTextEdit) and not self.settling:
            self.bring_into_sight(focus)

    @property
    def _bar(self) -> QScrollBar:
        return self.area.verticalScrollBar()

    def _go_to(self, value: int) -> None:
        """Scroll on purpose."""
        self._bar.setValue(value)
        self._remember()

    def _anchored(self) -> int:
        if self._anchor is None or self.page is None:
            return 0
        place = self._anchor.place_on(self.page)
        return 0 if place is None else self._sight.above(place)

    def _changing(self) -> None:
        self._parts = None
        self._settling.start(0)

    def _scrolled(self) -> None:
        """Remember where a finger or wheel has scrolled to; a change of the page moves nothing."""
        if not self._staying and not self.settling:
            self._remember()
            self._veil_lines()

    def _remember(self) -> None:
        """Note what is uppermost in sight; at the top of the page nothing has to be."""
        self._anchor = None
        focus = QApplication.focusWidget()
        self.left_focus = focus is not None and not self.shows(focus)
        if self._sight.value == 0 or self.page is None:
            return
        if self._parts is None:
            self._parts = list(parts_of(self.page))
        self._anchor = anchor_at(self._parts, self._sight.value)

    def _settle(self) -> None:
        """Stay where the person was, now that everything has got its size."""
        self._parts = None
        self._lines = lines_of(self.page) if self.page is not None else []
        self.stay()
        self._tell_view()
        self.settled.emit()
        self._veil_lines()

    def _veil_lines(self) -> None:
        left = self.page.x() if self.page is not None else 0
        self.veil.draw_over(self._lines, self._sight.value, left)
