"""A program that hears what is said and presses two keys. It looks at nothing."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.words.audio_ballot import PRESS, TWO_KEYS, named
from mbdesk.words.phrase import reader_of
from mbdesk.words.utterances import utterances

NEXT, CHOOSE = Qt.Key.Key_F7, Qt.Key.Key_F8
MOST_PRESSES = 120


class Listener:
    """Goes on until it hears what it was told to look for, then chooses it."""

    def __init__(self, person, speech) -> None:
        self.person, self.speech, self.glass = person, speech, person.glass
        self.tag, self.heard, self.presses = "sv", [], 0

    def begin(self):
        """Hold a key, and hear what is said."""
        self.hold(CHOOSE)

    def hold(self, key):
        """Hold a key for as long as it takes."""
        self.speech.said.clear()
        QTest.keyPress(self.glass, key)
        self.person.view.audio.keys._hold.timeout.emit()
        QTest.keyRelease(self.glass, key)
        self.hear()

    def press(self, key):
        """Press a key and hear all that is said after it."""
        self.presses += 1
        self.speech.said.clear()
        QTest.keyClick(self.glass, key)
        self.hear()

    def hear(self):
        """Hear everything that has come since the last key, to its end."""
        for _ in range(3):
            QApplication.processEvents()
        self.heard = list(self.speech.finish())

    @property
    def texts(self):
        return [text for text, _ in self.heard]

    def words(self, says):
        """Return what is said for a text in the language that was chosen."""
        return [each.text for each in utterances(says, reader_of(self.tag))]

    def hears(self, says):
        """Whether a text was just heard, whole or with something around it."""
        said = " ".join(self.texts)
        return says in said if isinstance(says, str) else all(w in said for w in self.words(says))

    def go_to(self, says):
        """Go on until something is heard."""
        for _ in range(MOST_PRESSES):
            if self.hears(says):
                return
            self.press(NEXT)
        raise AssertionError(f"{says} is never heard; last: {self.texts}")

    def choose(self, says):
        """Go on until something is heard, and choose it."""
        self.go_to(says)
        self.press(CHOOSE)

    def do(self, act):
        """Go on until it is said how to do something, and do it."""
        self.choose(named(PRESS.fill(act=act), TWO_KEYS))
