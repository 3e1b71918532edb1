"""Content that scrolls where there is no room for all of it, and never sideways."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from mbdesk.ui.look.staff_look import staff_look

_SPACING = 12
RING = 4
"""Space around the content, in which the ring of the focus is seen, in pixels."""
_LEAST_LINES = 1
_FRAME = 16
"""What a window's frame may take of the screen, in pixels; its title takes two of them."""


class Scrolling(QScrollArea):
    """Shows a layout.

    Emits `grown` when the content asks for another size than before.
    """

    grown = Signal()

    def __init__(self, content: QLayout) -> None:
        super().__init__()
        self._content, self._inner = content, QWidget()
        self._inner.setLayout(content)
        around = staff_look().px(RING)
        content.setContentsMargins(around, around, around, around)
        content.setSpacing(_SPACING)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inner)

    def height_for(self, width: int) -> int:
        """Return the height of all content in a window of this width."""
        if self._content.hasHeightForWidth():
            return self._content.totalHeightForWidth(width)
        return self._content.totalSizeHint().height()

    def minimumSizeHint(self) -> QSize:
        """Return the width that the content cannot do without, and the height of a few lines."""
        bar = self.verticalScrollBar().sizeHint().width()
        width = self._inner.minimumSizeHint().width() + bar
        return QSize(width, self.fontMetrics().lineSpacing() * _LEAST_LINES)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the content has changed; QScrollArea installs itself on its widget."""
        done = super().eventFilter(watched, event)
        if watched is self._inner and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self.grown.emit()
        return done


def bring_into_sight(widget: QWidget) -> None:
    """Scroll what `widget` lies in so that all of it can be seen, once that is laid out.

    Where all of it can be seen from the top, the top is shown: no heading is lost.
    """

    def show() -> None:
        above = widget.parentWidget()
        while above is not None:
            if isinstance(above, QScrollArea):
                lowest = _lowest(widget, above)
                if lowest <= above.viewport().height():
                    above.verticalScrollBar().setValue(0)
                else:
                    above.ensureWidgetVisible(widget)
            above = above.parentWidget()

    QTimer.singleShot(0, widget, show)


def _lowest(widget: QWidget, area: QScrollArea) -> int:
    """Return how far below the top of the scrolled content a widget ends, in pixels."""
    top = widget.mapToGlobal(QPoint(0, 0)).y() - area.viewport().mapToGlobal(QPoint(0, 0)).y()
    return top + area.verticalScrollBar().value() + widget.height()


def room_for(window: QWidget) -> QRect:
    """Return the part of the screen available inside a window's frame."""
    return window.screen().availableGeometry().adjusted(_FRAME, 2 * _FRAME, -_FRAME, -_FRAME)


class ActionRow(QWidget):
    """Buttons side by side, the first ones leading; one above the other where it is too narrow."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        # Else the layout would keep the window as wide as all the buttons in one row.
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add_last(self, button: QWidget) -> None:
        """Put a button at the far end."""
        self._row.addWidget(button)

    def add_before_last(self, button: QWidget) -> None:
        """Put a button before the space that leads to the last one."""
        self._row.insertWidget(self._row.count() - 2, button)

    def sizeHint(self) -> QSize:
        """Return the size in one row, or in as many as there are now."""
        return QSize(self._across(), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest button, and the height that they all take now."""
        sizes = self._sizes()
        if self._row.direction() == QBoxLayout.Direction.TopToBottom:
            height = sum(size.height() + self._row.spacing() for size in sizes)
        else:
            height = max((size.height() for size in sizes), default=0)
        return QSize(max((size.width() for size in sizes), default=0), height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons beside or above each other."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        fits = self._across() <= self.width()
        direction = directions.LeftToRight if fits else directions.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self.updateGeometry()

    def _across(self) -> int:
        return sum(size.width() + self._row.spacing() for size in self._sizes())

    def _sizes(self) -> list[QSize]:
        items = (self._row.itemAt(index) for index in range(self._row.count()))
        shown = (item.widget() for item in items if item is not None)
        return [each.sizeHint() for each in shown if each is not None and not each.isHidden()]
