"""What somebody outside sees of a result: by the papers, by a check of the file, by a recount."""

from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.errors.counting import RecountDiffersError, ResultUnsoundError
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.counting.count import make_box, write_box_file
from mbdesk.services.counting.count_elsewhere import BoxFileKeys, count_box_file
from mbdesk.services.counting.result_file import read_result, vouch
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.station.casting import cast
from mbdesk.sync.fingerprints import process_fingerprint
from tests.process.scene import VOTING_DAY, Scene

VOTES = ((*("tree",) * 4, "bench", "lamp"), (*("tree",) * 3, "lamp"))


@dataclass(frozen=True)
class Outside:
    """What lies outside the centre: sticks, a pack, and what two people signed on paper."""

    scene: Scene
    sticks: Path
    papers: dict[str, str]
    process: str

    def finds(self, result: Path) -> list[str]:
        """Return all that does not hold, in the order in which people look; empty if all does."""
        try:
            signed = read_result(result)
        except ResultUnsoundError as error:
            return [f"check: {error.parameters['field']}"]
        vouch(signed, self.process)
        told = {line.name: line.fingerprint for line in signed.result.stations}
        found = [f"paper: {name}" for name in self.papers if self.papers[name] != told.get(name)]
        (pack, *_) = sorted(self.scene.folder.glob("*.mbpack"))
        try:
            recount_files(Evidence(result, pack, (self.sticks,), self.process), self.scene.counting)
        except RecountDiffersError as error:
            found.append(f"recount: {error.parameters['field']}")
        return found


def voted(scene: Scene, folder: Path) -> Outside:
    """Vote at two stations, sign the papers of the last exports, merge and close.

    Seven trees, four lamps and a bench: a vote or two more or fewer leave no tie.
    """
    for station, codes in zip(scene.stations, VOTES, strict=True):
        for code in codes:
            cast(station, Choice((code,)))
        export(station, folder)
        cast(station, Choice(("lamp",)))
    last = [export(station, folder, final=True) for station in scene.stations]
    merge_files(scene.central, [folder])
    close_voting(scene.central)
    names = [station.station.name for station in scene.stations]
    papers = dict(zip(names, (each.fingerprint for each in last), strict=True))
    frame = scene.central.frame
    return Outside(scene, folder, papers, process_fingerprint(frame.keys.signing, frame.id))


def boxed(scene: Scene) -> Path:
    """Make the box at the desk, and write it on a stick."""
    make_box(scene.central, scene.counting.roll)
    return write_box_file(scene.central, scene.folder, scene.signing)


def counted_elsewhere(scene: Scene, box: Path, **more: str) -> Path:
    """Count a box on another computer, and return the result that comes of it."""
    folder = scene.folder / "elsewhere"
    folder.mkdir(exist_ok=True)
    keys = BoxFileKeys(scene.counting.tally, scene.signing)
    return count_box_file(box, folder, keys, VOTING_DAY, **more)
