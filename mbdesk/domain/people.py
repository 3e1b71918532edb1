"""Who works at the desk, how people show that they may vote, and the voluntary survey."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Role(StrEnum):
    """What somebody at the desk is there for.

    It decides which page is offered first, and protects nothing: keys do.
    """

    PROCESS_LEADER = "process_leader"
    ASSESSOR = "assessor"
    SECRETARY = "secretary"
    COMMUNICATOR = "communicator"


@dataclass(frozen=True, slots=True)
class Person:
    """Who works at the desk, as the log names them; a verb knows no role."""

    name: str
    role: Role | None = None


class VoterAccess(StrEnum):
    """How a person shows that they may vote."""

    OPEN = "open"
    CARD = "card"
    IDENTITY = "identity"


class IdentityKind(StrEnum):
    """Which number somebody has chosen to type; what is typed never decides it."""

    SWEDISH = "swedish"
    OTHER = "other"


SURVEY: Mapping[str, tuple[str, ...]] = {
    "age": ("0_12", "13_19", "20_29", "30_49", "50_64", "65_79", "80_up"),
    "language": ("sv", "fi", "fit", "se", "en", "ar", "so", "fa", "other"),
    "heard": ("told", "here", "school", "poster", "internet", "other"),
    "went": ("well", "so_so", "hard"),
}
"""The voluntary questions in their order, and the codes of the answers to choose from.

`age` is the person's age group in years, both ends included; `language` the one they speak most;
`heard` how they heard of the process (`here`: they happened to be at the place); `went` how it went
to use the screens. A question that was passed over is left out of the answers.
"""

HELP = ("help", "given")
"""Question and answer that an enabler's note travels as: that help was given, never whose."""


@dataclass(frozen=True, slots=True)
class SurveyAnswer:
    """Voluntary answers, tied to no ballot and no person."""

    id: str
    station: str
    answers: Mapping[str, str]
