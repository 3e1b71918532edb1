"""The catalogue of proposals: all that people can vote on, to be read at home or at the place.

One language a file, in letters as large as on the poster's lines, so that nobody has to hurry
before a screen.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.process import Frame
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.reports import form
from mbdesk.reports.cards import PROCESS_CODE, voting_days
from mbdesk.reports.layout.page_flow import PageFlow
from mbdesk.reports.layout.pdf import Document, write_document
from mbdesk.reports.layout.roles import TextIn, language_of
from mbdesk.reports.layout.text import Style
from mbdesk.reports.layout.wording import Wording
from mbdesk.words import QT_TRANSLATE_NOOP, Words

CATALOGUE = QT_TRANSLATE_NOOP("voter.form", "Proposals you can vote on")
COST = QT_TRANSLATE_NOOP("voter.form", "The cost is estimated at {cost}.")
BODY = Style(13)
STRONG = Style(13, bold=True)
SMALL = Style(11)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """What a catalogue tells, in the order of the ballot; `fingerprint` is the process's."""

    frame: Frame
    fingerprint: str
    items: Sequence[BallotItem]
    logo: bytes = field(default=b"", repr=False)


def write_catalogue(content: Catalogue, path: Path, words: Words, language: str) -> Path:
    """Write the catalogue in one language and return where it stands.

    `words` gives the texts of `voter.form`. Raises what `write_document` raises.
    """
    return write_document(catalogue_document(content, words, language), path)


def catalogue_document(content: Catalogue, words: Words, language: str) -> Document:
    """Return the catalogue laid out; no proposal is parted that has room on one page."""
    wording, flow, frame = Wording(language, words), PageFlow(), content.frame
    name = wording.for_residents(frame.titles)
    flow.title(wording.say(CATALOGUE), name)
    flow.skip(8)
    flow.write(wording.say(form.FUNDS, money=wording.money(frame.funds, frame.currency)), BODY)
    for days in voting_days(frame, wording):
        flow.write(days, BODY)
    for item in content.items:
        flow.keep_together(partial(_write_item, item=item, frame=frame, wording=wording))
    flow.skip(18)
    flow.write(wording.say(PROCESS_CODE, code=content.fingerprint), SMALL)
    texts = {"mark": form.MARK, "banner": form.BANNER, "page": form.PAGE}
    running = {"process": form.PROCESS_ID, **texts}
    title = f"{wording.say(CATALOGUE)}: {name}"
    return Document(title, flow.pages, frame, wording, logo=content.logo, **running)


def _write_item(flow: PageFlow, item: BallotItem, frame: Frame, wording: Wording) -> None:
    title = wording.for_residents(item.titles)
    flow.heading(_numbered(title, item.code))
    if item.place:
        flow.write(TextIn(item.place, DEFAULT_LANGUAGE), STRONG)
    flow.write(wording.say(COST, cost=wording.money(item.cost, frame.currency)), STRONG)
    told = wording.for_residents(item.descriptions)
    for paragraph in filter(None, (each.strip() for each in told.split("\n"))):
        flow.skip(4)
        flow.write(TextIn(paragraph, language_of(told)), BODY)


def _numbered(title: str, code: str) -> str:
    """Return a title with its number on the ballot: after it, so that it begins as it reads."""
    return TextIn(f"{title} · {code}", language_of(title))
