"""Writing the frame anew: checked, logged, frozen once residents have been shown it."""

import pytest

from mbdesk.domain.ballot import BallotKind, CountingRule, TieRule
from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import CommunicationTask, Contact, PlanKind
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.records import new_id
from mbdesk.errors.centre import (
    AdmissionFixedError,
    FrameOpenedError,
    LettersWithoutFontError,
    NoSuchEntryError,
    NotAllowedNowError,
)
from mbdesk.errors.files import FieldError, NotSupportedError
from mbdesk.services.centre.logo import set_logo
from mbdesk.services.centre.setup import plan
from mbdesk.services.centre.setup.earlier import start_from
from mbdesk.services.centre.setup.frame import read_frame, write_frame
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.packs import read_pack
from tests.process.media.making import image
from tests.process.scene import PROPOSING_DAY, set_up

BEFORE = "2026-02-01"


@pytest.fixture
def scene(tmp_path):
    made = set_up(tmp_path)
    made.central.today = fixed(BEFORE)
    yield made
    made.close()


def logged(central, code):
    with central.database.reading() as session:
        log = events(session, central.frame.id)
    return [event.parameters for event in log if event.code == code]


def test_fields_are_written_together_and_the_rest_stays(scene):
    before = read_frame(scene.central).setup
    written = write_frame(
        scene.central, {"funds": 250, "titles.en": "A safer place", "rules.tie": TieRule.LOT}
    )
    after = read_frame(scene.central).setup
    assert after == written.setup
    assert (after.funds, after.titles["en"], after.rules.tie) == (250, "A safer place", TieRule.LOT)
    assert after.titles["sv"] == before.titles["sv"]
    assert (after.phases, after.currency, after.mode) == (
        before.phases,
        before.currency,
        before.mode,
    )


def test_a_pack_written_afterwards_carries_it(scene):
    station = scene.add("Torget")
    text = {"sv": "Ska komma många till nytta"}
    rule = Criterion(new_id(), CriterionKind.DEMOCRATIC, text)
    write_frame(scene.central, {"funds": 250, f"criteria.{rule.id}": rule})
    pack = read_pack(scene.pack(station))
    assert (pack.frame.funds, pack.criteria) == (250, (rule,))


def test_stations_want_a_new_pack_once_the_frame_is_written_anew(scene):
    station = scene.add("Torget")
    scene.pack(station)
    assert not read_overview(scene.central).without_pack
    write_frame(scene.central, {"funds": 250})
    assert read_overview(scene.central).without_pack == {station.station.id}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"funds": 0}, "funds"),
        ({"funds": 59}, "funds"),  # the dearest proposal on the ballot costs 60
        ({"titles.sv": ""}, "titles"),
        ({"district": "två\nrader"}, "district"),
        ({"rules.max_choices": 0}, "rules.max_choices"),
        ({"rules.max_choices": 4}, "rules.max_choices"),  # of three on the ballot
        ({"steering_group": ("Anna", " ")}, "steering_group.2"),
        ({"colour": "blå"}, "colour"),
        ({"second_colour": "#FFF"}, "second_colour"),
        ({"languages": ("sv", "tlh")}, "languages"),
        ({"languages": ("fi", "ar")}, "languages"),
        (
            {"phases.voting": Phase(PhaseKind.VOTING, "2026-05-20", "2026-05-01")},
            "phases.voting.last_day",
        ),
        (
            {"phases.voting": Phase(PhaseKind.VOTING, "2026-03-31", "2026-05-01")},
            "phases.voting.first_day",
        ),
    ],
)
def test_a_refusal_names_the_field_and_changes_nothing(scene, changes, field):
    before = read_frame(scene.central)
    with pytest.raises(FieldError) as refused:
        write_frame(scene.central, {"communication": "Anslag i alla portar", **changes})
    assert refused.value.parameters["field"] == field
    assert read_frame(scene.central) == before


def test_a_criterion_is_named_by_its_id(scene):
    empty = Criterion(new_id(), CriterionKind.CULTURAL, {"sv": " "})
    with pytest.raises(FieldError) as refused:
        write_frame(scene.central, {f"criteria.{empty.id}": empty})
    assert refused.value.parameters["field"] == f"criteria.{empty.id}.texts"


def test_letters_that_no_font_has_are_refused(scene):
    with pytest.raises(LettersWithoutFontError):
        write_frame(scene.central, {"titles.sv": "Bänk \U00013000"})


def test_a_counting_rule_that_does_not_fit_the_ballot_is_refused(scene):
    with pytest.raises(NotSupportedError):
        write_frame(
            scene.central,
            {"rules.ballot": BallotKind.RANKING, "rules.rule": CountingRule.EQUAL_SHARES},
        )


@pytest.mark.parametrize("kind", BallotKind)
def test_every_kind_of_ballot_can_be_chosen_by_itself(scene, kind):
    """The points to share out are asked for once they are shared out."""
    write_frame(scene.central, {"rules.ballot": kind, "rules.rule": CountingRule.MOST_VOTES})
    rules = read_frame(scene.central).setup.rules
    assert rules.ballot is kind
    assert bool(rules.max_points) is kind.pointed


def test_a_count_with_a_least_number_of_votes_can_be_chosen_by_itself(scene):
    write_frame(scene.central, {"rules.rule": CountingRule.GREEDY_THRESHOLD})
    assert read_frame(scene.central).setup.rules.threshold == 1
    write_frame(scene.central, {"rules.threshold": 20})
    assert read_frame(scene.central).setup.rules.threshold == 20


def test_the_length_of_a_ballot_follows_its_rules(scene):
    before = scene.central.frame.rules.ballot_bytes
    write_frame(scene.central, {"rules.ballot": BallotKind.POINTS, "rules.max_points": 10**6})
    assert scene.central.frame.rules.ballot_bytes >= before
    assert scene.central.frame.rules.ballot is BallotKind.POINTS


def test_voting_with_identities_is_chosen_when_the_keys_are_made(scene):
    with pytest.raises(AdmissionFixedError):
        write_frame(scene.central, {"rules.access": VoterAccess.IDENTITY})
    assert write_frame(scene.central, {"rules.access": VoterAccess.CARD}).setup.rules.access == (
        VoterAccess.CARD
    )


def test_what_residents_have_been_shown_changes_as_a_new_version_with_a_reason(scene):
    scene.pack(scene.add("Torget"))
    assert not read_frame(scene.central).opened
    scene.central.today = fixed(PROPOSING_DAY)
    assert read_frame(scene.central).opened
    with pytest.raises(FrameOpenedError):
        write_frame(scene.central, {"funds": 250})
    later = Phase(PhaseKind.VOTING, "2026-05-08", "2026-06-07")
    written = write_frame(
        scene.central, {"funds": 250, "phases.voting": later}, "Biblioteket är stängt"
    )
    (version,) = written.versions
    assert (version.number, version.day, version.reason) == (
        2,
        PROPOSING_DAY,
        "Biblioteket är stängt",
    )
    assert {(c.field, c.before, c.after) for c in version.changes} == {
        ("funds", "100", "250"),
        ("phases.voting", "2026-05-01 – 2026-05-31", "2026-05-08 – 2026-06-07"),
    }
    third = write_frame(scene.central, {"funds": 300}, "Nämnden sköt till medel")
    assert [each.number for each in third.versions] == [2, 3]


@pytest.mark.parametrize("reason", ["  ", "x" * 501, "två\nrader"])
def test_a_reason_is_one_line_that_says_something(scene, reason):
    scene.pack(scene.add("Torget"))
    scene.central.today = fixed(PROPOSING_DAY)
    with pytest.raises(FieldError) as refused:
        write_frame(scene.central, {"funds": 250}, reason)
    assert refused.value.parameters["field"] == "reason"


def test_nothing_changes_once_voting_has_been_opened(scene):
    open_voting(scene.central)
    with pytest.raises(NotAllowedNowError):
        write_frame(scene.central, {"funds": 250}, "för sent")
    assert read_frame(scene.central).fixed


def test_the_log_names_the_fields_and_the_reason(scene):
    write_frame(scene.central, {"funds": 250, "district": "Vällingby"})
    (told,) = logged(scene.central, "frame_written")
    assert told["fields"] == "district, funds"
    assert "reason" not in told


def test_what_says_the_same_as_before_is_no_change(scene):
    edition = scene.central.frame
    write_frame(scene.central, {"funds": 100})
    assert scene.central.frame == edition
    assert not logged(scene.central, "frame_written")


def test_two_desks_that_change_two_fields_lose_nothing(scene):
    write_frame(scene.central, {"goals.sv": "Fler möts"})
    write_frame(scene.central, {"purposes.sv": "Tryggare kvällar"})
    kept = read_frame(scene.central).setup
    assert (kept.goals["sv"], kept.purposes["sv"]) == ("Fler möts", "Tryggare kvällar")


def test_the_plan_can_be_changed_at_any_time(scene):
    open_voting(scene.central)
    plan.set_days(scene.central, PlanKind.BOARD, ("2026-06-18", "2026-06-18"))
    contact = Contact(new_id(), "Processledare", "Anna Ek", "anna@example.se")
    task = CommunicationTask(new_id(), "2026-02-14", "Affischer", "Alla", "Torg", "Bo")
    plan.keep_contact(scene.central, contact)
    plan.keep_task(scene.central, task)
    held = read_frame(scene.central).plan
    assert held.days_of(PlanKind.BOARD).first_day == "2026-06-18"
    assert (held.contacts, held.tasks) == ((contact,), (task,))
    plan.remove_contact(scene.central, contact.id)
    plan.remove_task(scene.central, task.id)
    plan.set_days(scene.central, PlanKind.BOARD, None)
    emptied = read_frame(scene.central).plan
    assert (emptied.days, emptied.contacts, emptied.tasks) == ((), (), ())
    with pytest.raises(NoSuchEntryError):
        plan.remove_task(scene.central, task.id)


@pytest.mark.parametrize(
    ("act", "field"),
    [
        (lambda c: plan.set_days(c, PlanKind.BOARD, ("2026-06-18", "2026-06-19")), "plan.board"),
        (lambda c: plan.set_days(c, PlanKind.ANSWERS, ("2026-06-18", "igår")), "plan.answers"),
        (lambda c: plan.keep_contact(c, Contact(new_id(), " ", "Anna", "")), "role"),
        (
            lambda c: plan.keep_task(c, CommunicationTask(new_id(), "snart", "x", "", "", "")),
            "day",
        ),
    ],
)
def test_the_plan_refuses_what_it_cannot_keep(scene, act, field):
    before = read_frame(scene.central).plan
    with pytest.raises(FieldError) as refused:
        act(scene.central)
    assert str(refused.value.parameters["field"]).startswith(field)
    assert read_frame(scene.central).plan == before


def test_the_log_of_the_plan_names_nobody(scene):
    plan.keep_contact(scene.central, Contact(new_id(), "Processledare", "Anna Ek", "070-1"))
    (told,) = logged(scene.central, "contacts_written")
    assert told == {}


def test_a_process_starts_from_an_earlier_one_and_leaves_people_and_keys_behind(scene, tmp_path):
    (tmp_path / "earlier").mkdir()
    then = set_up(tmp_path / "earlier", Rules(max_choices=2, tie=TieRule.LOT))
    then.central.today = fixed(BEFORE)
    rule = Criterion(new_id(), CriterionKind.DEMOCRATIC, {"sv": "Öppet för alla"})
    later = Phase(PhaseKind.PROPOSING, "2026-03-11", "2026-03-31")
    write_frame(
        then.central,
        {
            "funds": 500,
            "goals.sv": "Fler möts",
            "steering_group": ("Anna Ek",),
            "decision_reference": "§ 47",
            "titles.sv": "Förra",
            "phases.proposing": later,
            f"criteria.{rule.id}": rule,
        },
    )
    plan.keep_contact(then.central, Contact(new_id(), "Processledare", "Anna Ek", "070-1"))
    task = CommunicationTask(new_id(), "2026-03-01", "Affischer", "Alla", "Torg", "Bo", done=True)
    plan.keep_task(then.central, task)
    write_frame(then.central, {"colour": "#0b4f7a", "languages": ("sv", "fi")})
    set_logo(then.central, image("PNG"))
    path = then.central.path
    then.close()
    keys = scene.central.frame.keys
    held = start_from(scene.central, path)
    setup = held.setup
    assert (setup.funds, setup.goals["sv"], setup.rules.tie) == (500, "Fler möts", TieRule.LOT)
    assert [each.texts["sv"] for each in setup.criteria] == ["Öppet för alla"]
    assert (setup.titles["sv"], setup.steering_group, setup.decision_reference) == (
        "Medborgarbudget",
        (),
        "",
    )
    assert setup.criteria[0].id != rule.id
    assert scene.central.frame.keys == keys
    assert held.plan.contacts == ()
    (kept,) = held.plan.tasks
    assert (kept.day, kept.responsible, kept.done) == ("2026-02-19", "", False)
    assert (setup.colour, setup.languages) == ("#0b4f7a", ("sv", "fi"))
    assert held.logo
