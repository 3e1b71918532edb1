"""Moving a proposal on the map: a correction, with its reason, made by a press or by keys."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from mbdesk.domain.media import MAP_SCALE, MapPoint
from mbdesk.domain.register import POINT
from mbdesk.errors.files import FieldError
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register import acts
from mbdesk.services.centre.register.acts import Why
from mbdesk.services.centre.register.dossier import Dossier
from mbdesk.services.centre.register.reading import text_of, value_of
from mbdesk.ui.central.proposals.forms import ActDialog, ActForm
from mbdesk.ui.central.proposals.point_map import PointMap
from mbdesk.ui.staff.parts.drafts import Drafts
from mbdesk.ui.staff.parts.plain_text import LineEdit
from mbdesk.words.phrase import translate

_STEP, _FAR = 5, 50
"""How far an arrow key moves a point, and with Shift, in thousandths of the map."""
_ARROWS: Mapping[int, tuple[int, int]] = MappingProxyType(
    {
        Qt.Key.Key_Left: (-1, 0),
        Qt.Key.Key_Right: (1, 0),
        Qt.Key.Key_Up: (0, -1),
        Qt.Key.Key_Down: (0, 1),
    }
)


class PlacingMap(PointMap):
    """A map on which one point is put by a press or moved by arrow keys. Emits `placed`."""

    placed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.point = MapPoint(MAP_SCALE // 2, MAP_SCALE // 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def put(self, point: MapPoint) -> None:
        """Show the point here."""
        self.point = point
        self.show_points({1: point})
        self.choose(1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Put the point where the map is pressed."""
        at, area = event.position().toPoint() - self.area.topLeft(), self.area
        if area.contains(event.position().toPoint()):
            shown = QPoint(max(1, area.width()), max(1, area.height()))
            self._place_at(at.x() * MAP_SCALE // shown.x(), at.y() * MAP_SCALE // shown.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the point by the arrow keys, with Shift farther."""
        way = _ARROWS.get(event.key())
        if way is None:
            super().keyPressEvent(event)
            return
        far = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _FAR if far else _STEP
        self._place_at(self.point.x + way[0] * step, self.point.y + way[1] * step)

    def _place_at(self, x: int, y: int) -> None:
        across, down = (min(max(each, 0), MAP_SCALE) for each in (x, y))
        self.placed.emit(MapPoint(across, down))


def moving(central: CentralFile, dossier: Dossier) -> ActForm:
    """Return the form by which a proposal is moved on the map."""
    number = dossier.line.number

    def act(typed: Mapping[str, str], why: Why) -> None:
        acts.correct(central, number, POINT, typed[POINT], why)

    return ActForm(
        path=f"move.{number}",
        title=translate("proposals", "Move the proposal on the map"),
        says=translate(
            "proposals",
            "Press where it is to be, or move the point with the arrow keys. Where it was put by "
            "the proposer stays in the register.",
        ),
        press=translate("proposals", "Move it"),
        act=act,
        texts={
            POINT: (
                translate("proposals", "&From the left and from the top, in thousandths"),
                text_of(dossier.now, POINT),
            )
        },
        choices={},
    )


class MoveDialog(ActDialog):
    """Shows the map above the form; map and field say the same."""

    def __init__(
        self,
        parent: QWidget,
        form: ActForm,
        drafts: Drafts,
        person: str,
        done: Callable[[], object],
    ) -> None:
        self.map = PlacingMap()
        super().__init__(parent, form, drafts, person, done)
        self.body.insertWidget(1, self.map)
        self.map.placed.connect(self._place)
        self._point_field.textChanged.connect(lambda _: self._follow())
        self._follow()

    def show_map(self, sketch: bytes) -> None:
        """Show the residents' map beneath the point."""
        self.map.show_map(sketch)

    @property
    def _point_field(self) -> LineEdit:
        field = self.fields[POINT]
        if not isinstance(field, LineEdit):
            raise TypeError(field)
        return field

    def _place(self, point: MapPoint) -> None:
        self._point_field.setText(f"{point.x},{point.y}")

    def _follow(self) -> None:
        """Show on the map what the field says, as long as that is a point."""
        try:
            point = value_of(POINT, self._point_field.text())
        except FieldError:
            return
        if isinstance(point, MapPoint):
            self.map.put(point)

    def retranslate(self) -> None:
        """Put all texts in place, in the language on screen."""
        super().retranslate()
        self.map.setAccessibleName(self.windowTitle())
        self.map.setAccessibleDescription(self.says.text())
