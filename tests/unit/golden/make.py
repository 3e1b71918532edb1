"""Makes one file of each kind, for a version's folder: ``python -m tests.unit.golden.make v2``.

What is made with a version is committed once that version is out, and never made anew: later
programs must read it. There are two stations and cards, a card that was used twice, a test ballot,
and a tie that the board decided.
"""

import json
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.station import StationKind
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result, tally, write_box_file
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.code_resets import write_reset
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder
from tests.keys import PASSPHRASE
from tests.process.scene import Scene, set_up

HERE = Path(__file__).parent
DECIDED = WayOut("koden är glömd", ("Anna Ek", "Bo Dal"))


def vote(scene: Scene) -> list[StationFolder]:
    """Let people vote at two stations, and export what came; return the stations."""
    codes = make_cards(scene.central, 4)
    open_voting(scene.central)
    square, school = scene.enrolled("Torget"), scene.enrolled("Skolan", StationKind.KIOSK)
    for station, code, marked in (
        (square, codes[0], ("bench",)),
        (square, codes[1], ("lamp",)),
        (school, codes[1], ("lamp",)),
        (school, codes[2], ()),
    ):
        cast(station, Choice(marked), identify_card(station, code))
    keep_test(school, seal(school, Choice(("tree",))), VisitTests())
    return [square, school]


def make(folder: Path) -> None:
    """Write the files into an empty folder."""
    with TemporaryDirectory() as work:
        scene = set_up(Path(work), Rules(access=VoterAccess.CARD), test_ballots=True)
        stations = vote(scene)
        out = Path(work) / "out"
        out.mkdir()
        exports = [export(station, out, final=True).path for station in stations]
        for path in exports:
            merge(scene.central, path)
        receipt = write_receipt(scene.central, stations[0].station.id, out, scene.signing)
        reset = write_reset(scene.central, stations[1].station.id, out, scene.signing, DECIDED)
        close_voting(scene.central)
        tally(scene.central, scene.counting)
        settle_tie(scene.central, ("lamp", "bench"), "§ 12")
        box = write_box_file(scene.central, out, scene.signing)
        result = sign_result(scene.central, out, scene.signing)
        pack = next(Path(work).glob("torget*.mbpack"))
        scene.close()
        folder.mkdir(parents=True)
        for name, path in {
            "torget.mbpack": pack,
            "torget.mbexport": exports[0],
            "skolan.mbexport": exports[1],
            "torget.mbreceipt": receipt,
            "skolan.mbreset": reset,
            "1.mbbox": box,
            "1.mbresult": result,
            "keys.mbkeys": scene.key_file,
        }.items():
            shutil.copy(path, folder / name)
        signed = read_result(result)
        said = {
            "passphrase": PASSPHRASE,
            "fingerprint": signed.fingerprint,
            "digest": signed.digest,
            "box": signed.result.box,
            "votes": dict(signed.result.votes),
            "winners": list(signed.result.outcome.winners),
            "not_counted": dict(signed.result.not_counted),
        }
        (folder / "said.json").write_text(json.dumps(said, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    make(HERE / sys.argv[1])
