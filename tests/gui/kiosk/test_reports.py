"""The zero report and the day report at a kiosk's staff screens; and a printer that fails."""

from threading import Event

import pytest
from pypdf import PdfReader

from mbdesk.domain.ballot import Choice
from mbdesk.domain.station import ReportKind
from mbdesk.services.common.audit_log import events
from mbdesk.services.exchange.station_papers import control_codes
from mbdesk.services.kiosk.kiosk_day import printer_failed
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.casting import cast
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.ui.devices.printers import FAILED, NARROW, TAKEN, PrinterState
from mbdesk.ui.kiosk import checks
from mbdesk.ui.kiosk.pages import REPORTS, KioskPage
from mbdesk.ui.staff.station.control_codes import UNKNOWN_CODE
from mbdesk.words.phrase import reader_of
from tests.gui.kiosk.making import CODE
from tests.gui.kiosk.test_kiosk_day import vote

pytestmark = pytest.mark.gui


class Drawer:
    """A printer for reports and slips that does as it is told, and may hang."""

    def __init__(self) -> None:
        self.status, self.got = TAKEN, []
        self.answers = Event()
        self.answers.set()

    def print_report(self, name, data):
        self.answers.wait(60)
        self.got.append((name, data))
        return self.status

    def print(self, slip):
        self.got.append(slip)
        return self.status == TAKEN


@pytest.fixture
def drawer():
    made = Drawer()
    yield made
    made.answers.set()


@pytest.fixture
def printing(place, switch_on, drawer, monkeypatch):
    """Return staff at a kiosk with a printer."""
    monkeypatch.setattr(checks, "printer_state", lambda _name: PrinterState.READY)
    choose_staff_code(place.station, CODE)
    write_settings(place.station.folder, StationSettings(printer="Kontoret", read_aloud=False))
    kiosk = switch_on(place.station)
    for name in REPORTS.values():
        kiosk.window.staff.page(name).print_report = drawer.print_report
    kiosk.window.view.slip_printer = kiosk.window.printer.over(drawer)
    return kiosk


def says(screen):
    return screen.verdict.says


def press(kiosk, button):
    kiosk.press(button.words())


def words(readable):
    return readable.read(reader_of("sv"))


def staff(kiosk):
    return kiosk.window.staff


def text_of(path):
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def report_of(kiosk, button):
    """Go to the report that a screen offers."""
    press(kiosk, button)
    assert staff(kiosk).current in REPORTS.values()
    return staff(kiosk).currentWidget()


def saved(kiosk, stick, pattern="*.pdf"):
    kiosk.press(stick.name)
    kiosk.qtbot.waitUntil(lambda: bool(list(stick.glob(pattern))))
    kiosk.qtbot.waitUntil(lambda: not staff(kiosk).currentWidget().busy)
    (path,) = stick.glob(pattern)
    return path


def test_the_zero_report_is_saved_from_the_opening_and_the_opening_goes_on(kiosk, stick, place):
    kiosk.come()
    press(kiosk, staff(kiosk).page("menu").primary)
    opening = staff(kiosk).page("opening")
    kiosk.qtbot.waitUntil(opening.primary.isEnabled)
    screen = report_of(kiosk, opening.report)
    path = saved(kiosk, stick)
    assert path.name in words(says(screen))
    assert place.station.station.name in text_of(path)
    press(kiosk, screen.primary)
    assert staff(kiosk).currentWidget() is opening
    press(kiosk, opening.primary)
    kiosk.see("Välj språk")


def test_staff_see_without_scrolling_what_to_do_before_the_first_vote(kiosk, place):
    kiosk.come()
    kiosk.see("övre vänstra hörnet")
    kiosk.press("Öppna för dagen")
    kiosk.see("skriva under nollrapporten")
    opening = kiosk.window.staff.page(KioskPage.OPENING)
    assert opening.report.mapTo(opening, opening.report.rect().topLeft()).y() < opening.height() / 3
    marks = [line.text()[0] for line in opening.lines]
    assert marks == sorted(marks, key="×!•".index)
    cast(place.station, Choice(("V1",)))
    opening.begin()
    kiosk.qtbot.waitUntil(lambda: not opening.busy)
    assert "nollrapporten" not in opening.details.text()


def test_the_day_report_is_saved_after_the_export_and_the_closing_goes_on(kiosk, stick):
    kiosk.open_day()
    vote(kiosk)
    kiosk.come()
    press(kiosk, staff(kiosk).page("menu").close_day)
    closing = staff(kiosk).page("closing")
    assert not closing.primary.isVisible()
    kiosk.press(stick.name)
    kiosk.qtbot.waitUntil(closing.primary.isVisible)
    assert closing.primary.words() == "Skriv ut dagsrapporten"
    assert closing.primary.hasFocus()
    screen = report_of(kiosk, closing.primary)
    assert screen.kind is ReportKind.DAY
    said = text_of(saved(kiosk, stick))
    (export,) = stick.glob("*.mbexport")
    assert export.name in said
    press(kiosk, screen.primary)
    assert staff(kiosk).currentWidget() is closing
    assert closing.primary.words() == "Klart"
    press(kiosk, closing.primary)
    assert staff(kiosk).currentWidget() is staff(kiosk).page("menu")


def test_a_report_can_be_had_from_the_menu_also_after_a_restart(kiosk, place, stick, switch_on):
    kiosk.open_day()
    again = switch_on(place.station)
    again.come()
    screen = report_of(again, staff(again).page("menu").report)
    saved(again, stick)
    press(again, screen.out)
    assert staff(again).currentWidget() is staff(again).page("menu")


def test_the_report_is_printed_and_says_so(printing, drawer):
    printing.come()
    screen = report_of(printing, staff(printing).page("menu").report)
    press(printing, screen.primary)
    printing.qtbot.waitUntil(lambda: bool(drawer.got) and not screen.busy)
    ((name, data),) = drawer.got
    assert name == "Kontoret"
    assert data.startswith(b"%PDF")
    press(printing, screen.primary)
    assert staff(printing).currentWidget() is staff(printing).page("menu")
    assert len(drawer.got) == 1


@pytest.mark.parametrize("status", [FAILED, NARROW])
def test_a_printer_that_does_not_print_blocks_nothing_and_is_tried_again(
    printing, drawer, stick, status
):
    drawer.status = status
    printing.come()
    screen = report_of(printing, staff(printing).page("menu").report)
    told = []
    for tries in (1, 2):
        press(printing, screen.primary)
        printing.qtbot.waitUntil(lambda n=tries: len(drawer.got) == n)
        printing.qtbot.waitUntil(lambda: not screen.busy)
        told.append(words(says(screen)))
    assert told[0] == told[1] != ""
    saved(printing, stick)
    press(printing, screen.out)
    press(printing, staff(printing).page("menu").primary)
    printing.qtbot.waitUntil(staff(printing).page("opening").primary.isEnabled)


def test_a_print_service_that_hangs_holds_neither_screen_nor_staff_for_good(printing, drawer):
    printing.come()
    screen = report_of(printing, staff(printing).page("menu").report)
    drawer.answers.clear()
    press(printing, screen.primary)
    assert screen.busy
    staff(printing)._leave_if_idle()
    assert not printing.window.for_residents
    drawer.answers.set()
    printing.qtbot.waitUntil(lambda: not screen.busy)


def log_codes(place):
    with place.station.database.reading() as session:
        return [event.code for event in events(session, place.station.station.id)]


def test_a_slip_that_failed_is_told_to_staff_and_noted_only_when_they_come(printing, drawer, place):
    printing.open_day()
    drawer.status = FAILED
    person = printing.resident
    person.choose("sv", "V3")
    person.cast()
    before = log_codes(place)
    person.tap(person.page.print)
    printing.qtbot.waitUntil(person.page.print.isEnabled)
    assert log_codes(place) == before
    printing.come()
    assert printer_failed(place.station)
    assert staff(printing).page("menu").printer.isVisible()
    press(printing, staff(printing).page("menu").primary)
    printing.come()
    assert log_codes(place).count("printer_failed") == 1


def test_staff_are_told_no_more_once_it_prints_again(printing, drawer, place):
    printing.window.printer.heard(False)
    printing.come()
    assert staff(printing).page("menu").printer.isVisible()
    screen = report_of(printing, staff(printing).page("menu").report)
    press(printing, screen.primary)
    printing.qtbot.waitUntil(lambda: bool(drawer.got) and not screen.busy)
    press(printing, screen.primary)
    assert not staff(printing).page("menu").printer.isVisible()


def test_after_a_restart_the_log_still_tells_staff_of_the_printer(printing, place, switch_on):
    printing.window.printer.heard(False)
    printing.come()
    again = switch_on(place.station)
    again.come()
    assert staff(again).page("menu").printer.isVisible()


@pytest.mark.parametrize("state", list(PrinterState))
def test_how_the_printer_stands_is_told_before_opening_and_stops_nothing(
    printing, monkeypatch, state
):
    monkeypatch.setattr(checks, "printer_state", lambda _name: state)
    printing.come()
    press(printing, staff(printing).page("menu").primary)
    opening = staff(printing).page("opening")
    printing.qtbot.waitUntil(opening.primary.isEnabled)
    told = any("Kontoret" in line.text() for line in opening.lines)
    assert told is (state is not PrinterState.READY)


def test_the_screen_goes_on_while_a_dead_print_service_is_asked(printing, monkeypatch):
    hangs = Event()

    def dead(_name):
        hangs.wait(60)
        return PrinterState.SILENT

    monkeypatch.setattr(checks, "printer_state", dead)
    printing.come()
    press(printing, staff(printing).page("menu").primary)
    assert staff(printing).page("opening").busy
    hangs.set()
    printing.qtbot.waitUntil(staff(printing).page("opening").primary.isEnabled)


def test_the_codes_of_the_zero_report_stand_on_the_screen_too(kiosk, place):
    kiosk.come()
    screen = report_of(kiosk, staff(kiosk).page("menu").report)
    kiosk.qtbot.waitUntil(lambda: UNKNOWN_CODE not in screen.codes.text())
    codes = control_codes(place.station)
    told = screen.codes.text()
    assert "Röster: 0" in told
    assert codes.process in told
    assert codes.station in told


def test_the_code_of_the_evenings_export_stands_on_the_screen(kiosk, stick, place):
    kiosk.open_day()
    vote(kiosk)
    kiosk.come()
    press(kiosk, staff(kiosk).page("menu").close_day)
    closing = staff(kiosk).page("closing")
    kiosk.press(stick.name)
    kiosk.qtbot.waitUntil(closing.primary.isVisible)
    assert control_codes(place.station).station in words(closing.details.says)
