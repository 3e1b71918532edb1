"""A text of which people see nothing is no text, at whichever door it comes."""

import json
from dataclasses import replace

import pytest

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.evaluation import CostItem, Criterion, CriterionKind
from mbdesk.domain.process import Rules
from mbdesk.domain.proposal import CostLine
from mbdesk.domain.station import StationKind
from mbdesk.domain.texts import bare
from mbdesk.errors.centre import StationExistsError
from mbdesk.errors.files import FieldError
from mbdesk.errors.voter import TextMissingError, TextUnusableError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.setup.checks import check_items
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import set_ballot
from mbdesk.services.common.two_names import WayOut, checked
from mbdesk.services.station.paper import form_is_known
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from tests.process.pictures.making import RAMP, saved
from tests.process.scene import CHEAP, ITEMS, PASSPHRASE, PHASES, PROPOSING_DAY, rows, set_up

BLANKS = {
    "nothing": "",
    "space": " \t\n\u00a0\u3000",
    "no width": "\u200b\u200c\u200d\u2060\ufeff",
    "directions": "\u200e\u200f\u2067\u2069",
    "marks alone": "\u0301\u0308",
    "variation selectors": "\ufe0f\ufe0e\U000e0100",
    "fillers": "\u3164\u115f\u2800",
    "soft hyphens": " \u00ad \u00ad ",
}
blanks = pytest.mark.parametrize("blank", BLANKS.values(), ids=BLANKS.keys())
SETUP = Setup(titles={"sv": "M"}, funds=100, phases=PHASES)
DRAFT = ProposalDraft("sv", "Bänk", "Vid torget")


@pytest.fixture
def proposing(scene):
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    return station


@pytest.mark.parametrize("text", ["1", "é", "e\u0301", "❤️", "क्षि", "نیم‌فاصله", "👩‍👧", "-", "."])
def test_what_shows_something_is_a_text_and_stays_as_it_is(text):
    assert bare(f" {text}\n") == text


@blanks
def test_a_proposal_needs_a_name(proposing, blank):
    with pytest.raises(TextMissingError) as refused:
        leave_proposal(proposing, replace(DRAFT, title=blank))
    assert refused.value.parameters["field"] == "title"


@blanks
def test_a_line_of_costs_says_what_costs(proposing, blank):
    with pytest.raises(TextMissingError):
        leave_proposal(proposing, replace(DRAFT, costs=(CostLine(blank, 1, 5),)))
    assert proposing.counts().proposals == 0


@blanks
def test_a_contact_of_which_nothing_shows_is_none(proposing, blank):
    leave_proposal(proposing, replace(DRAFT, contact=blank, consent=True, form=blank, place=blank))
    kept = [row for row in rows(proposing.folder / "station.mbstation") if "contact" in row.lower()]
    assert not [row for row in kept if row.startswith("INSERT")]
    assert not form_is_known(proposing, blank)


@blanks
@pytest.mark.parametrize("field", ["name", "site"])
def test_a_station_and_its_place_have_names(scene, blank, field):
    names = {"name": "Bord 1", "site": "Biblioteket", field: blank}
    with pytest.raises(FieldError) as refused:
        add_station(scene.central, kind=StationKind.TABLE, **names)
    assert refused.value.parameters["field"] == field


BREAKS = ("Anna\nBo", "Anna\r\nBo", "Anna\u2028Bo", "Anna\x85Bo", "Anna\tBo")


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize("field", ["name", "site"])
def test_the_name_of_a_station_and_of_a_place_is_one_line(scene, lines, field):
    names = {"name": "Bord 1", "site": "Biblioteket", field: lines}
    with pytest.raises(FieldError) as refused:
        add_station(scene.central, kind=StationKind.TABLE, **names)
    assert refused.value.parameters["field"] == field


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize("field", ["reason", "names.1", "names.2"])
def test_a_reason_and_the_names_of_who_decides_are_one_line_each(lines, field):
    texts = {"reason": "Därför", "names.1": "Karin", "names.2": "Olof", field: lines}
    with pytest.raises(FieldError) as refused:
        checked(WayOut(texts["reason"], (texts["names.1"], texts["names.2"])))
    assert refused.value.parameters["field"] == field


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize(
    "field", ["district", "decision_reference", "steering_group.1", "partners.1"]
)
def test_a_setup_names_the_district_and_people_on_one_line(tmp_path, lines, field):
    name = field.removesuffix(".1")
    refuse_setup(tmp_path, field, {name: lines if name == field else (lines,)})


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize("field", ["titles.sv", "criteria.1.texts.sv", "cost_items.1.texts.sv"])
def test_a_setup_has_titles_and_entries_of_lists_on_one_line(tmp_path, lines, field):
    refuse_setup(tmp_path, field, DOORS[field.removesuffix(".sv")](lines))


def refuse_setup(tmp_path, field, changed):
    setup = replace(SETUP, **changed)
    with pytest.raises(FieldError) as refused:
        create_central(tmp_path / "c", setup, tmp_path / "k", PASSPHRASE, cost=CHEAP)
    assert refused.value.parameters["field"] == field


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize("field", ["titles.sv", "place"])
def test_a_ballot_names_what_is_voted_on_and_its_place_on_one_line(scene, lines, field):
    name = field.removesuffix(".sv")
    item = replace(ITEMS[0], **{name: lines if name == field else {"sv": lines}})
    with pytest.raises(FieldError) as refused:
        check_items([item], Rules(), None)
    assert refused.value.parameters["field"] == f"1.{field}"


@pytest.mark.parametrize("lines", BREAKS)
@pytest.mark.parametrize("field", ["title", "place", "audience", "form"])
def test_a_proposal_is_named_on_one_line_and_described_on_several(proposing, lines, field):
    with pytest.raises(TextUnusableError) as refused:
        leave_proposal(proposing, replace(DRAFT, **{field: lines}))
    assert refused.value.parameters["field"] == field
    several = lines.replace("\r", "")  # a control character, which no text may hold
    leave_proposal(proposing, replace(DRAFT, description=several, contact=several, consent=True))


def test_names_that_look_alike_are_one(scene):
    add_station(scene.central, "Bord 1", "Biblioteket", StationKind.TABLE)
    with pytest.raises(StationExistsError):
        add_station(scene.central, "Bord\u200b 1", "Biblio\u00adteket\ufeff", StationKind.TABLE)


def _criterion(texts):
    return {"criteria": (Criterion("0" * 32, CriterionKind.DEMOCRATIC, texts),)}


def _cost(texts):
    return {"cost_items": (CostItem("0" * 32, 5, texts),)}


DOORS = {
    "titles": lambda blank: {"titles": {"sv": blank}},
    "titles.en": lambda blank: {"titles": {"sv": "M", "en": blank}},
    "goals": lambda blank: {"goals": {"sv": blank}},
    "purposes": lambda blank: {"purposes": {"sv": blank}},
    "criteria.1.texts": lambda blank: _criterion({"sv": blank}),
    "cost_items.1.texts": lambda blank: _cost({"sv": blank}),
    "steering_group.2": lambda blank: {"steering_group": ("Karin", blank)},
    "partners.1": lambda blank: {"partners": (blank,)},
}


@pytest.mark.parametrize(("field", "changed"), DOORS.items(), ids=DOORS)
@pytest.mark.parametrize("blank", ["\u200b", "\u0301", "\ufe0f "])
def test_a_setup_is_told_where_a_text_is_missing(tmp_path, field, changed, blank):
    setup = replace(SETUP, **changed(blank))
    with pytest.raises(FieldError) as refused:
        create_central(tmp_path / "c", setup, tmp_path / "k", PASSPHRASE, cost=CHEAP)
    assert refused.value.parameters["field"] == field


@pytest.mark.parametrize("code", ["\u200b", "1\u200b", "\ufe0f", "\u0301"])
def test_a_ballots_numbers_can_be_read_and_typed(tmp_path, code):
    scene = set_up(tmp_path)
    with pytest.raises(FieldError) as refused:
        set_ballot(scene.central, [*ITEMS, BallotItem(code, 3, 5, {"sv": "A"})])
    assert refused.value.parameters["field"] == "4.code"
    scene.close()


@blanks
def test_a_picture_that_is_told_with_nothing_has_no_words(tmp_path, blank):
    (tmp_path / "map.png").write_bytes(saved(RAMP, "PNG"))
    (tmp_path / "texts.json").write_text(json.dumps({"map.png": {"sv": blank}}), "utf-8")
    (media,) = read_media(tmp_path)
    assert not media.texts["sv"]
