"""Replaying a real election: its voters spread over real stations, merged and counted.

Everything goes through the code that people use: packs, enrolment, casting, exports at random
moments, merges in random order with repeats, box and count, the signed result, and a recount of it
from the exports. Only the choices come from a file.
"""

import io
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mbdesk.assets import letters_without_font
from mbdesk.domain.ballot import BallotItem, Choice, CountingRule, TieRule
from mbdesk.domain.process import Mode, Phase, PhaseKind, Rules
from mbdesk.domain.result import Result
from mbdesk.domain.station import StationKind
from mbdesk.durable import make_folder
from mbdesk.errors.files import NotSupportedError
from mbdesk.publishing import publish_file
from mbdesk.services.centre.central_file import (
    CentralFile,
    SigningKey,
    unlock_counting,
    unlock_signing,
)
from mbdesk.services.centre.creation.new_process import create_central
from mbdesk.services.centre.keys.key_papers import new_keys
from mbdesk.services.centre.setup.checks import Setup
from mbdesk.services.centre.stations.station_register import add_station
from mbdesk.services.centre.voting.voting import close_voting, open_voting, set_ballot
from mbdesk.services.common.callbacks import Progress, local_day, silent
from mbdesk.services.common.text_files import read_text
from mbdesk.services.common.worker_processes import worker_processes
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.exchange.enrolling import enrol
from mbdesk.services.exchange.evidence import Evidence, recount_files
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.packs import write_pack
from mbdesk.services.station.casting import cast
from mbdesk.sync.canonical import JSON, encode
from mbdesk.sync.fingerprints import process_fingerprint
from mbdesk.tally.pabulib.file import Election, parse
from mbdesk.tally.pabulib.importing import choices, recount, setup_of

EXPORTS_BEFORE_LAST = 2
SELECTED_BY_RULE = 1
"""Pabulib marks with other numbers what was funded from elsewhere."""


@dataclass(frozen=True, slots=True)
class Replayed:
    """How a replayed election compares with its file.

    `votes` and `winners` are what came out of the stations; the differences are item codes.
    `rule_not_ours` names the file's rule if it is not supported: winners are then not compared.
    """

    name: str
    ballots: int
    votes: dict[str, int]
    winners: tuple[str, ...]
    different_votes: tuple[str, ...]
    different_winners: tuple[str, ...]
    rule_not_ours: str
    winners_stated: bool
    result_path: Path

    @property
    def agrees(self) -> bool:
        """Whether nothing differs from the file."""
        return not (self.different_votes or self.different_winners)


@dataclass(frozen=True, slots=True)
class _StationDay:
    """One station's day, for a worker process."""

    pack: Path
    code: str
    folder: Path
    exports: Path
    choices: tuple[Choice, ...]


def replay(
    election: Election, name: str, stations: int, out: Path, progress: Progress = silent
) -> Replayed:
    """Vote the election through `stations` real stations under `out`, and compare.

    Raises:
        NotSupportedError(name): the file's ballot kind is not supported.
        FileExistsAlreadyError: `out` holds a replay of the same name.
        RecountDiffersError: counting again from the exports came to something else.
    """
    rules, funds, items, foreign_rule = _rules(election)
    folder = out / name
    make_folder(folder)
    setup = _setup(name, rules, funds)
    key_file, keys = folder / "replay.mbkeys", new_keys(setup)
    passphrase = keys.papers[0].words
    with create_central(folder / "central.mbdesk", setup, key_file, keys) as central:
        most = min(rules.max_choices, len(items))
        set_ballot(central, [_showable(item) for item in items], most, within_funds=False)
        open_voting(central)
        signing = unlock_signing(central, key_file, passphrase)
        jobs = _jobs(central, signing, folder, _spread(list(choices(election)), stations))
        with worker_processes(stations) as workers:
            files = [path for paths in workers.map(station_day, jobs) for path in paths]
        _merge_all(central, files, progress)
        close_voting(central)
        keys_to_count = unlock_counting(central, key_file, passphrase)
        counted = tally(central, keys_to_count)
        signed = sign_result(central, folder, signing)
    fingerprint = process_fingerprint(counted.frame.keys.signing, counted.frame.id)
    evidence = Evidence(signed, jobs[0].pack, [folder / "exports"], fingerprint)
    recount_files(evidence, keys_to_count)
    return _compare(election, name, counted, foreign_rule, _write_plain(counted, folder))


def _write_plain(counted: Result, folder: Path) -> Path:
    """Write votes by project and winners in order, for programs that want nothing else."""
    plain: dict[str, JSON] = {
        "votes": dict(counted.votes),
        "winners": list(counted.outcome.winners),
    }
    return publish_file(folder / "result.json", encode(plain) + b"\n")


def station_day(job: _StationDay) -> list[Path]:
    """Enrol a station, cast its voters' choices one by one, export at random moments."""
    with enrol(job.pack, job.folder, job.code) as station:
        moments = {secrets.randbelow(len(job.choices) + 1) for _ in range(EXPORTS_BEFORE_LAST)}
        written = []
        for done, choice in enumerate(job.choices):
            if done in moments:
                written.append(export(station, job.exports).path)
            cast(station, choice)
        written.append(export(station, job.exports, final=True).path)
    return written


def _rules(election: Election) -> tuple[Rules, int, tuple[BallotItem, ...], str]:
    """Return rules, funds and ballot, and the file's rule if it is not supported."""
    stated = election.meta.get("rule", "")
    try:
        rules, funds, items = setup_of(election)
        foreign = ""
    except NotSupportedError as error:
        if error.parameters["name"] != stated:
            raise
        plain = replace(election, meta={**election.meta, "rule": CountingRule.GREEDY})
        rules, funds, items = setup_of(plain)
        foreign = stated
    return replace(rules, tie=TieRule.BALLOT_ORDER), funds, items, foreign


def _showable(item: BallotItem) -> BallotItem:
    """Leave out of an election's titles what no bundled font shows, such as a note or a tick."""
    titles = {}
    for language, title in item.titles.items():
        missing = letters_without_font(title)
        kept = "".join(letter for letter in title if letter not in missing)
        titles[language] = kept.strip() or item.code
    return replace(item, titles=titles)


def _setup(name: str, rules: Rules, funds: int) -> Setup:
    today = local_day()
    return Setup(
        titles={"sv": name},
        funds=funds,
        phases=(Phase(PhaseKind.VOTING, today[:4] + "-01-01", str(int(today[:4]) + 1) + "-12-31"),),
        rules=rules,
        mode=Mode.TEST,
    )


def _spread(voters: list[Choice], stations: int) -> list[tuple[Choice, ...]]:
    secrets.SystemRandom().shuffle(voters)
    return [tuple(voters[start::stations]) for start in range(stations)]


def _jobs(
    central: CentralFile, key: SigningKey, folder: Path, groups: Sequence[tuple[Choice, ...]]
) -> list[_StationDay]:
    exports = folder / "exports"
    make_folder(exports)
    jobs = []
    for number, group in enumerate(groups, start=1):
        new = add_station(central, f"Station {number}", f"Plats {number}", StationKind.TABLE)
        pack = write_pack(central, new.station.id, folder, key)
        jobs.append(_StationDay(pack, new.code, folder / f"station-{number}", exports, group))
    return jobs


def _merge_all(central: CentralFile, files: list[Path], progress: Progress) -> None:
    """Merge in random order, some files twice. Raises why a file was refused."""
    random = secrets.SystemRandom()
    order = files + random.sample(files, len(files) // 2)
    random.shuffle(order)
    for verdict in merge_files(central, order, progress=progress).verdicts:
        if verdict.refusal is not None:
            raise verdict.refusal


def _compare(
    election: Election, name: str, counted: Result, foreign_rule: str, path: Path
) -> Replayed:
    expected = {**dict.fromkeys(counted.votes, 0), **recount(election)}
    stated = {p.id: p.votes for p in election.projects if p.votes is not None}
    expected.update(stated)
    chosen = {p.id for p in election.projects if p.selected == SELECTED_BY_RULE}
    states = any(p.selected is not None for p in election.projects) and not foreign_rule
    return Replayed(
        name=name,
        ballots=counted.received,
        votes=dict(counted.votes),
        winners=counted.outcome.winners,
        different_votes=tuple(c for c, n in expected.items() if counted.votes.get(c) != n),
        different_winners=tuple(sorted(chosen ^ set(counted.outcome.winners))) if states else (),
        rule_not_ours=foreign_rule,
        winners_stated=states,
        result_path=path,
    )


def read_election(path: Path) -> Election:
    """Read a `.pb` file. Raises InvalidInputError(path, line, reason) and what `read_text` does."""
    return parse(io.StringIO(read_text(path), newline=""), str(path))
