"""Whether a station takes votes: open, or final once a last export has closed it."""

from sqlalchemy import select

from mbdesk.domain.process import PhaseKind
from mbdesk.domain.vote_state import StationAct
from mbdesk.errors.voter import StationOpenError
from mbdesk.models.station import Export, OwnStation
from mbdesk.services.common.audit_log import REOPENED, note_decision
from mbdesk.services.common.two_names import WayOut, checked
from mbdesk.services.station.station_folder import StationFolder


def last_voting_day(station: StationFolder) -> str:
    """Return the last day on which people may vote here (ISO 8601); empty where nobody votes."""
    voting = [p.last_day for p in station.frame.phases if p.kind is PhaseKind.VOTING]
    return max(voting, default="") if station.takes_votes else ""


def ends_voting_today(station: StationFolder) -> bool:
    """Tell whether the last voting day has come, and no last export has closed the station yet."""
    last = last_voting_day(station)
    return bool(last) and station.today() >= last and not station.final


EVENING = 15
"""From this hour on people may be about to end voting. No station knows the hours of its place."""


def looks_finished(station: StationFolder) -> bool:
    """Tell whether a last export is what comes next: nobody who may vote here is likely to come.

    That is so once the last voting day is over, and from `EVENING` on that day where somebody has
    voted. Before, a last export is allowed, and asked about.
    """
    if not ends_voting_today(station):
        return False
    over = station.today() > last_voting_day(station)
    return over or (station.hour() >= EVENING and station.counts().votes > 0)


def zero_report_due(station: StationFolder) -> bool:
    """Tell whether two people have yet to sign that the box is empty, before the first vote."""
    if station.phase_today() is not PhaseKind.VOTING or station.final or station.counts().votes:
        return False
    with station.database.reading() as session:
        return session.scalar(select(Export.number).limit(1)) is None


def check_final(station: StationFolder) -> None:
    """Raise StationOpenError unless a last export has closed the station."""
    if not station.allows(StationAct.REOPEN):
        raise StationOpenError


def reopen(station: StationFolder, way: WayOut) -> None:
    """Let a station take votes again after its last export, with a reason and two names.

    Its next export says so, and its votes need a new last export: the centre waits for that.

    Raises:
        StationOpenError: it is not closed.
        FieldError: a reason or name is missing, or the two names are one.
    """
    decided = checked(way)
    with station.casting():
        check_final(station)
        with station.database.unit() as session:
            own = session.scalars(select(OwnStation)).one()
            own.enter(StationAct.REOPEN)
            note_decision(session, own.id, station.today(), REOPENED, decided)
        station.final = False
