"""The table of decision 19 is what the program goes by: every cell of it."""

import re
from itertools import product
from pathlib import Path

import pytest

from mbdesk.domain.vote_state import (
    Act,
    StationAct,
    StationState,
    VoteState,
    after,
    instead,
    station_after,
    station_instead,
)

PAGE = Path(__file__).parents[2] / "docs" / "decisions" / "0019-one-table-of-states.md"
ROW = re.compile(r"^\| ([a-z ]+) \| (.+) \|$", re.MULTILINE)


def cells(first: str) -> dict[tuple[str, str], str]:
    """Return the cells of the page's table whose first heading is `first`, by act and state."""
    (table,) = (part for part in PAGE.read_text().split("\n\n") if part.startswith(f"| {first} |"))
    (_, states), *rows = ((act, cell.split(" | ")) for act, cell in ROW.findall(table))
    return {
        (act, state): cell for act, row in rows for state, cell in zip(states, row, strict=True)
    }


def told(refused: str | None, state: str, leads_to: str) -> str:
    """Return how the page tells of an act."""
    if refused is not None:
        return refused.replace("_", " ")
    return "yes" if leads_to == state else f"yes → {leads_to}"


AT_CENTRE, AT_STATION = cells("act"), cells("act at a station")


@pytest.mark.parametrize(("act", "state"), [*product(Act, VoteState)])
def test_each_act_at_the_centre_meets_in_each_state_what_the_page_says(act, state):
    meets = told(instead(state, act), state, after(state, act))
    assert meets == AT_CENTRE[act.replace("_", " "), state]


@pytest.mark.parametrize(("act", "state"), [*product(StationAct, StationState)])
def test_each_act_at_a_station_meets_in_each_state_what_the_page_says(act, state):
    meets = told(station_instead(state, act), state, station_after(state, act))
    assert meets == AT_STATION[act.replace("_", " "), state]


def test_the_page_tells_of_no_act_that_there_is_not():
    assert len(AT_CENTRE) == len(Act) * len(VoteState)
    assert len(AT_STATION) == len(StationAct) * len(StationState)
