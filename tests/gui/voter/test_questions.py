"""A question carries its answers, and afterwards writing goes on."""

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.shell.dock import KeyboardOpening
from mbdesk.ui.voter.shell.question import QuestionPanel
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.making import LONG, seated

pytestmark = pytest.mark.gui

COVERED = [
    name
    for name in screens()
    if name.startswith(("asked_", "refused_", "trouble_", "cover_idle", "cover_leave"))
    or name in {"cover_details", "cover_refused", "cover_trouble", "waiting"}
]


class Mistyped(ExampleStation):
    """A station to which every code is mistyped."""

    def identify(self, typed):
        raise CodeMistypedError


@pytest.fixture
def writing(qtbot, theme):
    """Return what seats a person before a page to write on."""

    def sit(station, task, step):
        view = VoterView(station, theme, patience=LONG, keyboard=KeyboardOpening.ALWAYS)
        person = seated(qtbot, view)
        view.show_step(task, step)
        person.settle()
        return person

    return sit


@pytest.mark.parametrize("name", COVERED)
def test_what_is_asked_can_be_answered_where_it_is_asked(qtbot, theme, name):
    set_language("en")
    view = screens(theme)[name]()
    qtbot.addWidget(view)
    panel = view.sheets.cover.panel.page
    assert isinstance(panel, QuestionPanel)
    answers = view.sheets.cover.parts()
    buttons = [each for each in answers if each in view.sheets.order]
    if panel.title.text().endswith("?"):
        assert len(buttons) > 1
    if name != "waiting":
        assert buttons


def test_consent_is_given_on_the_question(writing):
    person = writing(ExampleStation(PhaseKind.PROPOSING), PhaseKind.PROPOSING, Step.CONTACT)
    person.page.field.write_anew("Amina 070")
    person.view.go_on()
    person.settle()
    keep, _ = person.answers()
    assert "Amina 070" in person.view.sheets.cover.panel.page.text.text()
    person.tap(keep)
    person.wait_for(Step.PROPOSAL_REVIEW)
    assert person.view.session.draft.consent
    assert person.view.session.draft.contact == "Amina 070"


def test_what_is_not_to_be_kept_is_removed_by_the_question(writing):
    person = writing(ExampleStation(PhaseKind.PROPOSING), PhaseKind.PROPOSING, Step.CONTACT)
    person.page.field.write_anew("Amina 070")
    person.view.go_on()
    person.settle()
    person.tap(person.answers()[1])
    person.wait_for(Step.PROPOSAL_REVIEW)
    assert not person.view.session.draft.consent
    assert person.view.session.draft.contact == ""


def test_who_may_vote_is_confirmed_on_the_question(writing):
    person = writing(ExampleStation(PhaseKind.VOTING), PhaseKind.VOTING, Step.CONDITIONS)
    person.view.go_on()
    person.settle()
    person.tap(person.answers()[1])
    person.wait_for(Step.BALLOT)
    assert person.view.session.confirmed


@pytest.mark.parametrize("tag", ["sv", "ar", "fi"])
def test_the_consent_is_not_hidden_by_the_keys(writing, tag):
    set_language(tag)
    person = writing(ExampleStation(PhaseKind.PROPOSING), PhaseKind.PROPOSING, Step.CONTACT)
    person.view.dock.open()
    person.settle()
    consent = person.page.consent
    assert person.view.dock.board.isVisible()
    assert consent.geometry().bottom() < person.page.field.geometry().top()
    assert person.view.sheets.page.panel.shows(consent)


@pytest.mark.parametrize(
    ("task", "step", "access"),
    [
        (PhaseKind.PROPOSING, Step.TITLE, VoterAccess.OPEN),
        (PhaseKind.PROPOSING, Step.DESCRIPTION, VoterAccess.OPEN),
        (PhaseKind.VOTING, Step.CARD, VoterAccess.CARD),
        (PhaseKind.VOTING, Step.IDENTITY, VoterAccess.IDENTITY),
    ],
)
def test_writing_goes_on_after_what_was_missing_has_been_told(writing, task, step, access):
    person = writing(ExampleStation(task, access=access), task, step)
    person.tap(person.next)
    assert not person.on_page()
    person.tap(person.answers()[0])
    assert QApplication.focusWidget() is person.page.field.editor


@pytest.mark.parametrize("access", [VoterAccess.CARD, VoterAccess.IDENTITY])
def test_writing_goes_on_after_a_wrong_code(writing, access):
    station = Mistyped(PhaseKind.VOTING, access=access)
    person = writing(station, PhaseKind.VOTING, Step(access.value))
    person.page.field.write_anew("1234")
    with person.qtbot.waitSignal(person.view.failed):
        person.tap(person.next)
    person.settle()
    person.tap(person.answers()[0])
    assert QApplication.focusWidget() is person.page.field.editor
