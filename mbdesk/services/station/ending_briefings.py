"""What is told before a last export ends voting at a station, and before it takes votes again."""

from mbdesk.services.common.briefing import Briefing, Fact, says
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.station_state import ends_voting_today, last_voting_day
from mbdesk.words.phrase import Day, Number, Readable, Verbatim, translate


def about_last_export(station: StationFolder) -> Briefing:
    """Return what is told before a last export is written."""
    last = last_voting_day(station)
    return Briefing(
        title=translate("staff", "End voting here"),
        press=translate("staff", "End voting here"),
        facts=_held(station),
        notes=says(what_ending_means(last, station.today())) if last else (),
    )


def about_reopening(station: StationFolder) -> Briefing:
    """Return what is told before a station takes votes again after its last export."""
    return Briefing(
        title=translate("staff", "Take votes again"),
        press=translate("staff", "Reopen this station"),
        facts=_held(station),
        notes=says(WHAT_REOPENING_MEANS),
    )


WHAT_REOPENING_MEANS = translate(
    "staff",
    "A last export has closed this station for votes. Votes that are cast from now on need "
    "a new last export. The reason and both names are kept in the log.",
)


def what_ending_means(last_day: str, today: str) -> Readable:
    """Return what a last export means that is written today."""
    if today > last_day:
        over = translate(
            "staff",
            "The last voting day was {day}. After this nobody can vote here any more. Two people "
            "can let this station take votes again, with a reason.",
        )
        return over.fill(day=Day(last_day))
    if today == last_day:
        return translate(
            "staff",
            "Today is the last voting day. After the last export nobody can vote here any more. "
            "Two people can let this station take votes again, with a reason.",
        )
    goes_on = translate(
        "staff",
        "Voting goes on until {day}. After this nobody can vote here any more; other places go on. "
        "Two people can let this station take votes again, with a reason.",
    )
    return goes_on.fill(day=Day(last_day))


def asks_about_ending(station: StationFolder) -> Readable:
    """Return what is asked before voting ends here although somebody may still come."""
    if not ends_voting_today(station):
        return translate("table", "End voting here before the last day?")
    if not station.counts().votes:
        return translate("table", "End voting here although nobody has voted?")
    return translate("table", "End voting here while people may still come?")


def _held(station: StationFolder) -> tuple[Fact, ...]:
    return (
        Fact(translate("StationActs", "Station"), Verbatim(station.station.full_name)),
        Fact(translate("StationActs", "Votes here"), Number(station.counts().votes)),
    )
