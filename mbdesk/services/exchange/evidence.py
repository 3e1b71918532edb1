"""Recounting from files: a result, a pack and the sticks of all stations, nothing else.

The fingerprint is read from paper: it alone says that the files are of this process and not of
another that somebody made up::

    keys = recount_keys(result, (roll_file, passphrase), (tally_file, sheets))
    recount_files(Evidence(result, pack, (stick, other_stick), "7KQ2-M4D9-X1TA"), keys)
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mbdesk.services.centre.central_file import CountingKeys, RollKey, TallyKey
from mbdesk.services.counting.recount import Recounted, VotedUnder, recount
from mbdesk.services.counting.result_file import read_result, vouch
from mbdesk.services.counting.workers import ALONE, Workers
from mbdesk.services.exchange.packs import read_pack
from mbdesk.sync.compartments import Secret, read_key
from mbdesk.sync.keys import Purpose


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a recount is made from.

    `exports` are files or folders, in any order, with whatever else lies there; `fingerprint` is
    the process's, from a paper.
    """

    result: Path
    pack: Path
    exports: Sequence[Path]
    fingerprint: str


def recount_files(evidence: Evidence, keys: CountingKeys, workers: Workers = ALONE) -> Recounted:
    """Count again from files, and compare everything.

    Raises NotVouchedError (the result is not signed by the process of that fingerprint), and what
    `read_result`, `read_pack` and `recount` raise.
    """
    signed = read_result(evidence.result)
    vouch(signed, evidence.fingerprint)
    pack = read_pack(evidence.pack)
    under = VotedUnder(pack.frame, pack.items, dict(pack.cards))
    return recount(signed, under, evidence.exports, keys, workers)


def recount_keys(
    result: Path, roll: tuple[Path, Secret], tally: tuple[Path, Secret]
) -> CountingKeys:
    """Return the unlocked keys that a recount of this result takes.

    Each is a key file with what opens it: its passphrase, or two sheets. Raises what `read_key`
    raises.
    """
    process = read_result(result).record.core.frame.id
    return CountingKeys(
        roll=RollKey(read_key(roll[0], process, roll[1], Purpose.ROLL)),
        tally=TallyKey(read_key(tally[0], process, tally[1], Purpose.TALLY)),
    )
