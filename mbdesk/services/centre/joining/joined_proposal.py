"""A joined proposal itself: what it says, and its line in the register."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import CENTRE
from mbdesk.domain.proposal import TEXTS
from mbdesk.domain.records import new_id
from mbdesk.domain.register import ProposalFacts, ProposalKey, state_of
from mbdesk.domain.texts import DEFAULT_LANGUAGE
from mbdesk.errors.files import FieldError
from mbdesk.models.joining import JoinedText
from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import fitting
from mbdesk.services.centre.register.dossier import Dossier, read_dossier
from mbdesk.words.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class JoinedProposal:
    """What a joined proposal says, in a language; staff write it from what its origins say."""

    title: str
    description: str
    place: str = ""
    audience: str = ""
    language: str = "sv"


def fitting_proposal(text: JoinedProposal) -> JoinedProposal:
    """Return the texts as they are kept.

    Raises FieldError for one that does not fit or a language that is none of ours, and
    LettersWithoutFontError.
    """
    if text.language not in LANGUAGES:
        raise FieldError(field="language", wanted="one_of", choices=", ".join(LANGUAGES))
    return replace(
        text,
        title=fitting("title", text.title),
        description=fitting("description", text.description),
        place=fitting("place", text.place),
        audience=fitting("audience", text.audience),
    )


def draft_proposal(central: CentralFile, numbers: Sequence[int]) -> JoinedProposal:
    """Return what a joined proposal may say: what its origins say in Swedish, one after the other.

    One that was left in another language is told by its newest translation into Swedish, else in
    its own words. Raises NoSuchProposalError.
    """
    said = [_in_swedish(read_dossier(central, number)) for number in numbers]
    longest = TEXTS["description"].longest
    return JoinedProposal(
        title=said[0]["title"],
        description="\n\n".join(each["description"] for each in said)[:longest],
        place=next((each["place"] for each in said if each["place"]), ""),
    )


def _in_swedish(dossier: Dossier) -> Mapping[str, str]:
    translation = dossier.translations.get(DEFAULT_LANGUAGE)
    told = {field: getattr(dossier.now, field) for field in TEXTS}
    return told if translation is None else {**told, **translation.texts}


def make_item(session: Session, central: CentralFile, text: JoinedProposal) -> RegisterEntry:
    """Add the text and the line of a joined proposal; the line is filled in with its record."""
    key, today = ProposalKey(CENTRE, new_id()), central.today()
    texts: Mapping[str, str] = {
        field: getattr(text, field) for field in ("title", "description", "place", "audience")
    }
    session.add(
        JoinedText(
            station_id=key.station,
            proposal=key.proposal,
            day=today,
            language=text.language,
            **texts,
        )
    )
    last = session.scalar(select(func.max(RegisterEntry.number))) or 0
    entry = RegisterEntry(
        station_id=key.station,
        proposal=key.proposal,
        number=last + 1,
        received=today,
        site_id="",
        state=state_of(ProposalFacts(held=True)),
    )
    session.add(entry)
    session.flush()
    return entry
