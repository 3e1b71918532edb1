"""One item of the ballot: number, cost, place, texts side by side with Swedish, picture, gaps.

Each field saves itself when it is left; one whose value cannot be kept says why below it, and keeps
what was typed.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts, bare
from mbdesk.services.centre.ballot.gaps import ItemGaps
from mbdesk.services.centre.ballot.pictures import ItemPicture
from mbdesk.services.centre.ballot.tables import amount_of
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, direction
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.scrolling import ActionRow
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.languages import LANGUAGES, native_name
from mbdesk.words.sentences.messages import sentence

LINES, WIDE, HIGH = 5, 176, 132
"""Lines of a description, and the room for a picture in pixels."""
OTHERS = tuple(tag for tag in LANGUAGES if tag != DEFAULT_LANGUAGE)


class TypedField(QWidget):
    """A label, a field and what is wrong with it. Emits `left` when it is left."""

    left = Signal()

    def __init__(self, control: LineEdit | TextArea) -> None:
        super().__init__()
        self.control, self.label = control, PlainLabel()
        self.wrong = PlainLabel(role=TextRole.ERROR)
        self.label.setBuddy(control)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(staff_look().px(4))
        for widget in (self.label, control, self.wrong):
            layout.addWidget(widget)
        self.wrong.hide()
        control.installEventFilter(self)
        if isinstance(control, LineEdit):
            control.returnPressed.connect(self.left)
            control.textEdited.connect(lambda _: self.say_wrong(""))
        else:
            control.textChanged.connect(lambda: self.say_wrong(""))
            control.setFixedHeight(control.fontMetrics().lineSpacing() * (LINES + 1))

    def text_or(self, held: str) -> str:
        """Return what is typed; what is held where that is known to be wrong."""
        return self.text if self.wrong.isHidden() else held

    @property
    def text(self) -> str:
        """What is typed, without space around it."""
        control = self.control
        typed = control.text() if isinstance(control, LineEdit) else control.toPlainText()
        return bare(typed)

    def show_text(self, text: str) -> None:
        """Show a text, unless it is what stands there; where the cursor was, it stays."""
        if text != self.text:
            if isinstance(self.control, LineEdit):
                self.control.setText(text)
            else:
                self.control.setPlainText(text)

    def say_wrong(self, words: str) -> None:
        """Say what is wrong with what was typed; nothing where it is right."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.control.setAccessibleDescription(words)
        if self.control.property("wrong") != bool(words):
            self.control.setProperty("wrong", bool(words))
            refresh_style(self.control)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice that the field is left."""
        if event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return super().eventFilter(watched, event)


class ItemEditor(Retranslatable, QFrame):
    """Shows one item, and emits what is changed of it, by the code that it had when it was shown.

    `changed` carries the item as it is typed now, `described` what its picture shows. A field whose
    value was refused keeps what was typed, and is left out until that is corrected.
    """

    changed = Signal(str, object)
    described = Signal(str, object)
    picture_wanted = Signal(str)
    picture_unwanted = Signal(str)
    move_wanted = Signal(int)
    removal_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.item: BallotItem | None = None
        self._sent: BallotItem | None = None
        self._words: Texts = {}
        self._gaps = ItemGaps()
        self._has_picture = False
        self.heading = PlainLabel(role=TextRole.SECTION)
        self.code, self.cost, self.place = (TypedField(LineEdit()) for _ in range(3))
        self.title, self.other_title = (TypedField(LineEdit()) for _ in range(2))
        self.text, self.other_text = (TypedField(TextArea()) for _ in range(2))
        self.shown, self.other_shown = (TypedField(LineEdit()) for _ in range(2))
        self.languages, self.language_label = QComboBox(), PlainLabel()
        self.picture, self.missing = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.choose, self.take_away = (Button(ButtonKind.ROW) for _ in range(2))
        self.up, self.down, self.remove = (Button(ButtonKind.ROW) for _ in range(3))
        for tag in OTHERS:
            self.languages.addItem(native_name(tag), tag)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout, grid = staff_look(), QVBoxLayout(self), QGridLayout()
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(12))
        layout.addWidget(self.heading)
        layout.addWidget(self.missing)
        layout.addLayout(_beside((self.code, 2), (self.cost, 3), (self.place, 5)))
        grid.setHorizontalSpacing(edge)
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
        pairs = (
            (self.title, self.other_title),
            (self.text, self.other_text),
            (self.shown, self.other_shown),
        )
        for row, pair in enumerate(pairs, start=1):
            for column, field in enumerate(pair):
                grid.addWidget(field, row, column, Qt.AlignmentFlag.AlignTop)
                grid.setColumnStretch(column, 1)
        layout.addLayout(grid)
        layout.addLayout(self._picture_row())
        actions = ActionRow()
        for button in (self.up, self.down, self.remove):
            actions.add_last(button)
        layout.addWidget(actions)
        layout.addStretch(1)

    def _picture_row(self) -> QHBoxLayout:
        look, row, buttons = staff_look(), QHBoxLayout(), QVBoxLayout()
        self.picture.setObjectName("dropArea")
        self.picture.setFixedSize(look.px(WIDE), look.px(HIGH))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.setSpacing(look.px(16))
        row.addWidget(self.picture)
        buttons.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        buttons.addWidget(self.take_away, 0, Qt.AlignmentFlag.AlignLeading)
        buttons.addStretch(1)
        row.addLayout(buttons, 1)
        return row

    def _connect(self) -> None:
        for field in (self.code, self.cost, self.place, self.title, self.text):
            field.left.connect(self.save)
        for field in (self.other_title, self.other_text):
            field.left.connect(self.save)
        for field in (self.shown, self.other_shown):
            field.left.connect(self._save_words)
        self.languages.currentIndexChanged.connect(lambda _: self._show_texts())
        self.choose.clicked.connect(lambda: self._emit(self.picture_wanted))
        self.take_away.clicked.connect(lambda: self._emit(self.picture_unwanted))
        self.remove.clicked.connect(lambda: self._emit(self.removal_wanted))
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))

    @property
    def language(self) -> str:
        """The language beside Swedish."""
        return str(self.languages.currentData())

    @property
    def _fields(self) -> tuple[TypedField, ...]:
        first = self.code, self.cost, self.place, self.title, self.text
        return (*first, self.other_title, self.other_text, self.shown, self.other_shown)

    def show_item(
        self, item: BallotItem, words: Texts | None, gaps: ItemGaps, *, editable: bool
    ) -> None:
        """Show an item; `words` are what its picture shows, None without one."""
        if self.item is None or item.code != self.item.code:
            for field in self._fields:
                field.say_wrong("")
        self.item, self._sent, self._words, self._gaps = item, None, words or {}, gaps
        self._has_picture = words is not None
        for field in self._fields:
            field.control.setReadOnly(not editable)
        for button in (self.choose, self.take_away, self.up, self.down, self.remove):
            button.setEnabled(editable)
        self.take_away.setVisible(self._has_picture)
        for field in (self.shown, self.other_shown):
            field.setVisible(self._has_picture)
        self._show(self.code, item.code)
        self._show(self.cost, number(item.cost) if item.cost else "")
        self._show(self.place, item.place)
        self._show_texts()
        self._name()

    def show_picture(self, held: ItemPicture | None) -> None:
        """Show the picture itself, once it is read."""
        if held is None:
            self.picture.clear()
            self.picture.setText(self.tr("No picture"))
            return
        ratio, look = self.devicePixelRatio(), staff_look()
        room = QSize(look.px(WIDE - 4), look.px(HIGH - 4)) * ratio
        shown = QPixmap.fromImage(QImage.fromData(held.data)).scaled(
            room,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(shown)

    def tell_wrong(self, error: Exception, field: str) -> bool:
        """Say below a field, by its name in an error, what is wrong; False where none has it.

        What was typed has not been kept: it stays there, to be corrected.
        """
        self._sent = None
        name, _, tag = field.partition(".")
        found = {
            "code": self.code,
            "cost": self.cost,
            "place": self.place,
            "titles": self.title if tag in {"", DEFAULT_LANGUAGE} else self.other_title,
            "descriptions": self.text if tag in {"", DEFAULT_LANGUAGE} else self.other_text,
        }.get(name)
        if found is None:
            return False
        message = sentence(error, current_reader())
        found.say_wrong(f"{message.what} {message.do}")
        return True

    def save(self) -> None:
        """Emit the item as it is typed, if something of it changed and can be read."""
        item, held = self.item, self._sent or self.item
        if item is None or held is None:
            return
        typed = self._typed(held)
        if typed != held:
            self._sent = typed
            self.changed.emit(item.code, typed)

    def _typed(self, held: BallotItem) -> BallotItem:
        """Return the item as it is typed."""
        cost = amount_of(self.cost.text) if self.cost.text else 0
        if cost is None:
            self.cost.say_wrong(self.tr("Write whole kronor alone, as in 450 000."))
        right = cost is not None and self.cost.wrong.isHidden()
        return replace(
            held,
            code=self.code.text_or(held.code),
            cost=cost if cost is not None and right else held.cost,
            place=self.place.text_or(held.place),
            titles=self._with(held.titles, self.title, self.other_title),
            descriptions=self._with(held.descriptions, self.text, self.other_text),
        )

    def save_all(self) -> None:
        """Emit whatever was typed and not left yet."""
        self.save()
        self._save_words()

    def _save_words(self) -> None:
        if self.item is None or not self._has_picture:
            return
        typed = self._with(self._words, self.shown, self.other_shown)
        if typed != dict(self._words):
            self._words = typed
            self.described.emit(self.item.code, typed)

    def _with(self, held: Texts, swedish: TypedField, other: TypedField) -> dict[str, str]:
        """Return texts with what is typed in Swedish and in the language beside it."""
        fields = {DEFAULT_LANGUAGE: swedish, self.language: other}
        typed = {tag: field.text_or(held.get(tag, "")) for tag, field in fields.items()}
        return {tag: text for tag, text in {**held, **typed}.items() if text}

    def _emit(self, signal: object) -> None:
        if self.item is not None:
            self.save_all()
            signal.emit(self.item.code)  # type: ignore[attr-defined]

    def _show(self, field: TypedField, text: str) -> None:
        """Show a value, unless somebody is typing there or it could not be kept."""
        typing = field.control.hasFocus() and not field.control.isReadOnly()
        if field.wrong.isHidden() and not typing:
            field.show_text(text)

    def _show_texts(self) -> None:
        item = self._sent or self.item  # what was typed last may be on its way into the file
        if item is None:
            return
        beside: Mapping[TypedField, tuple[TypedField, Texts]] = {
            self.title: (self.other_title, item.titles),
            self.text: (self.other_text, item.descriptions),
            self.shown: (self.other_shown, self._words),
        }
        for swedish, (other, texts) in beside.items():
            self._show(swedish, texts.get(DEFAULT_LANGUAGE, ""))
            if not other.control.hasFocus():
                other.say_wrong("")
            self._show(other, texts.get(self.language, ""))
            other.control.setLayoutDirection(direction(self.language))
        self._name_fields()

    def _name(self) -> None:
        """Say which item it is, and what it lacks."""
        item, gaps = self.item, self._gaps
        if item is None:
            return
        self.heading.setText(item.titles.get(DEFAULT_LANGUAGE, "") or item.code)
        lacking = [
            self.tr("the cost") if gaps.cost else "",
            self.tr("a description") if gaps.no_description else "",
            self.tr("a picture") if gaps.picture else "",
            self.tr("words for the picture") if gaps.no_picture_words else "",
            ", ".join(map(native_name, gaps.languages)),
        ]
        told = "; ".join(filter(None, lacking))
        missing = self.tr("Missing: {what}.").format(what=told)
        self.missing.setText(missing if told else self.tr("Nothing is missing."))
        for place, tag in enumerate(OTHERS):
            lacks = self.tr("{language} (missing)").format(language=native_name(tag))
            self.languages.setItemText(place, lacks if tag in gaps.languages else native_name(tag))

    def _name_fields(self) -> None:
        other = native_name(self.language)
        named = self.tr("{field} ({language})")
        fields = {
            self.tr("Title"): (self.title, self.other_title),
            self.tr("Description"): (self.text, self.other_text),
            self.tr("What the picture shows, for those who do not see it"): (
                self.shown,
                self.other_shown,
            ),
        }
        for name, (swedish, beside) in fields.items():
            swedish.label.setText(name)
            beside.label.setText(name)
            beside.control.setAccessibleName(named.format(field=name, language=other))
            swedish.control.setAccessibleName(
                named.format(field=name, language=native_name(DEFAULT_LANGUAGE))
            )

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.code.label.setText(self.tr("Number"))
        self.cost.label.setText(self.tr("Cost in kronor"))
        self.place.label.setText(self.tr("Place, if it has one"))
        self._swedish.setText(native_name(DEFAULT_LANGUAGE).capitalize())
        self.language_label.setText(self.tr("Beside it"))
        self.choose.setText(self.tr("Choose a picture…"))
        self.take_away.setText(self.tr("Remove the picture"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Take off the ballot…"))
        if self.picture.pixmap().isNull():
            self.picture.setText(self.tr("No picture"))
        self._name_fields()
        self._name()


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(staff_look().px(16))
    for field, share in fields:
        row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return row
