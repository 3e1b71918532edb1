"""What `dev.py soak` takes for a failure, and how it shares out its voters."""

from dataclasses import replace
from random import Random

import pytest

from tests.soak.accounting import Account
from tests.soak.days import MOST, voters_by_day
from tests.soak.ledger import Ledger, Noted
from tests.soak.limits import enough, judge
from tests.soak.measure import Sample
from tests.soak.purse import Purse
from tests.soak.taps import Pace

GOOD = Account(
    acknowledged=3,
    counted=3,
    lost=0,
    unknown=0,
    changed=0,
    items={"V1": (2, 2), "V2": (1, 1)},
    answered=1,
    answers=1,
    copied=True,
)
WARM = Sample(
    voters=100,
    votes=80,
    seconds=20.0,
    resident=200_000_000,
    handles=16,
    threads=7,
    widgets=270,
    objects=150_000,
    database=2_000_000,
    slots=1_000_000,
)
PACE = Pace(taps=900, median=20.0, p99=60.0, worked_median=18.0, worked_p99=50.0, yardstick=1.0)


def broken(*samples, first=PACE, last=PACE):
    return [verdict.name for verdict in judge(samples, first, last) if not verdict.holds]


def test_an_account_that_adds_up_has_nothing_wrong():
    assert not list(GOOD.wrong)


@pytest.mark.parametrize(
    "change",
    [
        {"lost": 1},
        {"unknown": 1},
        {"counted": 4},
        {"changed": 2},
        {"items": {"V1": (2, 1), "V2": (1, 2)}},
        {"answers": 0},
        {"copied": False},
    ],
)
def test_whatever_does_not_add_up_is_wrong(change):
    assert len(list(replace(GOOD, **change).wrong)) == 1


def test_what_stays_flat_is_within_its_limits():
    later = replace(WARM, voters=10_000, votes=8_000, resident=209_000_000, handles=15)
    assert not broken(WARM, later)


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"resident": 211_000_000}, "memory, MB"),
        ({"handles": 17}, "handles"),
        ({"threads": 8}, "threads"),
        ({"widgets": 271}, "widgets"),
        ({"objects": 160_000}, "Python objects"),
        ({"database": 2_200_000}, "database, bytes a byte"),
    ],
)
def test_what_has_grown_breaks_its_limit(change, name):
    assert broken(WARM, replace(WARM, voters=10_000, **change)) == [name]


@pytest.mark.parametrize(
    ("change", "name"),
    [
        ({"worked_median": 22.0}, "tap to paint, median ms"),
        ({"worked_p99": 80.0}, "tap to paint, p99 ms"),
    ],
)
def test_what_has_become_slower_breaks_its_limit(change, name):
    assert broken(WARM, WARM, last=replace(PACE, **change)) == [name]


def test_a_machine_that_has_become_slower_is_no_fault_of_the_kiosk():
    slower = replace(PACE, worked_median=36.0, worked_p99=100.0, yardstick=2.0)
    assert not broken(WARM, WARM, last=slower)


def test_a_short_run_tells_nothing_about_what_grows():
    assert not enough(199)
    assert enough(200)


@pytest.mark.parametrize("voters", [2, 40, 300, 1000, 10_000])
def test_all_voters_come_on_the_days_of_voting(voters):
    days = voters_by_day(voters)
    assert sum(days) == voters
    assert 2 <= len(days) <= MOST
    assert days[0] <= 60


def test_a_card_that_was_not_voted_with_is_there_for_the_next_one():
    purse = Purse(["AAAA-BBBB-CCC7"], Random(1))
    assert purse.take("used") == "AAAA-BBBB-CCC7"
    purse.put_back()
    assert purse.take("mistyped") == "AAAA-BBBB-CCC4"
    purse.put_back()
    purse.take("unknown")
    assert not purse.is_right()
    purse.put_back()
    assert purse.take("right") == "AAAA-BBBB-CCC7"
    purse.spend()
    purse.put_back()
    assert purse.take("used") == "AAAA-BBBB-CCC7"
    assert not purse.is_right()


def test_what_was_noted_is_read_again(tmp_path):
    ledger = Ledger(tmp_path / "ledger.txt")
    assert not list(ledger.read())
    notes = [Noted("1111-2222-3333", ("V1", "V2")), Noted("4444-5555-6666", ())]
    for each in notes:
        ledger.note(each)
    assert list(ledger.read()) == notes
    assert ledger.votes == 2
