"""The process: frame, phases, criteria, cost guide, ballot and media."""

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from mbdesk.domain import ballot, evaluation, process
from mbdesk.domain.process import Frame, Rules
from mbdesk.domain.vote_state import VoteState
from mbdesk.models.base import Base, Day, Digest, Id, IdKey
from mbdesk.models.values import (
    ballot_item_of,
    cost_item_of,
    criterion_of,
    frame_of,
    phase_of,
    rules_of,
)


class Process(Base):
    """The one process of a file: the board's frame, the rules and the public keys.

    `edition` counts what stations must be told of by a new pack. `state` is the vote's
    (`domain.vote_state`), at the centre; the days of opening and closing are facts beside it.
    Within `second_days` after a verdict a second assessment may be asked for.
    """

    __tablename__ = "process"

    id: Mapped[IdKey]
    mode: Mapped[str]
    titles: Mapped[dict[str, str]]
    goals: Mapped[dict[str, str]]
    purposes: Mapped[dict[str, str]]
    orientation: Mapped[str]
    target_group: Mapped[str]
    district: Mapped[str]
    funds: Mapped[int]
    process_funds: Mapped[int]
    currency: Mapped[str] = mapped_column(String(3))
    decision_day: Mapped[Day]
    decision_reference: Mapped[str]
    steering_group: Mapped[list[str]]
    partners: Mapped[list[str]]
    communication: Mapped[str]
    access: Mapped[str]
    duplicates: Mapped[str]
    ballot: Mapped[str]
    max_choices: Mapped[int]
    max_points: Mapped[int]
    rule: Mapped[str]
    threshold: Mapped[int]
    tie: Mapped[str]
    item_order: Mapped[str]
    blank_allowed: Mapped[bool]
    proposals_per_person: Mapped[int]
    copy_required: Mapped[bool]
    ballot_bytes: Mapped[int]
    survey: Mapped[bool]
    paper_ballots: Mapped[bool]
    precedence: Mapped[str]
    key_scheme: Mapped[str]
    test_ballots: Mapped[bool]
    seal: Mapped[int]
    languages: Mapped[list[str]]
    colour: Mapped[str] = mapped_column(String(7))
    second_colour: Mapped[str] = mapped_column(String(7))
    signing_public: Mapped[bytes]
    roll_public: Mapped[bytes]
    tally_public: Mapped[bytes]
    contact_public: Mapped[bytes]
    edition: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default=VoteState.PREPARING)
    second_days: Mapped[int] = mapped_column(default=7)
    voting_opened: Mapped[Day | None]
    voting_closed: Mapped[Day | None]
    phases: Mapped[list["Phase"]] = relationship(
        order_by="Phase.first_day", cascade="all, delete-orphan"
    )

    def to_frame(self) -> Frame:
        """Return the frame as a frozen value."""
        return frame_of(self, self.phases)

    def to_rules(self) -> Rules:
        """Return the rules as a frozen value."""
        return rules_of(self)

    @classmethod
    def of(cls, frame: Frame, edition: int) -> "Process":
        """Return a row holding `frame`; voting has neither opened nor closed."""
        process = cls(id=frame.id, edition=edition, phases=_phases(frame))
        process.describe(frame)
        return process

    def describe(self, frame: Frame) -> None:
        """Set every column from the frame, except its phases."""
        for name in _FRAME_SCALARS:
            setattr(self, name, getattr(frame, name))
        for name in _FRAME_TEXTS:
            setattr(self, name, dict(getattr(frame, name)))
        for name in _RULES:
            setattr(self, name, getattr(frame.rules, name))
        self.steering_group = list(frame.steering_group)
        self.partners = list(frame.partners)
        self.languages = list(frame.languages)
        self.signing_public = frame.keys.signing
        self.roll_public = frame.keys.roll
        self.tally_public = frame.keys.tally
        self.contact_public = frame.keys.contact

    def set_phases(self, frame: Frame) -> None:
        """Set the phases from the frame; those of a kind that is there already are changed."""
        held = {row.kind: row for row in self.phases}
        rows = []
        for made in _phases(frame):
            row = held.get(made.kind, made)
            row.first_day, row.last_day = made.first_day, made.last_day
            rows.append(row)
        self.phases = rows


_FRAME_SCALARS = (
    "mode",
    "orientation",
    "target_group",
    "district",
    "funds",
    "process_funds",
    "currency",
    "decision_day",
    "decision_reference",
    "communication",
    "key_scheme",
    "test_ballots",
    "seal",
    "colour",
    "second_colour",
)
_FRAME_TEXTS = ("titles", "goals", "purposes")
_RULES = tuple(Rules.__dataclass_fields__)


def _phases(frame: Frame) -> list["Phase"]:
    return [
        Phase(kind=phase.kind, first_day=phase.first_day, last_day=phase.last_day)
        for phase in frame.phases
    ]


class Phase(Base):
    """A part of the process with its first and last day."""

    __tablename__ = "phase"

    process_id: Mapped[Id] = mapped_column(ForeignKey("process.id"), primary_key=True)
    kind: Mapped[str] = mapped_column(String(16), primary_key=True)
    first_day: Mapped[Day]
    last_day: Mapped[Day]

    def to_value(self) -> process.Phase:
        """Return the phase as a frozen value."""
        return phase_of(self)


class Criterion(Base):
    """A criterion shown before proposing and judged against in the evaluation."""

    __tablename__ = "criterion"

    id: Mapped[IdKey]
    position: Mapped[int]
    kind: Mapped[str]
    texts: Mapped[dict[str, str]]

    def to_value(self) -> evaluation.Criterion:
        """Return the criterion as a frozen value."""
        return criterion_of(self)


class CostItem(Base):
    """A line of the cost guide."""

    __tablename__ = "cost_item"

    id: Mapped[IdKey]
    position: Mapped[int]
    unit_cost: Mapped[int]
    texts: Mapped[dict[str, str]]

    def to_value(self) -> evaluation.CostItem:
        """Return the line as a frozen value."""
        return cost_item_of(self)


class BallotItem(Base):
    """A feasible proposal as it stands on the ballot."""

    __tablename__ = "ballot_item"

    code: Mapped[str] = mapped_column(String(64), primary_key=True)
    position: Mapped[int]
    cost: Mapped[int]
    titles: Mapped[dict[str, str]]
    descriptions: Mapped[dict[str, str]]
    place: Mapped[str]
    proposal: Mapped[Id | None]

    def to_value(self) -> ballot.BallotItem:
        """Return the item as a frozen value."""
        return ballot_item_of(self)


class Withdrawal(Base):
    """An item that was withdrawn after voting had opened: votes for it are told, never spent."""

    __tablename__ = "withdrawal"

    code: Mapped[str] = mapped_column(String(64), ForeignKey("ballot_item.code"), primary_key=True)
    reason: Mapped[str]
    day: Mapped[Day]


class Media(Base):
    """A picture or recording that the process gives to its stations, by its name.

    The centre keeps the bytes in `data`. At a station they lie in a file of their own, which
    `digest` (SHA-256) names and verifies, and `data` is empty.
    """

    __tablename__ = "media"

    name: Mapped[str] = mapped_column(String(200), primary_key=True)
    type: Mapped[str] = mapped_column(String(16))
    texts: Mapped[dict[str, str]]
    digest: Mapped[Digest]
    data: Mapped[bytes] = mapped_column(deferred=True)
