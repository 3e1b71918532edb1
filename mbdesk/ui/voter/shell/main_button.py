"""The buttons that lead on and back: on every page of one language in one place and of one size."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from mbdesk.ui.look.theme import FontRole, TextSize, Theme
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.flow_layouts import LEADS_ON
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.text import Label, TextBlock
from mbdesk.words.phrase import Readable, translate

WIDEST_MM = 110
"""The width of the main button at most; a label that is longer takes two lines."""
HIGH_MM = 17
LEAST_BESIDE_MM = 90
"""The width of what stands beside it at least; narrower, it goes above the buttons."""

LABELS = (
    translate("voter.page", "Next"),
    translate("voter.review", "Cast my vote"),
    translate("voter.done", "Finish"),
)
"""What the main button says on the way of a vote: it has room for the longest everywhere."""


class MainButton(BigButton):
    """Leads on from a page. It is as large as its longest label in the language asks for."""

    def __init__(self, theme: Theme, says: Readable, icon: Icon | None) -> None:
        self._room = QSize()
        super().__init__(theme, says, icon=icon, emphasis=Emphasis.PRIMARY)
        self.setProperty(LEADS_ON, True)

    def lay_out(self) -> None:
        """Measure again."""
        super().lay_out()
        reader, font = self.theme.reader(), self.theme.font(FontRole.STRONG)
        blocks = [TextBlock(says.read(reader), font, self.layoutDirection()) for says in LABELS]
        blocks.append(self._block)
        beside = self._icon_side + self.theme.gap + 2 * self.padding
        word = max(block.longest_word for block in blocks)
        widest = max(block.natural_width for block in blocks)
        inside = max(word, min(widest, self.theme.mm(WIDEST_MM) - beside))
        high = max(block.height_for(inside) for block in blocks) + 2 * self.padding
        self._room = QSize(inside + beside, max(high, self.theme.mm(HIGH_MM)))

    def sizeHint(self) -> QSize:
        """Return the size that it has on every page."""
        return self._room

    def heightForWidth(self, width: int) -> int:
        """Return the height that it has on every page, or more where it is narrower."""
        return max(self._room.height(), super().heightForWidth(width))


class BackButton(BigButton):
    """Leads back. In the largest letters its arrow alone is left: its word is the first to go."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("voter.page", "Back"), icon=Icon.BACK)

    def lay_out(self) -> None:
        """Measure again."""
        self._icon_only = self.theme.look.size is TextSize.LARGEST
        super().lay_out()


class BesideMain(Label):
    """What a press on the main button means, in the room beside it."""

    def __init__(self, theme: Theme, says: Readable) -> None:
        super().__init__(theme, says)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Return the width of a few words: it takes what there is beside the buttons."""
        width = min(self._block.natural_width, self._theme.mm(LEAST_BESIDE_MM))
        return QSize(width, self.heightForWidth(width))
