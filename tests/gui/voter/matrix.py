"""Every screen × language × text size × contrast × resolution, on views that are switched live.

The gate goes through a covering selection for each screen, in an order of its own: every language,
size and contrast, and the largest letters in every resolution; over all screens, every pair of
settings. The whole is a command of its own:

    python packaging/dev.py layout [--screens NAME,NAME]
"""

import argparse
import random
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from itertools import product

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from mbdesk.ui.gallery.voter.voter_screens import screens
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.words.languages import LANGUAGES
from tests.gui.voter.checks import check_screen, settled, unreachable
from tests.gui.voter.painting import check_painting

DPI = 96.0
LANDSCAPE = ((1024, 768), (1920, 1080))
PORTRAIT = ((768, 1024), (1080, 1920))
Meetings = set[tuple[tuple[int, object], ...]]

CANDIDATES = 60
"""How many settings are compared for each place in a covering selection."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How a person, and the place, have set a screen."""

    language: str
    size: TextSize
    contrast: Contrast
    resolution: tuple[int, int]

    def __str__(self) -> str:
        width, height = self.resolution
        return f"{self.language} {self.size} {self.contrast} {width}×{height}"


ALL = (
    *(Setting(*each) for each in product(LANGUAGES, TextSize, Contrast, LANDSCAPE)),
    *(Setting(*each) for each in product(LANGUAGES, TextSize, [Contrast.DEFAULT], PORTRAIT)),
)


def selection(screen: str) -> list[Setting]:
    """Return the settings that the gate goes through for a screen, chosen by a seeded order."""
    chance = random.Random(screen)
    wanted = {meeting for setting in ALL for meeting in meetings(setting)}
    chosen = []
    while wanted:
        candidates = chance.sample(ALL, CANDIDATES)
        best = max(candidates, key=lambda each: len(wanted & meetings(each)))
        if wanted & meetings(best):
            chosen.append(best)
            wanted -= meetings(best)
    return chosen


def meetings(setting: Setting) -> Meetings:
    """Return what meets in a setting and must be seen on every screen.

    The largest letters are seen in every resolution: what breaks, breaks there first.
    """
    language, size, contrast, resolution = enumerate(astuple(setting))
    largest = {(size, resolution)} if setting.size is TextSize.LARGEST else set()
    return {(language,), (size,), (contrast,)} | largest


def walk(view: VoterView, settings: Iterable[Setting]) -> Iterator[str]:
    """Switch a view that is shown from one setting to the next; yield what is wrong in each."""
    contrasts: set[Contrast] = set()
    walked: set[tuple[bool, bool]] = set()
    for setting in settings:
        put(view, setting)
        wrong = [*not_as_large(view, setting), *check_screen(view, DPI)]
        new = setting.contrast not in contrasts
        contrasts.add(setting.contrast)
        wrong += check_painting(view, DPI, colours=new)
        way = (setting.size is TextSize.LARGEST, view.isRightToLeft())
        if way not in walked:
            walked.add(way)
            wrong += unreachable(view)
        yield from (f"{setting}: {what}" for what in wrong)


def not_as_large(view: VoterView, setting: Setting) -> Iterator[str]:
    """Find a screen that does not become as narrow or as low as the place's is."""
    if view.size().toTuple() != setting.resolution:
        yield f"is {view.width()}×{view.height()} large"


def put(view: VoterView, setting: Setting) -> None:
    """Set a screen, as a person and a place would."""
    set_language(setting.language)
    view.theme.look = Look(setting.size, setting.contrast)
    view.resize(*setting.resolution)
    settled()


def shown(made: QWidget) -> VoterView:
    """Show a screen in an active window."""
    made.show()
    made.activateWindow()
    if not QTest.qWaitForWindowActive(made):
        message = "the window did not become active"
        raise RuntimeError(message)
    settled()
    return made


def whole(makers: Mapping[str, Callable[[], QWidget]]) -> Iterator[str]:
    """Go through everything; yield what is wrong."""
    for name, make in makers.items():
        begun = time.monotonic()
        view = shown(make())
        wrong = list(walk(view, ALL))
        view.close()
        view.deleteLater()
        print(f"{name}: {len(ALL)} settings, {time.monotonic() - begun:.1f} s, {len(wrong)} wrong")
        yield from (f"{name}: {what}" for what in wrong)


def main(arguments: Sequence[str]) -> int:
    """Go through the whole matrix, or through some screens of it; return the exit status."""
    from mbdesk.ui.app import application

    parser = argparse.ArgumentParser(description="Check the layout of every screen, in full.")
    parser.add_argument("--screens", help="names of screens, with commas; all if not given")
    asked = parser.parse_args(arguments)
    application()
    theme = Theme(DPI)
    theme.debounce.again = theme.debounce.settle = 0.0
    made = screens(theme)
    names = asked.screens.split(",") if asked.screens else made
    begun = time.monotonic()
    wrong = list(whole({name: made[name] for name in names}))
    for what in wrong:
        print(what)
    number = len(ALL) * len(list(names))
    print(f"{number} settings of screens in {time.monotonic() - begun:.0f} s; {len(wrong)} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
