"""The dialog for one of the district's two colours, and how both are seen together.

A colour is chosen by three sliders, among colours that many use, or by its code. What the two come
to is shown and told while one of them is chosen, before anything is saved.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QGridLayout,
    QPushButton,
    QSizePolicy,
    QSlider,
    QWidget,
)

from mbdesk.domain.colours import ENOUGH, WHITE, contrast_ratio, legible
from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.ui.central.frame.section import said
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.dialogs import Dialog, labels_above
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.words import QT_TRANSLATE_NOOP

_COLOUR = re.compile("#[0-9a-f]{6}")
_BEGIN = "#0b4f7a"
COMMON = (
    *("#7a0b0b", "#a1161f", "#8a3b00", "#7a4a00", "#857500", "#3d6b00", "#1a6634", "#00695c"),
    *("#0b4f7a", "#083a5b", "#2c2c8a", "#5a3a8e", "#8a1a6a", "#5d4037", "#455360", "#17212b"),
    *("#fbe8e9", "#ffe9d6", "#fff0d2", "#ffffff", "#e4f2e8", "#dfecf5", "#efe8f9", "#000000"),
)
"""Colours to begin with: dark ones, on which white letters can be read, and light ones."""
_ACROSS = 8
_HUES, _FULL = 359, 255


def read_colour(typed: str) -> str | None:
    """Return a colour as it is kept, from letters of either size; None for what is none."""
    colour = bare(typed).lower()
    return colour if _COLOUR.fullmatch(colour) else None


def contrast_told(colour: str, second: str) -> tuple[str, bool]:
    """Return what is said of two colours together, and whether text in them can be read by all."""
    ratio = contrast_ratio(colour, second)
    good = said(QT_TRANSLATE_NOOP("Frame", "Contrast {ratio}:1, enough for text."))
    poor = said(
        QT_TRANSLATE_NOOP(
            "Frame",
            "Contrast {ratio}:1. Text needs 4.5:1 to be read by all, so papers and screens use "
            "the nearest colour that has it.",
        )
    )
    enough = ratio >= ENOUGH
    return (good if enough else poor).format(ratio=f"{ratio:.1f}"), enough


class Swatch(QWidget):
    """The first colour beneath letters of the second, as papers and screens use them."""

    def __init__(self) -> None:
        super().__init__()
        self.colours, self.word = ("", ""), ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_colours(self, colour: str, second: str, word: str) -> None:
        """Show both colours, letters as legible as they have to be."""
        self.colours, self.word = (colour, legible(second, colour)), word
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of a line on paper."""
        look = staff_look()
        return QSize(look.px(200), look.px(56))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both colours."""
        ground, letters = self.colours
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(ground))
        painter.setFont(staff_look().font(13, bold=True))
        painter.setPen(QColor(letters))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.word)


class ColourButton(QPushButton):
    """One of the colours to begin with; its name is its code."""

    def __init__(self, colour: str) -> None:
        super().__init__()
        self.colour = colour
        self.setAccessibleName(colour)
        self.setAutoDefault(False)
        side = staff_look().px(32)
        self.setFixedSize(side, side)

    def sizeHint(self) -> QSize:
        """Return the size that all of them have; they have no words that need more."""
        return self.minimumSize()

    def minimumSizeHint(self) -> QSize:
        """Return the same."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the colour in an edge that is seen on any ground."""
        painter, palette = QPainter(self), staff_look().palette
        painter.setPen(QColor(palette.edge))
        painter.setBrush(QColor(self.colour))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


@dataclass(frozen=True, slots=True)
class ColourForm:
    """Which colour is asked for: its English `title`, how it is now, and the other one of the two.

    `path` is that of its field. The first colour is the ground, the other one that of letters.
    """

    title: str
    path: str
    colour: str
    other: str
    ground: bool
    word: str


class ColourDialog(Dialog):
    """Asks for a colour and saves it; what is refused is told at its code."""

    def __init__(
        self,
        parent: QWidget,
        form: ColourForm,
        drafts: Drafts,
        save: Callable[[str, Asker], object],
    ) -> None:
        super().__init__(parent, letters=56)
        self.form, self._save = form, save
        self.code = LineEdit(form.colour or (_BEGIN if form.ground else WHITE))
        self.error = ErrorLine(self.code)
        self.sliders = [QSlider(Qt.Orientation.Horizontal) for _ in range(3)]
        self.names = [PlainLabel() for _ in range(3)]
        self.code_name, self.common_name = PlainLabel(), PlainLabel()
        self.common = [ColourButton(colour) for colour in COMMON]
        self.swatch, self.contrast = Swatch(), PlainLabel()
        ok, cancel = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel
        self.buttons = QDialogButtonBox(ok | cancel)
        self._lay_out()
        self._wire()
        self.retranslate()
        TypedDraft(self, drafts, f"dialog.{form.path}", {"code": self.code}, self.refuse)
        self._show()
        self.code.setFocus()

    def _lay_out(self) -> None:
        look, grid = staff_look(), QGridLayout()
        grid.setSpacing(look.px(4))
        for place, button in enumerate(self.common):
            grid.addWidget(button, place // _ACROSS, place % _ACROSS)
        grid.setColumnStretch(_ACROSS, 1)
        for slider, most in zip(self.sliders, (_HUES, _FULL, _FULL), strict=True):
            slider.setRange(0, most)
        self.body.addWidget(self.swatch)
        self.body.addWidget(self.contrast)
        self.body.addWidget(self.common_name)
        self.body.addLayout(grid)
        self.body.addLayout(labels_above(dict(zip(self.names, self.sliders, strict=True))))
        self.body.addLayout(labels_above({self.code_name: self.code}))
        self.body.addWidget(self.error)
        self.below.addWidget(self.buttons)

    def _wire(self) -> None:
        for button in self.common:
            button.clicked.connect(lambda _=False, of=button: self.code.setText(of.colour))
        for slider in self.sliders:
            slider.valueChanged.connect(self._slide)
        self.code.textChanged.connect(lambda _: self._show())
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    @property
    def colour(self) -> str | None:
        """The colour that is chosen, None while its code is none."""
        return read_colour(self.code.text())

    def _slide(self) -> None:
        self.code.setText(QColor.fromHsl(*(slider.value() for slider in self.sliders)).name())

    def _show(self) -> None:
        """Show what the colours come to now, and set the sliders where the code says."""
        colour, form = self.colour, self.form
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(colour is not None)
        if colour is None:
            self.error.tell(FieldError(field=form.path, wanted="colour"))
            return
        self.error.help("")
        pair = (colour, form.other or WHITE) if form.ground else (form.other or WHITE, colour)
        self.swatch.show_colours(*pair, form.word)
        told, enough = contrast_told(*pair)
        self.contrast.setText(told)
        self.contrast.set_role(TextRole.QUIET if enough else TextRole.ERROR)
        if not any(slider.isSliderDown() for slider in self.sliders):
            self._set_sliders(QColor(colour))

    def _set_sliders(self, colour: QColor) -> None:
        """Set the sliders; a grey has no hue of its own, and keeps the one that stands there."""
        parts = (colour.hslHue(), colour.hslSaturation(), colour.lightness())
        if colour == QColor.fromHsl(*(slider.value() for slider in self.sliders)):
            return
        for slider, value in zip(self.sliders, parts, strict=True):
            slider.blockSignals(True)  # the code is what is chosen: rounding may not change it
            slider.setValue(slider.value() if value < 0 else value)
            slider.blockSignals(False)

    def save(self) -> None:
        """Save the colour, and close once it is saved."""
        if self.colour is not None:
            self._save(self.colour, Asker(self.accept, self.refuse))

    def refuse(self, error: Exception) -> None:
        """Say what is wrong; what was chosen stays."""
        self.error.tell(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setWindowTitle(said(self.form.title))
        self.common_name.setText(said(QT_TRANSLATE_NOOP("Frame", "Colours to begin with")))
        texts = (
            QT_TRANSLATE_NOOP("Frame", "&Hue"),
            QT_TRANSLATE_NOOP("Frame", "&Strength"),
            QT_TRANSLATE_NOOP("Frame", "&Lightness"),
        )
        for name, text in zip(self.names, texts, strict=True):
            name.setText(said(text))
        self.code_name.setText(said(QT_TRANSLATE_NOOP("Frame", "&Code, written as in #0b4f7a")))
        keep, cancel = QDialogButtonBox.StandardButton.Save, QDialogButtonBox.StandardButton.Cancel
        self.buttons.button(keep).setText(said(QT_TRANSLATE_NOOP("Frame", "Save")))
        self.buttons.button(cancel).setText(said(QT_TRANSLATE_NOOP("Frame", "Cancel")))
