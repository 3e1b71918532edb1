"""The medium of the second copy is chosen, changed, dropped, and told from others."""

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.errors.bundles import WrongStationError
from mbdesk.services.common.audit_log import events
from mbdesk.services.station.casting import cast
from mbdesk.services.station.copy_choice import choose_copy, copy_state, holds_copy
from mbdesk.services.station.second_copy import COPY_NAME, CopyState
from mbdesk.services.station.settings import read_settings
from tests.process.held import codes_in
from tests.process.scene import voting_scene


@pytest.fixture
def scene(tmp_path):
    made = voting_scene(tmp_path)
    yield made
    made.close()


@pytest.fixture
def media(tmp_path):
    """Return two folders, as two sticks would be."""
    folders = [tmp_path / "one stick", tmp_path / "another"]
    for folder in folders:
        folder.mkdir()
    return folders


def votes_in(folder):
    return codes_in(folder / COPY_NAME)


def test_a_station_keeps_no_copy_until_one_is_chosen(scene, media):
    station = scene.stations[0]
    assert copy_state(station) is None
    assert not holds_copy(station, media[0])


def test_votes_follow_the_medium_that_was_chosen_last(scene, media):
    station = scene.stations[0]
    choose_copy(station, media[0])
    first = cast(station, Choice(("bench",)))
    choose_copy(station, media[1])
    second = cast(station, Choice(("lamp",)))
    assert copy_state(station) is CopyState.CURRENT
    assert votes_in(media[0]) == {first}
    assert votes_in(media[1]) == {first, second}
    assert holds_copy(station, media[1])
    assert not holds_copy(station, media[0])


def test_the_choice_is_kept_and_noted(scene, media):
    station = scene.stations[0]
    choose_copy(station, media[0])
    assert read_settings(station.folder).second_copy == str(media[0].resolve())
    choose_copy(station, None)
    assert copy_state(station) is None
    assert read_settings(station.folder).second_copy == ""
    with station.database.reading() as session:
        noted = [event.code for event in events(session, station.station.id)]
    assert noted[-2:] == ["copy_chosen", "copy_dropped"]


def test_a_medium_that_is_refused_leaves_the_copy_where_it_was(scene, media):
    station, other = scene.stations
    choose_copy(other, media[1])
    choose_copy(station, media[0])
    with pytest.raises(WrongStationError):
        choose_copy(station, media[1])
    code = cast(station, Choice(("tree",)))
    assert copy_state(station) is CopyState.CURRENT
    assert code in votes_in(media[0])
    assert code not in votes_in(media[1])
    assert read_settings(station.folder).second_copy == str(media[0].resolve())


def test_a_folder_on_the_copy_s_own_medium_holds_it_at_any_depth(scene, media):
    station = scene.stations[0]
    inner = media[0] / "mbdesk"
    inner.mkdir()
    choose_copy(station, inner)
    assert holds_copy(station, media[0])
    assert holds_copy(station, inner)
    assert not holds_copy(station, media[1] / "pulled out")
