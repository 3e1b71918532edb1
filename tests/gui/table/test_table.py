"""The enabler's window around the residents' screen."""

import pytest

from mbdesk.domain.ballot import Choice
from mbdesk.domain.process import Rules
from mbdesk.errors.bundles import StationLogError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.station.casting import cast
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.bar import TestBanner
from mbdesk.words.sentences.messages import sentence
from tests.gui.dialogs import choose
from tests.gui.voter.making import make_place

pytestmark = pytest.mark.gui


def wait_for_verdict(qtbot, window):
    qtbot.waitUntil(window.staff.page("menu").progress.isHidden)
    return window.staff.page("menu").verdict.text()


def test_a_person_votes_at_the_table_and_the_count_is_seen(place, sit_down):
    window, person = sit_down(place.station)
    person.choose("ar", "V3")
    person.cast()
    before = window.strip.state.text()
    window.strip.refresh()
    assert window.strip.state.text() == before
    assert "1" in before


def test_an_export_says_when_the_stick_may_be_taken_out(place, sit_down, qtbot, tmp_path):
    cast(place.station, Choice(("V1",)))
    stick = tmp_path / "stick"
    stick.mkdir()
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    assert window.staff.page("menu").verdict.text() == ""
    person.tap(window.staff.page("menu").primary)
    choose(qtbot, window, stick)
    verdict = wait_for_verdict(qtbot, window)
    (file,) = stick.iterdir()
    assert verdict
    assert file.name in window.staff.page("menu").details.text()
    assert merge(place.central, file).after.votes == 1


def test_an_export_that_cannot_be_written_says_so_and_leaves_nothing(
    place, sit_down, qtbot, tmp_path
):
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    choose(qtbot, window, tmp_path / "gone")
    wait_for_verdict(qtbot, window)
    assert window.staff.page("menu").details.text()
    assert not (tmp_path / "gone").exists()


def test_a_receipt_tells_how_many_votes_are_safe(place, sit_down, qtbot, tmp_path):
    cast(place.station, Choice(("V1",)))
    stick = tmp_path / "stick"
    stick.mkdir()
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").primary)
    choose(qtbot, window, stick)
    wait_for_verdict(qtbot, window)
    (file,) = stick.iterdir()
    merge(place.central, file)
    receipt = write_receipt(place.central, place.station.station.id, stick, place.key)
    person.tap(window.staff.page("menu").receive)
    choose(qtbot, window, receipt)
    safe = wait_for_verdict(qtbot, window)
    assert "1" in safe
    assert place.station.at_centre == 1
    person.tap(window.staff.page("menu").out)
    person.tap(window.strip.staff)
    assert window.staff.page("menu").standing.text() == safe


def test_a_receipt_tells_which_exports_arrived_and_so_does_one_that_is_refused(
    place, sit_down, qtbot, tmp_path
):
    cast(place.station, Choice(("V1",)))
    path = export(place.station, tmp_path).path
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    menu = window.staff.page("menu")
    merge(place.central, path)
    receipt = write_receipt(place.central, place.station.station.id, tmp_path, place.key)
    person.tap(menu.receive)
    choose(qtbot, window, receipt)
    assert "till och med nummer 1" in wait_for_verdict(qtbot, window)
    export(place.station, tmp_path)
    receipt.write_bytes(receipt.read_bytes()[:200])
    person.tap(menu.receive)
    choose(qtbot, window, receipt)
    assert "inte hel" in wait_for_verdict(qtbot, window)
    assert "till och med nummer 1" in menu.standing.text()
    assert "export 2 saknas" in menu.standing.text()


def test_a_pack_with_the_ballot_opens_the_vote(tmp_path, sit_down, qtbot):
    from mbdesk.services.centre.voting.voting import open_voting, set_ballot
    from mbdesk.ui.gallery.voter.example_station import ITEMS
    from tests.gui.voter.making import VOTING_DAY

    place = make_place(tmp_path, Rules(), voting=False)
    place.station.today = lambda: VOTING_DAY
    set_ballot(place.central, ITEMS)
    open_voting(place.central)
    pack = write_pack(place.central, place.station.station.id, tmp_path, place.key)
    window, person = sit_down(place.station)
    person.tap(person.page.languages["sv"])
    assert person.page.button is None
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").receive)
    choose(qtbot, window, pack)
    wait_for_verdict(qtbot, window)
    person.tap(window.staff.page("menu").out)
    person.tap(person.page.languages["sv"])
    assert person.page.button is not None
    window.close()
    place.close()


def test_a_test_process_says_so_all_the_time(place, sit_down):
    window, _ = sit_down(place.station)
    (banner,) = window.findChildren(TestBanner)
    assert banner.isVisible()
    window.show_staff()
    assert banner.isVisible()


def test_the_staff_page_does_not_end_a_visit(place, sit_down):
    window, person = sit_down(place.station)
    person.tap(person.page.languages["sv"])
    person.tap(window.strip.staff)
    person.tap(window.staff.page("menu").out)
    assert person.view.step is Step.TASK


def test_a_log_that_somebody_changed_is_told_to_the_enabler(place, sit_down, qtbot):
    with place.station.database.connection() as connection:
        connection.exec_driver_sql("UPDATE audit_event SET day = '2026-11-02' WHERE number = 1")
    window, _person = sit_down(place.station)
    told = sentence(StationLogError(station="", number=2), window.staff_theme.reader()).what
    qtbot.waitUntil(lambda: told in window.strip.state.text())
    window.strip.refresh()
    assert told in window.strip.state.text()
    assert place.station.station.full_name in window.strip.state.text()
