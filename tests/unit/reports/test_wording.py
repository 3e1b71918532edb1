import pytest

from mbdesk.domain.result import Fate
from mbdesk.reports.layout.roles import language_of
from mbdesk.reports.layout.wording import PAGE, Wording
from mbdesk.reports.protocol.method import fate_name
from mbdesk.words import untranslated
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import Day, kronor, reader_of
from mbdesk.words.translations import words


@pytest.mark.parametrize(
    ("language", "money"),
    [
        ("sv", "400 000 kronor"),
        ("sv_easy", "400 000 kronor"),
        ("se", "400 000 ruvnno"),
        ("en", "400 000 kronor"),
        ("ar", "٤٠٠٬٠٠٠ كرونة"),
        ("fa", "۴۰۰٬۰۰۰ کرون"),
    ],
)
def test_money_is_written_as_on_the_screen_and_never_broken(language, money):
    written = Wording(language, untranslated).money(400_000, "SEK")
    assert written == money.replace(" ", "\u00a0")
    assert written.replace("\u00a0", " ") == kronor(400_000).read(reader_of(language)).replace(
        "\u00a0", " "
    )


def test_an_unknown_currency_keeps_its_code():
    assert Wording("sv", untranslated).money(7, "PLN") == "7\u00a0PLN"


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_and_days_are_written_as_on_the_screen(language):
    wording, reader = Wording(language, untranslated), reader_of(language)
    assert wording.number(-1_234) == reader.number(-1_234)
    assert wording.day("2026-02-12") == Day("2026-02-12").read(reader)


def test_what_is_no_day_stays_as_it_is():
    assert Wording("en", untranslated).day("last spring") == "last spring"


def test_words_are_translated_before_they_are_filled():
    wording = Wording("sv", {PAGE: "Sida {page} av {pages}"}.__getitem__)
    assert wording.say(PAGE, page="1", pages="{page}") == "Sida 1 av {page}"


def test_each_fate_that_is_not_counted_has_words():
    wording = Wording("en", untranslated)
    assert fate_name(Fate.TOO_MANY, wording) == "Invalid: too many proposals"
    told = [fate_name(fate, wording) for fate in Fate if fate not in {Fate.COUNTED, Fate.IN_BOX}]
    assert len(set(told)) == len(told)


def test_what_is_not_in_the_papers_language_says_so():
    texts = {"sv": "Alla ska kunna använda det."}
    assert Wording("sv", untranslated).for_residents(texts) == "Alla ska kunna använda det."
    assert (
        Wording("so", untranslated).for_residents(texts)
        == "Alla ska kunna använda det. (af Iswiidhish)"
    )
    assert (
        Wording("ar", untranslated).for_residents(texts)
        == "Alla ska kunna använda det. (بالسويدية)"
    )


def test_what_is_not_translated_says_that_it_is_english():
    assert language_of(Wording("fi", untranslated).say(PAGE, page="1", pages="2")) == "en"
    assert language_of(Wording("fi", words("fi", context="voter.form")).say("TEST")) == ""
    assert language_of(Wording("sv", untranslated).say(PAGE, page="1", pages="2")) == ""
