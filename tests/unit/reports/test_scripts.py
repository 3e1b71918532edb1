"""Whatever residents write with stands in print, and what no font has shows as a sign."""

import shutil
import subprocess
from dataclasses import replace

import pytest

from mbdesk.assets import FAMILIES, family_of, font_file, letters_without_font
from mbdesk.errors.files import ProgramFileDamagedError
from mbdesk.reports.layout import fonts
from mbdesk.reports.layout.text import MISSING, Style, lines
from mbdesk.reports.protocol import write_protocol
from mbdesk.words import untranslated
from tests.unit.reports import cases
from tests.unit.reports.reading import spoken_texts

TITLES = {
    "NotoSans": "Ławka w parku, скамейка, παγκάκι, Türkçe",
    "NotoSansArabic": "کورسی لە باخچە",
    "NotoSansEthiopic": "ኣብ ጎደና መብራህቲ",
    "NotoSansSyriac": "ܟܘܪܣܝܐ ܒܓܢܬܐ",
    "NotoSansArmenian": "Նստարան այգում",
    "NotoSansGeorgian": "სკამი პარკში",
    "NotoSansHebrew": "ספסל בפארק",
    "NotoSansThai": "ม้านั่งในสวนสาธารณะ",
    "NotoSansTamil": "பூங்காவில் இருக்கை",
    "NotoSansBengali": "পার্কে বেঞ্চ",
}


@pytest.mark.parametrize(("family", "title"), TITLES.items())
@pytest.mark.parametrize("bold", [False, True])
def test_every_script_is_drawn_by_its_font(family, title, bold):
    (line,) = lines(title, Style(bold=bold), 1000)
    wanted = font_file(family, bold=bold).stem
    drawn = [span for span in line.spans if span.text.strip(" ,")]
    assert {span.font for span in drawn} == {wanted}
    assert all(span.width > 0 for span in drawn)
    assert MISSING not in "".join(span.text for span in line.spans)


def test_every_family_is_tried():
    assert set(TITLES) == set(FAMILIES)
    assert all(letters_without_font(title) == "" for title in TITLES.values())


@pytest.mark.parametrize("letter", ["中", "🌳", "\ue000", "ᚠ"])
def test_a_letter_that_no_font_has_is_known_and_leaves_a_sign(letter):
    assert letters_without_font(f"A{letter}{letter}B") == letter
    (line,) = lines(f"A{letter}B", Style(), 1000)
    assert "".join(span.text for span in line.spans) == f"A{MISSING}B"
    assert line.spoken == f"A{letter}B"


def test_what_has_no_shape_is_not_missed():
    assert letters_without_font("A\u00a0B\u200d\u200f\n\tC\ufe0f") == ""


def test_the_sign_itself_has_a_font():
    assert family_of(MISSING) == "NotoSans"


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler-utils")
@pytest.mark.parametrize("title", [*TITLES.values(), "A 中 B"])
def test_a_title_stands_in_the_protocol(tmp_path, title):
    path = tmp_path / "protocol.pdf"
    result = cases.swedish()
    first, *rest = result.items
    titled = replace(first, titles={"sv": title})
    write_protocol(
        cases.content(cases.changed(result, items=(titled, *rest)), ()), path, untranslated
    )
    said = " ".join(spoken_texts(path))
    plain = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
    assert set(title.split()) <= set(said.split()) | set(plain.stdout.split())


@pytest.mark.parametrize(
    "damage", [lambda path: path.unlink(), lambda path: path.write_bytes(b"x")]
)
def test_a_font_that_is_missing_or_broken_is_told(tmp_path, monkeypatch, damage):
    copy = tmp_path / "NotoSans-Regular.ttf"
    shutil.copy(font_file("NotoSans", bold=False), copy)
    damage(copy)
    monkeypatch.setattr(fonts, "font_file", lambda _family, *, bold: copy)
    fonts.font_name.cache_clear()
    try:
        with pytest.raises(ProgramFileDamagedError):
            fonts.font_name("NotoSans", bold=False)
    finally:
        fonts.font_name.cache_clear()
