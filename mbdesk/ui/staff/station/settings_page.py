"""The page for the settings of one station."""

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mbdesk.domain.station import StationKind
from mbdesk.services.station.settings import (
    SLOWEST_SCANNING_SECONDS,
    StationSettings,
    read_settings,
    switches,
    write_settings,
)
from mbdesk.ui.camera.qr_decoding import can_decode
from mbdesk.ui.devices.printers import printers
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.running import tasks
from mbdesk.ui.staff.station.measuring import ScreenMeasure
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.widgets.choice_card import CardText, ChoiceCard
from mbdesk.ui.widgets.stepper import Stepper
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES, STAFF_LANGUAGES, native_name
from mbdesk.words.phrase import Readable, translate

TABLE, KIOSK = StationKind.TABLE, StationKind.KIOSK

SAVED = translate("station", "Saved. The settings hold from now on.")
SPOKEN = {
    TABLE: (translate("station", "My language, beside the resident's"), LANGUAGES),
    KIOSK: (translate("station", "The staff's language"), STAFF_LANGUAGES),
}
SWITCHES = {
    "keyboard": translate("station", "A keyboard on the screen where people write"),
    "read_aloud": translate("station", "Texts can be read aloud"),
    "second_screen": translate("station", "A second screen shows the resident's side alone"),
    "camera": translate("station", "A voting card can be shown to the computer's camera"),
}


class SettingsPage(StaffPage):
    """Asks what makes a difference at this kind of station.

    Emits `settings_saved` with the settings that hold from now on.
    """

    settings_saved = Signal(object)

    def __init__(self, context: PageContext) -> None:
        says = translate("station", "Save the settings")
        super().__init__(context, translate("station", "Settings of this station"), says)
        theme, kind = context.theme, context.station.station.kind
        self._folder = context.station.folder
        self._settings = StationSettings()
        asks, languages = SPOKEN[kind]
        self.language = self._chooser(asks, [(native_name(tag), tag) for tag in languages])
        offered = [name for name in switches(kind) if name != "camera" or can_decode()]
        self.switched = {name: self._card(SWITCHES[name]) for name in offered}
        self.pace = self._stepper(
            translate(
                "station", "Seconds until two-switch scanning goes on by itself; 0 for by hand"
            )
        )
        self.printer = self._chooser(translate("station", "Printer for the confirmation"), ())
        self.add(Label(theme, translate("station", "Size of the screen"), FontRole.STRONG))
        self.measure = ScreenMeasure(theme)
        self.add(self.measure)
        self.end()

    def begin(self) -> None:
        """Show what holds now."""
        super().begin()
        self._settings = read_settings(self._folder)
        self._list_printers()
        self.language.setCurrentIndex(self.language.findData(self._settings.staff_language))
        self.measure.set_dpi(self._settings.dpi)
        self.pace.set_value(round(self._settings.scanning_seconds))
        for name, card in self.switched.items():
            card.set_chosen(getattr(self._settings, name))
        self.language.setFocus()

    def act(self) -> None:
        """Keep the settings."""
        settings = self._asked()
        self.run(lambda _progress: write_settings(self._folder, settings), self._kept(settings))

    def _asked(self) -> StationSettings:
        switched: dict[str, Any] = {name: card.isChecked() for name, card in self.switched.items()}
        return replace(
            self._settings,
            staff_language=self.language.currentData(),
            printer=self.printer.currentData(),
            dpi=self.measure.dpi,
            scanning_seconds=float(self.pace.value),
            **switched,
        )

    def _kept(self, settings: StationSettings) -> "partial[None]":
        return partial(self._tell_kept, settings)

    def _tell_kept(self, settings: StationSettings, _nothing: None) -> None:
        self._settings = settings
        self.settings_saved.emit(settings)
        self.tell(SAVED)

    def _list_printers(self) -> None:
        """Offer what is set at once, and the others when the print service has told of them."""
        self.printer.clear()
        self.printer.addItem(translate("station", "None").read(self.theme.reader()), "")
        self._add_printers((self._settings.printer,))
        self.printer.setCurrentIndex(self.printer.findData(self._settings.printer))
        tasks.run(
            lambda _progress: tuple(printers() or ()),
            done=self._add_printers,
            failed=lambda _error: None,
            parent=self,
        )

    def _add_printers(self, names: Iterable[str]) -> None:
        for name in names:
            if self.printer.findData(name) < 0:
                self.printer.addItem(name, name)

    def _chooser(self, name: Readable, choices: Iterable[tuple[str, str]]) -> QComboBox:
        chooser = self.chooser(name)
        for words, value in choices:
            chooser.addItem(words, value)
        return chooser

    def _card(self, says: Readable) -> ChoiceCard:
        card = ChoiceCard(self.theme, CardText(says))
        card.clicked.connect(lambda: card.set_chosen(not card.isChecked()))
        self.add(card)
        return card

    def _stepper(self, name: Readable) -> Stepper:
        stepper = Stepper(self.theme, name)
        stepper.asked.connect(
            lambda wanted: stepper.set_value(max(0, min(wanted, SLOWEST_SCANNING_SECONDS)))
        )
        self.add(Label(self.theme, name, FontRole.STRONG), stepper)
        return stepper
