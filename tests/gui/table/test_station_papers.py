"""The papers that two people sign at a table, and the control codes on the screens beside them."""

from dataclasses import replace
from threading import Event

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.station_papers import control_codes
from mbdesk.services.station.casting import cast
from mbdesk.services.station.settings import read_settings, write_settings
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.ui.devices import removable_media
from mbdesk.ui.devices.printers import FAILED, TAKEN
from mbdesk.ui.staff.station.control_codes import UNKNOWN_CODE
from tests.gui.dialogs import choose

pytestmark = pytest.mark.gui


@pytest.fixture
def staff(place, sit_down):
    window, person = sit_down(place.station)
    person.tap(window.strip.staff)
    return window, person


def papers_of(qtbot, staff):
    window, person = staff
    person.tap(window.staff.page("menu").papers)
    page = window.staff.page("papers")
    assert window.staff.currentWidget() is page
    qtbot.waitUntil(lambda: UNKNOWN_CODE not in page.codes.text())
    return page


def text_of(path):
    return " ".join(" ".join(page.extract_text().split()) for page in PdfReader(path).pages)


def test_before_voting_the_screen_says_no_votes_and_the_code_to_compare(place, staff, qtbot):
    told = papers_of(qtbot, staff).codes.text()
    frame = place.station.frame
    assert "Röster: 0" in told
    assert process_fingerprint(frame.keys.signing, frame.id) in told
    assert control_codes(place.station).station in told
    assert "affischen" in told


def test_the_code_on_the_screen_after_an_export_is_the_one_on_its_papers(
    place, staff, qtbot, stick
):
    cast(place.station, Choice(("V1",)))
    window, person = staff
    menu = window.staff.page("menu")
    person.tap(menu.primary)
    choose(qtbot, window, stick)
    qtbot.waitUntil(lambda: "kontrollkod" in menu.details.text())
    code = control_codes(place.station).station
    assert code in menu.details.text()
    page = papers_of(qtbot, staff)
    assert code in page.codes.text()
    assert "affischen" not in page.codes.text()
    for number, kind in enumerate(ReportKind, start=1):
        person.tap(page.buttons[kind])
        choose(qtbot, window, stick)
        qtbot.waitUntil(lambda n=number: len(list(stick.glob("*.pdf"))) == n and not page.busy)
        assert code in text_of(max(stick.glob("*.pdf"), key=lambda path: path.stat().st_mtime_ns))
    assert "exportblad" in page.verdict.text()


def test_the_zero_report_comes_before_the_first_vote_alone(place, staff):
    window, _person = staff
    menu = window.staff.page("menu")
    assert "nollrapporten" in menu.standing.text()
    assert window.focusWidget() is menu.papers
    cast(place.station, Choice(("V1",)))
    menu.begin()
    assert "nollrapporten" not in menu.standing.text()
    assert window.focusWidget() is menu.primary


def test_what_was_pressed_keeps_the_focus_while_and_after_its_work(place, staff, qtbot, stick):
    page, (window, person) = papers_of(qtbot, staff), staff
    pressed = page.buttons[ReportKind.ZERO]
    pressed.setFocus()
    person.tap(pressed)
    choose(qtbot, window, stick)
    qtbot.waitUntil(lambda: page.busy)
    assert window.focusWidget() is None, "Enter would press what was never chosen"
    qtbot.waitUntil(lambda: not page.busy and "nollrapport" in page.verdict.text())
    assert window.focusWidget() is pressed


def test_a_window_that_comes_to_the_front_while_it_works_gives_no_other_button_the_focus(
    staff, qtbot
):
    page, (window, _person) = papers_of(qtbot, staff), staff
    pressed, done = page.buttons[ReportKind.ZERO], Event()
    pressed.setFocus()
    page.run(lambda _progress: done.wait(), lambda _done: None)
    # As Qt does it where a dialog has closed: nothing has the focus, so the first control gets it.
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowActivate))
    window.strip.help.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    qtbot.waitUntil(lambda: window.focusWidget() is None)
    done.set()
    qtbot.waitUntil(lambda: not page.busy)
    assert window.focusWidget() is pressed


def test_an_export_leads_to_the_day_report(place, staff, qtbot, stick):
    cast(place.station, Choice(("V1",)))
    window, person = staff
    menu = window.staff.page("menu")
    assert menu.primary.words() != "Skriv ut dagsrapporten"
    person.tap(menu.primary)
    choose(qtbot, window, stick)
    qtbot.waitUntil(lambda: menu.primary.words() == "Skriv ut dagsrapporten")
    assert window.focusWidget() is menu.primary
    assert menu.export.isVisible()
    person.tap(menu.primary)
    page = window.staff.page("papers")
    assert window.staff.currentWidget() is page
    assert window.focusWidget() is page.buttons[ReportKind.DAY]
    person.tap(page.out)
    assert menu.primary.words() != "Skriv ut dagsrapporten"


class Drawer:
    """A printer that does as it is told."""

    def __init__(self) -> None:
        self.status, self.got = TAKEN, []

    def print_report(self, name, data):
        self.got.append((name, data))
        return self.status


def test_papers_are_printed_where_there_is_a_printer_and_saved_where_it_fails(
    place, staff, qtbot, stick
):
    page = papers_of(qtbot, staff)
    assert not page.prints[ReportKind.DAY].isVisible()
    settings = read_settings(place.station.folder)
    write_settings(place.station.folder, replace(settings, printer="Kontoret"))
    page.begin()
    drawer, (window, person) = Drawer(), staff
    page.print_report = drawer.print_report
    assert not page.prints[ReportKind.EXPORT].isVisible()
    for kind in (ReportKind.ZERO, ReportKind.DAY):
        person.tap(page.prints[kind])
        qtbot.waitUntil(lambda: not page.busy)
        name, data = drawer.got.pop()
        assert (name, data[:5]) == ("Kontoret", b"%PDF-")
        assert page.verdict.text() == "Klart. Skrivaren har tagit emot den."
    drawer.status = FAILED
    person.tap(page.prints[ReportKind.DAY])
    qtbot.waitUntil(lambda: "gick inte att skriva ut" in page.verdict.text())
    assert window.focusWidget() is page.buttons[ReportKind.DAY]
    person.tap(page.buttons[ReportKind.DAY])
    choose(qtbot, window, stick)
    qtbot.waitUntil(lambda: len(list(stick.glob("*.pdf"))) == 1 and not page.busy)


def test_there_is_no_export_sheet_before_an_export(place, staff, qtbot, stick):
    page = papers_of(qtbot, staff)
    assert not page.buttons[ReportKind.EXPORT].isVisible()
    export(place.station, stick)
    page.begin()
    assert page.buttons[ReportKind.EXPORT].isVisible()


def test_of_a_folder_on_the_disk_nothing_is_said_of_taking_it_out(staff, qtbot, stick, monkeypatch):
    monkeypatch.setattr(removable_media, "_mounted", list)
    page, (window, person) = papers_of(qtbot, staff), staff
    person.tap(page.buttons[ReportKind.ZERO])
    choose(qtbot, window, stick)
    qtbot.waitUntil(lambda: not page.busy and "nollrapport" in page.verdict.text())
    assert "i en mapp på den här datorn" in page.verdict.text()
    assert "ta ut" not in page.verdict.text()
