"""What is saved is safe, and every warning says so: no word of deleting it, its code readable."""

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import PhaseKind, Rules
from mbdesk.ui.gallery.voter.example_station import COST_ITEMS, ExampleStation
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.shell.question import SAVED
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import LAST, SURVEY, Step, ballot_steps, proposal_steps
from mbdesk.ui.voter.visit.session import Saved
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import LANGUAGES
from mbdesk.words.phrase import reader_of, translate
from tests.gui.voter.making import LONG, seated

pytestmark = pytest.mark.gui

CODE = "KODE-AB12"
BEFORE = {PhaseKind.VOTING: None, PhaseKind.PROPOSING: Saved(PhaseKind.PROPOSING, CODE)}
STEPS = [
    *((PhaseKind.VOTING, step) for access in VoterAccess for step in ballot_steps(access)),
    *((PhaseKind.PROPOSING, step) for step in proposal_steps(COST_ITEMS, on_map=True)),
    *((task, step) for task in PhaseKind if task in SAVED for step in SURVEY),
]
CASES = [
    *((task, step, Saved(task, CODE)) for task, step in STEPS),
    *((task, step, None) for task, step in STEPS if step not in LAST and step not in SURVEY),
]
EVERYTHING = translate("voter.idle", "Delete everything")
ALL_OF_IT = translate("voter.leave", "If you stop, everything you have done here will be deleted.")


@pytest.fixture
def come_to(qtbot, theme):
    """Return what brings a person to a step, having saved something before or not."""

    def come(task, step, saved):
        access = next((a for a in VoterAccess if step in ballot_steps(a)), VoterAccess.OPEN)
        view = VoterView(ExampleStation(task, access=access), theme, patience=LONG)
        person = seated(qtbot, view)
        view.session.saved = saved
        if step in SURVEY:
            view.show_step(task, next(s for s in LAST if s.startswith(_prefix(task))))
            view.show_survey(step)
        else:
            view.show_step(task, step)
        person.settle()
        return person

    return come


def _prefix(task):
    return "ballot" if task is PhaseKind.VOTING else "proposal"


def said(person):
    """Return what stands on the question, and on its answers."""
    panel = person.view.sheets.cover.panel.page
    texts = [label.text() for label in panel.findChildren(Label) if not label.isHidden()]
    return "\n".join(texts), [answer.words() for answer in person.answers()]


@pytest.mark.parametrize("tag", ["en", "ar"])
@pytest.mark.parametrize(("task", "step", "saved"), CASES)
def test_the_warning_says_what_is_safe_and_what_is_not(come_to, task, step, saved, tag):
    person = come_to(task, step, saved)
    set_language(tag)
    person.view.idle.counting.emit(20)
    person.settle()
    text, answers = said(person)
    read = reader_of(tag)
    everything = EVERYTHING.read(read)
    if saved is None:
        assert everything in answers
        return
    assert everything not in answers
    assert SAVED[task].says.read(read) in text
    assert CODE in text
    over = step in LAST or step in SURVEY
    assert ("delete" in text + "".join(answers)) is (not over and tag == "en")


@pytest.mark.parametrize("step", [Step.TITLE, Step.PROPOSAL_REVIEW])
@pytest.mark.parametrize("saved", [None, Saved(PhaseKind.PROPOSING, CODE)])
def test_who_stops_in_a_second_proposal_hears_that_the_first_one_stays(come_to, step, saved):
    person = come_to(PhaseKind.PROPOSING, step, saved)
    set_language("en")
    person.tap(person.view.bar.leave)
    text, _ = said(person)
    everything = ALL_OF_IT.read(reader_of("en"))
    assert (everything in text) is (saved is None)
    assert (CODE in text) is (saved is not None)


@pytest.mark.parametrize("task", SAVED)
@pytest.mark.parametrize("step", [Step.SURVEY, Step.SURVEY_DONE])
def test_the_code_can_still_be_read_before_and_after_the_questions(come_to, task, step):
    person = come_to(task, step, Saved(task, CODE))
    assert CODE in [label.text() for label in person.page.findChildren(Label)]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_countdown_is_told_in_every_language(come_to, tag):
    person = come_to(PhaseKind.VOTING, Step.BALLOT_DONE, Saved(PhaseKind.VOTING, CODE))
    set_language(tag)
    person.view.idle.counting.emit(20)
    first, _ = said(person)
    person.view.idle.counting.emit(19)
    second, _ = said(person)
    assert first != second
    assert reader_of(tag).number(19) in second


def test_a_code_on_the_screen_stays_while_staff_have_covered_it(station, visit):
    person = visit(station)
    person.choose("sv", "V2")
    person.cast()
    code = person.page.code.text()
    person.view.hide()
    assert not person.view.idle.waiting
    person.view.show()
    person.settle()
    assert person.view.idle.waiting
    assert person.page.code.text() == code


def test_a_station_that_asks_questions_shows_the_code_to_the_end(tmp_path, qtbot, theme):
    from mbdesk.ui.voter.view.served import ServedStation
    from tests.gui.voter.making import make_place

    place = make_place(tmp_path, Rules(survey=True))
    person = seated(qtbot, VoterView(ServedStation(place.station), theme, patience=LONG))
    person.choose("sv", "V2")
    person.cast()
    code = person.page.code.text()
    person.tap(person.next)
    person.tap(person.next)
    for step in (Step.SURVEY_AGE, Step.SURVEY_LANGUAGE, Step.SURVEY_HEARD, Step.SURVEY_WENT):
        person.wait_for(step)
        person.tap(person.next)
    person.wait_for(Step.SURVEY_DONE)
    assert code in [label.text() for label in person.page.findChildren(Label)]
    place.close()
