"""The paper form for a proposal, in large print: what is good to know, and room to write.

Nothing on it is read by a machine; the staff key it in (`services.station.paper`).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.evaluation import CostItem, Criterion
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.proposal import CONTACT, TEXTS
from mbdesk.reports.layout.elements import Rectangle
from mbdesk.reports.layout.page_flow import LEFT, RIGHT, WIDTH, PageFlow, placed
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import ARTIFACT, Role, Tag
from mbdesk.reports.layout.text import ACCENT, Style, lines
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.phase_days import phrase_of
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS

TITLE = QT_TRANSLATE_NOOP("voter.form", "Make a proposal")
FUNDS = QT_TRANSLATE_NOOP("voter.form", "Total money available: {money}.")
CRITERIA = QT_TRANSLATE_NOOP("voter.form", "Rules for a proposal")
COST = QT_TRANSLATE_NOOP("voter.form", "What does your idea need? Write how many.")
EACH = QT_TRANSLATE_NOOP("voter.form", "{name}, {money} each")
REACH = QT_TRANSLATE_NOOP("voter.form", "How can we reach you? Name and phone number or e-mail")
CONSENT = QT_TRANSLATE_NOOP("voter.form", "Yes, you may keep this and contact me")
LOCKED = QT_TRANSLATE_NOOP(
    "voter.form", "Only those who work with the proposals can read how to reach you."
)
NUMBER = QT_TRANSLATE_NOOP("voter.form", "The form's number (the staff write it)")
LEAVE = QT_TRANSLATE_NOOP("voter.form", "Give the form to the staff.")
MARK = QT_TRANSLATE_NOOP("voter.form", "TEST")
BANNER = QT_TRANSLATE_NOOP("voter.form", "TEST. Nothing here counts.")
PAGE = QT_TRANSLATE_NOOP("voter.form", "Page {page} of {pages}")
PROCESS_ID = QT_TRANSLATE_NOOP("voter.form", "Participatory budget {id}")

BODY = Style(16)
STRONG = Style(16, bold=True)
LARGE = Style(24, bold=True, colour=ACCENT)
LINE, GAP = 40.0, 12.0
"""Height of a line to write on by hand, and the space between parts, in points."""

TICK = 22.0


@dataclass(frozen=True, slots=True)
class FormContent:
    """The information on a form above its questions, and the day (ISO) it is written on."""

    frame: Frame
    today: str
    criteria: Sequence[Criterion]
    costs: Sequence[CostItem]
    logo: bytes = field(default=b"", repr=False)


def write_form(content: FormContent, path: Path, words: Words, language: str) -> Path:
    """Write the form in one language, A4, in letters of 16 points and more; return where it stands.

    Raises what `write_document` raises, leaving nothing behind.
    """
    return write_document(form_document(content, words, language), path)


def form_document(content: FormContent, words: Words, language: str) -> Document:
    """Return the form in one language."""
    wording, flow = Wording(language, words), PageFlow()
    _tell(flow, content, wording)
    _ask(flow, content, wording)
    title = f"{wording.say(TITLE)}: {wording.for_residents(content.frame.titles)}"
    texts = {"mark": MARK, "banner": BANNER, "page": PAGE, "process": PROCESS_ID}
    return Document(title, flow.pages, content.frame, wording, logo=content.logo, **texts)


def _tell(flow: PageFlow, content: FormContent, wording: Wording) -> None:
    frame = content.frame
    flow.write(wording.for_residents(frame.titles), STRONG)
    flow.write(wording.say(TITLE), LARGE, role=Role.TITLE)
    flow.skip(GAP)
    flow.write(wording.for_residents(frame.goals), BODY)
    flow.write(wording.say(FUNDS, money=wording.money(frame.funds, frame.currency)), BODY)
    phase = frame.phase_for(PhaseKind.PROPOSING, content.today)
    if phase is not None:
        first, last = wording.day(phase.first_day), wording.day(phase.last_day)
        if says := phrase_of(phase, content.today):
            flow.write(wording.say(says.source, first=first, last=last), BODY)
    if content.criteria:
        flow.skip(GAP)
        flow.write(wording.say(CRITERIA), STRONG, role=Role.HEADING)
        rules = (wording.for_residents(criterion.texts) for criterion in content.criteria)
        flow.items(rules, BODY)


def _ask(flow: PageFlow, content: FormContent, wording: Wording) -> None:
    for name, rule in TEXTS.items():
        _field(flow, wording.say(PROPOSAL_TEXTS[name].question.source), rule.on_paper)
    if content.costs:
        flow.skip(GAP)
        flow.need(2 * LINE)
        flow.write(wording.say(COST), STRONG, role=Role.HEADING)
    for item in content.costs:
        money = wording.money(item.unit_cost, content.frame.currency)
        _tick(
            flow,
            wording.say(EACH, name=wording.for_residents(item.texts), money=money),
            wide=2 * TICK,
        )
    _field(flow, wording.say(REACH), CONTACT.on_paper)
    _tick(flow, wording.say(CONSENT), wide=TICK)
    flow.write(wording.say(LOCKED), BODY)
    _field(flow, wording.say(NUMBER), 1)
    flow.write(wording.say(LEAVE), STRONG)


def _field(flow: PageFlow, question: str, rows: int) -> None:
    """Write a question and, on the same page, a box to answer it in."""
    height = rows * LINE
    flow.skip(GAP)
    flow.need(height + sum(line.height for line in lines(question, STRONG, WIDTH)))
    flow.write(question, STRONG, role=Role.HEADING)
    top = flow.claim(height + GAP)
    flow.put(ARTIFACT, Rectangle(LEFT, top - height - GAP / 3, WIDTH, height, edge="#4a4a4a"))


def _tick(flow: PageFlow, text: str, *, wide: float) -> None:
    """Write a text beside a small box, at the side that its language begins at."""
    told = lines(text, BODY, WIDTH - wide - GAP)
    rtl = told[0].rtl
    height = max(TICK, sum(line.height for line in told))
    top = flow.claim(height + GAP)
    box = RIGHT - wide if rtl else LEFT
    flow.put(ARTIFACT, Rectangle(box, top - TICK, wide, TICK, edge="#4a4a4a"))
    left, tag = LEFT if rtl else LEFT + wide + GAP, Tag(Role.PARAGRAPH, text)
    for line in told:
        flow.put(tag, placed(line, left, WIDTH - wide - GAP, top, align=float(rtl)))
        top -= line.height
