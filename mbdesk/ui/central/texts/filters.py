"""Which of the texts are listed: by how far they are, by kind, and by what stands in them."""

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from mbdesk.domain.texts import TextKind, TextState
from mbdesk.services.centre.translations import ProcessText, Translations
from mbdesk.ui.look.screen_language import Retranslatable, current_reader
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.forms.dialogs import beneath_label, keep_narrow
from mbdesk.ui.staff.parts.plain_text import PlainLabel, SearchLine
from mbdesk.ui.widgets.flow_layouts import RowLayout
from mbdesk.words.text_names import KINDS, name_of

_SHORTEST = 16
"""Letters of a choice that are in sight at least."""


class Wanted(StrEnum):
    """How far the texts are that are listed."""

    ALL = "all"
    MISSING = "missing"
    DRAFT = "draft"
    CHANGED = "changed"
    WAITING = "waiting"
    REVIEWED = "reviewed"


class TextFilters(Retranslatable, QWidget):
    """Three fields side by side. Emits `changed` when other texts are to be listed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search, self.wanted, self.kind = SearchLine(), QComboBox(), QComboBox()
        self._labels = tuple(PlainLabel() for _ in range(3))
        for each in Wanted:
            self.wanted.addItem("", each)
        for kind in ("", *TextKind):
            self.kind.addItem("", kind)
        self._lay_out()
        self.search.returnPressed.connect(self.changed)
        self.search.sought.connect(self.changed)
        for box in (self.wanted, self.kind):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.retranslate()

    def _lay_out(self) -> None:
        row = RowLayout(staff_look(), spread=True)
        self.setLayout(row)
        fields = (self.search, self.wanted, self.kind)
        for label, field in zip(self._labels, fields, strict=True):
            row.addWidget(beneath_label(label, field))
        for box in (self.wanted, self.kind):
            keep_narrow(box, _SHORTEST)

    def want(self, wanted: Wanted) -> None:
        """List the texts that are so far."""
        self.wanted.setCurrentIndex(list(Wanted).index(wanted))

    def show_all(self) -> None:
        """List every text."""
        self.search.clear()
        self.kind.setCurrentIndex(0)
        self.want(Wanted.ALL)
        self.changed.emit()

    def listed(self, known: Translations, language: str) -> Iterable[ProcessText]:
        """Return the texts to list, those of one language judged by how far they are."""
        wanted, kind = Wanted(self.wanted.currentData()), self.kind.currentData()
        sought, reader = self.search.text().strip().casefold(), current_reader()
        for text in known.texts:
            if kind and text.kind != kind:
                continue
            name = name_of(text.kind, text.field, text.label).read(reader)
            said = "\n".join((name, *text.texts.values())).casefold()
            if sought in said and _is_wanted(wanted, known, text, language):
                yield text

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        search, wanted, kind = self._labels
        search.setText(self.tr("&Search: a name, or words of a text"))
        wanted.setText(self.tr("S&how"))
        kind.setText(self.tr("&Of what"))
        words = {
            Wanted.ALL: self.tr("All texts"),
            Wanted.MISSING: self.tr("Texts that are missing"),
            Wanted.DRAFT: self.tr("Drafts, read over by nobody"),
            Wanted.CHANGED: self.tr("What the Swedish has changed of"),
            Wanted.WAITING: self.tr("What came in for an older Swedish text"),
            Wanted.REVIEWED: self.tr("What has been read over"),
        }
        for place, each in enumerate(Wanted):
            self.wanted.setItemText(place, words[each])
        self.kind.setItemText(0, self.tr("Everything"))
        for place, each_kind in enumerate(TextKind, start=1):
            self.kind.setItemText(place, KINDS[each_kind].read(current_reader()))


def _is_wanted(wanted: Wanted, known: Translations, text: ProcessText, language: str) -> bool:
    if wanted is Wanted.ALL:
        return True
    if wanted is Wanted.WAITING:
        return (text.id, language) in known.drafts
    if wanted is Wanted.MISSING:
        return known.is_missing(text, language)
    return known.state(text, language) is TextState(wanted)
