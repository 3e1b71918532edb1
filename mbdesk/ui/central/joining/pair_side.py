"""One of two proposals that are compared: its texts, with the words that both of them have."""

from collections.abc import Collection

from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout

from mbdesk.services.centre.joining.likeness import LikelyPair, find_words
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.ui.central.proposals.forms import write_from
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.proposal_records import STATES, language_name

_LINES = 4


class MarkedText(QPlainTextEdit):
    """A text that is only read; its first line is bold, and some of its words are marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setMinimumHeight(self.fontMetrics().lineSpacing() * _LINES)
        self._words: Collection[str] = ()

    def show_text(self, text: str, words: Collection[str], *, right_to_left: bool) -> None:
        """Show a text with these words marked, whatever their endings."""
        self._words = words
        write_from(self, right_to_left=right_to_left)
        self.setPlainText(text)
        self._mark()

    @property
    def marked(self) -> list[str]:
        """The words that are marked, in their order."""
        text = self.toPlainText()
        return [text[start:end] for start, end in find_words(text, self._words)]

    def changeEvent(self, event: QEvent) -> None:
        """Follow the palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._mark()

    def _mark(self) -> None:
        bold, mark, text = QTextCharFormat(), QTextCharFormat(), self.toPlainText()
        bold.setFontWeight(QFont.Weight.Bold)
        mark.setBackground(QColor(staff_look().palette.differ_soft))
        mark.setForeground(QColor(staff_look().palette.differ))
        mark.setFontUnderline(True)
        self._dress(text, (0, len(text.partition("\n")[0])), bold)
        for span in find_words(text, self._words):
            self._dress(text, span, mark)

    def _dress(self, text: str, span: tuple[int, int], dress: QTextCharFormat) -> None:
        cursor, (start, end) = QTextCursor(self.document()), span
        cursor.setPosition(_units(text[:start]))
        cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(dress)


def _units(text: str) -> int:
    """Return the length of a text as Qt counts it: some letters are two."""
    return len(text.encode("utf-16-le")) // 2


class PairSide(Retranslatable, QFrame):
    """Shows one proposal of a pair, in the language in which the two were compared."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.where, self.text = PlainLabel(role=TextRole.QUIET), MarkedText()
        self._shown: tuple[Dossier, LikelyPair] | None = None
        look, layout = staff_look(), QVBoxLayout(self)
        edge = look.px(16)
        layout.setContentsMargins(edge, look.px(12), edge, look.px(12))
        layout.setSpacing(look.px(4))
        layout.addWidget(self.where)
        layout.addWidget(self.text, 1)

    def show_side(self, dossier: Dossier, pair: LikelyPair) -> None:
        """Show a proposal, and mark in it what it shares with the other one."""
        self._shown = dossier, pair
        told, tag = dossier.now, dossier.now.language
        parts = told.title, told.description, told.place
        if tag != pair.language and pair.language in dossier.translations:
            tag, texts = pair.language, dossier.translations[pair.language].texts
            parts = texts["title"], texts.get("description", ""), texts.get("place", "")
        text = "\n".join(filter(None, parts))
        self.text.show_text(text, pair.shared, right_to_left=LANGUAGES[tag].right_to_left)
        self.retranslate()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        if self._shown is None:
            return
        dossier, pair = self._shown
        reader, line = current_reader(), dossier.line
        told = [
            self.tr("No. {number}").format(number=number(line.number)),
            language_name(line.language).read(reader),
            line.site,
            day(line.received),
            STATES[line.state].read(reader),
        ]
        if line.language != pair.language:
            told.append(self.tr("read in a translation"))
        if line.protected:
            told.append(self.tr("protected identity"))
        self.where.setText(" · ".join(filter(None, told)))
        self.text.setAccessibleName(told[0])
