"""The staff's page for the second copy: its state, and the stick that it is on."""

from pathlib import Path

from mbdesk.services.station.copy_choice import choose_copy, copy_state
from mbdesk.services.station.second_copy import CopyState
from mbdesk.ui.kiosk.media_choice import MediaChoice
from mbdesk.ui.kiosk.pages import KioskContext
from mbdesk.ui.staff.station.staff_page import StaffPage
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Phrase, translate

STATES: dict[CopyState | None, Phrase] = {
    None: translate("kiosk", "No second copy is kept. Choose the stick that is to stay in."),
    CopyState.CURRENT: translate("kiosk", "Every vote is also on the second medium."),
    CopyState.WORKING: translate("kiosk", "The second copy is being written."),
    CopyState.MISSING: translate(
        "kiosk", "The stick with the second copy is not there. Put it back. Voting goes on."
    ),
    CopyState.FULL: translate("kiosk", "The stick is full. Choose another one. Voting goes on."),
    CopyState.READ_ONLY: translate(
        "kiosk", "The stick is write-protected. Free it, or choose another one."
    ),
    CopyState.FOREIGN: translate(
        "kiosk", "This stick holds another station's copy. It was not touched. Use the right one."
    ),
    CopyState.AHEAD: translate(
        "kiosk", "This copy holds more than the kiosk does. It was not touched. Tell the centre."
    ),
    CopyState.DAMAGED: translate("kiosk", "The copy is damaged. Choose another stick."),
}


class SecondCopyPage(StaffPage):
    """Shows the state of the second copy, and lets staff choose its medium."""

    def __init__(self, context: KioskContext) -> None:
        super().__init__(
            context, translate("kiosk", "Second copy"), translate("kiosk", "Check again")
        )
        theme = context.theme
        self.state = Label(theme)
        self.media = MediaChoice(context)
        self.media.chosen.connect(self._choose)
        self.add(self.state, self.media)
        self.end()

    def begin(self) -> None:
        """Show the current state."""
        super().begin()
        self.media.look()
        self.act()

    def act(self) -> None:
        """Show the current state."""
        self.run(lambda _progress: copy_state(self._station), self._show)

    def _choose(self, folder: Path) -> None:
        def work(_progress: object) -> CopyState | None:
            choose_copy(self._station, folder)
            return copy_state(self._station)

        self.run(work, self._show_chosen)

    def _show_chosen(self, state: CopyState | None) -> None:
        self._show(state)
        if state is CopyState.CURRENT:
            self.tell(translate("kiosk", "Done. Leave the stick in, day and night."))

    def _show(self, state: CopyState | None) -> None:
        super().begin()
        self.state.say(STATES[state])
