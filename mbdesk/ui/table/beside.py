"""What the resident sees, in the staff's language, for the enabler to read beside it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from mbdesk.ui.theme import Role, Theme
from mbdesk.ui.voter.view import VoterView
from mbdesk.ui.widgets.phrase import Joined, Readable, translate
from mbdesk.ui.widgets.scroll import ScrollPanel
from mbdesk.ui.widgets.text import Label


class BesidePanel(QWidget):
    """Follows the residents' view; goes blank while a person chooses in private."""

    def __init__(self, theme: Theme, view: VoterView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self._scroll = ScrollPanel(theme)
        self._text = Label(theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.gap, theme.gap, theme.gap, theme.gap)
        layout.setSpacing(theme.gap)
        layout.addWidget(Label(theme, translate("table", "What the resident sees"), Role.STRONG))
        layout.addWidget(self._scroll, 1)
        self._scroll.show_page(self._page())
        view.shown.connect(self._follow)
        self._follow()

    @property
    def words(self) -> str:
        """What the panel says now."""
        label: QLabel = self._text
        return label.text()

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addStretch(1)
        return page

    def _follow(self) -> None:
        texts: list[Readable] = []
        for says in self._view.sheets.readables():
            if says not in texts:
                texts.append(says)
        self._text.say(Joined(tuple(texts)))
        self._scroll.to_top()
