"""Turnout by place, and the reconciliation of ballots received."""

from collections.abc import Iterator

from mbdesk.domain.result import Result
from mbdesk.errors import BugError
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.method import reason


def write_turnout(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write ballots by place and station, and name the stations that are missing."""
    flow.heading(wording.say(phrases.TURNOUT))
    columns = [
        Col(wording.say(phrases.PLACE), 34),
        Col(wording.say(phrases.STATION), 24),
        Col(wording.say(phrases.SIGNED_FOR), 16, number=True),
        Col(wording.say(phrases.RECEIVED), 13, number=True),
        Col(wording.say(phrases.LAST_EXPORT), 15),
    ]
    Table(flow, columns).write(_turnout_rows(result, wording))
    flow.write(_missing(result, wording))


def write_reconciliation(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write the way from ballots received to ballots counted, with what remains at each step.

    Raises BugError if the steps do not lead to the number counted.
    """
    flow.heading(wording.say(phrases.RECONCILIATION))
    columns = [
        Col(wording.say(phrases.STEP), 60),
        Col(wording.say(phrases.NUMBER_OF_VOTES), 20, number=True),
        Col(wording.say(phrases.LEFT_AFTER_STEP), 20, number=True),
    ]
    Table(flow, columns).write(_steps(result, wording))


def _turnout_rows(result: Result, wording: Wording) -> Iterator[Row]:
    for part in sorted(result.turnout, key=lambda part: (part.site, part.name, part.station)):
        final = phrases.ARRIVED if part.final else phrases.NOT_ARRIVED
        numbers = wording.number(part.signed_for), wording.number(part.received)
        yield Row([part.site, part.name, *numbers, wording.say(final)])
    signed_for = wording.number(sum(part.signed_for for part in result.turnout))
    received = wording.number(sum(part.received for part in result.turnout))
    yield Row([wording.say(phrases.SUM), "", signed_for, received, ""], strong=True)


def _missing(result: Result, wording: Wording) -> str:
    if not result.missing_stations:
        return wording.say(phrases.NO_STATION_MISSING)
    return wording.say(phrases.STATIONS_MISSING, stations=", ".join(result.missing_stations))


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
    yield wording.say(phrases.SET_ASIDE), result.set_aside
    for code, number in sorted(result.invalid.items()):
        yield wording.say(phrases.INVALID, reason=reason(code, wording)), number
