"""Draws every screen into PNG files, for people to look at.

    python -m mbdesk.ui.gallery.shots --out DIR [--languages sv,ar,fi] [--sizes 1,2,3,4]
    python -m mbdesk.ui.gallery.shots --out DIR --desk [--only NAME]

Staff's screens come in the staff's languages; residents' screens in each language and text size,
with a contact sheet of each combination, and the last size in the other contrasts too. With
`--desk`, the staff's screens alone, at each size of text and of screen, light and dark.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from mbdesk.services.rehearsal.demo import run_demo
from mbdesk.services.station.station_folder import open_station
from mbdesk.ui.app import application
from mbdesk.ui.gallery.contact_sheet import contact_sheets
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import set_language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.running.tasks import at_rest
from mbdesk.words.languages import LANGUAGES, STAFF_LANGUAGES

Makers = Mapping[str, Callable[[], QWidget]]

DPI = 96.0
WIDTH, HEIGHT = 1024, 768
ROUNDS = 6
PATIENCE_MILLISECONDS = 30_000
"""How often events are worked off before a picture: layouts settle in two or three."""


def main(arguments: Sequence[str]) -> int:
    """Draw what is asked for and return the exit status."""
    asked = _parse(arguments)
    folder: Path = asked.out
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        _keep_settings_in(Path(scratch))
        application()
        demo = run_demo(Path(scratch) / "demo").folder
        if asked.desk:
            return draw_desk(folder, demo, asked.only)
        staff = [tag for tag in asked.languages if tag in STAFF_LANGUAGES]
        number = sum(draw_staff(folder, demo, tag) for tag in staff or STAFF_LANGUAGES[:1])
        number += draw_table(folder, demo)
        number += sum(draw_kiosk(folder, demo, tag) for tag in staff or STAFF_LANGUAGES[:1])
        number += draw_residents(folder, asked.languages, asked.sizes)
    print(f"{number} pictures in {folder}")  # noqa: T201  # a tool of the command line
    return 0


def draw_staff(folder: Path, demo: Path, tag: str) -> int:
    """Draw the start window and the desk; return the number of pictures."""
    from mbdesk.ui.gallery import central_screens, counting_screens, start_screens

    set_language(tag)
    made: Makers = {
        **start_screens.screens(),
        **central_screens.screens(demo),
        **counting_screens.screens(demo),
    }
    for name, make in made.items():
        _save(_shown(make()), folder / f"staff_{name}_{tag}.png")
        _discard_all()
    return len(made)


def draw_desk(folder: Path, demo: Path, only: str) -> int:
    """Draw the staff's screens whose names hold `only` in every setting, with contact sheets."""
    from mbdesk.ui.gallery.desk_settings import screens, settings

    set_language("sv")
    look, sheets = staff_look(), dict[str, dict[str, Path]]()
    made = {name: make for name, make in screens(demo).items() if only in name}
    for (name, make), each in product(made.items(), settings()):
        look.choose(scale=each.scale, dark=each.dark)
        window = make()
        if not isinstance(window, QDialog):
            window.resize(each.width, each.height)
        path = folder / f"{name}_{each.name}.png"
        _save(_shown(window), path)
        sheets.setdefault(each.name, {})[name] = path
        _discard_all()
    _save_sheets(folder, sheets)
    return 0


def _save_sheets(folder: Path, sheets: Mapping[str, Mapping[str, Path]]) -> None:
    for set_so, paths in sheets.items():
        for number, sheet in enumerate(contact_sheets(paths), start=1):
            sheet.save(str(folder / f"sheet_{set_so}_{number}.png"))


def draw_table(folder: Path, demo: Path) -> int:
    """Draw the enabler's window at the demo's first station in all its states."""
    from mbdesk.ui.gallery.table_screens import screens

    with open_station(demo / "station-1") as station:
        return _draw(screens(station, DPI), folder / "table_{name}.png")


def draw_kiosk(folder: Path, demo: Path, tag: str) -> int:
    """Draw what staff see of a kiosk at the demo's second station, in the language `tag`."""
    from mbdesk.ui.gallery.kiosk_screens import states

    with open_station(demo / "station-2") as station:
        return _draw(states(station, DPI, tag), folder / f"kiosk_{{name}}_{tag}.png")


def draw_residents(folder: Path, tags: Sequence[str], sizes: Sequence[int]) -> int:
    """Draw the residents' screens in every language and look, and their contact sheets."""
    from mbdesk.ui.gallery.voter.voter_screens import screens

    theme = Theme(DPI)
    sheets: dict[str, dict[str, Path]] = {}
    for name, make in screens(theme).items():
        view = make()
        view.resize(WIDTH, HEIGHT)
        _shown(view)
        for tag, look in product(tags, looks_of(sizes)):
            set_language(tag)
            theme.look = look
            set_so = f"{tag}_{look.size}_{look.contrast}"
            path = folder / f"voter_{name}_{set_so}.png"
            _save(view, path)
            sheets.setdefault(set_so, {})[name] = path
        _discard_all()
    _save_sheets(folder, sheets)
    return sum(map(len, sheets.values()))


def looks_of(sizes: Sequence[int]) -> list[Look]:
    """Return every size in the default contrast, and the last one in the other contrasts too."""
    usual = [Look(TextSize(size)) for size in sizes]
    last = TextSize(sizes[-1])
    return usual + [Look(last, each) for each in Contrast if each is not Contrast.DEFAULT]


def _draw(made: Makers, path: Path) -> int:
    """Draw a station's windows; `{name}` in the path stands for what each is called."""
    for name, make in made.items():
        window = make()
        window.resize(WIDTH, HEIGHT)
        _save(_shown(window), path.with_name(path.name.format(name=name)))
        _discard_all()
    return len(made)


def _shown(widget: QWidget) -> QWidget:
    widget.show()
    widget.activateWindow()
    return widget


def _save(widget: QWidget, path: Path) -> None:
    at_rest(PATIENCE_MILLISECONDS)  # pictures are read in the background
    for _ in range(ROUNDS):
        QApplication.processEvents()
    widget.grab().save(str(path))


def _discard_all() -> None:
    """Close all windows: those left would follow every later switch of language."""
    for window in QApplication.topLevelWidgets():
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _keep_settings_in(folder: Path) -> None:
    """Leave the person's own list of files opened last alone."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(folder / "settings"))


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Draw every screen into PNG files.")
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures")
    parser.add_argument("--languages", type=_tags, default=("sv", "ar", "fi"))
    parser.add_argument("--sizes", type=_sizes, default=tuple(TextSize))
    parser.add_argument("--desk", action="store_true", help="the desk in every setting")
    parser.add_argument("--only", default="", help="with --desk: a part of the screens' names")
    return parser.parse_args(arguments)


def _tags(text: str) -> tuple[str, ...]:
    tags = tuple(text.split(","))
    if not set(tags) <= set(LANGUAGES):
        raise argparse.ArgumentTypeError(f"languages are {', '.join(LANGUAGES)}")
    return tags


def _sizes(text: str) -> tuple[int, ...]:
    return tuple(int(TextSize(int(each))) for each in text.split(","))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
