"""Paper forms for proposals, and paper ballots, which are keyed in twice before they are cast.

`Rules` holds whether people vote on the screen, on paper, or both.
"""

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from mbdesk.domain.ballot import BallotItem, Channel, Choice
from mbdesk.domain.process import Precedence, Rules
from mbdesk.domain.texts import bare
from mbdesk.errors.files import InvalidInputError
from mbdesk.errors.voter import InvalidChoiceError
from mbdesk.reports.form import FormContent, write_form
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.station.pieces import PieceKind, stored_lines
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.sync.canonical import encode
from mbdesk.tally.validity import normal, problem
from mbdesk.words import Words
from mbdesk.words.languages import LANGUAGES, offered

_BETWEEN = re.compile(r"[\s,;]+")
_POINTS = re.compile(r"(.+)[:=](\d{1,9})")


def form_is_known(station: StationFolder, number: str) -> bool:
    """Tell whether a form with this number has been keyed in at the station."""
    wanted = bare(number)
    field = encode({"form": wanted})[1:-1]  # as in a line; within a text its marks are escaped
    with station.database.reading() as session:
        lines = stored_lines(session, PieceKind.PROPOSAL)
        return bool(wanted) and any(field in line for line in lines)


def may_key_in_ballots(station: StationFolder) -> bool:
    """Tell whether ballots on paper may be keyed in today.

    Where one channel goes before the other, that is at stations for paper alone.
    """
    rules, channel = station.frame.rules, station.station.channel
    here = channel is Channel.PAPER or rules.precedence is Precedence.NONE
    return station.may_vote and rules.paper_ballots and here


def read_marks(text: str, rules: Rules, items: Sequence[BallotItem], funds: int) -> Choice:
    """Return the ballot for the numbers marked on paper, separated by spaces.

    Ranked ones stand in the order of rank; points follow the number, as in ``3:5``. No numbers at
    all are a blank ballot.

    Raises InvalidChoiceError(reason) with the reasons of `tally.validity.problem`.
    """
    parts = [part for part in _BETWEEN.split(text) if part]
    points: tuple[int, ...] = ()
    if rules.ballot.pointed:
        pairs = [_POINTS.fullmatch(part) for part in parts]
        if not all(pairs):
            raise InvalidChoiceError(reason="wrong_points")
        points = tuple(int(pair[2]) for pair in pairs if pair)
        parts = [pair[1] for pair in pairs if pair]
    known = {item.code.casefold(): item.code for item in items}
    choice = Choice(tuple(known.get(part.casefold(), part) for part in parts), points)
    reason = problem(choice, rules, items, funds)
    if reason is not None:
        raise InvalidChoiceError(reason=reason)
    return normal(choice, rules)


def write_forms(
    station: StationFolder,
    folder: Path,
    words: Callable[[str], Words],
    languages: Sequence[str] = (),
    *,
    named_in: str = "",
) -> list[Path]:
    """Write blank forms for proposals, one PDF a language, and return their paths.

    Without `languages`, in all that residents are offered.

    `named_in` is the language of their names, see `DocumentNames`.

    Raises InvalidInputError for a language that is not one of ours, DiskFullError,
    FileReadOnlyError, FileMissingError or MediumLostError.
    """
    if unknown := set(languages) - set(LANGUAGES):
        choices = ", ".join(LANGUAGES)
        raise InvalidInputError(
            path=min(unknown), reason="unfit_whole", wanted="one_of", choices=choices
        )
    content = FormContent(
        station.frame,
        station.today(),
        station.criteria,
        station.cost_items,
        station.media.logo,
    )
    names = DocumentNames(station.frame, named_in)
    return [
        write_form(content, folder / names.form(language), words(language), language)
        for language in languages or offered(station.frame.languages)
    ]
