"""Sites and stations, as the centre knows them and as a station knows itself."""

from sqlalchemy import ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mbdesk.domain import records, station
from mbdesk.models.base import Base, Day, Digest, Id, IdKey
from mbdesk.models.values import station_of


class Site(Base):
    """A place where people propose or vote."""

    __tablename__ = "site"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[IdKey]
    name: Mapped[str]


class Station(Base):
    """One device at a site.

    `enrolment_key` is what is derived from the code that staff type; only the centre has it.
    `public_key` is empty until the first export has pinned it. `final` says that the station
    has closed, and `signed_for` how many envelopes its newest export states.
    """

    __tablename__ = "station"
    __table_args__ = (UniqueConstraint("site_id", "name"),)

    id: Mapped[IdKey]
    site_id: Mapped[Id] = mapped_column(ForeignKey("site.id"))
    name: Mapped[str]
    kind: Mapped[str]
    enrolment_key: Mapped[bytes] = mapped_column(default=b"")
    public_key: Mapped[bytes] = mapped_column(default=b"")
    signed_for: Mapped[int] = mapped_column(default=0)
    final: Mapped[bool] = mapped_column(default=False)
    site: Mapped[Site] = relationship(lazy="joined")

    def to_value(self) -> station.Station:
        """Return the station as a frozen value."""
        return station_of(self, self.site)

    @property
    def full_name(self) -> str:
        """What tells it from other stations: its name and its place."""
        return self.to_value().full_name


class OwnStation(Base):
    """What only the station knows of itself. One row in a station file, none at the centre.

    `edition` is that of the newest pack; `proof` shows the centre that the code was typed in;
    `at_centre` is how many envelopes the newest receipt says the centre holds. `sealed_key` is the
    private key locked with the enrolment code: what a second copy holds of it. `staff_code` is the
    hash of the code that opens a kiosk's staff screens, empty until one is chosen, and
    `wrong_codes` how many wrong ones were typed in a row.
    """

    __tablename__ = "own_station"

    id: Mapped[IdKey]
    private_key: Mapped[bytes]
    proof: Mapped[bytes]
    edition: Mapped[int]
    at_centre: Mapped[int] = mapped_column(default=0)
    sealed_key: Mapped[bytes] = mapped_column(default=b"")
    staff_code: Mapped[str] = mapped_column(default="")
    wrong_codes: Mapped[int] = mapped_column(default=0)


class Export(Base):
    """An export that a station has signed, whether or not it ever arrived."""

    __tablename__ = "export"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[Digest]
    day: Mapped[Day]
    final: Mapped[bool]


class Merge(Base):
    """An export that the centre has taken in."""

    __tablename__ = "merge"

    station_id: Mapped[Id] = mapped_column(ForeignKey("station.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[Digest]
    history: Mapped[list[str]]
    day: Mapped[Day]
    envelopes: Mapped[int]
    final: Mapped[bool]


class Card(Base):
    """The verifier of a voting card: no secret, no holder."""

    __tablename__ = "card"

    serial: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    verifier: Mapped[bytes]


class AuditEvent(Base):
    """One link of a hash-chained log; the centre keeps its stations' logs beside its own.

    The centre's own events carry the process id as their station.
    """

    __tablename__ = "audit_event"

    station_id: Mapped[Id] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    code: Mapped[str] = mapped_column(String(64))
    parameters: Mapped[dict[str, str | int]]
    previous: Mapped[Digest]

    def to_value(self) -> records.AuditEvent:
        """Return the event as a frozen value."""
        return records.AuditEvent(
            self.station_id, self.number, self.day, self.code, self.parameters, self.previous
        )
