"""Somebody before the residents' screens, whatever they use: sees words and acts on them.

A hand knows what a person knows: the words on the screen. It presses what says them, and writes
into the field that is named so.
"""

from collections.abc import Callable, Iterator

from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QProgressBar, QWidget

from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.widgets.press import Pressable
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import END_OF_ISOLATE, ISOLATE
from tests.gui.flows.words import said_in

PATIENCE_MS = 60_000
ISOLATES = str.maketrans("", "", ISOLATE + END_OF_ISOLATE + "\u200e\u200f\u2067\u2066")


class Hand:
    """Somebody at the screen; subclasses say by what means they press, go and write."""

    def __init__(self, qtbot, view: VoterView) -> None:
        self.qtbot, self.view = qtbot, view
        self.language = "sv"
        self.glass = view.windowHandle()
        self.framed: tuple[QWidget, ...] = ()
        view.scanner.lit.connect(self.remember)
        self.settle()

    def remember(self, widgets: tuple[QWidget, ...]) -> None:
        """Note what the scanning frame is around now."""
        self.framed = widgets

    # What a person does

    def begin_in(self, language: str) -> None:
        """Choose the language on the welcome page by its own name."""
        self.act_on(lambda: self.only(self.begins(native_name(language))))
        self.language = language

    def press(self, says: str) -> None:
        """Press what says this, given in English, in the language that was chosen."""
        self.act_on(lambda: self.button(self.words(says)))

    def press_named(self, name: str) -> None:
        """Press the button or card that begins with a name that is the same in all languages."""
        self.act_on(lambda: self.only(self.begins(name)))

    def press_near(self, says: str, name: str) -> None:
        """Press the one of many alike whose full name tells what it belongs to."""
        (words,) = self.words(says)
        self.act_on(lambda: self.only(self.begins(words.replace("{title}", name))))

    def step_up(self, name: str) -> None:
        """Press the button that raises a number, such as points or the units of a thing."""
        (says,) = self.words("One more: {name}. Now {number}")
        before = says.partition("{name}")[0]
        self.act_on(lambda: self.only(self.begins(before + name)))

    def write(self, field: str, text: str) -> str:
        """Write a text into the field that has this name, and return what stands there then.

        The screen begins a sentence with a capital and groups a code by itself.
        """
        self.qtbot.waitUntil(lambda: len(self.editors(field)) == 1, timeout=PATIENCE_MS)
        self.settle()
        (editor,) = self.editors(field)
        self.go_into(editor)
        self.write_into(editor, text)
        self.settle()
        written = editor.toPlainText()
        assert written.replace("-", "").casefold() == text.replace("-", "").casefold()
        return written

    # What a person sees

    def sees(self, says: str) -> bool:
        """Whether a text is on the screen, by itself or within another."""
        return any(words in text for words in self.words(says) for text in self.texts())

    def reads(self, says: str) -> None:
        """Wait until a text is on the screen."""

        def seen() -> None:
            assert self.sees(says), self.screenful()

        self.qtbot.waitUntil(seen, timeout=PATIENCE_MS)
        self.settle()

    def texts(self) -> list[str]:
        """Return everything that is written on the screen."""
        labels = [w.text() for w in self.seen(QLabel)]
        bars = [w.accessibleName() for w in self.seen(QProgressBar)]
        return [plain(words) for words in (*labels, *bars)]

    def words(self, says: str) -> frozenset[str]:
        """Return what an English text may read on the screen."""
        return frozenset(plain(w) for w in said_in(self.language).get(says, frozenset({says})))

    def screenful(self) -> list[str]:
        """Return all there is on the screen, for whoever reads why a test failed."""
        return [*self.texts(), *map(named, self.seen(Pressable))]

    # Finding

    def seen(self, kind: type[QWidget]) -> Iterator[QWidget]:
        """Return the widgets of a kind that are on the screen, or can be scrolled to."""
        return (widget for widget in self.view.findChildren(kind) if widget.isVisible())

    def button(self, names: frozenset[str] | set[str]) -> QWidget | None:
        """Return the button that says one of these names, or has it as its full name.

        What is on the page or beneath it comes before what the bar says too, such as a language.
        """
        found = [b for b in self.seen(Pressable) if names & {plain(b.words()), named(b)}]
        page, beneath, *_ = self.view.sheets.sections()
        near = [b for b in found if b in page] or [b for b in found if b in beneath]
        return self.only(near or found)

    def begins(self, name: str) -> list[QWidget]:
        """Return the buttons and cards whose full name begins like this, behind a mark."""
        found = [b for b in self.seen(Pressable) if named(b).startswith(name)]
        behind = (b for b in self.seen(Pressable) if named(b).partition(". ")[2].startswith(name))
        return found or list(behind)

    def editors(self, field: str) -> list[QPlainTextEdit]:
        """Return the fields with a name."""
        return [e for e in self.seen(QPlainTextEdit) if named(e) in self.words(field)]

    def only(self, found: list[QWidget]) -> QWidget | None:
        """Return the one thing that was found; a person would not know which of two to press."""
        assert len(found) <= 1, [named(widget) for widget in found]
        return found[0] if found else None

    # Acting

    def act_on(self, find: Callable[[], QWidget | None]) -> None:
        """Wait until a thing is there and may be pressed, then press it."""

        def ready() -> None:
            widget = find()
            assert widget is not None, self.screenful()
            assert widget.isEnabled(), named(widget)

        self.qtbot.waitUntil(ready, timeout=PATIENCE_MS)
        self.settle()
        self.press_on(find())
        self.settle()

    def settle(self) -> None:
        """Let everything that is under way come to rest, and what is out of sight come too."""
        self.view.sheets.top.whole_page()
        for _ in range(4):
            QApplication.processEvents()

    def write_on_glass(self, text: str) -> None:
        """Write by pressing the keys on the screen."""
        board = self.view.dock.board
        self.qtbot.waitUntil(board.isVisible, timeout=PATIENCE_MS)
        for letter in text:
            (key,) = (k for k in board.keys if letter in {k.stroke.text, k.stroke.text.lower()})
            self.press_on(key)
            self.settle()

    def write_into(self, editor: QPlainTextEdit, text: str) -> None:
        """Write into the field that has been gone into; a finger and switches use the screen."""
        assert QApplication.focusWidget() is editor
        self.write_on_glass(text)

    def change_language(self, tag: str) -> None:
        """Choose another language in the bar."""
        self.act_on(lambda: self.button({native_name(self.language)}))
        self.act_on(lambda: self.only([b for b in self.on_page() if named(b) == native_name(tag)]))
        self.language = tag
        self.press("Done")

    def on_page(self) -> list[QWidget]:
        """Return the buttons and cards of the page or of what covers it."""
        within = self.view.sheets.sections()[0]
        return [b for b in self.seen(Pressable) if b in within]

    def press_on(self, widget: QWidget) -> None:
        """Press a thing."""
        self.make_ready(widget)
        self.strike_ready(widget)

    def make_ready(self, widget: QWidget) -> None:
        """Do all that comes before the press itself."""
        raise NotImplementedError

    def strike_ready(self, widget: QWidget) -> None:
        """Press, once ready."""
        raise NotImplementedError

    def go_into(self, editor: QWidget) -> None:
        """Put the cursor into a field."""
        raise NotImplementedError


def named(widget: QWidget) -> str:
    """Return what assistive technology calls a thing."""
    return plain(widget.accessibleName())


def plain(words: str) -> str:
    """Return words without the marks that keep mixed directions apart."""
    return words.translate(ISOLATES)
