"""The register is listed, searched, filtered and sorted by what each proposal reads as now."""

import os
import stat
import sys
from dataclasses import replace

import pytest

from mbdesk.domain.answers import AnswerState
from mbdesk.domain.assessment import CHILD, FEASIBILITY, Verdict
from mbdesk.domain.media import MapPoint
from mbdesk.domain.register import ProposalState
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.evaluation.acts import Finding, assess, settle
from mbdesk.services.centre.log.log_book import log_owners
from mbdesk.services.centre.log.log_file import write_log
from mbdesk.services.centre.register.acts import correct, protect, set_dnr, set_theme, withdraw
from mbdesk.services.centre.register.disclosing import CopyDecision, disclose
from mbdesk.services.centre.register.listing import (
    ANSWER_OWED,
    RegisterQuery,
    Sort,
    read_choices,
    read_first,
    read_lines,
    read_numbers,
    read_points,
    walk_lines,
)
from mbdesk.services.centre.register.register_table import write_table
from mbdesk.services.centre.register.views import remove_view, save_view, saved_views
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.sync.codes import short_number
from mbdesk.words.exchange.spreadsheets import read_table
from mbdesk.words.phrase import reader_of
from tests.process.register.conftest import WHY, bring
from tests.process.scene import PROPOSING_DAY

LEFT = {
    "Torget": (
        ProposalDraft("sv", "Ökad belysning", "Ljus", place="Grimsta", estimate=900),
        ProposalDraft("fi", "Penkki", "Aurinko", place="Tori", point=MapPoint(100, 900)),
    ),
    "Skolan": (
        ProposalDraft("sv", "Ängsblommor", "Bin", estimate=50, point=MapPoint(500, 500)),
        ProposalDraft("ar", "مقعد", "شمس"),
        ProposalDraft("sv", "Asfalt", "Cykel"),
    ),
}


@pytest.fixture
def central(proposing):
    for station in proposing.stations:
        station.today = fixed(PROPOSING_DAY)
        for draft in LEFT[station.station.name]:
            leave_proposal(station, draft)
        bring(proposing, station)
    return proposing.central


def titles(central, **asked):
    return [line.title for line in read_first(central, RegisterQuery(**asked))]


def number_of(central, title):
    return next(line.number for line in walk_lines(central, RegisterQuery()) if line.title == title)


@pytest.mark.parametrize(
    ("sort", "descending", "wanted"),
    [
        (Sort.TITLE, False, ["Asfalt", "Penkki", "Ängsblommor", "Ökad belysning", "مقعد"]),
        (Sort.TITLE, True, ["مقعد", "Ökad belysning", "Ängsblommor", "Penkki", "Asfalt"]),
    ],
)
def test_names_are_sorted_as_in_swedish(central, sort, descending, wanted):
    assert titles(central, sort=sort, descending=descending) == wanted


def test_costs_are_sorted_and_what_has_none_comes_last_either_way(central):
    rising = read_first(central, RegisterQuery(sort=Sort.COST))
    falling = read_first(central, RegisterQuery(sort=Sort.COST, descending=True))
    assert [line.cost for line in rising] == [50, 900, None, None, None]
    assert [line.cost for line in falling] == [900, 50, None, None, None]


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("descending", [False, True])
def test_the_first_page_the_numbers_and_the_lines_tell_one_order(central, sort, descending):
    query = RegisterQuery(sort=sort, descending=descending)
    numbers = list(read_numbers(central, query))
    assert sorted(numbers) == [1, 2, 3, 4, 5]
    assert [line.number for line in read_first(central, query)] == numbers
    assert [line.number for line in read_lines(central, numbers)] == numbers
    assert [line.number for line in read_first(central, query, 2)] == numbers[:2]
    assert list(walk_lines(central, query)) == list(read_first(central, query))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ÄNGS", ["Ängsblommor"]),
        ("ökad grimsta", ["Ökad belysning"]),
        ("ökad tori", []),
        ("مقعد", ["مقعد"]),
        ("%", []),
        ("_", []),
        ("", None),
        ("hv 2026/214", ["Penkki"]),
    ],
)
def test_a_search_finds_all_of_its_words_in_whatever_case(central, text, found):
    set_dnr(central, number_of(central, "Penkki"), "HV 2026/214")
    told = titles(central, text=text)
    assert len(told) == 5 if found is None else told == found


def test_the_code_that_the_proposer_was_given_finds_the_proposal(central):
    line = read_first(central, RegisterQuery())[2]
    code = short_number(line.key.proposal)
    for typed in (code, code.lower(), code.replace("-", "")):
        assert line in read_first(central, RegisterQuery(text=typed))


def test_filters_go_together_and_follow_what_is_put_on_record(central):
    sites = {name: id_ for id_, name in read_choices(central).sites.items()}
    at_school = sites["Plats Skolan"]
    assert sorted(titles(central, site=at_school, language="sv")) == ["Asfalt", "Ängsblommor"]
    asphalt = number_of(central, "Asfalt")
    withdraw(central, asphalt, WHY)
    set_theme(central, asphalt, "trafik")
    correct(central, asphalt, "title", "Ny asfalt", WHY)
    assert titles(central, state="withdrawn") == titles(central, theme="trafik") == ["Ny asfalt"]
    assert titles(central, text="ny asfalt", state="received") == []
    assert read_choices(central).themes == ("trafik",)


def test_what_there_is_to_filter_by_is_what_the_register_holds(central):
    known = read_choices(central)
    assert list(known.sites.values()) == ["Plats Skolan", "Plats Torget"]
    assert known.languages == ("ar", "fi", "sv")
    assert known.states == (ProposalState.RECEIVED,)
    assert (known.lines, known.first_day, known.last_day) == (5, PROPOSING_DAY, PROPOSING_DAY)


def test_an_empty_register_has_nothing_to_filter_by(proposing):
    known = read_choices(proposing.central)
    assert (known.lines, dict(known.sites), known.languages, known.first_day) == (0, {}, (), "")
    assert list(walk_lines(proposing.central, RegisterQuery())) == []


def test_points_are_those_of_what_is_asked_for(central):
    assert set(read_points(central, RegisterQuery()).values()) == {
        MapPoint(100, 900),
        MapPoint(500, 500),
    }
    assert set(read_points(central, RegisterQuery(language="fi")).values()) == {MapPoint(100, 900)}


def test_the_workbook_tells_what_is_asked_for_and_keeps_a_protected_identity(central, tmp_path):
    meadow = number_of(central, "Ängsblommor")
    protect(central, meadow, protected=True)
    query = RegisterQuery(language="sv")
    path = write_table(central, query, tmp_path / "register.xlsx", reader_of("en"))
    heading, *rows = read_table(path)
    assert heading[:5] == ["No.", "Received", "Reference (dnr)", "State", "Proposal"]
    assert len(rows) == 3
    hidden = next(row for row in rows if row[0] == str(meadow))
    assert hidden[4:] == ["Protected identity"]
    assert "Ängsblommor" not in str(rows)
    shown = next(row for row in rows if row[4] == "Ökad belysning")
    assert shown[5:] == ["Grimsta", "Plats Torget", "svenska", "", "900"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such modes")
def test_files_that_tell_of_people_are_for_their_owner_alone_whatever_the_umask_is(
    central, tmp_path
):
    before = os.umask(0)
    try:
        write_table(central, RegisterQuery(), tmp_path / "register.xlsx", reader_of("en"))
        write_log(central, log_owners(central)[0].id, tmp_path / "log.csv", reader_of("en"))
        number = next(walk_lines(central, RegisterQuery())).number
        disclose(central, number, CopyDecision((), WHY), tmp_path / "copy.pdf")
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in tmp_path.glob("*.*")}
    wanted = ("register.xlsx", "log.csv", "copy.pdf")
    assert [modes[name] for name in wanted] == [0o600] * 3


def test_views_are_kept_by_name_in_their_order_and_forgotten(central):
    query = RegisterQuery("ljus", language="sv", sort=Sort.COST, descending=True)
    save_view(central, " Dyra ", query)
    save_view(central, "Arabiska", RegisterQuery(language="ar"))
    assert dict(saved_views(central)) == {"Dyra": query, "Arabiska": RegisterQuery(language="ar")}
    other = replace(query, text="")
    save_view(central, "Dyra", other)
    assert next(iter(saved_views(central).items())) == ("Dyra", other)
    remove_view(central, "Dyra")
    assert list(saved_views(central)) == ["Arabiska"]
    for name in ("", "x" * 41, "två\nrader"):
        with pytest.raises(FieldError):
            save_view(central, name, query)


def test_what_does_not_meet_a_criterion_and_who_waits_for_an_answer_are_filtered(registered):
    central = registered.central
    before = read_choices(central)
    assert (before.assessed, before.answers) == (False, False)
    unmet, owed = RegisterQuery(criterion=FEASIBILITY), RegisterQuery(answer=ANSWER_OWED)
    assert list(read_numbers(central, unmet)) == list(read_numbers(central, owed)) == []
    for number, who, verdict in (
        (1, "Anna Ek", Verdict.YES),
        (2, "Anna Ek", Verdict.YES),
        (2, "Bo Dal", Verdict.UNCLEAR),
        (3, "Anna Ek", Verdict.NO),
    ):
        assess(central, number, Finding(FEASIBILITY, verdict, "skäl"), who)
    assert list(read_numbers(central, unmet)) == [2, 3]
    assert list(read_numbers(central, replace(unmet, criterion=CHILD))) == []
    settle(central, 2, Finding(FEASIBILITY, Verdict.YES, "utanför reservatet"), "Eva Ros")
    assert list(read_numbers(central, unmet)) == [3]
    assess(central, 3, Finding(FEASIBILITY, Verdict.YES), "anna ek")
    assert list(read_numbers(central, unmet)) == []
    assess(central, 3, Finding(FEASIBILITY, Verdict.NO, "skäl"), "Anna Ek")
    after = read_choices(central)
    assert (after.assessed, after.answers) == (True, True)
    assert after.criteria == central.criteria
    without = replace(owed, answer=AnswerState.NO_CONTACT)
    assert list(read_numbers(central, without)) == [3]
    assert list(read_numbers(central, owed)) == []
    save_view(central, "Inte uppfyllt", unmet)
    assert saved_views(central)["Inte uppfyllt"] == unmet
