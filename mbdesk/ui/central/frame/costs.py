"""The section of the cost guide: what common things cost, typed or taken from a spreadsheet."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from mbdesk.domain.evaluation import CostItem
from mbdesk.domain.records import new_id
from mbdesk.domain.texts import in_language
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.setup.cost_table import read_costs
from mbdesk.services.centre.setup.frame import set_fields
from mbdesk.services.centre.undoing import Undo
from mbdesk.ui.central.frame.line_dialog import NEW, LineDialog, LineForm
from mbdesk.ui.central.frame.lists import LineTable, TableWords
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said, saying
from mbdesk.ui.central.saving.saver import Asker
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.staff_look import TextRole
from mbdesk.ui.staff.forms.file_dialogs import ask_file
from mbdesk.ui.staff.parts.facts import card_of
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.typed_values import read_amount

COSTS = "cost_items"
_ADDED = QT_TRANSLATE_NOOP("Frame", "Cost added")
_CHANGED = QT_TRANSLATE_NOOP("Frame", "Cost changed")
_REMOVED = QT_TRANSLATE_NOOP("Frame", "Cost removed")
_WHAT = QT_TRANSLATE_NOOP("Frame", "What it is")
_COST = QT_TRANSLATE_NOOP("Frame", "Cost of one, in kronor")


class CostsSection(Section):
    """The lines in their order; a file takes the place of all of them."""

    def __init__(self, saver: FrameSaver) -> None:
        super().__init__(saver)
        self.lines = LineTable(
            saver,
            COSTS,
            TableWords(
                QT_TRANSLATE_NOOP("Frame", "Cost guide"),
                (_WHAT, _COST),
                QT_TRANSLATE_NOOP(
                    "Frame", "No cost yet. Residents plan with these when they write a proposal."
                ),
            ),
        )
        self.take = Button()
        self.lines.buttons.add_last(self.take)
        self._title, self._hint = PlainLabel(role=TextRole.STRONG), PlainLabel(role=TextRole.QUIET)
        self.column.addWidget(card_of(self._title, self._hint, self.lines, stretched=False))
        self.lines.adding.connect(lambda: self._ask(CostItem(new_id(), 0, {})))
        self.lines.changing.connect(lambda row: self._ask(self._items[row]))
        self.lines.removing.connect(self._remove)
        self.take.clicked.connect(self._ask_file)
        self.retranslate()

    @property
    def _items(self) -> tuple[CostItem, ...]:
        return self.saver.shown().setup.cost_items

    def _ask(self, item: CostItem) -> None:
        def keep(typed: Mapping[str, str], asker: Asker) -> None:
            cost = read_amount(typed["cost"])
            if cost is None:
                asker.refused(FieldError(field="cost", wanted="kronor"))
                return
            texts = {**item.texts, "sv": typed["text"]}
            made = replace(item, unit_cost=cost, texts=texts)
            known = any(each.id == item.id for each in self._items)
            says = saying(_CHANGED if known else _ADDED)
            self.saver.put(f"{COSTS}.{item.id}", made, says, COSTS, asker)

        form = LineForm(
            QT_TRANSLATE_NOOP("Frame", "A line of the cost guide"),
            {
                "text": (_WHAT, item.texts.get("sv", "")),
                "cost": (_COST, str(item.unit_cost) if item.texts else ""),
            },
            frozenset({"text", "cost"}),
            f"{COSTS}.{item.id if item.texts else NEW}",
        )
        LineDialog(self, form, self.saver.drafts, keep).open()

    def _remove(self, row: int) -> None:
        self.saver.put(f"{COSTS}.{self._items[row].id}", None, saying(_REMOVED), at=COSTS)

    def _ask_file(self) -> None:
        title = said(QT_TRANSLATE_NOOP("Frame", "A cost guide as CSV or xlsx"))
        ask_file(self, title, "csv xlsx", self.take_file)

    def take_file(self, path: Path) -> None:
        """Put the lines of a file in the place of all that are there."""
        says = saying(QT_TRANSLATE_NOOP("Frame", "Costs taken in from a file"))
        if self.saver.gathering:
            try:
                self.saver.put(COSTS, read_costs(path), says)
            except Exception as error:  # noqa: BLE001  # told below the table
                self.saver.refuse(COSTS, error)
            return

        def take(central: CentralFile) -> Undo:
            return set_fields(central, {COSTS: read_costs(path)})

        self.saver.do(COSTS, take, says)

    def follow(self) -> None:
        """Show the lines."""
        self.lines.show_lines(
            [(in_language(each.texts, language()), number(each.unit_cost)) for each in self._items]
        )
        self.take.setEnabled(self.saver.editable)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._title.setText(said(QT_TRANSLATE_NOOP("Frame", "Cost guide")))
        self._hint.setText(
            said(
                QT_TRANSLATE_NOOP(
                    "Frame",
                    "A file has what it is in the first column and the cost in the second; English "
                    "and easy-read may follow. It takes the place of every line here.",
                )
            )
        )
        self.take.setText(said(QT_TRANSLATE_NOOP("Frame", "Take in a file…")))
        self.follow()
