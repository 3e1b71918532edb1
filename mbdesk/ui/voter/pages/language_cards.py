"""A card for each language: its upper part begins in it, and the strip beneath speaks it."""

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import direction
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.voter.shell.reading_aloud import Reading
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.flow_layouts import ColumnsLayout, Row
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.spoken_mark import mark_spoken
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.ui.widgets.text import TextBlock
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Joined, Readable, Verbatim, reader_of, translate
from mbdesk.words.utterances import Utterance, utterances

COLUMN_MM = 62


class LanguageButton(Pressable):
    """A language under its own name, and what can be done here, said in it."""

    def __init__(self, theme: Theme, tag: str, says: Readable | None) -> None:
        name = Verbatim(native_name(tag), tag)
        line = Verbatim(says.read(reader_of(tag)), tag) if says is not None else None
        self.tag, self._name, self._line, self._brief = tag, name, line, False
        super().__init__(theme, Joined((name, line), ". ") if line is not None else name)
        self.lay_out()

    def set_brief(self, *, brief: bool) -> None:
        """Show the name alone, where height is scarce; the rest is still said."""
        if brief is not self._brief:
            self._brief = brief
            self.lay_out()

    def lay_out(self) -> None:
        """Measure again."""
        own = direction(self.tag)
        words = [(self._name.words, FontRole.STRONG)]
        if self._line is not None and not self._brief:
            words.append((self._line.words, FontRole.BODY))
        self._blocks = [TextBlock(each, self.theme.font(role), own) for each, role in words]
        super().lay_out()

    def height_inside(self, width: int) -> int:
        """Return the height of the name and the line."""
        return sum(block.height_for(width) for block in self._blocks)

    def natural_width_inside(self) -> int:
        """Return the width at which neither breaks."""
        return max(block.natural_width for block in self._blocks)

    def longest_word_inside(self) -> int:
        """Return the width at which no word breaks."""
        return max(block.longest_word for block in self._blocks)

    def paint_inside(self, painter: QPainter, area: QRect) -> None:
        """Paint the name above the line, both at the side where the language begins."""
        high = self.height_inside(area.width())
        top = area.top() + max(0, (area.height() - high) // 2)
        for block in self._blocks:
            tall = block.height_for(area.width())
            place = QRect(area.left(), top, area.width(), tall)
            block.paint(painter, place, self.theme.colours.text)
            top += tall


class LanguageCard(QWidget):
    """The button that begins in a language, above the one that speaks it."""

    def __init__(self, theme: Theme, tag: str, says: Readable | None, reading: Reading) -> None:
        super().__init__()
        self.button = LanguageButton(theme, tag, says)
        self.tag, self._reading = tag, reading
        listen = translate("voter.speech", "Listen to: {title}")
        name = Verbatim(native_name(tag), tag)
        self.listen = BigButton(
            theme, translate("voter.speech", "Listen"), icon=Icon.SPEAK, icon_only=True
        )
        self.listen.set_spoken(listen.fill(title=name))
        self.listen.clicked.connect(self._speak)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap)
        column.addWidget(self.button, 1)
        column.addWidget(self.listen)
        scan_together(self)
        reading.changed.connect(self._offer)
        reading.told.connect(self._mark)
        reading.silent.connect(self._unmark)
        self._offer()

    def sizeHint(self) -> QSize:
        """Return the least size: the columns share out the width."""
        return self.minimumSizeHint()

    def _speak(self) -> None:
        self._reading.say(utterances(self.button.says, reader_of(self.tag)))

    def _offer(self) -> None:
        self.listen.setVisible(self._reading.can_read(self.tag))

    def _mark(self, said: Utterance) -> None:
        mark_spoken(self.button, spoken=said.language == self.tag)

    def _unmark(self) -> None:
        mark_spoken(self.button, spoken=False)


class FillingColumns(ColumnsLayout):
    """Columns whose rows share out a height, if that is more than they need."""

    def __init__(self, theme: Theme, column_mm: float, height: Callable[[], int]) -> None:
        self._height = height
        super().__init__(theme, column_mm, most=3)

    def _made_rows(self, width: int) -> list[Row]:
        rows = super()._made_rows(width)
        if not rows:
            return rows
        needed = sum(row.height for row in rows) + self._theme.gap * (len(rows) - 1)
        more = max(0, self._height() - needed) // len(rows)
        return [Row(row.items, row.width, row.height + more) for row in rows]
