"""A process with every kind of signed file, and the services that read them."""

import shutil
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from mbdesk.domain.ballot import Choice
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Rules
from mbdesk.domain.records import FileKind
from mbdesk.domain.station import StationKind
from mbdesk.errors import KnownError
from mbdesk.errors.bundles import BundleError
from mbdesk.services.centre.central_file import CentralFile, open_central
from mbdesk.services.centre.merging.kept_decisions import (
    HeldLines,
    Waiver,
    foresee,
    take_branch,
    take_in,
)
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.merging.ways_out import quarantine
from mbdesk.services.centre.proposals.proposal_files import write_proposals
from mbdesk.services.centre.stations.cards import make_cards
from mbdesk.services.centre.voting.voting import close_voting, open_voting
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting.count import (
    make_box,
    sign_result,
    tally,
    write_box_file,
)
from mbdesk.services.counting.count_elsewhere import BoxFileKeys, count_box_file, unlock_for_box
from mbdesk.services.counting.overview_reading import read_overview
from mbdesk.services.counting.result_file import read_result, vouch
from mbdesk.services.counting.result_taking import result_to_take, take_result
from mbdesk.services.exchange.checking import Checked, check_file
from mbdesk.services.exchange.code_resets import read_reset, write_reset
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.receipts import write_receipt
from mbdesk.services.exchange.receiving import receive
from mbdesk.services.kiosk.staff_code import choose_staff_code
from mbdesk.services.station.casting import VisitTests, cast, keep_test, seal
from mbdesk.services.station.identifying import identify_card
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.services.station.station_folder import StationFolder, open_station
from mbdesk.services.station.surveying import answer_survey
from mbdesk.sync.compartments import open_key_file
from mbdesk.sync.keys import Purpose
from mbdesk.words.phrase import reader_of
from mbdesk.words.sentences.messages import sentence
from tests.fuzz.forgery import Original, taken_apart
from tests.keys import PASSPHRASE
from tests.process.forging import private_key
from tests.process.pictures.making import COLOURS, saved
from tests.process.scene import (
    PROPOSING_DAY,
    VOTING_DAY,
    Scene,
    set_up,
    voting_day,
    wait_for_nobody,
)

KEY_FILE = "mbkeys"
USED_EVERY = 4
"""Every which file that was taken in is put to use too; that costs more than reading many."""

WAY = WayOut("det stod så på stickan", ("Anna Ek", "Bo Dal"))
RULES = Rules(access=VoterAccess.CARD, survey=True, max_choices=2)
Reading = Callable[[Path], object]


@dataclass(frozen=True)
class Desk:
    """Folders that stay as they are: the stations and the centre, and a file of each kind.

    `heard` is the centre before any export, and `boxed` with a box that nobody has opened.
    """

    folder: Path
    scene: Scene
    files: Mapping[str, Path]
    code: str
    fingerprint: str

    def original(self, kind: FileKind) -> Original:
        """Return the file of a kind, taken apart, with the key of who signs such files."""
        stations = kind is FileKind.EXPORT
        key = private_key(self.scene.stations[0]) if stations else self.scene.signing.private
        return taken_apart(self.files[kind], kind, key)


def make_desk(folder: Path) -> Desk:
    """Go through a whole process with cards, tests, proposals and a survey, and keep its files."""
    scene = set_up(folder, RULES, test_ballots=True)
    cards = make_cards(scene.central, 4)
    open_voting(scene.central)
    new = scene.add("Torget", StationKind.KIOSK)
    pack = scene.pack(new)
    station = scene.take(enrol(pack, folder / "Torget", new.code, voting_day))
    _fill(station, cards)
    _copy(scene.central, folder / "heard")
    exported = export(station, folder, final=True).path
    merge(scene.central, exported)
    receipt = write_receipt(scene.central, new.station.id, folder, scene.signing)
    reset = write_reset(scene.central, new.station.id, folder, scene.signing, WAY)
    close_voting(scene.central)
    make_box(scene.central, scene.counting.roll)
    box = write_box_file(scene.central, folder, scene.signing)
    _copy(scene.central, folder / "boxed")
    result = count_box_file(
        box, folder, BoxFileKeys(scene.counting.tally, scene.signing), VOTING_DAY
    )
    made = (pack, exported, receipt, box, result, reset)
    files: dict[str, Path] = dict(zip(FileKind, made, strict=True))
    files[KEY_FILE] = scene.key_file
    return Desk(folder, scene, files, new.code, read_result(result).fingerprint)


def _fill(station: StationFolder, cards: tuple[str, ...]) -> None:
    station.today = lambda: PROPOSING_DAY
    picture = saved(COLOURS, "PNG")
    for title in ("Bänk", "Lampa"):
        draft = ProposalDraft(
            "sv", title, "vid torget", contact="a@b.se", consent=True, picture=picture
        )
        leave_proposal(station, draft)
    station.today = voting_day
    for card, codes in zip(cards, (("tree",), ("bench", "lamp"), ("lamp",)), strict=False):
        cast(station, Choice(codes), identify_card(station, card))
    keep_test(station, seal(station, Choice(("tree",))), VisitTests())
    answer_survey(station, {"age": "20_29"})


def _copy(central: CentralFile, folder: Path) -> None:
    folder.mkdir()
    shutil.copy(central.path, folder)


class Readers:
    """The public services that read signed files, each on files of its own.

    What a service has taken in is forgotten before the next file.
    """

    def __init__(self, desk: Desk, folder: Path) -> None:
        self._desk, self._folder = desk, folder
        self._heard = open_central(self._laid("heard"), voting_day)
        self._boxed = open_central(self._laid("boxed"), voting_day)
        self._station = self._opened_station()
        counting = desk.scene.counting
        self._keys = counting
        self.accepted = self.packs = 0

    def of(self, kind: str) -> tuple[Reading, ...]:
        """Return the services that read a kind of file."""
        checks: tuple[Reading, ...] = (self._check, self._check_at_centre)
        return {
            FileKind.PACK: (*checks, self._receive, self._enrol, self._recount_with),
            FileKind.EXPORT: (*checks, self._merge, self._recount_from),
            FileKind.RECEIPT: (*checks, self._receive),
            FileKind.BOX: (*checks, self._count_box, self._unlock_box),
            FileKind.RESULT: (*checks, self._read_result, self._recount, self._take_result),
            FileKind.RESET: (*checks, self._reset),
            KEY_FILE: (self._unlock,),
        }[kind]

    def close(self) -> None:
        """Close everything."""
        for each in (self._heard, self._boxed, self._station):
            each.close()

    # What people do with a file

    def _check(self, path: Path) -> None:
        _refuse(check_file(path, fingerprint=self._desk.fingerprint))

    def _check_at_centre(self, path: Path) -> None:
        _refuse(check_file(path, self._desk.scene.central))

    def _receive(self, path: Path) -> None:
        receive(self._station, path)
        _ = self._station.items, self._station.may_vote, self._station.counts()
        self._station.close()
        self._station = self._opened_station()

    def _enrol(self, path: Path) -> None:
        self.packs += 1
        if self.packs % USED_EVERY:
            return
        target = self._folder / "enrolled"
        shutil.rmtree(target, ignore_errors=True)
        enrol(path, target, self._desk.code, voting_day).close()

    def _recount_with(self, path: Path) -> None:
        self._recounted(pack=path)

    def _recount_from(self, path: Path) -> None:
        self._recounted(exports=(path,))

    def _recount(self, path: Path) -> None:
        self._recounted(result=path)

    def _merge(self, path: Path) -> None:
        try:
            merge(self._heard, path)
        except BundleError as refusal:
            self._way_out(path, refusal)
        if self.accepted % USED_EVERY == 0:
            self._use_what_was_merged()
        self._heard = self._again(self._heard, "heard")

    def _use_what_was_merged(self) -> None:
        shutil.rmtree(self._folder / "proposals", ignore_errors=True)
        write_proposals(self._heard, self._folder / "proposals")
        close_voting(self._heard)
        read_overview(self._heard)
        wait_for_nobody(self._heard)
        tally(self._heard, self._desk.scene.counting)
        target = self._folder / "counted"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        read_result(sign_result(self._heard, target, self._desk.scene.signing))

    def _way_out(self, path: Path, refusal: BundleError) -> None:
        """Take a refused export in as two people may; raises the refusal if there is no way."""
        _told(refusal)
        kept = quarantine(self._heard, path, refusal)
        try:
            if refusal.code in {"key_mismatch", "changed_record", "cloned_station"}:
                waiver = Waiver(foresee(self._heard, kept, HeldLines.BOTH).codes)
                take_branch(self._heard, kept, HeldLines.BOTH, WAY, waiver)
            else:
                take_in(self._heard, kept, WAY, Waiver(foresee(self._heard, kept).codes))
        except KnownError:
            self._heard = self._again(self._heard, "heard")
            raise

    def _count_box(self, path: Path) -> None:
        target = self._folder / "results"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        keys = BoxFileKeys(self._desk.scene.counting.tally, self._desk.scene.signing)
        read_result(count_box_file(path, target, keys, VOTING_DAY))

    def _unlock_box(self, path: Path) -> None:
        opens = self._desk.scene.key_file, PASSPHRASE
        unlock_for_box(path, opens, opens)

    def _read_result(self, path: Path) -> None:
        vouch(read_result(path), self._desk.fingerprint)

    def _take_result(self, path: Path) -> None:
        take_result(self._boxed, result_to_take(self._boxed, path))
        read_overview(self._boxed)
        self._boxed = self._again(self._boxed, "boxed")

    def _reset(self, path: Path) -> None:
        choose_staff_code(self._station, "580264", read_reset(self._station, path))
        self._station.close()
        self._station = self._opened_station()

    def _unlock(self, path: Path) -> None:
        opened = open_key_file(path, self._desk.scene.central.frame.id)
        _ = opened.kind, opened.purposes, opened.wants_sheets
        opened.unlock(PASSPHRASE, Purpose.TALLY)

    # What they do it with

    def _recounted(self, **other: object) -> None:
        files = self._desk.files
        true = Evidence(
            files[FileKind.RESULT],
            files[FileKind.PACK],
            (files[FileKind.EXPORT],),
            self._desk.fingerprint,
        )
        recount_files(replace(true, **other), self._keys)  # type: ignore[arg-type]

    def _again(self, central: CentralFile, name: str) -> CentralFile:
        central.close()
        self.accepted += 1
        return open_central(self._laid(name), voting_day)

    def _laid(self, name: str) -> Path:
        target = self._folder / name
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(self._desk.folder / name, target)
        return target / self._desk.scene.central.path.name

    def _opened_station(self) -> StationFolder:
        target = self._folder / "station"
        shutil.rmtree(target, ignore_errors=True)
        target.mkdir()
        for each in (self._desk.folder / "Torget").iterdir():
            if each.is_file():
                shutil.copy(each, target)
        return open_station(target, voting_day)


def read(reading: Reading, path: Path) -> str:
    """Let a service read a file; return the code of its refusal, empty for a file that it took.

    Any error that has no name passes through.
    """
    try:
        reading(path)
    except KnownError as refusal:
        _told(refusal)
        return refusal.code
    return ""


def _refuse(checked: Checked) -> None:
    if checked.refusal is not None:
        raise checked.refusal


def _told(refusal: KnownError) -> None:
    """Put a refusal into words, as every window and verb does."""
    for language in ("sv", "en"):
        str(sentence(refusal, reader_of(language)))
