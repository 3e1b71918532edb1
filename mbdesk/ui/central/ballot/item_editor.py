"""One item of the ballot: number, cost, place, texts, picture, and what it lacks."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.texts import DEFAULT_LANGUAGE, Texts
from mbdesk.services.centre.ballot.gaps import ItemGaps
from mbdesk.services.centre.ballot.pictures import ItemPicture
from mbdesk.ui.central.ballot.item_texts import ItemTexts
from mbdesk.ui.central.ballot.saver import CODE, BallotSaver, path_of
from mbdesk.ui.central.saving.typed_fields import LineField, MoneyField, TypedField
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.scrolling import ActionRow
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.languages import native_name

WIDE, HIGH = 176, 132
"""The room for a picture in pixels."""


NUMBER = QT_TRANSLATE_NOOP("ItemEditor", "Number")
COST = QT_TRANSLATE_NOOP("ItemEditor", "Cost in kronor")
PLACE = QT_TRANSLATE_NOOP("ItemEditor", "Place, if it has one")


class ItemEditor(Retranslatable, QFrame):
    """Shows one item, whose fields save themselves; emits what else is wanted, with its code."""

    picture_wanted = Signal(str)
    picture_unwanted = Signal(str)
    move_wanted = Signal(int)
    removal_wanted = Signal(str)

    def __init__(self, saver: BallotSaver) -> None:
        super().__init__()
        self.setObjectName("card")
        self._saver = saver
        self.item: BallotItem | None = None
        self._gaps = ItemGaps()
        self.heading = PlainLabel(role=TextRole.SECTION)
        self.code = LineField(saver, "", NUMBER)
        self.cost = MoneyField(saver, "", COST, empty=True)
        self.place = LineField(saver, "", PLACE)
        self.texts = ItemTexts(saver)
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
        self.choose.clicked.connect(lambda: self._emit(self.picture_wanted))
        self.take_away.clicked.connect(lambda: self._emit(self.picture_unwanted))
        self.remove.clicked.connect(lambda: self._emit(self.removal_wanted))
        self.up.clicked.connect(lambda: self.move_wanted.emit(-1))
        self.down.clicked.connect(lambda: self.move_wanted.emit(1))

    @property
    def fields(self) -> dict[TypedField, str]:
        """All fields, and what of an item they show."""
        own: dict[TypedField, str] = {self.code: CODE, self.cost: "cost", self.place: "place"}
        return {**own, **self.texts.fields}

    def show_item(
        self, item: BallotItem, words: Texts | None, gaps: ItemGaps, *, editable: bool
    ) -> None:
        """Show an item; `words` are what its picture shows, None without one."""
        before, self.item, self._gaps = self.item, item, gaps
        if before is not None and self._saver.code_now(before.code) == item.code != before.code:
            for field, name in self.fields.items():
                field.rename(path_of(item.code, name))
        for button in (self.choose, self.take_away, self.up, self.down, self.remove):
            button.setEnabled(editable)
        self.take_away.setVisible(words is not None)
        self.texts.show_words(visible=words is not None)
        for field, name in self.fields.items():
            field.point_at(path_of(item.code, name))
        self.texts.show_item(item.code)
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

    def save_all(self) -> None:
        """Save whatever was typed and not left yet."""
        for field in self.fields:
            field.leave()

    def _emit(self, signal: object) -> None:
        if self.item is not None:
            self.save_all()
            signal.emit(self.item.code)  # type: ignore[attr-defined]

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
