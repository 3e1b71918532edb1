"""The poster: every place, the days in every language, and the code that people compare."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial

import pytest
from pypdf import PdfReader

from mbdesk.domain.process import PhaseKind
from mbdesk.errors.files import FileMissingError
from mbdesk.services.centre.stations.papers import write_poster, write_posters
from mbdesk.services.centre.stations.places import Hours, places, set_hours
from mbdesk.services.centre.stations.week_hours import (
    CLOSED,
    WeekHours,
    days_in,
    hours_in,
    weekday,
)
from mbdesk.services.exchange.station_papers import control_codes
from mbdesk.words import untranslated
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.translations import words


def test_the_poster_bears_the_code_that_every_station_shows(opened, tmp_path):
    first, second = opened.enrolled("one"), opened.enrolled("two")
    path = write_poster(opened.central, tmp_path, lambda _tag: untranslated)
    (page,) = PdfReader(path).pages
    text = " ".join(page.extract_text().split())
    code = control_codes(first).process
    assert control_codes(second).process == code
    assert f"Control code of the participatory budget: {code}" in text
    assert "Plats one" in text
    assert "Plats two" in text
    assert text.count("Vote from") >= 8
    assert write_poster(opened.central, tmp_path, lambda _tag: untranslated) == path


def test_the_poster_tells_when_each_place_is_open_for_voting(opened, tmp_path):
    opened.enrolled("one")
    voting = next(p for p in opened.central.frame.phases if p.kind is PhaseKind.VOTING)
    first = date.fromisoformat(voting.first_day)
    days = [(first + timedelta(days=n)).isoformat() for n in (-1, 0, 1, 3)]
    (place,) = places(opened.central)
    open_days = [Hours(day, "10:00", "18:00") for day in days]
    set_hours(opened.central, place.site.id, open_days)
    path = write_poster(opened.central, tmp_path, lambda _tag: untranslated)
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    together, alone = (
        " ".join(LANGUAGES["sv"].written_days(days[first], days[last]).split())
        for first, last in ((1, 2), (3, 3))
    )
    assert f"{together}: 10:00–18:00 {alone}: 10:00–18:00" in text
    assert text.count("10:00") == 2, "a day before voting is none to vote on"


def test_the_poster_says_that_a_place_is_closed_on_a_day_it_is_open_as_a_rule(opened, tmp_path):
    opened.enrolled("one")
    (place,) = places(opened.central)
    voting = days_in(opened.central.frame, PhaseKind.VOTING)
    week = WeekHours((("10", "18"),) * 5 + (CLOSED,) * 2)
    friday = next(day for day in voting[7:] if weekday(day) == 4)
    known = replace(week, others=(Hours(friday, "", ""),))
    set_hours(opened.central, place.site.id, hours_in(known, voting))
    path = write_poster(opened.central, tmp_path, lambda _tag: untranslated)
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    said = " ".join(LANGUAGES["sv"].written_day(friday).split())
    assert f"{said}: closed" in text
    assert text.count("closed") == 1, "a weekend is no exception"


def test_a_folder_that_is_gone_is_told(opened, tmp_path):
    with pytest.raises(FileMissingError):
        write_poster(opened.central, tmp_path / "gone", lambda _tag: untranslated)


def test_who_may_still_propose_is_invited_on_a_poster_of_its_own(opened, tmp_path):
    opened.enrolled("one")
    opened.central.today = lambda: "2026-03-15"
    form_words = partial(words, context="voter.form")
    invites, votes = write_posters(opened.central, tmp_path, form_words)
    told = " ".join(PdfReader(invites).pages[0].extract_text().split())
    assert "Du kan lämna förslag" in told
    assert "100 kronor" in told
    assert votes.name == "poster.pdf"
    opened.central.today = lambda: "2026-04-01"
    assert write_posters(opened.central, tmp_path, form_words) == (votes,)
