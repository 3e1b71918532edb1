"""The buttons beneath a page: back, what is left, and on."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from mbdesk.ui.voter.shell.main_button import BackButton, MainButton
from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.visit.flow import Flow
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.press import Pressable


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands beneath a page; a part is missing where the page has no use for it."""

    back: BigButton | None
    next: BigButton | None
    others: tuple[QWidget, ...]

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        """All parts in the order of reading."""
        parts = (self.back, *self.others, self.next)
        return tuple(part for part in parts if part is not None)

    @property
    def in_focus_order(self) -> tuple[QWidget, ...]:
        """The buttons, the one that most people want first."""
        inside = (child for other in self.others for child in other.findChildren(Pressable))
        return tuple(b for b in (self.next, self.back, *inside) if b is not None)


def footer_of(page: Page, flow: Flow) -> Footer:
    """Return the parts for a page at its place in the flow."""
    theme = page.theme
    back = on = None
    if flow.may_go_back:
        back = BackButton(theme)
    if page.next_says is not None:
        on = MainButton(theme, page.next_says, page.next_icon)
    others = page.beside_next()
    return Footer(back, on, others)
