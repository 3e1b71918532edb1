"""What the paper for the board rests on, and the sections that are made of it.

Sections are values of plain text, so that both files say the same::

    paper.sections[1]  # Section("Sammanfattning", (Said("425 röster räknades …"),))
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from mbdesk.domain.decisions import PaperHead
from mbdesk.domain.learning import Participation
from mbdesk.domain.process import Frame
from mbdesk.domain.register import ProposalState
from mbdesk.domain.result import Result


class Matter(StrEnum):
    """What the board is to decide on: that money is set aside, or what was voted for."""

    START = "start"
    RESULT = "result"


@dataclass(frozen=True, slots=True)
class BoardPaperContent:
    """What the paper tells of the process; `fingerprint` is the process's.

    `result` and what belongs to it are there where the board is to decide on what was voted for.
    `states` counts the proposals by how far they came; `opened` and `closed` are days (ISO).
    """

    matter: Matter
    frame: Frame
    head: PaperHead
    day: str
    fingerprint: str
    states: Mapping[ProposalState, int] = field(default_factory=dict)
    result: Result | None = None
    digest_code: str = ""
    opened: str = ""
    closed: str = ""
    participation: Participation | None = None
    logo: bytes = field(default=b"", repr=False)


@dataclass(frozen=True, slots=True)
class Said:
    """A paragraph. One `to_write` stands for what staff are to write, and says what."""

    text: str
    to_write: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """Paragraphs that are a list, numbered or not."""

    items: tuple[str, ...]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A column: heading, share of the width, and whether it holds numbers or names its rows."""

    heading: str
    share: int
    number: bool = False
    name: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `strong` are the places of the rows that are something chosen."""

    columns: tuple[GridColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Names:
    """People who answer for the paper, each with the office below the name."""

    people: tuple[tuple[str, str], ...]


Block = Said | Listed | Grid | Names


@dataclass(frozen=True, slots=True)
class Section:
    """A section of the paper."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class BoardPaper:
    """The paper in words: its head, which has two sides, the title, and the sections in order."""

    kind: str
    title: str
    language: str
    from_whom: tuple[str, ...]
    about: tuple[str, ...]
    handled_by: tuple[str, ...]
    to_whom: tuple[str, ...]
    sections: Sequence[Section]
