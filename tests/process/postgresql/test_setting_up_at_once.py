"""Two desks that prepare one vote on a server at once: nothing is lost, or it is told.

Each desk has read what there is before the other writes, as people have it on their screens.
"""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.people import Person, VoterAccess
from mbdesk.domain.plan import CommunicationTask, Contact, PlanKind
from mbdesk.domain.process import Rules
from mbdesk.domain.records import new_id
from mbdesk.domain.station import StationKind
from mbdesk.errors.centre import ChangedElsewhereError, NotAllowedNowError
from mbdesk.errors.files import FileLockedError
from mbdesk.services.centre.ballot.items import add_item, change_item, move_item, remove_item
from mbdesk.services.centre.ballot.pictures import describe_picture, pictures_in, set_picture
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.log.log_book import LogQuery, check_log, read_entries
from mbdesk.services.centre.setup.frame import read_frame, write_frame
from mbdesk.services.centre.setup.plan import keep_contact, keep_task, set_days
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.places import Hours, places, set_hours
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.counting.overview_reading import read_overview
from tests.process.scene import set_up, voting_day

pytestmark = pytest.mark.postgresql


@pytest.fixture
def desks(target: str, tmp_path: Path):
    """Return two desks at one process that is being prepared."""
    scene = set_up(tmp_path, Rules(access=VoterAccess.CARD), target=target)
    with open_central(target, voting_day) as other:
        yield scene.central, other
    scene.close()


def item(central: CentralFile, code: str) -> BallotItem:
    """Return an item of the ballot as a desk sees it now."""
    return next(each for each in read_overview(central).items if each.code == code)


def test_two_desks_change_different_things_of_one_item_and_both_stand(desks):
    one, other = desks
    shown = item(one, "lamp")
    change_item(one, "lamp", {"titles.sv": "Lampa", "titles.fi": "Lamppu"})
    changes = {"cost": 45, "titles.en": "Lamp"}
    change_item(other, "lamp", changes, shown={"cost": shown.cost, "titles.en": ""})
    held = item(one, "lamp")
    assert held.cost == 45
    assert held.titles == {"sv": "Lampa", "fi": "Lamppu", "en": "Lamp"}
    assert held == item(other, "lamp")


def test_two_desks_change_one_text_and_the_second_is_told_what_it_says_now(desks):
    one, other = desks
    shown = {"titles.sv": "Förslag lamp"}
    change_item(one, "lamp", {"titles.sv": "Lampa"}, shown=shown)
    with pytest.raises(ChangedElsewhereError) as told:
        change_item(other, "lamp", {"titles.sv": "Lykta"}, shown=shown)
    assert told.value.parameters == {"field": "titles.sv", "held": "Lampa"}
    change_item(other, "lamp", {"titles.sv": "Lykta"}, shown={"titles.sv": "Lampa"})
    assert item(one, "lamp").titles == {"sv": "Lykta"}


def test_items_that_two_desks_add_move_and_remove_at_once_are_all_there(desks):
    one, other = desks
    added = [BallotItem(f"N{number}", 9, 10, {"sv": f"Ny {number}"}) for number in range(8)]
    with ThreadPoolExecutor(4) as both:
        done = [both.submit(add_item, desks[n % 2], each) for n, each in enumerate(added)]
        for each in done:
            each.result()
    remove_item(one, "bench")
    move_item(other, "N5", 0)
    ballot = read_overview(one).items
    wanted = {"lamp", "tree", *(each.code for each in added)}
    assert {each.code for each in ballot} == wanted
    assert ballot[0].code == "N5"
    assert [each.position for each in ballot] == [*range(len(wanted))]


def test_a_picture_stays_with_an_item_that_another_desk_renames(desks, tmp_path: Path):
    one, other = desks
    Image.new("RGB", (64, 48), "red").save(tmp_path / "bild.png")
    set_picture(one, "lamp", tmp_path / "bild.png")
    change_item(other, "lamp", {"code": "lykta"})
    describe_picture(one, "lykta", {"sv": "En röd lampa"}, {"sv": ""})
    describe_picture(other, "lykta", {"en": "A red lamp"}, {"en": ""})
    with other.database.reading() as session:
        words = dict(pictures_in(session))["lykta"]
    assert words == {"sv": "En röd lampa", "en": "A red lamp"}
    with pytest.raises(ChangedElsewhereError):
        describe_picture(other, "lykta", {"sv": "En lykta"}, {"sv": ""})


def test_two_desks_write_different_fields_of_the_frame_and_both_stand(desks):
    one, other = desks
    criteria = [Criterion(new_id(), kind, {"sv": f"Krav {kind}"}) for kind in CriterionKind]
    write_frame(one, {"goals.sv": "Ute"})
    changes = [
        {"funds": 700},
        {"goals.sv": "Fler ute"},
        {"goals.fi": "Ulkona"},
        *({f"criteria.{each.id}": each} for each in criteria),
        {"partners": ("Hyresgästföreningen",)},
    ]
    with ThreadPoolExecutor(4) as both:
        asked = [both.submit(write_frame, desks[n % 2], each) for n, each in enumerate(changes)]
        for each in asked:
            each.result()
    setup = read_frame(one).setup
    assert (setup.funds, dict(setup.goals)) == (700, {"sv": "Fler ute", "fi": "Ulkona"})
    assert {each.id for each in setup.criteria} == {each.id for each in criteria}
    assert setup.partners == ("Hyresgästföreningen",)
    assert read_frame(other).setup == setup


def test_a_field_of_the_frame_that_another_desk_has_written_is_told_and_not_lost(desks):
    one, other = desks
    shown = {"funds": read_frame(other).setup.funds}
    write_frame(one, {"funds": 900}, shown=shown)
    with pytest.raises(ChangedElsewhereError) as told:
        write_frame(other, {"funds": 800}, shown=shown)
    assert told.value.parameters == {"field": "funds", "held": "900"}
    assert read_frame(one).setup.funds == 900
    write_frame(other, {"funds": 900}, shown=shown)  # what both want is no quarrel


def test_two_languages_of_one_criterion_are_written_by_two_desks(desks):
    one, other = desks
    first = Criterion(new_id(), CriterionKind.DEMOCRATIC, {"sv": "Alla hörs"})
    path = f"criteria.{first.id}"
    write_frame(one, {path: first})
    for desk, tag, text in ((one, "fi", "Kaikki"), (other, "en", "All are heard")):
        wanted = replace(first, texts={**first.texts, tag: text})
        write_frame(desk, {path: wanted}, shown={path: first})
    (held,) = read_frame(one).setup.criteria
    assert held.texts == {"sv": "Alla hörs", "fi": "Kaikki", "en": "All are heard"}


def test_people_and_tasks_that_two_desks_write_stand_or_are_told(desks):
    one, other = desks
    contact = Contact(new_id(), "Processledare", "Åsa Öberg", "")
    task = CommunicationTask(new_id(), "2026-02-01", "Affischer", "alla", "", "")
    keep_contact(one, contact)
    keep_task(other, task)
    keep_contact(one, replace(contact, reached="070-1"), contact)
    keep_contact(other, replace(contact, name="Åsa Ö"), contact)
    keep_task(one, replace(task, done=True), task)
    keep_task(other, replace(task, responsible="Bo"), task)
    plan = read_frame(one).plan
    assert plan.contacts == (replace(contact, name="Åsa Ö", reached="070-1"),)
    assert plan.tasks == (replace(task, done=True, responsible="Bo"),)
    with pytest.raises(ChangedElsewhereError):
        keep_task(one, replace(task, responsible="Cia"), task)


def test_days_and_colours_of_two_desks_come_one_after_the_other(desks):
    one, other = desks
    with ThreadPoolExecutor(2) as both:
        asked = [
            both.submit(set_days, one, PlanKind.STEERING, ("2026-04-10", "2026-04-10")),
            both.submit(write_frame, other, {"colour": "#0b4f7a"}),
        ]
        for each in asked:
            each.result()
    held = read_frame(other)
    assert held.plan.days_of(PlanKind.STEERING).first_day == "2026-04-10"
    assert held.setup.colour == "#0b4f7a"


def test_hours_that_another_desk_has_given_are_told_and_not_lost(desks):
    one, other = desks
    add_station(one, "Bord 1", "Biblioteket", StationKind.TABLE)
    add_station(other, "Bord 2", "Biblioteket", StationKind.TABLE)
    (place,) = places(one)
    assert [each.name for each in place.stations] == ["Bord 1", "Bord 2"]
    day = Hours("2026-05-02", "10:00", "18:00")
    set_hours(one, place.site.id, [day], place.hours)
    with pytest.raises(ChangedElsewhereError) as told:
        set_hours(other, place.site.id, [replace(day, closes="20:00")], place.hours)
    assert told.value.parameters["held"] == "2026-05-02 10:00–18:00"
    assert places(other)[0].hours == (day,)


def test_once_one_desk_has_opened_the_vote_the_other_is_told_so(desks):
    one, other = desks
    shown = item(other, "lamp")
    open_voting(one)
    for refused in (
        lambda: change_item(other, "lamp", {"cost": 1}),
        lambda: write_frame(other, {"funds": 800}),
        lambda: make_cards(other, 2),
    ):
        with pytest.raises(NotAllowedNowError):
            refused()
    assert item(one, "lamp") == shown


def test_cards_of_two_desks_are_all_different_or_one_is_asked_to_try_again(desks):
    def make(desk: CentralFile) -> list[str]:
        try:
            return list(make_cards(desk, 5))
        except FileLockedError:
            return []

    with ThreadPoolExecutor(2) as both:
        made = [code for codes in both.map(make, desks) for code in codes]
    assert len(set(made)) == len(made) == read_overview(desks[0]).cards
    assert made


def test_the_log_names_who_did_what_at_which_desk_and_its_chain_is_whole(desks):
    one, other = desks
    one.sign_in(Person("Åsa Öberg"))
    other.sign_in(Person("Bo Dal"))
    write_frame(one, {"goals.sv": "Ro"})
    with ThreadPoolExecutor(4) as both:
        asked = [
            both.submit(write_frame, desks[n % 2], {f"goals.{tag}": "Ro"})
            for n, tag in enumerate(("fi", "en", "ar", "so"))
        ]
        for each in asked:
            each.result()
    owner = one.frame.id
    assert check_log(other, owner).whole
    for name, number in (("Åsa Öberg", 3), ("Bo Dal", 2)):
        entries = read_entries(one, LogQuery(owner, name))
        assert [each.event.code for each in entries] == ["frame_written"] * number
