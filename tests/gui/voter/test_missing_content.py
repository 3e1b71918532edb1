"""What the process has in Swedish only is told as that, and read by a Swedish voice."""

import re

import pytest
from PySide6.QtWidgets import QApplication

from mbdesk.domain.ballot import BallotKind
from mbdesk.ui.gallery.voter.example_station import (
    COST_ITEMS,
    CRITERIA,
    FRAME,
    ITEMS,
)
from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.voice.speaker import Speaker
from mbdesk.ui.voter.visit.flow import SURVEY
from mbdesk.ui.widgets.press import Pressable
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import END_OF_ISOLATE, ISOLATE
from mbdesk.words.utterances import spoken
from tests.gui.voter.hearing import Heard

pytestmark = pytest.mark.gui

NOTES = {"ar": "(بالسويدية)", "fi": "(ruotsiksi)"}

TITLES = [item.titles["sv"] for item in ITEMS]
MARKED = [ITEMS[1].titles["sv"], ITEMS[3].titles["sv"]]
CARDS = TITLES
DETAILS = [ITEMS[3].titles["sv"], ITEMS[3].descriptions["sv"]]
FRAME_TEXTS = [FRAME.goals["sv"], *(criterion.texts["sv"] for criterion in CRITERIA)]
COSTS = [item.texts["sv"] for item in COST_ITEMS]

BESIDE = ("vote_done", "propose_proposal_done")
"""Pages that have the process's name beside them alone: it is seen, and the page is read."""

TOLD = {
    "welcome": [FRAME.titles["sv"]],
    "vote_task": [FRAME.titles["sv"]],
    **{name: [FRAME.titles["sv"]] for name in BESIDE},
    "propose_frame": FRAME_TEXTS,
    "propose_cost": COSTS,
    "cover_details": DETAILS,
    "refused_one": [ITEMS[3].titles["sv"]],
    **{f"ballot_{kind}": CARDS for kind in BallotKind},
    **{f"review_{kind}": MARKED for kind in BallotKind if kind is not BallotKind.CHOOSE_ONE},
}
"""What each page tells of the process, where it has no text in the resident's language."""

NOTHING_TOLD = ["propose_proposal_review", *SURVEY]
"""Pages that speak in the program's words and the resident's own alone."""

KNOWN = sorted({each for texts in TOLD.values() for each in texts}, key=len, reverse=True)


@pytest.fixture
def shown(qtbot, theme):
    """Return what shows a screen in a language, with a voice that notes what it says."""

    def show(name, tag):
        set_language(tag)
        view = screens(theme)[name]()
        qtbot.addWidget(view)
        view.show()
        for _ in range(5):
            QApplication.processEvents()
        speech = Heard((*NOTES, "sv"))
        view.reading.use(Speaker(speech))
        return view, speech

    return show


def words_of(view) -> list[str]:
    """Return the words of all that is seen on the page, as they are named."""
    page = view.sheets.top.whole_page()
    labels = [each.text() for each in page.findChildren(Label) if not each.isHidden()]
    names = [each.accessibleName() for each in page.findChildren(Pressable) if not each.isHidden()]
    return [each.replace(ISOLATE, "").replace(END_OF_ISOLATE, "") for each in (*labels, *names)]


def told_as_swedish(words: str, note: str) -> set[str]:
    """Return the Swedish texts in some words; each must be told as that."""
    found = set()
    for text in KNOWN:
        for after in re.split(re.escape(text), words)[1:]:
            found.add(text)
            assert after.removeprefix(" ").startswith(note), f"{text!r} in {words!r}"
        words = words.replace(text, "")
    return found


@pytest.mark.parametrize("tag", NOTES)
@pytest.mark.parametrize("name", TOLD)
def test_what_is_missing_is_told_to_be_in_swedish(shown, name, tag):
    view, _ = shown(name, tag)
    told = set().union(*(told_as_swedish(words, NOTES[tag]) for words in words_of(view)))
    assert told == set(TOLD[name])


@pytest.mark.parametrize("tag", NOTES)
@pytest.mark.parametrize("name", [name for name in TOLD if name not in BESIDE])
def test_what_is_missing_is_read_by_a_swedish_voice(shown, name, tag):
    view, speech = shown(name, tag)
    view.reading.read_screen()
    said = speech.finish()
    swedish = {text for text, language in said if language == "sv"}
    assert {text for text in TOLD[name] if spoken(text) not in swedish} == set()
    others = [text for text, language in said if language != "sv"]
    assert others
    assert not any(spoken(text) in other for text in KNOWN for other in others)


@pytest.mark.parametrize("name", NOTHING_TOLD)
def test_where_the_process_says_nothing_nothing_is_told_to_be_in_swedish(shown, name):
    view, speech = shown(name, "fi")
    assert not any(NOTES["fi"] in words for words in words_of(view))
    view.reading.read_screen()
    assert {language for _, language in speech.finish()} <= {"fi", "sv"}


class Drawer:
    """A printer that keeps its slips."""

    def __init__(self) -> None:
        self.slips = []

    def print(self, slip):
        self.slips.append(slip)
        return True


@pytest.mark.parametrize("tag", NOTES)
@pytest.mark.parametrize("name", ["propose_proposal_done", "vote_done"])
def test_the_slip_tells_that_the_title_is_in_swedish(qtbot, shown, name, tag):
    view, _ = shown(name, tag)
    printer = Drawer()
    view.slip_printer = printer
    view.show_step(view.session.saved.task, view.step)
    view.page.print.click()
    qtbot.waitUntil(lambda: bool(printer.slips) and view.page.print.isEnabled())
    heading = printer.slips[0].heading.replace(ISOLATE, "").replace(END_OF_ISOLATE, "")
    assert heading == f"{FRAME.titles['sv']} {NOTES[tag]}"
