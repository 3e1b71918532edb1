"""Lets two people reopen a station that its last export has closed for votes."""

from PySide6.QtCore import Signal

from mbdesk.domain.texts import on_one_line
from mbdesk.services.common.two_names import LONGEST_NAME, LONGEST_REASON, WayOut
from mbdesk.services.station.ending_briefings import WHAT_REOPENING_MEANS
from mbdesk.services.station.station_state import reopen
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.staff.parts.drafts import Drafts, TypedDraft
from mbdesk.ui.staff.station.staff_page import PageContext, StaffPage
from mbdesk.ui.widgets.field import TextField
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Readable, translate

REASON_LINES = 2


class ReopenPage(StaffPage):
    """Asks why, and for two names.

    Emits `changed`, and `pack_received` since residents may vote again.
    """

    changed = Signal()
    pack_received = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            translate("staff", "Take votes again"),
            translate("staff", "Reopen this station"),
        )
        self.add(Label(context.theme, WHAT_REOPENING_MEANS))
        why = translate("staff", "Why it is reopened")
        self.reason = self._field(why, LONGEST_REASON, REASON_LINES)
        first = translate("staff", "Name of the first person")
        second = translate("staff", "Name of the second person")
        self.names = tuple(self._field(name, LONGEST_NAME) for name in (first, second))
        self.end()
        self.corrected_in(self.reason, *self.names)
        drafts = Drafts(context.station.station.id)
        draft = TypedDraft(self, drafts, "reopen", {"reason": self.reason.editor})
        self.left.connect(draft.drop)
        self.reason.entered.connect(self.names[0].setFocus)
        self.names[0].entered.connect(self.names[1].setFocus)
        self.names[1].entered.connect(self.act)

    def begin(self) -> None:
        """Begin with the reason; what was typed before is still there."""
        super().begin()
        self.reason.setFocus()

    def act(self) -> None:
        """Reopen the station."""
        if not self.primary.isEnabled():
            return
        first, second = (name.text for name in self.names)
        way = WayOut(on_one_line(self.reason.text), (first, second))
        self.run(lambda _progress: reopen(self._station, way), self._reopened)

    def _field(self, says: Readable, limit: int, lines: int = 1) -> TextField:
        field = TextField(self.theme, says, lines=lines, limit=limit)
        self.add(Label(self.theme, says, FontRole.STRONG), field)
        return field

    def _reopened(self, _nothing: None) -> None:
        for field in (self.reason, *self.names):
            field.editor.setPlainText("")
        self.changed.emit()
        self.pack_received.emit()
        self.left.emit()
