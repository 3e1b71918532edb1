"""Merging many files one after the other, as the merge page asks for it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.records import FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.files import CancelledError
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.merging import Merged, merge
from mbdesk.services.common.contents import Counts
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.ui.running.tasks import Progress

STEPS = 1000
"""Parts of one file's work in the progress over all files."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one file: taken in, or refused whole; and its receipt, if one was written."""

    path: Path
    merged: Merged | None = None
    refusal: KnownError | None = None
    receipt: Path | None = None
    receipt_refusal: KnownError | None = None


@dataclass(frozen=True, slots=True)
class Round:
    """What became of all files, with the counts of the whole central file before and after."""

    verdicts: tuple[Verdict, ...]
    before: Counts
    after: Counts
    stopped: bool = False


def merge_files(
    central: CentralFile, paths: Sequence[Path], key: SigningKey | None, progress: Progress
) -> Round:
    """Merge exports, and those in folders; with the key, write receipts beside them.

    Each file is one transaction: stopping keeps the files before and nothing of the one under
    way. Afterwards the central file is laid out anew if it can be, so that it shows no order of
    arrival.
    """
    before = central.counts()
    verdicts: list[Verdict] = []
    stopped = False
    files = list(exports_among(paths))
    try:
        for index, path in enumerate(files):
            verdicts.append(_merge_one(central, path, key, _part(progress, index, len(files))))
    except CancelledError:
        stopped = True
    finally:
        if any(each.merged and not each.merged.seen_already for each in verdicts):
            central.tidy()
    return Round(tuple(verdicts), before, central.counts(), stopped)


def exports_among(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield the files, and of each folder the exports in it, at any depth."""
    for path in paths:
        if path.is_dir():
            yield from sorted(path.rglob(f"*.{FileKind.EXPORT}"))
        else:
            yield path


def _merge_one(
    central: CentralFile, path: Path, key: SigningKey | None, progress: Progress
) -> Verdict:
    try:
        merged = merge(central, path, progress=progress)
    except CancelledError:
        raise
    except KnownError as refusal:
        return Verdict(path, refusal=refusal)
    if key is None:
        return Verdict(path, merged)
    try:
        receipt = write_receipt(central, merged.station.id, path.parent, key)
    except KnownError as refusal:
        return Verdict(path, merged, receipt_refusal=refusal)
    return Verdict(path, merged, receipt=receipt)


def _part(progress: Progress, index: int, files: int) -> Progress:
    def report(done: int, total: int) -> None:
        progress(index * STEPS + done * STEPS // max(total, 1), files * STEPS)

    report(0, 1)
    return report
