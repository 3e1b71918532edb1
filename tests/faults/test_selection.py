"""Each operation under each kind of fault once; `python -m tests.faults` does a thousand."""

from random import Random

import pytest

from tests.faults import calls, interference, kiosk, lying, media, moments, power, tracing
from tests.faults.operations import ALL, COPY, ENROL, EXPORT, MERGE, RESTORE
from tests.faults.rounds import at_call, calls_of
from tests.faults.tracing import KILL

pytestmark = [pytest.mark.faults, pytest.mark.slow]
needs_tracing = pytest.mark.skipif(
    bool(tracing.reason_against()), reason=tracing.reason_against() or "-"
)
needs_mounting = pytest.mark.skipif(
    bool(media.reason_against()), reason=media.reason_against() or "-"
)

# Where a kill did harm once, or would first: what was made is not in its place yet.
WORST = {
    "cast": "ftruncate station.mbstation-journal",
    "export": "rename station-002.mbexport.part",
    "merge": "fdatasync central.mbdesk",
    "receipt": "rename station-001.mbreceipt.part",
    "read receipt": "ftruncate station.mbstation-journal",
    "enrol": "fdatasync station.mbstation.part",
    "copy": "fdatasync station.mbcopy.part-journal",
    "restore": "fdatasync station.mbstation.part",
    "migrate": "fdatasync older.mbdesk",
}


def all_well(rounds):
    found = list(rounds)
    assert found
    assert [each for each in found if each.problem] == []
    return {each.outcome for each in found}


@needs_tracing
@pytest.mark.parametrize("operation", ALL, ids=lambda each: each.name)
def test_what_was_killed_at_its_worst_moment_can_be_done_again(bench, operation):
    number = calls_of(bench, operation).index(WORST[operation.name]) + 1
    judge = lambda call: KILL if call.number == number else None  # noqa: E731
    assert all_well([at_call(bench, operation, "kill", judge, WORST[operation.name])]) == {"killed"}


@needs_tracing
@pytest.mark.parametrize("operation", [COPY, ENROL, RESTORE], ids=lambda each: each.name)
def test_what_was_killed_when_it_was_all_but_done_leaves_nothing_lying_about(bench, operation):
    last = len(calls_of(bench, operation))
    for number in (last - 1, last):
        judge = lambda call, number=number: KILL if call.number == number else None  # noqa: E731
        all_well([at_call(bench, operation, "kill", judge, f"{number} of {last}")])


@needs_tracing
@pytest.mark.parametrize("operation", ALL, ids=lambda each: each.name)
def test_what_cannot_be_written_is_named_and_can_be_done_again(bench, operation):
    """The kinds of failing take turns from operation to operation."""
    turn = ALL.index(operation)
    number = calls_of(bench, operation).index(WORST[operation.name]) + 1
    fault, judge_from = list(calls.FAILING.items())[turn % len(calls.FAILING)]
    all_well([at_call(bench, operation, fault, judge_from(number), WORST[operation.name])])


@needs_tracing
def test_a_stick_that_lies_is_not_believed(bench):
    assert all_well(lying.lies(bench, 4, Random(1))) == {"medium_lost"}


@needs_tracing
@pytest.mark.parametrize("copied", [False, True], ids=["station", "second copy"])
def test_what_was_acknowledged_survives_a_loss_of_power(bench, copied):
    all_well(power.losses(bench, 150, 1, copied=copied, step=8 if copied else 1))


@needs_mounting
def test_a_full_disk_is_named_and_nothing_is_lost(bench):
    all_well(media.full_disks(bench, 2, Random(2)))


@needs_mounting
def test_a_disk_that_is_read_only_is_named(bench):
    assert all_well(media.read_only_disks(bench, 2)) == {"refused", "file_read_only"}


@needs_mounting
def test_a_stick_that_is_pulled_leaves_everything_to_be_done_again(bench):
    all_well(media.pulled_sticks(bench, 1, Random(3)))


def test_a_folder_that_goes_away_is_not_made_anew(bench):
    all_well(interference.missing_folders(bench, 1, Random(4)))


def test_a_database_that_another_program_holds_is_waited_for_or_named(bench):
    assert all_well(interference.locks(bench, 2, Random(5))) == {"done", "file_locked"}


def test_a_kill_or_a_stop_at_any_moment_loses_nothing(bench):
    all_well(moments.kills(bench, [EXPORT], 1, Random(6)))
    all_well(moments.stops(bench, [MERGE], 1, Random(7)))
    all_well(moments.casting_on(bench, 1, Random(8)))


@pytest.mark.gui
@needs_mounting
def test_a_kiosk_goes_on_by_itself_after_its_disk_was_full(bench):
    all_well(kiosk.trouble(bench, "kiosk's disk full", Random(9)))
