"""Signatures stand with the figures that they vouch for, however long the document is."""

from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from mbdesk.domain.process import Mode
from mbdesk.domain.station import ReportKind
from mbdesk.reports import station_phrases
from mbdesk.reports.layout.signing import NAME_IN_PRINT
from mbdesk.reports.protocol import phrases, write_protocol
from mbdesk.reports.station_report import station_report_pdf
from mbdesk.words.languages import LANGUAGES, STAFF_LANGUAGES
from mbdesk.words.translations import words
from tests.unit.reports import cases
from tests.unit.reports.reading import said_on

CODE = "R8ZK-2VQM-71TC"


def signed_page(reader, heading):
    """Return the page that the outline's last entry of this heading leads to."""
    entry = [each for each in reader.outline if each.title == heading][-1]
    return reader.pages[reader.get_destination_page_number(entry)]


@pytest.mark.parametrize("language", STAFF_LANGUAGES)
@pytest.mark.parametrize("kind", ReportKind)
def test_whoever_signs_a_stations_report_sees_its_figures_on_the_same_page(kind, language):
    say = words(language)
    heading = say(station_phrases.SIGNATURES)
    votes = " ".join(LANGUAGES[language].numerals.written(7411).split())
    for events in range(45):
        mode = (Mode.LIVE, Mode.TEST)[events % 2]
        made = cases.station_report(
            kind, events, mode=mode, place="Ett långt namn " * (1 + events % 3)
        )
        pdf = PdfReader(BytesIO(station_report_pdf(made, say, language)))
        said = said_on(signed_page(pdf, heading))
        assert votes in said
        assert cases.DIGEST in said.replace(" ", "")
        assert (cases.HEAD in said.replace(" ", "")) is (kind is not ReportKind.EXPORT)
        assert cases.PROCESS_CODE in said
        assert cases.STATION_CODE in said
        for told in (
            made.station.name,
            made.station.site.name,
            LANGUAGES[language].written_day(made.day),
        ):
            assert "".join(told.split()) in "".join(said.split())
        assert said.count(say(NAME_IN_PRINT)) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_signs_the_protocol_sees_what_it_comes_to_on_the_same_page(tmp_path, language):
    path, say = tmp_path / "protocol.pdf", words(language)
    for length in range(9, 30, 2):
        result = cases.large(length)
        stations = tuple(
            cases.line("ab"[each % 2], f"Plats {each}", "Bord", 431 * (each == 0))
            for each in range(length)
        )
        result = cases.changed(result, stations=stations)
        content = replace(cases.content(result, ()), digest=cases.DIGEST, digest_code=CODE)
        write_protocol(content, path, say, language)
        said = said_on(signed_page(PdfReader(path), say(phrases.SIGNATURES)))
        assert "V1, V2, V3" in said
        assert CODE in said
        assert cases.DIGEST in said.replace(" ", "")
        day = LANGUAGES[language].written_day(result.counted_on)
        assert "".join(day.split()) in "".join(said.split())
        assert said.count(say(NAME_IN_PRINT)) == 3
