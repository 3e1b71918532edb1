"""Ballots and proposals from JSON Lines files: keyed in from paper, or made for tests."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import Choice
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import IdentityKind, VoterAccess
from mbdesk.domain.proposal import CostLine, Source
from mbdesk.errors.files import ProposalRepeatedError, VoterRepeatedError
from mbdesk.errors.voter import CredentialNeededError
from mbdesk.services.common.byte_forms import loaded_fields, named_in, told_with_line
from mbdesk.services.common.pictures import read_picture
from mbdesk.services.common.text_files import json_lines
from mbdesk.services.station.casting import (
    CheckedBallot,
    check_casting,
    checked_ballot,
    store_ballots,
)
from mbdesk.services.station.identifying import Voter, identify
from mbdesk.services.station.proposing import (
    CheckedProposal,
    ProposalDraft,
    checked_proposal,
    store_proposals,
    words_left,
    words_of,
)
from mbdesk.services.station.slots import Use
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.scalars import FLAG, number, text
from mbdesk.sync.shapes import Shape, many, maybe, one_of, struct
from mbdesk.sync.text_fields import OF_COST_LINE, OF_PROPOSAL

LONGEST_TYPED = 500

_DRAFT: Mapping[str, Shape[Any]] = {
    "language": text(16),
    **OF_PROPOSAL,
    "estimate": maybe(number()),
    "costs": many(
        struct(CostLine, label=OF_COST_LINE["label"], quantity=number(), unit_cost=number())
    ),
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


def cast_lines(station: StationFolder, path: Path) -> list[str]:
    """Cast every line: `codes`, and `points`, `card`, `identity` or `other_identity` if asked for.

    `identity` is a personnummer or samordningsnummer, `other_identity` any other.

    Returns the confirmation codes in the file's order. All lines are cast or none: a file that is
    mended and used again casts nothing twice. An error names the line that was refused.

    Raises InvalidInputError, VoterRepeatedError(line, first), and what `check_casting`,
    `checked_ballot`, the identification and `store_ballots` raise.
    """
    check_casting(station)
    ballots: list[CheckedBallot] = []
    lines: dict[Use, int] = {}
    for line, values in json_lines(path):
        with named_in(path, line):
            loaded = loaded_fields(values, _BALLOT)
        with told_with_line(path, line):
            ballot = _ballot(station, loaded)
            if first := ballot.use is not None and lines.get(ballot.use):
                raise VoterRepeatedError(first=first)
        lines[ballot.use] = line
        ballots.append(ballot)
    return store_ballots(station, ballots)


def propose_lines(station: StationFolder, path: Path) -> list[str]:
    """Leave the proposal of every line, as `read_drafts` reads it.

    Returns the proposals' numbers in the file's order. All are left or none; an error names the
    line that was refused. One that is here already, in the same words and with the same number of
    its form, is refused: a file may have been used before.

    Raises InvalidInputError, ProposalRepeatedError(line), and what `read_picture`,
    `checked_proposal` and `store_proposals` raise.
    """
    return store_proposals(station, _checked_proposals(station, path))


def _checked_proposals(station: StationFolder, path: Path) -> Iterator[CheckedProposal]:
    known = words_left(station)
    for line, draft in read_drafts(path):
        with told_with_line(path, line):
            proposal = checked_proposal(station, draft)
            words = words_of(proposal.revision)
            if words in known:
                raise ProposalRepeatedError
        known.add(words)
        yield proposal


def read_drafts(path: Path) -> Iterator[tuple[int, ProposalDraft]]:
    """Yield the proposals of a JSON Lines file by line; `picture` names a file beside it.

    Raises InvalidInputError with the line, and what `read_picture` raises.
    """
    for line, values in json_lines(path):
        with named_in(path, line):
            loaded = loaded_fields(values, _DRAFT, "language", "title", "description")
        name = loaded.pop("picture", "")
        with told_with_line(path, line):
            picture = read_picture(path.parent / name) if name else b""
        yield line, ProposalDraft(picture=picture, **loaded)


def _ballot(station: StationFolder, values: Mapping[str, Any]) -> CheckedBallot:
    choice = Choice(values.get("codes", ()), values.get("points", ()))
    return checked_ballot(station, choice, _voter(station, values))


def _voter(station: StationFolder, values: Mapping[str, Any]) -> Voter | None:
    access = station.frame.rules.access
    if access is VoterAccess.OPEN:
        return None
    if access is VoterAccess.IDENTITY and "other_identity" in values:
        return identify(station, values["other_identity"], IdentityKind.OTHER)
    if access not in values:
        raise CredentialNeededError(access=access)
    return identify(station, values[access])
