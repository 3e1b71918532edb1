"""The register on a server: the same lines in the same order, and two desks at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mbdesk.domain.register import TranslationState
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.register.acts import remark, set_theme, withdraw
from mbdesk.services.centre.register.dossier import NewTranslation, read_dossier, translate
from mbdesk.services.centre.register.listing import (
    RegisterQuery,
    Sort,
    read_choices,
    read_first,
    read_numbers,
    walk_lines,
)
from mbdesk.services.centre.register.views import save_view, saved_views
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from tests.process.register.conftest import WHY, leave
from tests.process.scene import set_up

pytestmark = pytest.mark.postgresql
TITLES = ("Ökad belysning", "asfalt", "Ängsblommor", "Bänk", "Ålder")


@pytest.fixture
def scene(target: str, tmp_path: Path):
    made = set_up(tmp_path, target=target)
    for name in ("Torget", "Skolan"):
        station = made.enrolled(name)
        for title in TITLES:
            leave(station, f"{title} {name}", place="Grimsta 100 %")
    yield made
    made.close()


def test_two_desks_that_merge_at_once_give_every_proposal_a_number_of_its_own(scene, target):
    paths = [export(station, scene.folder).path for station in scene.stations]
    with open_central(target) as one, open_central(target) as other, ThreadPoolExecutor(2) as desks:
        rounds = list(desks.map(merge_files, (one, other), ([paths[0]], [paths[1]])))
        assert [each.refusal for made in rounds for each in made.verdicts] == [None, None]
        for desk in (one, other):
            lines = list(walk_lines(desk, RegisterQuery()))
            assert [line.number for line in lines] == list(range(1, 11))
        assert set(desks.map(lambda desk: tuple(read_numbers(desk, RegisterQuery())), (one, other)))
        acts = list(desks.map(lambda task: remark(task[0], 1, task[1]), ((one, "a"), (other, "b"))))
        assert acts == [None, None]
        assert {each.text for each in read_dossier(one, 1).records} == {"a", "b"}
        both = [desks.submit(withdraw, desk, 2, WHY) for desk in (one, other)]
        told = sorted(type(each.exception()).__name__ for each in both)
        assert told == ["NoneType", "ProposalUnchangedError"]


def test_a_server_sorts_searches_and_filters_as_a_file_does(scene):
    central = scene.central
    merge_files(central, [export(station, scene.folder).path for station in scene.stations])
    query = RegisterQuery("100 %", sort=Sort.TITLE)
    found = [line.title.rpartition(" ")[0] for line in read_first(central, query)]
    assert found[::2] == ["asfalt", "Bänk", "Ålder", "Ängsblommor", "Ökad belysning"]
    set_theme(central, 3, "park")
    translate(central, 3, NewTranslation("en", {"title": "Bench"}, TranslationState.OWN))
    save_view(central, "Parker", RegisterQuery(theme="park"))
    assert read_choices(central).themes == ("park",)
    assert list(read_numbers(central, saved_views(central)["Parker"])) == [3]
    for sort in Sort:
        assert sorted(read_numbers(central, RegisterQuery(sort=sort))) == list(range(1, 11))
