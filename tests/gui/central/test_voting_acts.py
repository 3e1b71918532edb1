"""What two people decide about the vote and about cards, each on a page of facts."""

from dataclasses import replace

import pytest

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Phase, PhaseKind, Rules
from mbdesk.domain.vote_state import VoteState
from mbdesk.errors.voter import CodeMistypedError
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.stations.card_ways import serial_of
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting, set_ballot
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.making import ITEMS, QUICK, Office
from tests.keys import known_keys

pytestmark = pytest.mark.gui


def decide(clerk):
    page = clerk.window.decision
    page.two.reason.setPlainText("The board wants it so")
    for field, name in zip(page.two.names, ("Anna Ek", "Bo Dal"), strict=True):
        field.setText(name)
    clerk.press(page.primary)
    return page


def facts(page):
    return " ".join(label.text() for label in (*page.facts.values, *page.facts.sentences))


def test_a_proposal_is_withdrawn_once_voting_has_opened(clerk):
    page = clerk.page(CentralPage.VOTING)
    assert "steering group" not in page.lead.text(), "no list was decided here"
    assert not page.withdraw.isEnabled()
    page.table.selectRow(1)
    clerk.press(page.withdraw)
    said = facts(clerk.window.decision)
    assert "Benches in the sun" in said
    assert "gets no money" in said
    decide(clerk)
    clerk.told(page.notice, "The proposal is withdrawn.")
    assert page.table.item(1, 1).text() == "Benches in the sun (withdrawn from the vote)"
    assert not page.withdraw.isEnabled()


def test_the_main_action_has_the_focus_once_a_page_of_facts_is_left(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.VOTING)
    clerk.press(page.reopen)
    decide(clerk)
    clerk.told(page.notice, "Voting is open again.")
    assert clerk.window.focusWidget() is page.primary


def test_voting_is_opened_again_while_nothing_was_opened(seat, closed_office):
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.VOTING)
    clerk.press(page.reopen)
    assert "new last export" in facts(clerk.window.decision)
    decide(clerk)
    clerk.told(page.notice, "Voting is open again.")
    assert clerk.window.desk.snapshot.voting.state is VoteState.OPEN
    assert page.reopen.isHidden()


def test_once_votes_were_opened_voting_is_not_offered_again(seat, closed_office):
    clerk = seat(closed_office)
    known = clerk.window.desk.snapshot
    page = clerk.page(CentralPage.VOTING)
    assert page.reopen.isVisible()
    clerk.window.desk.snapshot = replace(known, opened=True)
    clerk.window.desk.changed.emit()
    assert page.reopen.isHidden()


@pytest.fixture
def with_cards(seat, tmp_path):
    setup, office = (
        Setup(
            titles={"sv": "Prov"},
            funds=350_000,
            phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
            rules=Rules(access=VoterAccess.CARD),
        ),
        Office(tmp_path),
    )
    made = create_central(office.central, setup, office.keys, known_keys(setup), cost=QUICK)
    with made as central:
        set_ballot(central, ITEMS)
        codes = make_cards(central, 3)
        open_voting(central)
    return seat(office), codes


def test_a_card_is_voided_by_its_number_and_replaced_by_one_of_the_reserve(with_cards):
    clerk, codes = with_cards
    page = clerk.page(CentralPage.CARDS)
    assert "one of the reserve" in page.lead.text()
    clerk.press(page.void)
    fields = clerk.window.decision.fields
    assert not fields.complete
    fields.card.setText("1")
    fields.reserve.setText(codes[2])
    decide(clerk)
    clerk.told(page.notice, "The card is void.")
    assert "1 of them is void" in page.amount.text()
    clerk.press(page.void)
    clerk.window.decision.fields.card.setText("3")
    clerk.window.decision.fields.reserve.setText("1")
    clerk.told(decide(clerk).notice, "Voting card number 1 is void")
    assert clerk.window.desk.snapshot.void_cards == {1}


def test_a_card_is_known_by_its_number_or_its_code(with_cards):
    _, codes = with_cards
    assert [serial_of(code.lower()) for code in codes] == [1, 2, 3]
    assert serial_of(" 17 ") == 17
    for typed in ("", "seventeen", "1" * 12):
        with pytest.raises(CodeMistypedError):
            serial_of(typed)


def test_where_people_vote_without_cards_none_is_voided(clerk):
    page = clerk.page(CentralPage.CARDS)
    assert page.void.isHidden()


def test_what_is_decided_is_there_when_the_desk_is_opened_again(seat, office):
    from mbdesk.services.centre.voting.vote_ways import withdraw_item
    from mbdesk.services.common.two_names import WayOut

    with open_central(office.central) as central:
        withdraw_item(central, "V1", WayOut("skäl", ("Anna Ek", "Bo Dal")))
    page = seat(office).page(CentralPage.VOTING)
    assert "withdrawn" in page.table.item(0, 1).text()
