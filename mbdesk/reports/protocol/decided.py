"""What two people decided on the way to the count, with their reasons."""

from collections.abc import Iterator, Mapping, Sequence

from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import Result
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP

DECIDED = QT_TRANSLATE_NOOP("reports", "What two people decided on the way")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
WHAT = QT_TRANSLATE_NOOP("reports", "What")
REASON = QT_TRANSLATE_NOOP("reports", "Reason")
NAMES = QT_TRANSLATE_NOOP("reports", "Who")
SAYS: Mapping[str, str] = {
    "code_same_as_paper": QT_TRANSLATE_NOOP(
        "reports", "The control code of {station} is the same as on its signed paper"
    ),
    "code_tick_taken_back": QT_TRANSLATE_NOOP(
        "reports", "The control code of {station} is to be compared again"
    ),
    "item_withdrawn": QT_TRANSLATE_NOOP("reports", "Proposal {item} was withdrawn"),
    "opened_with_answers_owed": QT_TRANSLATE_NOOP(
        "reports", "The vote was opened though {answers} answers to proposers were owed"
    ),
    "voting_reopened": QT_TRANSLATE_NOOP("reports", "The vote was opened again"),
    "card_voided": QT_TRANSLATE_NOOP("reports", "Voting card {serial} was made void"),
    "cards_voided": QT_TRANSLATE_NOOP("reports", "Voting cards {first} to {last} were made void"),
    "taken_in_after_all": QT_TRANSLATE_NOOP(
        "reports", "Export {number} of {station} was taken in after all"
    ),
    "kept_file_dropped": QT_TRANSLATE_NOOP("reports", "Export {number} of {station} was refused"),
    "station_as_heard": QT_TRANSLATE_NOOP("reports", "{station} was counted as far as heard"),
    "station_waited_for": QT_TRANSLATE_NOOP("reports", "{station} was waited for after all"),
    "station_set_aside": QT_TRANSLATE_NOOP("reports", "{station} was left out of the count"),
    "station_take_back": QT_TRANSLATE_NOOP("reports", "{station} was taken back into the count"),
    "station_revoke": QT_TRANSLATE_NOOP("reports", "{station} was stopped after export {number}"),
    "station_reopened": QT_TRANSLATE_NOOP(
        "reports", "{station} tells that it took votes again after its last export, {on}"
    ),
    "station_new_code": QT_TRANSLATE_NOOP("reports", "{station} was given a new code"),
    "station_reset_code": QT_TRANSLATE_NOOP(
        "reports", "{station} was sent reset file {number}, to choose its staff code anew"
    ),
    "new_count": QT_TRANSLATE_NOOP("reports", "A new count was made"),
    "unboxed": QT_TRANSLATE_NOOP("reports", "The ballot box was given up before it was opened"),
    "few_differ": QT_TRANSLATE_NOOP(
        "reports", "A new count was made though few ballots differ from the last"
    ),
}


REVOKED_AT_ALL = QT_TRANSLATE_NOOP("reports", "{station} was stopped before any export counted")


def write_decided(
    flow: PageFlow, decisions: Sequence[AuditEvent], result: Result, wording: Wording
) -> None:
    """Write each decision with its day, its reason and both names; nothing where there is none."""
    if not decisions:
        return
    flow.heading(wording.say(DECIDED))
    columns = [
        Col(wording.say(DAY), 22),
        Col(wording.say(WHAT), 30, name=True),
        Col(wording.say(REASON), 28),
        Col(wording.say(NAMES), 20),
    ]
    Table(flow, columns).write(_rows(decisions, result, wording))


def _rows(decisions: Sequence[AuditEvent], result: Result, wording: Wording) -> Iterator[Row]:
    stations = {line.station: line.full_name for line in result.stations}
    for event in decisions:
        facts = {name: str(value) for name, value in event.parameters.items()}
        facts["station"] = stations.get(facts.get("station", ""), facts.get("station", ""))
        facts["on"] = wording.day(facts.get("on", ""))
        names = f"{facts['name']}, {facts['second_name']}"
        at_all = (event.code, facts.get("number")) == ("station_revoke", "0")
        source = REVOKED_AT_ALL if at_all else SAYS.get(event.code)
        what = wording.say(source, **facts) if source else event.code
        yield Row([wording.day(event.day), what, facts.get("reason", ""), names])
