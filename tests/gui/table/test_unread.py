"""The staff at a table are told which translations no native speaker has read."""

import shutil

import pytest

from mbdesk.assets import TRANSLATIONS
from mbdesk.domain.process import Rules
from mbdesk.ui.table.window import TableWindow
from mbdesk.words import translations as shipped
from mbdesk.words.languages import LANGUAGES, native_name
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


@pytest.fixture
def translations(tmp_path, monkeypatch):
    """Return a copy of the translations that the program reads instead of its own."""
    copy = tmp_path / "translations"
    shutil.copytree(TRANSLATIONS, copy)
    monkeypatch.setattr(shipped, "TRANSLATIONS", copy)
    shipped.review.cache_clear()
    yield copy
    shipped.review.cache_clear()


@pytest.fixture
def window(qtbot, tmp_path, translations):
    place = make_place(tmp_path, Rules())
    window = TableWindow(place.station, dpi=96.0)
    qtbot.addWidget(window)
    window.resize(1024, 768)
    window.show()
    yield window
    window.close()
    place.close()


def reviewed(folder, *tags):
    """Do what `translations.py reviewed` does: take the marks away."""
    mark = f"<translatorcomment>{shipped.UNREVIEWED}</translatorcomment>"
    for tag in tags:
        file = folder / f"{tag}.ts"
        file.write_text(file.read_text("utf-8").replace(mark, ""), "utf-8")


def test_the_staff_page_names_the_languages_nobody_has_read(window, translations):
    reviewed(translations, "sv", "sv_easy", "en", "fi", "ar")
    window.show_staff()
    told = window.staff.page("menu").unread.text()
    assert all(native_name(tag) in told for tag in ("fit", "se", "so", "fa"))
    assert not any(native_name(tag) in told for tag in ("en", "fi", "ar"))


def test_the_line_is_empty_when_native_speakers_have_read_everything(window, translations):
    reviewed(translations, *LANGUAGES)
    window.show_staff()
    assert window.staff.page("menu").unread.text() == ""


def test_what_is_not_known_to_be_read_counts_as_unread(window, translations):
    reviewed(translations, *LANGUAGES)
    (translations / "se.ts").unlink()
    window.show_staff()
    assert native_name("se") in window.staff.page("menu").unread.text()


def test_the_residents_do_not_wait_for_it(window):
    assert window.isVisible()
    assert shipped.review.cache_info().misses == 0
