"""A result that comes back on a stick bears a day and decisions that the desk could have had."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import FileKind
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.errors.counting import CountDayError, ResultUnsoundError
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting.count import count_box, make_box, sign_result, tally, write_box_file
from mbdesk.services.counting.count_elsewhere import BoxFileKeys, TieOrder, count_box_file
from mbdesk.services.counting.count_standing import result
from mbdesk.services.counting.result import CountRecord, compute, count_core, count_digest
from mbdesk.services.counting.result_file import read_result, write_result
from mbdesk.services.counting.result_taking import result_to_take, take_result
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.fuzz.forgery import signed_anew, taken_apart
from tests.process.scene import Scene, set_up

BOXED_ON, TODAY = "2026-05-10", "2026-05-12"
DECIDED = [TieOrder(("lamp", "bench"), "§ 12")]


@pytest.fixture
def boxed(scene: Scene) -> Path:
    """Box a tie of two items, and return the box file; at the desk two days have gone by."""
    for station, code in zip(scene.stations, ("bench", "lamp"), strict=True):
        cast(station, Choice((code,)))
        merge(scene.central, export(station, scene.folder, final=True).path)
    close_voting(scene.central)
    make_box(scene.central, scene.counting.roll)
    scene.central.today = lambda: TODAY
    return write_box_file(scene.central, scene.folder, scene.signing)


def counted(scene: Scene, box: Path, day: str = TODAY) -> Path:
    keys = BoxFileKeys(scene.counting.tally, scene.signing)
    return count_box_file(box, scene.folder, keys, day, decisions=DECIDED)


def forged(scene: Scene, record: CountRecord) -> Path:
    return write_result(record, scene.folder / "forged.mbresult", scene.signing.private)


def takings(scene: Scene) -> tuple[Callable[[Path], object], ...]:
    """Return how a result is refused: before its facts are shown, and where it is taken in."""
    return (
        partial(result_to_take, scene.central),
        lambda path: take_result(scene.central, read_result(path)),
    )


@pytest.mark.parametrize("day", ["2026-05-09", "2026-05-13", "2020-01-01"])
def test_a_result_of_a_day_on_which_the_box_could_not_be_counted_is_refused(scene, boxed, day):
    record = read_result(counted(scene, boxed)).record
    path = forged(scene, replace(record, counted_on=day))
    for refuses in takings(scene):
        with pytest.raises(CountDayError) as refused:
            refuses(path)
        assert refused.value.parameters == {"counted_day": day, "box_day": BOXED_ON}
    assert result(scene.central) is None


def test_a_result_tells_of_no_test_ballots_where_there_are_none(tmp_path):
    """Somebody who signs could else open votes beside their codes, and call them tests."""
    scene = set_up(tmp_path, test_ballots=True)
    open_voting(scene.central)
    station = scene.enrolled("Torget")
    keep_test(station, seal(station, Choice(("bench",))), VisitTests())
    cast(station, Choice(("lamp",)))
    merge(scene.central, export(station, tmp_path, final=True).path)
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    record = read_result(sign_result(scene.central, tmp_path, scene.signing)).record
    frame = replace(record.core.frame, test_ballots=False)
    path = forged(scene, replace(record, core=replace(record.core, frame=frame)))
    with pytest.raises(ResultUnsoundError) as refused:
        read_result(path)
    assert refused.value.parameters["field"] == "tests"
    scene.close()


@pytest.mark.parametrize("day", [BOXED_ON, "2026-05-11", TODAY])
def test_a_result_of_a_day_from_the_box_s_to_today_is_taken_in(scene, boxed, day):
    assert take_result(scene.central, read_result(counted(scene, boxed, day))).counted_on == day


def test_a_computer_whose_clock_is_behind_opens_no_box(scene, boxed):
    with pytest.raises(CountDayError) as refused:
        counted(scene, boxed, "2026-05-09")
    told = str(sentence(refused.value, reader_of("en")))
    assert told.startswith("This count is dated Saturday, 9\xa0May\xa02026.")
    assert "made on Sunday, 10\xa0May\xa02026" in told
    assert not list(scene.folder.glob("*.mbresult"))
    scene.central.today = lambda: "2026-05-09"
    with pytest.raises(CountDayError):
        count_box(scene.central, scene.counting.tally)


@pytest.mark.parametrize(
    ("basis", "refusal"),
    [
        ("", FieldError),
        (" ", FieldError),
        ("x" * 501, FieldError),
        ("§ 12 \U0001f3b2", LettersWithoutFontError),
    ],
)
def test_a_decision_that_the_desk_would_not_record_does_not_come_by_a_stick(
    scene, boxed, basis, refusal
):
    record = read_result(counted(scene, boxed)).record
    (decision,) = record.decisions
    path = forged(scene, replace(record, decisions=(replace(decision, basis=basis),)))
    for refuses in takings(scene):
        with pytest.raises(refusal):
            refuses(path)
    assert result(scene.central) is None
    assert take_result(scene.central, read_result(counted(scene, boxed))).outcome.winners == (
        "lamp",
    )


def test_a_result_whose_tie_waits_is_none(scene, boxed):
    """Nothing is signed before: two boards could else decide on one count."""
    path = counted(scene, boxed)
    original = taken_apart(path, FileKind.RESULT, scene.signing.private)
    record = replace(read_result(path).record, decisions=())
    core = count_core(record, compute(record))
    body = {**original.said["body"], "core": core, "digest": count_digest(core)}
    path.write_bytes(signed_anew(original, {**original.said, "body": body}))
    for refuses in (read_result, partial(result_to_take, scene.central)):
        with pytest.raises(ResultUnsoundError) as refused:
            refuses(path)
        assert refused.value.parameters["field"] == "sections.1.ties"
