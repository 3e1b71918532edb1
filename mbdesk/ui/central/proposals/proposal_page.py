"""One proposal: what it says, where it is to be, what it costs, and all that happened to it."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QMenu, QVBoxLayout, QWidget

from mbdesk.domain.proposal import total_cost
from mbdesk.domain.register import ProposalState
from mbdesk.services.centre.media import map_picture
from mbdesk.services.centre.register.dossier import Dossier, read_dossier
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.proposals import proposal_acts
from mbdesk.ui.central.proposals.disclosure_page import DisclosurePage
from mbdesk.ui.central.proposals.forms import ActDialog
from mbdesk.ui.central.proposals.history_card import HistoryCard
from mbdesk.ui.central.proposals.moving import MoveDialog, moving
from mbdesk.ui.central.proposals.point_map import PointMap
from mbdesk.ui.central.proposals.proposal_acts import FormOf
from mbdesk.ui.central.proposals.register_model import TONES
from mbdesk.ui.central.proposals.text_cards import PicturesCard, TextCards
from mbdesk.ui.central.proposals.translation_page import TranslationPage
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.facts import SideBySide, card_of
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.pills import Pill, Tone
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button, ButtonKind, add_entry
from mbdesk.ui.staff.parts.table import StaffTable, day, kronor, number
from mbdesk.words.proposal_records import STATES

_MAP_HIGH = 260
"""The height of the map beside other cards, in pixels."""


class ProposalPage(DeskPage):
    """Shows the proposal that `select` names by its number; `dossier` is what is shown of it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._number = 0
        self.dossier: Dossier | None = None
        self.back = Button(ButtonKind.TEXT)
        self.before, self.after = Button(ButtonKind.TEXT), Button(ButtonKind.TEXT)
        self.place = PlainLabel(role=TextRole.QUIET)
        self.state, self.protected = Pill(), Pill()
        self.texts, self.pictures, self.history = TextCards(), PicturesCard(), HistoryCard()
        self.costs, self.map = StaffTable(4, wide=0, numbers=(1, 2, 3)), PointMap()
        self.costs_name, self.map_name = (PlainLabel(role=TextRole.STRONG) for _ in range(2))
        self.costs_card = card_of(self.costs_name, self.costs, stretched=False)
        self.map_card = card_of(self.map_name, self.map)
        for card in (self.costs_card, self.map_card):
            card.hide()  # until a proposal that has them is shown
        self.more = Button(icon=DeskIcon.MENU)
        self.menu = QMenu(self.more)
        self.acts: dict[str, QAction] = {}
        self._sketch = b""
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        crumbs, pills = Actions(), Actions()
        for widget in (self.back, self.place, self.before, self.after):
            crumbs.add_last(widget)
        for widget in (self.state, self.protected):
            pills.add_last(widget)
        sides = Qt.AlignmentFlag
        self.heading.setAlignment(sides.AlignLeft | sides.AlignAbsolute | sides.AlignVCenter)
        self.map.setMaximumHeight(staff_look().px(_MAP_HIGH))
        self.body.addWidget(crumbs)
        self.body.addWidget(pills)
        both = SideBySide(self.map_card, (self.costs_card,), shares=(1, 1), letters=70)
        left = _column(self.texts, self.pictures, both)
        self.body.addWidget(SideBySide(left, (self.history,), shares=(7, 3)))
        self.body.addStretch(1)
        self.more.setMenu(self.menu)
        self.more.setProperty("menu", True)  # Qt's form
        self.add_action(self.more)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.page_wanted.emit(CentralPage.PROPOSALS))
        self.before.clicked.connect(partial(self._go, -1))
        self.after.clicked.connect(partial(self._go, 1))
        self.primary.clicked.connect(self.translate)
        forms: dict[str, FormOf] = {
            "correct": proposal_acts.correcting,
            "name": proposal_acts.naming,
            "remark": proposal_acts.remarking,
            "protect": proposal_acts.protecting,
            "withdraw": proposal_acts.withdrawing,
            "put_back": proposal_acts.putting_back,
        }
        for name, form in forms.items():
            self.acts[name] = add_entry(self.menu)
            self.acts[name].triggered.connect(partial(self.ask, form))
        self.acts["move"] = add_entry(self.menu)
        self.acts["move"].triggered.connect(self.move_point)
        self.acts["disclose"] = add_entry(self.menu)
        self.acts["disclose"].triggered.connect(self.disclose)
        self._desk.changed.connect(self._read)

    def select(self, key: str) -> None:
        """Show the proposal with this number; until it is read nothing can be done with another."""
        if int(key) != self._number:
            self.dossier = None
            self.refresh()
        self._number = int(key)
        self.notice.hide()
        self._read()

    def take_focus(self) -> None:
        """Begin with the way back: what there is to do is decided after reading."""
        self.back.setFocus()

    def ask(self, form: FormOf, *_: object) -> ActDialog | None:
        """Ask for what an act needs; it is done from there. Returns the form that is shown."""
        if self.dossier is None:
            return None
        central = self._desk.central
        person = central.person.name if central.person else ""
        asked = ActDialog(
            self, form(central, self.dossier), self._desk.drafts, person, self._desk.refresh
        )
        asked.open()
        return asked

    def move_point(self) -> None:
        """Ask where on the map the proposal is to be, and why it is moved."""
        if self.dossier is None:
            return
        central = self._desk.central
        person = central.person.name if central.person else ""
        form = moving(central, self.dossier)
        asked = MoveDialog(self, form, self._desk.drafts, person, self._desk.refresh)
        asked.show_map(self._sketch)
        asked.open()

    def translate(self) -> None:
        """Show the page on which a translation is written."""
        if self.dossier is not None:
            self._desk.decide(TranslationPage(self._desk, self.dossier))

    def disclose(self) -> None:
        """Show the page on which it is decided what a copy leaves out."""
        if self.dossier is not None:
            self._desk.decide(DisclosurePage(self._desk, self.dossier))

    def _go(self, step: int) -> None:
        row = self._row + step
        if 0 <= row < len(self._desk.listed):
            self.select(str(self._desk.listed[row]))

    @property
    def _row(self) -> int:
        """The place of the proposal in the register as it was listed, -1 where it is not."""
        listed = self._desk.listed
        return listed.index(self._number) if self._number in listed else -1

    def _read(self) -> None:
        """Read the proposal anew, and the map that its point is on."""
        central, wanted = self._desk.central, self._number
        if not wanted:
            return

        def take(found: tuple[Dossier, bytes]) -> None:
            if wanted == self._number:
                self._show(*found)

        run(
            lambda _: (read_dossier(central, wanted), map_picture(central)),
            done=take,
            failed=self.notice.refuse,
            parent=self,
        )

    def _show(self, dossier: Dossier, sketch: bytes) -> None:
        self.dossier, self._sketch = dossier, sketch
        self.texts.show_dossier(dossier)
        self.history.show_dossier(dossier)
        self.pictures.show_pictures(dossier.pictures)
        point = dossier.now.point
        self.map_card.setVisible(point is not None)
        if point is not None:
            self.map.show_map(sketch)
            self.map.show_points({self._number: point})
        self.retranslate()

    def refresh(self) -> None:
        """Offer what can be done with the proposal."""
        dossier = self.dossier
        there = dossier is not None and not self.work.running
        self.more.setEnabled(there)
        self.primary.setEnabled(there)
        withdrawn = dossier is not None and dossier.line.state is ProposalState.WITHDRAWN
        self.acts["withdraw"].setVisible(not withdrawn)
        self.acts["put_back"].setVisible(withdrawn)
        self.acts["move"].setVisible(dossier is not None and dossier.now.point is not None)
        listed = len(self._desk.listed)
        self.before.setEnabled(self._row > 0)
        self.after.setEnabled(0 <= self._row < listed - 1)
        where = self.tr("{place} of {all} in the list")
        self.place.setText(
            where.format(place=number(self._row + 1), all=number(listed)) if self._row >= 0 else ""
        )

    def _lead(self, dossier: Dossier) -> str:
        line = dossier.line
        told = (
            self.tr("No. {number}").format(number=number(line.number)),
            self.tr("received {day}").format(day=day(line.received)),
            line.site,
            line.dnr,
            line.theme,
        )
        return " · ".join(filter(None, told))

    def _show_costs(self, dossier: Dossier) -> None:
        now = dossier.now
        sum_ = total_cost(now.costs) if now.estimate is None else now.estimate
        rows = [
            (each.label, *map(number, (each.quantity, each.unit_cost, total_cost([each]))))
            for each in now.costs
        ]
        self.costs.show_rows(rows)
        self.costs.fit()
        self.costs.setVisible(bool(rows))
        known = now.estimate is not None or bool(now.costs)
        self.costs_card.setVisible(known)
        estimate = self.tr("The proposer's own estimate: {sum}").format(sum=kronor(sum_))
        self.costs_name.setText(estimate)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.back.setText(self.tr("Back to the register"))
        self.before.setText(self.tr("Previous"))
        self.after.setText(self.tr("Next"))
        self.more.setText(self.tr("More"))
        self.primary.setText(self.tr("Translate…"))
        self.map_name.setText(self.tr("Where it is to be"))
        self.map.setAccessibleName(self.map_name.text())
        headers = (
            self.tr("What costs money"),
            self.tr("Quantity"),
            self.tr("Each, kr"),
            self.tr("Sum, kr"),
        )
        self.costs.name(self.tr("The proposer's own estimate"), headers)
        names = {
            "correct": self.tr("Correct a slip of the pen…"),
            "name": self.tr("Reference and theme…"),
            "remark": self.tr("Remark…"),
            "protect": self.tr("Protected identity…"),
            "withdraw": self.tr("Withdraw…"),
            "put_back": self.tr("Put back…"),
            "move": self.tr("Move on the map…"),
            "disclose": self.tr("Give out a copy…"),
        }
        for name, words in names.items():
            self.acts[name].setText(words)
        self._retell()
        self.refresh()

    def _retell(self) -> None:
        dossier = self.dossier
        if dossier is None:
            self.heading.setText(self.tr("Proposal"))
            return
        held = self.texts.shown_translation
        self.heading.setText(held.texts["title"] if held is not None else dossier.now.title)
        self.lead.setText(self._lead(dossier))
        state = dossier.line.state
        self.state.show_state(STATES[state].read(current_reader()), TONES[state])
        self.protected.show_state(self.tr("Protected identity"), Tone.WARN)
        self.protected.setVisible(dossier.line.protected)
        self._show_costs(dossier)


def _column(*widgets: QWidget) -> QWidget:
    column = QFrame()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(staff_look().px(16))
    for widget in widgets:
        layout.addWidget(widget)
    return column
