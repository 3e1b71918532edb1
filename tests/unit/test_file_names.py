"""Names of files that are written for people are taken by every stick and system."""

import re
from dataclasses import replace

import pytest

from mbdesk.domain.process import Mode
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.services.common.file_names import (
    DocumentNames,
    document_name,
    file_name,
    new_process_name,
)
from tests.unit.reports.cases import FRAME

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


def documents(names: DocumentNames) -> tuple[str, ...]:
    return names.protocol, names.box(2), names.result(2), names.form("sv_easy"), names.cards(1, 300)


def called(name: str, language: str) -> DocumentNames:
    return DocumentNames(replace(FRAME, id="3f2a" + 28 * "0", titles={"sv": name}), language)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("protokoll", "urna-2", "resultat-2", "blankett-sv-easy", "rostkort-1-300")),
        ("en", ("protocol", "ballot-box-2", "result-2", "form-sv-easy", "voting-cards-1-300")),
    ],
)
def test_what_is_proposed_is_in_the_staffs_language_and_tells_whose_it_is(language, words):
    of_process = called("Tryggare Vällingby", language)
    endings = ("pdf", "mbbox", "mbresult", "pdf", "pdf")
    assert documents(of_process) == tuple(
        f"tryggare-vallingby-3f2a-{word}.{ending}"
        for word, ending in zip(words, endings, strict=True)
    )


def test_a_command_that_is_given_no_name_keeps_the_same_one_everywhere():
    assert documents(called("Tryggare Vällingby", "")) == (
        "protocol.pdf",
        "box-2.mbbox",
        "result-2.mbresult",
        "form_sv_easy.pdf",
        "cards_1-300.pdf",
    )


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_proposed_is_taken_by_fat_and_exfat(name, language):
    new = f"{new_process_name(name, language)}.mbdesk"
    for each in (*documents(called(name, language)), new):
        assert SAFE.fullmatch(each)
        assert not RESERVED.fullmatch(each)
        assert len(each.encode()) <= 160


@pytest.mark.parametrize(
    ("title", "name"), [("Tryggare torg", "tryggare-torg"), ("مكتبة", "medborgarbudget")]
)
def test_a_new_process_is_called_as_its_title_where_that_has_letters_for_a_name(title, name):
    assert new_process_name(title, "sv") == name


def test_the_files_of_a_rehearsal_are_not_called_as_those_of_the_real_process_after_it():
    assert new_process_name("Tryggare torg", "sv", Mode.TEST) == "tryggare-torg-ovning"
    assert new_process_name("مكتبة", "en", Mode.TEST) == "participatory-budget-rehearsal"
