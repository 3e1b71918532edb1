"""A process leader who has the windows alone, and how a process is made from nothing there."""

import re
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from mbdesk.services.common.callbacks import local_day
from mbdesk.ui.app import Shell
from mbdesk.ui.look.screen_language import set_language
from tests.gui.ceremonies.by_sight import BySight, plain

NAME = "Tryggare torg"
PEOPLE = ("Åsa Öberg", "Bo Dal")
VOTING_NOW, PROPOSING_NOW = (-60, -30, -1, 12), (-1, 20, 40, 54)
CODE = re.compile(r"[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}")
_DAYS = (
    "First day for proposals",
    "Last day for proposals",
    "First day for voting",
    "Last day for voting",
)


class Leader(BySight):
    """The process leader, who starts the program anew each time."""

    def __init__(self, qtbot, central: Path) -> None:
        super().__init__(qtbot, lambda: self.shell.window or self.shell.start)
        self.central, self.keys, self.words = central, central, ""
        self.sit_down()

    def sit_down(self) -> None:
        """Start the program, as on a computer that shows English."""
        set_language("en")
        self.shell, self.there = Shell(), True
        self.shell.start.show()
        self.qtbot.waitExposed(self.shell.start)

    def come_back(self) -> None:
        """Start the program on another day, open the central file and say who one is."""
        self.sit_down()
        self.press("Open a central file…")
        self.file(self.central)
        self.begin()

    def begin(self) -> None:
        """Say who sits here."""
        self.qtbot.waitUntil(lambda: self.shell.window is not None)
        self.window.resize(1366, 768)
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.write("Name", PEOPLE[0])
        self.press("Begin")
        self.reads("The whole way")

    def unlock(self, words: str = "") -> None:
        """Answer the question for the key file, which lies on a stick, and its words."""
        self.reads("The five words")
        self.write("Key file", str(self.keys))
        super().unlock(words or self.words)

    def code_shown(self) -> str:
        """Write down the code of a new station, and close what shows it."""
        self.reads("The code is on paper")
        (code,) = CODE.findall(self.read())
        self.press("The code is on paper")
        self.press("Close")
        return code

    def leave(self) -> None:
        """Close the window once nothing is under way there."""
        self.qtbot.waitUntil(self.window.close)
        self.window.deleteLater()
        self.shell.start.deleteLater()
        self.there = False


def day(offset: int) -> str:
    return (date.fromisoformat(local_day()) + timedelta(days=offset)).isoformat()


def create(
    leader: Leader, keys: Path, phases: tuple[int, int, int, int] = VOTING_NOW, name: str = NAME
) -> None:
    """Set up a process, with words on paper and a copy of the key file on a stick.

    `phases` are the first and last days of proposals and of voting, counted from today.
    """
    leader.press("New participatory budget…")
    leader.write("Name of the participatory budget, in Swedish", name)
    leader.write("District", "Hässelby-Vällingby")
    leader.write("Funds for the proposals that win", "350000")
    leader.write("Votes per person, at most", "2")
    leader.choose("How people show that they may vote", "With a voting card")
    leader.press("Next")
    for field, offset in zip(_DAYS, phases, strict=True):
        leader.write(field, day(offset))
    leader.press("Next")
    leader.press("Make the words")
    leader.words = words_on_paper(leader)
    leader.press("The words are on paper: hide them")
    leader.write("Type the words from the paper", leader.words)
    leader.press("Check the words")
    leader.reads("All words are on paper, and typed back from it.")
    leader.press("Next")
    leader.write("The central file", str(leader.central))
    leader.keys = keys / f"{leader.central.stem}.mbkeys"
    leader.write("The key file", str(leader.keys))
    leader.press("Make the files")
    leader.press("Copy the key file to a stick…")
    copy = keys / f"{leader.central.stem}-envelope"
    copy.mkdir()
    leader.file(copy)
    leader.reads("The copy is whole.")
    leader.press("Open the desk")
    leader.begin()


def words_on_paper(leader: Leader) -> str:
    """Return the five words that are shown, each behind its number."""
    found: list[str] = []

    def there() -> None:
        shown = [plain(each.text()) for each in leader.seen(QLabel)]
        found[:] = [" ".join(each.split()[1::2]) for each in shown if each.startswith("1 ")]
        assert found

    leader.qtbot.waitUntil(there)
    return found[0]
