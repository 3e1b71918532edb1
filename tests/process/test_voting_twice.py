"""One person, one vote: refused at one station, set aside by the rules across stations."""

from pathlib import Path

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import DuplicatePolicy, Rules
from mbdesk.domain.result import Fate, Result
from mbdesk.errors.voter import AlreadyVotedError, CredentialNeededError, UnknownCardError
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.counting.count import tally
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card, identify_person
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.sync.codes import card_code, parse_card
from tests.process.scene import Scene, set_up, voting_day

PERSON = "19811228-9874"
IDENTIFY = {VoterAccess.CARD: identify_card, VoterAccess.IDENTITY: identify_person}


def opened(folder: Path, access: VoterAccess, policy: DuplicatePolicy) -> tuple[Scene, list[str]]:
    """Open voting at two stations; return also what two people have to show."""
    scene = set_up(folder, Rules(access=access, duplicates=policy))
    shown = [PERSON, "20000101-0008"]
    if access is VoterAccess.CARD:
        shown = list(make_cards(scene.central, 2))
    open_voting(scene.central)
    scene.enrolled("Torget")
    scene.enrolled("Skolan")
    return scene, shown


@pytest.fixture(params=[VoterAccess.CARD, VoterAccess.IDENTITY])
def access(request) -> VoterAccess:
    return request.param


@pytest.fixture(params=list(DuplicatePolicy))
def policy(request) -> DuplicatePolicy:
    return request.param


def vote(station: StationFolder, shown: str, code: str) -> bytes:
    credential = IDENTIFY[station.frame.rules.access](station, shown)
    cast(station, Choice((code,)), credential)
    return credential


def test_a_second_vote_at_one_station_is_refused_even_after_it_was_closed(tmp_path, access):
    scene, (shown, _) = opened(tmp_path, access, DuplicatePolicy.COUNT_ONE)
    station = scene.stations.pop(0)
    credential = vote(station, shown, "tree")
    with pytest.raises(AlreadyVotedError):
        IDENTIFY[access](station, shown)
    with pytest.raises(AlreadyVotedError):
        cast(station, Choice(("tree",)), credential)
    with pytest.raises(CredentialNeededError):
        cast(station, Choice(("tree",)))
    station.close()
    again = scene.take(open_station(station.folder, voting_day))
    again.identity_key = station.identity_key  # as once its code is typed
    with pytest.raises(AlreadyVotedError):
        IDENTIFY[access](again, shown)
    assert again.counts().votes == 1
    scene.close()


def counted(scene: Scene) -> Result:
    paths = [export(station, scene.folder, final=True).path for station in scene.stations]
    assert all(verdict.merged for verdict in merge_files(scene.central, paths).verdicts)
    close_voting(scene.central)
    return tally(scene.central, scene.counting)


def test_two_votes_of_one_person_at_two_stations_count_as_the_rules_say(tmp_path, access, policy):
    scene, (twice, once) = opened(tmp_path, access, policy)
    square, school = scene.stations
    vote(square, twice, "tree")
    vote(school, twice, "tree")
    vote(school, once, "lamp")
    result = counted(scene)
    kept = 1 if policy is DuplicatePolicy.COUNT_ONE else 0
    assert result.votes == {"bench": 0, "lamp": 1, "tree": kept}
    assert (result.received, result.counted) == (3, 1 + kept)
    assert result.not_counted == {Fate.REPEAT: 2 - kept}
    scene.close()


def test_a_made_up_card_is_unknown(tmp_path):
    scene, (shown, _) = opened(tmp_path, VoterAccess.CARD, DuplicatePolicy.COUNT_ONE)
    serial, secret = parse_card(shown)
    for made_up in (card_code(serial, secret ^ 1), card_code(serial + 100, secret)):
        with pytest.raises(UnknownCardError):
            identify_card(scene.stations[0], made_up)
    scene.close()
