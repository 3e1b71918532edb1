"""A process whose register holds proposals of which some are alike, left at two stations."""

import pytest

from tests.process.register.conftest import bring, leave, proposing
from tests.process.scene import PROPOSING_DAY

__all__ = ["proposing"]

BENCHES = (
    ("Bänkar vid Vällingby torg", "Gamla behöver vila mellan tunnelbanan och affären."),
    ("Fler sittplatser på torget i Vällingby", "Sätt ut bänkar så att äldre kan vila."),
    ("Bänk på Vällingby torg", "Min mormor vill sitta på torget mellan affären och bussen."),
)
OTHERS = (
    ("Äppelträd i parken", "Plantera fruktträd som alla får plocka av."),
    ("Utomhusbio", "Visa film på duk i augusti."),
)


@pytest.fixture
def alike(proposing):
    """Return a process with five proposals: 1 to 3 mean the same, 1 and 4 left a contact."""
    station = proposing.stations[0]
    for place, (title, text) in enumerate((*BENCHES, *OTHERS)):
        reach = {"contact": f"nr{place}@example.se", "consent": True} if place in {0, 3} else {}
        day = f"{PROPOSING_DAY[:-2]}{int(PROPOSING_DAY[-2:]) + place:02}"  # numbers go by the day
        leave(station, title, day, description=text, **reach)
    bring(proposing, station)
    return proposing
