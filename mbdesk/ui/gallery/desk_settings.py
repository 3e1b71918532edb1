"""Every screen of the desk at each size of text and of screen, light and dark, for pictures.

A new process shows each page empty, and a demo that is done shows it full; the frame is shown
section by section.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path

from PySide6.QtWidgets import QWidget

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.setup.completeness import Part
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.gallery import central_screens, counting_screens, start_screens

Makers = Mapping[str, Callable[[], QWidget]]

SCREENS = ((1366, 690), (1920, 1010))
"""Widths and heights of a window, in pixels, where a bar of tasks and a title take their part."""
PERCENT = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Setting:
    """A size of screen in pixels, a size of text in percent, and whether it is dark."""

    width: int
    height: int
    scale: int
    dark: bool

    @property
    def name(self) -> str:
        """What a picture's file is called by."""
        return f"{self.width}_{self.scale}_{'dark' if self.dark else 'light'}"


def settings() -> Iterator[Setting]:
    """Yield every setting in which the desk is to be looked at."""
    for (width, height), scale, dark in product(SCREENS, PERCENT, (False, True)):
        yield Setting(width, height, scale, dark)


def screens(demo: Path) -> Makers:
    """Return a maker for every screen, by name; `demo` is the folder of one that is done."""
    _make_new(demo / "new", demo)
    made: dict[str, Callable[[], QWidget]] = {
        **start_screens.screens(),
        **central_screens.screens(demo),
        **counting_screens.screens(demo),
    }
    for folder, name in ((demo, "central"), (demo / "new", "new")):
        made |= {f"{name}_frame_{part}": partial(_section, folder, part) for part in Part}
    for page in CentralPage:
        made[f"new_{page}"] = partial(central_screens.page_of, demo / "new", page)
    return made


def _make_new(folder: Path, demo: Path) -> None:
    """Make a process in which nothing was done, with the days of the demo."""
    folder.mkdir()
    with open_central(demo / central_screens.CENTRAL_NAME) as central:
        frame = central.frame
    setup = Setup(frame.titles, frame.funds, frame.phases, district=frame.district)
    target, keys = folder / central_screens.CENTRAL_NAME, folder / "central.mbkeys"
    create_central(target, setup, keys, new_keys(setup)).close()


def _section(folder: Path, part: Part) -> CentralWindow:
    window = central_screens.page_of(folder, CentralPage.FRAME)
    window.page(CentralPage.FRAME).select(str(part))
    return window
