"""Turnout by place, and the reconciliation of ballots received."""

from collections.abc import Iterator

from mbdesk.domain.result import Fate, LineStatus, Result, StationLine
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
    tests = [Col(wording.say(phrases.TESTS_BESIDE), 11, number=True)] if result.tests else []
    columns = [
        Col(wording.say(phrases.PLACE), 30 - len(tests) * 6),
        Col(wording.say(phrases.STATION), 18 - len(tests) * 3, name=True),
        Col(wording.say(phrases.SIGNED_FOR), 13, number=True),
        *tests,
        Col(wording.say(phrases.FINGERPRINT), 19),
        Col(wording.say(phrases.LAST_EXPORT), 20),
    ]
    Table(flow, columns).write(_turnout_rows(result, wording))
    for told in _missing(result, wording):
        flow.write(told)


def write_left_out(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write for each station what was not counted of it, why, and how many."""
    flow.heading(wording.say(phrases.LEFT_OUT))
    rows = list(_left_out_rows(result, wording))
    if not rows:
        flow.write(wording.say(phrases.NOTHING_LEFT_OUT))
        return
    columns = [
        Col(wording.say(phrases.STATION), 40, name=True),
        Col(wording.say(phrases.WHY), 45),
        Col(wording.say(phrases.NUMBER_OF_VOTES), 15, number=True),
    ]
    Table(flow, columns).write(rows)
    if tests := result.total(Fate.TEST):
        flow.write(wording.count(phrases.TESTS_APART, tests))


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
    for line in _stations(result):
        signed, status = wording.number(line.votes), _status(line, wording)
        apart = [wording.number(line.tests)] if result.tests else []
        yield Row([line.site, line.name, signed, *apart, line.fingerprint, status])
    received = wording.number(result.received)
    apart = [wording.number(result.tests)] if result.tests else []
    yield Row([wording.say(phrases.SUM), "", received, *apart, "", ""], strong=True)


def _status(line: StationLine, wording: Wording) -> str:
    if line.revoked_after is None:
        return wording.say(STATUSES[line.status])
    if not line.revoked_after:
        return wording.say(phrases.REVOKED_AT_ALL)
    return wording.say(STATUSES[line.status], number=wording.number(line.revoked_after))


def _left_out_rows(result: Result, wording: Wording) -> Iterator[Row]:
    for line in _stations(result):
        fates = result.fates.get(line.station, {})
        for fate in Fate:
            if fate is not Fate.COUNTED and (number := fates.get(fate, 0)):
                name = f"{line.site}, {line.name}"
                yield Row([name, fate_name(fate, wording), wording.number(number)])


def _stations(result: Result) -> list[StationLine]:
    return sorted(result.stations, key=lambda line: (line.site, line.name, line.station))


def _missing(result: Result, wording: Wording) -> Iterator[str]:
    missing = ", ".join(line.full_name for line in result.without_last_export)
    aside = ", ".join(line.full_name for line in result.set_aside)
    if missing:
        yield wording.say(phrases.STATIONS_MISSING, stations=missing)
    if aside:
        yield wording.say(phrases.STATIONS_SET_ASIDE, stations=aside)
    if not missing and not aside:
        yield wording.say(phrases.NO_STATION_MISSING)


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
    if result.tests:
        yield Row([wording.say(phrases.TEST_BALLOTS), wording.number(result.tests), ""])


def _taken_away(result: Result, wording: Wording) -> Iterator[tuple[str, int]]:
    for fate, number in result.not_counted.items():
        yield fate_name(fate, wording), number
