"""Monitors a kiosk's printer: residents see a failure at once, staff when they come.

The time of a failure would point to a person, so it is stored nowhere.
"""

from mbdesk.services.kiosk.kiosk_day import note_printer, printer_failed
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.voter.slip.slip import Slip, SlipPrinter


class PrinterMonitor:
    """Wraps a slip printer, and remembers a failure until staff have seen it."""

    def __init__(self, station: StationFolder) -> None:
        self._station = station
        self.slip_printer: SlipPrinter | None = None
        self._works: bool | None = None
        self._failed = False

    def over(self, printer: SlipPrinter | None) -> SlipPrinter | None:
        """Return what prints by `printer` from now on; None where there is no printer."""
        self.slip_printer = printer
        return None if printer is None else self

    def print(self, slip: Slip) -> bool:
        """Print a slip and return whether the printer has taken it."""
        taken = self.slip_printer is not None and self.slip_printer.print(slip)
        self.heard(taken)
        return taken

    def heard(self, works: bool) -> None:  # noqa: FBT001  # a slot
        """Record the outcome of the last print."""
        self._works = works
        self._failed = self._failed or not works

    def note(self) -> None:
        """Note a failure, now that staff are here. Raises what `Database.unit` raises."""
        if self._failed:
            note_printer(self._station)
            self._failed = False

    @property
    def fails(self) -> bool:
        """Whether staff have to see to the printer; after a restart the log knows."""
        if self._works is None:
            return printer_failed(self._station)
        return not self._works
