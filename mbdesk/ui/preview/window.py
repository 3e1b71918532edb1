"""The window of a preview: the residents' pages as they are, under a strip of the staff's.

Run as `python -m mbdesk.ui.preview.window FOLDER LANGUAGE`, with the staff's language; the folder
is what `services.centre.ballot.preview` has written. A language and a size that are chosen here are
those that a resident would choose, and so are the pages: the window holds nothing of its own.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE, in_language
from mbdesk.services.centre.ballot.preview import PreviewContent, read_preview
from mbdesk.ui.look.colours import Contrast
from mbdesk.ui.look.screen_language import language, set_language
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.ui.preview.preview_station import PreviewStation
from mbdesk.ui.running.interpreter import collect_on_main_thread
from mbdesk.ui.staff.parts.dressing import STYLE, dress, wear_sheet
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.push_button import Button
from mbdesk.ui.voter.shell.idle import Patience
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.voter.visit.flow import Step
from mbdesk.words.languages import native_name, offered
from mbdesk.words.phrase import Phrase, Reader, reader_of, translate

PATIENT = Patience(before_warning=24 * 3600.0, to_answer=3600)
"""Staff may look at a page for as long as they like."""
SIZES = {
    TextSize.SMALL: translate("PreviewWindow", "Small text"),
    TextSize.NORMAL: translate("PreviewWindow", "Normal text"),
    TextSize.LARGE: translate("PreviewWindow", "Large text"),
    TextSize.LARGEST: translate("PreviewWindow", "Largest text"),
}
CONTRASTS = {
    Contrast.DEFAULT: translate("PreviewWindow", "Usual colours"),
    Contrast.HIGH: translate("PreviewWindow", "Strong contrast"),
    Contrast.LOW: translate("PreviewWindow", "Soft contrast"),
}


class PreviewStrip(QFrame):
    """Says that this is a preview, and chooses language, size and colours as a resident would.

    It is in the staff's language at all times.
    """

    def __init__(self, theme: Theme, reader: Reader, offers: Sequence[str]) -> None:
        """Offer the languages that residents are offered."""
        super().__init__()
        self._theme, self._reader, self._offers = theme, reader, offers
        self.setObjectName("card")
        self.said = PlainLabel()
        self.languages, self.sizes, self.contrasts = QComboBox(), QComboBox(), QComboBox()
        self.ballot, self.start, self.close_window = Button(), Button(), Button()
        self._fill()
        row = QHBoxLayout(self)
        edge = staff_look().px(8)
        row.setContentsMargins(2 * edge, edge, 2 * edge, edge)
        row.setSpacing(edge)
        row.addWidget(self.said, 1)
        for widget in (self.languages, self.sizes, self.contrasts):
            row.addWidget(widget)
        for button in (self.ballot, self.start, self.close_window):
            row.addWidget(button)
        self.languages.activated.connect(lambda _: set_language(self.languages.currentData()))
        self.sizes.activated.connect(lambda _: self._dress())
        self.contrasts.activated.connect(lambda _: self._dress())
        theme.changed.connect(self.follow)
        wear_sheet(self)

    def follow(self) -> None:
        """Show what was chosen on the residents' own pages."""
        look = self._theme.look
        self.languages.setCurrentIndex(self.languages.findData(language()))
        self.sizes.setCurrentIndex(list(SIZES).index(look.size))
        self.contrasts.setCurrentIndex(list(CONTRASTS).index(look.contrast))

    def _fill(self) -> None:
        for tag in self._offers:
            self.languages.addItem(native_name(tag), tag)
        for box, choices in ((self.sizes, SIZES), (self.contrasts, CONTRASTS)):
            box.addItems([each.read(self._reader) for each in choices.values()])
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        names: dict[QWidget, Phrase] = {
            self.languages: translate("PreviewWindow", "Language"),
            self.sizes: translate("PreviewWindow", "Size of text"),
            self.contrasts: translate("PreviewWindow", "Colours"),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name.read(self._reader))
        says = translate("PreviewWindow", "PREVIEW: nothing is stored, and no vote is cast.")
        self.said.setText(says.read(self._reader))
        for button, words in (
            (self.ballot, translate("PreviewWindow", "Show the ballot")),
            (self.start, translate("PreviewWindow", "Begin as a resident does")),
            (self.close_window, translate("PreviewWindow", "Close")),
        ):
            button.setText(words.read(self._reader))

    def _dress(self) -> None:
        size = list(SIZES)[self.sizes.currentIndex()]
        contrast = list(CONTRASTS)[self.contrasts.currentIndex()]
        self._theme.look = Look(size, contrast)


class PreviewWindow(QWidget):
    """The strip above the residents' pages, which begin with the ballot."""

    def __init__(
        self, content: PreviewContent, staff_language: str, dpi: float | None = None
    ) -> None:
        super().__init__()
        staff_look().choose(sheet=False, practice=True)
        self.setWindowTitle(f"{in_language(content.frame.titles, staff_language)} – mbdesk")
        self.theme = Theme(dpi, parent=self)
        self.view = VoterView(PreviewStation(content), self.theme, patience=PATIENT)
        self.strip = PreviewStrip(
            self.theme, reader_of(staff_language), offered(content.frame.languages)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.view, 1)
        self.strip.ballot.clicked.connect(self.show_ballot)
        self.strip.start.clicked.connect(self.view.wipe)
        self.strip.close_window.clicked.connect(self.close)
        self.view.shown.connect(self.strip.follow)
        self.theme.changed.connect(lambda: self.theme.dress(self))
        self.theme.dress(self)
        self.strip.follow()
        if content.items:
            self.show_ballot()

    def show_ballot(self) -> None:
        """Show the ballot at once, as a resident comes to it."""
        self.view.show_step(PhaseKind.VOTING, Step.BALLOT)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Leave the screen's language as it was."""
        set_language(DEFAULT_LANGUAGE)
        super().closeEvent(event)


def main(folder: Path, staff_language: str) -> int:
    """Show the preview in a folder until its window is closed; return the exit status."""
    app = QApplication([sys.argv[0], "-style", STYLE])
    app.setApplicationName("mbdesk")
    collect_on_main_thread(app)
    dress(app, styled=True)
    set_language(DEFAULT_LANGUAGE)
    window = PreviewWindow(read_preview(folder), staff_language)
    window.showMaximized()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
