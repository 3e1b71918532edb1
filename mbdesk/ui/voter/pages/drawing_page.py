"""The page on which a drawing or a photo may be added to a proposal."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPainter, QPen

from mbdesk.services.common.pictures import pixels_of, read_picture
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.running import tasks
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.shell.question import error_question
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.drawing import PAPER
from mbdesk.ui.widgets.drawing_field import DrawingField
from mbdesk.ui.widgets.flow_layouts import RowLayout, add_all
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.picture import Picture, PictureView
from mbdesk.ui.widgets.press import EDGE_MM
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Readable, translate

PEN_WIDTH, ERASER_WIDTH = 0.012, 0.06
PENS = {
    "#20242c": translate("voter.drawing", "Black pen"),
    "#c62828": translate("voter.drawing", "Red pen"),
    "#1d5fb4": translate("voter.drawing", "Blue pen"),
    "#2e7d32": translate("voter.drawing", "Green pen"),
    PAPER: translate("voter.drawing", "Eraser"),
}
A_PICTURE = translate("voter.drawing", "Your picture")


class PenButton(BigButton):
    """A pen, shown by a drop of its colour."""

    def __init__(self, theme: Theme, says: Readable, colour: str) -> None:
        super().__init__(theme, says, icon_only=True)
        self.colour = colour
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """Leave the state alone: a press only asks."""

    def face(self) -> tuple[str, str]:
        """Return the colours of the face and its edge."""
        colours = self.theme.colours
        return (colours.chosen, colours.primary) if self.isChecked() else super().face()

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the drop, and a mark beneath the one that is in use."""
        side = min(area.width(), area.height()) * 4 // 5
        drop = QRect(0, 0, side, side)
        drop.moveCenter(area.center())
        thickness = self.theme.mm(EDGE_MM)
        painter.setPen(QPen(QColor(self.theme.colours.text), thickness))
        painter.setBrush(QColor(self.colour))
        painter.drawEllipse(drop)
        if self.isChecked():
            y = area.bottom() - thickness // 2
            painter.setPen(QPen(QColor(self.theme.colours.primary), 2 * thickness))
            painter.drawLine(area.left(), y, area.right(), y)


class DrawingPage(Page):
    """Paper and pens; at a table also a picture from a file, which then takes their place."""

    still = True
    for_eyes = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.drawing", "Do you want to draw it?"), FontRole.HEADING)
        self.say(
            translate(
                "voter.drawing",
                "Draw with your finger or the mouse. You may leave this empty. Do not show "
                "anyone's face or name.",
            )
        )
        draft = self.session.draft
        self.paper = DrawingField(self.theme, A_PICTURE, draft.drawing)
        self.paper.drawn.connect(self._show)
        self.pens = {colour: PenButton(self.theme, says, colour) for colour, says in PENS.items()}
        for colour, pen in self.pens.items():
            pen.clicked.connect(partial(self._take_pen, colour))
        self.undo = self._button(translate("voter.drawing", "Undo"), Icon.UNDO, self._undo)
        self.clear = self._button(
            translate("voter.drawing", "Remove the picture"), Icon.CROSS, self._clear
        )
        self.wait = Label(self.theme, translate("voter.drawing", "One moment."))
        self.photo: PictureView | None = None
        self._lay_out()
        self._take_pen(next(iter(PENS)))
        if draft.photo:
            self._show_photo(draft.photo)
        self._show()

    def _lay_out(self) -> None:
        self.tools = RowLayout(self.theme)
        add_all(self.tools, (*self.pens.values(), self.undo, self.clear))
        self.file: BigButton | None = None
        if self.visit.choose_picture is not None:
            says = translate("voter.drawing", "Choose a picture from a file")
            choose = partial(self.visit.choose_picture, self, self._read)
            self.file = self._button(says, Icon.PLUS, choose)
            self.tools.addWidget(self.file)
        self.column.addLayout(self.tools)
        self.add(self.wait, self.paper)
        self.wait.hide()
        self.end()

    def _button(self, says: Readable, icon: Icon, act: Callable[[], None]) -> BigButton:
        button = BigButton(self.theme, says, icon=icon)
        button.clicked.connect(act)
        return button

    def _take_pen(self, colour: str) -> None:
        self.paper.colour = colour
        self.paper.pen_width = ERASER_WIDTH if colour == PAPER else PEN_WIDTH
        for each, pen in self.pens.items():
            pen.setChecked(each == colour)
            pen.update()

    def _undo(self) -> None:
        self.session.draft.drawing.undo()
        self._show()

    def _clear(self) -> None:
        self.session.draft.drawing.clear()
        self.session.draft.photo = b""
        if self.photo is not None:
            self.photo.hide()
            self.photo.deleteLater()
            self.photo = None
        self._show()

    def _read(self, path: Path) -> None:
        self.wait.show()
        tasks.run(
            lambda _progress: read_picture(path),
            done=self._take_photo,
            failed=self._refuse,
            parent=self,
        )

    def _take_photo(self, photo: bytes) -> None:
        self.wait.hide()
        self.session.draft.photo = photo
        self._show_photo(photo)
        self._show()

    def _refuse(self, error: Exception) -> None:
        self.wait.hide()
        self.ask.emit(error_question(error))

    def _show_photo(self, photo: bytes) -> None:
        picture = Picture(partial(pixels_of, photo), A_PICTURE, self)
        self.photo = PictureView(self.theme, picture)
        self.column.insertWidget(self.column.indexOf(self.paper), self.photo)

    def _show(self) -> None:
        """Show what can be done now."""
        draft = self.session.draft
        drawing = not draft.photo
        for widget in (*self.pens.values(), self.paper):
            widget.setVisible(drawing)
        self.undo.setVisible(drawing)
        self.undo.setEnabled(bool(draft.drawing.strokes))
        self.clear.setEnabled(bool(draft.photo or draft.drawing.strokes))
        self.paper.show_again()
