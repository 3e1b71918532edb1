import pytest

from mbdesk.reports import phrases
from mbdesk.reports.protocol.method import reason
from mbdesk.reports.wording import Wording
from mbdesk.words import untranslated


@pytest.mark.parametrize(
    ("language", "money"),
    [
        ("sv", "400\u00a0000\u00a0kr"),
        ("sv_easy", "400\u00a0000\u00a0kr"),
        ("se", "400\u00a0000\u00a0kr"),
        ("en", "400,000\u00a0SEK"),
        ("fa", "400,000\u00a0SEK"),
    ],
)
def test_money_is_written_as_the_language_does(language, money):
    assert Wording(language, untranslated).money(400_000, "SEK") == money


def test_an_unknown_currency_keeps_its_code():
    assert Wording("sv", untranslated).money(7, "PLN") == "7\u00a0PLN"


def test_a_negative_number_has_a_real_minus_sign_in_every_language():
    assert Wording("sv", untranslated).number(-1_234) == "−1\u00a0234"
    assert Wording("en", untranslated).number(-1_234) == "−1,234"


def test_a_day_is_written_in_words_and_what_is_none_stays_as_it_is():
    wording = Wording("en", untranslated)
    assert wording.day("2026-02-12") == "12 February 2026"
    assert wording.day("last spring") == "last spring"


def test_words_are_translated_before_they_are_filled():
    wording = Wording("sv", {phrases.PAGE: "Sida {page} av {pages}"}.__getitem__)
    assert wording.say(phrases.PAGE, page="1", pages="{page}") == "Sida 1 av {page}"


def test_a_reason_without_words_is_shown_as_it_is():
    wording = Wording("en", untranslated)
    assert reason("too_many", wording) == "too many proposals"
    assert reason("never_heard_of", wording) == "never_heard_of"
