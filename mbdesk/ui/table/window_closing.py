"""Closing a table's window: not while something is saved, and in a visit only on purpose."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mbdesk.services.station.station_folder import StationFolder
from mbdesk.ui.staff.forms.dialogs import PlainMessageBox, QuestionBox
from mbdesk.ui.staff.station.staff_notes import as_read
from mbdesk.ui.table.strip import held_of
from mbdesk.words.phrase import Joined, Reader, translate

SAVING = translate("table", "Something is being saved just now.")
WAIT = translate("table", "Nothing is lost. Wait a moment, then close the window again.")
BEGUN = translate("table", "Somebody has begun here and has not finished. Close all the same?")
LOST = translate("table", "What the person has not sent in yet will be deleted.")
SAFE = translate("table", "What is saved is safe: {held}.")
CLOSE = translate("table", "Close and delete it")
STAY = translate("table", "Do not close")


def tell_saving(window: QWidget, reader: Reader) -> None:
    """Tell the enabler why the window cannot close just now."""
    box = PlainMessageBox(PlainMessageBox.Icon.Information, SAVING.read(reader), window)
    box.setInformativeText(WAIT.read(reader))
    _open(box)


def ask_to_close(
    window: QWidget, reader: Reader, station: StationFolder, close: Callable[[], None]
) -> None:
    """Ask the enabler whether to `close` in the middle of a visit, and tell what is safe."""
    safe = as_read(lambda: SAFE.fill(held=Joined(held_of(station.counts()), ", ")))
    told = Joined((safe, LOST), " ")
    answers = (CLOSE.read(reader), STAY.read(reader))
    question = QuestionBox(window, BEGUN.read(reader), told.read(reader), answers)
    question.yes.clicked.connect(close)
    _open(question)


def _open(box: PlainMessageBox) -> None:
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    box.open()
