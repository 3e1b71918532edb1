"""A ballot is made while the page before it is read, and only ever for whom it was made."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from mbdesk.ui.look.theme import Look, TextSize
from mbdesk.ui.voter.pages.ballot import BallotPage
from mbdesk.ui.voter.visit.flow import Step


def made(person):
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return person.view.findChildren(BallotPage)


def wait_until_made(person):
    person.qtbot.waitUntil(lambda: len(made(person)) == 1)
    return made(person)[0]


def test_the_ballot_is_there_before_it_is_asked_for(station, visit):
    person = visit(station)
    person.confirm("sv")
    page = wait_until_made(person)
    assert not page.isVisible()
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.page is page
    assert made(person) == [page]
    assert len(page.choices) == len(person.view.session.items)


def test_a_ballot_made_while_the_page_is_covered_is_not_seen_before_its_turn(station, visit):
    person = visit(station)
    person.confirm("sv")
    person.tap(person.view.bar.size_button)
    page = wait_until_made(person)
    person.tap(person.answers()[0])
    assert not page.isVisible()
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.page is page
    assert page.isVisible()


def test_who_changes_the_language_or_the_size_gets_a_ballot_in_it(station, visit):
    person = visit(station)
    person.confirm("sv")
    early = wait_until_made(person)
    person.tap(person.view.bar.language)
    person.tap(person.view.sheets.cover.panel.page.cards["en"])
    person.view.theme.look = Look(TextSize.LARGEST)
    person.tap(person.answers()[0])
    person.tap(person.next)
    person.wait_for(Step.BALLOT)
    assert person.page is not early
    assert "Choose" in person.page.head.heading.text()
    assert made(person) == [person.page]


def test_what_somebody_marked_is_gone_from_a_ballot_made_ahead_when_they_are(station, visit):
    person = visit(station)
    person.choose("sv", "V2")
    person.tap(person.back)
    person.wait_for(Step.CONDITIONS)
    assert wait_until_made(person).choices["V2"].card.isChecked()
    person.view.wipe()
    assert made(person) == []
    person.settle()
    person.confirm("sv")
    assert not wait_until_made(person).choices["V2"].card.isChecked()
