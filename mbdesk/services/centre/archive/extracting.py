"""The extract: all that is held about one person, written out for them, with a record of it.

::

    wish = ExtractWish(PersonQuery((31,), ("Anna Persson",)), why)
    made = extract_person(central, wish, folder, key)
    made.files  # a PDF to read, the same as JSON, and the pictures

Without the contact key, contacts stay sealed and the extract says so; with it, each opening is put
on record as any other.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mbdesk.domain.privacy import PrivacyAct
from mbdesk.domain.privacy import PrivacyRecord as PrivacyValue
from mbdesk.domain.proposal import TEXTS
from mbdesk.durable import make_folder
from mbdesk.errors.privacy import NothingHeldError
from mbdesk.publishing import publish_file
from mbdesk.services.centre.answers.contacts import open_contacts
from mbdesk.services.centre.archive.erasing import new_record
from mbdesk.services.centre.archive.finding import FoundPerson, PersonQuery, find_person, keys_of
from mbdesk.services.centre.central_file import CentralFile, ContactKey
from mbdesk.services.centre.register.acts import Why, checked
from mbdesk.services.centre.register.answering import with_contact
from mbdesk.services.centre.register.dossier import Dossier, read_dossier
from mbdesk.services.common.audit_log import note
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.shared_rows import the_process
from mbdesk.services.common.two_names import WayOut
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.sync.media import ending_of
from mbdesk.words.phrase import Day, reader_of
from mbdesk.words.privacy import HOLDINGS
from mbdesk.words.proposal_records import said_of
from mbdesk.words.proposal_texts import PROPOSAL_TEXTS
from mbdesk.words.translations import words

if TYPE_CHECKING:
    from mbdesk.reports.person_extract import ExtractedProposal

PURPOSE = "extract"


@dataclass(frozen=True, slots=True)
class MadeExtract:
    """The files of an extract, the PDF first, and the record that it was made."""

    files: tuple[Path, ...]
    record: PrivacyValue


@dataclass(frozen=True, slots=True)
class _Held:
    found: FoundPerson
    dossiers: Sequence[Dossier]
    contacts: Mapping[int, str | None] = field(repr=False)


@dataclass(frozen=True, slots=True)
class ExtractWish:
    """Whose extract is wanted, why and by whom, and in which language of the program."""

    query: PersonQuery
    why: Why
    language: str = "sv"


def extract_person(
    central: CentralFile, wish: ExtractWish, folder: Path, key: ContactKey | None = None
) -> MadeExtract:
    """Write out all that is held about a person, and put on record that it was.

    Raises NothingHeldError, NoSuchProposalError, FieldError, LettersWithoutFontError,
    ContactSealedError, FolderMissingError, DiskFullError, FileReadOnlyError, MediumLostError.
    """
    why, language = checked(central, wish.why), wish.language
    found = find_person(central, wish.query)
    if not found.anything:
        raise NothingHeldError
    dossiers = [read_dossier(central, number) for number in found.query.proposals]
    held = _Held(found, dossiers, _contacts(central, found, key, why.who))
    record = _noted(central, found, why)
    make_folder(folder)
    names = DocumentNames(central.frame, language)
    files = list(_pictures(dossiers, folder, names))
    text = json.dumps(_as_json(central, held), ensure_ascii=False, indent=2, default=str)
    files.insert(0, publish_file(folder / names.extract("json"), text.encode(), private=True))
    files.insert(0, _as_pdf(central, held, folder / names.extract("pdf"), language))
    return MadeExtract(tuple(files), record)


def _contacts(
    central: CentralFile, found: FoundPerson, key: ContactKey | None, who: str
) -> Mapping[int, str | None]:
    """Return how proposers are reached: opened, or None where sealed; without one, left out."""
    with central.database.reading() as session:
        held = [
            number
            for number in found.query.proposals
            for own in keys_of(session, [number])
            if with_contact(session, own.station, [own.proposal])
        ]
    if key is None or not held:
        return dict.fromkeys(held)
    return {each.number: each.told for each in open_contacts(central, held, key, PURPOSE, who)}


def _noted(central: CentralFile, found: FoundPerson, why: Why) -> PrivacyValue:
    numbers = {
        "proposals": len(found.query.proposals),
        "contacts": found.contacts,
        "pictures": found.pictures,
        "texts": len(found.places),
    }
    with central.database.unit() as session:
        way = WayOut(why.reason, (why.who, ""))
        row = new_record(session, central.today(), PrivacyAct.EXTRACT, way, numbers)
        row.proposals = [str(number) for number in found.query.proposals]
        process = the_process(session).id
        note(session, process, central.today(), "person_extracted", number=row.number)
        return row.to_value()


def _pictures(dossiers: Sequence[Dossier], folder: Path, names: DocumentNames) -> Iterator[Path]:
    for dossier in dossiers:
        for place, picture in enumerate(dossier.pictures, start=1):
            name = names.extract(ending_of(picture.type), f"{dossier.line.number}-{place}")
            yield publish_file(folder / name, picture.data, private=True)


def _as_json(central: CentralFile, held: _Held) -> dict[str, Any]:
    return {
        "process": central.frame.id,
        "day": central.today(),
        "looked_for": asdict(held.found.query),
        "proposals": [
            {
                "number": each.line.number,
                "received": each.line.received,
                "now": asdict(each.now),
                "sent": [asdict(one) for one in each.revisions],
                "contact": held.contacts.get(each.line.number, ""),
                "pictures": len(each.pictures),
                "records": [{"record": type(one).__name__, **asdict(one)} for one in each.records],
            }
            for each in held.dossiers
        ],
        "named_in": [asdict(place) for place in held.found.places],
        "kept_files": list(held.found.kept_files),
        "cannot_be_found": ["votes", "survey_answers"],
    }


def _as_pdf(central: CentralFile, held: _Held, path: Path, language: str) -> Path:
    # Late: the PDF library is slow to import.
    from mbdesk.reports.person_extract import PersonExtract, write_extract

    frame, reader = central.frame, reader_of(language)
    content = PersonExtract(
        frame=frame,
        fingerprint=process_fingerprint(frame.keys.signing, frame.id),
        day=central.today(),
        sought=held.found.query.terms,
        proposals=[_proposal(each, held.contacts, language) for each in held.dossiers],
        named=[(HOLDINGS[each.holds].read(reader), each.excerpt) for each in held.found.places],
    )
    return write_extract(content, path, words(language), language)


def _proposal(
    dossier: Dossier, contacts: Mapping[int, str | None], language: str
) -> "ExtractedProposal":
    from mbdesk.reports.person_extract import ExtractedProposal  # late, as said above

    reader, now = reader_of(language), dossier.now
    texts = [
        (PROPOSAL_TEXTS[name].keyed_in.read(reader), getattr(now, name))
        for name in TEXTS
        if getattr(now, name)
    ]
    records = [
        f"{Day(each.day).read(reader)}, {each.who or '–'}: {said_of(each).read(reader)}"
        for each in dossier.records
    ]
    return ExtractedProposal(
        number=dossier.line.number,
        title=now.title,
        texts=texts,
        contact=contacts.get(dossier.line.number, ""),
        pictures=len(dossier.pictures),
        records=records,
    )
