"""The supplement: which count replaces which, and the files that are not in this one."""

from collections.abc import Iterator, Mapping, Sequence

from mbdesk.domain.result import Replacement
from mbdesk.domain.station import Kept
from mbdesk.domain.texts import in_groups
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.table import Col, Row, Table
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.content import ProtocolContent, UncountedFile
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence

REPLACED = QT_TRANSLATE_NOOP("reports", "This count no longer stands")
REPLACED_BY = QT_TRANSLATE_NOOP(
    "reports", "A new count took its place. {names} decided so on {day}. Reason: {reason}"
)
REPLACES = QT_TRANSLATE_NOOP("reports", "This is a new count")
REPLACES_COUNT = QT_TRANSLATE_NOOP(
    "reports",
    "This is count {new}. It takes the place of count {number}, which no longer stands. {names} "
    "decided so on {day}. Reason: {reason}",
)
REPLACED_DIGEST = QT_TRANSLATE_NOOP(
    "reports", "Digest of count {number}: {digest} (in short: {code})"
)
SUPPLEMENT = QT_TRANSLATE_NOOP("reports", "Supplement: files that are not in this count")
SUPPLEMENT_INTRO = QT_TRANSLATE_NOOP(
    "reports",
    "These files came from stations and are not in this count. A file carries all ballots of its "
    "station so far, so most of them may have been counted from an earlier one: how many were not "
    "stands beside them.",
)
FILE, CAME = QT_TRANSLATE_NOOP("reports", "File"), QT_TRANSLATE_NOOP("reports", "Came on")
EXPORT_OF = QT_TRANSLATE_NOOP("reports", "{station}, export {number}")
OUTSIDE = QT_TRANSLATE_NOOP("reports", "Not counted")
CAME_LATE = QT_TRANSLATE_NOOP("reports", "It came after the ballot box was made.")
GAVE_WAY = QT_TRANSLATE_NOOP("reports", "Another copy of the station counts in its place.")
STATES: Mapping[Kept, str] = {
    Kept.LATE: QT_TRANSLATE_NOOP("reports", "Only a new count can take it in."),
    Kept.QUARANTINED: QT_TRANSLATE_NOOP("reports", "It waits for two people to decide."),
    Kept.TAKEN: QT_TRANSLATE_NOOP("reports", "It was taken in after this count."),
    Kept.DROPPED: QT_TRANSLATE_NOOP("reports", "Two people decided to leave it out."),
}


def write_standing(flow: PageFlow, content: ProtocolContent, wording: Wording) -> None:
    """Write which count this one replaces, and that it has been replaced, where either is so."""
    result = content.result
    if result.replaced is not None:
        flow.heading(wording.say(REPLACED))
        flow.write(replaced_by(result.replaced, wording))
    if (before := result.replaces) is not None:
        flow.heading(wording.say(REPLACES))
        told = {"new": wording.number(result.number), "number": wording.number(before.number)}
        flow.write(wording.say(REPLACES_COUNT, **told, **_decision(before, wording)))
        if before.digest:
            codes = {"digest": in_groups(before.digest), "code": content.code_before}
            flow.write(wording.say(REPLACED_DIGEST, number=told["number"], **codes))


def replaced_by(why: Replacement, wording: Wording) -> str:
    """Return that a new count took the place of one, with the reason and who decided."""
    return wording.say(REPLACED_BY, **_decision(why, wording))


def write_supplement(flow: PageFlow, files: Sequence[UncountedFile], wording: Wording) -> None:
    """Write the files that are not in the count, with why; nothing where there is none."""
    if not files:
        return
    flow.heading(wording.say(SUPPLEMENT))
    flow.write(wording.say(SUPPLEMENT_INTRO))
    flow.skip(6)
    columns = [
        Col(wording.say(FILE), 24, name=True),
        Col(wording.say(CAME), 22),
        Col(wording.say(phrases.NUMBER_OF_VOTES), 11, number=True),
        Col(wording.say(OUTSIDE), 13, number=True),
        Col(wording.say(phrases.WHY), 30),
    ]
    Table(flow, columns).write(_rows(files, wording))


def _decision(why: Replacement, wording: Wording) -> Mapping[str, str]:
    return {"names": ", ".join(why.names), "day": wording.day(why.day), "reason": why.reason}


def _rows(files: Sequence[UncountedFile], wording: Wording) -> Iterator[Row]:
    for file in files:
        name = wording.say(EXPORT_OF, station=file.station, number=wording.number(file.number))
        outside = "–" if file.outside is None else wording.number(file.outside)
        votes, why = wording.number(file.votes), why_uncounted(file, wording)
        yield Row([name, wording.day(file.day), votes, outside, why])


def why_uncounted(file: UncountedFile, wording: Wording) -> str:
    """Return what kept a file out, and what became of it or may become."""
    if file.refusal is not None:
        refused = sentence(file.refusal, reader_of(wording.language)).what
    else:
        refused = wording.say(GAVE_WAY if file.gave_way else CAME_LATE)
    return f"{refused} {wording.say(STATES[file.state])}"
