"""Voting cards: how many there are; more of them, made and written into a PDF to be printed."""

from functools import partial
from itertools import starmap
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QPushButton, QSpinBox

from mbdesk.domain.process import Mode
from mbdesk.domain.texts import in_language
from mbdesk.domain.vote_state import Act
from mbdesk.services.centre.stations.cards import PrintedCards, print_cards
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.voting.voting_acts import ask_void_card
from mbdesk.ui.look.screen_language import language
from mbdesk.ui.staff.forms.file_dialogs import FolderPurpose, ask_folder
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.translations import words

MOST = 100_000
USUAL = 300


class CardsPage(DeskPage):
    """Shows how many cards there are. The main action makes more and writes their PDF."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.state, self.unsure, self.advice = PlainLabel(), PlainLabel(), PlainLabel()
        self.wanted, self.name = QSpinBox(), PlainLabel()
        self.wanted.setRange(1, MOST)
        self.wanted.setValue(USUAL)
        self.wanted.setGroupSeparatorShown(True)
        self.name.setBuddy(self.wanted)
        for label in (self.state, self.unsure, self.advice):
            label.setWordWrap(True)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.addRow(self.name, self.wanted)
        self.body.addWidget(self.state)
        self.body.addWidget(self.unsure)
        self.body.addLayout(form)
        self.body.addWidget(self.advice)
        self.body.addStretch(1)
        self.void = QPushButton()
        self.add_action(self.void)
        self.void.clicked.connect(lambda: ask_void_card(desk))
        self.primary.clicked.connect(self.choose_folder)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def refresh(self) -> None:
        """Show the number of cards, and whether more may be made."""
        may = self._by_card and self._desk.snapshot.may(Act.MAKE_CARDS)
        self.lead.setText(self._lead())
        made = self.tr("%Ln card(s) have been made.", "", self._desk.snapshot.cards)
        gone = len(self._desk.snapshot.void_cards)
        void = self.tr("%Ln of them are void and never count.", "", gone) if gone else ""
        self.state.setText(" ".join(filter(None, (made, void))))
        unsure = self._desk.snapshot.cards_unsure
        self.unsure.setText("\n".join(starmap(self._unsure_words, unsure)))
        self.unsure.setVisible(may and bool(self.unsure.text()))
        self.void.setVisible(self._by_card)
        voids = self._desk.snapshot.may(Act.VOID_CARD) and bool(self._desk.snapshot.cards)
        self.void.setEnabled(voids and not self.work.running)
        self.state.setVisible(self._by_card)
        free = may and not self.work.running
        self.primary.setEnabled(free)
        self.wanted.setEnabled(free)
        for part in (self.name, self.wanted, self.advice):
            part.setVisible(may)

    def choose_folder(self) -> None:
        """Ask where the PDF is to be written."""
        title = self.tr("Where is the PDF with the cards to be written?")
        ask_folder(self, title, self.make, purpose=FolderPurpose.CARDS)

    def make(self, folder: Path) -> None:
        """Make as many cards as asked for, and write their PDF into a folder."""
        wanted, tag = self.wanted.value(), language()
        say = partial(words, context="voter.form")
        self.notice.hide()
        self.work.start(
            lambda: self.tr("Making %Ln card(s)", "", wanted),
            lambda progress: print_cards(
                self._desk.central, wanted, folder, say, progress, named_in=tag
            ),
            self._made,
            self.notice.refuse,
        )
        self.wanted.setEnabled(False)

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
            self.tr(
                "They are in {file}, and nowhere else. Print it, cut the cards apart, then "
                "delete the file. It is safe to remove the stick."
            ).format(file=made.path),
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
        self.wanted.setAccessibleName(self.name.text())
        self.advice.setText(
            self.tr(
                "Whoever holds a card can vote with it once, at any of the stations. Make all "
                "cards before voting opens, and some more than you think you need. Keep the PDF "
                "as you would keep money: it holds every code."
            )
        )
        self.primary.setText(self.tr("Make cards…"))
        self.void.setText(self.tr("Void or replace a card…"))
        self.refresh()
