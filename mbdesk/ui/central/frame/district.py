"""The section of the district: its name, logo and two colours, and the languages it offers."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from mbdesk.domain.colours import WHITE
from mbdesk.domain.texts import DEFAULT_LANGUAGE, bare
from mbdesk.durable import read_small
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.logo import set_logo
from mbdesk.services.centre.undoing import Undo
from mbdesk.services.common.pictures import LARGEST_READ
from mbdesk.ui.central.frame.colour_dialog import (
    ColourDialog,
    ColourForm,
    Swatch,
    contrast_told,
    read_colour,
)
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said, saying
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.central.saving.typed_fields import LineField
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.error_line import ErrorLine
from mbdesk.ui.staff.forms.file_dialogs import ask_file
from mbdesk.ui.staff.forms.file_kinds import PICTURE
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.languages import LANGUAGES, native_name, offered

LOGO = "logo"
_LOGO_HIGH = 96
_SPELLED = QT_TRANSLATE_NOOP("Frame", "Written as in #0b4f7a.")


class Logo(QWidget):
    """The logo, at most so high; named for those who do not see it."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_logo(self, data: bytes) -> bool:
        """Show a picture; return whether there is one."""
        self._picture = QPixmap()
        self._picture.loadFromData(data)
        self.updateGeometry()
        self.update()
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        """Return the size of the picture."""
        high = staff_look().px(_LOGO_HIGH)
        return self._picture.size().scaled(10 * high, high, Qt.AspectRatioMode.KeepAspectRatio)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, leading, on the white that paper is."""
        fitted = self._picture.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(QPoint(), fitted))
        painter.fillRect(place, Qt.GlobalColor.white)
        painter.drawPixmap(place, self._picture)


class ColourField(LineField):
    """A colour as ``#rrggbb``, and a button to choose it; letters of both sizes say the same.

    Emits `seen` as it is typed.
    """

    seen = Signal()

    def _wire(self) -> None:
        super()._wire()
        self.choose = Button()
        self.control.textChanged.connect(self.seen)

    @property
    def source(self) -> str:
        """What the colour is called, in English."""
        return self._source

    @property
    def seen_colour(self) -> str:
        """The colour that stands in the field, saved or not; where none does, the one held."""
        colour = read_colour(self.text)
        if colour is None and bare(self.text):
            return str(self.saver.value(self.path))
        return colour or ""

    def _freeze(self, *, frozen: bool) -> None:
        super()._freeze(frozen=frozen)
        self.choose.setEnabled(not frozen)

    def _take(self, text: str) -> None:
        colour = read_colour(text)
        if bare(text) and colour is None:
            self.saver.refuse(self.path, FieldError(field=self.path, wanted="colour"))
        else:
            self.commit(colour or "")


class DistrictSection(Section):
    """What papers and screens look like, and which languages residents are offered."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.name = LineField(saver, "district", QT_TRANSLATE_NOOP("Frame", "Name of the district"))
        self.fields = (
            ColourField(
                saver, "colour", QT_TRANSLATE_NOOP("Frame", "First colour, beneath text"), _SPELLED
            ),
            ColourField(
                saver,
                "second_colour",
                QT_TRANSLATE_NOOP("Frame", "Second colour, of the text"),
                _SPELLED,
            ),
        )
        self.colours = tuple(field.control for field in self.fields)
        self.swatch, self.contrast = Swatch(), PlainLabel(role=TextRole.QUIET)
        self.logo, self.no_logo = Logo(), PlainLabel(role=TextRole.QUIET)
        self.choose, self.remove = Button(), Button()
        self.error = ErrorLine(self)
        self.languages = {tag: CheckBox() for tag in LANGUAGES}
        self._titles = [PlainLabel(role=TextRole.STRONG) for _ in range(3)]
        self._hint = PlainLabel(role=TextRole.QUIET)
        self._lay_out_parts()
        for box in self.languages.values():
            box.clicked.connect(self._save_languages)
        self.choose.clicked.connect(self._ask_logo)
        for field in self.fields:
            field.seen.connect(self._see_colours)
            field.choose.clicked.connect(partial(self._choose_colour, field))
        self.remove.clicked.connect(self._remove_logo)
        self.retranslate()

    def _lay_out_parts(self) -> None:
        look, languages, actions = self._titles[0], self._titles[1], Actions()
        choosing = Actions()
        for field in self.fields:
            choosing.add_last(field.choose)
        for button in (self.choose, self.remove):
            actions.add_last(button)
        left = card_of(
            look,
            self.name,
            *self.fields,
            choosing,
            *(self.swatch, self.contrast, self._titles[2], self.logo, self.no_logo, actions),
            self.error,
            stretched=False,
        )
        right = card_of(languages, self._hint, *self.languages.values(), stretched=False)
        self.column.addWidget(SideBySide(left, (right,), shares=(1, 1), letters=100))

    def _save_languages(self) -> None:
        chosen = [tag for tag, box in self.languages.items() if box.isChecked()]
        says = saying(QT_TRANSLATE_NOOP("Frame", "Languages changed"))
        self.saver.put("languages", offered(chosen), says)

    def _ask_logo(self) -> None:
        title = said(QT_TRANSLATE_NOOP("Frame", "The district’s logo"))
        ask_file(self, title, PICTURE, self.take_logo)

    def take_logo(self, path: Path) -> None:
        """Keep the picture of a file as the logo."""

        def take(central: CentralFile) -> Undo:
            return set_logo(central, read_small(path, LARGEST_READ))

        self.saver.do(LOGO, take, saying(QT_TRANSLATE_NOOP("Frame", "Logo changed")))

    def _remove_logo(self) -> None:
        says = saying(QT_TRANSLATE_NOOP("Frame", "Logo removed"))
        self.saver.do(LOGO, lambda central: set_logo(central, b""), says)

    def follow(self) -> None:
        """Show the looks that are held now."""
        saver = self.saver
        self.error.tell(saver.errors.get(LOGO))
        chosen = offered(saver.value("languages"))
        for tag, box in self.languages.items():
            box.setChecked(tag in chosen)
            box.setEnabled(saver.editable and tag != DEFAULT_LANGUAGE)
        self._show_logo(saver.held.logo)
        self._see_colours()

    def _show_logo(self, data: bytes) -> None:
        shown = self.logo.show_logo(data)
        self.logo.setVisible(shown)
        self.no_logo.setVisible(not shown)
        self.choose.setEnabled(not self.saver.held.fixed)
        self.remove.setEnabled(bool(data) and not self.saver.held.fixed)

    def _show_contrast(self, colour: str, second: str) -> None:
        self.swatch.setVisible(bool(colour))
        self.contrast.setVisible(bool(colour))
        if not colour:
            return
        self.swatch.show_colours(colour, second, self._word)
        told, enough = contrast_told(colour, second)
        self.contrast.setText(told)
        self.contrast.set_role(TextRole.QUIET if enough else TextRole.ERROR)

    @property
    def _word(self) -> str:
        return self.saver.held.setup.district or said(QT_TRANSLATE_NOOP("Frame", "The district"))

    def _see_colours(self) -> None:
        """Tell at once what the colours come to that stand in the fields."""
        first, second = (field.seen_colour for field in self.fields)
        self._show_contrast(first, second or WHITE)

    def _choose_colour(self, field: ColourField, *_: object) -> None:
        self.ask_colour(field)

    def ask_colour(self, field: ColourField) -> None:
        """Ask for one of the two colours in a dialog."""
        field.leave()
        first, second = (str(self.saver.value(each.path)) for each in self.fields)
        ground = field is self.fields[0]
        colour, other = (first, second) if ground else (second, first)
        form = ColourForm(field.source, field.path, colour, other, ground, self._word)

        def keep(chosen: str, asker: Asker) -> None:
            self.saver.put(field.path, chosen, field.says, asker=asker)

        ColourDialog(self, form, self.saver.drafts, keep).open()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        look, languages, logo = self._titles
        look.setText(said(QT_TRANSLATE_NOOP("Frame", "Name and looks")))
        logo.setText(said(QT_TRANSLATE_NOOP("Frame", "Logo")))
        languages.setText(said(QT_TRANSLATE_NOOP("Frame", "Languages")))
        self._hint.setText(
            said(
                QT_TRANSLATE_NOOP(
                    "Frame",
                    "What residents can choose on screens, and what papers are written in. Swedish "
                    "always.",
                )
            )
        )
        self.logo.setAccessibleName(said(QT_TRANSLATE_NOOP("Frame", "The district’s logo")))
        self.no_logo.setText(said(QT_TRANSLATE_NOOP("Frame", "No logo yet.")))
        first, second = self.fields
        first.choose.setText(said(QT_TRANSLATE_NOOP("Frame", "Choose the first colour…")))
        second.choose.setText(said(QT_TRANSLATE_NOOP("Frame", "Choose the second colour…")))
        self.choose.setText(said(QT_TRANSLATE_NOOP("Frame", "Choose a picture…")))
        self.remove.setText(said(QT_TRANSLATE_NOOP("Frame", "Remove the logo")))
        for tag, box in self.languages.items():
            box.setText(native_name(tag))
        self.follow()
