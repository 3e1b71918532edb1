"""What is missing before the next stage may begin: a line each, with the page where it is done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.services.counting.missing import HEADINGS, Missing, MissingThing, missing_for, told
from mbdesk.services.counting.overview import Overview
from mbdesk.ui.central.desk.pages import PAGES, CentralPage
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.dressing import refresh_style
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind

PLACES: Mapping[Missing, CentralPage] = {
    Missing.STATIONS: CentralPage.PLACES,
    Missing.PACKS: CentralPage.PLACES,
    Missing.JOINING: CentralPage.JOINING,
    Missing.EVALUATION: CentralPage.EVALUATION,
    Missing.DECISIONS: CentralPage.DECISIONS,
    Missing.BALLOT: CentralPage.BALLOT,
    Missing.ANSWERS: CentralPage.ANSWERS,
    Missing.TEXTS: CentralPage.TEXTS,
    Missing.CARDS: CentralPage.CARDS,
    Missing.LAST_EXPORTS: CentralPage.CLOSING,
    Missing.CODES: CentralPage.CLOSING,
    Missing.KEPT: CentralPage.KEPT,
    Missing.KEYS: CentralPage.KEYS,
    Missing.TIE: CentralPage.COUNT,
}
"""The page where each of them is done."""


class MissingRow(QFrame):
    """A line with its icon, its sentence and the button that leads to its page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("fact")
        self.page = CentralPage.OVERVIEW
        self.says, self.go = PlainLabel(), Button(ButtonKind.TEXT)
        self._mark = IconMark(PAGES[self.page].icon, "warn")
        look, row = staff_look(), QHBoxLayout(self)
        row.setContentsMargins(0, look.px(2), 0, look.px(2))
        row.setSpacing(look.px(12))
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.says, 1)
        row.addWidget(self.go)

    def show_thing(self, page: CentralPage, says: str, *, first: bool) -> None:
        """Show what is missing and where it is done."""
        self.page = page
        self.setProperty("first", first)
        refresh_style(self)
        self._mark.show_icon(PAGES[page].icon, "warn")
        self.says.setText(says)
        title = QCoreApplication.translate("CentralWindow", PAGES[page].title)
        self.go.setText(f"{title} \N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")
        self.go.setAccessibleName(f"{says}: {title}")


class MissingCard(Retranslatable, QWidget):
    """Lists what is missing; hidden while nothing is. Emits `page_wanted`."""

    page_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MissingRow] = []
        self.title, self._list = PlainLabel(role=TextRole.SECTION), QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card_of(self.title, self._list, stretched=False))

    def show_state(self, known: Overview) -> None:
        """Show what is missing now, in the language on screen."""
        stage, things = missing_for(known)
        self.title.setText(HEADINGS[stage].read(current_reader()))
        self.setVisible(bool(things))
        self._show_rows(things)

    def _show_rows(self, things: Sequence[MissingThing]) -> None:
        while len(self.rows) < len(things):
            row = MissingRow()
            row.go.clicked.connect(lambda _=False, row=row: self.page_wanted.emit(row.page))
            self.rows.append(row)
            self._column.addWidget(row)
        for place, (row, thing) in enumerate(zip(self.rows, things, strict=False)):
            row.show_thing(PLACES[thing.what], told(thing).read(current_reader()), first=not place)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(things))
