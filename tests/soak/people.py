"""Who comes to the kiosk: drawn by chance, each with their language, needs and habits."""

from dataclasses import dataclass
from random import Random

from mbdesk.domain.ballot import BallotItem
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.languages import LANGUAGES

MOST_CHOICES = 3
LEAVES = 0.2
LEAVES_AT = (
    *(Step.WELCOME, Step.TASK, Step.CONDITIONS, Step.CARD, Step.BALLOT, Step.BALLOT_REVIEW),
    *(Step.BALLOT_DONE, Step.SURVEY, Step.SURVEY_HEARD, Step.SURVEY_WENT, Step.SURVEY_DONE),
)
HABITS = {
    "sets the screen": 0.3,
    "asks for calm": 0.04,
    "listens": 0.05,
    "goes on too soon": 0.08,
    "over-votes": 0.1,
    "reads more": 0.08,
    "changes the language": 0.08,
    "goes back": 0.08,
    "changes their mind": 0.1,
    "changes the vote at the review": 0.08,
    "votes blank": 0.05,
    "taps twice": 0.12,
    "hesitates": 0.05,
    "stops": 0.04,
    "almost stops": 0.04,
    "answers the survey": 0.15,
}
"""What people do besides voting, and how many of them."""

CARDS = {"right": 0.88, "used": 0.05, "mistyped": 0.04, "unknown": 0.03}


@dataclass(frozen=True, slots=True)
class Person:
    """One voter. `leaves` is the page from which they walk away, None for who stays to the end."""

    language: str
    other_language: str
    look: Look
    by_mouse: bool
    by_keys: bool
    habits: frozenset[str]
    wants: tuple[str, ...]
    instead: str
    card: str
    leaves: Step | None

    def does(self, habit: str) -> bool:
        """Whether the person has a habit of `HABITS`."""
        return habit in self.habits


def anybody(random: Random, items: tuple[BallotItem, ...]) -> Person:
    """Return the next one to come."""
    habits = frozenset(habit for habit, share in HABITS.items() if random.random() < share)
    number = random.randint(1, MOST_CHOICES)
    if "over-votes" in habits:
        number = MOST_CHOICES
    *wants, instead = random.sample([item.code for item in items], number + 1)
    if "votes blank" in habits:
        wants = []
    language, other = random.sample(tuple(LANGUAGES), 2)
    return Person(
        language=language,
        other_language=other,
        look=_look(random),
        by_mouse=random.random() < 0.5,
        by_keys=random.random() < 0.3,
        habits=habits,
        wants=tuple(wants),
        instead=instead,
        card=random.choices(list(CARDS), list(CARDS.values()))[0],
        leaves=random.choice(LEAVES_AT) if random.random() < LEAVES else None,
    )


def _look(random: Random) -> Look:
    """Return another text size, other colours, or both."""
    size = random.choice([each for each in TextSize if each is not TextSize.NORMAL])
    contrast = random.choice([each for each in Contrast if each is not Contrast.DEFAULT])
    return random.choice((Look(size), Look(contrast=contrast), Look(size, contrast)))
