"""Erasing on a server: the tables are laid out anew, and nothing names the person any more."""

from pathlib import Path

import pytest

from mbdesk.services.centre.archive.erasing import erase_person
from mbdesk.services.centre.archive.finding import PersonQuery, find_person
from mbdesk.services.centre.register.acts import remark
from tests.process.archive.conftest import DECIDED, NAME
from tests.process.register.conftest import bring, leave
from tests.process.scene import set_up

pytestmark = pytest.mark.postgresql


def test_a_person_is_found_and_erased_on_a_server(target: str, tmp_path: Path):
    scene = set_up(tmp_path, target=target)
    station = scene.enrolled("Torget")
    leave(station, "Bänk", description=f"Ring {NAME}", contact=f"{NAME}, 08-1", consent=True)
    bring(scene, station)
    remark(scene.central, 1, f"{NAME} ringde", "Anna Ek")
    who = PersonQuery((1,), (NAME,))
    assert len(find_person(scene.central, who).places) == 2
    record = erase_person(scene.central, who, DECIDED)
    assert (record.numbers["contacts"], record.numbers["texts"]) == (1, 2)
    found = find_person(scene.central, who)
    assert (found.places, found.contacts) == ((), 0)
    scene.close()
