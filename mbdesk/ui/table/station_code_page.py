"""Asks for the station's code where people vote with their identity, once a day."""

from PySide6.QtCore import Signal

from mbdesk.services.station.station_code import IdentityLock
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.widgets.field import InputType, TextField
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import translate

LONGEST_CODE = 40


class StationCodePage(StaffPage):
    """One field for the code.

    Emits `changed`, and `pack_received` since residents may vote once it was right.
    """

    changed = Signal()
    pack_received = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("table", "The station's code"),
            translate("table", "Open for votes"),
        )
        self._lock = IdentityLock(context.station)
        says = translate(
            "table",
            "People vote here with their identity. Type the code from the station's code sheet: it "
            "opens the key by which nobody votes twice, until this program is closed.",
        )
        code = translate("table", "The code on the sheet")
        self.code = TextField(context.theme, code, limit=LONGEST_CODE, wants=InputType.CARD)
        self.code.entered.connect(self.act)
        self.corrected_in(self.code)
        self.add(Label(context.theme, says), Label(context.theme, code, FontRole.STRONG), self.code)
        self.end()

    def begin(self) -> None:
        """Begin with nothing typed."""
        super().begin()
        self._clear()

    def act(self) -> None:
        """Try the code, off the window's thread: that takes a while."""
        if not self.primary.isEnabled():
            return
        typed, lock = self.code.text, self._lock
        self._clear()
        self.run(lambda _progress: lock.unlock(typed), self._unlocked)

    def _clear(self) -> None:
        self.code.editor.setPlainText("")
        self.code.setFocus()

    def _unlocked(self, _nothing: None) -> None:
        self.changed.emit()
        self.pack_received.emit()
        self.finished.emit()
