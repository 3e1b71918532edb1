"""The control codes on screen, as the papers that are signed say them."""

from typing import TYPE_CHECKING

from mbdesk.domain.station import ReportKind
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.running import tasks
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import NOTHING, Joined, Number, Readable, Verbatim, translate

if TYPE_CHECKING:
    from mbdesk.services.exchange.station_papers import ControlCodes

STATION_CODE = translate("staff", "Control code of the station: {code}")
PROCESS_CODE = translate("staff", "Control code of the participatory budget: {code}")
VOTES = translate("staff", "Votes: {number}")
COMPARE = translate(
    "staff", "See that it is the same as on the poster or on the station's code sheet."
)

UNKNOWN_CODE = "––––-––––-––––"
"""Stands where a code will, and is as wide."""


def station_code(code: str) -> Readable:
    """Return a station's control code with its name."""
    return STATION_CODE.fill(code=Verbatim(code))


class ControlCodesLabel(Label):
    """How many votes the station holds, and the two codes that people compare with papers."""

    def __init__(self, theme: Theme, station: StationFolder) -> None:
        super().__init__(theme, role=FontRole.STRONG)
        self._station = station

    def look(self, kind: ReportKind) -> None:
        """Compute them in the background, as a report of that kind made now would show them.

        They take the room of what is not known yet, so that nothing beneath moves when they come.
        """
        from mbdesk.services.exchange.station_papers import (
            control_codes,  # the PDF library is slow to import
        )

        self._show(Verbatim("–"), UNKNOWN_CODE, UNKNOWN_CODE, kind)
        station = self._station
        tasks.run(
            lambda _progress: control_codes(station),
            done=lambda codes: self._tell(codes, kind),
            failed=lambda _error: self.say(NOTHING),
            parent=self,
        )

    def _tell(self, codes: "ControlCodes", kind: ReportKind) -> None:
        self._show(Number(codes.votes), codes.station, codes.process, kind)

    def _show(self, votes: Number | Verbatim, station: str, process: str, kind: ReportKind) -> None:
        compare = (COMPARE,) if kind is ReportKind.ZERO else ()
        codes = (station_code(station), PROCESS_CODE.fill(code=Verbatim(process)))
        self.say(Joined((VOTES.fill(number=votes), *codes, *compare)))
