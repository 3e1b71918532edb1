"""The retention plan: what is due when, and what is destroyed is gone and on record."""

import pytest

from mbdesk.domain.privacy import SUGGESTED_RULES, PrivacyAct, RetentionKind, RetentionRule
from mbdesk.errors.files import FieldError
from mbdesk.errors.privacy import (
    AnswersOutstandingError,
    NotDecidedYetError,
    NotDueError,
    NothingHeldError,
    PlanKeepsError,
)
from mbdesk.models.answering import BoardDecision
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.archive.papers import write_plan, write_record
from mbdesk.services.centre.archive.retention import destroy, read_plan, read_records, set_rule
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.surveying import answer_survey
from tests.process.archive.conftest import DECIDED
from tests.process.register.conftest import bring, leave, proposing  # noqa: F401  # its fixture

CONTACTS, SURVEY = RetentionKind.CONTACTS, RetentionKind.SURVEY
BOARD_DAY, APPEALED, AFTER = "2026-12-17", "2027-01-23", "2027-01-24"
MINUTES = {"paragraph": "14", "reference": "", "codes": [], "count": 1, "reason": ""}


@pytest.fixture
def central(proposing):  # noqa: F811  # the fixture
    station = proposing.stations[0]
    leave(station, "Bänk", contact="Anna Ek, Storgatan 1", consent=True)
    answer_survey(station, {"age": "13_19"})
    bring(proposing, station, "2026-05-10")
    return proposing.central


def decide(central):
    with central.database.unit() as session:
        days = {"day": BOARD_DAY, "decided_on": BOARD_DAY}
        session.add(BoardDecision(number=1, who="Anna Ek", **days, **MINUTES))


def line_of(central, kind):
    return next(line for line in read_plan(central) if line.rule.kind is kind)


def test_nothing_is_destroyed_before_the_time_for_appeal_has_run_out(central):
    assert [line.rule for line in read_plan(central)] == list(SUGGESTED_RULES)
    with pytest.raises(NotDecidedYetError):
        destroy(central, CONTACTS, DECIDED)
    decide(central)
    central.today = fixed(APPEALED)
    with pytest.raises(NotDueError):
        destroy(central, CONTACTS, DECIDED)
    with pytest.raises(PlanKeepsError):
        destroy(central, RetentionKind.LOG, DECIDED)
    assert not line_of(central, CONTACTS).due
    central.today = fixed(AFTER)
    assert line_of(central, CONTACTS).due
    assert not line_of(central, SURVEY).due
    with central.database.unit() as session:
        session.query(RegisterEntry).update({"answer": "draft"})
    with pytest.raises(AnswersOutstandingError):
        destroy(central, CONTACTS, DECIDED)
    assert line_of(central, CONTACTS).held == 1


def test_what_is_destroyed_is_gone_on_record_and_brought_back_by_no_export(central, proposing):  # noqa: F811  # the fixture
    decide(central)
    central.today = fixed("2027-07-24")
    for kind in (CONTACTS, SURVEY):
        record = destroy(central, kind, DECIDED)
        assert (record.act, record.kind) == (PrivacyAct.DESTRUCTION, kind)
        assert record.numbers == {kind.value: 1}
        assert record.names == DECIDED.names
        assert not line_of(central, kind).due
        with pytest.raises(NothingHeldError):
            destroy(central, kind, DECIDED)
    path = export(proposing.stations[0], proposing.folder).path
    assert [each.refusal for each in merge_files(central, [path]).verdicts] == [None]
    assert [line_of(central, kind).held for kind in (CONTACTS, SURVEY)] == [0, 0]


def test_what_people_destroy_by_hand_is_put_on_record_and_written_for_their_signatures(central):
    decide(central)
    central.today = fixed(AFTER)
    assert line_of(central, RetentionKind.KEYS).due
    record = destroy(central, RetentionKind.KEYS, DECIDED)
    assert line_of(central, RetentionKind.KEYS).destroyed == (AFTER,)
    assert not line_of(central, RetentionKind.KEYS).due
    folder = central.path.parent
    assert write_record(central, record.number, folder / "r.pdf").read_bytes()[:4] == b"%PDF"
    assert write_plan(central, folder / "plan.pdf").read_bytes()[:4] == b"%PDF"
    with pytest.raises(NothingHeldError):
        write_record(central, 99, folder / "none.pdf")


def test_the_plan_says_otherwise_once_the_city_has_decided(central):
    rule = RetentionRule(SURVEY, destroy=True, months=3, ground="KS 2026/14")
    set_rule(central, rule)
    decide(central)
    assert (line_of(central, SURVEY).rule, line_of(central, SURVEY).due_on) == (rule, "2027-04-24")
    for months in (-1, 1201):
        with pytest.raises(FieldError):
            set_rule(central, RetentionRule(SURVEY, destroy=True, months=months))
    assert read_records(central) == ()
