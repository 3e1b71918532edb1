"""The head of a page: its title, one sentence made from the data, and what can be done there."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.gathering import GatheredActions
from mbdesk.ui.staff.parts.plain_text import PlainLabel

LEAST_WORDS = 320
"""Width in pixels that the title keeps beside the actions, else these go below."""
NARROW = 860
"""Below this width, in pixels, lesser actions that have no room beside the title are in a menu."""


class PageHeader(QWidget):
    """Title with the actions beside it, and the sentence below; narrow, the actions come last.

    The sentence has the whole width, so that a longer one seldom moves what stands beneath it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.heading = PlainLabel(role=TextRole.TITLE)
        self.lead = PlainLabel(role=TextRole.LEAD)
        self.buttons = GatheredActions()
        look = staff_look()
        self._layout, self._title_row = QVBoxLayout(self), QHBoxLayout()
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(look.px(4))
        # Else the layout would keep the window as wide as all the buttons in one row.
        self._layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._title_row.setSpacing(look.px(8))
        self._title_row.addWidget(self.heading, 1)
        self._title_row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addLayout(self._title_row)
        self._layout.addWidget(self.lead)
        self._beside = True
        self.buttons.installEventFilter(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest button; the layout around asks for the height itself."""
        return QSize(self.buttons.minimumSizeHint().width(), self.heading.sizeHint().height())

    def sizeHint(self) -> QSize:
        """Return the height at this width."""
        return QSize(self.minimumSizeHint().width(), self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """Say that the narrower it is, the taller it must be."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that everything takes in a width, as it is laid out now."""
        return self._layout.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find other places when actions are shown or hidden."""
        done = super().eventFilter(watched, event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the actions beside the words, or below."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put the actions where there is room for those that are offered now."""
        look, buttons = staff_look(), self.buttons
        beside = buttons.across_all + look.px(LEAST_WORDS) <= self.width()
        narrow = self.width() < look.px(NARROW)
        buttons.gather(on=narrow and not beside and len(buttons.lesser) > 1)
        words = self.heading.fontMetrics().horizontalAdvance(self.heading.text())
        title = min(look.px(LEAST_WORDS), words + look.px(8))
        self._put(beside=beside or (buttons.gathered and buttons.across + title <= self.width()))

    def _put(self, *, beside: bool) -> None:
        if beside is self._beside:
            return
        self._beside = beside
        if beside:
            self._layout.removeWidget(self.buttons)
            self._title_row.addWidget(self.buttons, 0, Qt.AlignmentFlag.AlignTop)
        else:
            self._title_row.removeWidget(self.buttons)
            self._layout.addWidget(self.buttons)
        self.updateGeometry()
