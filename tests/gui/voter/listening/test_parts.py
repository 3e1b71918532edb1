"""A card, more about it, a question and the code are read as they should be."""

import pytest

from mbdesk.ui.voter.visit.flow import Step
from tests.gui.voter.listening.ways import close, read_every_page, sound, to_ballot

pytestmark = pytest.mark.gui


def test_one_card_is_read_alone(listen, speech):
    person = listen(speech)
    to_ballot(person)
    choice = person.page.choices["V4"]
    person.tap(choice.listen)
    said = speech.finish()
    assert said[0] == (choice.item.titles["en"], "en")
    assert (choice.item.place, "sv") in said
    assert all(title not in speech.texts for title in other_titles(person, "V4"))


def other_titles(person, code):
    choices = person.page.choices.values()
    return [each.item.titles["en"] for each in choices if each.item.code != code]


def test_read_more_is_read_and_stays_open(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.page.choices["V4"].more)
    _close, listening = person.answers()
    person.tap(listening)
    assert not person.on_page()
    item = person.page.choices["V4"].item
    assert (item.descriptions["en"], "en") in speech.finish()


def test_a_question_is_still_asked_after_the_sound_was_set(listen, speech):
    person = listen(speech)
    to_ballot(person)
    person.tap(person.next)
    question = person.view.sheets.cover.panel.page.title.text()
    person.tap(sound(person).read)
    assert person.view.sheets.cover.panel.page.title.text() == question
    assert speech.texts[0] == question
    close(person)
    assert person.on_page()


def test_the_code_is_read_sign_by_sign(listen, speech):
    person = listen(speech)
    to_ballot(person)
    read_every_page(person)
    person.tap(person.page.choices["V2"].card)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_REVIEW)
    person.tap(person.next)
    person.wait_for(Step.BALLOT_DONE)
    first, second, third = person.page.code.text().split("-")
    speech.said.clear()
    person.tap(person.page.listen)
    assert speech.finish() == [
        ("Your confirmation code is:", "en"),
        *(
            (f"Group {number}: {', '.join(group)}.", "en")
            for number, group in enumerate((first, second, third), start=1)
        ),
    ]
    title = person.view.session.items[0].titles["en"]
    assert title not in speech.texts
