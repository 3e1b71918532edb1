"""Names of files that are written for people are taken by every stick and system."""

import re

import pytest

from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.services.common.file_names import document_name, file_name

NAMES = (
    "CON",
    "aux.",
    "a:b?",
    "..",
    " ",
    "Bord 1.",
    "مكتبة",
    "🗳️",
    "é" * 300,
    "-rf",
    "LPT1 ",
    "a/b\\c",
)
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
SAFE = re.compile(r"[a-z0-9][a-z0-9-]*\.[a-z]+")


def station(name, number="3f2a" + 28 * "0"):
    return Station(number, name, StationKind.TABLE, Site("0" * 32, name))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_taken_by_fat_and_exfat(name):
    made = (file_name(station(name), 1, FileKind.PACK), document_name(station(name), name, "pdf"))
    for each in made:
        assert SAFE.fullmatch(each)
        assert not RESERVED.fullmatch(each)
        assert "-3f2a-" in each
        assert len(each.encode()) <= 160


def test_names_differ_by_more_than_case():
    others = [station("Bord 1", f"{n:04x}" + 28 * "0") for n in range(20)] + [station("BORD 1")]
    names = [file_name(each, 1, FileKind.EXPORT) for each in others]
    assert len({name.casefold() for name in names}) == len(others)


def test_a_name_tells_people_whose_file_it_is():
    assert file_name(station("Vällingby bibliotek"), 3, FileKind.EXPORT) == (
        "vallingby-bibliotek-3f2a-003.mbexport"
    )
