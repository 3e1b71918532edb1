"""The call list: who is answered by telephone, with what is said, and room to note the call."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.process import Frame
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import TextIn
from mbdesk.reports.layout.table import write_facts
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import PROCESS_CODE, Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.languages import native_name

CALLS = QT_TRANSLATE_NOOP("reports", "Calls to those who left proposals")
PROPOSAL = QT_TRANSLATE_NOOP("reports", "Proposal {number}: {title}")
REACHED = QT_TRANSLATE_NOOP("reports", "Is reached")
SPEAKS = QT_TRANSLATE_NOOP("reports", "Language of the answer")
CALLED = QT_TRANSLATE_NOOP("reports", "Called, day and name")
SHRED = QT_TRANSLATE_NOOP(
    "reports", "This paper tells how people are reached. Destroy it when all have been called."
)
BODY = Style(11)
STRONG = Style(11, bold=True)


@dataclass(frozen=True, slots=True)
class Call:
    """A call: how the proposer is reached, and what is said, in its language."""

    number: int
    title: str
    contact: str = field(repr=False)
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class CallList:
    """The calls that are to be made, and the day; `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    day: str
    calls: Sequence[Call]


def write_call_list(content: CallList, path: Path, words: Words, language: str = "sv") -> Path:
    """Write the list as a PDF and return where it stands; raises what `write_document` raises."""
    return write_document(call_list_document(content, words, language), path)


def call_list_document(content: CallList, words: Words, language: str = "sv") -> Document:
    """Return the list laid out."""
    wording, flow = Wording(language, words), PageFlow()
    title = wording.text(content.frame.titles)
    flow.title(wording.say(CALLS), title)
    flow.write(wording.say(SHRED), STRONG)
    flow.write(f"{wording.say(PROCESS_CODE)}: {content.fingerprint}", BODY)
    for call in content.calls:
        _write_call(flow, call, wording)
    return Document(f"{wording.say(CALLS)}: {title}", flow.pages, content.frame, wording)


def _write_call(flow: PageFlow, call: Call, wording: Wording) -> None:
    flow.heading(wording.say(PROPOSAL, number=wording.number(call.number), title=call.title))
    facts = (
        (wording.say(REACHED), call.contact),
        (wording.say(SPEAKS), TextIn(native_name(call.language), call.language)),
        (wording.say(CALLED), "…………………………………………………………"),
    )
    write_facts(flow, facts, share=30)
    for paragraph in filter(None, (each.strip() for each in call.text.split("\n"))):
        flow.write(TextIn(paragraph, call.language), BODY)
        flow.skip(4)
