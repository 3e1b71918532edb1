"""What assessors find of proposals; records of the register's kind, added and never changed."""

from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import assessment
from mbdesk.domain.assessment import CostPart, Step, Verdict
from mbdesk.domain.standing import FindingKind
from mbdesk.models.base import Base
from mbdesk.models.register import RegisterRecord


class ProposalVerdict(RegisterRecord, Base):
    """A verdict of an assessor on a criterion, on feasibility or on the best of the child."""

    __tablename__ = "proposal_verdict"

    subject: Mapped[str] = mapped_column(String(32))
    criterion: Mapped[str]
    verdict: Mapped[str] = mapped_column(String(8))
    reason: Mapped[str]
    kind: Mapped[str] = mapped_column(String(8))

    def to_value(self) -> assessment.Judgement:
        """Return the verdict as a frozen value."""
        return assessment.Judgement(
            *(self.number, self.day, self.who, self.subject, self.criterion),
            verdict=Verdict(self.verdict),
            reason=self.reason,
            kind=FindingKind(self.kind),
        )


Index("ix_proposal_verdict_who", ProposalVerdict.who)


class ProposalCosting(RegisterRecord, Base):
    """What an assessor finds that a proposal costs; `parts` are lists of `CostPart`'s values."""

    __tablename__ = "proposal_costing"

    parts: Mapped[list[Any]]
    reason: Mapped[str]
    kind: Mapped[str] = mapped_column(String(8))

    def to_value(self) -> assessment.Costing:
        """Return the costs as a frozen value."""
        parts = tuple(CostPart(*part) for part in self.parts)
        kind = FindingKind(self.kind)
        return assessment.Costing(self.number, self.day, self.who, parts, self.reason, kind)


class ProposalClarification(RegisterRecord, Base):
    """A question to a proposer, or how it ended; `asked` is then the question's number, else 0."""

    __tablename__ = "proposal_clarification"

    step: Mapped[str] = mapped_column(String(8))
    text: Mapped[str]
    deadline: Mapped[str] = mapped_column(String(10))
    asked: Mapped[int]

    def to_value(self) -> assessment.Clarification:
        """Return the step as a frozen value."""
        return assessment.Clarification(
            *(self.number, self.day, self.who, Step(self.step)),
            text=self.text,
            deadline=self.deadline,
            asked=self.asked,
        )


class ProposalSecondRequest(RegisterRecord, Base):
    """That a second assessment of a proposal was asked for."""

    __tablename__ = "proposal_second_request"

    reason: Mapped[str]

    def to_value(self) -> assessment.SecondRequest:
        """Return the request as a frozen value."""
        return assessment.SecondRequest(self.number, self.day, self.who, self.reason)
