"""What the desk says of an evaluation: verdicts, costs, questions back, a second assessment."""

from collections.abc import Mapping

from mbdesk.domain.assessment import (
    CHILD,
    FEASIBILITY,
    Clarification,
    Costing,
    Judgement,
    SecondRequest,
    Step,
    Verdict,
)
from mbdesk.domain.register import Record
from mbdesk.domain.standing import FindingKind
from mbdesk.words import QT_TRANSLATE_NOOP
from mbdesk.words.phrase import Phrase, Readable, Verbatim, kronor, translate

VERDICTS: Mapping[Verdict, Phrase] = {
    Verdict.YES: translate("evaluation", "Yes"),
    Verdict.NO: translate("evaluation", "No"),
    Verdict.UNCLEAR: translate("evaluation", "Unclear"),
}
"""What each verdict is called."""

SUBJECTS: Mapping[str, Phrase] = {
    FEASIBILITY: translate("evaluation", "Feasible"),
    CHILD: translate("evaluation", "Best of the child"),
}
"""What is judged beside the criteria."""

_JUDGED: Mapping[FindingKind, str] = {
    FindingKind.ASSESSED: QT_TRANSLATE_NOOP("evaluation", "{subject}: {verdict}"),
    FindingKind.SETTLED: QT_TRANSLATE_NOOP("evaluation", "Settled, {subject}: {verdict}"),
    FindingKind.SECOND: QT_TRANSLATE_NOOP("evaluation", "Second assessment, {subject}: {verdict}"),
}
_ENDED: Mapping[Step, str] = {
    Step.ASKED: QT_TRANSLATE_NOOP("evaluation", "Asked back, answer by {deadline}: {text}"),
    Step.ANSWERED: QT_TRANSLATE_NOOP("evaluation", "Answer of the proposer: {text}"),
    Step.EXPIRED: QT_TRANSLATE_NOOP("evaluation", "No answer came in time"),
}


def said_of_finding(record: Record) -> Readable:
    """Return what a record of an evaluation says, nothing of any other."""
    if isinstance(record, Judgement):
        says = translate("evaluation", _JUDGED[record.kind])
        subject = SUBJECTS.get(record.subject) or Verbatim(record.criterion)
        return says.fill(subject=subject, verdict=VERDICTS[record.verdict])
    if isinstance(record, Costing):
        says = translate("evaluation", "Costs estimated: {once}, and {yearly} a year")
        if record.kind is FindingKind.SETTLED:
            says = translate("evaluation", "Costs settled: {once}, and {yearly} a year")
        return says.fill(once=kronor(record.once), yearly=kronor(record.yearly))
    if isinstance(record, SecondRequest):
        return translate("evaluation", "Second assessment asked for")
    if not isinstance(record, Clarification):
        return Verbatim("")
    says = translate("evaluation", _ENDED[record.step])
    return says.fill(text=Verbatim(record.text), deadline=Verbatim(record.deadline))
