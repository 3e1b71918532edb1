"""What is decided of proposals, and the answers to those who left them: added, never changed."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.domain import answers, decisions
from mbdesk.domain.answers import AnswerWay, Outcome
from mbdesk.models.base import Base, Day
from mbdesk.models.register import RegisterRecord


class ProposalAdmission(RegisterRecord, Base):
    """The steering group's decision on whether a proposal goes to the vote."""

    __tablename__ = "proposal_admission"

    admitted: Mapped[bool]
    reason: Mapped[str]
    decided_on: Mapped[Day]

    def to_value(self) -> decisions.SteeringDecision:
        """Return the decision as a frozen value."""
        return decisions.SteeringDecision(
            *(self.number, self.day, self.who, self.admitted, self.reason, self.decided_on)
        )


class BoardDecision(Base):
    """The board's decision on what is carried out; `codes` are those of the ballot's items."""

    __tablename__ = "board_decision"

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    day: Mapped[Day]
    who: Mapped[str]
    decided_on: Mapped[Day]
    paragraph: Mapped[str]
    reference: Mapped[str]
    codes: Mapped[list[str]]
    count: Mapped[int]
    reason: Mapped[str]

    def to_value(self) -> decisions.BoardDecision:
        """Return the decision as a frozen value."""
        return decisions.BoardDecision(
            *(self.number, self.day, self.who, self.decided_on, self.paragraph, self.reference),
            codes=tuple(self.codes),
            count=self.count,
            reason=self.reason,
        )


class ProposalAnswerText(RegisterRecord, Base):
    """An answer to a proposer as it was written for an outcome."""

    __tablename__ = "proposal_answer_text"

    outcome: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(20))
    text: Mapped[str]
    approved: Mapped[bool]

    def to_value(self) -> answers.AnswerText:
        """Return the text as a frozen value."""
        return answers.AnswerText(
            *(self.number, self.day, self.who, Outcome(self.outcome)),
            language=self.language,
            text=self.text,
            approved=self.approved,
        )


class ProposalAnswerGiven(RegisterRecord, Base):
    """That a proposer was given an answer to an outcome."""

    __tablename__ = "proposal_answer_given"

    outcome: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(20))
    way: Mapped[str] = mapped_column(String(16))
    given_on: Mapped[Day]

    def to_value(self) -> answers.AnswerGiven:
        """Return the record as a frozen value."""
        return answers.AnswerGiven(
            *(self.number, self.day, self.who, Outcome(self.outcome)),
            language=self.language,
            way=AnswerWay(self.way),
            given_on=self.given_on,
        )


class ProposalAnswerLanguage(RegisterRecord, Base):
    """That a proposer asks for an answer in a language."""

    __tablename__ = "proposal_answer_language"

    language: Mapped[str] = mapped_column(String(20))

    def to_value(self) -> answers.AnswerLanguage:
        """Return the record as a frozen value."""
        return answers.AnswerLanguage(self.number, self.day, self.who, self.language)


class ProposalContactOpening(RegisterRecord, Base):
    """That the contact of a proposer was opened, and what for."""

    __tablename__ = "proposal_contact_opening"

    purpose: Mapped[str]

    def to_value(self) -> answers.ContactOpening:
        """Return the record as a frozen value."""
        return answers.ContactOpening(self.number, self.day, self.who, self.purpose)
