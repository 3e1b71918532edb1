"""One item of the ballot: number, cost, place, texts, picture, and what it lacks.

Each field saves itself when it is left; one whose value cannot be kept says why below it, and keeps
what was typed.
"""

from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts
from mbdesk.services.centre.ballot.gaps import ItemGaps
from mbdesk.services.centre.ballot.pictures import ItemPicture
from mbdesk.services.centre.ballot.tables import amount_of
from mbdesk.ui.central.ballot.item_field import ItemField
from mbdesk.ui.central.ballot.item_texts import ItemTexts
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.scrolling import ActionRow
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.languages import native_name
from mbdesk.words.sentences.messages import sentence

WIDE, HIGH = 176, 132
"""The room for a picture in pixels."""


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
        self.code, self.cost, self.place = (ItemField(LineEdit()) for _ in range(3))
        self.texts = ItemTexts()
        self.picture, self.missing = PlainLabel(), PlainLabel(role=TextRole.QUIET)
        self.choose, self.take_away = (Button(ButtonKind.ROW) for _ in range(2))
        self.up, self.down, self.remove = (Button(ButtonKind.ROW) for _ in range(3))
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        look, layout = staff_look(), QVBoxLayout(self)
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, edge)
        layout.setSpacing(look.px(12))
        layout.addWidget(self.heading)
        layout.addWidget(self.missing)
        layout.addLayout(_beside((self.code, 2), (self.cost, 3), (self.place, 5)))
        layout.addWidget(self.texts)
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
        for field in (self.code, self.cost, self.place):
            field.left.connect(self.save)
        self.texts.left.connect(self.save)
        self.texts.words_left.connect(self._save_words)
        self.texts.language_changed.connect(self._show_texts)
        self.choose.clicked.connect(lambda: self._emit(self.picture_wanted))
        self.take_away.clicked.connect(lambda: self._emit(self.picture_unwanted))
        self.remove.clicked.connect(lambda: self._emit(self.removal_wanted))
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))

    @property
    def _fields(self) -> tuple[ItemField, ...]:
        return (self.code, self.cost, self.place, *self.texts.fields)

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
        self.texts.show_words(visible=self._has_picture)
        self.code.follow(item.code)
        self.cost.follow(number(item.cost) if item.cost else "")
        self.place.follow(item.place)
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
        own = {"code": self.code, "cost": self.cost, "place": self.place}
        found = own.get(name, self.texts.field_of(name, tag))
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
            titles=self.texts.titles(held.titles),
            descriptions=self.texts.descriptions(held.descriptions),
        )

    def save_all(self) -> None:
        """Emit whatever was typed and not left yet."""
        self.save()
        self._save_words()

    def _save_words(self) -> None:
        if self.item is None or not self._has_picture:
            return
        typed = self.texts.words(self._words)
        if typed != dict(self._words):
            self._words = typed
            self.described.emit(self.item.code, typed)

    def _emit(self, signal: object) -> None:
        if self.item is not None:
            self.save_all()
            signal.emit(self.item.code)  # type: ignore[attr-defined]

    def _show_texts(self) -> None:
        item = self._sent or self.item  # what was typed last may be on its way into the file
        if item is not None:
            self.texts.follow(item, self._words)

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
        self.texts.show_lacking(gaps.languages)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.code.label.setText(self.tr("Number"))
        self.cost.label.setText(self.tr("Cost in kronor"))
        self.place.label.setText(self.tr("Place, if it has one"))
        self.choose.setText(self.tr("Choose a picture…"))
        self.take_away.setText(self.tr("Remove the picture"))
        self.up.setText(self.tr("Move up"))
        self.down.setText(self.tr("Move down"))
        self.remove.setText(self.tr("Take off the ballot…"))
        if self.picture.pixmap().isNull():
            self.picture.setText(self.tr("No picture"))
        self._name()


def _beside(*fields: tuple[QWidget, int]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(staff_look().px(16))
    for field, share in fields:
        row.addWidget(field, share, Qt.AlignmentFlag.AlignTop)
    return row
