"""The protocol's beginning: which process this is, how it was counted, and its funds."""

from collections.abc import Sequence

from mbdesk.domain.people import VoterAccess
from mbdesk.domain.plan import FrameVersion
from mbdesk.domain.process import KeyScheme, Mode, PhaseKind
from mbdesk.domain.result import Result
from mbdesk.domain.texts import in_groups
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.content import ProtocolContent
from mbdesk.reports.protocol.method import sentences
from mbdesk.words.frame_changes import change_told, version_told


def write_title(flow: PageFlow, content: ProtocolContent, wording: Wording) -> None:
    """Write the process's name and the facts that identify it, and its count."""
    result, frame = content.result, content.result.frame
    flow.title(wording.say(phrases.PROTOCOL), wording.text(frame.titles))
    flow.skip(8)
    mode = phrases.MODE_TEST if frame.mode is Mode.TEST else phrases.MODE_LIVE
    decision = (frame.decision_reference, frame.decision_day and wording.day(frame.decision_day))
    facts = (
        (phrases.DISTRICT, frame.district),
        (phrases.DECISION, ", ".join(filter(None, decision))),
        (phrases.VOTING_DAYS, _voting_days(result, wording)),
        (phrases.VOTING_HELD, _days_held(content, wording)),
        (phrases.COUNTED_ON, wording.day(result.counted_on)),
        (phrases.MODE, wording.say(mode)),
        (PROCESS_CODE, content.fingerprint),
        (phrases.DIGEST_CODE, content.digest_code),
        (phrases.DIGEST, in_groups(content.digest)),
    )
    known = ((wording.say(name), fact) for name, fact in facts if fact)
    write_facts(flow, known, share=30)


def write_method(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write the rules that were set beforehand, in plain words."""
    flow.heading(wording.say(phrases.METHOD))
    for sentence in sentences(result.frame.rules, wording):
        flow.write(sentence)


def write_versions(flow: PageFlow, versions: Sequence[FrameVersion], wording: Wording) -> None:
    """Write what was changed after residents had been shown the frame, when and why."""
    if not versions:
        return
    flow.heading(wording.say(phrases.VERSIONS))
    for version in versions:
        flow.write(wording.read(version_told(version)))
        flow.items(wording.read(change_told(change)) for change in version.changes)


def write_keys(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write who could read the votes and whose they are, as the keys were kept."""
    frame = result.frame
    strict = frame.key_scheme is KeyScheme.STRICT
    if frame.rules.access is VoterAccess.OPEN:
        says = phrases.STRICT_OPEN if strict else phrases.SIMPLE_OPEN
    else:
        says = phrases.STRICT_JOINED if strict else phrases.SIMPLE_JOINED
    flow.heading(wording.say(phrases.KEYS))
    flow.write(wording.say(says))


def write_funds(flow: PageFlow, result: Result, wording: Wording) -> None:
    """Write what the board has set aside, and for what."""
    frame = result.frame
    flow.heading(wording.say(phrases.FUNDS))
    amounts = (
        (phrases.FUNDS_WINNERS, frame.funds),
        (phrases.FUNDS_PROCESS, frame.process_funds),
        (phrases.FUNDS_TOTAL, frame.funds + frame.process_funds),
    )
    rows = [
        Row([wording.say(name), wording.money(amount, frame.currency)], name == phrases.FUNDS_TOTAL)
        for name, amount in amounts
    ]
    Table(flow, [Col("", 70, name=True), Col("", 30, number=True)]).write(rows)


def _days_held(content: ProtocolContent, wording: Wording) -> str:
    """Return when voting was opened and closed, whatever had been planned."""
    if not (content.opened and content.closed):
        return ""
    first, last = wording.day(content.opened), wording.day(content.closed)
    return wording.say(phrases.DAYS_HELD, first=first, last=last)


def _voting_days(result: Result, wording: Wording) -> str:
    days = [
        wording.days(phase.first_day, phase.last_day)
        for phase in result.frame.phases
        if phase.kind is PhaseKind.VOTING
    ]
    return "; ".join(days)
