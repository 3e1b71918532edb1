"""Sites and stations, as the centre knows them and as a station knows itself."""

from sqlalchemy import ForeignKey, ForeignKeyConstraint, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mbdesk.domain import ballot, records, station
from mbdesk.domain.vote_state import StationAct, StationState, station_after
from mbdesk.models.base import ROW_NUMBER, Base, Day, Digest, Id, IdKey
from mbdesk.models.values import station_of


class Site(Base):
    """A place where people propose or vote."""

    __tablename__ = "site"
    __table_args__ = (UniqueConstraint("name"),)

    id: Mapped[IdKey]
    name: Mapped[str]


class OpeningHours(Base):
    """When a place is open on a day, as in 09:30. A day on which it is closed has no row."""

    __tablename__ = "opening_hours"

    site_id: Mapped[Id] = mapped_column(ForeignKey("site.id"), primary_key=True)
    day: Mapped[Day] = mapped_column(primary_key=True)
    opens: Mapped[str] = mapped_column(String(5))
    closes: Mapped[str] = mapped_column(String(5))


class Station(Base):
    """One device at a site, and the centre's figures of it, so that nothing counts by scanning.

    `enrolment_key` is what is derived from the code that staff type; only the centre has it.
    `public_key` is empty until the first export has pinned it. Of the newest export that was merged
    are `last_number`, `digest`, `frame_digest`, `records` (the newest version of records that the
    station understands) and `final`, which says that it has closed; of all that is held of the
    station are `votes`, `tests` and `fingerprint`. `revoked_after` is the number of the last export
    that may still be merged, None while any may; `set_aside` leaves the station out of the count.
    `code_resets` is how many files have been written that let a kiosk's staff code be chosen anew.
    `receipt` is the digest of the newest export that a receipt was written for.
    """

    __tablename__ = "station"
    __table_args__ = (UniqueConstraint("site_id", "name"),)

    id: Mapped[IdKey]
    site_id: Mapped[Id] = mapped_column(ForeignKey("site.id"))
    name: Mapped[str]
    kind: Mapped[str]
    channel: Mapped[str] = mapped_column(default=ballot.Channel.DIGITAL)
    enrolment_key: Mapped[bytes] = mapped_column(default=b"")
    public_key: Mapped[bytes] = mapped_column(default=b"")
    votes: Mapped[int] = mapped_column(default=0)
    tests: Mapped[int] = mapped_column(default=0)
    last_number: Mapped[int] = mapped_column(default=0)
    digest: Mapped[str] = mapped_column(String(64), default="")
    frame_digest: Mapped[str] = mapped_column(String(64), default="")
    records: Mapped[int] = mapped_column(default=records.RECORDS)
    fingerprint: Mapped[str] = mapped_column(String(16), default="")
    final: Mapped[bool] = mapped_column(default=False)
    revoked_after: Mapped[int | None]
    set_aside: Mapped[bool] = mapped_column(default=False)
    code_resets: Mapped[int] = mapped_column(default=0)
    receipt: Mapped[str] = mapped_column(String(64), default="")
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

    `edition` is that of the newest pack, `frame_digest` that of what people vote on by it, and
    `records` the newest version of records that the centre understands; `proof` shows the centre
    that the station's code was typed in; `at_centre` is how many votes the newest export carries
    of those that receipts named and this computer wrote. `final` says that a last export has closed
    the station for votes. `sealed_key` is the private key locked with the station's code: what a
    second copy holds of it; `locked_identity_key` the process's identity key, locked in the same
    way, at tables of a process that asks for identities. `staff_code` is the hash of the code that
    opens a kiosk's staff screens, empty until one is chosen. `wrong_codes` and
    `wrong_station_codes` are how many wrong ones of either code were typed in a row. `code_resets`
    is the number of the newest file from the centre by which the staff code was chosen anew: none
    up to it is used again.
    """

    __tablename__ = "own_station"

    id: Mapped[IdKey]
    private_key: Mapped[bytes]
    proof: Mapped[bytes]
    edition: Mapped[int]
    frame_digest: Mapped[Digest]
    records: Mapped[int] = mapped_column(default=records.RECORDS)
    at_centre: Mapped[int] = mapped_column(default=0)
    final: Mapped[bool] = mapped_column(default=False)
    sealed_key: Mapped[bytes] = mapped_column(default=b"")
    locked_identity_key: Mapped[bytes] = mapped_column(default=b"")
    staff_code: Mapped[str] = mapped_column(default="")
    wrong_codes: Mapped[int] = mapped_column(default=0)
    wrong_station_codes: Mapped[int] = mapped_column(default=0)
    code_resets: Mapped[int] = mapped_column(default=0)

    def enter(self, act: StationAct) -> None:
        """Go over to the state that an allowed act leads to."""
        state = StationState.FINAL if self.final else StationState.OPEN
        self.final = station_after(state, act) is StationState.FINAL


class Export(Base):
    """An export that a station has signed, whether or not it ever arrived.

    `fingerprint` is the station's, of the envelopes in it.
    """

    __tablename__ = "export"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[Digest]
    fingerprint: Mapped[str] = mapped_column(String(16))
    day: Mapped[Day]
    final: Mapped[bool]


class Line(Base):
    """A line of a station's exports under one key: each carries all that the one before did.

    A station has one, and another for each new code and for each branch that was taken: a copy of
    the station that went on beside it. `public_key` is empty until the line's first export, and
    `revoked_after` the number of its last export that may be merged, None while any may.
    """

    __tablename__ = "line"

    station_id: Mapped[Id] = mapped_column(ForeignKey("station.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    public_key: Mapped[bytes]
    revoked_after: Mapped[int | None]


class Merge(Base):
    """An export that the centre has taken in, with what it stated."""

    __tablename__ = "merge"
    __table_args__ = (
        ForeignKeyConstraint(["station_id", "line"], ["line.station_id", "line.line"]),
    )

    station_id: Mapped[Id] = mapped_column(primary_key=True)
    digest: Mapped[Digest] = mapped_column(primary_key=True)
    line: Mapped[int]
    number: Mapped[int]
    history: Mapped[list[str]]
    day: Mapped[Day]
    votes: Mapped[int]
    tests: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(16))
    final: Mapped[bool]


class Card(Base):
    """The public key of a voting card: no secret, no holder.

    `used` says that it was used at this station. All rows are of one size, and stay where they are.
    """

    __tablename__ = "card"

    serial: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    public: Mapped[bytes]
    used: Mapped[bool] = mapped_column(default=False)


class CardSeries(Base):
    """Cards that were made at once, by their first and last serial, and where their paper is.

    A `reserve` is kept to replace others. `site_id` is the place that has the cards, None while the
    centre does. `handed_out` is the serial of the last one that was handed out there, as last told;
    the one before the first where none was.
    """

    __tablename__ = "card_series"

    first: Mapped[int] = mapped_column(ROW_NUMBER, primary_key=True, autoincrement=False)
    last: Mapped[int]
    reserve: Mapped[bool]
    site_id: Mapped[Id | None] = mapped_column(ForeignKey("site.id"))
    handed_out: Mapped[int]


class VoidCard(Base):
    """A card that never counts, whenever it was used, and the reserve given out for it, if any."""

    __tablename__ = "void_card"

    serial: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    replaced_by: Mapped[int | None]
    day: Mapped[Day]


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
