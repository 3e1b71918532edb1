"""What the public result tells, as the centre hands it over."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.follow_up import FinalCost, Milestone
from mbdesk.domain.result import Result
from mbdesk.domain.why import Why
from mbdesk.reports.board_decided import BoardPart


@dataclass(frozen=True, slots=True)
class Refused:
    """A proposal that did not go to the vote: its number, title, language, and the reason.

    Of who has a protected identity, title and reason are empty.
    """

    number: int
    title: str
    language: str
    reason: str


@dataclass(frozen=True, slots=True)
class Followed:
    """What becomes of something that is carried out: its milestones, and what it cost."""

    item: BallotItem
    milestones: Sequence[Milestone]
    final: FinalCost | None = None


@dataclass(frozen=True, slots=True)
class Download:
    """A file of the folder that anybody may take: its name there, and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class PublicContent:
    """All that the pages tell: the signed result, and what has been decided around it.

    `fingerprint` is the process's and `digest` the result's, `digest_code` its short form. `whys`
    are in the order of the items' turns. `languages` are those that there is a page in, the first
    one the district's own, and `unread` those of them that no native speaker has read. `logo` is
    the name of the file with the district's, empty where it has none.
    """

    result: Result
    whys: Sequence[Why]
    fingerprint: str
    digest: str
    digest_code: str
    languages: Sequence[str]
    unread: Sequence[str] = ()
    board: BoardPart | None = None
    refused: Sequence[Refused] = ()
    followed: Sequence[Followed] = ()
    downloads: Sequence[Download] = ()
    logo: str = ""
    tests: bool = field(default=False)
