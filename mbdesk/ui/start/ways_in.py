"""What leads on from the start window: cards for centre and place, and what was opened last."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
)

from mbdesk.durable import is_folder
from mbdesk.ui.look.staff_look import TextRole, staff_look
from mbdesk.ui.staff.parts.desk_icon import DeskIcon
from mbdesk.ui.staff.parts.gathering import Actions
from mbdesk.ui.staff.parts.notice import IconMark
from mbdesk.ui.staff.parts.plain_text import PlainLabel
from mbdesk.ui.staff.parts.row_painting import RowDelegate
from mbdesk.ui.staff.parts.row_text import ICON, STRONG
from mbdesk.ui.start.targets import recent

_PATH = Qt.ItemDataRole.UserRole


class WayIn(QFrame):
    """A card with an icon, what it is about, and the buttons that lead there."""

    def __init__(self, icon: DeskIcon, buttons: Sequence[QPushButton]) -> None:
        super().__init__()
        self.setObjectName("card")
        self.title, self.text = PlainLabel(role=TextRole.SECTION), PlainLabel(role=TextRole.LEAD)
        look, layout, head, actions = staff_look(), QVBoxLayout(self), QHBoxLayout(), Actions()
        side = look.px(24)
        layout.setContentsMargins(side, look.px(20), side, look.px(20))
        layout.setSpacing(look.px(12))
        head.setSpacing(look.px(12))
        head.addWidget(IconMark(icon, "ink"))
        head.addWidget(self.title, 1)
        for button in buttons:
            actions.add_last(button)
        layout.addLayout(head)
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(actions)

    def show_words(self, title: str, text: str) -> None:
        """Say what it is about."""
        self.title.setText(title)
        self.text.setText(text)


class RecentList(QListWidget):
    """The files and stations opened last, newest first; emits `chosen` with the path of one."""

    chosen = Signal(Path)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(RowDelegate(self))
        self.itemActivated.connect(lambda item: self.chosen.emit(Path(item.data(_PATH))))

    def show_recent(self, station: str, central_file: str) -> None:
        """Show them anew and select the first, each called a `station` or a `central_file`."""
        self.clear()
        for each in recent():
            kind = station if is_folder(each.path) else central_file
            named = f"{each.name or each.path.name}  ({kind})\n{each.path}"
            item = QListWidgetItem(named, self)
            item.setData(_PATH, str(each.path))
            item.setData(STRONG, True)  # Qt's form
            item.setData(ICON, str(DeskIcon.PLACE if is_folder(each.path) else DeskIcon.HOME))
        self.setCurrentRow(0)

    def choose_current(self) -> None:
        """Emit `chosen` for the selected one."""
        self.chosen.emit(Path(self.currentItem().data(_PATH)))
