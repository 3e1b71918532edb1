"""Finding all that is held about one person.

Nobody stands in the central file by a number of their own. A person is looked for by what they
tell: the numbers of the proposals that they left, and how they are written about::

    found = find_person(central, PersonQuery((31,), ("Anna Persson", "070-123 45 67")))
    found.places  # each text with their name in it, in every table that can hold one
    found.contacts  # how many sealed contacts lie with their proposals

Votes and the answers to voluntary questions are tied to nobody, and so cannot be looked for.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Row, Table, func, select
from sqlalchemy.orm import Session

from mbdesk.domain.privacy import SEARCHED, Holds
from mbdesk.domain.register import ProposalKey
from mbdesk.errors.files import FieldError
from mbdesk.models.personal import columns_that_hold, holds
from mbdesk.models.proposal import ProposalPicture, SealedContact
from mbdesk.models.register import RegisterEntry
from mbdesk.models.runs import KeptChunk, KeptFile
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.register.acts import entry_of

FEWEST_LETTERS, LONGEST_TERM = 3, 200
"""Characters of what is looked for: fewer would be found in every other word."""

AT_A_TIME = 500
EXCERPT = 40
"""Characters that are told on each side of what was found."""


@dataclass(frozen=True, slots=True)
class PersonQuery:
    """Who is looked for: the proposals that they left, and what they are called, as it is written.

    Each of `terms` is a name, an address, a number: capitals do not matter, nor how much space
    there is.
    """

    proposals: tuple[int, ...] = ()
    terms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """A text in which the person is named: where, the row's key, and the words around the name."""

    table: str
    column: str
    holds: Holds
    key: tuple[Any, ...]
    proposal: int | None
    excerpt: str


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """All that is held about a person, as far as it can be found.

    `kept_files` are the names of exports that are kept aside and tell of them.
    """

    query: PersonQuery
    places: tuple[Place, ...]
    contacts: int
    pictures: int
    kept_files: tuple[str, ...]

    def of(self, *kinds: Holds) -> tuple[Place, ...]:
        """Return the places that hold something of these kinds."""
        return tuple(place for place in self.places if place.holds in kinds)

    @property
    def anything(self) -> bool:
        """Whether anything is held at all."""
        left = self.contacts or self.pictures or self.query.proposals
        return bool(self.places or self.kept_files or left)


def find_person(central: CentralFile, query: PersonQuery) -> FoundPerson:
    """Look for a person in every table that can tell of one.

    Raises NoSuchProposalError, and FieldError for nothing to look for and a term that is too short
    or too long.
    """
    query = checked_query(query)
    with central.database.reading() as session:
        return found_in(session, query)


def checked_query(query: PersonQuery) -> PersonQuery:
    """Return a query with bare terms. Raises FieldError(field="terms")."""
    terms = tuple(dict.fromkeys(" ".join(term.split()) for term in query.terms if term.strip()))
    if any(not FEWEST_LETTERS <= len(term) <= LONGEST_TERM for term in terms):
        raise FieldError(
            field="terms", wanted="from_to_letters", least=FEWEST_LETTERS, most=LONGEST_TERM
        )
    if not terms and not query.proposals:
        raise FieldError(field="terms", wanted="some_text", most=LONGEST_TERM)
    return PersonQuery(tuple(dict.fromkeys(query.proposals)), terms)


def found_in(session: Session, query: PersonQuery) -> FoundPerson:
    """Return what `find_person` returns, as this transaction sees it."""
    keys = keys_of(session, query.proposals)
    return FoundPerson(
        query=query,
        places=tuple(_places(session, query.terms)) if query.terms else (),
        contacts=_left_with(session, SealedContact, keys),
        pictures=_left_with(session, ProposalPicture, keys),
        kept_files=_kept_files(session, query.terms, keys),
    )


def keys_of(session: Session, proposals: Sequence[int]) -> tuple[ProposalKey, ...]:
    """Return by what proposals are known. Raises NoSuchProposalError."""
    return tuple(entry_of(session, number).key for number in proposals)


def pattern_of(terms: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the terms, whatever their capitals and space.

    >>> bool(pattern_of(["Anna  Ek"]).search("ANNA   EK ringde"))
    True
    """
    longest_first = sorted(terms, key=len, reverse=True)
    ways = (r"\s+".join(map(re.escape, term.split())) for term in longest_first)
    return re.compile("|".join(ways), re.IGNORECASE)


def _places(session: Session, terms: Sequence[str]) -> Iterator[Place]:
    pattern, numbers = pattern_of(terms), _numbers(session)
    for table, columns in columns_that_hold(*SEARCHED):
        for row in rows_of(session, table, columns):
            for column in columns:
                value = getattr(row, column.name)
                if found := next(_hits(pattern, value), None):
                    key = tuple(getattr(row, each.name) for each in table.primary_key)
                    kind = holds(table.name, column.name)
                    number = numbers.get(_proposal_of(table, row))
                    yield Place(table.name, column.name, kind, key, number, found)


def rows_of(session: Session, table: Table, columns: Sequence[Column[Any]]) -> Iterator[Row[Any]]:
    """Yield a table's rows with keys, proposals and these columns, a few in memory at a time."""
    also = [table.c[name] for name in ("station_id", "proposal") if name in table.c]
    wanted = {each.name: each for each in (*table.primary_key, *also, *columns)}
    rows = session.execute(select(*wanted.values()), execution_options={"yield_per": AT_A_TIME})
    return iter(rows)


def _proposal_of(table: Table, row: Row[Any]) -> tuple[str, str] | None:
    if "proposal" not in table.c or "station_id" not in table.c:
        return None
    return row.station_id, row.proposal


def _numbers(session: Session) -> Mapping[tuple[str, str] | None, int]:
    row = RegisterEntry
    found = session.execute(select(row.station_id, row.proposal, row.number))
    return {(station, proposal): number for station, proposal, number in found}


def _hits(pattern: re.Pattern[str], value: Any) -> Iterator[str]:
    """Yield the words around each hit in a text, or in the texts of a document."""
    for text in texts_in(value):
        for hit in pattern.finditer(text):
            start, end = max(hit.start() - EXCERPT, 0), hit.end() + EXCERPT
            yield " ".join(text[start:end].split())


def texts_in(value: Any) -> Iterator[str]:
    """Yield all texts in a value of a column."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in (*value.keys(), *value.values()):
            yield from texts_in(each)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from texts_in(each)


def _left_with(session: Session, model: Any, keys: Sequence[ProposalKey]) -> int:
    """Count the contacts, or the pictures, that lie with proposals."""
    counted = 0
    for key in keys:
        own = model.station_id == key.station, model.proposal == key.proposal
        counted += session.scalar(select(func.count()).select_from(model).where(*own)) or 0
    return counted


def _kept_files(
    session: Session, terms: Sequence[str], keys: Sequence[ProposalKey]
) -> tuple[str, ...]:
    """Return the names of the files kept aside whose bytes tell of the person."""
    sought = [*(term.casefold() for term in terms), *(key.proposal for key in keys)]
    found = []
    held = select(KeptChunk.digest).distinct()
    for file in session.scalars(select(KeptFile).where(KeptFile.digest.in_(held))):
        chunks = select(KeptChunk.data).where(KeptChunk.digest == file.digest)
        data = b"".join(session.scalars(chunks.order_by(KeptChunk.seq)))
        text = " ".join(data.decode(errors="ignore").casefold().split())
        if any(each in text for each in sought):
            found.append(file.name)
    return tuple(sorted(found))
