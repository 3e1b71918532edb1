"""A page that is taller than the screen: scrolled by large buttons, keys, wheel or finger."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScroller,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.theme import Theme
from mbdesk.ui.widgets.button import BigButton, Weight
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.phrase import translate

KEPT_OF_A_SCREEN = 0.2
"""How much of what was seen stays in sight after one step, so that nobody loses the thread."""


class ScrollPanel(QWidget):
    """Shows one page and scrolls it up and down, never sideways.

    The two buttons are there only when the page does not fit; the one that leads to something
    unseen stands out. A control that gets the focus is brought into sight.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        QScroller.grabGesture(self.area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self.up = BigButton(theme, translate("voter.scroll", "Show what is above"), icon=Icon.UP)
        self.down = BigButton(
            theme, translate("voter.scroll", "Show what is below"), icon=Icon.DOWN
        )
        self._lay_out()
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_focus_in_sight)
        bar.rangeChanged.connect(self._show_buttons)
        bar.valueChanged.connect(self._show_buttons)
        self.up.clicked.connect(lambda: self.step(-1))
        self.down.clicked.connect(lambda: self.step(+1))
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]
        self._show_buttons()

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.area.widget()

    def show_page(self, page: QWidget) -> None:
        """Show another page from its top; the one before is destroyed."""
        before = self.area.takeWidget()
        if before is not None:
            # Later: a button on it may be what brought us here.
            before.setParent(None)
            before.deleteLater()
        self.area.setWidget(page)
        page.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self.area.verticalScrollBar().setValue(0)

    def step(self, direction: int) -> None:
        """Scroll by most of a screen, down for 1 and up for -1."""
        bar = self.area.verticalScrollBar()
        step = int(self.area.viewport().height() * (1 - KEPT_OF_A_SCREEN))
        bar.setValue(bar.value() + direction * step)

    def to_top(self) -> None:
        """Scroll to where the page begins."""
        self.area.verticalScrollBar().setValue(0)

    def shows(self, widget: QWidget) -> bool:
        """Whether `widget` is in sight, or does not belong to the page."""
        if self.page is None or not self.page.isAncestorOf(widget):
            return True
        view = self.area.viewport()
        place = QRect(widget.mapTo(view, QPoint(0, 0)), widget.size())
        return view.rect().contains(place)

    def bring_into_sight(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen, if it belongs to the page."""
        page = self.page
        if page is not None and page.isAncestorOf(widget):
            self.area.ensureWidgetVisible(widget, 0, self._theme.gap)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that scroll everywhere."""
        steps = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
        if event.key() in steps:
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for button in (self.up, self.down):
            button.set_icon_only(True)
        self._buttons = QWidget()
        # Room is kept for the buttons: were they to push the page, it could fit, and not, in turns.
        policy = self._buttons.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._buttons.setSizePolicy(policy)
        column = QVBoxLayout(self._buttons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.gap)
        column.addWidget(self.up)
        column.addStretch()
        column.addWidget(self.down)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.gap)
        row.addWidget(self.area, 1)
        row.addWidget(self._buttons)

    def _show_buttons(self) -> None:
        bar = self.area.verticalScrollBar()
        self._buttons.setVisible(bar.maximum() > 0)
        for button, more in ((self.up, bar.value() > 0), (self.down, bar.value() < bar.maximum())):
            button.set_weight(Weight.PRIMARY if more else Weight.PLAIN)

    def _keep_focus_in_sight(self) -> None:
        """Stay with what has the focus when another language or size moves it."""
        self._follow_focus(None, QApplication.focusWidget())

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None:
            self.bring_into_sight(new)
