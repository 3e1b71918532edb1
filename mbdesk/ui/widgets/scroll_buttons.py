"""The two large buttons that scroll a page, one at the top and one at the bottom beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.icon import Icon
from mbdesk.words.phrase import translate


class ScrollButtons(QWidget):
    """Emits `stepped` with -1 for a step up and 1 for a step down."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        above = translate("voter.scroll", "Show what is above")
        below = translate("voter.scroll", "Show what is below")
        self.up = BigButton(theme, above, icon=Icon.UP, icon_only=True)
        self.down = BigButton(theme, below, icon=Icon.DOWN, icon_only=True)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        # Room is kept for the buttons: were they to push the page, it could fit, and not, in turns.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        # On a very low screen they give way: there the keys that move the cursor scroll as well.
        policy.setVerticalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.gap)
        column.addWidget(self.up)
        column.addStretch()
        column.addWidget(self.down)

    def emphasise(self, *, above: bool, below: bool) -> None:
        """Let the button stand out that leads to something unseen, above or below."""
        for button, more in ((self.up, above), (self.down, below)):
            button.set_emphasis(Emphasis.PRIMARY if more else Emphasis.PLAIN)
