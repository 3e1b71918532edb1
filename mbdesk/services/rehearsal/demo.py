"""Runs a whole made-up process, for newcomers and for trying the windows."""

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from mbdesk.assets import EXAMPLE_PROCESS, RESOURCES
from mbdesk.domain.ballot import BallotItem, Choice
from mbdesk.domain.media import Media
from mbdesk.domain.people import SURVEY
from mbdesk.domain.process import Mode, Phase, PhaseKind
from mbdesk.domain.result import Result
from mbdesk.domain.station import StationKind
from mbdesk.durable import is_there, make_folder
from mbdesk.errors.files import FileExistsAlreadyError
from mbdesk.services.centre.central_file import (
    CentralFile,
    SigningKey,
    unlock_counting,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.creation.setup_file import read_setup
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.media import read_media
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import close_voting, open_voting, set_ballot
from mbdesk.services.common.callbacks import Progress, fixed, local_day, silent
from mbdesk.services.common.file_names import DocumentNames
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.count_papers import write_count_protocol
from mbdesk.services.counting.tie_decisions import settle_tie
from mbdesk.services.exchange.enrolling import enrol, receive_pack
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.exchange.receipts import read_receipt, write_receipt
from mbdesk.services.rehearsal.demo_pictures import demo_pictures
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder
from mbdesk.services.station.surveying import answer_survey, note_help
from mbdesk.words import Words, untranslated

BALLOTS = 240
HELPED = 17
STATIONS = (
    ("Vällingby bibliotek", StationKind.TABLE),
    ("Hässelby gård medborgarkontor", StationKind.KIOSK),
)
TIE_BASIS = "§ 7"
"""What the made-up board's decision on equal votes rests on."""

SPLIT = 3
"""The first station gets two thirds of the voters."""


@dataclass(frozen=True, slots=True)
class Demo:
    """What the demo made and where it is."""

    folder: Path
    proposals: int
    result: Result
    protocol: Path
    result_file: Path
    passphrase: str

    @property
    def central(self) -> Path:
        """The central file."""
        return self.folder / "central.mbdesk"

    @property
    def station(self) -> Path:
        """The folder of the station to try."""
        return self.folder / "station-1"

    def story(self) -> str:
        """Return what was done, in plain words."""
        funds, spent = self.result.frame.funds, self.result.outcome.spent
        return (
            f"{self.proposals} proposals and {self.result.counted} votes were left at "
            f"{len(self.result.stations)} stations, exported, merged and counted. "
            f"The chosen ones cost {spent} of {funds} kr."
        )

    def places(self) -> str:
        """Return where the files are and how to open them."""
        return (
            f"Protocol:        {self.protocol}\n"
            f"Signed result:   {self.result_file}\n"
            f"Open the centre: python3 packaging/dev.py run {self.central}\n"
            f"Open a station:  python3 packaging/dev.py run {self.station}\n"
            f"Passphrase:      {self.passphrase}"
        )

    def facts(self) -> dict[str, Any]:
        """Return the same for programs."""
        return {
            "folder": self.folder,
            "proposals": self.proposals,
            "votes": self.result.votes,
            "winners": self.result.outcome.winners,
            "protocol": self.protocol,
            "result": self.result_file,
            "passphrase": self.passphrase,
        }


def run_demo(
    folder: Path, progress: Progress = silent, words: Words = untranslated, language: str = "sv"
) -> Demo:
    """Build the demo under `folder`: process, two stations, proposals, votes, result, protocol.

    Raises FileExistsAlreadyError when the folder holds a demo.
    """
    if is_there(folder / "central.mbdesk"):
        raise FileExistsAlreadyError(path=str(folder / "central.mbdesk"))
    make_folder(folder)
    ideas = json.loads((RESOURCES / "demo" / "proposals.json").read_text("utf-8"))
    setup = replace(
        read_setup(EXAMPLE_PROCESS),
        mode=Mode.TEST,
        phases=_phases(),
        media=_media(ideas, folder / "media"),
    )
    key_file, keys = folder / "central.mbkeys", new_keys(setup)
    passphrase = keys.papers[0].words
    with create_central(folder / "central.mbdesk", setup, key_file, keys) as central:
        key = unlock_signing(central, key_file, passphrase)
        stations = _enrol_stations(central, key, folder)
        _propose(stations, ideas)
        _bring_in(central, key, stations, folder, final=False)
        set_ballot(central, _items(ideas))
        open_voting(central)
        _give_packs(central, key, stations, folder)
        _vote(stations, ideas, progress)
        _bring_in(central, key, stations, folder, final=True)
        close_voting(central)
        counted = _settled(central, tally(central, unlock_counting(central, key_file, passphrase)))
        result_file = sign_result(central, folder, key)
        protocol = write_count_protocol(
            central, folder / DocumentNames(central.frame).protocol, words, language
        )
        proposals = central.counts().proposals
    for station in stations:
        station.close()
    return Demo(folder, proposals, counted, protocol, result_file, passphrase)


def _settled(central: CentralFile, counted: Result) -> Result:
    """Decide on equal votes as the board would: the made-up votes may well have some."""
    while not counted.outcome.settled:
        waiting = next(tie for tie in counted.outcome.ties if not tie.order)
        counted = settle_tie(central, waiting.codes, TIE_BASIS)
    return counted


def _media(ideas: Sequence[dict[str, Any]], folder: Path) -> tuple[Media, ...]:
    """Create a folder of pictures and read it, as staff would."""
    uses = {f"items/{number}": idea["picture"] for number, idea in enumerate(ideas, start=1)}
    demo_pictures().lay_out(folder, {"map": "map", **uses})
    return read_media(folder)


def _phases() -> tuple[Phase, ...]:
    def day(offset: int) -> str:
        return (date.fromisoformat(local_day()) + timedelta(days=offset)).isoformat()

    return (
        Phase(PhaseKind.PROPOSING, day(-60), day(-40)),
        Phase(PhaseKind.EVALUATION, day(-39), day(-10)),
        Phase(PhaseKind.VOTING, day(-9), day(30)),
    )


def _enrol_stations(central: CentralFile, key: SigningKey, folder: Path) -> list[StationFolder]:
    stations = []
    for number, (name, kind) in enumerate(STATIONS, start=1):
        new = add_station(central, name, name, kind)
        pack = write_pack(central, new.station.id, folder, key)
        stations.append(enrol(pack, folder / f"station-{number}", new.code))
    return stations


def _propose(stations: Sequence[StationFolder], ideas: Sequence[dict[str, Any]]) -> None:
    """Leave the proposals on a day when proposing is open."""
    for number, idea in enumerate(ideas):
        station = stations[number % len(stations)]
        station.today = fixed(station.frame.phases[0].first_day)
        draft = ProposalDraft(
            language="sv",
            title=idea["titles"]["sv"],
            description=idea["descriptions"]["sv"],
            place=idea["place"],
            estimate=idea["cost"],
            contact="Exempel Exempelsson, 08-508 04 000",
            consent=True,
        )
        leave_proposal(station, draft)
    for station in stations:
        station.today = local_day


def _bring_in(
    central: CentralFile,
    key: SigningKey,
    stations: Sequence[StationFolder],
    folder: Path,
    *,
    final: bool,
) -> None:
    """Export at every station, merge, and bring the receipts back."""
    exports = folder / "exports"
    make_folder(exports)
    files = [export(station, exports, final=final).path for station in stations]
    for verdict in merge_files(central, files).verdicts:
        if verdict.refusal is not None:
            raise verdict.refusal
    for station in stations:
        read_receipt(station, write_receipt(central, station.station.id, exports, key))


def _items(ideas: Sequence[dict[str, Any]]) -> list[BallotItem]:
    return [
        BallotItem(
            code=str(position + 1),
            position=position,
            cost=idea["cost"],
            titles=idea["titles"],
            descriptions=idea["descriptions"],
            place=idea["place"],
        )
        for position, idea in enumerate(ideas)
    ]


def _give_packs(
    central: CentralFile, key: SigningKey, stations: Sequence[StationFolder], folder: Path
) -> None:
    for station in stations:
        receive_pack(station, write_pack(central, station.station.id, folder, key))


def _vote(
    stations: Sequence[StationFolder], ideas: Sequence[dict[str, Any]], progress: Progress
) -> None:
    random = secrets.SystemRandom()
    codes = [str(position + 1) for position in range(len(ideas))]
    weights = [idea["weight"] for idea in ideas]
    for number in range(BALLOTS):
        marked = set(random.choices(codes, weights, k=random.randint(1, 3)))
        station = stations[0 if number % SPLIT else 1]
        cast(station, Choice(tuple(sorted(marked))))
        if number % 2:
            answer_survey(station, {name: random.choice(some) for name, some in SURVEY.items()})
        progress(number + 1, BALLOTS)
    note_help(stations[0], HELPED)
