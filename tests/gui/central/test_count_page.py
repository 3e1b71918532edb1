"""The page of the count: the digest that people compare, and what stands aside in a new count."""

import pytest

from mbdesk.services.centre.central_file import open_central, unlock_counting, unlock_signing
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import make_box, new_count, sign_result, tally
from mbdesk.services.counting.result import digest_told
from mbdesk.services.counting.result_file import read_result
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.making import DAY, PEOPLE, Office
from tests.gui.central.refused import voted
from tests.keys import PASSPHRASE
from tests.process.scene import voting_scene, wait_for_nobody

pytestmark = pytest.mark.gui


def test_a_result_shows_its_digest_as_the_signed_file_and_the_protocol_do(
    seat, closed_office, tmp_path
):
    with open_central(closed_office.central) as central:
        tally(central, unlock_counting(central, closed_office.keys, PASSPHRASE))
        key = unlock_signing(central, closed_office.keys, PASSPHRASE)
        signed = read_result(sign_result(central, tmp_path, key))
    page = seat(closed_office).page(CentralPage.COUNT)
    assert page.digest.isVisible()
    assert not page.before.isVisible()
    assert dict(page.digest.facts) == {"Digest of the result": digest_told(signed.digest)}


def test_before_the_count_the_page_says_what_is_in_and_what_lacks(clerk):
    page = clerk.page(CentralPage.COUNT)
    assert page.before.isVisible()
    told = dict(page.before.facts.facts)
    assert told["Voting"] == "not closed yet"
    assert told["Last exports"] == "0 of 2"
    assert told["Files kept aside"] == "none waits for a decision"
    assert "What will happen" in page.before.steps.heading.text()


def test_while_a_tie_is_open_there_is_no_digest_to_compare(seat, tied_office):
    with open_central(tied_office.central) as central:
        tally(central, unlock_counting(central, tied_office.keys, PASSPHRASE))
    page = seat(tied_office).page(CentralPage.COUNT)
    assert page.view.isVisible()
    assert not page.digest.isVisible()


def test_a_count_that_was_interrupted_goes_on_from_the_box_after_its_facts(seat, closed_office):
    with open_central(closed_office.central, lambda: DAY) as central:
        make_box(central, unlock_counting(central, closed_office.keys, PASSPHRASE).roll)
    clerk = seat(closed_office)
    page = clerk.page(CentralPage.COUNT)
    clerk.press(page.primary)
    clerk.unlock(closed_office.keys, PASSPHRASE)
    facts = clerk.facts("Count the votes")
    assert dict(facts.card.facts) == dict(page.box.facts)
    assert clerk.window.desk.snapshot.box is not None  # nothing is opened yet
    clerk.press(facts.primary)
    clerk.told(page.notice, "The votes are counted.")


def test_a_tie_that_is_counted_anew_is_decided_anew(seat, tied_office):
    office = tied_office
    with open_central(office.central) as central:
        keys = unlock_counting(central, office.keys, PASSPHRASE)
        tally(central, keys)
        clerk = seat(office)
        page = clerk.page(CentralPage.COUNT)
        page.take_focus()
        assert clerk.window.focusWidget() is page.ties.order, "Enter would write the protocol"
        page.ties.basis.setText("§ 12")
        clerk.press(page.again)
        clerk.decide("Begin a new count")
        clerk.told(page.notice, "A new count has begun.")
        tally(central, keys, few=WayOut("Alla ska räknas", PEOPLE))
        clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(page.ties.isVisible)
    assert page.ties.basis.text() == ""


@pytest.fixture
def counted(tmp_path):
    """Yield a scene that is counted, while a file that came late stands aside."""
    scene = voting_scene(tmp_path)
    merge(scene.central, voted(scene.stations[0], scene.folder))
    close_voting(scene.central)
    wait_for_nobody(scene.central)
    tally(scene.central, scene.counting)
    merge(scene.central, voted(scene.stations[0], scene.folder))
    yield scene
    scene.close()


@pytest.fixture
def counted_anew(seat, counted, tmp_path):
    """Seat a clerk at a new count, while a file that came late stands aside."""
    new_count(counted.central, WayOut("En sticka hittades", PEOPLE))
    counted.close()
    return seat(Office(tmp_path))


def test_a_result_tells_of_a_file_that_came_late_and_leads_to_it(seat, counted, tmp_path):
    counted.close()
    clerk = seat(Office(tmp_path))
    page = clerk.page(CentralPage.COUNT)
    assert "1 file kept aside is not in it" in page.lead.text()
    clerk.press(page.kept)
    assert clerk.window.page(CentralPage.KEPT).isVisible()


def test_a_new_count_tells_of_a_late_file_and_leads_to_it(counted_anew):
    page = counted_anew.page(CentralPage.COUNT)
    assert page.kept.property("primary")
    assert not page.primary.property("primary")
    assert "Nothing more is waited for" not in page.lead.text()
    assert "1 file kept aside waits for a decision" in page.lead.text()
    counted_anew.press(page.kept)
    kept = counted_anew.window.page(CentralPage.KEPT)
    assert kept.isVisible()
    assert "It waits for two people to decide." in kept.table.item(0, 0).text()
    assert "new count" not in kept.table.item(0, 0).text()


def test_once_the_late_file_is_dropped_nothing_more_is_waited_for(counted_anew):
    kept = counted_anew.page(CentralPage.KEPT)
    kept.table.selectRow(0)
    counted_anew.press(kept.drop)
    counted_anew.decide("Drop a file")
    counted_anew.told(kept.notice, "The file is dropped.")
    page = counted_anew.page(CentralPage.COUNT)
    assert "Nothing more is waited for" in page.lead.text()
    assert page.kept.isHidden()
