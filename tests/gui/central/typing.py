"""A desk in a process of its own, where somebody types into a field and never leaves it.

    python -m tests.gui.central.typing CENTRAL SETTINGS PAGE

It says `typed` once what is typed is kept as a draft, and waits to be killed.
"""

import sys
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.setup.completeness import Part
from mbdesk.services.common.callbacks import fixed
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.ui.central.desk.pages import CentralPage
from mbdesk.ui.central.shell.window import CentralWindow
from mbdesk.ui.staff.parts.dressing import dress

TYPED = "Soffa vid an"


def keep_settings(folder: Path) -> None:
    """Keep what is remembered between starts in a folder of the test's."""
    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, str(folder))


def main() -> None:
    """Type into a field of a page, and wait."""
    file, settings, name = sys.argv[1:]
    app = QApplication([])
    keep_settings(Path(settings))
    dress(app)
    central = open_central(Path(file), fixed("2026-11-20"))
    window = CentralWindow(central, read_overview(central))
    window.show()
    window.show_page(CentralPage(name))
    page = window.page(CentralPage(name))
    field = field_of(page)
    field.control.setFocus()
    field.control.selectAll()
    QTest.keyClicks(field.control, TYPED)
    while page.saver.draft(field.path) != TYPED:
        QTest.qWait(20)
    sys.stdout.write("typed\n")
    sys.stdout.flush()
    QTest.qWait(600_000)


def field_of(page):
    """Return the field of a page that is typed into."""
    if page is page.window().page(CentralPage.BALLOT):
        page.select("V2")
        return page.editor.texts.title
    page.show_part(Part.BASICS)
    return page.sections[Part.BASICS].purpose


if __name__ == "__main__":
    main()
