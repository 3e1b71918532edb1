"""What the register is filtered and sorted by: a row of fields, and the saved views above it."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from mbdesk.domain.answers import AnswerState
from mbdesk.domain.assessment import CHILD, FEASIBILITY
from mbdesk.domain.texts import in_language
from mbdesk.services.centre.register.listing import ANSWER_OWED, Choices, RegisterQuery, Sort
from mbdesk.ui.look.screen_language import Retranslatable, current_reader, language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import beneath_label
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.plain_text import PlainLabel, SearchLine
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.decided import ANSWER_STATES
from mbdesk.words.findings import SUBJECTS
from mbdesk.words.proposal_records import STATES, language_name

_LEAST_SEARCH = 160
"""The width of the field for words, in pixels, at least."""

ORDERS = (
    (Sort.NUMBER, False),
    (Sort.NUMBER, True),
    (Sort.TITLE, False),
    (Sort.COST, True),
    (Sort.LANGUAGE, False),
    (Sort.STATE, False),
)
"""The orders that are offered, and whether the last comes first."""

FIELDS = ("site", "theme", "state", "language", "criterion", "answer")


class Filters(Retranslatable, QWidget):
    """Emits `changed` when something else is asked for; `query` is what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search = SearchLine()
        self.search.setClearButtonEnabled(True)
        self.boxes = {name: QComboBox() for name in FIELDS}
        self.order = QComboBox()
        self.labels = {name: PlainLabel() for name in ("text", *FIELDS, "order")}
        self._choices = Choices({}, (), (), (), 0)
        for order in ORDERS:
            self.order.addItem("", order)
        self._lay_out()
        self.search.sought.connect(self.changed)
        self.search.returnPressed.connect(self._look)
        for box in (*self.boxes.values(), self.order):
            box.activated.connect(lambda _: self._look())
        self.retranslate()

    def _lay_out(self) -> None:
        row = RowLayout(staff_look(), spread=True)
        self.setLayout(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.search.setMinimumWidth(staff_look().px(_LEAST_SEARCH))
        for box in (*self.boxes.values(), self.order):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for name, field in {"text": self.search, **self.boxes, "order": self.order}.items():
            row.addWidget(_named(self.labels[name], field))

    @property
    def query(self) -> RegisterQuery:
        """What is asked for."""
        sort, descending = self.order.currentData() or ORDERS[0]
        chosen = {name: str(box.currentData() or "") for name, box in self.boxes.items()}
        return RegisterQuery(
            self.search.text().strip(), **chosen, sort=Sort(sort), descending=bool(descending)
        )

    @property
    def filtered(self) -> bool:
        """Whether less is asked for than all."""
        sort, descending = Sort.NUMBER, False
        return replace(self.query, sort=sort, descending=descending) != RegisterQuery()

    def show_query(self, query: RegisterQuery) -> None:
        """Show what is asked for; it is asked for by who shows it."""
        self.search.settle()
        self.search.blockSignals(True)
        self.search.setText(query.text)
        self.search.blockSignals(False)
        for name, box in self.boxes.items():
            _choose(box, getattr(query, name))
        order = (query.sort, query.descending)
        self.order.setCurrentIndex(ORDERS.index(order) if order in ORDERS else 0)

    def offer(self, choices: Choices) -> None:
        """Offer what the register holds; what is chosen stays chosen."""
        self._choices = choices
        reader = current_reader()
        offered: Mapping[str, Iterable[tuple[str, str]]] = {
            "site": ((name, id_) for id_, name in choices.sites.items()),
            "theme": ((theme, theme) for theme in choices.themes),
            "state": ((STATES[each].read(reader), str(each)) for each in choices.states),
            "language": ((language_name(each).read(reader), each) for each in choices.languages),
            "criterion": _criteria(choices),
            "answer": ((self.tr("Owed"), ANSWER_OWED), *_answers()),
        }
        for name, values in offered.items():
            box = self.boxes[name]
            chosen = box.currentData()
            box.clear()
            box.addItem(self._all[name], "")
            for words, value in values:
                box.addItem(words, value)
            _choose(box, str(chosen or ""))
        used = {
            "theme": choices.themes,
            "criterion": choices.assessed,
            "answer": choices.answers,
        }
        for name, any_ in used.items():
            around = self.boxes[name].parentWidget()
            if around is not None:
                around.setVisible(bool(any_))

    def _look(self) -> None:
        self.search.settle()
        self.changed.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self._all = {
            "site": self.tr("All places"),
            "theme": self.tr("All themes"),
            "state": self.tr("All states"),
            "language": self.tr("All languages"),
            "criterion": self.tr("All criteria"),
            "answer": self.tr("All answers"),
        }
        names = {
            "text": self.tr("&Search the proposals"),
            "site": self.tr("Left a&t"),
            "theme": self.tr("The&me"),
            "state": self.tr("St&ate"),
            "language": self.tr("La&nguage"),
            "criterion": self.tr("&Criterion not met"),
            "answer": self.tr("Ans&wer"),
            "order": self.tr("Sorted &by"),
        }
        for name, words in names.items():
            self.labels[name].setText(words)
        orders = (
            self.tr("number"),
            self.tr("latest first"),
            self.tr("name"),
            self.tr("highest cost"),
            self.tr("language"),
            self.tr("state"),
        )
        for row, words in enumerate(orders):
            self.order.setItemText(row, words)
        self.offer(self._choices)


class ViewTabs(Retranslatable, QWidget):
    """A tab for each saved view, after the one that shows all.

    Emits `chosen` with a view's name, empty for all, `save_wanted`, and `removal_wanted` with the
    name of the view that is shown.
    """

    chosen = Signal(str)
    save_wanted = Signal()
    removal_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.current = ""
        self._views: tuple[str, ...] = ()
        self._group = QButtonGroup(self)
        self.tabs: dict[str, Button] = {}
        self.save, self.remove = Button(ButtonKind.TEXT, DeskIcon.PLUS), Button(ButtonKind.TEXT)
        self._row = RowLayout(staff_look())
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._row, 1)
        layout.addWidget(self.remove)
        layout.addWidget(self.save)
        self.save.clicked.connect(self.save_wanted)
        self.remove.clicked.connect(lambda: self.removal_wanted.emit(self.current))
        self.retranslate()

    def show_views(self, names: Iterable[str]) -> None:
        """Show these tabs; the one that is chosen stays, if it is still there."""
        self._views = tuple(names)
        for tab in self.tabs.values():
            self._group.removeButton(tab)
            self._row.removeWidget(tab)
            tab.deleteLater()
        self.tabs = {name: self._tab(name) for name in ("", *self._views)}
        self.choose(self.current if self.current in self.tabs else "")

    def choose(self, name: str) -> None:
        """Mark a tab as the one that is shown; None of them where the filters are others."""
        self.current = name
        self.tabs[name].setChecked(True)
        self.remove.setVisible(bool(name))

    def _tab(self, name: str) -> Button:
        tab = Button(ButtonKind.TAB)
        tab.setCheckable(True)
        tab.setText(name.replace("&", "&&") or self.tr("All"))
        tab.clicked.connect(lambda: self.chosen.emit(name))
        self._group.addButton(tab)
        self._row.addWidget(tab)
        return tab

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.setAccessibleName(self.tr("Views"))
        self.save.setText(self.tr("Save as a view…"))
        self.remove.setText(self.tr("Remove the view"))
        self.show_views(self._views)


def _named(label: PlainLabel, field: QWidget) -> QWidget:
    """Return a field with its name above it, on one line, as wide as the field asks to be."""
    label.setWordWrap(False)
    both = beneath_label(label, field)
    both.setSizePolicy(field.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Fixed)
    return both


def _criteria(choices: Choices) -> list[tuple[str, str]]:
    """Return what proposals are assessed by, as it is shown and as it is asked for."""
    own = [(in_language(each.texts, language()), each.id) for each in choices.criteria]
    beside = [(SUBJECTS[each].read(current_reader()), each) for each in (CHILD, FEASIBILITY)]
    return own + beside


def _answers() -> list[tuple[str, str]]:
    return [(ANSWER_STATES[each].read(current_reader()), str(each)) for each in AnswerState]


def _choose(box: QComboBox, value: str) -> None:
    """Choose a value; one that nothing has any more is offered once again."""
    place = box.findData(value)
    if place < 0:
        box.addItem(value, value)
        place = box.count() - 1
    box.setCurrentIndex(place)
