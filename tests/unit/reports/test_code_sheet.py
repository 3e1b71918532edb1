"""A station's code sheet: its code, large, and the code of the process to compare."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Mode, Rules
from mbdesk.domain.station import Site, Station, StationKind
from mbdesk.reports.code_sheet import CodeSheet, code_sheets_pdf
from mbdesk.words import untranslated
from mbdesk.words.languages import STAFF_LANGUAGES
from mbdesk.words.translations import words
from tests.unit.reports import cases

CODE = "7KQ2-M4D9-X1TA"


def sheet(access=VoterAccess.CARD, kind=StationKind.TABLE, mode=Mode.LIVE, name="Bord 1"):
    station = Station("a" * 32, name, kind, Site("b" * 32, "Vällingby bibliotek"))
    frame = replace(cases.FRAME, rules=Rules(access=access), mode=mode)
    return CodeSheet(frame, station, cases.PROCESS_CODE, CODE)


def text_of(made, say=untranslated, language="en"):
    (page,) = PdfReader(io.BytesIO(code_sheets_pdf([made], say, language))).pages
    return " ".join(page.extract_text().split())


def test_it_says_whose_the_code_is_and_which_process_it_is_of():
    text = text_of(sheet())
    assert "Code sheet Bord 1 (Vällingby bibliotek)" in text
    assert text.count(CODE) == 1
    assert f"Control code of the participatory budget {cases.PROCESS_CODE}" in text
    assert "Tryggare och grönare Vällingby" in text
    assert "rehearsal" not in text
    assert "rehearsal" in text_of(sheet(mode=Mode.TEST))


@pytest.mark.parametrize(
    ("access", "kind", "typed"),
    [
        (VoterAccess.IDENTITY, StationKind.TABLE, True),
        (VoterAccess.IDENTITY, StationKind.KIOSK, False),
        (VoterAccess.CARD, StationKind.TABLE, False),
    ],
)
def test_it_is_typed_each_day_where_people_vote_with_their_identity(access, kind, typed):
    assert ("again each day" in text_of(sheet(access, kind))) is typed


def test_it_says_what_staff_see_to_first_and_how_they_get_into_a_kiosk():
    table, kiosk = text_of(sheet()), text_of(sheet(kind=StationKind.KIOSK))
    assert "sign the zero report" in table
    assert "upper left corner" in kiosk
    assert "Ctrl+Alt+Shift+S" in kiosk
    assert "upper left corner" not in table


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
def test_it_is_one_page_with_the_longest_names(language):
    made = sheet(VoterAccess.IDENTITY, mode=Mode.TEST, name="Ett mycket långt namn " * 5)
    assert CODE in text_of(made, words(language), language)


def test_the_code_shows_in_no_log_and_the_same_sheet_gives_the_same_bytes():
    assert CODE not in repr(sheet())
    assert code_sheets_pdf([sheet()], untranslated) == code_sheets_pdf([sheet()], untranslated)


def test_sheets_of_several_stations_are_pages_of_one_file():
    made = [sheet(name=name) for name in ("Bord 1", "Bord 2", "Bord 3")]
    pages = PdfReader(io.BytesIO(code_sheets_pdf(made, untranslated, "en"))).pages
    texts = [" ".join(page.extract_text().split()) for page in pages]
    assert [f"Bord {n} (Vällingby bibliotek)" in text for n, text in enumerate(texts, 1)] == [
        True
    ] * 3
