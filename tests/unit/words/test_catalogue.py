"""Compiled translations read without Qt say what Qt reads in them."""

import struct
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QTranslator

from mbdesk.assets import TRANSLATIONS
from mbdesk.words import translations
from mbdesk.words.catalogue import MAGIC, CatalogueError, parse, read_catalogue
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import reader_of

NUMBERS = (*range(201), 1_000, 1_001, 1_011, 12_345, 100_002, 1_000_000, 2**31 - 1)


def messages(tag):
    """Yield the context and source of every text of a language, translated or not."""
    for group in ET.parse(TRANSLATIONS / f"{tag}.ts").iter("context"):  # noqa: S314  # our own
        for message in group.iter("message"):
            yield group.findtext("name"), message.findtext("source"), message.get("numerus")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_text_is_what_qt_reads(tag):
    qt = QTranslator()
    assert qt.load(str(TRANSLATIONS / f"{tag}.qm"))
    ours = read_catalogue(TRANSLATIONS / f"{tag}.qm")
    assert ours.texts
    for context, source, plural in messages(tag):
        for number in NUMBERS if plural else (-1, 7):
            expected = qt.translate(context, source, None, number) or source
            assert ours.translation(context, source, number) == expected, (source, number)


@pytest.fixture
def made():
    """Return a function that makes a .qm file of sections."""

    def make(*sections):
        parts = (struct.pack(">BI", tag, len(body)) + body for tag, body in sections)
        return MAGIC + b"".join(parts)

    return make


def message(*fields):
    body = b"".join(struct.pack(">BI", tag, len(value)) + value for tag, value in fields)
    return (0x42, struct.pack(">II", 7, 0)), (0x69, body + b"\x01")


VOTE = ((3, "rösta".encode("utf-16-be")), (8, b""), (6, b"Vote"), (7, b"page"))


def test_a_text_is_found_by_context_and_source(made):
    catalogue = parse(made(*message(*VOTE)))
    assert catalogue.translation("page", "Vote") == "rösta"
    assert catalogue.translation("other", "Vote") == "Vote"
    assert catalogue.translation("page", "Leave") == "Leave"


def test_names_may_end_with_a_nought_byte_and_unknown_sections_are_passed_over(made):
    ended = ((3, "rösta".encode("utf-16-be")), (6, b"Vote\0"), (7, b"page\0"))
    catalogue = parse(made((0x96, b"anything"), *message(*ended)))
    assert catalogue.translation("page", "Vote") == "rösta"


def test_a_text_with_a_comment_is_another_text(made):
    catalogue = parse(made(*message(VOTE[0], (8, b"noun"), *VOTE[2:])))
    assert catalogue.translation("page", "Vote") == "Vote"


ONE_NOT_ELEVEN = bytes([0x11, 1, 0xFD, 0x29, 11])
TWO_TO_FOUR_OR_LEADING_NINE = bytes([0x04, 2, 4, 0xFE, 0x41, 9])


@pytest.mark.parametrize(
    ("number", "form"),
    [(1, 0), (11, 2), (21, 0), (111, 2), (3, 1), (5, 2), (9, 1), (9_500_000, 1), (8_999, 2)],
)
def test_plural_rules_are_followed(made, number, form):
    rules = (0x88, ONE_NOT_ELEVEN + b"\xff" + TWO_TO_FOUR_OR_LEADING_NINE)
    assert parse(made(rules)).form(number) == form


@pytest.mark.parametrize(("code", "number", "form"), [(2, 4, 0), (2, 5, 1), (3, 5, 0), (3, 6, 1)])
def test_plural_rules_compare(made, code, number, form):
    assert parse(made((0x88, bytes([code, 5])))).form(number) == form


def test_a_form_that_is_not_there_leaves_the_source(made):
    catalogue = parse(made(*message(*VOTE), (0x88, b"\x01\x01")))
    assert catalogue.translation("page", "Vote", 1) == "rösta"
    assert catalogue.translation("page", "Vote", 2) == "Vote"


@pytest.mark.parametrize(
    "sections",
    [
        [(0x88, b"\x00\x01")],
        [(0x88, b"\x01")],
        [(0x88, b"\x04\x01")],
        [(0x88, b"\x01\x01\x33")],
        [(0x42, b"123"), (0x69, b"\x01")],
        [(0x42, struct.pack(">II", 7, 99)), (0x69, b"\x01")],
        message((5, b"abcd")),
        message((3, b"odd")),
        message((6, b"\xff\xfe")),
    ],
)
def test_what_is_damaged_is_refused(made, sections):
    with pytest.raises(CatalogueError):
        parse(made(*sections))


def test_a_file_cut_short_anywhere_is_refused_or_holds_less_of_the_same(made):
    whole = made(*message(*VOTE), (0x88, b"\x01\x01"))
    for length in range(len(whole)):
        try:
            catalogue = parse(whole[:length])
        except CatalogueError:
            continue
        assert catalogue.translation("page", "Vote") in {"Vote", "rösta"}


def test_any_altered_byte_is_refused_or_read(made):
    whole = made(*message(*VOTE), (0x88, b"\x01\x01"))
    for place in range(len(whole)):
        altered = bytearray(whole)
        altered[place] ^= 0xFF
        try:
            read = parse(bytes(altered))
        except CatalogueError:
            continue
        assert isinstance(read.translation("page", "Vote", 3), str)


@pytest.mark.parametrize("content", [None, b"", b"no translation", MAGIC + b"\x42\xff"])
def test_a_language_that_cannot_be_read_is_logged_and_shown_in_english(
    tmp_path, monkeypatch, caplog, content
):
    if content is not None:
        (tmp_path / "fi.qm").write_bytes(content)
    monkeypatch.setattr(translations, "TRANSLATIONS", tmp_path)
    translations.catalogue.cache_clear()
    reader_of.cache_clear()
    try:
        says = reader_of("fi").translate("voter.money", "%Ln kronor", 1_000)
    finally:
        translations.catalogue.cache_clear()
        reader_of.cache_clear()
    assert says == "1\N{NO-BREAK SPACE}000 kronor"
    assert "fi.qm" in caplog.text
