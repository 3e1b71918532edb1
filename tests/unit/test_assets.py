"""The fonts that come with the program can write every shipped language."""

import pytest
import uharfbuzz

from mbdesk.assets import FAMILIES, FONTS

LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÅÄÖåäöÁáÉéČčĐđŊŋŠšŦŧŽž–”’«»…"
ARABIC = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ٠١٢٣٤٥٦٧٨٩،؛؟٪"
PERSIAN = "پچژگکیۀ۰۱۲۳۴۵۶۷۸۹\u200c"


@pytest.mark.parametrize(
    ("font", "letters"),
    [
        ("NotoSans-Regular", LATIN),
        ("NotoSans-Bold", LATIN),
        ("NotoSans-Italic", LATIN),
        ("NotoSansArabic-Regular", ARABIC + PERSIAN),
        ("NotoSansArabic-Bold", ARABIC + PERSIAN),
    ],
)
def test_every_letter_is_in_its_font(font, letters):
    face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(FONTS / f"{font}.ttf"))
    assert set(map(ord, letters)) - set(face.unicodes) == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_each_family_carries_its_licence(family):
    assert "SIL Open Font License" in (FONTS / f"OFL-{family}.txt").read_text("utf-8")
