"""The texts of one item of the ballot: Swedish, and beside it a language that is chosen.

Each field says when it is left, and keeps what was typed where it could not be kept in the file.
"""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts
from mbdesk.ui.central.ballot.item_field import ItemField
from mbdesk.ui.look.screen_language import Retranslatable, direction
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.words.languages import LANGUAGES, native_name

OTHERS = tuple(tag for tag in LANGUAGES if tag != DEFAULT_LANGUAGE)


class ItemTexts(Retranslatable, QWidget):
    """Shows title, description and what the picture shows, each in two languages.

    Emits `left` when a title or a description is left, `words_left` when what the picture shows is,
    and `language_changed` when another stands beside Swedish. Its labels are the editor's texts.
    """

    left = Signal()
    words_left = Signal()
    language_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lacking: Collection[str] = ()
        self.title, self.other_title = (ItemField(LineEdit()) for _ in range(2))
        self.text, self.other_text = (ItemField(TextArea()) for _ in range(2))
        self.shown, self.other_shown = (ItemField(LineEdit()) for _ in range(2))
        self.languages, self.language_label = QComboBox(), PlainLabel()
        for tag in OTHERS:
            self.languages.addItem(native_name(tag), tag)
        self._lay_out()
        self._connect()
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
        for row, pair in enumerate(self._pairs, start=1):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)

    def _connect(self) -> None:
        for field in (self.title, self.text, self.other_title, self.other_text):
            field.left.connect(self.left)
        for field in (self.shown, self.other_shown):
            field.left.connect(self.words_left)
        self.languages.currentIndexChanged.connect(lambda _: self.language_changed.emit())

    @property
    def _pairs(self) -> tuple[tuple[ItemField, ItemField], ...]:
        return (
            (self.title, self.other_title),
            (self.text, self.other_text),
            (self.shown, self.other_shown),
        )

    @property
    def fields(self) -> tuple[ItemField, ...]:
        """All fields, in Swedish and in the language beside it."""
        return tuple(field for pair in self._pairs for field in pair)

    @property
    def language(self) -> str:
        """The language beside Swedish."""
        return str(self.languages.currentData())

    def field_of(self, name: str, tag: str) -> ItemField | None:
        """Return the field of a text by its name and language in an error, None without one."""
        swedish = tag in {"", DEFAULT_LANGUAGE}
        return {
            "titles": self.title if swedish else self.other_title,
            "descriptions": self.text if swedish else self.other_text,
        }.get(name)

    def follow(self, item: BallotItem, words: Texts) -> None:
        """Show what is held of an item, and what its picture shows."""
        held = (item.titles, item.descriptions, words)
        for (swedish, other), texts in zip(self._pairs, held, strict=True):
            swedish.follow(texts.get(DEFAULT_LANGUAGE, ""))
            if not other.control.hasFocus():
                other.say_wrong("")
            other.follow(texts.get(self.language, ""))
            other.control.setLayoutDirection(direction(self.language))
        self._name_fields()

    def show_words(self, *, visible: bool) -> None:
        """Show the fields of what the picture shows, where there is one."""
        self.shown.setVisible(visible)
        self.other_shown.setVisible(visible)

    def show_lacking(self, languages: Collection[str]) -> None:
        """Say beside their names which languages something is missing in."""
        self._lacking = languages
        for place, tag in enumerate(OTHERS):
            name = native_name(tag)
            lacks = QCoreApplication.translate("ItemEditor", "{language} (missing)")
            told = lacks.format(language=name) if tag in languages else name
            self.languages.setItemText(place, told)

    def titles(self, held: Texts) -> dict[str, str]:
        """Return titles with those that are typed now."""
        return self._with(held, self.title, self.other_title)

    def descriptions(self, held: Texts) -> dict[str, str]:
        """Return descriptions with those that are typed now."""
        return self._with(held, self.text, self.other_text)

    def words(self, held: Texts) -> dict[str, str]:
        """Return what the picture shows, as it is typed now."""
        return self._with(held, self.shown, self.other_shown)

    def _with(self, held: Texts, swedish: ItemField, other: ItemField) -> dict[str, str]:
        """Return texts with what is typed in Swedish and in the language beside it."""
        fields = {DEFAULT_LANGUAGE: swedish, self.language: other}
        typed = {tag: field.text_or(held.get(tag, "")) for tag, field in fields.items()}
        return {tag: text for tag, text in {**held, **typed}.items() if text}

    def _name_fields(self) -> None:
        named = QCoreApplication.translate("ItemEditor", "{field} ({language})")
        names = (
            QCoreApplication.translate("ItemEditor", "Title"),
            QCoreApplication.translate("ItemEditor", "Description"),
            QCoreApplication.translate(
                "ItemEditor", "What the picture shows, for those who do not see it"
            ),
        )
        for name, pair in zip(names, self._pairs, strict=True):
            for field, tag in zip(pair, (DEFAULT_LANGUAGE, self.language), strict=True):
                field.label.setText(name)
                told = named.format(field=name, language=native_name(tag))
                field.control.setAccessibleName(told)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._swedish.setText(native_name(DEFAULT_LANGUAGE).capitalize())
        self.language_label.setText(QCoreApplication.translate("ItemEditor", "Beside it"))
        self._name_fields()
        self.show_lacking(self._lacking)
