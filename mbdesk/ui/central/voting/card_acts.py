"""What is done with voting cards that are made: void ones, others given for them, handed out ones.

ask_void_card(desk); SeriesDialog(series, places, drafts, save, parent).open()
"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QWidget

from mbdesk.services.centre.stations.card_series import CardSeries
from mbdesk.services.centre.stations.card_ways import (
    replace_card,
    serial_of,
    void_card,
    void_range,
)
from mbdesk.services.centre.stations.places import Place
from mbdesk.services.centre.stations.station_briefings import about_voiding
from mbdesk.services.common.two_names import WayOut
from mbdesk.ui.central.desk.decision_page import (
    Decision,
    DecisionFields,
    DecisionPage,
    of_overview,
)
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.staff.forms.dialogs import Dialog, keep_narrow, labels_above
from mbdesk.ui.staff.parts.drafts import Drafts, Typed, TypedDraft
from mbdesk.ui.staff.parts.notice import Notice
from mbdesk.ui.staff.parts.plain_text import LineEdit, NumberBox, PlainLabel
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.phrase import translate

_DECIDED = translate("VotingActs", "It stands in the log, with the reason and both names.")


def ask_void_card(desk: Desk) -> None:
    """Ask which voting cards are to be void, and whether another is given out for a single one."""
    fields, known = CardFields(desk.snapshot.next_reserve), desk.snapshot

    decision = Decision(
        about=about_voiding(known.cards, len(known.void_cards)),
        anew=of_overview(lambda known: about_voiding(known.cards, len(known.void_cards))),
        doing=translate("VotingActs", "Voiding the card"),
        act=lambda way: partial(_void, desk, fields.typed, way),
        done=lambda voided: (
            translate("VotingActs", "The card is void.")
            if voided == 1
            else translate("CardActs", "%Ln cards are void.", None, voided),
            _DECIDED,
        ),
    )
    desk.decide(DecisionPage(desk, decision, fields))


class CardFields(DecisionFields):
    """Asks for the card's number or code, and for the card of the reserve given for it, if any.

    For a packet of cards, the last of them is asked for instead. `reserve` is the next card of it.
    """

    def __init__(self, reserve: int | None) -> None:
        super().__init__()
        self._next = reserve
        self.card, self.last, self.reserve = LineEdit(), LineEdit(), LineEdit()
        self.hint = PlainLabel()
        self.labels = (PlainLabel(), PlainLabel(), PlainLabel())
        fields = (self.card, self.last, self.reserve)
        layout = labels_above(dict(zip(self.labels, fields, strict=True)))
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)
        for field in fields:
            field.textChanged.connect(self._allow)
        layout.addWidget(self.hint)
        self.retranslate()

    def _allow(self) -> None:
        """Let either a packet be void, or a card be given for a single one."""
        self.reserve.setEnabled(not self.last.text().strip())
        self.last.setEnabled(not self.reserve.text().strip())
        self.changed.emit()

    @property
    def typed(self) -> tuple[str, str, str]:
        """The card, the last of several, and the one of the reserve, as typed."""
        card, last, reserve = (each.text() for each in (self.card, self.last, self.reserve))
        return card, last.strip(), reserve.strip()

    @property
    def complete(self) -> bool:
        """Whether a card is named; one of the reserve need not be."""
        return bool(self.card.text().strip())

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        card, last, reserve = self.labels
        card.setText(self.tr("&Number of the card, or its code"))
        last.setText(self.tr("Number of the &last card, where a whole packet is to be void"))
        reserve.setText(self.tr("Number or code of the &reserve card given out for it, if any"))
        if self._next is None:
            self.hint.setText(self.tr("No card of a reserve is left."))
        else:
            told = self.tr("The next card of the reserve is number {number}.")
            self.hint.setText(told.format(number=number(self._next)))


def _void(desk: Desk, typed: tuple[str, str, str], way: WayOut) -> int:
    """Void what was typed, and return how many cards."""
    card, last, reserve = typed
    if last:
        return void_range(desk.central, serial_of(card), serial_of(last), way)
    if reserve:
        replace_card(desk.central, serial_of(card), serial_of(reserve), way)
    else:
        void_card(desk.central, serial_of(card), way)
    return 1


class SeriesDialog(Dialog):
    """Asks where the paper of a series lies, and how far it has been handed out there.

    `save` is called with the place's id, empty for the centre, and the last card that was handed
    out; what it refuses is told by `refuse`, and the dialog stays.
    """

    def __init__(
        self,
        series: CardSeries,
        places: Sequence[Place],
        drafts: Drafts,
        save: Callable[[str, int], object],
        parent: QWidget,
    ) -> None:
        super().__init__(parent, letters=50)
        self.series, self._save, self._places = series, save, tuple(places)
        self.notice, self.place, self.upto = Notice(), QComboBox(), NumberBox()
        self.labels = (PlainLabel(), PlainLabel())
        keep_narrow(self.place)
        self.place.addItem("", "")
        for each in places:
            self.place.addItem(each.site.name, each.site.id)
        self.place.setCurrentIndex(max(self.place.findData(series.site), 0))
        self.upto.setRange(series.first - 1, series.last)
        self.upto.setValue(series.state.upto)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        fields = dict(zip(self.labels, (self.place, self.upto), strict=True))
        self.body.addWidget(self.notice)
        self.body.addLayout(labels_above(fields))
        for part in (self.labels[1], self.upto):
            part.setVisible(not series.reserve)
        self.below.addWidget(self.buttons)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)
        self.retranslate()
        typed: dict[str, Typed] = {"place": self.place, "upto": self.upto}
        TypedDraft(self, drafts, f"cards.{series.first}", typed, self.refuse)

    def save(self) -> None:
        """Hand on what was chosen."""
        self._save(str(self.place.currentData()), self.upto.value())

    def refuse(self, error: Exception) -> None:
        """Say what is wrong."""
        self.notice.refuse(error)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        series, (place, upto) = self.series, self.labels
        title = self.tr("Voting cards {first} to {last}")
        self.setWindowTitle(title.format(first=number(series.first), last=number(series.last)))
        place.setText(self.tr("&Where the cards are"))
        upto.setText(self.tr("Number of the last card that was &handed out"))
        self.place.setItemText(0, self.tr("At the centre"))
        self.upto.setSpecialValueText(self.tr("none yet"))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(self.tr("Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(self.tr("Cancel"))
