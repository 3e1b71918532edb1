"""Which page shows which step."""

from collections.abc import Mapping

from mbdesk.ui.voter.pages.welcome import TaskPage, WelcomePage
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.voter.visit.flow import Step

FIRST: Mapping[Step, type[Page]] = {Step.WELCOME: WelcomePage, Step.TASK: TaskPage}


def page_of(step: Step, visit: Visit) -> Page:
    """Return a fresh page for a step, filled with what the session holds."""
    return _kind_of(step)(visit)


def _kind_of(step: Step) -> type[Page]:
    if step in FIRST:
        return FIRST[step]
    # Late: a start waits for the first pages only; `ui.running.ahead` loads the others.
    from mbdesk.ui.voter.pages.later import LATER

    return LATER[step]
