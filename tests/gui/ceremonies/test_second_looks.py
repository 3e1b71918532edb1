"""Counting anew at the desk, and what a check and a recount say of a result that is not honest."""

from dataclasses import replace

import pytest
from pypdf import PdfReader
from PySide6.QtTest import QTest

from mbdesk.domain.ballot import Choice
from mbdesk.services.centre.central_file import open_central, unlock_counting, unlock_signing
from mbdesk.services.centre.merging.kept_decisions import take_in
from mbdesk.services.centre.merging.kept_files import kept_exports
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.voting.closing import count_as_heard, station_board
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import new_count, sign_result, tally
from mbdesk.services.counting.opening import packed_choice
from mbdesk.services.counting.result_file import write_result
from mbdesk.services.counting.stored_count import count_record
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.ui.central.desk.pages import CentralPage
from tests.gui.central.conftest import TIED, VOTES
from tests.gui.central.making import DAY, PEOPLE, make_office, merge_and_close
from tests.gui.ceremonies.making import choose_key, process_code, type_words
from tests.keys import PASSPHRASE

WAY = WayOut("the stick was left behind", PEOPLE)


@pytest.fixture
def office(tmp_path):
    return make_office(tmp_path / "office", VOTES)


def count_without_the_second(office) -> None:
    """Count one station; the last export of the other comes late."""
    first, second = office.exports()
    with open_central(office.central, fixed(DAY)) as central:
        merge(central, first)
        close_voting(central)
        lost = next(line for line in station_board(central) if line.waited_for)
        count_as_heard(central, lost.station.id, WAY)
        keys = unlock_counting(central, office.keys, PASSPHRASE)
        tally(central, keys)
        merge_files(central, [second])


def test_a_new_count_of_few_other_envelopes_is_made_only_with_a_reason(seat, office):
    count_without_the_second(office)
    clerk = seat(office)
    page = clerk.page(CentralPage.COUNT)
    clerk.press(page.again)
    clerk.decide("Begin a new count")
    clerk.told(page.notice, "A new count has begun.")
    (late,) = kept_exports(clerk.window.desk.central)
    take_in(clerk.window.desk.central, late.digest, WAY)
    clerk.window.desk.refresh()
    clerk.qtbot.waitUntil(page.primary.isEnabled)
    assert not page.view.isVisible()

    clerk.press(page.primary)
    clerk.unlock(office.keys)
    facts = clerk.facts("Count the votes")
    assert "They are fewer than ten" in dict(facts.card.facts)["Since the last count"]
    assert not facts.primary.isEnabled()
    clerk.decide("Count the votes", "the board asked for it")
    clerk.told(page.notice, "The votes are counted.")
    assert clerk.window.desk.snapshot.result.counted == 12


def test_protocol_and_result_of_a_replaced_count_are_written_at_the_desk(seat, office, tmp_path):
    count_without_the_second(office)
    with open_central(office.central, fixed(DAY)) as central:
        signing = unlock_signing(central, office.keys, PASSPHRASE)
        signed = sign_result(central, tmp_path, signing).read_bytes()
        new_count(central, WAY)
    clerk = seat(office)
    page = clerk.page(CentralPage.COUNT)
    (earlier,) = page.earlier.cards
    assert earlier.mark.text() == "Replaced"
    told = earlier.told.text()
    assert "by count 2." in told
    assert f"Decided by: {', '.join(PEOPLE)}" in told
    assert f"Reason: {WAY.reason}" in told

    clerk.press(earlier.protocol)
    protocol = tmp_path / "protocol-1.pdf"
    clerk.choose(protocol)
    clerk.told(page.notice, "The file is written.")
    told = "".join(each.extract_text() for each in PdfReader(protocol).pages)
    assert "This count no longer stands" in told

    stick = tmp_path / "stick"
    stick.mkdir()
    clerk.press(earlier.result)
    clerk.choose(stick)
    clerk.unlock(office.keys)
    clerk.told(page.notice, str(stick))
    (again,) = stick.glob("*.mbresult")
    assert again.read_bytes() == signed


def test_a_count_with_a_tie_left_open_has_no_result_to_write(seat, tmp_path):
    tied = make_office(tmp_path / "tied", TIED)
    merge_and_close(tied)
    with open_central(tied.central, fixed(DAY)) as central:
        tally(central, unlock_counting(central, tied.keys, PASSPHRASE))
        new_count(central, WAY)
    page = seat(tied).page(CentralPage.COUNT)
    (earlier,) = page.earlier.cards
    assert earlier.protocol.isEnabled()
    assert not earlier.result.isVisible()
    assert "A tie was left open, so there is no result." in earlier.told.text()


def test_no_earlier_count_is_shown_before_one_is_replaced(seat, office):
    count_without_the_second(office)
    assert not seat(office).page(CentralPage.COUNT).earlier.isVisible()


def sign_another(office, tmp_path):
    """Sign, with the true key, a result in which one vote says something else."""
    merge_and_close(office)
    with open_central(office.central, fixed(DAY)) as central:
        tally(central, unlock_counting(central, office.keys, PASSPHRASE))
        with central.database.reading() as session:
            record = count_record(session)
        ballots = dict(record.ballots)
        taken, given = (packed_choice(Choice((code,)), record.core) for code in ("V1", "V2"))
        ballots[taken] -= 1
        ballots[given] += 1
        signing = unlock_signing(central, office.keys, PASSPHRASE)
        forged = replace(record, ballots=ballots)
        return write_result(forged, tmp_path / "r.mbresult", signing.private)


def test_a_recount_tells_in_words_what_the_check_of_a_result_cannot_see(office, computer, tmp_path):
    result = sign_another(office, tmp_path)
    other = computer()
    other.press(other.window.check)
    check = other.window.stack.currentWidget()
    QTest.keyClicks(check.code, process_code(office))
    other.press(check.primary)
    other.choose(result)
    other.told(check.notice, "All files hold.")
    assert "what the envelopes held" in check.limits.text.text()
    other.press(check.recount)
    page = other.window.stack.currentWidget()
    page.pack.set_path(next(office.folder.glob("*.mbpack")))
    page.sticks.add([office.stick])
    choose_key(page.roll, office.keys)
    type_words(page.roll, PASSPHRASE)
    other.press(page.primary)
    other.told(page.notice, "The recount does not agree with the result.")
    assert dict(page.outcome.facts)["What differs first"] == "what the ballots hold"
    assert not page.roll.passphrase.line.text()


def test_a_file_that_does_not_hold_is_told_with_what_to_do(office, computer, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    whole, broken = office.exports()
    (stick / whole.name).write_bytes(whole.read_bytes())
    (stick / broken.name).write_bytes(broken.read_bytes()[:-100])
    other = computer()
    other.press(other.window.check)
    page = other.window.stack.currentWidget()
    other.drop(page.drop, stick)
    other.told(page.notice, "1 file does not hold.")
    rows = {page.table.item(row, 1).text() for row in range(page.table.rowCount())}
    assert rows == {"holds; compare the code", "does not hold"}
    assert not page.recount.isVisible()
    other.press(page.back)
    assert other.window.check.isVisible()
