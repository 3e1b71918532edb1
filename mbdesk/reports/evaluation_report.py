"""The evaluation of the proposals: the routine's own paper, and a summary for the steering group.

It begins with what was found in figures and a line for each proposal; then each stands with every
criterion, who judged it, why, and what it costs.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mbdesk.domain.assessment import CHILD, FEASIBILITY, Evaluation, Judgement
from mbdesk.domain.evaluation import Criterion, CriterionKind
from mbdesk.domain.process import Frame
from mbdesk.domain.register import ProposalState
from mbdesk.domain.standing import Standing
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.findings import SUBJECTS, VERDICTS, said_of_finding
from mbdesk.words.proposal_records import STATES

REPORT = QT_TRANSLATE_NOOP("reports", "Evaluation of proposals")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
ALL = QT_TRANSLATE_NOOP("reports", "Proposals evaluated, or still to be")
FUNDS = QT_TRANSLATE_NOOP("reports", "Funds for proposals")
FEASIBLE_COST = QT_TRANSLATE_NOOP("reports", "The feasible ones cost together")
ASSESSORS = QT_TRANSLATE_NOOP("reports", "Assessed by")
CRITERIA = QT_TRANSLATE_NOOP("reports", "What they were judged by")
KINDS: Mapping[CriterionKind, str] = {
    CriterionKind.STRUCTURAL: QT_TRANSLATE_NOOP("reports", "{criterion} (structural)"),
    CriterionKind.CULTURAL: QT_TRANSLATE_NOOP("reports", "{criterion} (cultural)"),
    CriterionKind.DEMOCRATIC: QT_TRANSLATE_NOOP("reports", "{criterion} (democratic)"),
}
IN_SHORT = QT_TRANSLATE_NOOP("reports", "All proposals in short")
NUMBER = QT_TRANSLATE_NOOP("reports", "No.")
PROPOSAL = QT_TRANSLATE_NOOP("reports", "Proposal")
FOUND = QT_TRANSLATE_NOOP("reports", "Found")
COST = QT_TRANSLATE_NOOP("reports", "Cost")
REASON = QT_TRANSLATE_NOOP("reports", "Reason")
NONE = QT_TRANSLATE_NOOP("reports", "None.")
NUMBERED = QT_TRANSLATE_NOOP("reports", "No. {number}: {title}")
PLACE = QT_TRANSLATE_NOOP("reports", "Place")
ONCE = QT_TRANSLATE_NOOP("reports", "Estimated cost")
BOUNDS = QT_TRANSLATE_NOOP("reports", "{cost}, between {least} and {most}")
YEARLY = QT_TRANSLATE_NOOP("reports", "Cost each year")
DIFFER = QT_TRANSLATE_NOOP("reports", "Assessors differ; nobody has settled it.")
SUBJECT = QT_TRANSLATE_NOOP("reports", "Judged")
VERDICT = QT_TRANSLATE_NOOP("reports", "Verdict")
WHO = QT_TRANSLATE_NOOP("reports", "By whom")
BY = QT_TRANSLATE_NOOP("reports", "{name}, {day}")
SETTLED = QT_TRANSLATE_NOOP("reports", "{name}, {day} (settles it)")
QUESTIONS = QT_TRANSLATE_NOOP("reports", "Asked of the proposer")
PROTECTED = QT_TRANSLATE_NOOP("reports", "Protected identity")
NOBODY = QT_TRANSLATE_NOOP("reports", "Nobody has judged it yet.")
BODY = Style(11)
UNKNOWN = "–"


@dataclass(frozen=True, slots=True)
class EvaluatedProposal:
    """A proposal and all that was found of it.

    Of who has a protected identity, title, place, reasons and questions are left out.
    """

    number: int
    title: str
    place: str
    state: ProposalState
    evaluation: Evaluation
    protected: bool = False

    @property
    def cost(self) -> int | None:
        """What it costs once, in kronor; None where that is not known, or assessors differ."""
        held = self.evaluation.costs.held
        return None if held is None else held.once


@dataclass(frozen=True, slots=True)
class EvaluationContent:
    """What the paper tells, proposals by number; `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    day: str
    criteria: Sequence[Criterion]
    proposals: Sequence[EvaluatedProposal]
    assessors: Sequence[str] = ()
    logo: bytes = field(default=b"", repr=False)


def write_evaluation_report(
    content: EvaluationContent, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the paper as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(evaluation_document(content, words, language), path)


def evaluation_document(content: EvaluationContent, words: Words, language: str = "sv") -> Document:
    """Return the paper laid out."""
    wording, flow = Wording(language, words), PageFlow()
    title, kind = wording.text(content.frame.titles), wording.say(REPORT)
    flow.title(kind, title)
    write_facts(flow, _facts(content, wording), share=42)
    if content.criteria:
        flow.heading(wording.say(CRITERIA))
        flow.items(_criteria(content.criteria, wording))
    flow.heading(wording.say(IN_SHORT))
    _write_in_short(flow, content, wording)
    for each in content.proposals:
        write = partial(_write_proposal, proposal=each, content=content, wording=wording)
        flow.keep_together(write)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording, logo=content.logo)


def _facts(content: EvaluationContent, wording: Wording) -> Iterator[tuple[str, str]]:
    frame, proposals = content.frame, content.proposals
    yield wording.say(DAY), wording.day(content.day)
    yield wording.say(ALL), wording.number(len(proposals))
    states = Counter(each.state for each in proposals)
    for state in ProposalState:
        if states[state]:
            yield wording.read(STATES[state]), wording.number(states[state])
    feasible = (each for each in proposals if each.state is ProposalState.FEASIBLE)
    yield wording.say(FUNDS), wording.money(frame.funds, frame.currency)
    together = sum(each.cost or 0 for each in feasible)
    yield wording.say(FEASIBLE_COST), wording.money(together, frame.currency)
    if content.assessors:
        yield wording.say(ASSESSORS), ", ".join(content.assessors)
    yield wording.say(PROCESS_CODE), content.fingerprint


def _criteria(criteria: Sequence[Criterion], wording: Wording) -> Iterator[str]:
    for each in criteria:
        yield wording.say(KINDS[each.kind], criterion=wording.text(each.texts))


def _write_in_short(flow: PageFlow, content: EvaluationContent, wording: Wording) -> None:
    if not content.proposals:
        flow.write(wording.say(NONE), BODY)
        return
    columns = [
        Col(wording.say(NUMBER), 7, number=True),
        Col(wording.say(PROPOSAL), 33, name=True),
        Col(wording.say(FOUND), 18),
        Col(wording.say(COST), 16, number=True),
        Col(wording.say(REASON), 30),
    ]
    rows = (_short_row(each, content.frame, wording) for each in content.proposals)
    Table(flow, columns).write(rows)


def _short_row(each: EvaluatedProposal, frame: Frame, wording: Wording) -> Row:
    held = each.evaluation.on(FEASIBILITY).held
    reason = "" if held is None or each.protected else held.reason
    cost = UNKNOWN if each.cost is None else wording.money(each.cost, frame.currency)
    state = wording.read(STATES[each.state])
    return Row((wording.number(each.number), _title(each, wording), state, cost, reason))


def _title(each: EvaluatedProposal, wording: Wording) -> str:
    return wording.say(PROTECTED) if each.protected else each.title


def _write_proposal(
    flow: PageFlow, proposal: EvaluatedProposal, content: EvaluationContent, wording: Wording
) -> None:
    number, found = wording.number(proposal.number), proposal.evaluation
    title = _title(proposal, wording)
    flow.heading(wording.say(NUMBERED, number=number, title=title))
    write_facts(flow, _of_proposal(proposal, content.frame, wording), share=34)
    rows = list(_judged(proposal, content.criteria, wording))
    if not rows:
        flow.write(wording.say(NOBODY))
    else:
        columns = [
            Col(wording.say(SUBJECT), 34, name=True),
            Col(wording.say(VERDICT), 12),
            Col(wording.say(REASON), 32),
            Col(wording.say(WHO), 26),
        ]
        Table(flow, columns).write(rows)
    if found.questions and not proposal.protected:
        flow.write(wording.say(QUESTIONS), Style(9.5, bold=True))
        steps = (step for each in found.questions for step in (each.asked, each.end) if step)
        flow.items(wording.read(said_of_finding(each)) for each in steps)


def _of_proposal(
    each: EvaluatedProposal, frame: Frame, wording: Wording
) -> Iterator[tuple[str, str]]:
    yield wording.say(FOUND), wording.read(STATES[each.state])
    if each.place and not each.protected:
        yield wording.say(PLACE), each.place
    costs, currency = each.evaluation.costs, frame.currency
    if costs.differs:
        yield wording.say(ONCE), wording.say(DIFFER)
    if costs.held is not None:
        once = wording.money(costs.held.once, currency)
        least, most = (wording.money(bound, currency) for bound in costs.held.bounds)
        told = once if least == most else wording.say(BOUNDS, cost=once, least=least, most=most)
        yield wording.say(ONCE), told
        if costs.held.yearly:
            yield wording.say(YEARLY), wording.money(costs.held.yearly, currency)


def _judged(
    proposal: EvaluatedProposal, criteria: Sequence[Criterion], wording: Wording
) -> Iterator[Row]:
    """Yield each verdict: of each criterion, then the best of the child, then feasibility."""
    names = {each.id: wording.text(each.texts) for each in criteria}
    names |= {subject: wording.read(SUBJECTS[subject]) for subject in (CHILD, FEASIBILITY)}
    subjects = proposal.evaluation.subjects
    gone = [subject for subject in subjects if subject not in names]
    for subject in (*gone, *names):
        standing: Standing[Judgement] = proposal.evaluation.on(subject)
        for each in (*standing.opinions, standing.settlement):
            if each is not None:
                name = names.get(subject, each.criterion)
                yield _row(name, each, proposal, wording, settles=each is standing.settlement)


def _row(
    name: str, each: Judgement, proposal: EvaluatedProposal, wording: Wording, *, settles: bool
) -> Row:
    reason = "" if proposal.protected else each.reason
    says = SETTLED if settles else BY
    who = wording.say(says, name=each.who, day=wording.day(each.day))
    return Row((name, wording.read(VERDICTS[each.verdict]), reason, who))
