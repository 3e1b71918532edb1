"""Draws every screen into PNG files, for people to look at.

    python -m mbdesk.ui.shots --out DIR [--languages sv,ar,fi] [--sizes 1,2,3,4]

Staff's screens come in the staff's languages; residents' screens in each language and text size,
with a contact sheet of each combination.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import ceil
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QThreadPool
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.domain import LANGUAGES
from mbdesk.process.demo import run_demo
from mbdesk.process.station import open_station
from mbdesk.ui.app import application
from mbdesk.ui.language import set_language
from mbdesk.ui.staff.language_choice import STAFF_LANGUAGES
from mbdesk.ui.theme import Look, TextSize, Theme

Makers = Mapping[str, Callable[[], QWidget]]

DPI = 96.0
WIDTH, HEIGHT = 1024, 768
COLUMNS, THUMB = 5, 380
ROUNDS = 6
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
        staff = [tag for tag in asked.languages if tag in STAFF_LANGUAGES]
        number = sum(draw_staff(folder, demo, tag) for tag in staff or STAFF_LANGUAGES[:1])
        number += draw_table(folder, demo)
        number += draw_residents(folder, asked.languages, asked.sizes)
    print(f"{number} pictures in {folder}")  # noqa: T201  # a tool of the command line
    return 0


def draw_staff(folder: Path, demo: Path, tag: str) -> int:
    """Draw the start window and the desk; return the number of pictures."""
    from mbdesk.ui.central import screens as central
    from mbdesk.ui.start import screens as start

    set_language(tag)
    made: Makers = {**start.screens(), **central.screens(demo)}
    for name, make in made.items():
        _save(_shown(make()), folder / f"staff_{name}_{tag}.png")
        _discard_all()
    return len(made)


def draw_table(folder: Path, demo: Path) -> int:
    """Draw the enabler's window at the demo's first station in all its states."""
    from mbdesk.ui.table.screens import screens

    with open_station(demo / "station-1") as station:
        made = screens(station, DPI)
        for name, make in made.items():
            window = make()
            window.resize(WIDTH, HEIGHT)
            _save(_shown(window), folder / f"table_{name}.png")
            _discard_all()
    return len(made)


def draw_residents(folder: Path, tags: Sequence[str], sizes: Sequence[int]) -> int:
    """Draw the residents' screens in every language and size, and their contact sheets."""
    from mbdesk.ui.voter.screens import screens

    theme = Theme(DPI)
    sheets: dict[tuple[str, int], list[Path]] = {}
    for name, make in screens(theme).items():
        view = make()
        view.resize(WIDTH, HEIGHT)
        _shown(view)
        for tag, size in _combinations(tags, sizes):
            set_language(tag)
            theme.look = Look(TextSize(size))
            path = folder / f"voter_{name}_{tag}_{size}.png"
            _save(view, path)
            sheets.setdefault((tag, size), []).append(path)
        _discard_all()
    for (tag, size), paths in sheets.items():
        contact_sheet(paths).save(str(folder / f"sheet_{tag}_{size}.png"))
    return sum(map(len, sheets.values())) + len(sheets)


def contact_sheet(paths: Sequence[Path]) -> QPixmap:
    """Return pictures beside each other, small."""
    height = THUMB * HEIGHT // WIDTH
    sheet = QPixmap(COLUMNS * THUMB, ceil(len(paths) / COLUMNS) * height)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for index, path in enumerate(paths):
        small = QPixmap(str(path)).scaled(
            THUMB - 6,
            height - 6,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawPixmap(index % COLUMNS * THUMB, index // COLUMNS * height, small)
    painter.end()
    return sheet


def _combinations(tags: Sequence[str], sizes: Sequence[int]) -> Iterator[tuple[str, int]]:
    return ((tag, size) for tag in tags for size in sizes)


def _shown(widget: QWidget) -> QWidget:
    widget.show()
    return widget


def _save(widget: QWidget, path: Path) -> None:
    QThreadPool.globalInstance().waitForDone()  # pictures are read in the background
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
