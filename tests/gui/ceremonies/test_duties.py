"""Duties of the routine, walked by a process leader with the windows alone.

`docs/duties.md` says which test walks which duty. The vote itself is walked in
`test_from_nothing.py`.
"""

from pathlib import Path

import pytest

from tests.gui.ceremonies.by_sight import plain
from tests.gui.ceremonies.leading import NAME, PEOPLE, PROPOSING_NOW, Leader, create, day
from tests.gui.ceremonies.places import AtTable, TablePlace

pytestmark = [pytest.mark.gui, pytest.mark.slow]

GOAL, PURPOSE = "Fler ska vilja vara på torget.", "De som bor här bestämmer."
REFERENCE = "SDN 2026/1 § 12"
CRITERION = "Förslaget är öppet för alla och stänger ingen ute."


@pytest.fixture
def keys(tmp_path) -> Path:
    folder = tmp_path / "keys"
    folder.mkdir()
    return folder


def add_line(leader: Leader, values: dict[str, str]) -> None:
    """Add a line to the table in sight, by its dialog."""
    leader.press("Add…")
    for name, text in values.items():
        leader.write(name, text)
    leader.press("Save")


def write_basics(leader: Leader) -> None:
    """Write what the board has decided: money and its split, goal, purpose, whom it is for."""
    leader.write("For carrying out the process, in kronor", "150 000")
    leader.write("Goal", GOAL)
    leader.write("Purpose", PURPOSE)
    leader.choose("Orientation", "For a target group")
    leader.write("Target group, if there is one", "Unga")
    leader.write("Day of the board’s decision", day(-90))
    leader.write("Reference and paragraph", REFERENCE)
    leader.reads("500 000 kr in all, 70 % of it for the proposals.")


def write_people(leader: Leader) -> None:
    """Write who is in the steering group, who helps, and who has which role."""
    leader.press("Roles")
    leader.write("Steering group", f"{PEOPLE[0]}\n{PEOPLE[1]}")
    leader.write("Partners", "Hyresgästföreningen")
    for role in ("Processledare", "Kommunikatör", "Möjliggörare"):
        add_line(leader, {"Role": role, "Name": PEOPLE[1], "Telephone or e-mail": "070-1"})
        leader.reads(f"{role} | {PEOPLE[1]}")


def write_plan(leader: Leader) -> None:
    """Write the communication plan, with an information meeting as a dated task."""
    leader.press("Communication")
    leader.write("How residents get to know of it", "Affischer, brev och ett möte.")
    add_line(
        leader,
        {"By": day(10), "What is told": "Informationsmöte", "To whom": "alla", "How": "möte"},
    )
    leader.reads("Informationsmöte")


def write_costs(leader: Leader) -> None:
    """Write what common things cost."""
    leader.press("Cost guide")
    add_line(leader, {"What it is": "Bänk", "Cost of one, in kronor": "12 000"})
    leader.reads("Bänk | 12 000")


def test_what_the_board_and_the_steering_group_decide_is_on_file(leader, keys):
    create(leader, keys, PROPOSING_NOW)
    leader.go_to("Frame")
    write_basics(leader)
    leader.press("Criteria")
    leader.press("Add these criteria")
    write_people(leader)
    write_plan(leader)
    write_costs(leader)
    leader.reads("Everything is saved")
    leader.leave()

    leader.come_back()
    leader.go_to("Frame")
    leader.reads(REFERENCE)
    assert leader.written("Goal") == GOAL
    assert leader.written("Target group, if there is one") == "Unga"
    leader.reads("500 000 kr in all, 70 % of it for the proposals.")
    leader.press("Criteria")
    assert CRITERION in leader.all_written()
    leader.press("Roles")
    assert leader.written("Steering group").split("\n") == list(PEOPLE)
    leader.reads(f"Möjliggörare | {PEOPLE[1]}")
    leader.press("Communication")
    leader.reads("Informationsmöte")
    leader.press("Cost guide")
    leader.reads("Bänk | 12 000")


def test_residents_are_told_the_funds_and_the_criteria_before_they_propose(
    leader, keys, tmp_path, qtbot
):
    create(leader, keys, PROPOSING_NOW)
    leader.go_to("Frame")
    leader.press("Criteria")
    leader.press("Add these criteria")
    code = add_table(leader)
    leader.press("Write the pack…")
    leader.file(tmp_path)
    leader.unlock()
    leader.reads("The pack is written.")
    leader.leave()

    place = TablePlace(qtbot, tmp_path / "USB")
    (pack,) = tmp_path.glob("*.mbpack")
    place.set_up(pack, code, tmp_path / "dator")
    hand = AtTable(qtbot, place.window)
    hand.begin_in("sv")
    hand.press("Make a proposal")
    hand.reads(CRITERION)
    shown = plain("\n".join(hand.texts()))
    place.leave()
    assert "350 000 kronor" in shown


def test_a_new_budget_starts_from_the_last_one(leader, keys, tmp_path):
    create(leader, keys, PROPOSING_NOW)
    leader.go_to("Frame")
    write_basics(leader)
    leader.press("Criteria")
    leader.press("Add these criteria")
    write_people(leader)
    leader.reads("Everything is saved")
    leader.leave()

    earlier, leader.central = leader.central, leader.central.with_name("nasta.mbdesk")
    leader.sit_down()
    create(leader, keys, PROPOSING_NOW, name="Tryggare torg igen")
    leader.go_to("Frame")
    leader.press("Start from an earlier one…")
    leader.file(earlier)
    leader.reads("It starts from the earlier one.")
    assert leader.written("Goal") == GOAL
    assert leader.written("Name, in Swedish") == "Tryggare torg igen"
    assert leader.written("Reference and paragraph") == ""
    leader.press("Criteria")
    assert CRITERION in leader.all_written()
    leader.press("Roles")
    assert leader.written("Partners") == "Hyresgästföreningen"
    assert leader.written("Steering group") == ""
    leader.reads("Nobody has a role yet.")
    assert NAME not in leader.window.windowTitle().split(" – ")


def test_the_way_of_voting_is_chosen_explained_and_fixed_by_opening(leader, keys):
    create(leader, keys)
    leader.go_to("Frame")
    leader.press("Rules")
    leader.choose("How a ballot is marked", "Share out points")
    leader.choose("Between equal numbers of votes", "A lot")
    leader.reads("Everything is saved")
    leader.go_to("Ballot")
    for title in ("Lekplats", "Bänkar", "Ljus"):
        leader.press("Add a proposal")
        leader.finds("Title (svenska)", "New proposal")
        leader.write("Title (svenska)", title)
        leader.write("Cost in kronor", "100 000")
        leader.reads(f"{title} | 100 000 kr")
    leader.go_to("Voting")
    leader.press("Open voting…")
    leader.press("Open voting")
    leader.reads("Voting is open.")
    leader.go_to("Frame")
    leader.press("Rules")
    leader.reads("Voting has been opened, and nothing of this changes any more.")
    assert not leader.takes_changes("How a ballot is marked")


def add_table(leader: Leader) -> str:
    """Set up one table, and return its code."""
    leader.go_to("Places")
    leader.press("Add a station…")
    leader.write("Name of the station, for example “Library 1”", "Bord 1")
    leader.write("Place, for example “Vällingby library”", "Biblioteket")
    leader.press("Add")
    code = leader.code_shown()
    leader.select("Bord 1")
    return code
