"""Each mark on a paper has its role, and the roles read as the page does."""

from collections import defaultdict

import pytest

from mbdesk.reports.layout.elements import Column, Stamp, Written
from mbdesk.reports.layout.roles import Role, Scope
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.translations import words
from tests.unit.reports.papers import PAPERS

every_paper = pytest.mark.parametrize("paper", PAPERS)
some_languages = pytest.mark.parametrize("language", ["sv", "ar", "fi"])


def joined(text):
    """Return a text without spaces, and without the invisible signs that papers leave out."""
    return "".join(text.split()).replace("\u061c", "")


def written(element):
    """Return what an element says, without the spaces at which lines may break."""
    if isinstance(element, Written):
        return joined(element.line.text)
    if isinstance(element, Column):
        return joined("".join(element.texts))
    if isinstance(element, Stamp):
        return "".join(map(written, element.elements))
    return ""


@every_paper
@some_languages
def test_a_part_says_what_its_marks_say(paper, language):
    said = defaultdict(str)
    for page in PAPERS[paper](language).pages:
        for mark in page:
            said[mark.tag] += written(mark.element)
    said.pop(None, None)
    assert said
    for tag, text in said.items():
        if tag.role is Role.FIGURE:
            assert tag.text
        else:
            assert text == joined(tag.text)


@every_paper
def test_only_a_heading_repeated_on_a_further_page_is_text_without_a_role(paper):
    document = PAPERS[paper]("sv")
    headers = {joined(part.text) for part in document.parts() if part.role is Role.HEADER}
    for number, page in enumerate(document.pages):
        unread = {text for mark in page if mark.tag is None and (text := written(mark.element))}
        assert unread <= (headers if number else set())


@every_paper
@some_languages
def test_parts_stand_where_they_may(paper, language):
    within = {
        Role.ROW: Role.TABLE,
        Role.HEADER: Role.ROW,
        Role.CELL: Role.ROW,
        Role.ITEM: Role.LIST,
        Role.LABEL: Role.ITEM,
        Role.BODY: Role.ITEM,
        Role.PHRASE: Role.TITLE,
    }
    line = []
    for part in PAPERS[paper](language).parts():
        line = [*line[: part.depth], part.role]
        above = line[-2] if part.depth else None
        assert above in {within.get(part.role), None, Role.SECTION}
        assert (above is None) or part.role not in {Role.TITLE, Role.HEADING, Role.TABLE}
        assert (part.role is Role.HEADER) is (part.scope is not None)


@pytest.mark.parametrize("paper", [name for name in PAPERS if name != "cards"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_begins_with_its_one_title_before_any_heading(paper, language):
    roles = [part.role for part in PAPERS[paper](language).parts()]
    assert roles.count(Role.TITLE) == 1
    assert Role.HEADING not in roles[: roles.index(Role.TITLE)]


def test_the_zero_report_reads_from_its_title_to_the_figures():
    say = words("sv")
    begin = [(part.role, part.text) for part in PAPERS["zero_report"]("sv").parts()]
    assert begin[0] == (Role.PARAGRAPH, say("TEST: this is a rehearsal. Nothing here counts."))
    assert begin[1] == (
        Role.TITLE,
        f"{say('Zero report')}\nKiosk, måndag 21\u00a0september\u00a02026",
    )
    assert (Role.HEADING, say("In the ballot box")) in begin
    place = begin.index((Role.HEADER, say("Held now")))
    assert begin[place - 1] == (Role.ROW, "")
    assert begin[place + 1] == (Role.CELL, "7 411".replace(" ", "\u00a0"))


def test_a_table_on_many_pages_is_one_and_names_its_columns_once():
    found = list(PAPERS["long_protocol"]("sv").parts())
    say = words("sv")
    heading = next(n for n, part in enumerate(found) if part.text == say("Votes for each proposal"))
    table = found[heading + 1 :]
    end = next(n for n, part in enumerate(table) if part.role is Role.HEADING)
    rows = [part for part in table[:end] if part.role is Role.ROW]
    columns = [part for part in table[:end] if part.scope is Scope.COLUMN]
    names = [part for part in table[:end] if part.scope is Scope.ROW]
    assert sum(part.role is Role.TABLE for part in table[:end]) == 1
    assert (len(rows), len(columns), len(names)) == (61, 6, 60)
    assert {part.page for part in rows} > {rows[0].page}


def test_the_chart_says_in_words_what_it_shows():
    figures = (p for p in PAPERS["protocol"]("sv").parts() if p.role is Role.FIGURE)
    said = "; ".join(figure.text for figure in figures)
    assert "مقاعد أكثر مع مساند للذراعين: 198" in said
    assert said.count(words("sv")("Chosen")) == 5


def test_a_card_has_its_code_and_words_in_place_of_the_square():
    found = list(PAPERS["cards"]("sv").parts())
    starts = [n for n, part in enumerate(found) if part.role is Role.SECTION]
    assert len(starts) == 8
    roles = [part.role for part in found[starts[6] : starts[7]]]
    assert roles == [Role.SECTION, Role.PARAGRAPH, Role.FIGURE, Role.PARAGRAPH, Role.PARAGRAPH]
    assert found[starts[6] + 3].text == "0006-0000-00B5"
    assert found[starts[6] + 4].text == "Kort nummer 7"
    assert found[starts[6]].page == 2
