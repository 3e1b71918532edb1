"""A person leaves a proposal."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mbdesk.domain.proposal import ProposalRevision, SealedContact
from mbdesk.ui.voter.visit.flow import Step
from tests.process.held import left_at

pytestmark = [
    pytest.mark.gui,
    pytest.mark.parametrize("station", [{"voting": False}], indirect=True, ids=["proposing"]),
]

CONTACT = "Amina, 070-123 45 67"


def to_title(person, act, language="sv"):
    act(person.page.languages[language])
    act(person.page.button)
    act(person.next)
    person.wait_for(Step.TITLE)


def write_it(person, act):
    to_title(person, act)
    for step, text in (
        (Step.TITLE, "Bänkar i solen"),
        (Step.DESCRIPTION, "Så att mormor kan vila."),
        (Step.PLACE, "Råckstaträsk"),
        (Step.AUDIENCE, "Äldre"),
    ):
        if step is Step.AUDIENCE:
            person.wait_for(Step.DRAWING)
            act(person.next)
        person.wait_for(step)
        person.go_to(person.page.field.editor)
        person.type(text)
        act(person.next)
    person.wait_for(Step.COST)
    first = next(iter(person.page.steppers.values()))
    act(first.more)
    act(first.more)
    act(person.next)
    person.wait_for(Step.CONTACT)
    person.go_to(person.page.field.editor)
    person.type(CONTACT)
    act(person.page.consent)
    act(person.next)
    person.wait_for(Step.PROPOSAL_REVIEW)


def kept(station, model=ProposalRevision):
    return list(left_at(station, model).values())


@pytest.mark.parametrize("way", ["tap", "press"])
def test_a_proposal_is_kept_as_it_was_written(station, visit, way):
    person = visit(station)
    act = getattr(person, way)
    write_it(person, act)
    act(person.next)
    person.wait_for(Step.PROPOSAL_DONE)
    (proposal,) = kept(station)
    assert proposal.title == "Bänkar i solen"
    assert proposal.description == "Så att mormor kan vila."
    assert (proposal.place, proposal.audience) == ("Råckstaträsk", "Äldre")
    assert (proposal.estimate, proposal.language) == (36_000, "sv")
    assert len(person.page.code.text()) == len("7KQ2-M4D9")


def test_contact_details_are_sealed_and_nowhere_in_the_clear(station, visit):
    person = visit(station)
    write_it(person, person.tap)
    person.tap(person.next)
    person.wait_for(Step.PROPOSAL_DONE)
    assert len(kept(station, SealedContact)) == 1
    for file in filter(Path.is_file, station.folder.rglob("*")):
        assert b"070-123" not in file.read_bytes()
    assert person.view.session.draft.contact == ""


def test_the_language_it_was_written_in_is_kept(station, visit):
    person = visit(station)
    to_title(person, person.tap, "so")
    person.type("Kuraas")
    while person.view.step is not Step.PROPOSAL_REVIEW:
        before = person.view.step
        if before is Step.DESCRIPTION:
            person.type("Waa nasasho")
        person.tap(person.next)
        assert person.view.step is not before
    person.tap(person.next)
    person.wait_for(Step.PROPOSAL_DONE)
    assert kept(station)[0].language == "so"


def test_going_back_and_on_keeps_the_text(station, visit):
    person = visit(station)
    to_title(person, person.tap)
    person.type("En lampa")
    person.tap(person.back)
    person.wait_for(Step.FRAME)
    person.tap(person.next)
    person.wait_for(Step.TITLE)
    assert person.page.field.text == "En lampa"


def test_switching_the_language_while_writing_keeps_the_text(station, visit):
    person = visit(station)
    to_title(person, person.tap)
    person.type("En lampa")
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["en"])
    person.tap(person.answers()[0])
    assert person.page.field.text == "En lampa"
    person.settle()
    person.type(" till")
    assert person.view.session.draft.texts["title"] == "En lampa till"


def test_enter_in_a_short_field_goes_on(station, visit):
    person = visit(station)
    to_title(person, person.tap)
    person.type("En lampa")
    person.key(Qt.Key.Key_Return)
    assert person.view.step is Step.DESCRIPTION


def test_a_missing_title_is_asked_for(station, visit):
    person = visit(station)
    to_title(person, person.tap)
    person.tap(person.next)
    assert not person.on_page()
    person.tap(person.answers()[0])
    assert person.view.step is Step.TITLE


def test_contact_without_consent_is_asked_about(station, visit):
    person = visit(station)
    write_it(person, person.tap)
    person.tap(person.back)
    person.wait_for(Step.CONTACT)
    person.tap(person.page.consent)
    person.tap(person.next)
    assert not person.on_page()


def test_a_part_is_changed_from_the_review_and_leads_back_to_it(station, visit):
    person = visit(station)
    write_it(person, person.tap)
    buttons = [w for w in person.view.sheets.order if person.page.isAncestorOf(w)]
    person.tap(buttons[2])
    person.wait_for(Step.PLACE)
    person.type(" norr")
    person.tap(person.next)
    person.wait_for(Step.PROPOSAL_REVIEW)
    assert person.view.session.draft.texts["place"] == "Råckstaträsk norr"


def test_nothing_is_left_after_walking_away(station, visit):
    person = visit(station)
    to_title(person, person.tap, "ar")
    person.type("Hemligt")
    QApplication.clipboard().setText("Hemligt")
    with person.qtbot.waitSignal(person.view.wiped):
        person.sit_still(to_answer=1)
    assert person.view.step is Step.WELCOME
    assert person.view.session.draft.texts["title"] == ""
    assert QApplication.clipboard().text() == ""
    assert person.view.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert kept(station) == []
