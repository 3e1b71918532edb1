"""Counting a box where the central file is not: on another computer, from the box file alone.

The strict scheme's second step. What comes back is the signed result, which the centre takes in
only if it counted the very box that was made there::

    keys = unlock_for_box(box, (tally_file, (sheet, another)), (desk_file, "fem svenska ord …"))
    count_box_file(box, stick, keys, today)  # the .mbresult that `take_result` takes in
    count_box_file(box, stick, keys, today, decisions=[TieOrder(("lamp", "bench"), "§ 12")])
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.domain.result import Tie
from mbdesk.errors.counting import TieElsewhereError, TieOpenError, WrongBoxError
from mbdesk.services.centre.central_file import (
    SigningKey,
    TallyKey,
)
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.common.folders import the_file
from mbdesk.services.counting.box_file import Box, read_box
from mbdesk.services.counting.opening import open_box
from mbdesk.services.counting.result import CountRecord, checked_basis, compute, tie_of
from mbdesk.services.counting.result_file import write_result
from mbdesk.services.counting.workers import ALONE, Workers
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.bundle.trust import only
from mbdesk.sync.compartments import Secret, read_key
from mbdesk.sync.keypairs import public_key
from mbdesk.sync.keys import Purpose


@dataclass(frozen=True, slots=True)
class BoxFileKeys:
    """What counting a box file takes: the key that opens it, and the one that signs."""

    tally: TallyKey
    signing: SigningKey


def unlock_for_box(
    box: Path, tally_file: tuple[Path, Secret], desk_file: tuple[Path, Secret]
) -> BoxFileKeys:
    """Return the keys that count a box file, each from its file and what opens that.

    Raises what `read_key` raises, and every BundleError of the box.
    """
    with open_bundle(the_file(box, FileKind.BOX), wanted=FileKind.BOX) as bundle:
        process = bundle.manifest.process
    return BoxFileKeys(
        TallyKey(read_key(tally_file[0], process, tally_file[1], Purpose.TALLY)),
        SigningKey(read_key(desk_file[0], process, desk_file[1], Purpose.SIGNING)),
    )


@dataclass(frozen=True, slots=True)
class TieOrder:
    """A decision on equal votes: the tied items in their order, and what it rests on.

    Under `TieRule.LOT`, `basis` is the published seed and `codes` only name the items.
    """

    codes: tuple[str, ...]
    basis: str


def count_box_file(  # noqa: PLR0913  # what a count without the central file takes
    path: Path,
    folder: Path,
    keys: BoxFileKeys,
    today: str,
    workers: Workers = ALONE,
    *,
    decisions: Sequence[TieOrder] = (),
    digest: str | None = None,
    named_in: str = "",
) -> Path:
    """Count a box without the central file, and write the signed result into `folder`.

    `decisions` are on its ties, in the order in which these show. Nothing is kept here: whoever is
    told of a tie counts again with the decision, or counts where the central file is. `digest` is
    that of the box whose code people compared, if they did. `named_in` is the language of the
    result's name, see `DocumentNames`.

    Raises WrongBoxError where the desk did not sign the box or another one was compared,
    CountDayError where this computer's clock is behind, TieElsewhereError, NoTieError,
    NotTiedError(tied), FieldError(basis), LettersWithoutFontError, and every BundleError.
    """
    ours = only(public_key(keys.signing.private), WrongBoxError(station=""))
    with open_bundle(the_file(path, FileKind.BOX), FileKind.BOX, ours) as bundle:
        bundle.verify()
        box, inners = read_box(bundle)
        _check_ours(box, keys.signing, digest)
        box.check_day(today)
        opened = open_box(box.core, box.numbers, inners, keys.tally.private, workers)
    record = box.record(opened, today)
    for decision in decisions:
        record = _decided(record, decision)
    name = DocumentNames(box.core.frame, named_in).result(box.number)
    try:
        return write_result(record, folder / name, keys.signing.private)
    except TieOpenError as error:
        first = next(tie for tie in compute(record).outcome.ties if not tie.order)
        raise TieElsewhereError(**error.parameters, votes=first.votes) from error


def _check_ours(box: Box, key: SigningKey, digest: str | None) -> None:
    """Raise WrongBoxError unless the desk's key signed the box, and it is the one compared.

    A box names the key that it is signed with: without this, anybody's would be opened.
    """
    signed = public_key(key.private) == box.core.frame.keys.signing
    if not signed or digest not in {None, box.digest}:
        raise WrongBoxError(station="")


def _decided(record: CountRecord, decision: TieOrder) -> CountRecord:
    tie = tie_of(compute(record).outcome.ties, decision.codes)
    basis = checked_basis(decision.basis)
    made = Tie(tuple(sorted(decision.codes)), tie.votes, tie.rule, decision.codes, basis)
    return replace(record, decisions=(*record.decisions, made))
