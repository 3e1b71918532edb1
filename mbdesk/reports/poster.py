"""The poster: when and where people vote, in every language, and the process's control code.

It hangs where people vote and where they pass by, so that everybody can compare the code with that
on a station's screen, on a voting card and on the protocol.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from mbdesk.domain.process import Frame
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.reports import form
from mbdesk.reports.cards import OTHERS, PROCESS_CODE, voting_days
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.roles import Role
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import Words

LARGE = Style(34, bold=True, colour="#12395b")
STRONG = Style(20, bold=True)
BODY = Style(13)
SITE = Style(16)
GAP = 22.0


@dataclass(frozen=True, slots=True)
class Poster:
    """The content of a poster: `sites` are the places' names, `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    sites: Sequence[str]


def poster_pdf(poster: Poster, words: Callable[[str], Words]) -> bytes:
    """Return the poster as a PDF, A4; `words` gives the texts of `voter.form` in a language."""
    return document_bytes(poster_document(poster, words))


def poster_document(poster: Poster, words: Callable[[str], Words]) -> Document:
    """Return the poster laid out."""
    flow, frame = PageFlow(), poster.frame
    swedish, *others = (Wording(tag, words(tag)) for tag in (DEFAULT_LANGUAGE, *OTHERS))
    title = swedish.text(frame.titles)
    flow.write(title, LARGE, centred=True, role=Role.TITLE)
    flow.write(frame.district, BODY, centred=True)
    flow.skip(GAP)
    _write_days(flow, frame, swedish, STRONG)
    for wording in others:
        _write_days(flow, frame, wording, BODY)
    flow.skip(GAP)
    for site in poster.sites:
        flow.write(site, SITE, centred=True)
    flow.skip(GAP)
    code = swedish.say(PROCESS_CODE, code=poster.fingerprint)
    flow.keep_together(lambda page: page.write(code, STRONG, centred=True))
    texts = {"mark": form.MARK, "banner": form.BANNER, "page": form.PAGE}
    return Document(title, flow.pages, frame, swedish, process=form.PROCESS_ID, **texts)


def _write_days(flow: PageFlow, frame: Frame, wording: Wording, style: Style) -> None:
    for days in voting_days(frame, wording):
        flow.write(days, style, centred=True)
