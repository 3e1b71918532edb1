"""The switches that a station's settings tell of."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.widgets.switches import TWO_SWITCHES, Switches


def switches_of(settings: StationSettings) -> Switches:
    """Return the keys and the pace of a station; a key that is not known is the usual one."""
    return Switches(
        _key(settings.switch_next, TWO_SWITCHES.next),
        _key(settings.switch_choose, TWO_SWITCHES.choose),
        settings.scanning_seconds,
    )


def _key(name: str, usual: Qt.Key) -> Qt.Key:
    sequence = QKeySequence(name)
    if sequence.count() != 1:
        return usual
    key: Qt.Key = sequence[0].key()  # type: ignore[index]  # the stubs know no sequence of chords
    return usual if key == Qt.Key.Key_unknown else key
