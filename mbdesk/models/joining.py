"""What is noted of proposals that are alike, and the text of what they were joined into.

Records of the register's kind, added and never changed.
"""

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import joining
from mbdesk.domain.joining import JoiningStep, Way
from mbdesk.domain.proposal import ProposalRevision
from mbdesk.models.base import Base, Day, IdKey
from mbdesk.models.register import RegisterRecord


class ProposalNotTheSame(RegisterRecord, Base):
    """That two proposals do not mean the same; each of the two has its record of it."""

    __tablename__ = "proposal_not_the_same"

    other: Mapped[int]
    reason: Mapped[str]

    def to_value(self) -> joining.NotTheSame:
        """Return the record as a frozen value."""
        return joining.NotTheSame(self.number, self.day, self.who, self.other, self.reason)


class ProposalGroupStep(RegisterRecord, Base):
    """A step of a proposal in a group of those that are alike; `group` is the group's number."""

    __tablename__ = "proposal_group_step"

    step: Mapped[str] = mapped_column(String(16))
    group: Mapped[int]
    way: Mapped[str] = mapped_column(String(16))
    item: Mapped[int]
    text: Mapped[str]

    def to_value(self) -> joining.GroupStep:
        """Return the step as a frozen value."""
        return joining.GroupStep(
            *(self.number, self.day, self.who, JoiningStep(self.step)),
            group=self.group,
            way=Way(self.way) if self.way else None,
            item=self.item,
            text=self.text,
        )


Index("ix_proposal_group_step_group", ProposalGroupStep.group)
Index("ix_proposal_group_step_item", ProposalGroupStep.item)


class JoinedText(Base):
    """What a joined proposal says, as it was written when it was made: no station has sent it."""

    __tablename__ = "joined_text"

    station_id: Mapped[IdKey]
    proposal: Mapped[IdKey]
    day: Mapped[Day]
    language: Mapped[str] = mapped_column(String(20))
    title: Mapped[str]
    description: Mapped[str]
    place: Mapped[str]
    audience: Mapped[str]

    def to_value(self) -> ProposalRevision:
        """Return the text as a revision that none replaces."""
        return ProposalRevision(
            id=self.proposal,
            proposal=self.proposal,
            replaces=None,
            station=self.station_id,
            day=self.day,
            language=self.language,
            title=self.title,
            description=self.description,
            place=self.place,
            audience=self.audience,
        )
