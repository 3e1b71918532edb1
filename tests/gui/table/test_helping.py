"""The enabler reads along, notes that help was given, and hands over."""

import pytest

from mbdesk.domain.people import SurveyAnswer
from mbdesk.domain.process import Rules
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.table.privacy import Privacy
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.choice_card import ChoiceCard
from mbdesk.ui.widgets.text import Label
from mbdesk.ui.widgets.veil import Veil
from mbdesk.words.phrase import reader_of, translate
from tests.gui import dialogs
from tests.gui.voter.hearing import Heard
from tests.gui.voter.making import FORTY, make_place
from tests.process.held import left_at

pytestmark = pytest.mark.gui


def begin(person, language="en"):
    person.confirm(language)


def choose(person):
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    person.tap(person.page.choices["V3"].card)


def helped(place):
    return sum("help" in each.answers for each in left_at(place.station, SurveyAnswer).values())


# Beside


def test_swedish_stands_beside_another_language(place, sit_down):
    window, person = sit_down(place.station)
    person.tap(person.page.languages["en"])
    (title, *_) = person.page.findChildren(Label)
    assert title.text() == "A safer and greener Vällingby"
    assert "Tryggare och grönare Vällingby" in window.translation.words
    assert window.translation.x() > window.side.x()


def test_on_a_small_screen_swedish_stands_beneath_once_it_is_asked_for(place, sit_down):
    window, person = sit_down(place.station, (1024, 768))
    assert window.translation.isHidden()
    person.tap(person.page.languages["fi"])
    person.tap(window.strip.translation)
    assert window.translation.isVisible()
    assert window.translation.y() >= window.side.mapTo(window, window.side.rect().bottomLeft()).y()
    assert (window.width(), window.height()) == (1024, 768)
    person.tap(window.strip.translation)
    assert window.translation.isHidden()


def test_the_station_says_which_language_stands_beside(place, sit_down):
    write_settings(place.station.folder, StationSettings(staff_language="en"))
    window, person = sit_down(place.station)
    person.tap(person.page.languages["ar"])
    assert "A safer and greener Vällingby" in window.translation.words


def test_the_staff_of_a_language_without_staff_texts_read_swedish_around_it(place, sit_down):
    write_settings(place.station.folder, StationSettings(staff_language="fi"))
    window, person = sit_down(place.station)
    person.tap(person.page.languages["ar"])
    assert "Mitä" in window.translation.words or "Voit äänestää" in window.translation.words
    assert window.strip.staff.words() == translate("table", "Staff").read(reader_of("sv"))


def test_what_hides_a_cut_line_has_the_colour_of_the_panel(place, sit_down, qtbot):
    window, person = sit_down(place.station, (1024, 768))
    begin(person)
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    person.tap(window.strip.translation)
    veil = window.translation.findChild(Veil)
    qtbot.waitUntil(veil.isVisible)
    seen = window.translation.grab().toImage()
    (hidden, *_) = veil.mask()
    corner = veil.mapTo(window.translation, hidden.bottomRight())
    assert seen.pixelColor(corner) == window.translation.palette().window().color()


def test_a_long_ballot_is_beside_as_soon_as_it_is_whole(tmp_path, sit_down, qtbot):
    place = make_place(tmp_path, Rules(), items=FORTY)
    window, person = sit_down(place.station)
    begin(person)
    person.hurry_to_ballot()
    assert 0 < len(person.page.findChildren(ChoiceCard)) < len(FORTY)
    title = person.view.session.items[-1].titles["sv"]
    assert title not in window.translation.words
    qtbot.waitUntil(lambda: title in window.translation.words)
    window.close()
    place.close()


# Help that was given


def test_help_is_stored_when_the_next_visit_begins(place, sit_down, qtbot):
    window, person = sit_down(place.station)
    person.tap(person.page.languages["sv"])
    person.tap(window.strip.help)
    person.view.wipe()
    assert helped(place) == 0
    person.settle()
    person.tap(person.page.languages["sv"])
    qtbot.waitUntil(lambda: helped(place) == 1)
    assert not window.strip.undo.isVisible()


def test_a_mistaken_press_is_taken_back(place, sit_down):
    window, person = sit_down(place.station)
    person.tap(window.strip.help)
    person.tap(window.strip.help)
    assert "2" in window.strip.help.words()
    person.tap(window.strip.undo)
    person.tap(window.strip.undo)
    assert not window.strip.undo.isVisible()
    window.close()
    assert helped(place) == 0


def test_an_export_carries_the_help_of_the_visit_under_way(place, sit_down, qtbot, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    window, person = sit_down(place.station)
    person.tap(window.strip.help)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    dialogs.choose(qtbot, window, stick)
    qtbot.waitUntil(window.staff.page("menu").progress.isHidden)
    (file,) = stick.iterdir()
    merge(place.central, file)
    assert read_overview(place.central).survey.helped == 1
    assert not window.strip.undo.isVisible()


def test_help_noted_last_is_stored_when_the_station_is_closed(place, sit_down, tmp_path):
    window, person = sit_down(place.station)
    person.tap(window.strip.help)
    window.close()
    merge(place.central, export(place.station, tmp_path).path)
    assert read_overview(place.central).survey.helped == 1


# Private mode


@pytest.mark.parametrize("size", [(1024, 768), (1920, 1080)], ids=["small", "large"])
def test_the_person_who_chooses_has_the_screen_to_themselves(place, sit_down, size):
    window, person = sit_down(place.station, size)
    begin(person)
    person.tap(window.strip.hand_over)
    assert window.strip.isVisible()
    assert window.side.band.isVisible()
    choose(person)
    assert not window.strip.isVisible()
    assert not window.translation.isVisible()
    assert place.station.items[2].titles["sv"] not in window.translation.words
    assert "cannot see" in window.side.band.text.text()
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    assert not window.strip.isVisible()
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    assert window.strip.isVisible()
    assert not window.side.band.isVisible()


@pytest.mark.parametrize("way", ["tap", "press", "switch"])
def test_the_person_may_ask_for_help_at_any_time(place, sit_down, way):
    window, person = sit_down(place.station)
    begin(person)
    person.tap(window.strip.hand_over)
    choose(person)
    getattr(person, way)(window.side.band.help)
    assert window.strip.isVisible()
    assert place.station.items[2].titles["sv"] in window.translation.words
    assert person.page.choices["V3"].card.isChecked()


def test_who_votes_by_ear_and_makes_the_screen_dark_is_in_private_mode(place, sit_down):
    window, person = sit_down(place.station)
    begin(person)
    person.view.reading.use(Speaker(Heard()))
    person.view.audio.begin()
    assert window.privacy.state is Privacy.OFF
    person.view.audio._audio.set_dark(dark=True)
    assert window.privacy.state is Privacy.PROMISED


def test_going_back_before_the_ballot_shows_the_staff_line_again(place, sit_down):
    window, person = sit_down(place.station)
    begin(person)
    person.tap(window.strip.hand_over)
    choose(person)
    person.tap(person.back)
    person.wait_for(Step.CONDITIONS)
    assert window.privacy.state is Privacy.PROMISED
    person.tap(window.strip.hand_over)
    assert window.privacy.state is Privacy.OFF


def test_who_walks_away_in_private_mode_leaves_the_table_to_the_next(place, sit_down, qtbot):
    window, person = sit_down(place.station)
    begin(person)
    person.tap(window.strip.hand_over)
    choose(person)
    with qtbot.waitSignal(window.view.wiped):
        person.sit_still(to_answer=1)
    assert window.privacy.state is Privacy.OFF
    assert window.strip.isVisible()


def test_there_is_nothing_to_hand_over_before_a_visit_and_after_the_vote(place, sit_down):
    window, person = sit_down(place.station)
    assert not window.strip.hand_over.isVisible()
    begin(person)
    assert window.strip.hand_over.isVisible()
    choose(person)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    assert not window.strip.hand_over.isVisible()


def test_private_mode_leaves_no_trace_in_the_stations_log(place, sit_down, tmp_path):
    window, person = sit_down(place.station)
    begin(person)
    person.tap(window.strip.hand_over)
    choose(person)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    written = export(place.station, tmp_path)
    assert (written.counts.votes, written.counts.surveys) == (1, 0)


@pytest.mark.parametrize("language", ["sv", "ar", "fi", "se"])
def test_the_window_stays_as_large_as_the_screen_in_every_state(place, sit_down, language):
    window, person = sit_down(place.station, (1024, 768))
    begin(person, language)
    window.theme.look = Look(TextSize.LARGEST)
    person.settle()
    sizes = set()
    for act in (window.strip.translation, window.strip.help, window.strip.hand_over):
        person.tap(act)
        sizes.add(window.size().toTuple())
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    sizes.add(window.size().toTuple())
    assert sizes == {(1024, 768)}
    shown = window.rect()
    for widget in (window.side.band.help, person.view.bar.leave, person.next, person.back):
        assert shown.contains(widget.mapTo(window, widget.rect().topLeft()))
        assert shown.contains(widget.mapTo(window, widget.rect().bottomRight()))
