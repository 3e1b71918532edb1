"""The posters: when and where people propose or vote, in every language, and the control code.

It hangs where people vote and where they pass by, so that everybody can compare the code with that
on a station's screen, on a voting card and on the protocol.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mbdesk.domain.plan import FrameVersion
from mbdesk.domain.process import Frame, PhaseKind
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.reports import form
from mbdesk.reports.cards import PROCESS_CODE, beside_swedish, voting_days
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, document_bytes
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.title_band import write_title_band
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words
from mbdesk.words.frame_changes import version_told
from mbdesk.words.phase_days import days_of
from mbdesk.words.phrase import DayRange

CLOSED = QT_TRANSLATE_NOOP("voter.form", "closed")

STRONG = Style(20, bold=True)
BODY = Style(13)
SITE = Style(16)
GAP = 22.0
BEFORE = ""
"""Goes before every day: a poster hangs before what it invites to, and while it is."""


@dataclass(frozen=True, slots=True)
class OpenDays:
    """Days (ISO) in a row, and from when to when a place is open, as in 09:30; empty if closed."""

    first_day: str
    last_day: str
    opens: str
    closes: str


@dataclass(frozen=True, slots=True)
class Poster:
    """The content of a poster: `sites` are the places' names, `fingerprint` is the process's.

    `hours` tell, by the name of a place, when it is open for voting. `versions` are those of the
    frame that changed what residents may do, and when. `phase` is what people are invited to: to
    vote, or to make proposals.
    """

    frame: Frame
    fingerprint: str
    sites: Sequence[str]
    logo: bytes = field(default=b"", repr=False)
    versions: Sequence[FrameVersion] = ()
    hours: Mapping[str, Sequence[OpenDays]] = field(default_factory=dict)
    phase: PhaseKind = PhaseKind.VOTING


def poster_pdf(poster: Poster, words: Callable[[str], Words]) -> bytes:
    """Return the poster as a PDF, A4; `words` gives the texts of `voter.form` in a language."""
    return document_bytes(poster_document(poster, words))


def poster_document(poster: Poster, words: Callable[[str], Words]) -> Document:
    """Return the poster laid out."""
    flow, frame = PageFlow(), poster.frame
    tags = (DEFAULT_LANGUAGE, *beside_swedish(frame))
    swedish, *others = (Wording(tag, words(tag)) for tag in tags)
    title = swedish.text(frame.titles)
    write_title_band(flow, title, frame)
    flow.write(frame.district, BODY, centred=True)
    flow.skip(GAP)
    _write_days(flow, poster, swedish, STRONG)
    if poster.phase is PhaseKind.PROPOSING:
        money = swedish.money(frame.funds, frame.currency)
        flow.write(swedish.say(form.FUNDS, money=money), SITE, centred=True)
    for version in poster.versions:
        flow.write(swedish.read(version_told(version)), BODY, centred=True)
    for wording in others:
        _write_days(flow, poster, wording, BODY)
    flow.skip(GAP)
    for site in poster.sites:
        flow.write(site, SITE, centred=True)
        for open_days in poster.hours.get(site, ()):
            flow.write(_when(open_days, swedish), BODY, centred=True)
    flow.skip(GAP)
    code = swedish.say(PROCESS_CODE, code=poster.fingerprint)
    flow.keep_together(lambda page: page.write(code, STRONG, centred=True))
    texts = {"mark": form.MARK, "banner": form.BANNER, "page": form.PAGE}
    running = {"process": form.PROCESS_ID, **texts}
    return Document(title, flow.pages, frame, swedish, logo=poster.logo, **running)


def _when(open_days: OpenDays, wording: Wording) -> str:
    days = wording.read(DayRange(open_days.first_day, open_days.last_day))
    if not open_days.opens:
        return f"{days}: {wording.say(CLOSED)}"
    return f"{days}: {open_days.opens}–{open_days.closes}"


def _write_days(flow: PageFlow, poster: Poster, wording: Wording, style: Style) -> None:
    votes = poster.phase is PhaseKind.VOTING
    days = (voting_days if votes else _proposing_days)(poster.frame, wording)
    for text in days:
        flow.write(wording.own(text), style, centred=True)


def _proposing_days(frame: Frame, wording: Wording) -> Iterator[str]:
    """Yield when people can make proposals."""
    for phase in frame.phases:
        says = days_of(phase, BEFORE) if phase.kind is PhaseKind.PROPOSING else None
        if says is not None:
            yield wording.read(says)
