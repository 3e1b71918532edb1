"""What assessors do with a proposal: judge it, say what it costs, settle what they differ in.

Nothing is changed: each act adds a record, and the newest of each assessor holds::

    assess(central, 31, Finding(FEASIBILITY, Verdict.NO, "It is a nature reserve."), "Bo Dal")
    settle(central, 31, Finding(FEASIBILITY, Verdict.YES, "Outside the reserve."), "Cia Ask")
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from mbdesk.domain.assessment import CHILD, FEASIBILITY, CostPart, Evaluation, Judgement, Verdict
from mbdesk.domain.register import CLOSED, state_of
from mbdesk.domain.standing import FindingKind
from mbdesk.domain.texts import bare
from mbdesk.errors.files import FieldError
from mbdesk.errors.proposals import NothingToSettleError, NotOpenError, SameAssessorError
from mbdesk.models.evaluation import ProposalCosting, ProposalVerdict
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.acts import entry_of, finish, name_of, numbered
from mbdesk.services.centre.register.entries import evaluations_of, facts_of
from mbdesk.services.common.byte_forms import fitting_text
from mbdesk.services.common.shared_rows import criteria
from mbdesk.services.common.two_names import LONGEST_NAME

LONGEST_FINDING = 1000
LONGEST_DEPARTMENT, LONGEST_PART = 80, 200
MOST_PARTS = 30
MOST_KRONOR = 10**12


@dataclass(frozen=True, slots=True)
class Finding:
    """What an assessor finds on a subject: a criterion by its id, `FEASIBILITY` or `CHILD`."""

    subject: str
    verdict: Verdict
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Work:
    """A unit of work at the desk, and whose findings it puts on record."""

    session: Session
    central: CentralFile
    assessor: str


def assess(central: CentralFile, number: int, finding: Finding, who: str = "") -> None:
    """Put a verdict of an assessor on record; the one that they gave before is news no more.

    Where a second assessment was asked for, a verdict on feasibility is that.

    Raises:
        NoSuchProposalError: no proposal has this number.
        NotOpenError: the proposal was withdrawn, or came with a copy that is not gone by.
        FieldError: no such criterion, nobody's name, or no reason for anything but a yes.
        SameAssessorError: a second assessment is for somebody who has not judged before.
        LettersWithoutFontError: the reason could neither be shown nor printed.
    """
    assess_all(central, number, [finding], who)


def assess_all(
    central: CentralFile, number: int, findings: Sequence[Finding], who: str = ""
) -> None:
    """Put several verdicts of an assessor on record at once; raises what `assess` raises."""
    assessor = assessor_of(central, who)
    with central.database.unit() as session:
        work = Work(session, central, assessor)
        add_findings(work, open_entry(session, number), findings)


def add_findings(work: Work, entry: RegisterEntry, findings: Sequence[Finding]) -> int:
    """Add what an assessor finds that is news; return how many verdicts that was."""
    known = evaluation_of_entry(work.session, entry)
    added = 0
    for finding in findings:
        before = known.on(finding.subject).opinion_of(work.assessor)
        kind = kind_of_finding(known, finding, work.assessor)
        checked = checked_finding(finding, reasoned=kind is not FindingKind.ASSESSED)
        if kind is FindingKind.ASSESSED and _says(before, checked):
            continue
        _add_verdict(work, entry, checked, kind)
        added += 1
    if added:
        finish(work.session, work.central, entry, "proposal_assessed", verdicts=str(added))
    return added


def settle(central: CentralFile, number: int, finding: Finding, who: str = "") -> None:
    """Settle what assessors differ in by a further record, with a reason.

    Raises what `assess` raises, and NothingToSettleError where they do not differ.
    """
    assessor, finding = assessor_of(central, who), checked_finding(finding, reasoned=True)
    with central.database.unit() as session:
        entry = open_entry(session, number)
        if not evaluation_of_entry(session, entry).on(finding.subject).differs:
            raise NothingToSettleError(number=number)
        work = Work(session, central, assessor)
        _add_verdict(work, entry, finding, FindingKind.SETTLED)
        finish(session, central, entry, "difference_settled")


def estimate(
    central: CentralFile, number: int, parts: Sequence[CostPart], who: str = "", reason: str = ""
) -> None:
    """Put on record what an assessor finds that a proposal costs.

    With a reason it settles what others differ in. Raises NoSuchProposalError, NotOpenError,
    FieldError for parts or a name that do not fit, NothingToSettleError, LettersWithoutFontError.
    """
    assessor, parts = assessor_of(central, who), checked_parts(parts)
    reason = fitting_reason(reason) if bare(reason) else ""
    with central.database.unit() as session:
        entry = open_entry(session, number)
        costs = evaluation_of_entry(session, entry).costs
        if reason and not costs.differs:
            raise NothingToSettleError(number=number)
        add_costs(Work(session, central, assessor), entry, parts, reason)


def add_costs(
    work: Work, entry: RegisterEntry, parts: Sequence[CostPart], reason: str = ""
) -> bool:
    """Add the costs that an assessor finds, if they are news; return whether they are.

    With a reason they settle what others differ in.
    """
    session, central = work.session, work.central
    before = evaluation_of_entry(session, entry).costs.opinion_of(work.assessor)
    news = bool(reason) or before is None or before.parts != tuple(parts)
    if news:
        session.add(
            ProposalCosting(
                **numbered(session, entry.key),
                parts=[list(part) for part in parts],
                reason=reason,
                kind=FindingKind.SETTLED if reason else FindingKind.ASSESSED,
                who=work.assessor,
                day=central.today(),
            )
        )
        finish(session, central, entry, "proposal_costed")
    return news


def open_entry(session: Session, number: int) -> RegisterEntry:
    """Return the line of a proposal that may be assessed. Raises what `assess` raises."""
    entry = entry_of(session, number)
    facts = facts_of(session, entry.station_id, [entry.proposal])[entry.proposal]
    if state_of(facts) in CLOSED:
        raise NotOpenError(number=number)
    return entry


def evaluation_of_entry(session: Session, entry: RegisterEntry) -> Evaluation:
    """Return what was found of a proposal."""
    return evaluations_of(session, entry.station_id, [entry.proposal])[entry.proposal]


def assessor_of(central: CentralFile, who: str) -> str:
    """Return who assesses, by default the person at the desk. Raises FieldError."""
    name = fitting_text("person", name_of(central, who), LONGEST_NAME)
    check_letters(name)
    return name


def fitting_reason(reason: str) -> str:
    """Return a reason on one line. Raises FieldError(field="reason"), LettersWithoutFontError."""
    fits = fitting_text("reason", " ".join(reason.split()), LONGEST_FINDING)
    check_letters(fits)
    return fits


def checked_finding(finding: Finding, *, reasoned: bool = False) -> Finding:
    """Return a finding whose reason fits; all but a yes want one. Raises what `assess` raises."""
    wanted = reasoned or finding.verdict is not Verdict.YES
    reason = fitting_reason(finding.reason) if wanted or bare(finding.reason) else ""
    return Finding(finding.subject, finding.verdict, reason)


def checked_parts(parts: Sequence[CostPart]) -> tuple[CostPart, ...]:
    """Return parts of costs that fit. Raises FieldError, LettersWithoutFontError."""
    if not 0 < len(parts) <= MOST_PARTS:
        raise FieldError(field="costs", wanted="number", least=1, most=MOST_PARTS)
    return tuple(map(_checked_part, parts))


def _checked_part(part: CostPart) -> CostPart:
    what = fitting_text("label", part.what, LONGEST_PART)
    department = bare(part.department)
    if department:
        department = fitting_text("department", department, LONGEST_DEPARTMENT)
    check_letters(what, department)
    bounds = (("cost", part.once, MOST_KRONOR), ("yearly", part.yearly, MOST_KRONOR))
    for field, value, most in (*bounds, ("uncertainty", part.uncertainty, 100)):
        if not 0 <= value <= most:
            raise FieldError(field=field, wanted="number", least=0, most=most)
    return part._replace(what=what, department=department)


def kind_of_finding(known: Evaluation, finding: Finding, assessor: str) -> FindingKind:
    """Return whether a verdict is the second assessment that was asked for.

    Raises SameAssessorError where the assessor has judged before.
    """
    if known.second is None or finding.subject != FEASIBILITY:
        return FindingKind.ASSESSED
    judged = known.on(FEASIBILITY)
    before = (*judged.opinions, *filter(None, [judged.settlement]))
    if any(each.who.casefold() == assessor.casefold() for each in before):
        raise SameAssessorError(person=assessor)
    return FindingKind.SECOND


def _says(before: Judgement | None, finding: Finding) -> bool:
    told = before and (before.verdict, before.reason)
    return told == (finding.verdict, finding.reason)


def _add_verdict(work: Work, entry: RegisterEntry, finding: Finding, kind: FindingKind) -> None:
    key: dict[str, Any] = numbered(work.session, entry.key)
    work.session.add(
        ProposalVerdict(
            **key,
            subject=finding.subject,
            criterion=_criterion(work.session, finding.subject),
            verdict=finding.verdict,
            reason=finding.reason,
            kind=kind,
            who=work.assessor,
            day=work.central.today(),
        )
    )
    work.session.flush()


def _criterion(session: Session, subject: str) -> str:
    """Return what a criterion says, empty for what is no criterion. Raises FieldError."""
    if subject in {FEASIBILITY, CHILD}:
        return ""
    held = {each.id: each.texts.get("sv", "") for each in criteria(session)}
    if subject not in held:
        choices = ", ".join((*held, FEASIBILITY, CHILD))
        raise FieldError(field="criterion", wanted="one_of", choices=choices)
    return held[subject]
