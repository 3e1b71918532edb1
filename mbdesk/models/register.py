"""The register of proposals at the centre, and the records that stand beside what stations sent.

Records are added and never changed. Each belongs to a proposal by its station and id; all of a
proposal's records are numbered in one row, from 1.
"""

from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, declared_attr, mapped_column

from mbdesk.domain import register
from mbdesk.domain.register import ProposalKey
from mbdesk.models.base import Base, Day, Digest, Id, IdKey

SORTED_TEXT = Text().with_variant(Text(collation="C"), "postgresql")
"""A text sorted by its code points on every database: servers sort by their own languages."""


class RegisterEntry(Base):
    """A proposal's line in the register, with what it reads as now.

    `number` is given once and for good, and `received` is the day of the merge that brought the
    proposal. All other columns follow from the records: they are kept so that 100,000 lines are
    searched and sorted by indexes, and are written by `services.centre.register.entries` alone.
    `protected` says that who proposes has a protected identity, `differs` that assessors differ in
    something that nobody has settled. `admitted` is what the steering group has decided, None
    before; `outcome`, `answer` and `answer_language` are the line in the ledger of answers
    (`domain.answers`), empty while nothing is decided. `cost` is the proposer's estimate in kronor;
    `sort_title` is the title as it is sorted, and `search_text` what a search looks in.
    """

    __tablename__ = "register_entry"
    __table_args__ = (
        UniqueConstraint("number"),
        Index("ix_register_entry_state", "state", "number"),
        Index("ix_register_entry_language", "language", "number"),
        Index("ix_register_entry_site_id", "site_id", "number"),
        Index("ix_register_entry_theme", "theme", "number"),
        Index("ix_register_entry_sort_title", "sort_title", "number"),
        Index("ix_register_entry_cost", "cost", "number"),
        Index("ix_register_entry_differs", "differs", "number"),
        Index("ix_register_entry_admitted", "admitted", "number"),
        Index("ix_register_entry_answer", "answer", "number"),
    )

    station_id: Mapped[IdKey]
    proposal: Mapped[IdKey]
    number: Mapped[int]
    received: Mapped[Day]
    dnr: Mapped[str] = mapped_column(default="")
    theme: Mapped[str] = mapped_column(default="")
    protected: Mapped[bool] = mapped_column(default=False)
    differs: Mapped[bool] = mapped_column(default=False)
    admitted: Mapped[bool | None]
    outcome: Mapped[str] = mapped_column(String(16), default="")
    answer: Mapped[str] = mapped_column(String(16), default="")
    answer_language: Mapped[str] = mapped_column(String(20), default="")
    site_id: Mapped[Id]
    state: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(20), default="")
    title: Mapped[str] = mapped_column(default="")
    place: Mapped[str] = mapped_column(default="")
    cost: Mapped[int | None]
    point_x: Mapped[int | None]
    point_y: Mapped[int | None]
    sort_title: Mapped[str] = mapped_column(SORTED_TEXT, default="")
    search_text: Mapped[str] = mapped_column(default="")

    @property
    def key(self) -> ProposalKey:
        """The proposal that the line is about."""
        return ProposalKey(self.station_id, self.proposal)


class RegisterRecord:
    """What each record of a proposal has, whatever it says: its number, who made it, and when.

    Records of all kinds are numbered together, proposal by proposal; each is of a line of the
    register.
    """

    @declared_attr.directive
    @classmethod
    def __table_args__(cls) -> tuple[ForeignKeyConstraint]:
        """Tie the records to the lines of the register."""
        entry = ["register_entry.station_id", "register_entry.proposal"]
        return (ForeignKeyConstraint(["station_id", "proposal"], entry),)

    station_id: Mapped[IdKey] = mapped_column(sort_order=-1)
    proposal: Mapped[IdKey] = mapped_column(sort_order=-1)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False, sort_order=-1)
    who: Mapped[str] = mapped_column(sort_order=1)
    day: Mapped[Day] = mapped_column(sort_order=1)


class ProposalCorrection(RegisterRecord, Base):
    """How a text of a proposal reads since a slip of the pen was put right."""

    __tablename__ = "proposal_correction"

    field: Mapped[str] = mapped_column(String(16))
    replaced: Mapped[str]
    text: Mapped[str]
    reason: Mapped[str]

    def to_value(self) -> register.Correction:
        """Return the correction as a frozen value."""
        return register.Correction(
            self.number, self.day, self.who, self.field, self.replaced, self.text, self.reason
        )


class ProposalWithdrawal(RegisterRecord, Base):
    """That a proposal was withdrawn, or that its withdrawal was taken back."""

    __tablename__ = "proposal_withdrawal"

    withdrawn: Mapped[bool]
    reason: Mapped[str]

    def to_value(self) -> register.ProposalWithdrawal:
        """Return the record as a frozen value."""
        return register.ProposalWithdrawal(
            self.number, self.day, self.who, self.withdrawn, self.reason
        )


class ProposalNote(RegisterRecord, Base):
    """What staff note of a proposal: its reference, its theme, a remark."""

    __tablename__ = "proposal_note"

    kind: Mapped[str] = mapped_column(String(16))
    text: Mapped[str]

    def to_value(self) -> register.Note:
        """Return the note as a frozen value."""
        return register.Note(
            self.number, self.day, self.who, register.NoteKind(self.kind), self.text
        )


class ProposalTranslation(RegisterRecord, Base):
    """A proposal's texts in another language. `original` is the digest of what was translated."""

    __tablename__ = "proposal_translation"

    language: Mapped[str] = mapped_column(String(20))
    texts: Mapped[dict[str, str]]
    state: Mapped[str] = mapped_column(String(16))
    original: Mapped[Digest]

    def to_value(self) -> register.Translation:
        """Return the translation as a frozen value."""
        state = register.TranslationState(self.state)
        return register.Translation(
            self.number, self.day, self.who, self.language, self.texts, state, self.original
        )


class ProposalDisclosure(RegisterRecord, Base):
    """That a copy of a proposal was given out, what was masked in it, and who decided so."""

    __tablename__ = "proposal_disclosure"

    masks: Mapped[list[Any]]
    reason: Mapped[str]

    def to_value(self) -> register.Disclosure:
        """Return the record as a frozen value."""
        masks = tuple(register.Mask(*mask) for mask in self.masks)
        return register.Disclosure(self.number, self.day, self.who, masks, self.reason)


class SavedView(Base):
    """Filters of the register that somebody has given a name; `place` is its place among them."""

    __tablename__ = "saved_view"

    name: Mapped[str] = mapped_column(String(80), primary_key=True)
    position: Mapped[int]
    query: Mapped[dict[str, str]]
