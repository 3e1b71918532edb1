"""Acts at the desk are undone and done again, each checked and logged as any other."""

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.plan import CommunicationTask, Contact, PlanKind
from mbdesk.domain.process import Phase, PhaseKind
from mbdesk.domain.records import new_id
from mbdesk.errors.centre import ChangedSinceError, FrameOpenedError, NotAllowedNowError
from mbdesk.services.centre.ballot.items import (
    add_item,
    change_item,
    move_item,
    remove_item,
    set_most_choices,
)
from mbdesk.services.centre.ballot.pictures import (
    describe_picture,
    picture_of,
    remove_picture,
    set_picture,
)
from mbdesk.services.centre.logo import set_logo
from mbdesk.services.centre.setup import plan
from mbdesk.services.centre.setup.frame import read_frame, set_fields, write_frame
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.callbacks import fixed
from tests.process.media.making import image
from tests.process.scene import set_up

CRITERIA = tuple(
    Criterion(new_id(), CriterionKind.CULTURAL, {"sv": text}) for text in ("Ett", "Två", "Tre")
)
NEW = Criterion(new_id(), CriterionKind.DEMOCRATIC, {"sv": "Fyra"})
COSTS = tuple(CostItem(new_id(), cost, {"sv": f"Sak {cost}"}) for cost in (10, 20, 30))
PEOPLE = tuple(Contact(new_id(), role, "", "") for role in ("Ledare", "Sekreterare", "Vakt"))
TASK = CommunicationTask(new_id(), "2026-02-14", "Affischer", "Alla", "Torg", "Bo")
PATHS = [f"criteria.{each.id}" for each in CRITERIA]


@pytest.fixture
def central(tmp_path):
    """Return a central file with some of everything that can be taken away."""
    scene = set_up(tmp_path)
    scene.central.today = fixed("2026-02-01")
    write_frame(scene.central, {"criteria": CRITERIA, "cost_items": COSTS})
    for contact in PEOPLE:
        plan.keep_contact(scene.central, contact)
    plan.keep_task(scene.central, TASK)
    plan.set_days(scene.central, PlanKind.BOARD, ("2026-06-18", "2026-06-18"))
    yield scene.central
    scene.close()


def state(central):
    """Return all of the frame, the plan and the ballot that can be changed."""
    held = read_frame(central)
    pictures = [picture_of(central, item.code) for item in central.items]
    return held.setup, held.plan, held.logo, central.items, pictures


def number_of_events(central):
    with central.database.reading() as session:
        return len(list(events(session, central.frame.id)))


ACTS = {
    "a field": lambda c: set_fields(c, {"funds": 300, "titles.fi": "Turvallinen"}),
    "a criterion removed": lambda c: set_fields(c, {PATHS[1]: None}),
    "a criterion added": lambda c: set_fields(c, {f"criteria.{NEW.id}": NEW}),
    "a cost removed": lambda c: set_fields(c, {f"cost_items.{COSTS[0].id}": None}),
    "all costs": lambda c: set_fields(c, {"cost_items": COSTS[:1]}),
    "a phase": lambda c: set_fields(
        c, {"phases.voting": Phase(PhaseKind.VOTING, "2026-12-01", "2026-12-02")}
    ),
    "planned days": lambda c: plan.set_days(c, PlanKind.BOARD, None),
    "a role removed": lambda c: plan.remove_contact(c, PEOPLE[1].id),
    "a role changed": lambda c: plan.keep_contact(c, Contact(PEOPLE[0].id, "Chef", "", "")),
    "a task removed": lambda c: plan.remove_task(c, TASK.id),
    "colours": lambda c: set_fields(c, {"colour": "#0b4f7a", "second_colour": "#ffffff"}),
    "languages": lambda c: set_fields(c, {"languages": ("sv", "fi")}),
    "a logo": lambda c: set_logo(c, image("PNG")),
    "an item changed": lambda c: change_item(c, "lamp", {"cost": 45, "titles.fi": "Lamppu"}),
    "an item's number": lambda c: change_item(c, "lamp", {"code": "L7"}),
    "an item removed": lambda c: remove_item(c, "lamp"),
    "the order": lambda c: move_item(c, "bench", 2),
    "most choices": lambda c: set_most_choices(c, 1),
}


@pytest.mark.parametrize("name", ACTS)
def test_an_act_is_undone_and_done_again(central, name):
    before = state(central)
    undo = ACTS[name](central)
    after = state(central)
    assert after != before
    redo = undo(central)
    assert state(central) == before
    undo = redo(central)
    assert state(central) == after
    undo(central)
    assert state(central) == before


@pytest.mark.parametrize("name", ACTS)
def test_undoing_is_logged(central, name):
    undo = ACTS[name](central)
    before = number_of_events(central)
    undo(central)
    assert number_of_events(central) == before + 1


def test_an_item_comes_back_to_its_place_with_its_picture(central, tmp_path):
    path = tmp_path / "a.png"
    path.write_bytes(image("PNG"))
    set_picture(central, "lamp", path)
    describe_picture(central, "lamp", {"sv": "En lampa"})
    before = state(central)
    remove_item(central, "lamp")(central)
    assert state(central) == before
    remove_picture(central, "lamp")(central)
    assert state(central) == before
    describe_picture(central, "lamp", {"sv": "En lykta", "en": "A lamp"})(central)
    assert state(central) == before


def test_several_steps_are_undone_one_after_the_other(central):
    before = state(central)
    undos = [set_fields(central, {path: None}) for path in PATHS]
    undos += [remove_item(central, item.code) for item in central.items]
    for undo in reversed(undos):
        undo(central)
    assert state(central) == before


@pytest.mark.parametrize(
    ("act", "other"),
    [
        (
            lambda c: set_fields(c, {"funds": 300}),
            lambda c: write_frame(c, {"funds": 280}),
        ),
        (
            lambda c: change_item(c, "lamp", {"cost": 45}),
            lambda c: change_item(c, "lamp", {"cost": 46}),
        ),
        (
            lambda c: plan.keep_contact(c, Contact(PEOPLE[0].id, "Chef", "", "")),
            lambda c: plan.keep_contact(c, Contact(PEOPLE[0].id, "Chefen", "", "")),
        ),
    ],
    ids=["frame", "ballot", "plan"],
)
def test_what_somebody_else_has_changed_since_is_not_undone(central, act, other):
    undo = act(central)
    other(central)
    now = state(central)
    with pytest.raises(ChangedSinceError):
        undo(central)
    assert state(central) == now


def test_an_item_that_was_changed_after_it_was_added_is_not_taken_away_by_undoing(central):
    undo = add_item(central, BallotItem("ny", 0, 5, {"sv": "Ny"}))
    change_item(central, "ny", {"cost": 6})
    with pytest.raises(ChangedSinceError):
        undo(central)
    assert central.items[-1].cost == 6


def test_nothing_is_undone_once_voting_is_open(central):
    field, item = set_fields(central, {"funds": 300}), move_item(central, "bench", 2)
    set_most_choices(central, 1)
    open_voting(central)
    for undo in (field, item):
        with pytest.raises((NotAllowedNowError, FrameOpenedError)):
            undo(central)
