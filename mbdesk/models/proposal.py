"""What people left at stations: proposals, pictures, sealed contacts, answers.

A record is known by its station and its id: no station can take an id away from another.
"""

from sqlalchemy import ForeignKeyConstraint, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mbdesk.domain import people
from mbdesk.domain import proposal as values
from mbdesk.domain.media import MapPoint, MediaType
from mbdesk.domain.proposal import TEXTS, CostLine, Source
from mbdesk.models.base import Base, Day, Id, IdKey


class ProposalRevision(Base):
    """A proposal as left, or a correction that names the record it replaces."""

    __tablename__ = "proposal_revision"
    __table_args__ = (Index("ix_proposal_revision_proposal", "station_id", "proposal"),)

    station_id: Mapped[IdKey]
    id: Mapped[IdKey]
    proposal: Mapped[Id]
    replaces: Mapped[Id | None]
    day: Mapped[Day]
    language: Mapped[str] = mapped_column(String(20))
    title: Mapped[str]
    description: Mapped[str]
    place: Mapped[str]
    audience: Mapped[str]
    estimate: Mapped[int | None]
    source: Mapped[str] = mapped_column(String(16))
    form: Mapped[str]
    point_x: Mapped[int | None]
    point_y: Mapped[int | None]
    costs: Mapped[list["ProposalCost"]] = relationship(
        order_by="ProposalCost.position", cascade="all, delete-orphan", lazy="selectin"
    )

    def to_value(self) -> values.ProposalRevision:
        """Return the revision as a frozen value."""
        return values.ProposalRevision(
            id=self.id,
            proposal=self.proposal,
            replaces=self.replaces,
            station=self.station_id,
            day=self.day,
            language=self.language,
            estimate=self.estimate,
            costs=tuple(cost.to_value() for cost in self.costs),
            source=Source(self.source),
            form=self.form,
            point=self._point(),
            **{name: getattr(self, name) for name in TEXTS},
        )

    def _point(self) -> MapPoint | None:
        if self.point_x is None or self.point_y is None:
            return None
        return MapPoint(self.point_x, self.point_y)

    @classmethod
    def of(cls, value: values.ProposalRevision) -> "ProposalRevision":
        """Return a row holding `value`."""
        costs = [
            ProposalCost(
                position=position,
                label=line.label,
                quantity=line.quantity,
                unit_cost=line.unit_cost,
            )
            for position, line in enumerate(value.costs)
        ]
        return cls(
            id=value.id,
            proposal=value.proposal,
            replaces=value.replaces,
            station_id=value.station,
            day=value.day,
            language=value.language,
            estimate=value.estimate,
            source=value.source,
            form=value.form,
            point_x=value.point.x if value.point else None,
            point_y=value.point.y if value.point else None,
            costs=costs,
            **{name: getattr(value, name) for name in TEXTS},
        )


class ProposalCost(Base):
    """One line of a proposal's own cost estimate."""

    __tablename__ = "proposal_cost"
    __table_args__ = (
        ForeignKeyConstraint(
            ["station_id", "revision_id"], ["proposal_revision.station_id", "proposal_revision.id"]
        ),
    )

    station_id: Mapped[IdKey]
    revision_id: Mapped[IdKey]
    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    label: Mapped[str]
    quantity: Mapped[int]
    unit_cost: Mapped[int]

    def to_value(self) -> CostLine:
        """Return the line as a frozen value."""
        return CostLine(self.label, self.quantity, self.unit_cost)


class ProposalPicture(Base):
    """A photo or drawing left with a proposal."""

    __tablename__ = "proposal_picture"
    __table_args__ = (Index("ix_proposal_picture_proposal", "station_id", "proposal"),)

    station_id: Mapped[IdKey]
    id: Mapped[IdKey]
    proposal: Mapped[Id]
    type: Mapped[str] = mapped_column(String(16))
    data: Mapped[bytes]

    def to_value(self) -> values.ProposalPicture:
        """Return the picture as a frozen value."""
        kind = MediaType(self.type)
        return values.ProposalPicture(self.id, self.proposal, self.station_id, kind, self.data)

    @classmethod
    def of(cls, value: values.ProposalPicture) -> "ProposalPicture":
        """Return a row holding `value`."""
        return cls(
            id=value.id,
            proposal=value.proposal,
            station_id=value.station,
            type=value.type,
            data=value.data,
        )


class SealedContact(Base):
    """Contact details of a proposer, sealed to the contact key."""

    __tablename__ = "sealed_contact"

    station_id: Mapped[IdKey]
    id: Mapped[IdKey]
    proposal: Mapped[Id]
    sealed: Mapped[bytes]

    def to_value(self) -> values.SealedContact:
        """Return the contact as a frozen value."""
        return values.SealedContact(self.id, self.proposal, self.station_id, self.sealed)

    @classmethod
    def of(cls, value: values.SealedContact) -> "SealedContact":
        """Return a row holding `value`."""
        return cls(
            id=value.id, proposal=value.proposal, station_id=value.station, sealed=value.sealed
        )


class SurveyAnswer(Base):
    """One person's voluntary answers."""

    __tablename__ = "survey_answer"
    __table_args__ = ({"sqlite_with_rowid": False},)

    station_id: Mapped[IdKey]
    id: Mapped[IdKey]
    answers: Mapped[dict[str, str]]

    def to_value(self) -> people.SurveyAnswer:
        """Return the answers as a frozen value."""
        return people.SurveyAnswer(self.id, self.station_id, self.answers)

    @classmethod
    def of(cls, value: people.SurveyAnswer) -> "SurveyAnswer":
        """Return a row holding `value`."""
        return cls(id=value.id, station_id=value.station, answers=dict(value.answers))
