"""What residents read, put into words: mixed directions, numbers, money and days."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale

from mbdesk.domain.ballot import BallotKind
from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ITEMS, ExampleStation
from mbdesk.ui.look.screen_language import locale, set_language
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.pages.item import details
from mbdesk.ui.voter.shell.setting_panels import language_panel, size_panel
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import (
    END_OF_ISOLATE,
    ISOLATE,
    Content,
    Day,
    Joined,
    Number,
    Verbatim,
    kronor,
    reader_of,
    translate,
)

pytestmark = pytest.mark.gui

SPACE = "\N{NO-BREAK SPACE}"
GROUPED = dict.fromkeys(LANGUAGES, f"1{SPACE}234{SPACE}567") | {
    "ar": "١٬٢٣٤٬٥٦٧",
    "fa": "۱٬۲۳۴٬۵۶۷",
}
"""CLDR 48; Somali and English as in Sweden, where a comma is a decimal sign."""

SUNDAYS = {
    "sv": "söndag 4~oktober~2026",
    "sv_easy": "söndag 4~oktober~2026",
    "en": "Sunday, 4~October~2026",
    "fi": "sunnuntai 4.~lokakuuta~2026",
    "fit": "pyhä 4.~lokakuuta~2026",
    "se": "sotnabeaivi golggotmánu~4.~b.~2026",
    "ar": "الأحد، ٤~أكتوبر~٢٠٢٦",
    "so": "Axad, 4~Oktoobar~2026",
    "fa": "یکشنبه ۴~اکتبر~۲۰۲۶",
}
"""No line break where a `~` stands."""


def isolated(words):
    return f"{ISOLATE}{words}{END_OF_ISOLATE}"


def review_lines(qtbot, theme, kind):
    view = VoterView(ExampleStation(PhaseKind.VOTING, kind), theme)
    qtbot.addWidget(view)
    view.session.marks.give("V2", 1)
    view.show_step(PhaseKind.VOTING, Step.BALLOT_REVIEW)
    return [choice.card.accessibleName() for choice in view.page.cards.values()]


@pytest.mark.parametrize("kind", [BallotKind.APPROVAL, BallotKind.POINTS, BallotKind.RANKING])
def test_a_swedish_title_in_an_arabic_review_keeps_its_own_direction(qtbot, theme, kind):
    set_language("ar")
    lines = review_lines(qtbot, theme, kind)
    assert any(isolated("Bänkar med arm- och ryggstöd") in line for line in lines)
    assert not any("," in line for line in lines)


def test_each_part_of_read_more_keeps_its_own_direction(qapp):
    words = details(ITEMS[1]).text.read(reader_of("fa"))
    price, place, text = words.split("\n", 2)
    assert place == isolated("Centrum")
    assert price == isolated(kronor(90_000).read(reader_of("fa")))
    assert (text[0], text[-1]) == (ISOLATE, END_OF_ISOLATE)


def test_arabic_in_a_swedish_sentence_keeps_its_own_direction(qapp):
    arabic, swedish = Verbatim("مقعد!"), Verbatim("Bänk!")
    says = translate("voter.review", "Change: {part}")
    assert isolated("مقعد!") in says.fill(part=arabic).read(reader_of("sv"))
    assert says.fill(part=swedish).read(reader_of("sv")) == "Ändra: Bänk!"
    assert Joined((swedish, arabic), " ").read(reader_of("sv")) == f"Bänk! {isolated('مقعد!')}"


@pytest.mark.parametrize("tag", LANGUAGES)
def test_numbers_are_grouped_as_the_language_groups_them(qapp, tag):
    assert Number(1_234_567).read(reader_of(tag)) == GROUPED[tag]
    assert GROUPED[tag] in kronor(1_234_567).read(reader_of(tag))


def test_a_plural_on_the_screen_is_grouped_like_any_number(theme):
    set_language("so")
    assert QLocale().toString(600_000) == f"600{SPACE}000"
    assert kronor(600_000).read(theme.reader()).startswith(f"600{SPACE}000")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_days_are_written_as_the_language_writes_them(qapp, tag):
    assert Day("2026-10-04").read(reader_of(tag)) == SUNDAYS[tag].replace("~", SPACE)
    assert LANGUAGES[tag].written_day("2026-10-04") == SUNDAYS[tag].replace("~", SPACE)


def test_meankieli_has_its_own_name_for_thursday(qapp):
    assert LANGUAGES["fit"].written_day("2026-10-08") == f"tuorestai 8.{SPACE}lokakuuta{SPACE}2026"
    assert locale("fit").language() == QLocale.Language.Finnish


def test_panels_tick_what_is_chosen_elsewhere(qtbot, theme):
    languages, sizes = language_panel(theme, LANGUAGES), size_panel(theme)
    qtbot.addWidget(languages)
    qtbot.addWidget(sizes)
    set_language("fi")
    theme.look = replace(Look(), size=TextSize.LARGEST)
    assert [tag for tag, card in languages.cards.items() if card.isChecked()] == ["fi"]
    assert [size for size, card in sizes.cards.items() if card.isChecked()] == [TextSize.LARGEST]


def test_the_bar_says_text_size_in_full_to_who_listens(qtbot, theme):
    view = VoterView(ExampleStation(), theme)
    qtbot.addWidget(view)
    assert view.bar.size_button.words() == "Text"
    assert view.bar.size_button.accessibleName() == "Textstorlek"


def test_the_way_out_keeps_its_word_longest(qtbot, theme):
    set_language("se")
    theme.look = replace(Look(), size=TextSize.LARGEST)
    view = VoterView(ExampleStation(), theme)
    qtbot.addWidget(view)
    view.show_step(PhaseKind.VOTING, Step.TASK)
    view.resize(1024, 768)
    view.show()
    assert not view.bar.leave.icon_only


@pytest.mark.parametrize(
    ("task", "says"),
    [
        (PhaseKind.PROPOSING, "Du kan rösta från"),
        (PhaseKind.VOTING, "Sista dagen för att lämna förslag var"),
    ],
)
def test_what_has_ended_is_told_as_ended_and_what_comes_as_coming(qtbot, theme, task, says):
    view = VoterView(ExampleStation(task), theme)
    qtbot.addWidget(view)
    view.show_step(task, Step.TASK)
    told = [label.text() for label in view.page.findChildren(Label)]
    assert any(text.startswith(says) for text in told), told


@pytest.mark.parametrize("tag", ["ar", "fa"])
def test_a_line_of_nothing_but_a_rank_and_a_swedish_title_runs_from_the_right(tag):
    says = translate("voter.review", "{rank}. {title}")
    line = says.fill(rank=Number(1), title=Verbatim("Bänkar vid torget"))
    assert line.read(reader_of(tag)).startswith("\N{RIGHT-TO-LEFT MARK}")
    assert line.read(reader_of("sv")) == "1. Bänkar vid torget"


@pytest.mark.parametrize(
    ("tag", "told"),
    [
        ("sv", "Bänkar vid torget"),
        ("sv_easy", "Bänkar vid torget"),
        ("en", "Benches by the square"),
        ("fi", "Bänkar vid torget (ruotsiksi)"),
        ("ar", f"{isolated('Bänkar vid torget')} (بالسويدية)"),
    ],
)
def test_content_that_is_not_in_the_readers_language_says_so(tag, told):
    content = Content({"sv": "Bänkar vid torget", "en": "Benches by the square"})
    assert content.read(reader_of(tag)) == told
