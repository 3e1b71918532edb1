"""Ballots and proposals from JSON Lines files: keyed in from paper, or made for tests."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mbdesk.domain.ballot import Choice
from mbdesk.domain.media import MapPoint
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.proposal import CostLine
from mbdesk.errors.files import InvalidInputError
from mbdesk.errors.voter import CredentialNeededError
from mbdesk.services.common.pictures import read_picture
from mbdesk.services.common.text_files import json_lines
from mbdesk.services.station.casting import cast, identify
from mbdesk.services.station.proposing import ProposalDraft
from mbdesk.services.station.station_folder import StationFolder


def cast_lines(station: StationFolder, path: Path) -> Iterator[str]:
    """Cast every line (`codes`, and `points`, `card` or `identity` if asked for).

    Yields the confirmation codes in the file's order, each once its vote is stored: whatever
    happens then, it is known which lines are cast. Lines before a refused one are cast; the
    error names the line.

    Raises InvalidInputError, and what `cast` and the identification raise.
    """
    for number, values in json_lines(path):
        yield cast(station, _choice(values, path, number), _credential(station, values))


def read_drafts(path: Path) -> Iterator[ProposalDraft]:
    """Yield proposals from a JSON Lines file; `picture` names a file beside it.

    Raises InvalidInputError with the line, and what `read_picture` raises.
    """
    for number, values in json_lines(path):
        try:
            costs = tuple(CostLine(**line) for line in values.pop("costs", ()))
            point = MapPoint(**values.pop("point")) if "point" in values else None
            name = values.pop("picture", "")
            picture = read_picture(path.parent / name) if name else b""
            yield ProposalDraft(costs=costs, point=point, picture=picture, **values)
        except TypeError as error:
            raise InvalidInputError(path=str(path), line=number, reason=str(error)) from error


def _choice(values: dict[str, Any], path: Path, line: int) -> Choice:
    codes, points = values.get("codes", []), values.get("points", [])
    if not isinstance(codes, list) or not isinstance(points, list):
        raise InvalidInputError(path=str(path), line=line, reason="codes must be a list")
    try:
        return Choice(tuple(map(str, codes)), tuple(map(int, points)))
    except (TypeError, ValueError) as error:
        raise InvalidInputError(path=str(path), line=line, reason=str(error)) from error


def _credential(station: StationFolder, values: dict[str, Any]) -> bytes:
    access = station.frame.rules.access
    if access is VoterAccess.OPEN:
        return b""
    if access not in values:
        raise CredentialNeededError(access=access)
    return identify(station, str(values[access]))
