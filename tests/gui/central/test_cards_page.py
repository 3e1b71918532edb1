"""Voting cards made at the desk."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLabel

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.cards import CardPurpose, make_cards
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.next_steps import NEXT_STEPS
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.voting import cards_page
from mbdesk.ui.central.voting.card_acts import SeriesDialog
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import ITEMS, QUICK, Office
from tests.keys import known_keys

pytestmark = pytest.mark.gui


@pytest.fixture
def desk(seat, tmp_path):
    """Return what seats a clerk at the desk of a vote that has not opened."""

    def sit_down(access=VoterAccess.CARD, prepare=lambda central: None):
        office = Office(tmp_path / "office")
        office.folder.mkdir()
        setup = Setup(
            titles={"sv": "Tryggare Vällingby", "en": "A safer Vällingby"},
            funds=350_000,
            phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
            rules=Rules(access=access),
        )
        with create_central(
            office.central, setup, office.keys, known_keys(setup), cost=QUICK
        ) as central:
            set_ballot(central, ITEMS)
            prepare(central)
        return seat(office)

    return sit_down


@pytest.fixture
def out(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def made(page, number):
    return page.tr("%Ln card(s) have been made.", "", number)


def test_cards_are_made_into_the_folder_that_was_chosen_and_it_says_how_many_and_where(desk, out):
    clerk = desk()
    page = clerk.page(CentralPage.CARDS)
    assert page.amount.text() == made(page, 0)
    page.wanted.setValue(12)
    clerk.press(page.primary)
    clerk.choose(out)
    clerk.told(page.notice, page.tr("Done. %Ln card(s) are made.", "", 12))
    (path,) = out.iterdir()
    assert str(path) in page.notice.text.text()
    clerk.qtbot.waitUntil(lambda: page.amount.text() == made(page, 12))
    assert read_overview(clerk.window.desk.central).cards == 12
    assert page.primary.isEnabled()


def test_the_file_with_the_cards_is_named_in_the_staffs_language(desk, out):
    clerk = desk()
    set_language("sv")
    page = clerk.page(CentralPage.CARDS)
    page.wanted.setValue(2)
    clerk.press(page.primary)
    clerk.choose(out)
    clerk.qtbot.waitUntil(lambda: bool(list(out.glob("tryggare-vallingby-*-rostkort-1-2.pdf"))))
    clerk.qtbot.waitUntil(lambda: not page.work.running)


def test_making_can_be_stopped_and_then_nothing_was_made(desk, out):
    clerk = desk()
    page = clerk.page(CentralPage.CARDS)
    page.wanted.setValue(5000)
    clerk.press(page.primary)
    clerk.choose(out)
    clerk.qtbot.waitUntil(lambda: page.work.bar.maximum() > 0)
    assert not page.wanted.isEnabled()
    clerk.press(page.work.stop)
    clerk.qtbot.waitUntil(lambda: not page.work.running)
    assert page.notice.isVisible()
    assert list(out.iterdir()) == []
    assert read_overview(clerk.window.desk.central).cards == 0
    assert page.wanted.isEnabled()


def test_a_folder_that_is_gone_is_told_and_no_card_is_made(desk, out):
    clerk = desk()
    page = clerk.page(CentralPage.CARDS)
    page.wanted.setValue(1)
    page.make(out / "gone")
    clerk.qtbot.waitUntil(page.notice.isVisible)
    assert page.notice.property("kind") == "refused"
    assert read_overview(clerk.window.desk.central).cards == 0


def test_once_voting_has_opened_no_more_are_offered(desk):
    clerk = desk(prepare=open_voting)
    page = clerk.page(CentralPage.CARDS)
    assert "no more cards can be made" in page.lead.text()
    assert not page.primary.isEnabled()
    assert not page.wanted.isVisible()


@pytest.mark.parametrize("access", [VoterAccess.OPEN, VoterAccess.IDENTITY])
def test_a_vote_without_cards_has_no_page_for_them(desk, access):
    clerk = desk(access)
    row = list(CentralPage).index(CentralPage.CARDS)
    assert clerk.window.navigation.item(row).isHidden()
    page = clerk.page(CentralPage.CARDS)
    assert "without cards" in page.lead.text()
    assert not page.primary.isEnabled()


def test_the_desk_leads_to_the_cards_before_the_vote_opens_without_them(desk, out):
    clerk = desk()
    clerk.add_station("Torget")
    known = clerk.window.desk.snapshot
    assert NEXT_STEPS[known.next_step].page is CentralPage.CARDS
    assert NEXT_STEPS[replace(known, cards=1).next_step].page is not CentralPage.CARDS


def test_opening_the_vote_warns_where_there_are_no_cards(desk):
    clerk = desk()
    page = clerk.page(CentralPage.VOTING)
    clerk.press(page.primary)
    asked = clerk.facts("Open voting")
    said = " ".join(label.text() for card in asked.notes for label in card.findChildren(QLabel))
    assert "No more voting cards" in said
    assert "Rehearse first" in said, "nothing else on the way says so"
    told = dict(asked.card.facts)
    assert told["Voting cards"].startswith("None has been made")


def test_the_page_is_in_the_language_on_the_screen(desk):
    clerk = desk()
    page = clerk.page(CentralPage.CARDS)
    for tag in ("sv", "en"):
        set_language(tag)
        clerk.qtbot.waitUntil(lambda: page.heading.text() == page.tr("Voting cards"))
        assert page.wanted.accessibleName() == page.tr("How many cards")
        assert page.lead.text()


def test_the_most_that_can_be_asked_for_is_what_one_batch_may_hold(desk):
    page = desk().page(CentralPage.CARDS)
    assert (page.wanted.minimum(), page.wanted.maximum()) == (1, cards_page.MOST)


def test_a_reserve_is_made_for_a_place_and_stands_with_its_figures(desk, out):
    clerk = desk()
    clerk.add_station("Torget")
    page = clerk.page(CentralPage.CARDS)
    page.wanted.setValue(3)
    page.kind.setCurrentIndex(1)
    page.place.setCurrentIndex(page.place.findText("Hässelby gård"))
    clerk.press(page.primary)
    clerk.choose(out)
    clerk.told(page.notice, "Done.")
    row = [page.table.item(0, column).text() for column in range(page.table.columnCount())]
    assert row == ["1–3", "reserve", "Hässelby gård", "0", "0", "3"]
    assert ("3", "left of the reserve") in page.figures.figures


def test_where_a_series_is_and_how_far_it_was_handed_out_is_noted(desk):
    clerk = desk(prepare=lambda central: make_cards(central, 20))
    clerk.add_station("Torget")
    page = clerk.page(CentralPage.CARDS)
    assert not page.series.isEnabled()
    page.table.selectRow(0)
    clerk.press(page.series)
    dialog = clerk.see(SeriesDialog)
    assert dialog.place.currentText() == "At the centre"
    dialog.place.setCurrentText("Hässelby gård")
    dialog.upto.setValue(14)
    clerk.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(page.notice, "It is noted.")
    (series,) = clerk.window.desk.snapshot.card_series
    assert (series.place, series.handed_out, series.left) == ("Hässelby gård", 14, 6)
    assert [page.table.item(0, column).text() for column in (2, 3, 5)] == [
        "Hässelby gård",
        "14",
        "6",
    ]
    assert page.undoing.undo.accessibleName() == "Undo: Cards handed out up to 14"
    clerk.press(page.undoing.undo)
    clerk.qtbot.waitUntil(lambda: page.table.item(0, 3).text() == "0")
    clerk.press(page.undoing.redo)
    clerk.qtbot.waitUntil(lambda: page.table.item(0, 3).text() == "14")


def test_a_whole_packet_is_voided_at_once(desk):
    clerk = desk(prepare=lambda central: make_cards(central, 20))
    page = clerk.page(CentralPage.CARDS)
    clerk.press(page.void)
    fields = clerk.facts("Void a voting card").fields
    fields.card.setText("5")
    fields.last.setText("9")
    assert not fields.reserve.isEnabled()
    clerk.decide("Void a voting card")
    clerk.told(page.notice, "5 cards are void.")
    assert clerk.window.desk.snapshot.void_cards == {5, 6, 7, 8, 9}
    clerk.press(page.void)
    fields = clerk.facts("Void a voting card").fields
    fields.card.setText("9")
    fields.last.setText("5")
    clerk.decide("Void a voting card")
    clerk.told(clerk.window.decision.notice, "at least 9")
    assert clerk.window.desk.snapshot.void_cards == {5, 6, 7, 8, 9}


def test_the_next_card_of_the_reserve_is_told_where_one_is_replaced(desk):
    def prepare(central):
        make_cards(central, 2)
        make_cards(central, 2, purpose=CardPurpose(reserve=True))

    clerk = desk(prepare=prepare)
    page = clerk.page(CentralPage.CARDS)
    clerk.press(page.void)
    fields = clerk.facts("Void a voting card").fields
    assert fields.hint.text() == "The next card of the reserve is number 3."
    fields.card.setText("1")
    fields.reserve.setText("3")
    clerk.decide("Void a voting card")
    clerk.told(page.notice, "The card is void.")
    assert clerk.window.desk.snapshot.next_reserve == 4


def test_the_note_of_a_page_without_cards_has_room_for_its_button(desk):
    page = desk().page(CentralPage.CARDS)
    assert page.none.geometry() == page.table.viewport().rect()
    assert page.none.rect().contains(page.none.button.geometry())
