"""The windows' start: what is opened decides what the program is."""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from mbdesk.assets import FONTS
from mbdesk.domain import DEFAULT_LANGUAGE
from mbdesk.errors import ForeignFileError, KnownError
from mbdesk.process.station import open_station
from mbdesk.ui.language import set_language
from mbdesk.ui.messages import Message, install_excepthook, sentence


def main(arguments: Sequence[str]) -> int:
    """Open the window for what `arguments` name and return the exit status.

    What cannot be opened is told in plain sentences.
    """
    app = QApplication.instance() or QApplication([sys.argv[0]])
    app.setApplicationName("mbdesk")
    for font in FONTS.glob("*.ttf"):
        QFontDatabase.addApplicationFont(str(font))
    set_language(DEFAULT_LANGUAGE)
    install_excepthook(_show)
    try:
        window = window_for(Path(arguments[0]) if arguments else Path.cwd())
    except KnownError as error:
        _show(sentence(error))
        return 1
    window.showMaximized()
    return app.exec()


def window_for(path: Path) -> QWidget:
    """Return the window for a station's folder. Raises KnownError for what is none."""
    from mbdesk.ui.table.window import TableWindow

    if path.is_file():
        raise ForeignFileError(path=str(path))
    return TableWindow(open_station(path))


def _show(message: Message) -> None:
    QMessageBox.warning(None, "mbdesk", f"{message.what}\n\n{message.safe}\n\n{message.do}")
