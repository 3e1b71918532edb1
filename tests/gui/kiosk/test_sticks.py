"""Sticks at the kiosk: which one is which, what is told of each, and none that holds the window."""

from threading import Event

import pytest

from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.ui.devices.removable_media import Medium
from tests.gui.kiosk.making import CODE
from tests.gui.kiosk.test_kiosk_day import vote, votes_at_the_centre

pytestmark = pytest.mark.gui
COPY = "reservkopian"
TAKE_OUT = "ta ut USB-minnet nu"
LEAVE_IN = "Låt USB-minnet sitta kvar"


@pytest.fixture
def with_copy(place, kept, stick, switch_on):
    """Return staff at a kiosk into which a stick and the second copy's are plugged."""
    choose_staff_code(place.station, CODE)
    return switch_on(place.station, media=lambda: [Medium(kept), Medium(stick)])


def buttons(kiosk):
    return [button.words() for button in kiosk.window.staff.currentWidget().media.buttons]


@pytest.mark.parametrize("page", ["closing", "zero_report", "day_report", "second_copy", "receive"])
def test_the_stick_with_the_second_copy_is_called_that_wherever_sticks_are_listed(
    with_copy, kept, stick, page
):
    with_copy.come()
    with_copy.window.staff.show_page(page)
    with_copy.see(stick.name)
    copy, other = buttons(with_copy)
    assert kept.name in copy
    assert COPY in copy
    assert other == stick.name


def test_a_pulled_stick_is_missed_at_the_menu_though_nobody_has_voted_since(with_copy, kept):
    with_copy.come()
    with_copy.see("Varje röst finns också")
    kept.rename(kept.with_name("pulled"))
    with_copy.window.staff.show_page("menu")
    with_copy.see("USB-minnet med reservkopian sitter inte i")


def test_a_report_on_the_second_copys_stick_does_not_say_that_it_may_be_taken_out(
    with_copy, kept, stick
):
    with_copy.come()
    with_copy.press("Nollrapport")
    with_copy.see(stick.name)
    with_copy.press(buttons(with_copy)[0])
    with_copy.see(LEAVE_IN)
    assert TAKE_OUT not in with_copy.read()
    assert list(kept.glob("*.pdf"))
    with_copy.press(stick.name)
    with_copy.see(TAKE_OUT)
    assert LEAVE_IN not in with_copy.read()


def test_an_export_on_the_second_copys_stick_asks_for_one_that_can_be_carried(
    place, with_copy, stick, kept
):
    with_copy.open_day()
    vote(with_copy)
    with_copy.come()
    with_copy.press("Stäng för dagen")
    with_copy.see(stick.name)
    with_copy.press(buttons(with_copy)[0])
    with_copy.see(LEAVE_IN)
    assert TAKE_OUT not in with_copy.read()
    assert list(kept.glob("*.mbexport"))
    with_copy.press(stick.name)
    with_copy.see(TAKE_OUT)
    (path,) = stick.glob("*.mbexport")
    assert votes_at_the_centre(place, path) == 1


def test_a_stick_without_room_and_one_that_does_not_answer_are_told(
    place, switch_on, stick, tmp_path
):
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(
        place.station,
        media=lambda: [
            Medium(stick, free=3_400_000),
            Medium(tmp_path / "ARKIV", free=8_000_000_000),
            Medium(tmp_path / "DELAD", answers=False),
        ],
    )
    kiosk.come()
    kiosk.press("Nollrapport")
    kiosk.see("ARKIV")
    assert buttons(kiosk) == [f"{stick.name}: bara 3 MB ledigt", "ARKIV"]
    kiosk.see("DELAD svarar inte")


def test_the_screen_goes_on_while_sticks_are_looked_for(place, switch_on, stick):
    choose_staff_code(place.station, CODE)
    answers, asked = Event(), Event()

    def dead():
        asked.set()
        answers.wait(60)
        return [Medium(stick)]

    kiosk = switch_on(place.station, media=dead)
    try:
        kiosk.come()
        kiosk.press("Nollrapport")
        kiosk.qtbot.waitUntil(asked.is_set)
        kiosk.see("Letar efter USB-minnen")
        kiosk.press("Tillbaka")
        kiosk.see("Kiosken är stängd")
    finally:
        answers.set()


@pytest.fixture
def protected(place, switch_on, stick):
    """Return staff at a kiosk into which a write-protected stick is plugged."""
    choose_staff_code(place.station, CODE)
    return switch_on(place.station, media=lambda: [Medium(stick, writable=False)])


@pytest.mark.parametrize("page", ["closing", "zero_report", "day_report", "second_copy"])
def test_a_write_protected_stick_is_not_offered_where_it_is_to_be_written_on(protected, page):
    protected.come()
    protected.window.staff.show_page(page)
    protected.see("som går att skriva på")
    assert buttons(protected) == []


def test_a_write_protected_stick_is_offered_where_it_is_only_read(protected, stick):
    protected.come()
    protected.window.staff.show_page("receive")
    protected.see(stick.name)
    assert buttons(protected) == [stick.name]


def test_no_room_is_told_of_where_nothing_is_written(place, switch_on, stick):
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(place.station, media=lambda: [Medium(stick, free=3_400_000)])
    kiosk.come()
    kiosk.window.staff.show_page("receive")
    kiosk.see(stick.name)
    assert buttons(kiosk) == [stick.name]


def test_without_a_stick_none_to_write_on_is_asked_for_where_one_is_only_read(place, switch_on):
    choose_staff_code(place.station, CODE)
    kiosk = switch_on(place.station, media=list)
    kiosk.come()
    kiosk.window.staff.show_page("receive")
    kiosk.see("Inget USB-minne sitter i")
    assert "skriva" not in kiosk.read()
