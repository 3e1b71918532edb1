"""Places with their opening hours and stations: what each lacks, new ones, what is done to them."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from mbdesk.domain.ballot import Channel
from mbdesk.domain.process import Precedence
from mbdesk.domain.station import StationKind
from mbdesk.domain.vote_state import Act
from mbdesk.domain.work_steps import WorkStep
from mbdesk.services.centre.stations.places import Hours, Place, set_hours
from mbdesk.services.centre.stations.station_register import (
    NewStation,
    StationStatus,
    add_stations,
)
from mbdesk.services.centre.stations.station_removal import remove_stations
from mbdesk.services.centre.stations.week_hours import days_open
from mbdesk.services.counting.place_board import place_board
from mbdesk.ui.central.desk.desk import Desk
from mbdesk.ui.central.desk.pages import NEW_CODE, RESET_CODE
from mbdesk.ui.central.saving.history import Step
from mbdesk.ui.central.saving.saver import ActSaver, Asker
from mbdesk.ui.central.saving.saving_page import SavingPage
from mbdesk.ui.central.stations import station_acts
from mbdesk.ui.central.stations.hours_dialog import HoursDialog
from mbdesk.ui.central.stations.new_station import NewStationDialog, show_codes
from mbdesk.ui.central.stations.place_table import PlaceTable
from mbdesk.ui.central.stations.station_files import StationFiles
from mbdesk.ui.central.stations.station_table import StationTable
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.empty_note import EmptyNote
from mbdesk.ui.staff.parts.notice import NoticeKind
from mbdesk.ui.staff.parts.push_button import add_entry


class PlacesPage(SavingPage):
    """The places, and below them the stations of the selected one, or of all.

    The main action adds a station; a selected one gets its pack.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(ActSaver(desk), told_below=True)
        self._desk, self._files = desk, StationFiles(desk, self)
        self.places, self.table = PlaceTable(), StationTable()
        self.pack, self.more, self.poster = QPushButton(), QPushButton(), QPushButton()
        self.packs, self.hours = QPushButton(), QPushButton()
        self.none = EmptyNote(self.table, self.primary, DeskIcon.STATION)
        self.body.addWidget(self.places)
        self.body.addWidget(self.table)
        self.body.addStretch(1)
        self.add_action(self.pack)
        self.add_action(self.packs)
        self.add_action(self.hours)
        self.add_action(self.more)
        self.add_action(self.poster)
        self._make_menu()
        self.pack.clicked.connect(lambda: self._ask(self._files.ask_pack))
        self.hours.clicked.connect(self.ask_hours)
        self.packs.clicked.connect(self._files.ask_packs)
        self.poster.clicked.connect(self._files.ask_poster)
        self.primary.clicked.connect(self.ask_station)
        self.places.itemSelectionChanged.connect(self._show_stations)
        self.table.itemSelectionChanged.connect(self._allow)
        desk.changed.connect(self.refresh)
        self.retranslate()

    def _make_menu(self) -> None:
        """Put what two people decide on a station behind one button."""
        self.menu = QMenu(self.more)
        made = [add_entry(self.menu) for _ in range(6)]
        self.set_aside, self.take_back, self.revoke, self.new_code, self.reset_code, self.reopen = (
            made
        )
        ask: dict[QAction, Callable[[StationStatus], None]] = {
            self.set_aside: partial(station_acts.ask_set_aside, self._desk),
            self.take_back: partial(station_acts.ask_take_back, self._desk),
            self.revoke: partial(station_acts.ask_revoke, self._desk),
            self.new_code: partial(station_acts.ask_new_code, self._desk, page=self),
            self.reset_code: partial(station_acts.ask_reset_code, self._desk),
            self.reopen: self._tell_reopening,
        }
        self._acts = {NEW_CODE: self.new_code, RESET_CODE: self.reset_code}
        self.menu.triggered.connect(lambda action: self._ask(ask[action]))
        self.menu.aboutToShow.connect(self._allow)
        self.more.setMenu(self.menu)

    def _ask(self, decide: Callable[[StationStatus], None]) -> None:
        station = self.selected
        if station is not None:
            decide(station)

    def _tell_reopening(self, status: StationStatus) -> None:
        """Say where a station is reopened: it is the station that takes votes again."""
        self.notice.tell(
            NoticeKind.HINT,
            lambda: (
                self.tr("{name} is reopened at the station itself.").format(
                    name=status.station.full_name
                ),
                self.tr(
                    "Two people do it there, under “Staff”: “Take votes again”. Here it stays "
                    "final until an export arrives that says so. Its votes then need a new last "
                    "export."
                ),
            ),
        )

    def select(self, key: str) -> None:
        """Select the place of that id, or the station of that id or full name.

        A key made by `about` goes on with the act on that station.
        """
        act, _, station = key.partition(":")
        if act in self._acts and station:
            self.select(station)
            if self._acts[act].isEnabled():
                self._acts[act].trigger()
            return
        sites = [line.place.site.id for line in self.places.lines]
        if key in sites:
            self.places.selectRow(sites.index(key) + 1)
            return
        if not self.table.select(key):
            self.places.selectRow(0)
            self.table.select(key)

    def refresh(self) -> None:
        """Show the places and stations as they are now."""
        self.places.show_lines(place_board(self._desk.snapshot))
        self._show_stations()

    def _show_stations(self) -> None:
        """Show the stations of the selected place; the selected one stays so."""
        place, known = self.places.line, self._desk.snapshot
        of_place = known.stations if place is None else tuple(x.status for x in place.stations)
        self.table.show_stations(of_place, known)
        self._allow()

    def ask_station(self) -> None:
        """Ask what the new station is."""
        sites = [each.site.name for each in self._desk.snapshot.places]
        precedence = self._desk.snapshot.frame.rules.precedence
        channels = precedence is not Precedence.NONE
        drafts = self._desk.drafts
        asked = NewStationDialog(
            sites, drafts, lambda *what: self._add(asked, *what), self, channels=channels
        )
        if self.places.line is not None and not asked.draft.restored:
            asked.site.setCurrentText(self.places.line.place.site.name)
        asked.open()

    @property
    def selected_place(self) -> Place | None:
        """The place whose row is selected, else that of the selected station."""
        if self.places.line is not None:
            return self.places.line.place
        site = self.selected.station.site.id if self.selected is not None else ""
        return next((each for each in self._desk.snapshot.places if each.site.id == site), None)

    def ask_hours(self) -> None:
        """Show the opening hours of the selected place."""
        place = self.selected_place
        if place is not None:
            days = days_open(self._desk.snapshot.frame)
            dialog = HoursDialog(
                place, days, self._desk.drafts, lambda hours: self._save_hours(dialog, hours), self
            )
            dialog.open()

    def _save_hours(self, dialog: HoursDialog, hours: list[Hours]) -> None:
        site = dialog.place.site.id
        self.saver.do(
            site,
            lambda central: set_hours(central, site, hours, dialog.place.hours),
            lambda: self.tr("Opening hours of {place}").format(place=dialog.place.site.name),
            self._tell_hours_saved,
            asker=Asker(dialog.accept, dialog.refuse),
        )

    def _tell_hours_saved(self) -> None:
        self.notice.tell(NoticeKind.DONE, lambda: (self.tr("The hours are saved."), ""))

    def _add(
        self,
        asked: NewStationDialog,
        names: Sequence[str],
        site: str,
        kind: StationKind,
        channel: Channel,
    ) -> None:
        def added(made: Sequence[NewStation]) -> None:
            asked.accept()
            ids = [each.station.id for each in made]
            self.saver.history.add(
                Step(lambda: self._step_words(made), lambda central: remove_stations(central, ids))
            )
            self._added(made)

        self.work.start(
            lambda: self.tr("Setting up the station"),
            lambda _: add_stations(self._desk.central, names, site, kind, channel),
            added,
            asked.refuse,
        )

    def _added(self, made: Sequence[NewStation]) -> None:
        def show() -> None:
            self.select(made[0].station.id)
            self.notice.tell(NoticeKind.DONE, lambda: self._added_words(made))

        self._desk.refresh(show)
        show_codes(self._desk, self, made)

    def _step_words(self, made: Sequence[NewStation]) -> str:
        if len(made) > 1:
            return self.tr("%Ln stations set up", "", len(made))
        return self.tr("Station set up: {name}").format(name=made[0].station.full_name)

    def _added_words(self, made: Sequence[NewStation]) -> tuple[str, str]:
        if len(made) > 1:
            told = self.tr("%Ln stations are set up.", "", len(made))
        else:
            told = self.tr("{name} is set up.").format(name=made[0].station.full_name)
        if self._desk.snapshot.next_step is WorkStep.PACKS:
            return told, self.tr("Select it in the list and write its pack.")
        return told, self.tr("Its pack is written later: the overview says when.")

    @property
    def selected(self) -> StationStatus | None:
        """The station whose row is selected."""
        return self.table.station

    @property
    def _next_action(self) -> QPushButton:
        """The button of what is to be done next: packs go before further stations."""
        known, station = self._desk.snapshot, self.selected
        if known.next_step is not WorkStep.PACKS:
            return self.primary
        due = known.without_pack
        alone = len(known.stations) == 1 or (station is not None and due == {station.station.id})
        return self.pack if alone else self.packs

    def _allow(self) -> None:
        known, station = self._desk.snapshot, self.selected
        free = station is not None and not self.work.running
        self.pack.setEnabled(free)
        self.hours.setEnabled(self.selected_place is not None and not self.work.running)
        self.packs.setVisible(len(known.stations) > 1)
        self.packs.setEnabled(not self.work.running)
        self.more.setEnabled(free)
        self.emphasise(self._next_action)
        if station is None:
            return
        aside = station.set_aside
        allowed = {
            self.set_aside: not aside and known.may(Act.SET_ASIDE),
            self.take_back: aside and known.may(Act.TAKE_BACK),
            self.revoke: (station.revoked_after is None or station.renewed)
            and known.may(Act.REVOKE),
            self.new_code: known.may(Act.NEW_CODE),
            self.reset_code: known.may(Act.RESET_CODE),
            self.reopen: station.final,
        }
        for action, may in allowed.items():
            action.setEnabled(may)
        self.set_aside.setVisible(not aside)
        self.take_back.setVisible(aside)
        self.reset_code.setVisible(station.station.kind is StationKind.KIOSK)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.heading.setText(self.tr("Places"))
        self.lead.setText(
            self.tr(
                "One station is one computer at a place. It gets a pack and, sent "
                "separately, a code."
            )
        )
        self.places.retranslate()
        self.table.retranslate()
        self.primary.setText(self.tr("Add a station…"))
        self.none.say(self.tr("Here stand the stations, one for each computer where people vote."))
        self.pack.setText(self.tr("Write the pack…"))
        self.packs.setText(self.tr("Write all packs…"))
        self.hours.setText(self.tr("Opening hours…"))
        self.more.setText(self.tr("Decide"))
        self.more.setAccessibleName(self.tr("Decide about the station"))
        self.poster.setText(self.tr("Poster…"))
        self.set_aside.setText(self.tr("Leave it out of the count…"))
        self.take_back.setText(self.tr("Take it back into the count…"))
        self.revoke.setText(self.tr("Revoke it…"))
        self.new_code.setText(self.tr("Give it a new code…"))
        self.reset_code.setText(self.tr("Let its staff code be chosen anew…"))
        self.reopen.setText(self.tr("Let it take votes again…"))
        self.refresh()
