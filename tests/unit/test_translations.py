import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt, QTranslator

from mbdesk.ui.look import screen_language
from mbdesk.ui.look.screen_language import language, set_dialog_language, set_language
from mbdesk.words import translations as shipped
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import reader_of

SOURCES = Path(__file__).resolve().parents[2] / "translations"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory):
    """Return a folder with every language compiled."""
    out = tmp_path_factory.mktemp("compiled")
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    for source in sorted(SOURCES.glob("*.ts")):
        shutil.copy(source, out)
        target = str(out / f"{source.stem}.qm")
        subprocess.run([lrelease, "-silent", "-nounfinished", source, "-qm", target], check=True)
    return out


@pytest.fixture
def app(qapp, compiled, monkeypatch):
    monkeypatch.setattr(shipped, "TRANSLATIONS", compiled)
    monkeypatch.setattr(screen_language, "TRANSLATIONS", compiled)
    forget()
    set_dialog_language("")  # a table leaves its staff's behind
    set_language("sv")
    yield qapp
    set_language("sv")
    forget()


def forget():
    """Have the translations read anew, from where they are now."""
    for remembered in (shipped.review, shipped.catalogue, reader_of):
        remembered.cache_clear()


def test_every_language_names_itself():
    assert native_name("se") == "davvisámegiella"
    assert native_name("fa") == "فارسی"


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_right_to_left_languages_mirror_and_show_native_digits(app, tag):
    set_language(tag)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not QLocale().toString(2026).isascii()
    set_language("sv")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(2026).replace("\N{NO-BREAK SPACE}", "") == "2026"


def test_switching_often_leaves_one_language_installed(app):
    for _ in range(20):
        set_language("en")
        set_language("sv")
    app.processEvents()
    app.sendPostedEvents(None, 52)
    assert language() == "sv"
    assert app.translate("WorkBar", "Stop") == "Stoppa"
    assert len(app.findChildren(QTranslator)) <= 2


def test_dialogs_of_another_language_add_one_translation_however_often_it_is_chosen(app):
    for _ in range(20):
        set_dialog_language("en")
        set_dialog_language("sv")
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(app.findChildren(QTranslator)) == 3
    set_dialog_language("")


def test_reports_get_their_words_without_an_application(compiled, monkeypatch):
    monkeypatch.setattr(shipped, "TRANSLATIONS", compiled)
    forget()
    assert shipped.words("sv")("Funds") == "Avsatta medel"
    assert shipped.words("sv")("no such text") == "no such text"


def test_staff_can_see_what_no_native_speaker_has_read(app):
    assert shipped.review("sv").missing == 0
    assert shipped.review("sv").unreviewed > 0
    assert shipped.review("none").texts == 0
