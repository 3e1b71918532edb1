"""Texts out and back in either form: nothing is lost, and odd files are refused by name."""

import io
import zipfile
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from mbdesk.domain.texts import TextState, bare
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.words.exchange.comparison import Outcome, compared
from mbdesk.words.exchange.text_checks import check_marks
from mbdesk.words.exchange.text_exchange import read_texts, write_texts
from mbdesk.words.exchange.translated_texts import ReturnedTexts, TextList, TextUnit
from mbdesk.words.languages import LANGUAGES

ENDINGS = ("xlsx", "xlf")
LETTERS = st.characters(exclude_categories=["Cc", "Cs", "Cn"]) | st.sampled_from("\n\t&<>_")
TEXTS = st.text(LETTERS, max_size=20).map(bare)
SOURCES = TEXTS.map(lambda text: text or "_x0041_")
TARGETS = st.sampled_from([tag for tag in LANGUAGES if tag != "sv"])
COMMON = settings(
    deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40
)


@st.composite
def lists(draw):
    """Draw texts, some with plural forms, in all states."""
    target = draw(TARGETS)
    units = []
    for number in range(draw(st.integers(1, 5))):
        forms = draw(st.sampled_from([1, LANGUAGES[target].plural_forms]))
        said = tuple(draw(SOURCES) for _ in range(forms)) if draw(st.booleans()) else ("",) * forms
        there = (TextState.DRAFT, TextState.REVIEWED, TextState.CHANGED)
        state = draw(st.sampled_from(there)) if any(said) else TextState.MISSING
        words = draw(SOURCES), said, state, draw(TEXTS), draw(TEXTS)
        units.append(TextUnit(f"ballot.V{number}.titles", *words))
    return TextList("sv", target, tuple(units), "" if target == "sv_easy" else "sv_easy")


def round_trip(texts, tmp_path, ending):
    path = write_texts(tmp_path / f"{abs(hash(texts.units))}.{ending}", texts)
    return read_texts(path)


@pytest.mark.parametrize("ending", ENDINGS)
@COMMON
@given(texts=lists())
def test_what_goes_out_comes_back_and_changes_nothing(texts, tmp_path, ending):
    returned = round_trip(texts, tmp_path, ending)
    assert returned.language == texts.target
    rows = compared(texts.units, returned)
    assert [row.id for row in rows] == [unit.id for unit in texts.units]
    for unit, row in zip(texts.units, rows, strict=True):
        lacking = any(fault.code == "letters_without_font" for fault in row.faults)
        told = Outcome.WRONG if lacking else Outcome.SAME if any(unit.forms) else Outcome.EMPTY
        assert row.outcome is told
        if any(unit.forms):
            assert row.forms == tuple(form.strip() for form in unit.forms)


@pytest.mark.parametrize("ending", ENDINGS)
@COMMON
@given(texts=lists(), data=st.data())
@example(
    texts=TextList("sv", "se", (TextUnit("t", "Bänk", ("_x0041_ <&>\n\"'",), TextState.DRAFT),)),
    data=None,
)
def test_what_was_read_over_says_so_when_it_comes_back(texts, data, tmp_path, ending):
    returned = round_trip(texts, tmp_path, ending)
    for unit, text in zip(texts.units, returned.texts, strict=True):
        assert text.reviewed == (unit.state is TextState.REVIEWED)
        assert " ".join(text.source.split()) == " ".join(unit.source.split())


@pytest.mark.parametrize("ending", ENDINGS)
@COMMON
@given(data=st.binary(max_size=400))
def test_odd_bytes_are_refused_by_name(data, tmp_path, ending):
    path = tmp_path / f"odd.{ending}"
    path.write_bytes(data)
    with pytest.raises(InvalidInputError):
        read_texts(path)


@COMMON
@given(texts=lists(), place=st.integers(0), flip=st.integers(1, 255), cut=st.integers(0, 2000))
def test_a_damaged_file_is_refused_or_read_and_never_a_fault_of_ours(
    texts, place, flip, cut, tmp_path
):
    for ending in ENDINGS:
        whole = write_texts(tmp_path / f"whole.{ending}", texts)
        data = bytearray(whole.read_bytes())
        whole.unlink()
        data[place % len(data)] ^= flip
        path = tmp_path / f"damaged.{ending}"
        path.write_bytes(data[: max(1, len(data) - cut)] if cut % 2 else data)
        with suppress(InvalidInputError):
            compared(texts.units, read_texts(path))


def one(source="Bänk", forms=("penkki",), state=TextState.DRAFT, **more):
    return TextUnit("ballot.V1.titles", source, forms, state, **more)


def outcome_of(unit, tmp_path, change, ending="xlsx", before=None):
    """Send a text out as it was before, let somebody change the file, and compare."""
    path = write_texts(tmp_path / f"a.{ending}", TextList("sv", "fi", (before or unit,)))
    returned = read_texts(path)
    texts = tuple(change(text) for text in returned.texts)
    (row,) = compared([unit], ReturnedTexts(path, "fi", texts))
    return row


def says(*forms, reviewed=False):
    return lambda text: replace(text, forms=forms, reviewed=reviewed)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize(
    ("unit", "change", "outcome"),
    [
        (one(forms=("",), state=TextState.MISSING), says("penkki"), Outcome.NEW),
        (one(), says("tuoli"), Outcome.CHANGED),
        (one(), says("penkki"), Outcome.SAME),
        (one(), says(" penkki "), Outcome.SAME),
        (one(), says(""), Outcome.EMPTY),
        (one(), says("penkki", reviewed=True), Outcome.REVIEWED),
        (one(state=TextState.REVIEWED), says("penkki", reviewed=True), Outcome.SAME),
    ],
)
def test_each_row_says_what_it_would_do(tmp_path, unit, change, outcome, ending):
    assert outcome_of(unit, tmp_path, change, ending).outcome is outcome


def test_a_text_that_changed_after_it_was_read_over_is_a_draft_whatever_the_file_says(tmp_path):
    row = outcome_of(one(state=TextState.REVIEWED), tmp_path, says("tuoli", reviewed=True))
    assert (row.outcome, row.reviewed) == (Outcome.CHANGED, False)
    row = outcome_of(one(), tmp_path, says("tuoli", reviewed=True))
    assert (row.outcome, row.reviewed) == (Outcome.CHANGED, True)


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_translation_of_another_source_stands_beside(tmp_path, ending):
    row = outcome_of(one(source="Bänkar"), tmp_path, says("tuoli"), ending, before=one())
    assert (row.outcome, row.made_for, row.forms) == (Outcome.BESIDE, "Bänk", ("tuoli",))
    row = outcome_of(
        one(source="Bänk  i\nsolen"), tmp_path, says("tuoli"), before=one("Bänk i solen")
    )
    assert row.outcome is Outcome.CHANGED


WRONG = [
    (one(), says("a\x01b"), "no_controls"),
    (one(), says("\u200b"), "something_seen"),
    (one("{n} kr", check=partial(check_marks, "{n} kr")), says("kr"), "same_fields"),
    (one("kr", check=partial(check_marks, "kr")), says("{n} kr"), "same_fields"),
    (one("&Öppna", check=partial(check_marks, "&Öppna")), says("Avaa"), "same_accelerators"),
    (one("röst", check=partial(check_marks, "röst")), says("%n ääni"), "same_number"),
    (one("%n x", ("a", "b")), says("a"), "plural_forms"),
    (one("%n x", ("a", "b")), says("a", ""), "plural_forms"),
    (one("%n x", ("a", "b")), says("a", "b", "c"), "plural_forms"),
    (one(), says("a", "b"), "plural_forms"),
]


@pytest.mark.parametrize(("unit", "change", "wanted"), WRONG)
def test_a_row_that_cannot_be_kept_names_why(tmp_path, unit, change, wanted):
    row = outcome_of(unit, tmp_path, change)
    assert row.outcome is Outcome.WRONG
    (fault,) = row.faults
    assert isinstance(fault, FieldError)
    assert (fault.parameters["wanted"], fault.parameters["field"]) == (wanted, "suomi")


def test_letters_without_a_font_an_unknown_text_and_one_twice_are_wrong(tmp_path):
    assert outcome_of(one(), tmp_path, says("\U00013080")).faults[0].code == "letters_without_font"
    path = write_texts(tmp_path / "b.xlsx", TextList("sv", "fi", (one(), one())))
    rows = compared([one()], read_texts(path))
    assert [row.outcome for row in rows] == [Outcome.SAME, Outcome.WRONG]
    assert rows[1].faults[0].code == "text_twice"
    (row, _) = compared([], read_texts(path))
    assert row.faults[0].code == "unknown_text"


def xliff(tmp_path, body, head='source-language="sv" target-language="fi-FI"') -> Path:
    path = tmp_path / "a.xlf"
    path.write_text(f"<xliff version='1.2'><file {head}><body>{body}</body></file></xliff>")
    return path


def test_a_translator_s_program_may_write_xliff_in_its_own_way(tmp_path):
    body = """
    <trans-unit id="ballot.V1.titles"><source>Bänk</source><seg-source/>
      <target state="translated">Penkki <g id="1">torilla</g></target>
      <alt-trans><target>Ei tämä</target></alt-trans></trans-unit>
    <trans-unit id="b"><source>Lampa</source><target state="new">Lampa</target></trans-unit>
    <trans-unit id="c"><source>Träd</source></trans-unit>
    <trans-unit id="d" approved="yes"><source>Gren</source><target>Oksa</target></trans-unit>"""
    returned = read_texts(xliff(tmp_path, body))
    assert returned.language == "fi"
    assert [text.forms for text in returned.texts] == [
        ("Penkki torilla",),
        ("",),
        ("",),
        ("Oksa",),
    ]
    assert [text.reviewed for text in returned.texts] == [False, False, False, True]


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ('target-language="de"', "no_language"),
        ("", "no_language"),
        ('target-language="fi"/><file target-language="se"', "no_language"),
    ],
)
def test_xliff_into_no_one_language_of_ours_is_refused(tmp_path, head, reason):
    with pytest.raises(InvalidInputError) as caught:
        read_texts(xliff(tmp_path, "<x/>", head))
    assert caught.value.parameters["reason"] == reason


BOMBS = {
    "entities": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><xliff>&b;</xliff>',
    "outside": '<!DOCTYPE x SYSTEM "file:///etc/passwd"><xliff/>',
    "deep": "<a>" * 10_000,
    "many": "<xliff><file target-language='fi'><trans-unit>" + "<x/>" * 30_000,
    "attributes": "<xliff " + " ".join(f"a{n}=''" for n in range(200_000)) + "/>",
    "text": "<xliff><file>" + "x" * (3 << 20),
    "no xliff": "<html><body/></html>",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_xml_made_to_do_harm_is_refused_by_name(tmp_path, bomb):
    path = tmp_path / "a.xliff"
    path.write_text(BOMBS[bomb])
    with pytest.raises(InvalidInputError) as caught:
        read_texts(path)
    assert caught.value.parameters["reason"] == "no_xliff"


def test_a_file_that_is_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "a.xlf"
    with path.open("wb") as file:
        file.truncate(100 << 20)
    with pytest.raises(InvalidInputError) as caught:
        read_texts(path)
    assert caught.value.parameters["reason"] == "too_large"


def test_more_units_than_anybody_writes_are_refused(tmp_path):
    unit = "<trans-unit id='a'><source>a</source></trans-unit>"
    with pytest.raises(InvalidInputError) as caught:
        read_texts(xliff(tmp_path, unit * 20_001))
    assert caught.value.parameters["reason"] == "too_many_rows"


def unpacking_to(size: int) -> bytes:
    """Return a workbook whose sheet unpacks to so many bytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", '<workbook><sheet r:id="1" xmlns:r="u"/></workbook>')
        link = '<Relationships><Relationship Id="1" Target="sheet.xml"/></Relationships>'
        archive.writestr("xl/_rels/workbook.xml.rels", link)
        with archive.open("xl/sheet.xml", "w") as file:
            file.write(b"<worksheet><sheetData>")
            row = b'<row><c t="inlineStr"><is><t>' + b"x" * 90_000 + b"</t></is></c></row>"
            for _ in range(size // len(row) + 1):
                file.write(row)
            file.write(b"</sheetData></worksheet>")
    return packed.getvalue()


def test_a_workbook_of_a_hundred_megabytes_is_refused_in_little_memory(tmp_path):
    import tracemalloc

    path = tmp_path / "bomb.xlsx"
    path.write_bytes(unpacking_to(100 << 20))
    assert path.stat().st_size < 1 << 20
    tracemalloc.start()
    try:
        with pytest.raises(InvalidInputError) as caught:
            read_texts(path)
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()
    assert caught.value.parameters["reason"] == "too_large"


@pytest.mark.parametrize(
    ("head", "reason"),
    [
        ("Id;Original (sv)", "no_text_columns"),
        ("Id;Translation (fi);State", "no_text_columns"),
        ("Id;Original (sv);Translation", "no_language"),
        ("Id;Original (sv);Translation (de)", "no_language"),
        ("Id;Original (sv);Translation (fi);Translation (se) 2", "no_language"),
        ("Id;Original (sv);Translation (fi);Översättning (fi)", "column_twice"),
    ],
)
def test_a_table_without_its_columns_is_refused(tmp_path, head, reason):
    path = tmp_path / "a.csv"
    path.write_text(f"{head}\nballot.V1.titles;Bänk;penkki;x\n", "utf-8")
    with pytest.raises(InvalidInputError) as caught:
        read_texts(path)
    assert caught.value.parameters["reason"] == reason


def test_columns_may_be_moved_and_added(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "Mina ord;Läge;Översättning (fi);Original (sv);Id\nx;Granskad;penkki;Bänk;t\n", "utf-8"
    )
    (text,) = read_texts(path).texts
    assert (text.id, text.source, text.forms, text.reviewed) == ("t", "Bänk", ("penkki",), True)
