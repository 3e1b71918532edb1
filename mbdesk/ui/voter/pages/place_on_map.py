"""The page on which the place of a proposal is shown on the sketch map."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from mbdesk.domain.media import MapPoint
from mbdesk.ui.look.theme import FontRole
from mbdesk.ui.voter.shell.page import Page, Visit
from mbdesk.ui.widgets.button import BigButton
from mbdesk.ui.widgets.icon import Icon
from mbdesk.ui.widgets.map_field import MIDDLE, MapField
from mbdesk.ui.widgets.stops import scan_together
from mbdesk.words.phrase import Phrase, translate

STEP = 40
"""Thousandths of the map that one press of an arrow moves the point."""
_ARROWS = (
    (Icon.UP, (0, -STEP), (0, 1), translate("voter.map", "Move the point up")),
    (Icon.WEST, (-STEP, 0), (1, 0), translate("voter.map", "Move the point to the left")),
    (Icon.EAST, (STEP, 0), (1, 2), translate("voter.map", "Move the point to the right")),
    (Icon.DOWN, (0, STEP), (2, 1), translate("voter.map", "Move the point down")),
)
"""Icon, way, place in the cross, and name of each."""


class MapPage(Page):
    """A point on the map, or none. The map and its arrows are not mirrored in any language."""

    wide = True

    def __init__(self, visit: Visit) -> None:
        super().__init__(visit)
        self.say(translate("voter.map", "Show the place on the map"), FontRole.HEADING)
        self.say(translate("voter.map", "Press where it should be. You may leave this empty."))
        draft = self.session.draft
        picture = visit.pictures.map
        self.map: MapField | None = None
        if picture is not None:
            self.map = MapField(self.theme, picture, draft.point)
            self.map.asked.connect(self._place)
            self._add_map(self.map)
        self.put = BigButton(self.theme, put_says(draft.point), icon=Icon.PIN)
        self.put.clicked.connect(self._put)
        self.add(self.put)
        self.end()

    def _add_map(self, field: MapField) -> None:
        row = QHBoxLayout()
        row.setSpacing(self.theme.gap)
        row.addWidget(field, 1)
        row.addWidget(self._cross(field), 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)

    def _cross(self, field: MapField) -> QWidget:
        cross = QWidget()
        cross.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        grid = QGridLayout(cross)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(self.theme.gap)
        self.arrows: dict[Icon, BigButton] = {}
        for icon, way, place, says in _ARROWS:
            button = BigButton(self.theme, says, icon=icon, icon_only=True)
            button.clicked.connect(partial(field.step, *way))
            grid.addWidget(button, *place)
            self.arrows[icon] = button
        scan_together(cross)
        return cross

    def _put(self) -> None:
        self._place(MIDDLE if self.session.draft.point is None else None)

    def _place(self, point: MapPoint | None) -> None:
        self.session.draft.point = point
        if self.map is not None:
            self.map.show_point(point)
        self.put.say(put_says(point))


def put_says(point: MapPoint | None) -> Phrase:
    """Return what the button beneath the map offers."""
    if point is None:
        return translate("voter.map", "Put a point in the middle")
    return translate("voter.map", "Remove the point")
