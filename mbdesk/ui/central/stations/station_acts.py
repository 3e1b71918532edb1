"""Decisions by two people about one station, each on a page of facts, open to any page.

ask_set_aside(desk, status); ask_take_back(desk, status); ask_revoke(desk, status)
ask_new_code(desk, status, page); ask_reset_code(desk, status)
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from mbdesk.domain.records import FileKind
from mbdesk.services.centre.central_file import SigningKey
from mbdesk.services.centre.stations.station_briefings import (
    about_new_code,
    about_reset_file,
    about_revoking,
    about_setting_aside,
    about_taking_back,
)
from mbdesk.services.centre.stations.station_register import (
    NewStation,
    StationStatus,
    station_status,
)
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside, take_back
from mbdesk.services.common.briefing import Briefing
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.code_resets import DAYS, write_reset
from mbdesk.ui.central.desk.decision_page import Anew, Decision, DecisionFields, DecisionPage
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.desk_page import DeskPage
from mbdesk.ui.central.desk.facts_page import FactsPage, FactsStep, Work
from mbdesk.ui.central.keys.key_dialog import with_signing
from mbdesk.ui.central.stations.new_station import show_codes
from mbdesk.ui.devices.removable_media import with_taking_out
from mbdesk.ui.look.screen_language import current_reader
from mbdesk.ui.staff.forms.file_dialogs import PathField, ask_file, ask_folder
from mbdesk.ui.staff.parts.plain_text import NumberBox, PlainLabel
from mbdesk.words.phrase import NOTHING, Number, Readable, Verbatim, translate

_DECIDED = translate("StationActs", "It stands in the log, with the reason and both names.")


def _of_station(about: Callable[[StationStatus], Briefing], status: StationStatus) -> Anew:
    """Return how the facts of a decision about a station are told anew."""
    return lambda central: about(station_status(central, status.station.id))


def ask_set_aside(desk: Desk, status: StationStatus) -> None:
    """Ask whether a station is to be left out of the count."""
    decision = Decision(
        about=about_setting_aside(status),
        anew=_of_station(about_setting_aside, status),
        doing=translate("StationActs", "Leaving the station out"),
        act=partial(partial, set_aside, desk.central, status.station.id),
        done=lambda _: (
            translate("StationActs", "The station is left out of the count."),
            _DECIDED,
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_take_back(desk: Desk, status: StationStatus) -> None:
    """Ask whether a station that was left out is to be counted again."""
    decision = Decision(
        about=about_taking_back(status),
        anew=_of_station(about_taking_back, status),
        doing=translate("StationActs", "Taking the station back"),
        act=partial(partial, take_back, desk.central, status.station.id),
        done=lambda _: (
            translate("StationActs", "The station is in the count again."),
            _DECIDED,
        ),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_new_code(desk: Desk, status: StationStatus, page: DeskPage) -> None:
    """Ask whether a station gets a new code; `page` then shows it, once."""
    decision = Decision(
        about=about_new_code(status),
        anew=_of_station(about_new_code, status),
        doing=translate("StationActs", "Making the code"),
        act=partial(partial, give_new_code, desk.central, status.station.id),
        done=partial(_shown, desk, page),
    )
    desk.decide(DecisionPage(desk, decision))


def ask_reset_code(desk: Desk, status: StationStatus) -> None:
    """Ask whether a kiosk's staff code may be chosen anew, and where the file for it goes."""

    def ask(page: FactsPage, take: Callable[[Any], None]) -> None:
        def unlock(folder: Path) -> None:
            with_signing(desk, page, lambda key: take((folder, key)))

        ask_folder(page, _RESET_FOLDER.read(current_reader()), unlock)

    def act(asked: tuple[Path, SigningKey], way: WayOut) -> Work:
        folder, key = asked
        return lambda _: write_reset(desk.central, status.station.id, folder, key, way)

    step = FactsStep(
        about=about_reset_file(status, DAYS),
        anew=_of_station(partial(about_reset_file, days=DAYS), status),
        lead=_RESET_LEAD,
        leave=translate("DecisionPage", "Back, decide nothing"),
        doing=translate("StationActs", "Writing the reset file"),
        act=act,
        done=_reset_written,
        ask=ask,
        asks_reason=True,
    )
    desk.decide(FactsPage(desk, step))


_RESET_LEAD = translate(
    "StationActs",
    "For a kiosk whose staff code nobody knows any more. Nothing else at the kiosk is changed, and "
    "its votes stay.",
)
_RESET_FOLDER = translate("StationActs", "On which stick is the reset file to be written?")


def _reset_written(path: Path) -> tuple[Readable, Readable]:
    return (
        with_taking_out(translate("StationActs", "The reset file is written."), path),
        translate(
            "StationActs",
            "{file}. At the kiosk, go to the page that asks for the staff code, press “Nobody "
            "knows the code”, put the stick in and choose it.",
        ).fill(file=Verbatim(path.name)),
    )


def ask_revoke(desk: Desk, status: StationStatus) -> None:
    """Ask after which of its exports a station is to be revoked."""
    fields = RevokeFields(status.top_number)
    decision = Decision(
        about=about_revoking(status),
        anew=_of_station(about_revoking, status),
        doing=translate("StationActs", "Revoking the station"),
        act=lambda way: partial(
            _revoke, desk, status.station.id, fields.after.value(), way, fields.path
        ),
        done=_revoked,
    )
    desk.decide(DecisionPage(desk, decision, fields))


class RevokeFields(DecisionFields):
    """Asks for the last export that counts, and for its file where later ones were merged."""

    def __init__(self, newest: int) -> None:
        super().__init__()
        self._newest = newest
        self.after, self.after_label = NumberBox(), PlainLabel()
        self.file_label = PlainLabel()
        self.file = PathField(
            lambda take: ask_file(self, self.tr("The export"), FileKind.EXPORT, take)
        )
        self.after.setRange(min(1, newest), newest)
        self.after.setValue(newest)
        self.after_label.setBuddy(self.after)
        self.file_label.setBuddy(self.file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.after_label, self.after, self.file_label, self.file):
            layout.addWidget(widget)
        layout.setAlignment(self.after, Qt.AlignmentFlag.AlignLeft)
        self.after.valueChanged.connect(self._follow)
        self.file.changed.connect(self.changed)
        self._follow()
        self.retranslate()

    @property
    def complete(self) -> bool:
        """Whether the file is named, where later exports have been merged."""
        return not self._takes_out or self.file.path is not None

    @property
    def path(self) -> Path | None:
        """The file of the last export that counts, where it is needed."""
        return self.file.path if self._takes_out else None

    @property
    def _takes_out(self) -> bool:
        return self.after.value() < self._newest

    def _follow(self) -> None:
        for part in (self.file_label, self.file):
            part.setVisible(self._takes_out)
        self.changed.emit()

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.after_label.setText(self.tr("&Last export that counts"))
        self.file_label.setText(
            self.tr("The f&ile of that export: what came later is taken out again")
        )
        self.file.name(self.tr("The file of that export"), self.tr("Choose…"))


def _revoke(desk: Desk, station: str, after: int, way: WayOut, path: Path | None) -> int:
    revoke(desk.central, station, after, way, path)
    return after


def _revoked(after: int) -> tuple[Readable, Readable]:
    told = translate("StationActs", "The last export that counts is number {number}.")
    return (
        translate("StationActs", "The station is revoked."),
        told.fill(number=Number(after)) if after else NOTHING,
    )


def _shown(desk: Desk, page: DeskPage, made: NewStation) -> tuple[Readable, Readable]:
    show_codes(desk, page, (made,))
    return (
        translate("StationActs", "The station has a new code."),
        translate("StationActs", "Write its pack anew, and set the station up with both."),
    )
