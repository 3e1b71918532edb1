"""The base of the staff's dialogs: gone when closed, and in the language on screen."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from mbdesk.ui.look.screen_language import Retranslatable, language, set_language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon, icon_of
from mbdesk.ui.staff.parts.dressing import refresh_style, wear_sheet
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.scrolling import Scrolling, room_for
from mbdesk.ui.staff.parts.work import may_close
from mbdesk.words.languages import STAFF_LANGUAGES, native_name

_SIDES = 40
"""What margins and a scroll bar may take beside the content, in pixels."""


class Dialog(Retranslatable, QDialog):
    """Opened with `open`, which does not stop the program; a subclass puts its texts in place.

    Its content stands in `body`, which scrolls where the screen has no room for all of it; what
    stands below, the buttons, can always be seen.
    """

    def __init__(self, parent: QWidget | None = None, letters: int = 70) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._letters, self._rest = letters, 0
        self.body, self.below = QVBoxLayout(), QVBoxLayout()
        self._area = Scrolling(self.body)
        look, layout = staff_look(), QVBoxLayout(self)
        side = look.px(12)  # the ring of what scrolls takes the rest
        layout.setContentsMargins(side, side, side, side)
        layout.setSpacing(side)
        layout.addWidget(self._area, 1)
        layout.addLayout(self.below)
        self._area.grown.connect(self._fit)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as the content, as far as the screen goes; Enter does what stands out."""
        for box in self.findChildren(QDialogButtonBox):
            for button in box.buttons():
                accepts = box.buttonRole(button) is QDialogButtonBox.ButtonRole.AcceptRole
                button.setProperty("primary", accepts)
                refresh_style(button)
        super().showEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Grow with what stands below too, as with the bar of work under way."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            before, self._rest = self._rest, self._below_area()
            if before and self._rest > before:
                self._fit()
        return done

    def _below_area(self) -> int:
        return self.sizeHint().height() - self._area.sizeHint().height()

    def _fit(self) -> None:
        """Grow with the content, keep within the screen, and keep what has the focus in sight."""
        free = room_for(self)
        wanted = self._letters * self.fontMetrics().averageCharWidth()
        width = min(max(wanted, self.width(), self.minimumSizeHint().width()), free.width())
        self._rest = self._below_area()
        height = max(self._area.height_for(width - _SIDES) + self._rest + _SIDES, self.height())
        self.resize(width, min(height, free.height()))
        place = self.geometry()
        place.moveRight(min(place.right(), free.right()))
        place.moveBottom(min(place.bottom(), free.bottom()))
        place.moveLeft(max(place.left(), free.left()))
        place.moveTop(max(place.top(), free.top()))
        self.setGeometry(place)

    def reject(self) -> None:
        """Close, unless work is under way: what it makes would be there without anybody knowing."""
        if may_close(self):
            super().reject()


_DRAWN = {
    QMessageBox.Icon.Question: DeskIcon.QUESTION,
    QMessageBox.Icon.Warning: DeskIcon.WARNING,
    QMessageBox.Icon.Critical: DeskIcon.WARNING,
}
"""What stands beside the words of a message box; the platform's own icons are of another look."""


class PlainMessageBox(QMessageBox):
    """A message box that shows its texts letter by letter: a bare one guesses at markup."""

    def __init__(self, icon: QMessageBox.Icon, text: str, parent: QWidget | None = None) -> None:
        super().__init__(icon, "mbdesk", text, parent=parent)
        side, colour = staff_look().px(32), staff_look().palette.accent
        drawn = _DRAWN.get(icon, DeskIcon.INFO)
        shown = icon_of(drawn, side, self.devicePixelRatio(), colour, colour)
        self.setIconPixmap(shown.pixmap(side))
        self.setTextFormat(Qt.TextFormat.PlainText)
        wear_sheet(self)


class QuestionBox(PlainMessageBox):
    """Asks for one deliberate yes; the safe answer is the one that Enter and Escape give."""

    def __init__(
        self, parent: QWidget, question: str, consequence: str, answers: tuple[str, str]
    ) -> None:
        super().__init__(QMessageBox.Icon.Question, question, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setInformativeText(consequence)
        yes, no = answers
        self.yes = self.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
        self.no = self.addButton(no, QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.no)
        self.setEscapeButton(self.no)

    def showEvent(self, event: QShowEvent) -> None:
        """Put long answers above each other: the box is never wider than Qt allows it to be."""
        both = self.yes.sizeHint().width() + self.no.sizeHint().width()
        if both > self.screen().availableGeometry().width() // 2:
            for buttons in self.findChildren(QDialogButtonBox):
                buttons.setOrientation(Qt.Orientation.Vertical)
        super().showEvent(event)


class LanguageChoice(Retranslatable, QWidget):
    """Lists the languages that staff texts are complete in, each by its own name."""

    def __init__(self) -> None:
        super().__init__()
        self.label, self.box = PlainLabel(), QComboBox()
        for tag in STAFF_LANGUAGES:
            self.box.addItem(native_name(tag), tag)
        self.label.setBuddy(self.box)
        layout = QVBoxLayout(self)
        layout.addWidget(self.label)
        layout.addWidget(self.box)
        self.box.activated.connect(lambda _: set_language(self.box.currentData()))
        self.retranslate()

    def retranslate(self) -> None:
        """Put the label and the language on screen in place."""
        self.label.setText(self.tr("&Language"))
        self.box.view().setAccessibleName(self.tr("Languages"))
        self.box.setCurrentIndex(max(self.box.findData(language()), 0))


def keep_narrow(box: QComboBox, letters: int = 1) -> None:
    """Let a choice be as wide as there is room, `letters` at least, however long its lines are."""
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(letters)


def labels_above(fields: Mapping[PlainLabel, QWidget]) -> QVBoxLayout:
    """Return a column of fields, each beneath the label that names it.

    A form layout gives its labels a third of the width at most.
    """
    column = QVBoxLayout()
    for label, field in fields.items():
        column.addLayout(_pair(label, field))
    column.addStretch(1)  # room that is left would part the labels from their fields
    return column


def beneath_label(label: PlainLabel, field: QWidget) -> QWidget:
    """Return a field with the label that names it close above, to stand among others in a row."""
    both, column = QWidget(), _pair(label, field)
    column.setContentsMargins(0, 0, 0, 0)
    both.setLayout(column)
    return both


def _pair(label: PlainLabel, field: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(staff_look().px(4))
    column.addWidget(label)
    column.addWidget(field)
    label.setBuddy(field)
    return column
