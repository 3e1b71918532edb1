"""What only the windows can tell about a kiosk's equipment: printer, sound, screen."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from mbdesk.process.settings import StationSettings
from mbdesk.process.station_checks import Finding, Weight

SMALLEST_MM = (250, 180)
"""A screen of some 12 inches: below it the largest text leaves room for few words."""


def equipment(settings: StationSettings, *, speaks: bool) -> Iterator[Finding]:
    """Yield what was found; `speaks` says whether anything can be read aloud."""
    yield _printer(settings.printer)
    if settings.read_aloud:
        yield Finding("sound") if speaks else Finding("sound", Weight.WARNING, "none")
    yield _screen(settings.dpi)


def _printer(name: str) -> Finding:
    if not name:
        return Finding("printer", Weight.FINE, "none")
    from PySide6.QtPrintSupport import QPrinterInfo  # slow, and most kiosks have none

    printer = QPrinterInfo.printerInfo(name)
    ready = not printer.isNull()
    weight = Weight.FINE if ready else Weight.WARNING
    return Finding("printer", weight, "" if ready else "missing", {"printer": name})


def _screen(dpi: float) -> Finding:
    screen = QGuiApplication.primaryScreen()
    size, resolution = screen.size(), dpi or screen.physicalDotsPerInch()
    width, height = (round(side / resolution * 25.4) for side in (size.width(), size.height()))
    short, long = sorted((width, height))
    small = long < SMALLEST_MM[0] or short < SMALLEST_MM[1]
    weight = Weight.WARNING if small else Weight.FINE
    return Finding(
        "screen", weight, "small" if small else "size", {"width": width, "height": height}
    )
