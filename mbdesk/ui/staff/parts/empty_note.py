"""What an empty table or list says: one sentence on what will stand there, and how to fill it."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QPushButton, QVBoxLayout, QWidget

from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.parts.plain_text import PlainLabel

_FOLLOWED = {
    QEvent.Type.EnabledChange,
    QEvent.Type.ShowToParent,
    QEvent.Type.HideToParent,
}


class EmptyNote(QWidget):
    """Lies over a view while that has no rows.

    `fills` is the button of the page that adds the first one; the note has one that presses it.
    """

    def __init__(self, view: QAbstractItemView, fills: QPushButton | None = None) -> None:
        super().__init__(view.viewport())
        self._view, self._fills = view, fills
        self.label, self.button = PlainLabel(), QPushButton()
        self.label.set_role(TextRole.QUIET)
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        view.viewport().installEventFilter(self)
        if fills is not None:
            fills.installEventFilter(self)
            self.button.clicked.connect(fills.click)
        model = view.model()
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(self._follow)
        self._follow()

    def say(self, sentence: str) -> None:
        """Set the sentence, in the language on screen, after the words of the page's buttons."""
        self.label.setText(sentence)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the size of the view, and to what the page's button allows."""
        if watched is self._fills and event.type() in _FOLLOWED:
            self._follow()
        elif event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        empty = not self._view.model().rowCount()
        self.setVisible(empty)
        self._view.setAccessibleDescription(self.label.text() if empty else "")
        self.setGeometry(self._view.viewport().rect())
        fills = self._fills
        self.button.setVisible(fills is not None and not fills.isHidden())
        if fills is not None:
            self.button.setText(fills.text().replace("&", ""))
            self.button.setEnabled(fills.isEnabled())
