"""The sheet for observers and the page in the documents show the chances that are computed."""

import re
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbdesk.reports.layout.pdf import document_bytes
from mbdesk.tally.sampling import NUMBERS_OF_TESTS, table_of_chances
from tests.unit.reports import papers
from tests.unit.reports.reading import page_texts

ROOT = Path(__file__).resolve().parents[3]


def percent(chance):
    whole = f"{float(chance):.0%}"
    return "over 99 %" if whole == "100%" else whole.replace("%", " %")


def expected_rows():
    return [
        (str(one_in), *map(percent, chances), str(enough))
        for one_in, chances, enough in table_of_chances()
    ]


def test_the_sheet_is_one_page_with_every_chance_and_what_to_do(tmp_path):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(document_bytes(papers.observers("en")))
    assert len(PdfReader(path).pages) == 1
    text = " ".join(page_texts(path)[0].replace("\xa0", " ").split())
    for row in expected_rows():
        assert " ".join(row) in text
    for number in NUMBERS_OF_TESTS[1:]:
        assert f"{number} tests" in text
    assert "When one does not agree" in text
    assert "At most 3 tests can be made in one visit." in text


@pytest.mark.parametrize("row", expected_rows(), ids=lambda row: row[0])
def test_the_page_in_the_documents_has_the_row(row):
    lines = (ROOT / "docs" / "test-ballots.md").read_text("utf-8").splitlines()
    assert f"| {' | '.join(row)} |" in [re.sub(r"\s+", " ", line) for line in lines]
