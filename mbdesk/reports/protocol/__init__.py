"""The protocol of a count as a PDF: everything that was counted, and how to check it."""

from pathlib import Path

from mbdesk.reports.board_decided import write_board_part
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.wording import Wording
from mbdesk.reports.protocol import phrases
from mbdesk.reports.protocol.content import ProtocolContent
from mbdesk.reports.protocol.decided import write_decided
from mbdesk.reports.protocol.decision import (
    write_ties,
    write_votes,
    write_votes_chart,
    write_winners,
)
from mbdesk.reports.protocol.front_matter import (
    write_funds,
    write_keys,
    write_method,
    write_title,
    write_versions,
)
from mbdesk.reports.protocol.last_pages import (
    write_checking,
    write_codes,
    write_left_out_codes,
    write_signatures,
)
from mbdesk.reports.protocol.participation import (
    write_left_out,
    write_reconciliation,
    write_turnout,
)
from mbdesk.reports.protocol.supplement import write_standing, write_supplement
from mbdesk.reports.protocol.why import write_why
from mbdesk.words import Words

SECTIONS = (
    write_keys,
    write_funds,
    write_turnout,
    write_left_out,
    write_reconciliation,
    write_votes,
    write_votes_chart,
    write_why,
    write_winners,
    write_ties,
)


def write_protocol(
    content: ProtocolContent, path: Path, words: Words, language: str = "sv"
) -> Path:
    """Write the protocol of a result and return where it stands (see `publishing.publish`).

    The same content gives the same bytes. `words` translates into `language`. Raises BugError if
    the numbers do not add up, and what `write_document` raises; nothing is left behind then.
    """
    return write_document(protocol_document(content, words, language), path)


def protocol_document(content: ProtocolContent, words: Words, language: str = "sv") -> Document:
    """Return the protocol laid out; raises BugError if the numbers do not add up."""
    result, wording, flow = content.result, Wording(language, words), PageFlow()
    write_title(flow, content, wording)
    write_standing(flow, content, wording)
    write_method(flow, result, wording)
    write_versions(flow, content.versions, wording)
    for write in SECTIONS:
        write(flow, result, wording)
    write_decided(flow, content.decisions, result, wording)
    if content.board is not None:
        write_board_part(flow, content.board, wording)
    write_signatures(flow, content, wording)
    write_checking(flow, wording)
    write_supplement(flow, content.uncounted, wording)
    write_codes(flow, content.codes, wording)
    write_left_out_codes(flow, content.left_out, wording)
    title = f"{wording.say(phrases.PROTOCOL)}: {wording.text(result.frame.titles)}"
    return Document(title, flow.pages, result.frame, wording, logo=content.logo)
