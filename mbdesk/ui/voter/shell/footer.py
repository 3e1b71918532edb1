"""The buttons beneath a page: back, how far it is, and on."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from mbdesk.ui.voter.shell.page import Page
from mbdesk.ui.voter.visit.flow import Flow
from mbdesk.ui.widgets.button import BigButton, Emphasis
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.progress import StepProgress
from mbdesk.words.phrase import translate


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
        return tuple(button for button in (self.next, self.back) if button is not None)


def footer_of(page: Page, flow: Flow) -> Footer:
    """Return the parts for a page at its place in the flow."""
    theme = page.theme
    back = on = None
    if flow.may_go_back:
        back = BigButton(theme, translate("voter.page", "Back"), icon=Icon.BACK)
    if page.next_says is not None:
        icon = page.next_icon
        on = BigButton(theme, page.next_says, icon=icon, emphasis=Emphasis.PRIMARY)
    others: list[QWidget] = []
    meter = page.meter()
    if meter is not None:
        others.append(meter)
    if flow.progress is not None:
        progress = StepProgress(theme)
        progress.show_step(flow.progress.step, flow.progress.steps)
        others.append(progress)
    return Footer(back, on, tuple(others))
