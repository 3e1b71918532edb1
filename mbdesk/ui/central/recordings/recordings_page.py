"""Recordings: what residents hear in each language, read by people instead of by a voice."""

from enum import StrEnum

from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.services.centre.recordings.recordings import Recordings, read_recordings
from mbdesk.services.centre.recordings.spoken_texts import SpokenKind, SpokenText
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.recordings.recording_acts import RecordingActs
from mbdesk.ui.central.recordings.text_card import TextCard
from mbdesk.ui.central.recordings.text_table import TextTable
from mbdesk.ui.central.saving.saver import ActSaver
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.running.tasks import run
from mbdesk.ui.staff.forms.dialogs import keep_narrow
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.facts import SideBySide
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.staff.parts.table import number
from mbdesk.words.languages import LANGUAGES, native_name, offered

_MEGABYTE = 1_000_000


BESIDE, HIGH, LOW = 1000, 440, 190
"""From which width the card stands beside the list, and the list's least heights, in pixels."""


class Shown(StrEnum):
    """Which texts the list shows."""

    OWN_MISSING = "own_missing"
    OWN = "own"
    MISSING = "missing"
    ALL = "all"


SHORTEST = 12
"""Letters that the choices hold at least, however long what they offer."""


class RecordingsPage(SavingPage):
    """A list of texts in one language, and beside it the one that is worked on."""

    def __init__(self, desk: Desk) -> None:
        saver = ActSaver(desk)
        super().__init__(saver)
        self._desk = desk
        self.known: Recordings | None = None
        self.acts = RecordingActs(desk, self, saver)
        self.languages, self.filter = QComboBox(), QComboBox()
        self._labels = (PlainLabel(), PlainLabel())
        self.table, self.card = TextTable(), TextCard()
        self.folder, self.tidy = Button(), Button()
        self.none = EmptyNote(self.table)
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def _lay_out_parts(self) -> None:
        row, grid = QWidget(), QGridLayout()
        row.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(staff_look().px(16))
        grid.setVerticalSpacing(staff_look().px(4))
        for column, (label, box) in enumerate(
            zip(self._labels, (self.languages, self.filter), strict=True)
        ):
            label.setBuddy(box)
            keep_narrow(box, SHORTEST)
            grid.addWidget(label, 0, column)
            grid.addWidget(box, 1, column)
        for column, share in enumerate((2, 3, 2)):
            grid.setColumnStretch(column, share)
        for shown in Shown:
            self.filter.addItem("", shown)
        self.body.addWidget(row)
        self.body.addWidget(SideBySide(self.table, (self.card,), shares=(11, 9), letters=100), 1)
        for button in (self.tidy, self.folder):
            self.add_action(button)

    def _connect(self) -> None:
        self.languages.activated.connect(lambda _: self.read())
        self.filter.activated.connect(lambda _: self._show())
        self.table.itemSelectionChanged.connect(self._show_chosen)
        self.folder.clicked.connect(self.acts.ask_folder)
        self.tidy.clicked.connect(lambda: self.acts.tidy(self.language))
        self.primary.clicked.connect(self._go_on)
        self.card.came.connect(self.acts.keep)
        self.card.failed.connect(self.acts.tell_deaf)
        self.card.listen_wanted.connect(self.acts.listen)
        self.card.file_wanted.connect(self.acts.ask_file)
        self.card.removal_wanted.connect(self.acts.remove)
        self._desk.changed.connect(self.refresh)

    @property
    def language(self) -> str:
        """The language that is worked on."""
        return str(self.languages.currentData() or DEFAULT_LANGUAGE)

    def refresh(self) -> None:
        """Offer the languages of the process, and show what is recorded now."""
        self._offer(offered(self._desk.snapshot.frame.languages))
        self.card.look_around()
        self.read()

    def select(self, key: str) -> None:
        """Show the texts of a language."""
        self.languages.setCurrentIndex(max(0, self.languages.findData(key)))
        self.read()

    def _offer(self, tags: tuple[str, ...]) -> None:
        if [self.languages.itemData(n) for n in range(self.languages.count())] == list(tags):
            return
        before = self.language if self.languages.count() else _first_silent(tags)
        self.languages.clear()
        for tag in tags:
            self.languages.addItem(native_name(tag), tag)
        self.languages.setCurrentIndex(max(0, self.languages.findData(before)))

    def read(self) -> None:
        """Read in the background what is recorded in the language."""
        central, tag = self._desk.central, self.language

        def show(known: Recordings) -> None:
            if known.language == self.language:
                self.known = known
                self._show()

        run(
            lambda _: read_recordings(central, tag),
            done=show,
            failed=self.notice.refuse,
            parent=self,
        )

    def _show(self) -> None:
        known = self.known
        if known is None:
            return
        self.table.show_texts(self._filtered(known), known.held)
        self.lead.setText(self._lead(known))
        self.tidy.setVisible(bool(known.unused))
        self.tidy.setText(self.tr("Remove %Ln without a text", "", known.unused))
        self.primary.setVisible(bool(known.missing))
        self._show_chosen()

    def _filtered(self, known: Recordings) -> tuple[SpokenText, ...]:
        shown = Shown(self.filter.currentData())
        own = shown in {Shown.OWN, Shown.OWN_MISSING}
        missing = shown in {Shown.MISSING, Shown.OWN_MISSING}
        return tuple(
            text
            for text in known.texts
            if not (own and text.kind is SpokenKind.SCREEN)
            and not (missing and text.name in known.held and text != self.table.chosen)
        )

    def _show_chosen(self) -> None:
        text, known = self.table.chosen, self.known
        if known is None:
            return
        swedish = known.swedish.get(text.place, "") if text is not None and text.place else ""
        recorded = text is not None and text.name in known.held
        self.card.show_text(text, swedish, recorded=recorded)

    def _go_on(self) -> None:
        """Select the next text that is missing, ready to be recorded."""
        known, chosen = self.known, self.table.chosen
        if known is None:
            return
        listed = self.table.listed
        place = listed.index(chosen) if chosen in listed else -1
        order = (*listed[place + 1 :], *listed[: place + 1])
        text = next((each for each in order if each.name not in known.held), None)
        if text is None:
            self.filter.setCurrentIndex(list(Shown).index(Shown.MISSING))
            self._show()
        else:
            self.table.choose(text.name)
        self.card.record.setFocus()

    def _lead(self, known: Recordings) -> str:
        done, all_texts = len(known.held), len(known.texts)
        told = self.tr("{done} of {all} texts are recorded in {language}.").format(
            done=number(done), all=number(all_texts), language=native_name(known.language)
        )
        room = self.tr("Pictures and recordings take {taken} of the {room} MB of a pack.").format(
            taken=number(-(-known.taken // _MEGABYTE)), room=number(known.room // _MEGABYTE)
        )
        return f"{told} {room}"

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list the height there is beside the card; above it, as little as may be."""
        super().resizeEvent(event)
        look = staff_look()
        beside = self.width() >= look.px(BESIDE)
        self.table.setMinimumHeight(look.px(HIGH if beside else LOW))

    def hideEvent(self, event: QHideEvent) -> None:
        """Fall silent, and forget what was being recorded."""
        self.acts.listening.stop()
        self.card.recorder.close()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Recordings"))
        headers = (self.tr("Text"), self.tr("Of"), self.tr("State"))
        self.table.name(self.tr("Texts that are read aloud"), headers)
        self.none.say(self.tr("Nothing is missing here."))
        language, shown = self._labels
        language.setText(self.tr("Language"))
        shown.setText(self.tr("Show"))
        names = {
            Shown.OWN_MISSING: self.tr("What is missing of the process’s own texts"),
            Shown.OWN: self.tr("The process’s own texts"),
            Shown.MISSING: self.tr("What is missing, the screens’ texts too"),
            Shown.ALL: self.tr("All texts"),
        }
        for place, each in enumerate(Shown):
            self.filter.setItemText(place, names[each])
        self.folder.setText(self.tr("Take in a folder…"))
        self.primary.setText(self.tr("Next one to record"))
        self.table.setAccessibleDescription(
            self.tr("A text that is recorded is played at the stations in place of a voice.")
        )
        self.card.retranslate()
        self.refresh()


def _first_silent(tags: tuple[str, ...]) -> str:
    """Return the first language that no dictionary, and most likely no voice, knows."""
    return next((tag for tag in tags if not LANGUAGES[tag].dictionary), tags[0])
