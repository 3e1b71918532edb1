"""A kiosk's day, walked through by staff who have only the screen to go by."""

from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtTest import QTest

from mbdesk.errors.files import DiskFullError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_register import stations
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.kiosk import kiosk_day
from mbdesk.services.kiosk.kiosk_day import DayState, close_day, day_state
from mbdesk.services.station.second_copy import COPY_NAME, CopyState
from mbdesk.services.station.station_folder import DATABASE_NAME
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.pages import PAGES, KioskPage
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.ui.widgets.button import BigButton, Emphasis
from tests.gui.kiosk.conftest import let_go
from tests.gui.kiosk.making import CODE

pytestmark = pytest.mark.gui


def vote(kiosk, language="sv"):
    person = kiosk.resident
    person.choose(language, "V3")
    person.cast()
    person.tap(person.next)
    kiosk.qtbot.waitUntil(lambda: kiosk.window.view.step is Step.WELCOME)


def votes_at_the_centre(place, path):
    merge(place.central, path)
    (status,) = stations(place.central)
    return status.votes


def test_a_new_kiosk_asks_for_a_code_before_anything_else(place, switch_on):
    kiosk = switch_on(place.station)
    kiosk.see("Välj en personalkod")
    kiosk.type("123456")
    kiosk.press("Nästa")
    kiosk.type("123456")
    kiosk.press("Nästa")
    kiosk.see("för lätt att gissa")
    kiosk.type(CODE)
    kiosk.press("Nästa")
    kiosk.see("samma kod en gång till")
    kiosk.type(CODE)
    kiosk.press("Nästa")
    kiosk.see("Kiosken är stängd")


def test_the_whole_day(place, kiosk, stick):
    kiosk.see("Skärmen är stängd")
    kiosk.open_day()
    vote(kiosk)
    vote(kiosk, "ar")
    kiosk.come()
    kiosk.press("Pausa")
    kiosk.see("paus")
    kiosk.come()
    kiosk.press("Fortsätt")
    kiosk.see("Välj språk")
    kiosk.come()
    kiosk.press("Stäng för dagen")
    kiosk.see("Röster i kiosken: 2")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    kiosk.press("Klart")
    kiosk.see("Kiosken är stängd")
    (path,) = stick.glob("*.mbexport")
    assert votes_at_the_centre(place, path) == 2
    assert day_state(place.station) is DayState.CLOSED


def test_before_the_last_day_a_kiosk_ends_voting_under_more_and_says_what_that_means(
    place, kiosk, stick
):
    kiosk.open_day()
    vote(kiosk)
    kiosk.come()
    kiosk.press("Mer")
    kiosk.press("Avsluta röstningen här")
    kiosk.see("Röstningen pågår till och med söndag 6\u00a0december")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    assert place.station.final
    kiosk.press("Klart")
    kiosk.see("En slutlig export har stängt stationen för röster")
    kiosk.press("Ta emot röster igen")
    kiosk.see("Öppna stationen igen")


def test_on_the_last_voting_day_closing_ends_voting(place, kiosk, stick):
    kiosk.open_day()
    vote(kiosk)
    place.station.today = fixed("2026-12-06")
    kiosk_day.open_day(place.station)
    kiosk.come()
    kiosk.press("Avsluta röstningen här")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    assert place.station.final


def test_a_kiosk_closed_on_the_last_day_asks_before_its_export_ends_voting(place, kiosk, stick):
    """It offered to export, and ended voting."""
    kiosk.open_day()
    vote(kiosk)
    place.station.today = fixed("2026-12-06")
    close_day(place.station)
    kiosk.come()
    kiosk.see("rösterna finns inte på ett USB-minne")
    kiosk.press("Avsluta röstningen här")
    kiosk.see("kan ingen rösta här längre")
    kiosk.press("Exportera utan att avsluta röstningen")
    kiosk.see("Stäng för dagen")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    assert len(list(stick.glob("*.mbexport"))) == 1
    assert not place.station.final
    kiosk.press("Klart")
    kiosk.press("Avsluta röstningen här")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    assert place.station.final


def test_a_kiosk_that_has_ended_voting_leads_to_its_day_report_and_opens_no_more(
    place, kiosk, stick
):
    kiosk.open_day()
    vote(kiosk)
    place.station.today = fixed("2026-12-06")
    kiosk.come()
    kiosk.press("Avsluta röstningen här")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    kiosk.press("Klart")
    assert kiosk.window.staff.page(KioskPage.MENU).primary.words() == "Skriv ut dagsrapporten"
    kiosk.press("Skriv ut dagsrapporten")
    assert kiosk.window.staff.currentWidget() is kiosk.window.staff.page(KioskPage.DAY_REPORT)


def test_a_closing_page_left_open_over_midnight_ends_voting_only_once_it_says_so(
    place, kiosk, stick
):
    kiosk.open_day()
    vote(kiosk)
    kiosk.come()
    kiosk.press("Stäng för dagen")
    kiosk.see("Röster i kiosken: 1")
    place.station.today = fixed("2026-12-06")
    kiosk.press(stick.name)
    kiosk.see("Avsluta röstningen här")
    assert not list(stick.glob("*.mbexport"))
    assert not place.station.final
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    assert place.station.final


def test_a_restart_goes_on_where_the_day_was(place, kiosk, switch_on):
    kiosk.open_day()
    again = switch_on(place.station)
    again.see("Välj språk")
    again.come()
    again.press("Pausa")
    switch_on(place.station).see("kort paus")


def test_a_new_kiosk_takes_the_code_from_a_keyboard_before_anything_is_tapped(place, switch_on):
    kiosk = switch_on(place.station)
    QTest.qWait(0)  # whatever was to place the focus at the start has done so
    kiosk.key(Qt.Key.Key_7)
    assert kiosk.window.staff.currentWidget().typed == "7"


def begins_by_keys_alone(kiosk):
    view = kiosk.window.view

    def ready():
        return view.page.languages["sv"].hasFocus()

    kiosk.qtbot.waitUntil(ready)
    kiosk.key(Qt.Key.Key_Return)
    kiosk.resident.wait_for(Step.TASK)
    return True


def test_residents_begin_by_keys_alone_once_staff_have_opened_the_kiosk(kiosk):
    kiosk.open_day()
    assert begins_by_keys_alone(kiosk)


def test_residents_begin_by_keys_alone_at_a_kiosk_that_was_started_anew(place, kiosk, switch_on):
    kiosk.open_day()
    let_go(kiosk.window)
    kiosk.window.close()
    assert begins_by_keys_alone(switch_on(place.station))


def test_the_corner_asks_for_the_code_and_a_wrong_one_keeps_people_out(kiosk):
    kiosk.open_day()
    kiosk.hold_corner()
    kiosk.see("Personalkod")
    kiosk.type("000001")
    kiosk.press("Öppna")
    kiosk.see("inte personalkoden")
    kiosk.press("Tillbaka till invånarnas skärm")
    kiosk.see("Välj språk")


def test_five_wrong_codes_lock(kiosk):
    kiosk.ask()
    for _ in range(5):
        kiosk.type("000001")
        kiosk.press("Öppna")
        kiosk.see("Det är inte personalkoden" if _ < 4 else "för många gånger")
    kiosk.type(CODE)
    kiosk.press("Öppna")
    kiosk.see("för många gånger")


def test_the_code_can_be_typed_on_a_keyboard_and_is_never_shown(kiosk):
    kiosk.ask()
    for digit in CODE:
        kiosk.key(Qt.Key(ord(digit)))
    assert CODE not in kiosk.read()
    kiosk.see("••••••")
    kiosk.press("Öppna")
    kiosk.see("Kiosken är stängd")


def test_what_a_resident_has_done_stays_when_the_code_is_not_given(kiosk):
    kiosk.open_day()
    person = kiosk.resident
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    kiosk.ask()
    kiosk.press("Tillbaka till invånarnas skärm")
    assert kiosk.window.view.step is Step.CONDITIONS


def test_staff_who_come_wipe_what_a_resident_left(kiosk):
    kiosk.open_day()
    person = kiosk.resident
    person.tap(person.page.languages["sv"])
    person.tap(person.page.button)
    kiosk.come()
    kiosk.press("Till invånarnas skärm")
    assert kiosk.window.view.step is Step.WELCOME


def test_staff_who_walk_away_leave_the_screen_to_the_residents(kiosk):
    kiosk.open_day()
    kiosk.come()
    kiosk.window.staff._idle.setInterval(50)
    kiosk.window.staff.stay_awake()
    kiosk.see("Välj språk")


def test_the_second_copy_is_chosen_and_its_loss_is_seen(place, kiosk, stick, tmp_path):
    kiosk.come()
    kiosk.press("Reservkopia")
    kiosk.see("Ingen reservkopia")
    kiosk.press(stick.name)
    kiosk.see("Varje röst finns också")
    assert (stick / COPY_NAME).exists()
    stick.rename(tmp_path / "pulled")
    kiosk.press("Kontrollera igen")
    kiosk.see("sitter inte i")
    (tmp_path / "pulled").rename(stick)
    kiosk.press("Kontrollera igen")
    kiosk.see("Varje röst finns också")
    assert place.station.copy.state is CopyState.CURRENT


def test_a_stick_that_fails_at_closing_closes_nothing_for_good(place, kiosk, stick):
    kiosk.open_day()
    vote(kiosk)
    kiosk.come()
    kiosk.press("Stäng för dagen")
    kiosk.see(stick.name)
    stick.rmdir()
    kiosk.press(stick.name)
    kiosk.see("försök sedan igen")
    stick.mkdir()
    kiosk.press("Sök igen")
    kiosk.press(stick.name)
    kiosk.see("ta ut USB-minnet nu")
    kiosk.press("Klart")
    (path,) = stick.glob("*.mbexport")
    assert votes_at_the_centre(place, path) == 1


def test_a_pack_and_a_receipt_are_taken_from_a_stick(place, kiosk, stick):
    written = export(place.station, place.folder).path
    kiosk.come()
    kiosk.press("Läs in platspaket eller kvitto")
    kiosk.press(stick.name)
    kiosk.see("Det finns varken något platspaket eller något kvitto på")
    kiosk.see("Centralen har inte tagit emot någon export")
    merge(place.central, written)
    write_pack(place.central, place.station.station.id, stick, place.key)
    write_receipt(place.central, place.station.station.id, stick, place.key)
    kiosk.press(stick.name)
    kiosk.see("Klart. Inlästa filer: 2")
    kiosk.see("Centralen har tagit emot exporterna till och med nummer 1")
    assert "Inte inläst" not in kiosk.read()
    (stick / "0.mbpack").write_bytes(b"no pack")
    kiosk.press(stick.name)
    kiosk.see("Inte inläst: 0.mbpack")
    kiosk.see("Klart. Inlästa filer: 2")


def test_an_error_is_told_also_where_the_kiosk_s_own_file_is_gone(place, kiosk, stick):
    kiosk.come()
    kiosk.press("Läs in platspaket eller kvitto")
    file = place.station.folder / DATABASE_NAME
    gone = file.rename(file.with_name("gone"))
    try:
        kiosk.press(stick.name)
        kiosk.see("Det finns varken något platspaket eller något kvitto på")
    finally:
        gone.rename(file)


def test_checks_that_stop_are_told_and_keep_the_kiosk_closed(place, kiosk):
    place.station.today = lambda: "2026-11-01"
    kiosk.come()
    kiosk.press("Öppna för dagen")
    kiosk.see("Kiosken kan inte öppna än")
    assert not kiosk.window.staff.page("opening").primary.isEnabled()
    place.station.today = lambda: "2026-11-21"
    kiosk.press("Kontrollera igen")
    kiosk.press("Öppna kiosken")
    kiosk.see("Välj språk")


def test_only_a_closed_kiosk_can_be_left(kiosk):
    kiosk.open_day()
    kiosk.come()
    assert "Avsluta mbdesk" not in kiosk.read()
    QTest.qWait(0)
    kiosk.window.close()
    assert kiosk.window.isVisible()


def test_a_loss_of_power_in_the_middle_of_closing_leaves_the_export_as_the_next_step(
    place, kiosk, switch_on, stick
):
    kiosk.open_day()
    vote(kiosk)
    close_day(place.station)
    again = switch_on(place.station)
    again.come()
    again.press(again.window.staff.page("menu").primary.words())
    again.press(stick.name)
    again.see("ta ut USB-minnet nu")
    again.press("Klart")
    (path,) = stick.glob("*.mbexport")
    assert votes_at_the_centre(place, path) == 1
    assert again.window.staff.page("menu").primary.words() == "Öppna för dagen"


def test_every_staff_screen_has_one_primary_action_at_most_and_a_way_out(kiosk, stick):
    kiosk.come()
    staff = kiosk.window.staff
    for name in set(PAGES) - {KioskPage.SETTINGS}:  # longer than its screen
        staff.show_page(name)
        screen = staff.page(name)
        kiosk.qtbot.waitUntil(lambda it=screen: not it.busy)
        shown = [each for each in screen.findChildren(BigButton) if each.isVisible()]
        weighty = [each for each in shown if each._emphasis is Emphasis.PRIMARY]
        assert set(weighty) <= {screen.primary}
        assert screen.out in shown


@pytest.mark.parametrize(("step", "button"), [("pause", "Pausa"), ("resume", "Fortsätt")])
def test_a_step_of_the_day_that_cannot_be_stored_is_told(kiosk, monkeypatch, step, button):
    def full(_station):
        raise DiskFullError(path="stationen")

    kiosk.open_day()
    kiosk.come()
    if step == "resume":
        kiosk.press("Pausa")
        kiosk.come()
    monkeypatch.setattr(f"mbdesk.ui.kiosk.menu_page.{step}", full)
    kiosk.press(button)
    kiosk.see("Det finns inte plats")
    assert not kiosk.window.for_residents


def test_a_paused_kiosk_can_be_left_paused(place, kiosk):
    kiosk.open_day()
    kiosk.come()
    kiosk.press("Pausa")
    kiosk.come()
    kiosk.press(kiosk.window.staff.page("menu").out.words())
    assert day_state(place.station) is DayState.PAUSED
    assert kiosk.window.for_residents


def test_staff_who_wait_for_an_export_are_not_shown_out(kiosk, stick, monkeypatch):
    kiosk.open_day()
    kiosk.come()
    kiosk.press("Stäng för dagen")
    go_on = Event()

    def slow(*arguments, **more):
        go_on.wait(60)
        return export(*arguments, **more)

    monkeypatch.setattr(kiosk_day, "export", slow)
    kiosk.press(stick.name)
    kiosk.window.staff._idle.setInterval(20)
    kiosk.window.staff._idle.start()
    waited = QElapsedTimer()
    waited.start()
    kiosk.qtbot.waitUntil(lambda: waited.elapsed() > 200)
    assert not kiosk.window.for_residents
    kiosk.window.staff._idle.setInterval(120_000)
    kiosk.window.staff._idle.start()
    go_on.set()
    kiosk.see("ta ut USB-minnet nu")


def test_a_log_that_somebody_changed_lets_nobody_vote_and_says_so(place, kiosk, switch_on):
    kiosk.open_day()
    with place.station.database.connection() as connection:
        connection.exec_driver_sql("UPDATE audit_event SET day = '2026-11-02' WHERE number = 1")
    again = switch_on(place.station)
    waiting = again.window.out_of_service
    again.qtbot.waitUntil(waiting.trouble.isVisible)
    assert again.window._stack.currentWidget() is waiting
    again.come()
    again.press(again.window.staff.page("menu").primary.words())
    assert waiting.trouble.isVisible()


def test_sticks_of_the_same_name_are_told_apart_by_their_place(kiosk, tmp_path, monkeypatch):
    twins = [tmp_path / side / "USB" for side in ("left", "right")]
    monkeypatch.setattr(
        kiosk.window.staff.page("receive").media, "_media", lambda: [Medium(twin) for twin in twins]
    )
    kiosk.come()
    kiosk.press("Läs in platspaket eller kvitto")
    for twin in twins:
        kiosk.see(str(twin))
