"""The extract for one person: all that is held about them, to be read by them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.table import Col, Row, Table, write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

EXTRACT = QT_TRANSLATE_NOOP("reports", "What is held about you")
DAY = QT_TRANSLATE_NOOP("reports", "Day")
SOUGHT = QT_TRANSLATE_NOOP("reports", "Looked for")
PROPOSAL = QT_TRANSLATE_NOOP("reports", "Proposal {number}: {title}")
CONTACT = QT_TRANSLATE_NOOP("reports", "How you can be reached")
SEALED = QT_TRANSLATE_NOOP("reports", "Sealed; it was not opened for this extract.")
PICTURES = QT_TRANSLATE_NOOP("reports", "Pictures")
BESIDE = QT_TRANSLATE_NOOP("reports", "%Ln files beside this extract")
ON_RECORD = QT_TRANSLATE_NOOP("reports", "What was done with it")
NAMED = QT_TRANSLATE_NOOP("reports", "Where you are named")
WHERE = QT_TRANSLATE_NOOP("reports", "Where")
WORDS_AROUND = QT_TRANSLATE_NOOP("reports", "The words around it")
NOWHERE = QT_TRANSLATE_NOOP("reports", "Nowhere else, by what was looked for.")
NOT_FOUND = QT_TRANSLATE_NOOP("reports", "What nobody can look for")
UNTRACED = QT_TRANSLATE_NOOP(
    "reports",
    "Votes, and answers to the voluntary questions, are tied to nobody: how you voted or answered "
    "cannot be found.",
)
COPIES = QT_TRANSLATE_NOOP(
    "reports",
    "Stations, sticks, backups and papers may hold copies of what stands here. They are destroyed "
    "by the retention plan.",
)
BODY = Style(11)
LABEL = Style(9.5, bold=True)


@dataclass(frozen=True, slots=True)
class ExtractedProposal:
    """A proposal in an extract: its texts by their labels, and what was done with it, in lines.

    `contact` is how its proposer is reached; empty where none was left, None where it is sealed.
    """

    number: int
    title: str
    texts: Sequence[tuple[str, str]]
    contact: str | None = field(repr=False)
    pictures: int = 0
    records: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PersonExtract:
    """What an extract tells. `named` are the places by what they are, with the words around."""

    frame: Frame
    fingerprint: str
    day: str
    sought: Sequence[str]
    proposals: Sequence[ExtractedProposal]
    named: Sequence[tuple[str, str]]


def write_extract(content: PersonExtract, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the extract as a PDF, return where it is; raises what `write_document` raises."""
    return write_document(extract_document(content, words, language), path, private=True)


def extract_document(content: PersonExtract, words: Words, language: str = "sv") -> Document:
    """Return the extract laid out."""
    wording, flow = Wording(language, words), PageFlow()
    kind, title = wording.say(EXTRACT), wording.text(content.frame.titles)
    flow.title(kind, title)
    facts = [
        (wording.say(DAY), wording.day(content.day)),
        (wording.say(PROCESS_CODE), content.fingerprint),
    ]
    if content.sought:
        facts.insert(1, (wording.say(SOUGHT), ", ".join(content.sought)))
    write_facts(flow, facts, share=30)
    for proposal in content.proposals:
        _write_proposal(flow, proposal, wording)
    flow.heading(wording.say(NAMED))
    if content.named:
        columns = [Col(wording.say(WHERE), 36, name=True), Col(wording.say(WORDS_AROUND), 64)]
        Table(flow, columns).write(Row(each) for each in content.named)
    else:
        flow.write(wording.say(NOWHERE), BODY)
    flow.heading(wording.say(NOT_FOUND))
    flow.items([wording.say(UNTRACED), wording.say(COPIES)], BODY)
    return Document(f"{kind}: {title}", flow.pages, content.frame, wording)


def _write_proposal(flow: PageFlow, proposal: ExtractedProposal, wording: Wording) -> None:
    number = wording.number(proposal.number)
    flow.heading(wording.say(PROPOSAL, number=number, title=proposal.title))
    facts = [(wording.say(CONTACT), proposal.contact)] if proposal.contact else []
    if proposal.contact is None:
        facts = [(wording.say(CONTACT), wording.say(SEALED))]
    if proposal.pictures:
        facts.append((wording.say(PICTURES), wording.count(BESIDE, proposal.pictures)))
    if facts:
        write_facts(flow, facts, share=30)
    for label, text in proposal.texts:
        flow.skip(6)
        flow.write(label, LABEL)
        for paragraph in filter(None, (each.strip() for each in text.split("\n"))):
            flow.write(paragraph, BODY)
    if proposal.records:
        flow.skip(6)
        flow.write(wording.say(ON_RECORD), LABEL)
        flow.items(proposal.records, BODY)
