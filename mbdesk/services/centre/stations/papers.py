"""Papers that go to places: the poster, and stations' codes on their sheets.

A code is shown once and stored nowhere. Who has it on paper, printed or written down, says so; of
a station that nobody has set up and whose code is on no paper, the code is lost::

    write_code_sheets(frame, made, path, words)
    note_codes_on_paper(central, [each.station.id for each in made])
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.process import Frame, PhaseKind, PhaseState
from mbdesk.durable import check_folder
from mbdesk.models.station import AuditEvent
from mbdesk.publishing import publish_file, write_new
from mbdesk.reports.code_sheet import CodeSheet, code_sheets_pdf
from mbdesk.reports.poster import OpenDays, Poster, poster_pdf
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.frame_versions import concerning_residents, frame_versions
from mbdesk.services.centre.logo import logo_of
from mbdesk.services.centre.stations.places import Hours, Place, places
from mbdesk.services.centre.stations.station_register import NEW_CODE, NewStation
from mbdesk.services.centre.stations.week_hours import days_in, week_of
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.words import Words

_ON_PAPER = "code_on_paper"


def write_code_sheets(  # noqa: PLR0913  # the sheets, and where and how they are written
    frame: Frame,
    made: Sequence[NewStation],
    path: Path,
    words: Words,
    language: str = "sv",
    *,
    logo: bytes = b"",
) -> Path:
    """Write stations' codes as a PDF that only its owner may read, to be printed and removed.

    `logo` is the district's. Raises FileExistsAlreadyError, DiskFullError, FileReadOnlyError,
    MediumLostError.
    """
    fingerprint = process_fingerprint(frame.keys.signing, frame.id)
    sheets = [CodeSheet(frame, each.station, fingerprint, each.code, logo) for each in made]
    write_new(path, code_sheets_pdf(sheets, words, language))
    return path


def note_codes_on_paper(central: CentralFile, station_ids: Iterable[str]) -> None:
    """Note that somebody has the codes of these stations on paper: nothing else has them."""
    with central.database.unit() as session:
        for station in station_ids:
            process, day = the_process(session).id, central.today()
            note(session, process, day, _ON_PAPER, station=station)


def codes_on_paper(session: Session) -> frozenset[str]:
    """Return the ids of the stations whose code, the newest one, was told to be on paper."""
    log = select(AuditEvent).where(
        AuditEvent.station_id == the_process(session).id,
        AuditEvent.code.in_({_ON_PAPER, NEW_CODE}),
    )
    found = set[str]()
    for event in session.scalars(log.order_by(AuditEvent.number)):
        station = str(event.parameters["station"])
        if event.code == _ON_PAPER:
            found.add(station)
        else:
            found.discard(station)
    return frozenset(found)


def write_posters(
    central: CentralFile, folder: Path, words: Callable[[str], Words], *, named_in: str = ""
) -> tuple[Path, ...]:
    """Write the poster for the vote and, while proposals may still be left, the one for them.

    Raises what `write_poster` raises.
    """
    proposing = central.frame.phase_for(PhaseKind.PROPOSING, central.today())
    ended = proposing is None or proposing.state_on(central.today()) is PhaseState.ENDED
    kinds = (PhaseKind.VOTING,) if ended else (PhaseKind.PROPOSING, PhaseKind.VOTING)
    return tuple(
        write_poster(central, folder, words, phase=each, named_in=named_in) for each in kinds
    )


def write_poster(
    central: CentralFile,
    folder: Path,
    words: Callable[[str], Words],
    *,
    phase: PhaseKind = PhaseKind.VOTING,
    named_in: str = "",
) -> Path:
    """Write the poster for a phase into `folder`; return its path. One of other content stays.

    `words` gives the texts of `voter.form` in a language; `named_in` is that of the staff whom the
    file's name is for. Raises what `publish_file` raises, and FolderMissingError.
    """
    check_folder(folder)
    frame = central.frame
    with_station = [place for place in places(central) if place.stations]
    hours = {place.site.name: open_days(place, frame, phase) for place in with_station}
    code = process_fingerprint(frame.keys.signing, frame.id)
    with central.database.reading() as session:
        versions = concerning_residents(frame_versions(session))
    poster = Poster(frame, code, list(hours), logo_of(central), versions, hours, phase)
    names = DocumentNames(frame, named_in)
    name = names.poster if phase is PhaseKind.VOTING else names.invitation
    return publish_file(folder / name, poster_pdf(poster, words))


def open_days(place: Place, frame: Frame, phase: PhaseKind) -> list[OpenDays]:
    """Return when a place is open in a phase: days in a row with the same hours together.

    A day on which it is closed is told, where it is open on that weekday as a rule.
    """
    of_phase = days_in(frame, phase)
    hours = [each for each in place.hours if each.day in {*of_phase}]
    others = week_of(hours, of_phase).others
    closed = [x for x in others if not x.opens and hours[0].day < x.day < hours[-1].day]
    found: list[OpenDays] = []
    for each in sorted((*hours, *closed), key=lambda each: each.day):
        if found and _goes_on(found[-1], each):
            found[-1] = replace(found[-1], last_day=each.day)
        else:
            found.append(OpenDays(each.day, each.day, each.opens, each.closes))
    return found


def _goes_on(before: OpenDays, hours: Hours) -> bool:
    next_day = date.fromisoformat(before.last_day) + timedelta(days=1)
    same = (before.opens, before.closes) == (hours.opens, hours.closes)
    return same and next_day.isoformat() == hours.day
