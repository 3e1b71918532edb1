"""All that the centre has of one proposal: what was sent, what it reads as now, what was done.

Whatever is put on record of a proposal is told in its history, the newest first::

    dossier = read_dossier(central, 31)
    dossier.sent.title, dossier.now.title  # as the station sent it, and with its corrections
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mbdesk.domain.joining import CENTRE, Origin
from mbdesk.domain.proposal import TEXTS, ProposalPicture, ProposalRevision
from mbdesk.domain.register import ProposalKey, Record, Translation, TranslationState
from mbdesk.errors.files import FieldError
from mbdesk.models import proposal as sent_models
from mbdesk.models.register import ProposalTranslation
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import (
    RECORDS,
    entry_of,
    finish,
    fitting,
    name_of,
    numbered,
)
from mbdesk.services.centre.register.entries import texts_of
from mbdesk.services.centre.register.joined import made_of
from mbdesk.services.centre.register.listing import RegisterLine, line_of
from mbdesk.services.centre.register.reading import newest, reads_now
from mbdesk.words.languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Dossier:
    """A proposal's line, its texts as sent and as they read now, pictures, and all records of it.

    `revisions` are what the station has sent of its texts, the first one first; `records` are told
    with the newest first. `translations` are the newest in each language. `origins` are what a
    joined proposal was made of; any other has none.
    """

    line: RegisterLine
    sent: ProposalRevision
    now: ProposalRevision
    revisions: tuple[ProposalRevision, ...]
    pictures: tuple[ProposalPicture, ...]
    records: tuple[Record, ...]
    translations: Mapping[str, Translation]
    origins: tuple[Origin, ...] = ()

    def is_outdated(self, translation: Translation) -> bool:
        """Tell whether what was translated reads otherwise now."""
        return translation.original != digest_of_texts(self.now)


def read_dossier(central: CentralFile, number: int) -> Dossier:
    """Return all that there is of a proposal.

    Raises NoSuchProposalError, also where its text came with a copy that is not gone by any more.
    """
    with central.database.reading() as session:
        entry = entry_of(session, number)
        revisions, corrections = texts_of(session, entry)
        records = records_of(session, entry.key)
        translations = [each for each in records if isinstance(each, Translation)]
        return Dossier(
            line=line_of(session, entry),
            sent=newest(revisions),
            now=reads_now(revisions, corrections),
            revisions=tuple(sorted(revisions, key=lambda each: (each.day, bool(each.replaces)))),
            pictures=_pictures(session, entry.key),
            records=records,
            translations={each.language: each for each in reversed(translations)},
            origins=made_of(session, number) if entry.station_id == CENTRE else (),
        )


@dataclass(frozen=True, slots=True)
class NewTranslation:
    """A translation as it was written; `texts` are by the field's name.

    What is empty or left out is not translated.
    """

    language: str
    texts: Mapping[str, str]
    state: TranslationState


def translate(central: CentralFile, number: int, new: NewTranslation, who: str = "") -> None:
    """Put a translation of a proposal on record, of what it reads as now.

    It takes the place of an earlier one into the same language, whose record stays.

    Raises NoSuchProposalError, LettersWithoutFontError, and FieldError for a language that the
    program does not have or that is the proposal's own, a field that proposals do not have, a text
    or a name that does not fit, and a translation without a title.
    """
    who = name_of(central, who)
    with central.database.unit() as session:
        entry = entry_of(session, number)
        revisions, corrections = texts_of(session, entry)
        now = reads_now(revisions, corrections)
        if new.language not in LANGUAGES or new.language == now.language:
            choices = ", ".join(each for each in LANGUAGES if each != now.language)
            raise FieldError(field="language", wanted="one_of", choices=choices)
        session.add(
            ProposalTranslation(
                **numbered(session, entry.key),
                language=new.language,
                texts=_checked(new.texts),
                state=new.state,
                original=digest_of_texts(now),
                who=who,
                day=central.today(),
            )
        )
        finish(session, central, entry, "proposal_translated", language=new.language)


def _checked(texts: Mapping[str, str]) -> dict[str, str]:
    texts = {field: fitting(field, text) for field, text in {"title": "", **texts}.items()}
    return {field: text for field, text in texts.items() if text}


def digest_of_texts(revision: ProposalRevision) -> str:
    """Return the digest of a proposal's texts, by which a translation knows what it was made of."""
    texts = [revision.language, *(getattr(revision, field) for field in TEXTS)]
    return sha256(json.dumps(texts).encode()).hexdigest()


def records_of(session: Session, key: ProposalKey) -> tuple[Record, ...]:
    """Return all that the centre has put on record of a proposal, the newest first."""
    found: list[Any] = []
    for model in RECORDS:
        own = model.station_id == key.station, model.proposal == key.proposal
        found += (row.to_value() for row in session.scalars(select(model).where(*own)))
    return tuple(sorted(found, key=lambda each: -each.number))


def _pictures(session: Session, key: ProposalKey) -> tuple[ProposalPicture, ...]:
    row = sent_models.ProposalPicture
    own = row.station_id == key.station, row.proposal == key.proposal
    rows = session.scalars(select(row).where(*own).order_by(row.id))
    return tuple(each.to_value() for each in rows)
