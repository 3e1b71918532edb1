"""Staff are told at once of a letter that could neither be shown nor printed."""

from dataclasses import replace

import pytest

from mbdesk.cli.app import sentence_of
from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.media import Media, MediaType
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.errors.centre import LettersWithoutFontError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.media import set_media
from mbdesk.services.centre.stations.station_register import add_station, stations
from mbdesk.services.centre.voting.voting import set_ballot
from tests.keys import known_keys
from tests.process.scene import CHEAP, PHASES, set_up

TIGRINYA = "ኣብ ጎደና መብራህቲ"
CHINESE = "公园的长椅"


@pytest.fixture
def prepared(tmp_path):
    scene = set_up(tmp_path, Rules(max_choices=1))  # The ballots here have one item.
    yield scene
    scene.close()


def item(title: str) -> BallotItem:
    return BallotItem("1", 0, 100, {"sv": "Bänk"}, descriptions={"sv": title})


SETUP = Setup(titles={"sv": "Prov"}, funds=100, phases=PHASES)


@pytest.mark.parametrize(
    "change",
    [
        {"titles": {"sv": CHINESE}},
        {"district": CHINESE},
        {"steering_group": ("Anna", CHINESE)},
        {"media": (Media("map.png", MediaType.PNG, {"sv": CHINESE}, b"x"),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_a_set_up_is_refused_with_the_letters_and_nothing_is_made(tmp_path, change):
    with pytest.raises(LettersWithoutFontError) as raised:
        create_central(
            tmp_path / "c.mbdesk",
            replace(SETUP, **change),
            tmp_path / "k",
            known_keys(SETUP),
            cost=CHEAP,
        )
    assert raised.value.parameters["text"] == CHINESE
    assert "公 (U+516C)" in raised.value.parameters["letters"]
    assert CHINESE in sentence_of(raised.value)
    assert list(tmp_path.iterdir()) == []


def test_a_ballot_a_station_and_a_picture_s_text_are_refused_and_change_nothing(prepared):
    central = prepared.central
    before = stations(central)
    for wrong in (
        lambda: set_ballot(central, [item(CHINESE)]),
        lambda: add_station(central, "🌳", "Torget", StationKind.TABLE),
        lambda: add_station(central, "Bordet", CHINESE, StationKind.TABLE),
        lambda: set_media(central, [Media("map.png", MediaType.PNG, {"sv": CHINESE}, b"x")]),
    ):
        with pytest.raises(LettersWithoutFontError):
            wrong()
    assert stations(central) == before


def test_what_residents_of_the_district_write_is_taken(prepared):
    set_ballot(prepared.central, [item(TIGRINYA)])
    add_station(prepared.central, "مكتبة", "ספרייה", StationKind.TABLE)
