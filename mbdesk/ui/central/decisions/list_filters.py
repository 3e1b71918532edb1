"""What the steering group's list is filtered by: words, and what was decided."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox

from mbdesk.services.centre.decisions.steering import ListQuery
from mbdesk.ui.look.screen_language import Retranslatable
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.plain_text import SearchLine

_SHOWN = {
    "all": ListQuery(),
    "undecided": ListQuery(undecided=True),
    "admitted": ListQuery(admitted=True),
    "declined": ListQuery(admitted=False),
}
"""What can be asked for, by name."""


class ListFilters(Retranslatable, Actions):
    """Emits `changed` when something else is asked for; `query` is what."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.search, self.shown = SearchLine(), QComboBox()
        self.search.setClearButtonEnabled(True)
        self.shown.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for name in _SHOWN:
            self.shown.addItem("", name)
        for widget in (self.search, self.shown):
            self.add_last(widget)
        self.search.sought.connect(self.changed)
        self.shown.activated.connect(lambda _: self.changed.emit())
        self.retranslate()

    @property
    def query(self) -> ListQuery:
        """What is asked for; a search that was about to begin begins with it."""
        self.search.settle()
        chosen = _SHOWN[str(self.shown.currentData())]
        return ListQuery(self.search.text(), chosen.undecided, chosen.admitted)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        self.search.setPlaceholderText(self.tr("Words in the proposal"))
        self.search.setAccessibleName(self.tr("Words in the proposal"))
        self.shown.setAccessibleName(self.tr("What is shown"))
        names = (
            self.tr("All proposals"),
            self.tr("To be decided"),
            self.tr("To the vote"),
            self.tr("Not to the vote"),
        )
        for place, name in enumerate(names):
            self.shown.setItemText(place, name)
