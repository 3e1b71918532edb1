"""A proposal by ear: written letter by letter by two keys, and left."""

import pytest

from mbdesk.domain.process import PhaseKind
from mbdesk.ui.gallery.voter.example_station import ExampleStation
from mbdesk.ui.widgets.keyboard.layouts import LAYOUTS, KeyAction
from mbdesk.words import audio_ballot as words
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Verbatim, translate
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS
from tests.gui.voter.audio.listener import CHOOSE, NEXT

pytestmark = pytest.mark.gui

PROPOSE = translate("voter.task", "Make a proposal")
SEND = translate("voter.review", "Send in my proposal")
SAVED = translate("voter.done", "Thank you! Your proposal is saved.")


class Remembering(ExampleStation):
    """Remembers what was left."""

    def __init__(self) -> None:
        super().__init__(PhaseKind.PROPOSING)
        self.left = []

    def leave(self, draft, language):
        self.left.append((draft.texts["title"], draft.texts["description"], language))
        return super().leave(draft, language)


def write(listener, text):
    """Write by rows: each is told by its first and last letter, then letter by letter."""
    listener.do(words.WRITE)
    for letter in text:
        row = row_of(letter.lower())
        says = words.LETTERS.fill(first=Verbatim(row[0]), last=Verbatim(row[-1]))
        listener.do(says)
        for _ in range(len(row)):
            if listener.texts[-1].lower().endswith(letter.lower()):
                break
            listener.press(NEXT)
        listener.press(CHOOSE)
    listener.do(words.HEAR_WRITTEN)
    assert listener.hears(text)
    listener.do(words.DONE_WRITING)


def row_of(letter):
    for row in LAYOUTS["sv"].letters:
        letters = [stroke.text for stroke in row if stroke.act is KeyAction.WRITE]
        if letter in letters:
            return letters
    raise AssertionError(letter)


def test_a_proposal_is_written_and_left(blind):
    station = Remembering()
    listener = blind(station)
    listener.begin()
    listener.choose(native_name("sv"))
    listener.do(PROPOSE)
    written = {"title": "Bänk", "description": "Sol"}
    for _ in range(15):
        asked = [name for name in written if listener.hears(PROPOSAL_TEXTS[name].question)]
        if asked:
            write(listener, written[asked[0]])
        if listener.hears(translate("voter.review", "Is this right?")):
            break
        listener.do(words.ON)
    listener.do(SEND)
    listener.person.wait_for("proposal_done")
    listener.hear()
    assert listener.hears(SAVED)
    assert station.left == [("Bänk", "Sol", "sv")]
