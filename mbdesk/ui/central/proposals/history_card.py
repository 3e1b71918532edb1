"""All that happened to a proposal, the newest first: what, when, who, and why."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from mbdesk.domain.proposal import Source
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.notice import selectable_label
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.table import day, number
from mbdesk.words.joining import name_of
from mbdesk.words.proposal_records import said_of, why_of


class HistoryCard(Retranslatable, QFrame):
    """Lists what was done; each entry says what, and below it when, by whom and why."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.heading = PlainLabel(role=TextRole.STRONG)
        self._dossier: Dossier | None = None
        self._labels: list[PlainLabel] = []
        look = staff_look()
        self._layout = QVBoxLayout(self)
        edge = look.px(16)
        self._layout.setContentsMargins(edge, look.px(12), edge, edge)
        self._layout.setSpacing(look.px(2))
        self._layout.addWidget(self.heading)
        self._layout.addStretch(1)
        self.retranslate()

    def show_dossier(self, dossier: Dossier) -> None:
        """Show the history of a proposal."""
        self._dossier = dossier
        self.retranslate()

    @property
    def entries(self) -> list[tuple[str, str]]:
        """What happened, and when, by whom and why, the newest first."""
        dossier, reader = self._dossier, current_reader()
        if dossier is None:
            return []
        told = [
            (said_of(record).read(reader), (day(record.day), record.who, why_of(record)))
            for record in dossier.records
        ]
        told += self._beginning(dossier)
        return [(what, " · ".join(filter(None, details))) for what, details in told]

    def _beginning(self, dossier: Dossier) -> list[tuple[str, tuple[str, str, str]]]:
        """Return how the proposal came to the register, and before that to a station."""
        line, first = dossier.line, dossier.revisions[0]
        if dossier.origins:
            made = self.tr("Made of {origins}; got number {number}")
            names = "; ".join(map(name_of, dossier.origins))
            told = made.format(origins=names, number=number(line.number))
            return [(told, (day(line.received), "", ""))]
        entered = self.tr("Merged, got number {number}").format(number=number(line.number))
        on_paper = first.source is Source.PAPER
        left = self.tr("Left on paper, keyed in") if on_paper else self.tr("Left on the screen")
        form = self.tr("form {number}").format(number=first.form) if first.form else ""
        return [
            (entered, (day(line.received), "", "")),
            (left, (day(first.day), line.station, form)),
        ]

    def retranslate(self) -> None:
        """Tell it in the language on screen."""
        self.heading.setText(self.tr("All that happened"))
        for label in self._labels:
            self._layout.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        for what, details in self.entries:
            for text, role in ((what, None), (details, TextRole.QUIET)):
                label = selectable_label()
                label.set_role(role)
                label.setText(text)
                self._labels.append(label)
                self._layout.insertWidget(self._layout.count() - 1, label)
            self._labels[-1].setContentsMargins(0, 0, 0, staff_look().px(8))
