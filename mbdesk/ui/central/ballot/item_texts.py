"""The texts of one item of the ballot: Swedish, and beside it a language that is chosen."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.ui.central.ballot.saver import SHOWN, BallotSaver, path_of
from mbdesk.ui.central.saving.typed_fields import LineField, TextField, TypedField
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.languages import LANGUAGES, native_name

LINES = 5
"""Lines of a description."""
TITLE = QT_TRANSLATE_NOOP("ItemEditor", "Title")
DESCRIPTION = QT_TRANSLATE_NOOP("ItemEditor", "Description")
PICTURE = QT_TRANSLATE_NOOP("ItemEditor", "What the picture shows, for those who do not see it")


class ItemTexts(Retranslatable, QWidget):
    """Shows title, description and what the picture shows, each in two languages."""

    def __init__(self, saver: BallotSaver) -> None:
        super().__init__()
        self._code = ""
        self._lacking: Collection[str] = ()
        self._offered: tuple[str, ...] = ()
        self.title, self.other_title = (LineField(saver, "", TITLE) for _ in range(2))
        self.text, self.other_text = (
            TextField(saver, "", DESCRIPTION, lines=LINES) for _ in range(2)
        )
        self.shown, self.other_shown = (LineField(saver, "", PICTURE) for _ in range(2))
        self.languages, self.language_label = QComboBox(), PlainLabel()
        self._lay_out()
        self.languages.currentIndexChanged.connect(lambda _: self.show_item(self._code))
        self.offer(tuple(LANGUAGES))
        self.retranslate()

    def _lay_out(self) -> None:
        look, grid = staff_look(), QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(8))
        swedish, self._swedish = QVBoxLayout(), PlainLabel(role=TextRole.STRONG)
        swedish.addWidget(self._swedish, 1, Qt.AlignmentFlag.AlignBottom)
        choice = QVBoxLayout()
        choice.setSpacing(look.px(4))
        choice.addWidget(self.language_label)
        choice.addWidget(self.languages)
        self.language_label.setBuddy(self.languages)
        grid.addLayout(swedish, 0, 0)
        grid.addLayout(choice, 0, 1)
        for row, pair in enumerate(self._pairs.values(), start=1):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)

    def offer(self, languages: Sequence[str]) -> None:
        """Let one of these stand beside Swedish; the one that does stays, where it is offered.

        Where Swedish is the only language, nothing stands beside it.
        """
        others = tuple(tag for tag in languages if tag != DEFAULT_LANGUAGE)
        if others == self._offered:
            return
        before, self._offered = self.language, others
        self.languages.blockSignals(True)  # one after the other they are nobody's choice
        self.languages.clear()
        for tag in others:
            self.languages.addItem(native_name(tag), tag)
        self.languages.setCurrentIndex(max(0, self.languages.findData(before)))
        self.languages.blockSignals(False)
        for widget in (self.language_label, self.languages, self.other_title, self.other_text):
            widget.setVisible(bool(others))
        self.show_lacking(self._lacking)
        if self._code and self.language != before:
            self.show_item(self._code)

    @property
    def _pairs(self) -> dict[str, tuple[TypedField, TypedField]]:
        return {
            "titles": (self.title, self.other_title),
            "descriptions": (self.text, self.other_text),
            SHOWN: (self.shown, self.other_shown),
        }

    @property
    def fields(self) -> dict[TypedField, str]:
        """All fields, in Swedish and in the language beside it, and what of an item they show."""
        tags = (DEFAULT_LANGUAGE, self.language)
        return {
            field: f"{name}.{tag}"
            for name, pair in self._pairs.items()
            for field, tag in zip(pair, tags, strict=True)
        }

    @property
    def language(self) -> str:
        """The language beside Swedish; Swedish itself where there is no other."""
        return str(self.languages.currentData() or DEFAULT_LANGUAGE)

    def show_item(self, code: str) -> None:
        """Show the texts of an item, in the language that is chosen now."""
        self._code = code
        for field, name in self.fields.items():
            field.point_at(path_of(code, name))
            field.write_in(name.partition(".")[2])

    def show_words(self, *, visible: bool) -> None:
        """Show the fields of what the picture shows, where there is one."""
        self.shown.setVisible(visible)
        self.other_shown.setVisible(visible and bool(self._offered))

    def show_lacking(self, languages: Collection[str]) -> None:
        """Say beside their names which languages something is missing in."""
        self._lacking = languages
        for place, tag in enumerate(self._offered):
            name = native_name(tag)
            lacks = QCoreApplication.translate("ItemEditor", "{language} (missing)")
            told = lacks.format(language=name) if tag in languages else name
            self.languages.setItemText(place, told)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._swedish.setText(native_name(DEFAULT_LANGUAGE).capitalize())
        self.language_label.setText(QCoreApplication.translate("ItemEditor", "Beside it"))
        self.show_lacking(self._lacking)
