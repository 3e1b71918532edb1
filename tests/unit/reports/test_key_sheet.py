"""The key sheet: all its words in their order on one page, and what they open."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from mbdesk.domain.process import KeyScheme, Mode, PublicKeys
from mbdesk.reports.key_sheet import USES, KeySheet, key_sheet_pdf
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.sync.keys import FILES, KeyFileKind
from mbdesk.words import untranslated
from tests.keys import PASSPHRASE

SETUP = Setup(titles={"sv": "Tryggare torg"}, funds=1, phases=())
FRAME = SETUP.to_frame(PublicKeys(b"", b"", b"", b""))
CODE = "9F3K-T7QX-0M2B"


def text_of(sheet: KeySheet) -> str:
    (page,) = PdfReader(io.BytesIO(key_sheet_pdf(sheet, untranslated, "en"))).pages
    return " ".join(page.extract_text().split())


def test_five_words_stand_in_their_order_with_their_numbers():
    text = text_of(KeySheet(FRAME, "all", CODE, PASSPHRASE.split()))
    places = [text.index(word) for word in PASSPHRASE.split()]
    assert places == sorted(places)
    for place in range(1, 6):
        assert f"{place} " in text
    assert "Tryggare torg" in text
    assert "Key sheet" in text
    assert f"Control code of the participatory budget: {CODE}" in text


def test_a_sheet_of_twenty_words_says_which_of_three_it_is():
    paper = new_keys(replace(SETUP, key_scheme=KeyScheme.STRICT)).papers[-1]
    words = paper.words.split()
    text = text_of(KeySheet(FRAME, paper.kind, CODE, words, paper.number, paper.of))
    assert set(words) <= set(text.split())
    assert "Word sheet 3 of 3: any two open the file" in text
    assert "One sheet alone opens nothing." in text
    assert "an envelope of its own" in text
    assert "If this sheet is lost, tell the process leader at once" in text
    assert "If the words or every copy" not in text
    assert "The words are English ones" in text
    rows = [" ".join(f"{n + 1} {words[n]}" for n in range(at, at + 5)) for at in range(0, 20, 5)]
    assert " ".join(rows) in text


def test_the_paper_of_the_desk_is_kept_where_its_words_are_needed():
    keys = new_keys(replace(SETUP, key_scheme=KeyScheme.STRICT))
    desk, roll = (
        text_of(KeySheet(FRAME, paper.kind, CODE, paper.words.split())) for paper in keys.papers[:2]
    )
    assert "for each pack and receipt, and for the result" in desk
    assert "Put this paper and the stick" not in desk
    assert "Put this paper and the stick" in roll


@pytest.mark.parametrize("kind", KeyFileKind)
def test_every_kind_of_key_file_has_its_words(kind):
    assert USES[kind]
    assert kind in {each for kinds in FILES.values() for each in kinds}


def test_the_sheet_of_a_rehearsal_says_so():
    frame = replace(FRAME, mode=Mode.TEST)
    assert "rehearsal" in text_of(KeySheet(frame, "all", CODE, PASSPHRASE.split()))


def test_the_words_show_in_no_log():
    assert PASSPHRASE.split()[1] not in repr(KeySheet(FRAME, "all", CODE, PASSPHRASE.split()))
