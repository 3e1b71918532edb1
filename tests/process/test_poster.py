"""The poster: every place, the days in every language, and the code that people compare."""

import pytest
from pypdf import PdfReader

from mbdesk.errors.files import FileMissingError
from mbdesk.services.centre.stations.papers import write_poster
from mbdesk.services.exchange.station_papers import control_codes
from mbdesk.words import untranslated


def test_the_poster_bears_the_code_that_every_station_shows(opened, tmp_path):
    first, second = opened.enrolled("one"), opened.enrolled("two")
    path = write_poster(opened.central, tmp_path, lambda _tag: untranslated)
    (page,) = PdfReader(path).pages
    text = " ".join(page.extract_text().split())
    code = control_codes(first).process
    assert control_codes(second).process == code
    assert f"Control code of the participatory budget: {code}" in text
    assert "Plats one" in text
    assert "Plats two" in text
    assert text.count("Vote from") >= 8
    assert write_poster(opened.central, tmp_path, lambda _tag: untranslated) == path


def test_a_folder_that_is_gone_is_told(opened, tmp_path):
    with pytest.raises(FileMissingError):
        write_poster(opened.central, tmp_path / "gone", lambda _tag: untranslated)
