"""Ballots and proposals from JSON Lines files: keyed in from paper, or made for tests."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import Choice
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.proposal import ASKED, CostLine, Source
from mbdesk.errors.voter import CredentialNeededError
from mbdesk.services.common.byte_forms import loaded_fields, named_in, told_with_line
from mbdesk.services.common.pictures import read_picture
from mbdesk.services.common.text_files import json_lines
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import Voter, identify
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.shapes import FLAG, Shape, many, maybe, number, one_of, struct, text

LONGEST_TYPED = 500

_DRAFT: Mapping[str, Shape[Any]] = {
    "language": text(16),
    **{name: text(rule.longest) for name, rule in ASKED.items()},
    "estimate": maybe(number()),
    "costs": many(struct(CostLine, label=text(200), quantity=number(), unit_cost=number())),
    "consent": FLAG,
    "source": one_of(Source),
    "point": maybe(struct(MapPoint, x=number(), y=number())),
    "picture": text(LONGEST_TYPED),
}
_BALLOT: Mapping[str, Shape[Any]] = {
    "codes": many(text(64)),
    "points": many(number()),
    "card": text(LONGEST_TYPED),
    "identity": text(LONGEST_TYPED),
    "other_identity": text(LONGEST_TYPED),
}


def cast_lines(station: StationFolder, path: Path) -> Iterator[str]:
    """Cast every line: `codes`, and `points`, `card`, `identity` or `other_identity` if asked for.

    `identity` is a personnummer or samordningsnummer, `other_identity` any other.

    Yields the confirmation codes in the file's order, each once its vote is stored, so that it is
    always known which lines were cast. Lines before a refused one are cast; the error names the
    line.

    Raises InvalidInputError, and what `cast` and the identification raise.
    """
    for line, values in json_lines(path):
        with named_in(path, line):
            loaded = loaded_fields(values, _BALLOT)
        choice = Choice(loaded.get("codes", ()), loaded.get("points", ()))
        with told_with_line(line):
            code = cast(station, choice, _voter(station, loaded))
        yield code


def propose_lines(station: StationFolder, path: Path) -> Iterator[str]:
    """Leave the proposal of every line, as `read_drafts` reads it.

    Yields the proposals' numbers in the file's order, each once its proposal is stored. Proposals
    before a refused line are kept; the error names the line.

    Raises InvalidInputError, and what `leave_proposal` and `read_picture` raise.
    """
    for line, draft in _numbered_drafts(path):
        with told_with_line(line):
            number = leave_proposal(station, draft)
        yield number


def read_drafts(path: Path) -> Iterator[ProposalDraft]:
    """Yield proposals from a JSON Lines file; `picture` names a file beside it.

    Raises InvalidInputError with the line, and what `read_picture` raises.
    """
    return (draft for _, draft in _numbered_drafts(path))


def _numbered_drafts(path: Path) -> Iterator[tuple[int, ProposalDraft]]:
    for line, values in json_lines(path):
        with named_in(path, line):
            loaded = loaded_fields(values, _DRAFT, "language", "title", "description")
        name = loaded.pop("picture", "")
        with told_with_line(line):
            picture = read_picture(path.parent / name) if name else b""
        yield line, ProposalDraft(picture=picture, **loaded)


def _voter(station: StationFolder, values: Mapping[str, str]) -> Voter | None:
    access = station.frame.rules.access
    if access is VoterAccess.OPEN:
        return None
    if access is VoterAccess.IDENTITY and "other_identity" in values:
        return identify(station, values["other_identity"], IdentityKind.OTHER)
    if access not in values:
        raise CredentialNeededError(access=access)
    return identify(station, values[access])
