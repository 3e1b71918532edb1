"""What is known of the translations of a process's own texts, beside the texts themselves."""

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from mbdesk.models.base import Base, Digest

LONGEST_ID = 200
"""Letters of a text's id at most."""


class Translation(Base):
    """A Swedish text and its translation, once they were seen together; `digest` is of both.

    It tells of the words and not of where they stand: a proposal may get another number, be taken
    off the ballot and come back, and what was read over stays so.
    """

    __tablename__ = "translation"

    digest: Mapped[Digest] = mapped_column(primary_key=True)
    language: Mapped[str] = mapped_column(String(16))
    source: Mapped[str]
    text: Mapped[str]
    reviewed: Mapped[bool]


class TranslationDraft(Base):
    """A translation of an earlier Swedish text, which waits beside the one that stands."""

    __tablename__ = "translation_draft"

    text_id: Mapped[str] = mapped_column(String(LONGEST_ID), primary_key=True)
    language: Mapped[str] = mapped_column(String(16), primary_key=True)
    source: Mapped[str]
    text: Mapped[str]
