"""Sites, the stations at them, and the papers signed there."""

from dataclasses import dataclass
from enum import StrEnum

from mbdesk.domain.ballot import Channel


class StationKind(StrEnum):
    """A table has an enabler beside it; a kiosk is unmanned."""

    TABLE = "table"
    KIOSK = "kiosk"


@dataclass(frozen=True, slots=True)
class Site:
    """A place where people propose or vote."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Station:
    """One device at a site. `public_key` is empty until the station is enrolled."""

    id: str
    name: str
    kind: StationKind
    site: Site
    public_key: bytes = b""
    channel: Channel = Channel.DIGITAL

    @property
    def full_name(self) -> str:
        """Station and place, as people tell it from others: ``Bord 1 (Vällingby bibliotek)``.

        A station that is called as its place is named once.
        """
        return self.name if self.name == self.site.name else f"{self.name} ({self.site.name})"


class Kept(StrEnum):
    """Why a signed file is kept and not merged, or what became of it."""

    LATE = "late"
    QUARANTINED = "quarantined"
    TAKEN = "taken"
    DROPPED = "dropped"


class ReportKind(StrEnum):
    """The papers that people sign at a station: before voting, after it, and with an export."""

    ZERO = "zero"
    DAY = "day"
    EXPORT = "export"
