"""Merges a set of exports, reports on each file, and writes receipts beside them.

Each file is one transaction, so a round may stop after any of them: what was merged stays merged,
and a file that is refused does not stand in the way of the next::

    done = merge_files(central, [stick], key)
    [verdict.refusal for verdict in done.verdicts]  # [None, CutShortError(…), None]
    done.after.votes - done.before.votes  # what the two good ones brought
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.records import Counts, FileKind
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import BundleError
from mbdesk.errors.files import CancelledError
from mbdesk.services.centre.central_file import CentralFile, SigningKey
from mbdesk.services.centre.merging.merging import Merged, merge
from mbdesk.services.centre.merging.ways_out import Way, way_out_of
from mbdesk.services.common.callbacks import Progress, silent
from mbdesk.services.common.folders import files_among
from mbdesk.services.exchange.receipts import write_receipt

STEPS = 1000
"""Parts of one file's work in the progress over all files."""


@dataclass(frozen=True, slots=True)
class MergeVerdict:
    """What became of one file: taken in, kept as late, or refused whole; and its receipt."""

    path: Path
    merged: Merged | None = None
    refusal: KnownError | None = None
    receipt: Path | None = None
    receipt_refusal: KnownError | None = None

    @property
    def brought_records(self) -> bool:
        """Whether the export was taken in now: not refused, not late, and not seen before."""
        merged = self.merged
        return merged is not None and not merged.late and not merged.seen_already

    @property
    def late(self) -> bool:
        """Whether the export came after the votes were boxed: it is kept, and changes nothing."""
        return self.merged is not None and self.merged.late

    @property
    def way(self) -> Way | None:
        """What can be done about a refused file; None for one that was not refused as such."""
        return way_out_of(self.refusal) if isinstance(self.refusal, BundleError) else None


@dataclass(frozen=True, slots=True)
class MergeRound:
    """What became of all files, with the counts of the whole central file before and after.

    `left` are the files that were not taken in since somebody stopped the round.
    """

    verdicts: tuple[MergeVerdict, ...]
    before: Counts
    after: Counts
    left: tuple[Path, ...] = ()

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped the round before its last file was taken in."""
        return bool(self.left)

    @property
    def new(self) -> int:
        """How many exports were taken in."""
        return sum(verdict.brought_records for verdict in self.verdicts)

    @property
    def seen_already(self) -> int:
        """How many exports the central file had taken in before."""
        held = (v.merged for v in self.verdicts if v.merged is not None and not v.merged.late)
        return sum(merged.seen_already for merged in held)

    @property
    def late(self) -> int:
        """How many exports came after the votes were boxed."""
        return sum(verdict.late for verdict in self.verdicts)

    @property
    def refused(self) -> int:
        """How many files were refused whole."""
        return sum(verdict.refusal is not None for verdict in self.verdicts)

    @property
    def complete(self) -> bool:
        """Whether there was something to merge, and all of it and each receipt succeeded."""
        failed = any(v.refusal or v.receipt_refusal for v in self.verdicts)
        return bool(self.verdicts) and not failed and not self.stopped


def merge_files(
    central: CentralFile,
    paths: Sequence[Path],
    key: SigningKey | None = None,
    progress: Progress = silent,
) -> MergeRound:
    """Merge exports, and those in folders; with the key, write receipts beside them.

    Never raises for a file that is refused: its verdict says why. When `progress` raises
    CancelledError, the file under way leaves nothing behind and the round is `stopped`.
    """
    before = central.counts()
    verdicts: list[MergeVerdict] = []
    left: Sequence[Path] = ()
    files = files_among(paths, (FileKind.EXPORT,))
    try:
        for index, path in enumerate(files):
            verdicts.append(_merge_one(central, path, key, _part(progress, index, len(files))))
    except CancelledError:
        left = files[len(verdicts) :]
    return MergeRound(tuple(verdicts), before, central.counts(), tuple(left))


def _merge_one(
    central: CentralFile, path: Path, key: SigningKey | None, progress: Progress
) -> MergeVerdict:
    try:
        merged = merge(central, path, progress=progress)
    except CancelledError:
        raise
    except KnownError as refusal:
        return MergeVerdict(path, refusal=refusal)
    if key is None:
        return MergeVerdict(path, merged)
    try:
        receipt = write_receipt(central, merged.station.id, path.parent, key)
    except KnownError as refusal:
        return MergeVerdict(path, merged, receipt_refusal=refusal)
    return MergeVerdict(path, merged, receipt=receipt)


def _part(progress: Progress, index: int, files: int) -> Progress:
    def report(done: int, total: int) -> None:
        progress(index * STEPS + done * STEPS // max(total, 1), files * STEPS)

    report(0, 1)
    return report
