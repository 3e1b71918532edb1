"""Opening hours as a week and the days that are otherwise, and back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mbdesk.domain.process import PhaseKind
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.stations.places import Hours
from mbdesk.services.centre.stations.week_hours import (
    CLOSED,
    WeekHours,
    days_in,
    days_open,
    hours_in,
    week_of,
    weekday,
)
from tests.process.scene import set_up

DAYS = tuple(f"2026-05-{day:02}" for day in range(1, 32))
LONG, SHORT = ("10:00", "18:00"), ("10:00", "15:00")
WEEK = (LONG, LONG, LONG, LONG, LONG, SHORT, CLOSED)
spans = st.sampled_from([CLOSED, LONG, SHORT, ("09:00", "12:30")])


@pytest.fixture
def central_frame(tmp_path):
    scene = set_up(tmp_path)
    yield scene.central.frame
    scene.close()


def on(day: int, span=CLOSED) -> Hours:
    return Hours(f"2026-05-{day:02}", *span)


def test_a_week_gives_its_hours_to_each_day_and_others_go_before_it():
    known = WeekHours(WEEK, (on(14), on(17, SHORT), Hours("2026-06-01", "9", "10")))
    hours = {each.day: (each.opens, each.closes) for each in hours_in(known, DAYS)}
    assert hours["2026-05-13"] == LONG
    assert hours["2026-05-16"] == SHORT
    assert "2026-05-14" not in hours
    assert "2026-05-10" not in hours
    assert hours["2026-05-17"] == SHORT
    assert hours["2026-06-01"] == ("09:00", "10:00")
    assert week_of(hours_in(known, DAYS), DAYS) == replace(
        known, others=(on(14), on(17, SHORT), Hours("2026-06-01", "09:00", "10:00"))
    )


def test_single_days_need_no_week():
    hours = [on(4, LONG), on(20, SHORT)]
    known = week_of(hours, DAYS)
    assert known == WeekHours(others=tuple(hours))
    assert hours_in(known, DAYS) == hours


@given(st.dictionaries(st.sampled_from((*DAYS, "2026-06-03")), spans))
def test_a_week_and_its_others_come_to_the_hours_they_were_read_from(held):
    hours = [Hours(day, *span) for day, span in sorted(held.items()) if span != CLOSED]
    known = week_of(hours, DAYS)
    assert hours_in(known, DAYS) == hours
    assert all(
        (each.opens, each.closes) != known.week[weekday(each.day)]
        for each in known.others
        if each.day in DAYS
    )


@pytest.mark.parametrize(
    ("known", "field", "wanted"),
    [
        (WeekHours((CLOSED, ("x", "12"), *WEEK[2:])), "week.1.opens", "clock"),
        (WeekHours((("10", ""), *WEEK[1:])), "week.0.closes", "clock"),
        (WeekHours(others=(on(4, ("10", "9")),)), "others.0.closes", "clock_after"),
        (WeekHours(others=(on(4), on(4, LONG))), "others.1.day", "day_once"),
        (WeekHours(others=(Hours("i morgon", "", ""),)), "others.0.day", "day"),
    ],
)
def test_what_cannot_be_read_is_told_at_its_own_field(known, field, wanted):
    with pytest.raises(FieldError) as refused:
        hours_in(known, DAYS)
    assert (refused.value.parameters["field"], refused.value.parameters["wanted"]) == (
        field,
        wanted,
    )


def test_the_days_are_those_on_which_people_propose_or_vote(central_frame):
    assert days_in(central_frame, PhaseKind.VOTING) == DAYS
    assert days_open(central_frame)[0] == "2026-03-01"
    assert len(days_open(central_frame)) == 62
