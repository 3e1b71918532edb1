"""Whether anything can be heard is found by listening, before the kiosk opens."""

import pytest

from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.settings import StationSettings, write_settings
from mbdesk.ui.voice.speaker import Speaker
from tests.gui.kiosk.making import CODE
from tests.gui.voter.hearing import Heard

pytestmark = pytest.mark.gui
PLAY, ASK = "Spela upp en mening", "Hörde du den?"
YES, NO = "Ja, den hördes", "Nej, det var tyst"


@pytest.fixture
def listening(place, switch_on):
    """Return what brings staff before the opening of a kiosk, and what was spoken there."""

    def come(speech, *, read_aloud=True):
        choose_staff_code(place.station, CODE)
        write_settings(place.station.folder, StationSettings(read_aloud=read_aloud))
        kiosk = switch_on(place.station)
        kiosk.window.view.reading.use(Speaker(speech, parent=kiosk.window.view))
        kiosk.come()
        kiosk.press("Öppna för dagen")
        kiosk.see("märkt med !")
        return kiosk

    return come


def sound(kiosk):
    kiosk.see("Ljudet:")
    (line,) = (each for each in kiosk.read().split("\n") if "Ljudet:" in each)
    return line


def test_a_silent_loudspeaker_is_found_by_asking_and_found_again_once_it_is_mended(listening):
    speech = Heard()
    kiosk = listening(speech)
    assert sound(kiosk).startswith("!")
    assert ASK not in kiosk.read()
    kiosk.press(PLAY)
    kiosk.see(ASK)
    ((text, language),) = speech.said
    assert language == "sv"
    assert text
    kiosk.press(NO)
    assert sound(kiosk).startswith("!")
    assert "högtalare" in sound(kiosk)
    assert ASK not in kiosk.read()
    kiosk.press(PLAY)
    kiosk.press("Spela upp igen")
    assert len(speech.said) == 3
    kiosk.press(YES)
    assert sound(kiosk).startswith("•")
    kiosk.press("Kontrollera igen")
    kiosk.see("märkt med !")
    assert sound(kiosk).startswith("•")
    kiosk.press("Öppna kiosken")
    kiosk.see("Välj språk")


def test_silence_is_told_and_stops_no_opening(listening):
    kiosk = listening(Heard())
    kiosk.press(PLAY)
    kiosk.press(NO)
    kiosk.press("Öppna kiosken")
    kiosk.see("Välj språk")


def test_where_there_is_no_swedish_voice_another_language_is_played(listening):
    speech = Heard(languages=("ar",))
    kiosk = listening(speech)
    kiosk.press(PLAY)
    assert [language for _, language in speech.said] == ["ar"]


def test_the_next_morning_asks_again(listening):
    kiosk = listening(Heard())
    kiosk.press(PLAY)
    kiosk.press(YES)
    kiosk.press("Tillbaka")
    kiosk.press("Öppna för dagen")
    kiosk.see("märkt med !")
    assert sound(kiosk).startswith("!")


@pytest.mark.parametrize(
    ("speech", "read_aloud"), [(Heard(languages=()), True), (Heard(), False)], ids=["none", "off"]
)
def test_nothing_is_played_where_nothing_can_be(listening, speech, read_aloud):
    kiosk = listening(speech, read_aloud=read_aloud)
    assert PLAY not in kiosk.read()
