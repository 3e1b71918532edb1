"""Voting cards: each series with what became of it; more of them, made into a PDF to be printed."""

from functools import partial
from itertools import starmap
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import in_language
from mbdesk.domain.vote_state import Act
from mbdesk.services.centre.stations.card_series import (
    RESERVE_PERCENT,
    CardSeries,
    SeriesState,
    set_series,
)
from mbdesk.services.centre.stations.cards import CardPurpose, PrintedCards, print_cards
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import VOID_CARD
from mbdesk.ui.central.saving.saver import ActSaver, Asker
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.central.voting.card_acts import SeriesDialog, ask_void_card
from mbdesk.ui.devices.removable_media import with_taking_out
from mbdesk.ui.look.screen_language import current_reader, language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import beneath_label
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_folder
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.figures import FigureRow
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import NumberBox, PlainLabel
from mbdesk.ui.staff.parts.table import StaffTable, number
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.phrase import Readable, Verbatim, translate
from mbdesk.words.translations import words

MOST = 100_000
USUAL = 300


class CardsPage(SavingPage):
    """Shows the series of cards. The main action makes another and writes its PDF."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(ActSaver(desk))
        self._desk = desk
        self.amount, self.unsure, self.advice = PlainLabel(), PlainLabel(), PlainLabel()
        self.figures, self.table = (
            FigureRow(),
            StaffTable(6, wide=2, numbers=(3, 4, 5), lesser=(4,)),
        )
        self.none = EmptyNote(self.table, self.primary, DeskIcon.CARD)
        self.wanted, self.kind, self.place = NumberBox(), QComboBox(), QComboBox()
        self.name, self.kind_name, self.place_name = PlainLabel(), PlainLabel(), PlainLabel()
        self.wanted.setRange(1, MOST)
        self.wanted.setValue(USUAL)
        self.wanted.setGroupSeparatorShown(True)
        for reserve in (False, True):
            self.kind.addItem("", reserve)
        self.void, self.series = QPushButton(), QPushButton()
        self._fill()
        self.void.clicked.connect(lambda: ask_void_card(desk))
        self.series.clicked.connect(self.ask_series)
        self.table.itemSelectionChanged.connect(self._allow)
        self.primary.clicked.connect(self.choose_folder)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def _fill(self) -> None:
        asked = QWidget()
        form = RowLayout(staff_look())
        asked.setLayout(form)
        fields = {self.name: self.wanted, self.kind_name: self.kind, self.place_name: self.place}
        for label, field in fields.items():
            form.addWidget(beneath_label(label, field))
        for part in (self.figures, self.amount, self.unsure):
            self.body.addWidget(part)
        self.body.addWidget(asked)
        self.body.addWidget(self.advice)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.add_action(self.series)
        self.add_action(self.void)

    def refresh(self) -> None:
        """Show the cards as they are now, and whether more may be made."""
        known, by_card = self._desk.snapshot, self._by_card
        self.lead.setText(self._lead())
        made = self.tr("%Ln card(s) have been made.", "", known.cards)
        gone = len(known.void_cards)
        void = self.tr("%Ln of them are void and never count.", "", gone) if gone else ""
        self.amount.setText(" ".join(filter(None, (made, void))))
        self.figures.show_figures(self._figures())
        self.table.show_rows([self._row(each) for each in known.card_series])
        self.table.fit()
        self._list_places()
        for part in (self.figures, self.amount, self.table, self.void, self.series):
            part.setVisible(by_card)
        self._allow()

    def _allow(self) -> None:
        known, free = self._desk.snapshot, not self.work.running
        may = self._by_card and known.may(Act.MAKE_CARDS)
        self.unsure.setText("\n".join(starmap(self._unsure_words, known.cards_unsure)))
        self.unsure.setVisible(may and bool(self.unsure.text()))
        self.void.setEnabled(known.may(Act.VOID_CARD) and bool(known.cards) and free)
        self.series.setEnabled(free and self.selected is not None)
        self.primary.setEnabled(may and free)
        fields = (self.wanted, self.kind, self.place)
        for part in (*fields, self.name, self.kind_name, self.place_name, self.advice):
            part.setVisible(may)
        for field in fields:
            field.setEnabled(may and free)

    @property
    def selected(self) -> CardSeries | None:
        """The series whose row is selected."""
        row, known = self.table.currentRow(), self._desk.snapshot.card_series
        return known[row] if self.table.selectedItems() and row < len(known) else None

    def select(self, key: str) -> None:
        """Go on with voiding a card, where another page leads to that."""
        if key == VOID_CARD and self.void.isEnabled():
            ask_void_card(self._desk)

    def _list_places(self) -> None:
        """Offer the places that cards can be made for; what is chosen stays so."""
        chosen = self.place.currentData()
        self.place.clear()
        self.place.addItem(self.tr("No place yet: the centre keeps them"), "")
        for each in self._desk.snapshot.places:
            self.place.addItem(each.site.name, each.site.id)
        self.place.setCurrentIndex(max(self.place.findData(chosen), 0))

    def _figures(self) -> list[tuple[str, str]]:
        known = self._desk.snapshot
        series = [each for each in known.card_series if not each.reserve]
        left = sum(each.left for each in known.card_series if each.reserve)
        return [
            (number(sum(each.handed_out for each in series)), self.tr("handed out")),
            (number(sum(each.left for each in series)), self.tr("left to hand out")),
            (number(left), self.tr("left of the reserve")),
            (number(known.counts.votes), self.tr("votes with a card")),
        ]

    def _row(self, series: CardSeries) -> tuple[str, ...]:
        return (
            f"{number(series.first)}–{number(series.last)}",
            self.tr("reserve") if series.reserve else self.tr("to hand out"),
            series.place or self.tr("at the centre"),
            number(series.handed_out),
            number(series.void),
            number(series.left),
        )

    def ask_series(self) -> None:
        """Ask where the selected series lies, and how far it has been handed out."""
        series = self.selected
        if series is not None:
            places = self._desk.snapshot.places
            drafts = self._desk.drafts
            dialog = SeriesDialog(
                series, places, drafts, lambda *typed: self._save(dialog, *typed), self
            )
            dialog.open()

    def _save(self, dialog: SeriesDialog, site: str, upto: int) -> None:
        series = dialog.series
        shown = series.state
        wanted = SeriesState(site, shown.upto if series.reserve else upto)
        self.saver.do(
            str(series.first),
            lambda central: set_series(central, series.first, wanted, shown),
            lambda: self._step_words(series, wanted, shown),
            lambda: self.notice.tell(NoticeKind.DONE, lambda: (self.tr("It is noted."), "")),
            asker=Asker(dialog.accept, dialog.refuse),
        )

    def _step_words(self, series: CardSeries, wanted: SeriesState, shown: SeriesState) -> str:
        if wanted.upto == shown.upto:
            told = self.tr("Where cards {first} to {last} are")
            return told.format(first=number(series.first), last=number(series.last))
        told = self.tr("Cards handed out up to {number}")
        return told.format(number=number(wanted.upto))

    def choose_folder(self) -> None:
        """Ask where the PDF is to be written."""
        title = self.tr("Where is the PDF with the cards to be written?")
        ask_folder(self, title, self.make, purpose=FolderPurpose.CARDS)

    def make(self, folder: Path) -> None:
        """Make as many cards as asked for, and write their PDF into a folder."""
        wanted, tag = self.wanted.value(), language()
        purpose = CardPurpose(bool(self.kind.currentData()), str(self.place.currentData()))
        say = partial(words, context="voter.form")
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Making %Ln card(s)", "", wanted),
            lambda progress: print_cards(
                self._desk.central, wanted, folder, say, progress, purpose=purpose, named_in=tag
            ),
            self._made,
            self.notice.refuse,
        )
        self._allow()

    @property
    def _by_card(self) -> bool:
        return self._desk.snapshot.by_card

    def _made(self, made: PrintedCards) -> None:
        self._desk.refresh(
            lambda: self.notice.tell(NoticeKind.DONE, lambda: self._made_words(made))
        )

    def _made_words(self, made: PrintedCards) -> tuple[str, str]:
        return (
            self.tr("Done. %Ln card(s) are made.", "", made.number),
            with_taking_out(_where(made), made.path).read(current_reader()),
        )

    def _unsure_words(self, first: int, last: int) -> str:
        return self.tr(
            "Cards {first} to {last} were made, but the program ended before their file was "
            "surely in its place. If you do not have that file, nobody has their codes: make as "
            "many others, and delete any file that ends in .part where it was to lie."
        ).format(first=number(first), last=number(last))

    def _lead(self) -> str:
        known = self._desk.snapshot
        if not self._by_card:
            return self.tr("In this participatory budget people vote without cards.")
        if known.voting.opened:
            return self.tr(
                "Voting has opened, so no more cards can be made. A lost card is replaced by one "
                "of the reserve."
            )
        title = in_language(known.frame.titles, language())
        if known.frame.mode is Mode.TEST:
            return self.tr("Cards for the rehearsal of {title}.").format(title=title)
        return self.tr("Cards for {title}.").format(title=title)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Voting cards"))
        self.name.setText(self.tr("How many cards"))
        self.kind_name.setText(self.tr("What for"))
        self.place_name.setText(self.tr("For which place"))
        for label, field in ((self.name, self.wanted), (self.kind_name, self.kind)):
            field.setAccessibleName(label.text())
        self.place.setAccessibleName(self.place_name.text())
        self.kind.setItemText(0, self.tr("To be handed out"))
        self.kind.setItemText(1, self.tr("A reserve, to replace lost cards"))
        headers = (
            self.tr("Numbers"),
            self.tr("Kind"),
            self.tr("Where they are"),
            self.tr("Handed out"),
            self.tr("Void"),
            self.tr("Left"),
        )
        self.table.name(self.tr("Series of voting cards"), headers)
        self.advice.setText(
            self.tr(
                "Whoever holds a card can vote with it once, at any of the stations. Make all "
                "cards before voting opens, and a reserve of {percent} % besides. Keep the PDF "
                "as you would keep money: it holds every code."
            ).format(percent=number(RESERVE_PERCENT))
        )
        self.primary.setText(self.tr("Make cards…"))
        self.none.say(self.tr("Here stand the series of cards, once the first is made."))
        self.series.setText(self.tr("Place and handed out…"))
        self.void.setText(self.tr("Void or replace a card…"))
        self.refresh()


def _where(made: PrintedCards) -> Readable:
    """Return where the codes are, and what to do with the files."""
    if len(made.paths) == 1:
        return translate(
            "CardsPage",
            "They are in {file}, and nowhere else. Print it, cut the cards apart, then delete the "
            "file.",
        ).fill(file=Verbatim(str(made.path)))
    return translate(
        "CardsPage",
        "They are in %Ln files, from {file} on, and nowhere else. Print them, cut the cards apart, "
        "then delete the files.",
        None,
        len(made.paths),
    ).fill(file=Verbatim(str(made.path)))
