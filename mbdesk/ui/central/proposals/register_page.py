"""The register of proposals: filtered, sorted, seen on the map, and written as a workbook."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QSizePolicy, QStackedWidget

from mbdesk.services.centre.media import map_picture
from mbdesk.services.centre.register.listing import (
    Choices,
    RegisterLine,
    RegisterQuery,
    read_choices,
    read_points,
)
from mbdesk.services.centre.register.register_table import write_table
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.proposals.filters import Filters
from mbdesk.ui.central.proposals.list_page import ListPage
from mbdesk.ui.central.proposals.point_map import PointMap
from mbdesk.ui.central.proposals.register_model import LANGUAGE, LEFT_AT, RegisterModel
from mbdesk.ui.central.proposals.saved_views import SavedViews
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.file_dialogs import ask_new_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.paged_table import PagedTable
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, number

_LETTERS = (8, 0, 20, 14, 12, 24)


class RegisterPage(ListPage[RegisterLine]):
    """Lists the proposals; the main action opens the one that is selected."""

    narrow, lesser = 900, (LEFT_AT, LANGUAGE)

    def __init__(self, desk: Desk) -> None:
        self.model = RegisterModel(desk.central)
        self.table = PagedTable(self.model, _LETTERS)
        super().__init__(desk, self.model, self.table, DeskIcon.IDEA)
        self._choices = Choices({}, (), (), (), 0)
        self.map = PointMap()
        self.filters, self.shown = Filters(), QStackedWidget()
        self.tabs = SavedViews(
            desk.central, desk.drafts, lambda: self.filters.query, self.notice.refuse
        )
        self.found, self.below = PlainLabel(role=TextRole.QUIET), Actions()
        self.clear, self.switch = Button(ButtonKind.TEXT), Button(icon=DeskIcon.PLACE)
        self.workbook = Button(icon=DeskIcon.SAVE)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        self.shown.addWidget(self.table)
        self.shown.addWidget(self.map)
        # As high as there is room for, and no higher: the map would like to be large.
        self.shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.found.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self.tabs, self.filters):
            self.body.addWidget(widget)
        self.body.addWidget(self.shown, 1)
        self.below.add_last(self.found)
        self.below.add_last(self.clear)
        self.body.addWidget(self.below)
        for button in (self.workbook, self.switch):
            self.add_action(button)

    def _connect(self) -> None:
        self.filters.changed.connect(self.look)
        self.tabs.chosen.connect(self.show_view)
        self.clear.clicked.connect(lambda: self.show_view(""))
        self.switch.clicked.connect(self._switch)
        self.workbook.clicked.connect(self.ask_file)
        self.table.activated.connect(lambda _: self.open_chosen())
        self.map.pressed.connect(self.open_proposal)
        self.primary.clicked.connect(self.open_chosen)

    def select(self, key: str) -> None:
        """Show what holds a text; all of its words are looked for."""
        self.filters.show_query(RegisterQuery(text=key))
        self.tabs.choose("")
        self.look()

    def look(self) -> None:
        """Show what is asked for."""
        self.none.say(self.tr("The register is being read."))
        self.model.ask(self.filters.query)
        if self.shown.currentWidget() is self.map:
            self._read_points()

    def show_view(self, name: str) -> None:
        """Show a saved view, or all."""
        self.tabs.choose(name)
        self.filters.show_query(self.tabs.query_of(name))
        self.look()

    def read_anew(self) -> None:
        """Read what there is, and what can be chosen of it."""
        central = self._desk.central
        run(
            lambda _: read_choices(central),
            done=self._take_choices,
            failed=self.notice.refuse,
            parent=self,
        )
        self.tabs.read()
        self.look()

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
        self.filters.offer(choices)
        self.tabs.setVisible(bool(choices.lines))
        self.filters.setVisible(bool(choices.lines))
        self.refresh()

    def refresh(self) -> None:
        """Tell how many proposals there are, and offer what can be done with them."""
        lines, free = self._choices.lines, not self.work.running
        self.lead.setText(self._lead())
        self.workbook.setEnabled(free and bool(lines))
        self.switch.setEnabled(bool(lines))
        self.primary.setEnabled(free and bool(self.chosen))

    def _lead(self) -> str:
        known = self._choices
        if not known.lines:
            return self.tr("No proposal has come in yet.")
        received = self.tr("%Ln proposals received", "", known.lines)
        if known.first_day == known.last_day:
            return self.tr("{number} on {day}.").format(number=received, day=day(known.first_day))
        days = {"first": day(known.first_day), "last": day(known.last_day)}
        return self.tr("{number}, {first} to {last}.").format(number=received, **days)

    def tell_why_empty(self) -> None:
        """Tell how many are found, and why there are none."""
        shown, lines = len(self.model.numbers), max(self._choices.lines, len(self.model.numbers))
        filtered = self.filters.filtered
        self.found.setText(
            self.tr("{shown} of {all} proposals").format(shown=number(shown), all=number(lines))
            if lines
            else ""
        )
        self.clear.setVisible(filtered)
        self.none.say(
            self.tr("No proposal is like that.")
            if filtered
            else self.tr("Proposals stand here once an export that brings them has been merged.")
        )

    def show_row(self) -> None:
        """Show on the map which proposal is chosen, and let it be opened."""
        self.map.choose(self.chosen)
        self.refresh()

    def _switch(self) -> None:
        """Show the map instead of the list, or the list again."""
        to_map = self.shown.currentWidget() is self.table
        self.shown.setCurrentWidget(self.map if to_map else self.table)
        if to_map:
            central = self._desk.central
            run(
                lambda _: map_picture(central),
                done=self.map.show_map,
                failed=self.notice.refuse,
                parent=self,
            )
            self._read_points()
        self.retranslate()

    def _read_points(self) -> None:
        central, query = self._desk.central, self.filters.query
        run(
            lambda _: read_points(central, query),
            done=self.map.show_points,
            failed=self.notice.refuse,
            parent=self,
        )

    def ask_file(self) -> None:
        """Ask where what is shown is to be written."""
        central = self._desk.central
        folder = central.path.parent if central.path else Path.home()
        ask_new_file(
            self,
            self.tr("Where is the workbook to be written?"),
            folder / DocumentNames(self._desk.snapshot.frame, language()).register,
            self.write,
        )

    def write(self, path: Path) -> None:
        """Write what is shown as a workbook, in the language on screen."""
        central, query, reader = self._desk.central, self.filters.query, current_reader()
        self.work.start(
            lambda: self.tr("Writing the workbook"),
            lambda _: write_table(central, query, path, reader),
            self._written,
            self.notice.refuse,
        )

    def _written(self, path: Path) -> None:
        self.notice.tell(NoticeKind.DONE, partial(self._written_words, path))

    def _written_words(self, path: Path) -> tuple[str, str]:
        kept_out = self.tr("Of who has a protected identity it tells no more than the number.")
        return self.tr("The workbook is written: {file}").format(file=path.name), kept_out

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Proposals"))
        on_map = self.shown.currentWidget() is self.map
        self.switch.setText(self.tr("List") if on_map else self.tr("Map"))
        self.switch.set_icon(DeskIcon.LOG if on_map else DeskIcon.PLACE)
        self.workbook.setText(self.tr("To Excel…"))
        self.clear.setText(self.tr("Show all"))
        self.primary.setText(self.tr("Open the proposal"))
        headers = (
            self.tr("No."),
            self.tr("Proposal"),
            self.tr("Left at"),
            self.tr("Language"),
            self.tr("Cost, kr"),
            self.tr("State"),
        )
        self.table.setAccessibleName(self.heading.text())
        self.map.setAccessibleName(self.tr("Where the proposals are on the map"))
        self.model.name(headers)
        self.tell_why_empty()
        self.refresh()
