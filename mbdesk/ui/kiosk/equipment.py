"""What only the windows can tell about a kiosk's equipment: printer, sound, screen."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from mbdesk.services.kiosk.opening_checks import Finding, Severity
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.devices.printers import PrinterState, printer_state

SMALLEST_MM = (250, 180)
"""A screen of some 12 inches: below it the largest text leaves room for few words."""


def equipment(settings: StationSettings, *, speaks: bool) -> Iterator[Finding]:
    """Yield what was found of sound and screen; `speaks` says whether anything can be read."""
    if settings.read_aloud:
        yield Finding("sound") if speaks else Finding("sound", Severity.WARNING, "none")
    yield _screen(settings.dpi)


def printer(name: str) -> Finding:
    """Return what was found of the printer. Call in the background: a dead print service waits."""
    if not name:
        return Finding("printer", Severity.FINE, "none")
    state = printer_state(name)
    if state is PrinterState.READY:
        return Finding("printer", parameters={"printer": name})
    return Finding("printer", Severity.WARNING, state, {"printer": name})


def _screen(dpi: float) -> Finding:
    screen = QGuiApplication.primaryScreen()
    size, resolution = screen.size(), dpi or screen.physicalDotsPerInch()
    width, height = (round(side / resolution * 25.4) for side in (size.width(), size.height()))
    short, long = sorted((width, height))
    small = long < SMALLEST_MM[0] or short < SMALLEST_MM[1]
    severity = Severity.WARNING if small else Severity.FINE
    return Finding(
        "screen", severity, "small" if small else "size", {"width": width, "height": height}
    )
