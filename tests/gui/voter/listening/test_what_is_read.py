"""What is read: which texts, in which order, by a voice of which language."""

import pytest

from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.listening.ways import read_every_page, sound, to_ballot, to_task

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("way", ["tap", "press", "switch"])
def test_the_page_is_read_in_its_order_with_the_buttons_beneath(listen, speech, way):
    person = listen(speech)
    to_task(person)
    getattr(person, way)(sound(person, way).read)
    assert person.on_page()
    assert speech.finish() == [
        ("A safer and greener Vällingby", "en"),
        ("You can vote. It takes about five minutes.", "en"),
        ("Vote", "en"),
        ("The last day to make a proposal was Sunday, 4 October 2026.", "en"),
        ("The last day to vote is Sunday, 6 December 2026.", "en"),
        ("Back", "en"),
    ]


def test_nothing_is_read_that_was_not_asked_for(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V1"].more)
    assert speech.said == []


def test_what_is_told_in_swedish_only_is_read_by_a_swedish_voice(listen, speech):
    person = listen(speech)
    to_task(person, "ar")
    person.tap(sound(person).read)
    said = speech.finish()
    announced, title, *others = said
    assert announced == ("بالسويدية:", "ar")
    assert title == ("Tryggare och grönare Vällingby", "sv")
    assert {language for _, language in others} == {"ar"}


def test_each_language_is_named_by_a_voice_of_its_own(listen, speech):
    person = listen(speech)
    person.tap(sound(person).read)
    said = speech.finish()
    assert ("العربية", "ar") in said
    assert ("English", "en") in said
    assert ("svenska", "sv") in said
    # Nobody here speaks Finnish: a Swedish voice does not try.
    assert "suomi" not in speech.texts


def test_a_language_without_a_voice_offers_no_listening(listen, speech):
    person = listen(speech)
    assert person.view.bar.speech.isVisible()
    to_ballot(person, "fi")
    assert not person.view.bar.speech.isVisible()
    assert not person.page.choices["V1"].listen.isVisible()
    set_language("sv")
    person.settle()
    assert person.view.bar.speech.isVisible()
    assert person.page.choices["V1"].listen.isVisible()


def test_when_the_voice_is_lost_listening_is_no_longer_offered(listen, speech):
    person = listen(speech)
    speech.lose_voices()
    assert not person.view.bar.speech.isVisible()


def test_every_page_and_question_is_read_where_a_person_wants_it(listen, speech):
    person = listen(speech)
    to_ballot(person)
    read_every_page(person)
    person.tap(person.page.choices["V2"].card)
    assert speech.finish()[0] == ("Choose up to 3 proposals", "en")
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    assert ("This is your vote", "en") in speech.finish()
    speech.said.clear()
    person.tap(person.view.bar.leave)
    assert speech.finish()[0] == ("Do you want to stop?", "en")
    assert ("No, go on", "en") in speech.said


def test_a_chosen_card_is_read_as_chosen(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V2"].card)
    person.tap(sound(person).read)
    speech.finish()
    title = person.page.choices["V2"].item.titles["en"]
    assert speech.texts[speech.texts.index(title) - 1] == "Chosen"
    assert speech.texts.count("Chosen") == 1
