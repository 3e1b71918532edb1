"""The staff code at the glass: it is judged as it is chosen, and the lock counts down."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mbdesk.services.common.two_names import WayOut
from mbdesk.services.exchange.code_resets import read_reset, write_reset
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station import code_brake
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.ui.devices.removable_media import Medium
from mbdesk.ui.kiosk.pages import PAGES
from mbdesk.ui.widgets.button import BigButton
from mbdesk.words.phrase import Verbatim, reader_of
from mbdesk.words.sentences import SENTENCES
from tests.gui.kiosk.making import CODE

pytestmark = pytest.mark.gui
SMALL = (1024, 768)
FIRST_STICK = "USB-minne 1"


@pytest.fixture(params=["sv", "en"])
def in_language(request, place, switch_on):
    """Return staff at the smallest screen, in each of their languages, and that language."""
    choose_staff_code(place.station, CODE)
    settings = StationSettings(staff_language=request.param, read_aloud=False)
    write_settings(place.station.folder, settings)
    return switch_on(place.station, SMALL), request.param


def longest_message(language):
    """Return the longest sentences that any error has in a language."""
    reader = reader_of(language)
    said = [
        tuple(
            reader.translate(each.context, text, 2 if "%Ln" in text else -1)
            for text in (each.what, each.safe, each.do)
        )
        for each in SENTENCES.values()
    ]
    return max(said, key=lambda parts: len("".join(parts)))


def places(page):
    """Return where every button of a page stands that can be seen.

    Those that scroll stand at the end of the part that scrolls, which gives up its room.
    """
    window, arrows = page.window(), (page._scroll.up, page._scroll.down)
    return {
        button: button.mapTo(window, button.rect().topLeft())
        for button in page.findChildren(BigButton)
        if button not in arrows and button.isVisible() and not button.visibleRegion().isEmpty()
    }


def settle(kiosk):
    for _ in range(5):
        QTest.qWait(0)


def test_the_keys_stay_where_they_are_whatever_is_said(in_language):
    kiosk, language = in_language
    what, safe, do = longest_message(language)
    kiosk.ask()
    page = kiosk.window.staff.page("code")
    settle(kiosk)
    before = places(page)
    for _ in range(6):
        kiosk.type("000001")
        press_primary(kiosk, page)
        assert places(page) == before
    page.tell(Verbatim(what), Verbatim(f"{safe} {do}"))
    settle(kiosk)
    assert {button: places(page).get(button) for button in before} == before


def test_no_button_of_any_staff_screen_moves_when_something_is_said(in_language):
    kiosk, language = in_language
    what, safe, do = longest_message(language)
    kiosk.ask()
    staff = kiosk.window.staff
    kiosk.type(CODE)
    press_primary(kiosk, staff.page("code"))
    kiosk.qtbot.waitUntil(lambda: staff.current == "menu")
    for name in PAGES:
        staff.show_page(name)
        page = staff.page(name)
        kiosk.qtbot.waitUntil(lambda it=page: not it.busy)
        media = getattr(page, "media", None)
        kiosk.qtbot.waitUntil(lambda it=media: it is None or it.again.isEnabled())
        settle(kiosk)
        page.tell(Verbatim(""))
        settle(kiosk)
        before = places(page)
        page.tell(Verbatim(what), Verbatim(f"{safe} {do}"))
        settle(kiosk)
        after = places(page)
        assert {each: after[each] for each in after if each in before} == {
            each: before[each] for each in after if each in before
        }, name
        assert {page.primary, page.out} & set(before) <= set(after)


def press_primary(kiosk, page):
    kiosk.press(page.primary.words())
    kiosk.qtbot.waitUntil(lambda: not page.busy)
    settle(kiosk)


def test_a_code_that_is_easy_to_guess_is_told_before_it_is_typed_again(place, switch_on):
    kiosk = switch_on(place.station)
    kiosk.type("12345")
    assert "för lätt att gissa" not in kiosk.read()
    kiosk.type("6")
    kiosk.see("för lätt att gissa")
    kiosk.type("0")
    assert "för lätt att gissa" not in kiosk.read()


@pytest.mark.parametrize(("code", "told"), [("4071", "för kort"), ("654321", "för lätt att gissa")])
def test_a_code_that_will_not_do_is_refused_when_it_is_chosen(place, switch_on, code, told):
    kiosk = switch_on(place.station)
    kiosk.type(code)
    kiosk.press("Nästa")
    kiosk.see(told)
    assert "en gång till" not in kiosk.read()
    kiosk.type(CODE)
    kiosk.press("Nästa")
    kiosk.see("samma kod en gång till")
    kiosk.type(CODE)
    kiosk.press("Nästa")
    kiosk.see("Kiosken är stängd")


def test_a_wrong_code_is_told_until_the_next_digit_and_nothing_moves(kiosk):
    kiosk.ask()
    page = kiosk.window.staff.page("code")
    settle(kiosk)
    before = places(page)
    kiosk.type("000001")
    press_primary(kiosk, page)
    assert page.verdict.isVisible()
    kiosk.type("5")
    assert not page.verdict.isVisible()
    settle(kiosk)
    assert places(page) == before


@pytest.mark.parametrize("taps", [CODE, CODE[:-1]], ids=["tapped", "tapped and typed"])
def test_enter_goes_on_after_a_tap_and_writes_no_digit_once_more(kiosk, taps):
    kiosk.ask()
    kiosk.type(taps)
    for digit in CODE[len(taps) :]:
        kiosk.key(Qt.Key(int(Qt.Key.Key_0) + int(digit)))
    assert kiosk.window.staff.page("code").typed == CODE
    kiosk.key(Qt.Key.Key_Return)
    kiosk.see("Kiosken är stängd")


def test_the_keypad_s_keys_are_reached_and_pressed_by_keyboard_all_the_same(kiosk):
    kiosk.ask()
    page = kiosk.window.staff.page("code")
    for _ in page.findChildren(BigButton):
        if not page.keypad.keys["1"].hasFocus():
            kiosk.key(Qt.Key.Key_Tab)
    kiosk.key(Qt.Key.Key_Space)
    assert page.typed == "1"


def test_the_lock_counts_down_and_says_when_it_is_over(kiosk, monkeypatch):
    monkeypatch.setattr(code_brake, "FIRST_WAIT_SECONDS", 3)
    said = []
    monkeypatch.setattr(
        "mbdesk.ui.staff.station.staff_page.announce", lambda _widget, words: said.append(words)
    )
    kiosk.ask()
    for _ in range(5):
        kiosk.type("000001")
        kiosk.press("Öppna")
        kiosk.qtbot.waitUntil(lambda: not kiosk.window.staff.page("code").busy)
    kiosk.see("Vänta 2 sekunder")
    kiosk.type("5")  # a wait is no mistake that typing puts right
    kiosk.see("Vänta 1 sekund och")
    kiosk.see("Nu kan du skriva koden.")
    counted = [words for words in said if "Vänta" in words]
    assert len(counted) == 1
    assert said[-1] == "Nu kan du skriva koden."
    kiosk.window.staff.page("code").clear()
    kiosk.type(CODE)
    kiosk.press("Öppna")
    kiosk.see("Kiosken är stängd")


def test_a_lock_goes_on_counting_for_whoever_comes_back(kiosk, monkeypatch):
    monkeypatch.setattr(code_brake, "FIRST_WAIT_SECONDS", 4)
    kiosk.ask()
    for _ in range(5):
        kiosk.type("000001")
        kiosk.press("Öppna")
        kiosk.qtbot.waitUntil(lambda: not kiosk.window.staff.page("code").busy)
    kiosk.press("Tillbaka till invånarnas skärm")
    kiosk.ask()
    kiosk.see("Vänta")
    kiosk.see("Nu kan du skriva koden.")


NEW = "580264"
WAY = WayOut("hon som valde koden har slutat", ("Anna Ek", "Bo Dal"))
FORGOTTEN, NEXT, OPEN = "Ingen kan koden", "Nästa", "Öppna"


@pytest.fixture
def reset_on_stick(place, stick):
    """Return what lays the centre's reset file for this kiosk on the stick."""
    return lambda: write_reset(place.central, place.station.station.id, stick, place.key, WAY)


def test_a_forgotten_code_is_chosen_anew_with_the_centre_s_file(kiosk, stick, reset_on_stick):
    reset_on_stick()
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.see("återställningsfil")
    kiosk.press(FIRST_STICK)
    kiosk.see("Minst 6 siffror")
    for _ in range(2):
        kiosk.type(NEW)
        kiosk.press(NEXT)
    kiosk.see("Kiosken är stängd")
    kiosk.press("Tillbaka till invånarnas skärm")
    kiosk.come(NEW)


def test_without_the_file_no_code_is_taken(kiosk, stick):
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    for words in ("", "ingen återställningsfil"):
        page = kiosk.window.staff.currentWidget()
        QTest.keyClicks(page, NEW)
        QTest.keyClick(page, Qt.Key.Key_Return)
        assert page.typed == ""
        assert not page.keypad.isVisible()
        if not words:
            kiosk.press(FIRST_STICK)
            kiosk.see("ingen återställningsfil")
    kiosk.press("Tillbaka")
    kiosk.type(CODE)
    kiosk.press(OPEN)
    kiosk.see("Kiosken är stängd")


def test_whoever_walks_away_before_the_new_code_leaves_the_old_one(kiosk, stick, reset_on_stick):
    reset_on_stick()
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.press(FIRST_STICK)
    kiosk.see("Minst 6 siffror")
    kiosk.type(NEW)
    kiosk.press(NEXT)
    kiosk.window.staff._leave_if_idle()
    kiosk.qtbot.waitUntil(lambda: kiosk.window.for_residents)
    kiosk.come(CODE)
    kiosk.press("Tillbaka till invånarnas skärm")
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.see("återställningsfil")
    assert not kiosk.window.staff.currentWidget().keypad.isVisible()


def test_a_code_that_will_not_do_asks_for_another_and_not_for_the_stick(
    kiosk, stick, reset_on_stick
):
    reset_on_stick()
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.press(FIRST_STICK)
    kiosk.see("Minst 6 siffror")
    kiosk.type("123456")
    kiosk.press(NEXT)
    kiosk.see("för lätt att gissa")
    kiosk.type(NEW)
    kiosk.press(NEXT)
    kiosk.see("samma kod en gång till")
    kiosk.type(CODE)
    kiosk.press(NEXT)
    kiosk.see("inte lika")
    assert kiosk.window.staff.currentWidget().keypad.isVisible()


def test_a_file_that_was_used_opens_nothing_again(kiosk, stick, reset_on_stick):
    path = reset_on_stick()
    station = kiosk.window.station
    choose_staff_code(station, NEW, read_reset(station, path))
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.press(FIRST_STICK)
    kiosk.see("den eller en nyare har använts")
    assert not kiosk.window.staff.currentWidget().keypad.isVisible()


def test_with_the_code_chosen_anew_the_lock_is_over(kiosk, stick, reset_on_stick):
    reset_on_stick()
    kiosk.ask()
    for _ in range(5):
        kiosk.type("000001")
        kiosk.press(OPEN)
        kiosk.qtbot.waitUntil(lambda: not kiosk.window.staff.page("code").busy)
    kiosk.press(FORGOTTEN)
    kiosk.press(FIRST_STICK)
    kiosk.see("Minst 6 siffror")
    for _ in range(2):
        kiosk.type(NEW)
        kiosk.press(NEXT)
    kiosk.see("Kiosken är stängd")
    kiosk.press("Tillbaka till invånarnas skärm")
    kiosk.come(NEW)


def test_before_the_code_nothing_is_told_of_sticks_but_that_they_are_there(
    place, kept, switch_on, stick, tmp_path
):
    choose_staff_code(place.station, CODE)
    dead = tmp_path / "DELAD"
    kiosk = switch_on(
        place.station,
        media=lambda: [
            Medium(stick, free=3_400_000),
            Medium(kept, writable=False),
            Medium(dead, answers=False),
        ],
    )
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.see(FIRST_STICK)
    page = kiosk.window.staff.currentWidget()
    assert [each.words() for each in page.media.buttons] == [FIRST_STICK, "USB-minne 2"]
    kiosk.see("USB-minne 3 svarar inte")
    kiosk.press(FIRST_STICK)
    kiosk.see("ingen återställningsfil")
    for name in (stick.name, kept.name, dead.name, str(tmp_path), "reservkopian", "ledigt"):
        assert name not in kiosk.read()


def test_a_write_protected_stick_brings_a_reset_file(place, switch_on, stick, reset_on_stick):
    choose_staff_code(place.station, CODE)
    reset_on_stick()
    kiosk = switch_on(place.station, media=lambda: [Medium(stick, writable=False)])
    kiosk.ask()
    kiosk.press(FORGOTTEN)
    kiosk.press(FIRST_STICK)
    kiosk.see("Minst 6 siffror")
