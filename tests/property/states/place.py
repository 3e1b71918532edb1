"""Two stations and a centre that crash: what people do there, and what must be true of it.

A crash keeps the files as they are at that moment, half-written journals and all, and forgets the
program: files are copied while it still has them open, and opened again elsewhere.
"""

import shutil
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.vote_state import StationAct
from mbdesk.errors.bundles import BundleError, ClonedStationError, RevokedStationError
from mbdesk.services.centre.central_file import open_central, unlock_counting, unlock_signing
from mbdesk.services.centre.merging.kept_decisions import (
    HeldLines,
    Waiver,
    foresee,
    take_branch,
    take_in,
)
from mbdesk.services.centre.merging.kept_files import KeptExport, kept_exports
from mbdesk.services.centre.merging.merging import Merged, merge
from mbdesk.services.centre.merging.run_chunks import held_run
from mbdesk.services.centre.merging.ways_out import Way, quarantine, way_out_of
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import sign_result
from mbdesk.services.counting.count_standing import result
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.exports import export
from mbdesk.services.station.casting import cast
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.services.station.station_state import reopen
from mbdesk.sync.bundle.reading import open_bundle
from mbdesk.sync.codes import code_of_bits
from tests.keys import PASSPHRASE
from tests.process.scene import Scene, set_up, voting_day
from tests.templates import lay_out

NAMES = ("Torget", "Skolan")
ITEMS = ("bench", "lamp", "tree")
WAY = WayOut("så blev det", ("Anna Ek", "Bo Dal"))


class PowerCutError(Exception):
    """Stops the program in the middle of what it does."""


@dataclass(frozen=True)
class Sent:
    """An export on a stick, of which station, and the codes of the votes in it."""

    path: Path
    digest: str
    station: str
    codes: frozenset[str]


@dataclass
class Desk:
    """A station at its table, whether it has closed, and the codes that voters were given."""

    station: StationFolder
    stick: Path
    final: bool = False
    acknowledged: set[str] = field(default_factory=set)

    @property
    def id(self) -> str:
        """The station's id, which a copy of it has too."""
        return self.station.station.id

    def agrees(self) -> None:
        """Compare what its file says with what its voters were told."""
        assert self.station.allows(StationAct.CAST) is not self.final
        assert self.station.counts().votes == len(self.acknowledged)


class Place:
    """The desks, the centre, and every file that was ever written."""

    def __init__(self, folder: Path, access: VoterAccess) -> None:
        self._folder, self._moves = folder, 0
        home = folder / "home"
        home.mkdir()
        self.cards = lay_out(home, _made, access)
        self.centre = open_central(home / "central.mbdesk", voting_day)
        self.signing = unlock_signing(self.centre, home / "central.mbkeys", PASSPHRASE)
        self.counting = unlock_counting(self.centre, home / "central.mbkeys", PASSPHRASE)
        self.desks = [self._desk(open_station(home / name, voting_day)) for name in NAMES]
        self.sent: list[Sent] = []
        self.arrived: dict[str, set[str]] = {desk.id: set() for desk in self.desks}
        self.results: dict[Path, bytes] = {}

    @property
    def pack(self) -> Path:
        """A pack that the votes were cast under."""
        return next((self._folder / "home").glob("*.mbpack"))

    @property
    def sticks(self) -> list[Path]:
        """Where all exports lie."""
        return [desk.stick for desk in self.desks]

    def close(self) -> None:
        """Close everything."""
        for desk in self.desks:
            desk.station.close()
        self.centre.close()

    # At the stations

    def cast(self, desk: Desk, item: int, card: int) -> None:
        """Vote, with a card where cards are asked for; raises what `cast` raises."""
        voter = identify_card(desk.station, self.cards[card]) if self.cards else None
        desk.acknowledged.add(cast(desk.station, Choice((ITEMS[item],)), voter))

    def export(self, desk: Desk, *, final: bool) -> None:
        """Write an export onto the station's own stick."""
        written = export(desk.station, desk.stick, final=final)
        desk.final = desk.final or final
        assert written.body.final is desk.final
        self._send(desk, written.path)

    def reopen(self, desk: Desk) -> None:
        """Open a station again after its last export."""
        reopen(desk.station, WAY)
        desk.final = False

    def copy(self, desk: Desk) -> None:
        """Copy a station's folder; the copy goes on beside it."""
        away = open_station(self._copied(desk.station.folder), voting_day)
        self.desks.append(self._desk(away, desk.final, set(desk.acknowledged)))

    def crash_station(self, desk: Desk) -> None:
        """Cut the power between two acts."""
        self._restart(desk, self._copied(desk.station.folder))

    def crash_while_exporting(self, desk: Desk) -> None:
        """Cut the power while an export is written, if it comes so far."""
        left: list[Path] = []

        def cut(_done: int, _total: int) -> None:
            left.append(self._copied(desk.station.folder))
            raise PowerCutError

        with suppress(PowerCutError):
            written = export(desk.station, desk.stick, final=True, progress=cut)
            desk.final = True  # too short to be interrupted
            self._send(desk, written.path)
        if left:
            self._restart(desk, left[0])

    def _send(self, desk: Desk, path: Path) -> None:
        with open_bundle(path) as bundle:
            digest = bundle.manifest.digest
        self.sent.append(Sent(path, digest, desk.id, frozenset(desk.acknowledged)))

    def _restart(self, desk: Desk, folder: Path) -> None:
        before, desk.station = desk.station, open_station(folder, voting_day)
        before.close()

    # At the centre

    def merge(self, sent: Sent) -> Merged | BundleError:
        """Merge an export, or keep it aside where it is refused for what another line has sent."""
        try:
            merged = merge(self.centre, sent.path)
        except BundleError as refusal:
            _of_another_line(refusal)
            quarantine(self.centre, sent.path, refusal)
            return refusal
        if not merged.late:
            self.arrived[sent.station] |= sent.codes
            assert sent.codes <= self.held(sent.station) | self.told(sent.station)
        return merged

    def crash_while_merging(self, sent: Sent) -> None:
        """Cut the power while an export is merged, if it comes so far."""
        left: list[Path] = []

        def cut(_done: int, _total: int) -> None:
            left.append(self._copied(self.centre.path.parent))
            raise PowerCutError

        before = self.centre.counts()
        with suppress(PowerCutError, BundleError):
            if not merge(self.centre, sent.path, progress=cut).late:
                self.arrived[sent.station] |= sent.codes
        if left:
            self._restart_centre(left[0])
            assert self.centre.counts() == before

    def crash_centre(self) -> None:
        """Cut the power between two acts."""
        self._restart_centre(self._copied(self.centre.path.parent))

    def _restart_centre(self, folder: Path) -> None:
        before = self.centre
        self.centre = open_central(folder / before.path.name, voting_day)
        before.close()

    def waiting(self) -> list[KeptExport]:
        """Return the exports that are kept and not decided on."""
        return [kept for kept in kept_exports(self.centre) if kept.waits]

    def take(self, kept: KeptExport, choice: HeldLines) -> None:
        """Take a kept export in as two people may; what stands against it stays kept."""
        branch = kept.refusal is not None and way_out_of(kept.refusal) is Way.BRANCH
        chosen = choice if branch else None
        try:
            waived = Waiver(foresee(self.centre, kept.digest, chosen).codes, kept.fingerprint)
            if chosen is None:
                take_in(self.centre, kept.digest, WAY, waived)
            else:
                take_branch(self.centre, kept.digest, chosen, WAY, waived)
        except BundleError as refusal:
            _of_another_line(refusal)
            return
        sent = next(each for each in self.sent if each.digest == kept.digest)
        self.arrived[sent.station] |= sent.codes

    def sign(self) -> Path:
        """Sign the newest result once every tie is settled, and remember it for ever."""
        found = result(self.centre)
        while found is not None and not found.outcome.settled:
            tie = next(each for each in found.outcome.ties if not each.order)
            found = settle_tie(self.centre, tie.codes, "§ 7")
        folder = self._folder / f"result-{len(self.results)}"
        folder.mkdir()
        path = sign_result(self.centre, folder, self.signing)
        self.results[path] = path.read_bytes()
        return path

    # What can be asked

    def held(self, station: str) -> set[str]:
        """Return the codes of what the centre holds of a station."""
        with self.centre.database.reading() as session:
            return {code_of_bits(record.number) for record in held_run(session, station)}

    def told(self, station: str) -> set[str]:
        """Return the codes of what is not taken, and was told by its numbers."""
        return {
            code_of_bits(bytes.fromhex(number))
            for kept in kept_exports(self.centre)
            if kept.station.id == station
            for number in str(kept.parameters.get("numbers", "")).split()
        }

    def acknowledged(self, station: str) -> set[str]:
        """Return the codes that voters were given at a station or a copy of it."""
        return {code for desk in self.desks if desk.id == station for code in desk.acknowledged}

    # Files

    def _desk(
        self, station: StationFolder, final: bool = False, codes: set[str] | None = None
    ) -> Desk:
        self._moves += 1
        stick = self._folder / f"stick-{self._moves}"
        stick.mkdir()
        return Desk(station, stick, final, codes or set())

    def _copied(self, folder: Path) -> Path:
        self._moves += 1
        target = self._folder / f"copy-{self._moves}" / folder.name
        target.mkdir(parents=True)
        for each in folder.iterdir():
            if each.is_file() and each.suffix != ".lock":
                shutil.copy(each, target)
        return target


def _made(folder: Path, access: VoterAccess) -> tuple[str, ...]:
    """Open voting at two stations; return the codes of the cards."""
    scene: Scene = set_up(folder, Rules(access=access))
    cards = make_cards(scene.central, 6) if access is VoterAccess.CARD else ()
    open_voting(scene.central)
    for name in NAMES:
        scene.enrolled(name)
    scene.close()
    return cards


def _of_another_line(refusal: BundleError) -> None:
    """Let pass what a copy of a station, or a station that was revoked, is refused for."""
    assert isinstance(refusal, ClonedStationError | RevokedStationError)
