"""The frame: what the board and the steering group decide, in sections that save themselves."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from mbdesk.services.centre.setup.completeness import Part, lacking
from mbdesk.services.centre.setup.earlier import start_from
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.frame.basics import BasicsSection
from mbdesk.ui.central.frame.communication import CommunicationSection
from mbdesk.ui.central.frame.costs import CostsSection
from mbdesk.ui.central.frame.criteria import CriteriaSection, KindList
from mbdesk.ui.central.frame.district import DistrictSection
from mbdesk.ui.central.frame.people import PeopleSection
from mbdesk.ui.central.frame.rules import RulesSection
from mbdesk.ui.central.frame.saver import FrameSaver
from mbdesk.ui.central.frame.section import Section, said
from mbdesk.ui.central.frame.timetable import TimetableSection
from mbdesk.ui.central.frame.version import VersionBar
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.file_dialogs import ask_file
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words import QT_TRANSLATE_NOOP

SECTIONS: Mapping[Part, tuple[str, type[Section]]] = {
    Part.BASICS: (QT_TRANSLATE_NOOP("Frame", "Funds and goal"), BasicsSection),
    Part.TIMETABLE: (QT_TRANSLATE_NOOP("Frame", "Timetable"), TimetableSection),
    Part.CRITERIA: (QT_TRANSLATE_NOOP("Frame", "Criteria"), CriteriaSection),
    Part.RULES: (QT_TRANSLATE_NOOP("Frame", "Rules"), RulesSection),
    Part.PEOPLE: (QT_TRANSLATE_NOOP("Frame", "Roles"), PeopleSection),
    Part.COMMUNICATION: (QT_TRANSLATE_NOOP("Frame", "Communication"), CommunicationSection),
    Part.COSTS: (QT_TRANSLATE_NOOP("Frame", "Cost guide"), CostsSection),
    Part.DISTRICT: (QT_TRANSLATE_NOOP("Frame", "District"), DistrictSection),
}
"""The sections in the order in which they are filled in."""


class TabButton(Button):
    """The name of a section, as wide as it is in the bold letters of the one that is shown."""

    def __init__(self) -> None:
        super().__init__(ButtonKind.TAB)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Return room for icon and bold letters."""
        look = staff_look()
        letters = QFontMetrics(look.font(bold=True))
        icon = 0 if self.icon().isNull() else look.px(16 + 4)
        wide = letters.horizontalAdvance(self.text()) + icon + look.px(2 * 5 + 2)
        return QSize(wide, super().sizeHint().height())


class SectionTabs(Retranslatable, QWidget):
    """A row of section names: done, or with how many things to see to."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self.group = QButtonGroup(self)
        self.buttons = {part: TabButton() for part in SECTIONS}
        self._owed: Mapping[Part, int] = {}
        layout = RowLayout(staff_look())
        self.setLayout(layout)
        for place, button in enumerate(self.buttons.values()):
            self.group.addButton(button, place)
            layout.addWidget(button)
        next(iter(self.buttons.values())).setChecked(True)

    def show_owed(self, owed: Mapping[Part, int]) -> None:
        """Mark what is done."""
        self._owed = owed
        self.retranslate()

    def retranslate(self) -> None:
        """Name the sections, in the language on screen."""
        done = said(QT_TRANSLATE_NOOP("Frame", "done"))
        for part, button in self.buttons.items():
            name, owed = said(SECTIONS[part][0]), self._owed.get(part, 0)
            button.set_icon(None if owed else DeskIcon.CHECK)
            button.setText(f"{name} {number(owed)}" if owed else name)
            button.setAccessibleName(f"{name}, {number(owed) if owed else done}")


class FramePage(SavingPage):
    """The sections behind their names; the main action leads to what is not done yet."""

    saver: FrameSaver

    def __init__(self, desk: Desk) -> None:
        super().__init__(FrameSaver(desk))
        self._desk, self.tabs = desk, SectionTabs()
        self.version = VersionBar(self.saver)
        self.sections: dict[Part, Section] = {}
        self._shown: Section | None = None
        self.earlier = Button()
        self._lay_out_parts()
        self.add_action(self.earlier)
        self.earlier.clicked.connect(self._ask_earlier)
        self.primary.clicked.connect(self._go_on)
        self.tabs.group.idClicked.connect(lambda place: self.show_part(list(SECTIONS)[place]))
        self.saver.changed.connect(self.refresh)
        self.show_part(Part.BASICS)
        self.retranslate()

    def _lay_out_parts(self) -> None:
        head, rule = QWidget(), QFrame()
        rule.setObjectName("rule")
        column = QVBoxLayout(head)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(rule)
        self.body.addWidget(head)
        self.body.addWidget(self.version)
        self._place = QVBoxLayout()
        self.body.addLayout(self._place)
        self.body.addStretch(1)

    def show_part(self, part: Part) -> None:
        """Show a section, made when it is first asked for."""
        if part not in self.sections:
            self.sections[part] = SECTIONS[part][1](self.saver)
            self._place.addWidget(self.sections[part])
        for each, section in self.sections.items():
            section.setVisible(each is part)
        self.tabs.buttons[part].setChecked(True)

    def select(self, key: str) -> None:
        """Show the section of that name."""
        self.show_part(Part(key))

    def save_typed(self) -> None:
        """Save what is typed in fields that were not left yet, and a criterion that is typed."""
        super().save_typed()
        for kind in self.findChildren(KindList):
            kind.add_typed()

    def refresh(self) -> None:
        """Show what is done, and what can be done next."""
        owed = lacking(self.saver.held)
        self.tabs.show_owed(owed)
        self.version.follow()
        self.lead.setText(self._lead())
        part = self._next(owed)
        self.earlier.setVisible(not self.saver.held.frozen)
        self.primary.setVisible(part is not None and not self.saver.held.frozen)
        if part is not None:
            says = said(QT_TRANSLATE_NOOP("Frame", "Next: {section}"))
            self.primary.setText(says.format(section=said(SECTIONS[part][0])))

    def _next(self, owed: Mapping[Part, int]) -> Part | None:
        return next((part for part in SECTIONS if owed[part]), None)

    def _go_on(self, *_: Any) -> None:
        part = self._next(lacking(self.saver.held))
        if part is not None:
            self.show_part(part)
            self.tabs.buttons[part].setFocus()

    def _ask_earlier(self) -> None:
        title = said(QT_TRANSLATE_NOOP("Frame", "The central file of an earlier one"))
        ask_file(self, title, "mbdesk", self.start_from)

    def start_from(self, path: Path) -> None:
        """Take over what an earlier process decided."""
        central = self._desk.central
        self.notice.hide()
        self.work.start(
            lambda: said(QT_TRANSLATE_NOOP("Frame", "Reading the earlier one")),
            lambda _: start_from(central, path),
            self._started,
            self.notice.refuse,
        )

    def _started(self, _held: object) -> None:
        what = QT_TRANSLATE_NOOP("Frame", "It starts from the earlier one.")
        check = QT_TRANSLATE_NOOP(
            "Frame",
            "Money, rules, criteria, costs and tasks came along. People, keys and contacts, the "
            "name and the board’s decision did not.",
        )
        self._desk.refresh(
            lambda: self.notice.tell(NoticeKind.DONE, lambda: (said(what), said(check)))
        )

    def _lead(self) -> str:
        held = self.saver.held
        decided = held.setup.decision_day
        says = said(QT_TRANSLATE_NOOP("Frame", "The board’s decision is not filled in yet."))
        if decided:
            says = said(QT_TRANSLATE_NOOP("Frame", "The board’s decision: {day}, {reference}."))
            reference = held.setup.decision_reference
            says = says.format(day=day(decided), reference=reference).replace(", .", ".")
        if held.fixed:
            end = said(QT_TRANSLATE_NOOP("Frame", "Voting has been opened: nothing changes."))
        elif held.opened:
            end = said(QT_TRANSLATE_NOOP("Frame", "Residents have been shown it: it is frozen."))
        else:
            end = said(
                QT_TRANSLATE_NOOP(
                    "Frame", "Nothing is opened for residents yet, so everything can be changed."
                )
            )
        return f"{says} {end}"

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.earlier.setText(said(QT_TRANSLATE_NOOP("Frame", "Start from an earlier one…")))
        self.heading.setText(said(QT_TRANSLATE_NOOP("Frame", "Frame")))
        self.refresh()
