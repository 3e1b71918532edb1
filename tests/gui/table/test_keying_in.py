"""Paper forms and paper ballots are keyed in by the staff, by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.proposal import ProposalRevision, SealedContact, Source
from mbdesk.errors.voter import (
    CodeMistypedError,
    InvalidChoiceError,
    InvalidIdentityError,
    TextMissingError,
)
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.station import throttle
from mbdesk.ui.table.keying_in_page import DIFFERENT
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.gui.dialogs import choose
from tests.gui.voter.making import counted_down, make_place
from tests.process.held import left_at

pytestmark = pytest.mark.gui


@pytest.fixture
def made(tmp_path):
    """Return what sets up a place with other rules."""
    places = []

    def make(rules, *, voting=True, **more):
        places.append(make_place(tmp_path, rules, voting=voting, **more))
        return places[-1]

    yield make
    for place in places:
        place.close()


def open_page(sit_down, station, name, **more):
    window, person = sit_down(station, **more)
    person.tap(window.strip.staff)
    person.tap(getattr(window.staff.page("menu"), name))
    return window, person, window.staff.page(name)


def save(qtbot, page):
    glass = page.window().windowHandle()
    QTest.keyClick(glass, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.primary.isEnabled)


def revisions(station):
    return list(left_at(station, ProposalRevision).values())


def fill(page, **texts):
    for name, text in texts.items():
        page.fields[name].editor.setPlainText(text)


# Proposals


def test_forms_are_keyed_in_one_after_the_other_by_keyboard(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, person, page = open_page(sit_down, place.station, "paper")
    for number in ("17", "18"):
        person.type(number)
        for text in ("", "Bänkar", "Fler bänkar i solen", "Torget", "Alla"):
            person.key(Qt.Key.Key_Tab)
            if text:
                person.type(text)
        save(qtbot, page)
        assert page.fields["form"].editor.hasFocus()
    left = revisions(place.station)
    assert {each.form for each in left} == {"17", "18"}
    assert {(each.title, each.place, each.audience) for each in left} == {
        ("Bänkar", "Torget", "Alla")
    }
    assert {each.source for each in left} == {Source.PAPER}
    assert page.fields["title"].text == ""


@pytest.mark.parametrize("name", ["form", "title", "description", "contact"])
def test_the_form_is_saved_from_whatever_field_is_written_in(made, sit_down, qtbot, name):
    place = made(Rules(), voting=False)
    _, _, page = open_page(sit_down, place.station, "paper")
    fill(page, form="17", title="Bänk", description="I solen")
    page.fields[name].editor.setFocus()
    save(qtbot, page)
    (kept,) = revisions(place.station)
    assert (kept.title, kept.description, kept.form) == ("Bänk", "I solen", "17")


def test_costs_language_and_contact_of_a_form_are_kept(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, _, page = open_page(sit_down, place.station, "paper")
    fill(page, form="3", title="Penkki", description="Aurinkoon", contact="Aino, 070-000 00 00")
    page.language.setCurrentIndex(page.language.findData("fi"))
    item = place.station.cost_items[0]
    page.amounts[item.id].asked.emit(2)
    page.consent.click()
    save(qtbot, page)
    (kept,) = revisions(place.station)
    assert (kept.language, kept.estimate) == ("fi", 2 * item.unit_cost)
    (contact,) = left_at(place.station, SealedContact).values()
    assert b"Aino" not in contact.sealed
    assert page.fields["contact"].text == ""
    assert page.amounts[item.id].value == 0
    assert not page.consent.isChecked()


def test_contact_details_without_consent_are_asked_about(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, _, page = open_page(sit_down, place.station, "paper")
    fill(page, title="Bänk", description="I solen", contact="Kim")
    save(qtbot, page)
    assert revisions(place.station) == []
    assert page.fields["contact"].text == "Kim"
    assert page.verdict.isVisible()


def test_the_same_form_twice_is_told_and_saved_only_on_purpose(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, _, page = open_page(sit_down, place.station, "paper")
    for expected in (1, 1, 2):
        fill(page, form="17", title="Bänk", description="I solen")
        save(qtbot, page)
        assert len(revisions(place.station)) == expected


def test_a_form_without_a_title_is_refused_and_nothing_is_lost(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, _, page = open_page(sit_down, place.station, "paper")
    fill(page, form="17", description="I solen")
    save(qtbot, page)
    qtbot.waitUntil(lambda: bool(page.verdict.text()))
    assert revisions(place.station) == []
    assert page.fields["description"].text == "I solen"


def test_blank_forms_are_written_for_every_language(made, sit_down, qtbot, tmp_path):
    place = made(Rules(), voting=False)
    folder = tmp_path / "forms"
    folder.mkdir()
    _, _, page = open_page(sit_down, place.station, "paper")
    page.blank.click()
    choose(qtbot, page.window(), folder)
    qtbot.waitUntil(page.primary.isEnabled)
    assert len(list(folder.glob("*-blankett-*.pdf"))) == 9


# Ballots


def key_ballot(qtbot, page, marks, credential=""):
    page.marks.editor.setPlainText(marks)
    page.credential.editor.setPlainText(credential)
    page.primary.click()
    qtbot.waitUntil(page.primary.isEnabled)


def test_a_paper_ballot_is_cast_when_two_readings_agree(made, sit_down, qtbot):
    place = made(Rules(paper_ballots=True))
    window, _, page = open_page(sit_down, place.station, "ballots")
    key_ballot(qtbot, page, "V3 V1")
    assert page.marks.text == ""
    assert "Bänkar" not in page.echo.text()
    assert place.station.counts().votes == 0
    key_ballot(qtbot, page, "v1, V3")
    qtbot.waitUntil(lambda: place.station.counts().votes == 1)
    assert "1" in window.strip.state.text()


def test_readings_that_differ_cast_nothing(made, sit_down, qtbot):
    place = made(Rules(paper_ballots=True))
    _, _, page = open_page(sit_down, place.station, "ballots")
    key_ballot(qtbot, page, "V3")
    key_ballot(qtbot, page, "V2")
    assert page.verdict.text() == DIFFERENT.read(reader_of("sv"))
    key_ballot(qtbot, page, "V2")
    assert place.station.counts().votes == 0


def test_a_number_that_is_not_on_the_ballot_is_told(made, sit_down, qtbot):
    place = made(Rules(paper_ballots=True))
    _, _, page = open_page(sit_down, place.station, "ballots")
    page.marks.editor.setPlainText("V1 V77")
    assert place.station.items[0].titles["sv"] in page.echo.text()
    key_ballot(qtbot, page, "V1 V77")
    assert page.verdict.isVisible()
    assert page._first is None


def test_a_blank_paper_is_cast_only_on_purpose(made, sit_down, qtbot):
    place = made(Rules(paper_ballots=True))
    _, _, page = open_page(sit_down, place.station, "ballots")
    key_ballot(qtbot, page, "")
    assert page._first is None
    for _ in range(2):
        page.blank.click()
        key_ballot(qtbot, page, "")
    qtbot.waitUntil(lambda: place.station.counts().votes == 1)


def test_an_identity_votes_once_on_paper_or_screen(made, sit_down, qtbot):
    place = made(Rules(paper_ballots=True, access=VoterAccess.IDENTITY))
    _, _, page = open_page(sit_down, place.station, "ballots")
    for _ in range(2):
        for _ in range(2):
            key_ballot(qtbot, page, "V1", "19811228-9874")
    assert place.station.counts().votes == 1
    assert page.verdict.isVisible()


def test_a_number_that_is_not_swedish_is_told_by_a_card_and_never_by_its_form(
    made, sit_down, qtbot
):
    place = made(Rules(paper_ballots=True, access=VoterAccess.IDENTITY))
    _, person, page = open_page(sit_down, place.station, "ballots")

    def read_twice(number, *, other):
        for _ in range(2):
            if page.other.isChecked() is not other:
                person.tap(page.other)
            key_ballot(qtbot, page, "V1", number)

    for number, other in (("AB1234567", False), ("19811228-987", True), ("1985O312-1231", True)):
        read_twice(number, other=other)
        assert page.verdict.isVisible()
        assert page._first is None
        assert place.station.counts().votes == 0
    read_twice("AB1234567", other=True)
    assert place.station.counts().votes == 1


def test_a_process_that_votes_on_screens_alone_offers_no_paper_ballots(made, sit_down):
    window, person = sit_down(made(Rules()).station)
    person.tap(window.strip.staff)
    assert not window.staff.page("menu").ballots.isVisible()
    assert not window.staff.page("menu").paper.isVisible()


# Each field is judged when it is left


def told(page):
    return page.verdict.text() if page.verdict.isVisible() else ""


def judged(error, page):
    return sentence(error, page.theme.reader()).what


@pytest.fixture
def with_identity(made, sit_down):
    """Return the enabler and the page for paper ballots, one number marked and the next asked."""
    place = made(Rules(paper_ballots=True, access=VoterAccess.IDENTITY))
    _, person, page = open_page(sit_down, place.station, "ballots")
    person.type("V1")
    person.key(Qt.Key.Key_Return)
    assert page.credential.editor.hasFocus()
    return place.station, person, page


def test_an_identity_number_is_judged_when_it_is_left(with_identity):
    _, person, page = with_identity
    person.type("19811228-9875")
    assert told(page) == ""
    person.key(Qt.Key.Key_Tab)
    assert told(page) == judged(InvalidIdentityError(reason="identity_check"), page)
    assert page.other.hasFocus()
    assert page.credential.text == "19811228-9875"
    page.credential.setFocus()
    page.credential.editor.setPlainText("19811228-9874")
    person.key(Qt.Key.Key_Tab)
    assert told(page) == ""


def test_a_number_is_judged_anew_when_it_is_said_to_be_no_swedish_one(with_identity):
    _, person, page = with_identity
    person.type("AB1234567")
    person.tap(page.other)
    assert told(page) == ""
    person.tap(page.other)
    assert told(page) == judged(InvalidIdentityError(reason="identity_signs"), page)


def test_a_slip_in_a_reading_keeps_the_focus_and_both_readings(with_identity, qtbot):
    station, person, page = with_identity
    person.type("19811228-9874")
    person.key(Qt.Key.Key_Return)
    assert page.marks.editor.hasFocus()
    person.type("V1")
    person.key(Qt.Key.Key_Return)
    person.type("19811228-987")
    person.key(Qt.Key.Key_Return)
    assert told(page) == judged(InvalidIdentityError(reason="identity_length"), page)
    assert page.credential.editor.hasFocus()
    person.type("4")
    person.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: station.counts().votes == 1)


def test_marks_that_are_not_on_the_ballot_are_judged_before_anything_else_is_typed(made, sit_down):
    place = made(Rules(paper_ballots=True, access=VoterAccess.IDENTITY))
    _, person, page = open_page(sit_down, place.station, "ballots")
    person.type("V77")
    person.key(Qt.Key.Key_Return)
    assert told(page) == judged(InvalidChoiceError(reason="unknown_item"), page)
    assert page.marks.editor.hasFocus()
    assert page.marks.text == "V77"


def test_a_mistyped_card_is_judged_when_it_is_left(made, sit_down):
    place = made(Rules(paper_ballots=True, access=VoterAccess.CARD))
    _, person, page = open_page(sit_down, place.station, "ballots")
    page.credential.setFocus()
    person.type("7KQ2-M4D9-X1TA")
    person.key(Qt.Key.Key_Tab)
    assert told(page) == judged(CodeMistypedError(), page)


def test_a_form_is_judged_field_by_field(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, person, page = open_page(sit_down, place.station, "paper")
    fill(page, form="17", title="Bänkar", description="I solen")
    save(qtbot, page)
    assert page.fields["form"].editor.hasFocus()
    person.type("17")
    person.key(Qt.Key.Key_Tab)
    assert "17" in told(page)
    page.fields["title"].setFocus()
    person.key(Qt.Key.Key_Tab)
    assert told(page) == judged(TextMissingError(field="title"), page)
    assert page.fields["description"].editor.hasFocus()
    page.fields["title"].editor.setPlainText("Träd")
    page.fields["title"].setFocus()
    person.key(Qt.Key.Key_Tab)
    assert told(page) == ""


def test_after_an_error_typing_goes_on_in_the_field_that_it_is_about(made, sit_down, qtbot):
    place = made(Rules(), voting=False)
    _, person, page = open_page(sit_down, place.station, "paper")
    fill(page, form="17", description="I solen")
    person.tap(page.primary)
    qtbot.waitUntil(lambda: told(page) == judged(TextMissingError(field="title"), page))
    assert page.fields["title"].editor.hasFocus()


def test_the_wait_after_wrong_cards_counts_down_and_says_when_it_is_over(
    made, sit_down, qtbot, monkeypatch
):
    monkeypatch.setattr(throttle, "FIRST_WAIT_SECONDS", 3)
    codes = []
    place = made(
        Rules(paper_ballots=True, access=VoterAccess.CARD),
        prepare=lambda central: codes.extend(make_cards(central, 1)),
    )
    _, _, page = open_page(sit_down, place.station, "ballots")
    for _ in range(throttle.FREE_GUESSES + 1):
        place.station.throttle.wrong()
    for _ in ("one reading", "the other"):
        key_ballot(qtbot, page, "V1", codes[0])
    seen = []
    qtbot.waitUntil(
        lambda: seen.append(page.details.text()) or page.verdict.text() == "Nu kan du skriva koden."
    )
    waits = [words.rpartition("Vänta ")[2] for words in dict.fromkeys(filter(None, seen))]
    assert counted_down(
        waits, "{} sekunder och försök sedan igen.", "1 sekund och försök sedan igen."
    )


def test_what_is_wrong_is_told_until_that_field_is_written_in(with_identity):
    _, person, page = with_identity
    person.type("19811228-9875")
    person.key(Qt.Key.Key_Tab)
    wrong = judged(InvalidIdentityError(reason="identity_check"), page)
    page.marks.setFocus()
    person.type(" ")
    assert told(page) == wrong
    page.credential.setFocus()
    person.type("1")
    assert told(page) == ""
