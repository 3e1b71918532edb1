"""Finds proposals by what they are called, where they are to be, or their number."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

from sqlalchemy import ColumnElement, or_, select

from mbdesk.errors.voter import CodeMistypedError
from mbdesk.models.proposal import ProposalRevision
from mbdesk.models.station import Station
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.sync.codes import id_begin, short_number


@dataclass(frozen=True, slots=True)
class FoundProposal:
    """A proposal that was found: its number, what it is called, and the station it was left at."""

    number: str
    title: str
    station: str
    station_name: str


def find_proposals(central: CentralFile, text: str, most: int) -> tuple[FoundProposal, ...]:
    """Return the proposals whose newest version holds a text, `most` of them at most, by title."""
    row = ProposalRevision
    replaced = select(row.replaces).where(row.replaces.is_not(None))
    wanted = select(row).where(row.id.not_in(replaced), or_(*_where(" ".join(text.split()))))
    with central.database.reading() as session:
        found: Sequence[ProposalRevision] = session.scalars(
            wanted.order_by(row.title, row.proposal).limit(most)
        ).all()
        names = {each.id: each.full_name for each in session.scalars(select(Station))}
        return tuple(
            FoundProposal(
                short_number(each.proposal), each.title, each.station_id, names[each.station_id]
            )
            for each in found
        )


def _where(text: str) -> list[ColumnElement[bool]]:
    """Return the conditions of which one is to hold; SQLite knows capitals of ASCII alone."""
    ways = {text, text.lower(), text.upper(), text.title(), text.capitalize()}
    fields = ProposalRevision.title, ProposalRevision.place
    found = [field.icontains(way, autoescape=True) for field in fields for way in ways]
    with suppress(CodeMistypedError):
        found.append(ProposalRevision.proposal.startswith(id_begin(text)))
    return found
