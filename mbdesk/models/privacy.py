"""What was done with what is held about people, and which records are gone for good."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import privacy
from mbdesk.models.base import Base, Day, IdKey


class PrivacyRecord(Base):
    """That something was given out, erased or destroyed: added, never changed."""

    __tablename__ = "privacy_record"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    act: Mapped[str] = mapped_column(String(16))
    name: Mapped[str]
    second_name: Mapped[str]
    reason: Mapped[str]
    numbers: Mapped[dict[str, int]]
    proposals: Mapped[list[str]]
    kind: Mapped[str] = mapped_column(String(16))
    ground: Mapped[str]

    def to_value(self) -> privacy.PrivacyRecord:
        """Return the record as a frozen value."""
        return privacy.PrivacyRecord(
            number=self.number,
            day=self.day,
            act=privacy.PrivacyAct(self.act),
            names=(self.name, self.second_name),
            reason=self.reason,
            numbers=self.numbers,
            proposals=tuple(map(int, self.proposals)),
            kind=self.kind,
            ground=self.ground,
        )


class ErasedRecord(Base):
    """A record of a station that was erased or cleaned here, by the number of what says so.

    Exports carry all that a station holds, again and again: what is named here is not taken in.
    """

    __tablename__ = "erased_record"

    station_id: Mapped[IdKey]
    id: Mapped[IdKey]
    record: Mapped[int] = mapped_column(ForeignKey("privacy_record.number"))


class RetentionRule(Base):
    """How long something is kept: `destroy` so many months after the time for appeal, or keep it.

    `ground` is the decision or the law that says so. What has no row is as suggested.
    """

    __tablename__ = "retention_rule"

    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    destroy: Mapped[bool]
    months: Mapped[int]
    ground: Mapped[str]

    def to_value(self) -> privacy.RetentionRule:
        """Return the rule as a frozen value."""
        kind = privacy.RetentionKind(self.kind)
        return privacy.RetentionRule(kind, self.destroy, self.months, self.ground)
