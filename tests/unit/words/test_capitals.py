"""A sentence begins with a capital wherever its first letter stands."""

import pytest

from mbdesk.words.phrase import (
    ISOLATE,
    Joined,
    Number,
    Verbatim,
    reader_of,
    translate,
    with_capital,
)

PACK = translate("checking", "pack for the station {name}, edition {edition}")


@pytest.mark.parametrize("name", ["Torget", "\u0645\u0643\u062a\u0628\u0629"])
def test_a_phrase_with_an_arabic_name_begins_with_a_capital(name):
    told = Joined(
        (
            PACK.fill(name=Verbatim(name), edition=Number(3)),
            PACK.fill(name=Verbatim(name), edition=Number(4)),
        ),
        ", ",
    )
    assert with_capital(told.read(reader_of("en"))).lstrip(ISOLATE).startswith("Pack for ")


@pytest.mark.parametrize("words", ["", "3 votes", ISOLATE, "\u0645\u0643"])
def test_what_has_no_capital_stays_as_it_is(words):
    assert with_capital(words) == words
