"""The checks before opening that need Qt, and the words for all findings."""

from collections.abc import Iterator

from PySide6.QtGui import QGuiApplication

from mbdesk.services.kiosk.opening_checks import Finding, Severity
from mbdesk.services.station.settings import StationSettings
from mbdesk.ui.devices.printers import PrinterState, printer_state
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.text import Label
from mbdesk.words.phrase import Day, Number, Phrase, Readable, Verbatim, translate

NAMES = {
    "room": translate("kiosk", "Room on the disk"),
    "clock": translate("kiosk", "The clock"),
    "database": translate("kiosk", "The station's file"),
    "log": translate("kiosk", "The log"),
    "pack": translate("kiosk", "The pack from the centre"),
    "files": translate("kiosk", "Other files in the folder"),
    "copy": translate("kiosk", "The second copy"),
    "printer": translate("kiosk", "The printer"),
    "sound": translate("kiosk", "Sound"),
    "screen": translate("kiosk", "The screen"),
}
FINE = translate("kiosk", "in order")
REASONS = {
    ("room", "free"): translate("kiosk", "{megabytes} MB free"),
    ("clock", "today"): translate("kiosk", "today is {day}"),
    ("clock", "behind_the_log"): translate(
        "kiosk", "it says {day}, which is before the last entry in the log. Set the clock right."
    ),
    ("clock", "outside_the_phases"): translate(
        "kiosk", "it says {day}, when nothing is open. Set the clock right, or come another day."
    ),
    ("database", "file_damaged"): translate(
        "kiosk", "it is damaged. Restore the station from its second copy."
    ),
    ("log", "station_log"): translate(
        "kiosk", "somebody has changed it. Do not open. Tell the centre."
    ),
    ("pack", "no_ballot"): translate(
        "kiosk", "the ballot is not there yet. Take in the newest pack."
    ),
    ("pack", "identity_at_tables"): translate(
        "kiosk",
        "people vote with their identity, and that only at tables with staff. This kiosk takes "
        "no votes.",
    ),
    ("pack", "final"): translate(
        "kiosk", "a last export has closed this station for votes. Let two people reopen it first."
    ),
    ("files", "unknown"): translate("kiosk", "these do not belong here: {names}"),
    ("copy", "none"): translate("kiosk", "there is none"),
    ("copy", "working"): translate("kiosk", "it is being written"),
    ("copy", "missing"): translate("kiosk", "its stick or folder is not there"),
    ("copy", "full"): translate("kiosk", "its stick is full"),
    ("copy", "read_only"): translate("kiosk", "its stick is write-protected"),
    ("copy", "foreign"): translate("kiosk", "another station's copy is on this stick"),
    ("copy", "ahead"): translate("kiosk", "it holds more than this station. Tell the centre."),
    ("copy", "damaged"): translate("kiosk", "it is damaged. Choose another stick."),
    ("printer", "missing"): translate(
        "kiosk", "{printer} is not there. Check the cable and the power."
    ),
    ("printer", "stopped"): translate(
        "kiosk", "{printer} has stopped. Check the paper and the power."
    ),
    ("printer", "silent"): translate("kiosk", "{printer} does not answer"),
    ("printer", "none"): translate("kiosk", "none is set"),
    ("sound", "none"): translate("kiosk", "nothing can be read aloud here"),
    ("sound", "untried"): translate("kiosk", "play a sentence and listen"),
    ("sound", "unheard"): translate(
        "kiosk",
        "nothing was heard. Check the loudspeaker, the cable and the volume, and play it again.",
    ),
    ("screen", "small"): translate(
        "kiosk", "it is only {width} × {height} mm. The largest text may need much scrolling."
    ),
    ("screen", "size"): translate("kiosk", "{width} × {height} mm"),
}
SIGNS = {Severity.FINE: "•", Severity.WARNING: "!", Severity.STOP: "×"}


def finding_label(theme: Theme, finding: Finding) -> Label:
    """Return a finding as one line: a symbol, the check, and its outcome."""
    says = translate("kiosk", "{sign} {name}: {found}")
    return Label(
        theme,
        says.fill(
            sign=Verbatim(SIGNS[finding.severity]),
            name=NAMES[finding.name],
            found=_found(finding),
        ),
    )


def _found(finding: Finding) -> Readable:
    reason: Phrase = REASONS.get((finding.name, finding.reason), FINE)
    return reason.fill(**{name: _value(name, value) for name, value in finding.parameters.items()})


def _value(name: str, value: str | int) -> Readable:
    if name == "day":
        return Day(str(value))
    return Number(value) if isinstance(value, int) else Verbatim(value)


SMALLEST_MM = (250, 180)
"""A screen of some 12 inches: below it the largest text leaves room for few words."""


def equipment(settings: StationSettings, *, speaks: bool, heard: bool | None) -> Iterator[Finding]:
    """Yield the findings on sound and screen.

    `speaks` says whether anything can be read, `heard` whether somebody has heard it: no program
    knows of a loudspeaker that is off. None is for nobody has listened yet.
    """
    if settings.read_aloud:
        yield _sound(speaks=speaks, heard=heard)
    yield _screen(settings.dpi)


def _sound(*, speaks: bool, heard: bool | None) -> Finding:
    if not speaks:
        return Finding("sound", Severity.WARNING, "none")
    if heard:
        return Finding("sound")
    return Finding("sound", Severity.WARNING, "untried" if heard is None else "unheard")


def printer(name: str) -> Finding:
    """Return the finding on the printer. Call in the background: a dead print service blocks."""
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
