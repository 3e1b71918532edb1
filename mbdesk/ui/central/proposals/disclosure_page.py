"""Deciding what a copy of a proposal leaves out before it is given out."""

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QTextEdit,  # noqa: TID251  # for the form of its selections alone
    QVBoxLayout,
)

from mbdesk.domain.proposal import TEXTS
from mbdesk.domain.register import Mask
from mbdesk.domain.texts import bare, on_one_line
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.centre.register.disclosing import GUARDED, PARTS, CopyDecision, disclose
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.proposals.forms import write_from
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, language
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.forms.check_box import CheckBox
from mbdesk.ui.staff.forms.dialogs import labels_above
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.drafts import TypedDraft
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import LineEdit, PlainLabel, TextArea
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Readable, Verbatim, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

_LINES = 6


class MaskedText(Retranslatable, QFrame):
    """A text that is read and not written, of which passages are masked. Emits `changed`."""

    changed = Signal()

    def __init__(self, name: str, text: str, *, right_to_left: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self.name, self.masks = name, list[tuple[int, int]]()
        self.label, self.area = PlainLabel(), TextArea()
        self.hide_it, self.clear = Button(ButtonKind.ROW), Button(ButtonKind.ROW)
        self.area.setReadOnly(True)
        self.area.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        write_from(self.area, right_to_left=right_to_left)
        self.area.setPlainText(text)
        shown = _LINES if TEXTS[name].lines > 1 else 1
        self.area.setFixedHeight(self.area.fontMetrics().lineSpacing() * (shown + 1) + 2 * shown)
        if shown == 1:
            self.area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.label.setBuddy(self.area)
        layout, row = QVBoxLayout(self), Actions()
        layout.addWidget(self.label)
        layout.addWidget(self.area)
        row.add_last(self.hide_it)
        row.add_last(self.clear)
        layout.addWidget(row)
        self.hide_it.clicked.connect(self.mask_selection)
        self.clear.clicked.connect(self.unmask)
        self.area.selectionChanged.connect(self._allow)
        self.retranslate()
        self._allow()

    def mask_selection(self) -> None:
        """Mask the passage that is selected."""
        cursor = self.area.textCursor()
        text = self.area.toPlainText()
        start, end = (
            _places(text, each) for each in (cursor.selectionStart(), cursor.selectionEnd())
        )
        if start < end:
            self.masks.append((start, end))
            self._show()

    def unmask(self) -> None:
        """Give all of the text out again."""
        self.masks.clear()
        self._show()

    def _show(self) -> None:
        palette, text = staff_look().palette, self.area.toPlainText()
        marked = []
        for start, end in self.masks:
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.area.document())
            cursor.setPosition(_units(text[:start]))
            cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
            shape = QTextCharFormat()
            shape.setBackground(QColor(palette.ink))
            shape.setForeground(QColor(palette.surface))
            selection.cursor, selection.format = cursor, shape
            marked.append(selection)
        self.area.setExtraSelections(marked)
        cursor = self.area.textCursor()
        cursor.clearSelection()
        self.area.setTextCursor(cursor)
        self._allow()
        self.changed.emit()

    def _allow(self) -> None:
        self.hide_it.setEnabled(self.area.textCursor().hasSelection())
        self.clear.setEnabled(bool(self.masks))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.label.setText(PROPOSAL_TEXTS[self.name].keyed_in.read(current_reader()))
        self.hide_it.setText(self.tr("Mask what is selected"))
        self.clear.setText(self.tr("Mask nothing here"))


class DisclosurePage(DeskPage):
    """Shows the texts and the other parts of a proposal; what is chosen is not given out.

    Emits `left` with what there is to tell then, or None.
    """

    left = Signal(object)

    def __init__(self, desk: Desk, dossier: Dossier) -> None:
        super().__init__(at_bottom=True)
        self._desk, self.dossier = desk, dossier
        now = dossier.now
        mirrored = LANGUAGES[now.language].right_to_left
        self.texts = {
            name: MaskedText(name, getattr(now, name), right_to_left=mirrored)
            for name in TEXTS
            if getattr(now, name)
        }
        self.parts: Mapping[str, CheckBox] = {part: CheckBox() for part in PARTS}
        self.parts_name = PlainLabel(role=TextRole.STRONG)
        self.reason, self.who = LineEdit(), LineEdit()
        self.reason_label, self.who_label = PlainLabel(), PlainLabel()
        self.back = QPushButton()
        self._lay_out_parts()
        self.add_action(self.back)
        self.back.clicked.connect(lambda: self.left.emit(None))
        self.primary.clicked.connect(self.ask_file)
        for field in (self.reason, self.who):
            field.textChanged.connect(self.refresh)
        self.retranslate()
        path = f"copy.{dossier.line.number}"
        draft = TypedDraft(self, desk.drafts, path, {"reason": self.reason}, self.notice.refuse)
        self.left.connect(lambda _: draft.drop())

    def _lay_out_parts(self) -> None:
        central, look = self._desk.central, staff_look()
        self.who.setText(central.person.name if central.person else "")
        guarded = self.dossier.line.protected
        beside, texts = QFrame(), QFrame()
        beside.setObjectName("card")
        column, left = QVBoxLayout(beside), QVBoxLayout(texts)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(look.px(16))
        for field in self.texts.values():
            left.addWidget(field)
        column.addWidget(self.parts_name)
        for part, box in self.parts.items():
            column.addWidget(box)
            if guarded and part in GUARDED:
                box.setChecked(True)
                box.setEnabled(False)
        column.addSpacing(look.px(8))
        column.addLayout(labels_above({self.reason_label: self.reason, self.who_label: self.who}))
        self.body.addWidget(SideBySide(texts, (beside,), shares=(3, 2)))
        self.body.addStretch(1)

    def take_focus(self) -> None:
        """Begin with the first text."""
        next(iter(self.texts.values())).area.setFocus()

    @property
    def masks(self) -> tuple[Mask, ...]:
        """What is chosen not to be given out."""
        passages = (
            Mask(name, start, end)
            for name, field in self.texts.items()
            for start, end in field.masks
        )
        parts = (Mask(part, 0, 0) for part, box in self.parts.items() if box.isChecked())
        return (*passages, *parts)

    def refresh(self) -> None:
        """Allow to write the copy once it is said who decides, and why."""
        ready = bare(self.reason.text()) and bare(self.who.text())
        self.primary.setEnabled(bool(ready) and not self.work.running)

    def ask_file(self) -> None:
        """Ask where the copy is to be written."""
        central = self._desk.central
        folder = central.path.parent if central.path else Path.home()
        names = DocumentNames(self._desk.snapshot.frame, language())
        name = names.copy_of_proposal(self.dossier.line.number)
        ask_new_file(self, self.tr("Where is the copy to be written?"), folder / name, self.write)

    def write(self, path: Path) -> None:
        """Put on record what was decided, and write the copy in the language on screen."""
        central, number, tag = self._desk.central, self.dossier.line.number, language()
        why = Why(on_one_line(self.reason.text()), self.who.text())
        decision = CopyDecision(self.masks, why)
        self.notice.withdraw()
        self.work.start(
            lambda: self.tr("Writing the copy"),
            lambda _: disclose(central, number, decision, path, tag),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        told: tuple[Readable, Readable] = (
            translate("DisclosurePage", "The copy is written, and it is noted who decided."),
            Verbatim(str(path)),
        )
        self._desk.refresh(partial(self.left.emit, told))

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        title = self.dossier.now.title
        self.heading.setText(self.tr("Give out a copy: {title}").format(title=title))
        self.lead.setText(
            self.tr(
                "Select a passage that may not be read, and mask it. Contact details are in no "
                "copy."
            )
        )
        self.parts_name.setText(self.tr("Leave out of the copy"))
        parts = {
            "left_at": self.tr("When and where it was left"),
            "pictures": self.tr("Pictures"),
            "point": self.tr("The point on the map"),
            "costs": self.tr("The proposer's own estimate"),
        }
        for part, box in self.parts.items():
            box.setText(parts[part])
        self.reason_label.setText(self.tr("By which &rule, or why; it stands in the copy"))
        self.who_label.setText(self.tr("Who &decides"))
        self.primary.setText(self.tr("Write the copy…"))
        self.back.setText(self.tr("Cancel, give nothing out"))
        self.refresh()


def _units(text: str) -> int:
    """Return how many places a text takes in Qt, which counts by UTF-16."""
    return len(text.encode("utf-16-le")) // 2


def _places(text: str, units: int) -> int:
    """Return the place in a text that Qt counts so many places to."""
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
