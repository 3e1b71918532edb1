"""Texts for a station's staff: on errors, exports, and translations not yet reviewed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent

from mbdesk.errors import KnownError
from mbdesk.ui.devices.printers import NARROW, TAKEN
from mbdesk.ui.look.theme import Theme
from mbdesk.ui.widgets.text import Label
from mbdesk.words.languages import native_name
from mbdesk.words.phrase import NOTHING, Joined, Readable, Verbatim, translate

if TYPE_CHECKING:
    from mbdesk.services.exchange.exports import LeftOut
    from mbdesk.services.station.station_folder import StationFolder

NoticeText = tuple[Readable, Readable]
"""What happened, and what there is to add."""
FINE: NoticeText = (NOTHING, NOTHING)


def objection(check: Callable[[], object]) -> NoticeText:
    """Return in words what a check raises, `FINE` if that is nothing."""
    try:
        check()
    except KnownError as error:
        return in_words(error)
    return FINE


def as_read(read: Callable[[], Readable]) -> Readable:
    """Return what is read from the station's file, or in words why it cannot be read."""
    try:
        return read()
    except KnownError as error:
        return in_words(error)[0]


def in_words(error: Exception) -> NoticeText:
    """Return what went wrong, and what is safe and what to do now."""
    # Late: this module is part of a start, and the first residents' screen needs no such words.
    from mbdesk.words.sentences.messages import ErrorText

    more = Joined((ErrorText(error, "safe"), ErrorText(error, "do")), " ")
    return ErrorText(error, "what"), more


def printing_told(status: int) -> Readable:
    """Return how printing a report went, and what to do, by the status of `print_report`."""
    if status == TAKEN:
        return translate("kiosk", "Done. The printer has got it.")
    if status == NARROW:
        return translate(
            "kiosk", "The printer's paper is too narrow for the report. Save it on a stick instead."
        )
    return translate(
        "kiosk",
        "It could not be printed. Check the paper, the cable and the power, then print again, or "
        "save it on a stick. The day goes on either way.",
    )


class UnreadLanguages(Label):
    """A line that names the languages; empty when native speakers have read them all.

    The translations are looked through when the line is first seen, not when the window is made:
    residents do not wait for what is meant for the staff.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._told = False

    def showEvent(self, event: QShowEvent) -> None:
        """Check the translations, once."""
        super().showEvent(event)
        if not self._told:
            self._told = True
            self.say(unread_line())


def unread_line() -> Readable:
    """Return which translations no native speaker has read, and what to do about mistakes."""
    from mbdesk.words.translations import unread  # late: it reads whole translations

    names = tuple(Verbatim(native_name(tag)) for tag in unread())
    if not names:
        return NOTHING
    says = translate(
        "station",
        "No native speaker has read what residents see in these languages: {languages}. Tell the "
        "process leader if a text is wrong.",
    )
    return says.fill(languages=Joined(names, ", "))


END_VOTING = translate("staff", "End voting here")
MORE = translate("staff", "More")
PRINT_DAY_REPORT = translate("staff", "Print the day report")


ZERO_REPORT_FIRST = translate(
    "staff",
    "Before the first person votes: compare the control code, and let two people sign the zero "
    "report.",
)


def closing_of(station: "StationFolder") -> tuple[Readable, ...]:
    """Return what there is to say of a station's last export; nothing before the first one."""
    if station.final:
        return (translate("staff", "A last export has closed this station for votes."),)
    if station.needs_last_export:
        return (translate("staff", "The station was reopened: its votes need a new last export."),)
    return ()


def left_behind(records: "Sequence[LeftOut]") -> tuple[Readable, ...]:
    """Return what to say of records that an export could not carry: nothing when it carried all."""
    if not records:
        return ()
    named = [LEFT_BEHIND[record.kind].fill(number=Verbatim(record.number)) for record in records]
    says = translate(
        "staff",
        "This was not carried, because it is stored in a form that cannot travel: {records}. Tell "
        "the process leader, and leave it again.",
    )
    return (says.fill(records=Joined(tuple(named), ", ")),)


LEFT_BEHIND = {
    "proposal": translate("staff", "proposal {number}"),
    "picture": translate("staff", "the picture of proposal {number}"),
    "contact": translate("staff", "the contact details of proposal {number}"),
    "answers": translate("staff", "one person’s answers"),
}
