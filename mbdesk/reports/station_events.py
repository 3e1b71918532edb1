"""What happened at a station on a day, in words: each kind of event in its log, and how often."""

from collections import Counter
from collections.abc import Mapping, Sequence

from mbdesk.domain.records import AuditEvent
from mbdesk.reports import station_phrases as phrases
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording

SECONDS_A_MINUTE = 60


def write_events(flow: PageFlow, happened: Sequence[AuditEvent], wording: Wording) -> None:
    """Write under a heading what happened; say so where nothing did."""
    flow.heading(wording.say(phrases.HAPPENED))
    times = Counter(_in_words(event, wording) for event in happened)
    if not times:
        flow.write(wording.say(phrases.NOTHING_HAPPENED))
        return
    columns = [
        Col(wording.say(phrases.WHAT), 80, name=True),
        Col(wording.say(phrases.TIMES), 20, number=True),
    ]
    Table(flow, columns).write(
        Row([words, wording.number(number)]) for words, number in sorted(times.items())
    )


def _in_words(event: AuditEvent, wording: Wording) -> str:
    """Return an event in words, or its code if there are none."""
    if event.code == "clock_jumped":
        return _jump(event.parameters, wording)
    says = phrases.EVENTS.get(event.code)
    if says is None:
        return event.code
    told = {name: _value(name, value, wording) for name, value in event.parameters.items()}
    return wording.say(says, **told)


def _jump(parameters: Mapping[str, str | int], wording: Wording) -> str:
    says = phrases.CLOCK_BACK if parameters.get("way") == "back" else phrases.CLOCK_ON
    return wording.count(says, round(int(parameters["seconds"]) / SECONDS_A_MINUTE))


def _value(name: str, value: str | int, wording: Wording) -> str:
    if isinstance(value, int):
        return wording.number(value)
    reason = phrases.REASONS.get(value) if name == "reason" else None
    return wording.say(reason) if reason else value
