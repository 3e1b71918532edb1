"""Turnout by place, and the reconciliation of ballots received."""

from collections.abc import Iterator

from mbdesk.domain.result import LineStatus, Result
from mbdesk.errors import BugError
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.method import fate_name

STATUSES = {
    LineStatus.FINAL: phrases.ARRIVED,
    LineStatus.AS_FAR_AS_HEARD: phrases.AS_FAR_AS_HEARD,
    LineStatus.SET_ASIDE: phrases.STATION_SET_ASIDE,
    LineStatus.REVOKED: phrases.REVOKED,
    LineStatus.BRANCH: phrases.BRANCH,
    LineStatus.MISSING: phrases.NOT_ARRIVED,
}
"""What is said of a station's last export."""


def write_turnout(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write ballots by place and station, and name the stations that are missing."""
    flow.heading(wording.say(phrases.TURNOUT))
    columns = [
        Col(wording.say(phrases.PLACE), 30),
        Col(wording.say(phrases.STATION), 18, name=True),
        Col(wording.say(phrases.SIGNED_FOR), 13, number=True),
        Col(wording.say(phrases.FINGERPRINT), 19),
        Col(wording.say(phrases.LAST_EXPORT), 20),
    ]
    Table(flow, columns).write(_turnout_rows(result, wording))
    flow.write(_missing(result, wording))


def write_reconciliation(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write the way from ballots received to ballots counted, with what remains at each step.

    Raises BugError if the steps do not lead to the number counted.
    """
    flow.heading(wording.say(phrases.RECONCILIATION))
    columns = [
        Col(wording.say(phrases.STEP), 60, name=True),
        Col(wording.say(phrases.NUMBER_OF_VOTES), 20, number=True),
        Col(wording.say(phrases.LEFT_AFTER_STEP), 20, number=True),
    ]
    Table(flow, columns).write(_steps(result, wording))


def _turnout_rows(result: Result, wording: Wording) -> Iterator[Row]:
    for line in sorted(result.stations, key=lambda line: (line.site, line.name, line.station)):
        signed, status = wording.number(line.envelopes), wording.say(STATUSES[line.status])
        yield Row([line.site, line.name, signed, line.fingerprint, status])
    received = wording.number(result.received)
    yield Row([wording.say(phrases.SUM), "", received, "", ""], strong=True)


def _missing(result: Result, wording: Wording) -> str:
    missing = [line.full_name for line in result.without_last_export]
    if not missing:
        return wording.say(phrases.NO_STATION_MISSING)
    return wording.say(phrases.STATIONS_MISSING, stations=", ".join(missing))


def _steps(result: Result, wording: Wording) -> Iterator[Row]:
    remaining = result.received
    yield Row([wording.say(phrases.RECEIVED_ENVELOPES), "", wording.number(remaining)])
    for name, number in _taken_away(result, wording):
        remaining -= number
        yield Row([name, wording.number(-number), wording.number(remaining)])
    if remaining != result.counted:
        raise BugError(f"{remaining} ballots remain, {result.counted} counted")
    counted = wording.number(result.counted)
    yield Row([wording.say(phrases.COUNTED), "", counted], strong=True)
    blank, marked = result.blank, result.counted - result.blank
    yield Row([wording.say(phrases.OF_WHICH_MARKED), wording.number(marked), ""])
    yield Row([wording.say(phrases.OF_WHICH_BLANK), wording.number(blank), ""])


def _taken_away(result: Result, wording: Wording) -> Iterator[tuple[str, int]]:
    for fate, number in result.not_counted.items():
        yield fate_name(fate, wording), number
