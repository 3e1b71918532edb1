"""The services ask the table of states, and each refusal is told in plain sentences."""

import re
from itertools import product

import pytest
from sqlalchemy import delete

from mbdesk.domain.vote_state import Act, VoteState, instead
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.voter import NotOpenError
from mbdesk.models.process import BallotItem
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.card_ways import void_card
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.stations.station_ways import give_new_code, revoke, set_aside, take_back
from mbdesk.services.centre.vote_acts import require
from mbdesk.services.centre.voting.closing import station_board, tick
from mbdesk.services.centre.voting.vote_ways import reopen_voting, withdraw_item
from mbdesk.services.centre.voting.voting import close_voting, open_voting, set_ballot
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import make_box, new_count, sign_result, take_box_back
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.process.scene import ITEMS, Scene, set_up, voting_scene

WAY = WayOut("ett skäl", ("Anna Ek", "Bo Dal"))
SERVICES = {
    Act.SET_BALLOT: lambda scene, _: set_ballot(scene.central, ITEMS),
    Act.MAKE_CARDS: lambda scene, _: make_cards(scene.central, 1),
    Act.VOID_CARD: lambda scene, _: void_card(scene.central, 1, WAY),
    Act.ADD_STATION: lambda scene, _: scene.add("Badet"),
    Act.NEW_CODE: lambda scene, of: give_new_code(scene.central, of, WAY),
    Act.OPEN: lambda scene, _: open_voting(scene.central),
    Act.CLOSE: lambda scene, _: close_voting(scene.central),
    Act.COMPARE: lambda scene, _: tick(scene.central, station_board(scene.central)[0], WAY.names),
    Act.REOPEN: lambda scene, _: reopen_voting(scene.central, WAY),
    Act.SET_ASIDE: lambda scene, of: set_aside(scene.central, of, WAY),
    Act.TAKE_BACK: lambda scene, of: take_back(scene.central, of, WAY),
    Act.REVOKE: lambda scene, of: revoke(scene.central, of, 1, WAY),
    Act.WITHDRAW_ITEM: lambda scene, _: withdraw_item(scene.central, "bench", WAY),
    Act.BOX: lambda scene, _: make_box(scene.central, None),
    Act.UNBOX: lambda scene, _: take_box_back(scene.central, WAY),
    Act.WRITE_RESULT: lambda scene, _: sign_result(scene.central, scene.folder, scene.signing),
    Act.NEW_COUNT: lambda scene, _: new_count(scene.central, WAY),
}
"""What people do at the centre, by the act that it asks about."""

REFUSED = [
    (act, state) for act, state in product(SERVICES, VoteState) if instead(state, act) is not None
]


@pytest.fixture(scope="module")
def there(tmp_path_factory):
    scene: Scene = voting_scene(tmp_path_factory.mktemp("states"))
    yield scene
    scene.close()


def bring(scene: Scene, state: VoteState) -> None:
    with scene.central.database.unit() as session:
        the_process(session).state = state


@pytest.mark.parametrize(("act", "state"), REFUSED)
def test_what_the_table_refuses_the_service_refuses_and_says_what_to_do_instead(there, act, state):
    bring(there, state)
    with pytest.raises(NotAllowedNowError) as refused:
        SERVICES[act](there, there.stations[0].station.id)
    told = refused.value.parameters
    assert (told["act"], told["state"], told["instead"]) == (act, state, instead(state, act))
    assert read_overview(there.central).voting.state is state


@pytest.mark.parametrize(("act", "state"), [*product(Act, VoteState)])
def test_whoever_asks_gets_the_table_s_answer(there, act, state):
    bring(there, state)
    with there.central.database.reading() as session:
        if instead(state, act) is None:
            require(session, act)
        else:
            with pytest.raises(NotAllowedNowError):
                require(session, act)
    assert read_overview(there.central).may(act) is (instead(state, act) is None)


CODE = re.compile(r"[a-z]_[a-z]|…|\{")


@pytest.mark.parametrize("tag", ["sv", "en"])
@pytest.mark.parametrize(("act", "state"), [*product(Act, VoteState)])
def test_each_cell_has_a_sentence_of_its_own(tag, act, state):
    refused = instead(state, act)
    if refused is None:
        return
    told = sentence(NotAllowedNowError(act=act, state=state, instead=refused), reader_of(tag))
    assert not CODE.search(str(told))
    assert told.what.endswith(".")
    assert told.do[0].isupper()


def test_voting_does_not_open_without_a_ballot(tmp_path):
    scene = set_up(tmp_path)
    with scene.central.database.unit() as session:
        session.execute(delete(BallotItem))
    with pytest.raises(NotOpenError):
        open_voting(scene.central)
    assert read_overview(scene.central).voting.state is VoteState.PREPARING
    scene.close()


def test_what_arrives_while_voting_is_prepared_is_merged(tmp_path):
    scene = set_up(tmp_path)
    merged = merge(scene.central, export(scene.enrolled("Torget"), tmp_path).path)
    assert (merged.late, merged.seen_already) == (False, False)
    scene.close()
