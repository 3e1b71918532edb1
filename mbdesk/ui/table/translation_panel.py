"""What the resident sees, in the staff's language, for the enabler to read beside it."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from mbdesk.ui.look.screen_language import language
from mbdesk.ui.look.theme import FontRole, Theme
from mbdesk.ui.table.privacy import PrivateMode
from mbdesk.ui.voter.view.voter_view import VoterView
from mbdesk.ui.widgets.scroll import ScrollPanel
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import Joined, Readable, Verbatim, translate

BESIDE_FROM_MM = 400
"""How wide a window must be for the translation to stand beside the residents' screen by itself."""

BESIDE_MM = 120
BENEATH_MM = 46
UNBOUNDED = 16_777_215
"""Qt's own number for a widget without a largest size."""

UNSEEN = translate(
    "table",
    "You cannot see the person's screen now. It comes back when they have voted, ask for help, or "
    "leave.",
)


class TranslationPanel(QWidget):
    """Follows the residents' view; goes blank while a person chooses in private.

    `theme` puts the staff's own words, `reading` the resident's page into words.
    """

    def __init__(self, theme: Theme, reading: Theme, view: VoterView, privacy: PrivateMode) -> None:
        super().__init__()
        self._reading, self._view, self._privacy = reading, view, privacy
        self._scroll = ScrollPanel(theme)
        self._title = Label(theme, role=FontRole.STRONG)
        self._text = Label(reading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.gap, theme.gap, theme.gap, theme.gap)
        layout.setSpacing(theme.gap)
        layout.addWidget(self._title)
        layout.addWidget(self._scroll, 1)
        self._scroll.show_page(self._page())
        privacy.changed.connect(self.follow)
        view.grew.connect(self._tell)
        theme.changed.connect(self._tint)
        self._tint()
        self.follow()

    @property
    def words(self) -> str:
        """What the panel says now."""
        return str(self._text.text())

    def follow(self) -> None:
        """Show what the resident sees from its top, or nothing of it."""
        self._title.say(self._name())
        self._tell()
        self._scroll.to_top()

    def _tell(self) -> None:
        self._text.say(UNSEEN if self._privacy.hides else self._seen())

    def _tint(self) -> None:
        """Wear another colour than the resident's side, so that it is clear which is which."""
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Window, QColor(self._reading.colours.chosen))
        self.setPalette(palette)
        self.setAutoFillBackground(True)

    def _page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addStretch(1)
        return page

    def _name(self) -> Readable:
        says = translate("table", "What the resident reads in {theirs}, in {yours}:")
        yours = self._reading.reader().language
        return says.fill(
            theirs=Verbatim(native_name(language())), yours=Verbatim(native_name(yours))
        )

    def _seen(self) -> Readable:
        texts: list[Readable] = []
        for says in self._view.sheets.readables():
            if says not in texts:
                texts.append(says)
        return Joined(tuple(texts))


class TranslationRow(QBoxLayout):
    """The screen with the translation beside it, or beneath it where the window is narrow."""

    def __init__(self, screen: QWidget, panel: TranslationPanel, theme: Theme) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self._panel, self._theme = panel, theme
        self._wanted: bool | None = None
        self.setSpacing(0)
        self.addWidget(screen, 1)
        self.addWidget(panel)

    def switch(self) -> None:
        """Want the translation if it is hidden, else not; until then the room decides."""
        self._wanted = self._panel.isHidden()

    def arrange(self, *, crowded: bool, hidden: bool) -> None:
        """Show the translation where it is wanted and has room, unless it is to be `hidden`.

        While it is `crowded`, a band above the screen takes the room that would be beneath.
        """
        wide = self._panel.window().width() >= self._theme.mm(BESIDE_FROM_MM)
        wanted = wide if self._wanted is None else self._wanted
        self._panel.setVisible(wanted and not hidden and (wide or not crowded))
        if wide:
            self.setDirection(QBoxLayout.Direction.LeftToRight)
            self._panel.setMaximumHeight(UNBOUNDED)
            self._panel.setFixedWidth(self._theme.mm(BESIDE_MM))
        else:
            self.setDirection(QBoxLayout.Direction.TopToBottom)
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(UNBOUNDED)
            self._panel.setFixedHeight(self._theme.mm(BENEATH_MM))
