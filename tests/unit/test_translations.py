import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator

from mbdesk.words import language

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
    monkeypatch.setattr(language, "TRANSLATIONS", compiled)
    language.review.cache_clear()
    yield qapp
    language.set_language("sv")
    language.review.cache_clear()


def test_every_language_names_itself():
    assert language.native_name("se") == "davvisámegiella"
    assert language.native_name("fa") == "فارسی"


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_right_to_left_languages_mirror_and_show_native_digits(app, tag):
    language.set_language(tag)
    assert app.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert not QLocale().toString(2026).isascii()
    language.set_language("sv")
    assert app.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert QLocale().toString(2026).replace("\N{NO-BREAK SPACE}", "") == "2026"


def test_switching_often_leaves_one_language_installed(app):
    for _ in range(20):
        language.set_language("en")
        language.set_language("sv")
    app.processEvents()
    app.sendPostedEvents(None, 52)
    assert language.language() == "sv"
    assert app.translate("WorkBar", "Stop") == "Stoppa"
    assert len(app.findChildren(QTranslator)) <= 2


def test_reports_get_their_words_without_an_application(compiled, monkeypatch):
    monkeypatch.setattr(language, "TRANSLATIONS", compiled)
    assert language.words("sv")("Funds") == "Avsatta medel"
    assert language.words("sv")("no such text") == "no such text"


def test_staff_can_see_what_no_native_speaker_has_read(app):
    assert language.review("sv").missing == 0
    assert language.review("sv").unreviewed > 0
    assert language.review("none").texts == 0
