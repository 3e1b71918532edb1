"""Stations, voting, counting and language at the desk."""

import json
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLabel, QWidget

from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.work_steps import WorkStep
from mbdesk.errors.files import MediumLostError
from mbdesk.services.centre.creation.new_process import Setup, create_central
from mbdesk.services.centre.stations.places import places
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.keys.key_dialog import KeyDialog
from mbdesk.ui.central.stations.hours_dialog import HoursDialog
from mbdesk.ui.central.stations.new_station import CodeDialog, NewStationDialog
from mbdesk.ui.look.screen_language import set_language
from tests.gui.central.making import QUICK, Office, make_office
from tests.keys import known_keys

OK = QDialogButtonBox.StandardButton.Ok


@pytest.fixture
def counting(seat, closed_office):
    return seat(closed_office)


def count_votes(clerk):
    page = clerk.page(CentralPage.COUNT)
    clerk.press(page.primary)
    clerk.unlock(clerk.office.keys)
    clerk.press(clerk.facts("Count the votes").primary)
    clerk.told(page.notice, "The votes are counted")
    clerk.qtbot.waitUntil(lambda: clerk.window.desk.snapshot.result is not None)
    return page


def test_codes_are_compared_until_the_votes_are_counted(counting):
    page = counting.page(CentralPage.CLOSING)
    assert page.people.isVisible()
    assert page.board.item(0, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    facts = counting.page(CentralPage.COUNT)
    counting.press(facts.primary)
    counting.unlock(counting.office.keys)
    asked = counting.facts("Count the votes")
    codes = dict(asked.card.facts)["Control codes"]
    assert codes.count(", not compared") == 2
    counting.press(asked.primary)
    counting.qtbot.waitUntil(lambda: counting.window.desk.snapshot.result is not None)
    page = counting.page(CentralPage.CLOSING)
    assert not page.people.isVisible()
    assert not page.board.item(0, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_station_is_added_its_pack_written_and_enrolled(clerk, tmp_path):
    page = clerk.page(CentralPage.PLACES)
    clerk.press(page.primary)
    asked = clerk.see(NewStationDialog)
    QTest.keyClicks(asked.name, "Kiosken")
    asked.site.setEditText("Hässelby gård")
    asked.kind.setCurrentIndex(1)
    clerk.press(asked.buttons.button(OK))
    shown = clerk.see(CodeDialog)
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(shown, key)
        QTest.keyClick(shown.buttons.button(OK), key)
    shown.close()
    assert shown.isVisible()
    sheet = tmp_path / "sheets" / "code.pdf"
    sheet.parent.mkdir()
    clerk.press(shown.sheet)
    clerk.choose(sheet)
    clerk.told(shown.notice, "Print it, then remove the file.")
    assert shown.written.isChecked()
    assert shown.code.text() in PdfReader(sheet).pages[0].extract_text()
    code = clerk.write_down()
    clerk.qtbot.waitUntil(lambda: page.table.rowCount() == 3)
    clerk.qtbot.waitUntil(lambda: page.selected is not None)
    assert page.selected.station.name == "Kiosken", "the one that was added is the next to see to"
    clerk.press(page.pack)
    clerk.choose(tmp_path)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "It is safe to remove the stick.")
    (pack,) = tmp_path.glob("*.mbpack")
    with enrol(pack, tmp_path / "station", code) as station:
        assert station.station.name == "Kiosken"


def test_the_poster_is_written_where_the_staff_want_it(clerk, tmp_path):
    page = clerk.page(CentralPage.PLACES)
    folder = tmp_path / "print"
    folder.mkdir()
    clerk.press(page.poster)
    clerk.choose(folder)
    clerk.told(page.notice, "put it up at every place.")
    (path,) = folder.iterdir()
    assert path.name.endswith("-poster.pdf"), "it says whose it is, in the staff's language"
    assert "kontrollkod" in PdfReader(path).pages[0].extract_text()


def test_a_pack_is_offered_only_for_a_selected_station(clerk):
    page = clerk.page(CentralPage.PLACES)
    assert not page.pack.isEnabled()
    page.table.selectRow(0)
    assert page.pack.isEnabled()


def test_voting_closes_from_a_page_of_facts(clerk):
    page = clerk.page(CentralPage.VOTING)
    assert page.table.rowCount() == 3
    clerk.press(page.primary)
    closing = clerk.window.page(CentralPage.CLOSING)
    assert clerk.window.stack.currentWidget() is closing
    clerk.press(closing.primary)
    facts = clerk.facts("Close voting")
    assert facts.back.hasFocus()
    assert "open voting again" in facts.notes[1].text.text()
    clerk.press(facts.primary)
    clerk.told(closing.notice, "Voting is closed.")
    clerk.qtbot.waitUntil(lambda: "Voting closed" in page.state.text())
    assert not page.primary.isEnabled()


def test_leaving_the_facts_leaves_voting_open(clerk):
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    clerk.press(clerk.facts("Close voting").back)
    assert clerk.window.desk.snapshot.voting.closed is None
    assert clerk.window.stack.currentWidget() is page
    assert page.primary.isEnabled()


def test_counting_needs_voting_to_be_closed(clerk):
    page = clerk.page(CentralPage.COUNT)
    assert "not closed" in page.lead.text()
    assert not page.primary.isEnabled()


def test_votes_are_counted_and_the_numbers_add_up(counting, tmp_path):
    page = count_votes(counting)
    assert "Playground by the square" in page.view.chosen.text()
    figures = {
        page.view.figures.item(row, 0).text(): page.view.figures.item(row, 1).text()
        for row in range(page.view.figures.rowCount())
    }
    assert figures["received, as the stations signed for"] == "12"
    assert figures["counted"] == "12"
    assert figures["of these blank"] == "2"
    assert page.view.votes.item(0, 3).text() == "6"

    counting.press(page.primary)
    proposed = DocumentNames(counting.window.desk.central.frame, "en").protocol
    assert proposed in counting.see(QFileDialog).selectedFiles()[0]
    counting.choose(tmp_path / proposed)
    counting.told(page.notice, "The file is written.")
    assert (tmp_path / proposed).read_bytes().startswith(b"%PDF")

    counting.press(page.sign)
    counting.choose(tmp_path)
    counting.unlock(counting.office.keys)
    counting.told(page.notice, "-result-1.mbresult")
    (path,) = tmp_path.glob("*-result-1.mbresult")
    assert check_file(path, counting.window.desk.central).refusal is None


def test_files_are_proposed_under_names_in_the_staffs_language(counting, tmp_path):
    page = count_votes(counting)
    set_language("sv")
    counting.press(page.primary)
    dialog = counting.see(QFileDialog)
    assert dialog.selectedFiles()[0].endswith("-protokoll.pdf")
    dialog.close()
    counting.press(page.sign)
    counting.choose(tmp_path)
    counting.unlock(counting.office.keys)
    counting.qtbot.waitUntil(lambda: bool(list(tmp_path.glob("*-resultat-1.mbresult"))))


def test_giving_up_the_passphrase_counts_nothing(counting):
    page = counting.page(CentralPage.COUNT)
    counting.press(page.primary)
    dialog = counting.see(KeyDialog)
    told = dialog.explanation.text()
    assert told.startswith("The key file is needed. It opens the votes.")  # there is one alone
    counting.press(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel))
    assert counting.window.desk.snapshot.result is None
    assert page.primary.isEnabled()


def test_a_missing_station_is_named_and_left_out_only_on_purpose(seat, office):
    from mbdesk.services.centre.central_file import open_central
    from mbdesk.services.centre.merging.merging import merge
    from mbdesk.services.centre.voting.voting import close_voting

    with open_central(office.central) as central:
        merge(central, office.exports()[0])
        close_voting(central)
    clerk = seat(office)
    page = clerk.page(CentralPage.COUNT)
    assert "Final exports are missing" in page.lead.text()
    assert not page.primary.isEnabled()
    clerk.press(page.closing)
    closing = clerk.window.page(CentralPage.CLOSING)
    assert closing.board.line.station.full_name == "Medborgarkontoret"
    clerk.press(closing.as_heard)
    assert closing.as_heard.text() == "Count it as far as heard…"
    clerk.decide("Count a station as far as it was heard")
    clerk.told(closing.notice, "is counted as far as it was heard")
    clerk.press(closing.primary)
    page = count_votes(clerk)
    assert page.view.figures.item(page.view.figures.rowCount() - 1, 1).text() == "Medborgarkontoret"


def record(clerk, page) -> None:
    """Record the decision on equal votes from its page of facts."""
    order = [page.ties.order.item(row).text() for row in range(2)]
    clerk.press(page.ties.record)
    facts = clerk.facts("Record a decision on equal votes")
    told = dict(facts.card.facts)
    assert told["Their order"] == ", ".join(order)
    assert told["Who decides"].startswith("The board")
    assert told["It rests on"] == page.ties.basis.text()
    clerk.press(facts.primary)
    clerk.qtbot.waitUntil(page.isVisible)


def test_a_tie_waits_for_a_decision_with_its_basis(seat, tied_office):
    clerk = seat(tied_office)
    page = count_votes(clerk)
    assert page.ties.isVisible()
    assert "has to be decided first" in page.view.chosen.text()
    assert not page.ties.record.isEnabled()
    assert page.ties.order.item(0).text() == "Benches in the sun"
    clerk.press(page.ties.down)
    page.ties.basis.setText("§ 14")
    clerk.press(page.ties.record)
    facts = clerk.facts("Record a decision on equal votes")
    assert clerk.window.focusWidget() is facts.back
    clerk.press(facts.back)
    assert page.ties.order.item(0).text() == "Light on the path", "what was typed is kept"
    assert page.ties.basis.text() == "§ 14"
    record(clerk, page)
    clerk.told(page.notice, "The decision is recorded.")
    clerk.qtbot.waitUntil(lambda: not page.ties.isVisible())
    assert "Light on the path" in page.view.chosen.text()
    assert "Benches in the sun" not in page.view.chosen.text()


def test_a_decision_on_a_tie_can_be_changed_until_the_protocol_is_written(
    seat, tied_office, tmp_path
):
    clerk = seat(tied_office)
    page = count_votes(clerk)
    assert page.change.isHidden()
    page.ties.basis.setText("§ 14")
    record(clerk, page)
    clerk.press(page.change)
    assert page.ties.isVisible()
    assert page.ties.order.item(0).text() == "Benches in the sun"
    assert page.ties.basis.text() == "§ 14"
    clerk.press(page.ties.down)
    page.ties.basis.setText("§ 15")
    record(clerk, page)
    clerk.qtbot.waitUntil(lambda: "Light on the path" in page.view.chosen.text())
    assert "Benches in the sun" not in page.view.chosen.text()
    assert page.change.isVisible()
    page.files.write_protocol(tmp_path / "protocol.pdf")
    clerk.told(page.notice, "The file is written.")
    assert page.change.isHidden()
    assert not page.ties.isVisible()


def test_a_ballot_that_is_shorter_than_the_choices_asks_whether_fewer_may_be_chosen(seat, tmp_path):
    office = Office(tmp_path)
    setup = Setup(
        titles={"sv": "Prov"},
        funds=100,
        phases=(Phase(PhaseKind.VOTING, "2026-11-01", "2026-12-01"),),
        rules=Rules(max_choices=2),
    )
    create_central(office.central, setup, office.keys, known_keys(setup), cost=QUICK).close()
    clerk = seat(office)
    page = clerk.page(CentralPage.BALLOT)
    short = [{"code": "9", "cost": 10, "titles": {"sv": "Bänkar", "en": "Benches"}}]
    path = tmp_path / "short.json"
    path.write_text(json.dumps(short), "utf-8")
    page.files.take_table(path)
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    asked = clerk.window.decision
    assert "may choose 2 proposals now" in asked.facts.text()
    assert "It becomes 1 at most." in asked.facts.text()
    clerk.press(asked.back)
    assert page.table.rowCount() == 0
    page.files.take_table(path)
    clerk.qtbot.waitUntil(lambda: clerk.window.decision is not None)
    clerk.press(clerk.window.decision.primary)
    clerk.told(page.notice, "The ballot is in place.")
    assert page.table.rowCount() == 1
    assert clerk.window.desk.snapshot.frame.rules.max_choices == 1


def test_the_language_switches_live_on_every_page(clerk):
    overview = clerk.page(CentralPage.OVERVIEW)
    english = [clerk.window.page(place).heading.text() for place in CentralPage]
    set_language("sv")
    clerk.qtbot.waitUntil(lambda: overview.heading.text() == "Tryggare Vällingby")
    set_language("en")
    clerk.qtbot.waitUntil(lambda: overview.heading.text() == "A safer Vällingby")
    assert [clerk.window.page(place).heading.text() for place in CentralPage] == english


def test_a_rehearsal_wears_a_banner_and_a_real_process_none(clerk, seat, tmp_path, qapp):
    assert clerk.window.banner.isVisible()
    rehearsal = qapp.styleSheet()
    live = seat(make_office(tmp_path / "live", [("V1",)], Mode.LIVE))
    assert not live.window.banner.isVisible()
    assert qapp.styleSheet() != rehearsal


def test_the_overview_leads_to_the_next_step(clerk):
    overview = clerk.page(CentralPage.OVERVIEW)
    assert overview.primary.text() == "Next: merge exports"
    clerk.press(overview.primary)
    assert clerk.window.stack.currentWidget() is clerk.window.page(CentralPage.CLOSING)


def test_before_anything_can_be_done_the_overview_says_until_when(seat, tmp_path):
    phases = (Phase(PhaseKind.VOTING, "2027-01-10", "2027-01-20"),)
    office = make_office(tmp_path / "ahead", [], phases=phases)
    overview = (clerk := seat(office)).page(CentralPage.OVERVIEW)
    assert "People can vote from 10 January 2027." in overview.lead.text()
    assert not overview.primary.isVisible()
    assert clerk.window.desk.snapshot.next_step is WorkStep.AWAIT_VOTES


def test_the_overview_leads_to_the_station_that_needs_a_pack(clerk):
    page = clerk.page(CentralPage.PLACES)
    clerk.add_station("Kiosken")
    overview = clerk.page(CentralPage.OVERVIEW)
    assert overview.primary.text() == "Next: write packs"
    clerk.press(overview.primary)
    assert clerk.window.stack.currentWidget() is page
    assert page.selected.station.name == "Kiosken"
    assert page.table.item(page.table.currentRow(), 3).text() == "needs a pack"
    clerk.press(page.pack)
    clerk.choose(clerk.office.folder)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "The pack is written.")
    assert page.table.item(page.table.currentRow(), 3).text() == "waiting for its first export"
    assert overview.primary.text() == "Next: merge exports"


def nameless(window: QWidget) -> list[str]:
    """Return the controls that can have focus and that assistive technology cannot name."""
    return [
        f"{type(each).__name__} in {type(each.parentWidget()).__name__}"
        for each in window.findChildren(QWidget)
        if each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not isinstance(each, QLabel)
        and not each.objectName().startswith("qt_")
        and (found := QAccessible.queryAccessibleInterface(each)) is not None
        and not found.text(QAccessible.Text.Name)
    ]


def test_every_control_has_a_name_for_assistive_technology(counting):
    count_votes(counting)
    assert nameless(counting.window) == []


def test_every_page_is_reached_by_keyboard_alone(clerk):
    clerk.window.activateWindow()
    clerk.window.navigation.setFocus()
    # There are no voting cards where people vote without them, and no files kept aside.
    absent = {CentralPage.CARDS, CentralPage.KEPT, CentralPage.PROPOSAL}
    for place in [each for each in CentralPage if each not in absent][1:]:
        QTest.keyClick(clerk.window.navigation, Qt.Key.Key_Down)
        assert clerk.window.stack.currentWidget() is clerk.window.page(place)
        assert clerk.window.page(place).primary.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_no_page_tells_of_something_beside_an_older_figure(clerk):
    """What the sentence says is done, the list and the state beside it know already."""
    page, beside = clerk.page(CentralPage.PLACES), []
    tell = page.notice.tell
    page.notice.tell = lambda *said: (beside.append(page.table.rowCount()), tell(*said))
    clerk.add_station("Kiosken")
    assert beside == [3]


def test_what_was_done_is_told_as_done_though_the_file_cannot_be_read_any_more(clerk, monkeypatch):
    def unreadable(_):
        raise MediumLostError(path="stick")

    monkeypatch.setattr("mbdesk.ui.central.desk.desk.read_overview", unreadable)
    page = clerk.page(CentralPage.CLOSING)
    clerk.press(page.primary)
    clerk.press(clerk.facts("Close voting").primary)
    clerk.told(page.notice, "Voting is closed.")


def test_closing_during_work_says_why_not_and_what_to_do(clerk):
    """The page that works is shown, with what it does and how to end it."""
    page, go_on = clerk.page(CentralPage.VOTING), Event()

    def work(_progress):
        go_on.wait()

    page.work.start(lambda: "Closing voting", work, lambda _: None, page.notice.refuse)
    clerk.page(CentralPage.PLACES)
    assert not clerk.window.close()
    assert clerk.window.stack.currentWidget() is page
    assert page.work.label.text().startswith("Closing voting. Wait until this is done")
    assert page.work.stop.hasFocus()
    go_on.set()
    clerk.qtbot.waitUntil(lambda: not page.work.running)
    assert clerk.window.close()


def test_no_key_is_unlocked_before_its_file_is_named(clerk):
    page = clerk.page(CentralPage.COUNT)
    dialog = KeyDialog(clerk.window.desk.central, lambda *_: None, lambda _: None, page)
    dialog.open()
    unlock, keys = dialog.buttons.button(OK), dialog.file.path
    dialog.file.line.clear()
    assert not unlock.isEnabled()
    clerk.press(dialog.file.button)
    clerk.choose(keys)
    assert (dialog.file.path, unlock.isEnabled()) == (keys, True)
    dialog.close()


@pytest.mark.parametrize("way", ["escape", "window"])
def test_a_dialog_stays_while_what_it_asked_for_is_done(clerk, way):
    page, go_on = clerk.page(CentralPage.COUNT), Event()
    dialog = KeyDialog(clerk.window.desk.central, lambda *_: go_on.wait(), lambda _: None, page)
    dialog.open()
    clerk.press(dialog.buttons.button(OK))
    QTest.keyClick(dialog, Qt.Key.Key_Escape) if way == "escape" else dialog.close()
    assert dialog.isVisible()
    assert "Wait until this is done" in dialog.work.label.text()
    go_on.set()
    clerk.qtbot.waitUntil(lambda: not clerk.window.findChildren(KeyDialog))


def test_all_packs_are_written_in_one_go(clerk, tmp_path):
    page, folder = clerk.page(CentralPage.PLACES), tmp_path / "packs"
    folder.mkdir()
    clerk.press(page.packs)
    clerk.choose(folder)
    clerk.unlock(clerk.office.keys)
    clerk.told(page.notice, "2 packs are written.")
    assert len(list(folder.glob("*.mbpack"))) == 2


def test_opening_hours_are_given_to_the_place_of_a_station(clerk):
    page = clerk.page(CentralPage.PLACES)
    assert not page.hours.isEnabled()
    page.table.selectRow(0)
    clerk.press(page.hours)
    asked = clerk.see(HoursDialog)
    asked.opens[0].setText("10")
    asked.closes[0].setText("9")
    clerk.press(asked.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(asked.notice, "an hour after 10:00")
    asked.closes[0].setText("18.30")
    clerk.press(asked.same)
    clerk.press(asked.buttons.button(QDialogButtonBox.StandardButton.Save))
    clerk.told(page.notice, "The hours are saved.")
    (held, other) = places(clerk.window.desk.central)
    assert {(each.opens, each.closes) for each in held.hours} == {("10:00", "18:30")}
    assert len(held.hours) == 31
    assert other.hours == ()
