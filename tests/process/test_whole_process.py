"""From proposal to signed result, as a district goes through it."""

from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from mbdesk.domain.ballot import Choice
from mbdesk.domain.records import Counts, FileKind
from mbdesk.domain.result import Fate, LineStatus
from mbdesk.errors.bundles import AlteredError, WrongStationError
from mbdesk.errors.centre import NotAllowedNowError
from mbdesk.errors.counting import StationsMissingError
from mbdesk.errors.voter import NotOpenError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.centre.stations.station_ways import set_aside
from mbdesk.services.centre.voting.voting import close_voting
from mbdesk.services.common import worker_processes
from mbdesk.services.common.two_names import WayOut
from mbdesk.services.counting import opening, workers
from mbdesk.services.counting.count import sign_result, tally
from mbdesk.services.counting.count_papers import (
    counted_codes,
    left_out_codes,
    write_count_protocol,
)
from mbdesk.services.counting.result import whys_of
from mbdesk.services.counting.result_file import read_result
from mbdesk.services.exchange.checking import check_file
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from mbdesk.services.exchange.receipts import read_receipt, write_receipt
from mbdesk.services.station.casting import cast
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from mbdesk.words import untranslated
from tests.process.scene import PROPOSING_DAY, VOTING_DAY, Scene, rows

DRAFT = ProposalDraft("sv", "Bänkar", "Fler bänkar vid torget", contact="070-1", consent=True)


def propose(station) -> None:
    station.today = lambda: PROPOSING_DAY
    leave_proposal(station, DRAFT)
    station.today = lambda: VOTING_DAY


def take_part(scene: Scene) -> list[str]:
    """One proposal at each station, then three ballots at one and two at the other."""
    square, school = scene.stations
    for station in scene.stations:
        propose(station)
    at_square = [cast(square, Choice(codes)) for codes in (("bench",), ("bench", "tree"), ())]
    return at_square + [cast(school, Choice(codes)) for codes in (("tree",), ("lamp", "tree"))]


def exported(scene: Scene, *, final: bool = True) -> list[Path]:
    return [export(station, scene.folder, final=final).path for station in scene.stations]


@pytest.fixture(params=["at once", "by processes"])
def opened(request, monkeypatch):
    """Let the votes be opened at once, as few are, or in batches by processes, as many are."""
    begun = []

    def begin(*arguments, **options):
        begun.append(pool := ProcessPoolExecutor(*arguments, **options))
        return pool

    monkeypatch.setattr(worker_processes, "ProcessPoolExecutor", begin)
    if request.param == "by processes":
        monkeypatch.setattr(workers, "FEW", 2)
        monkeypatch.setattr(opening, "AT_A_TIME", 2)
    yield
    assert len(begun) == (request.param == "by processes")


@pytest.mark.usefixtures("opened")
def test_votes_of_two_stations_become_one_signed_result(scene: Scene):
    confirmations = take_part(scene)
    verdicts = merge_files(scene.central, exported(scene)).verdicts
    assert [verdict.refusal for verdict in verdicts] == [None, None]
    assert scene.central.counts() == Counts(votes=5, proposals=2, contacts=2)

    close_voting(scene.central)
    result = tally(scene.central, scene.counting)
    assert result.votes == {"bench": 2, "lamp": 1, "tree": 3}
    assert result.outcome.winners == ("tree", "bench")
    assert (result.counted, result.blank, dict(result.not_counted)) == (5, 1, {})
    with scene.central.database.reading() as session:
        assert list(counted_codes(session)) == sorted(confirmations)
    assert {line.name: (line.votes, line.status) for line in result.stations} == {
        "Torget": (3, LineStatus.FINAL),
        "Skolan": (2, LineStatus.FINAL),
    }

    path = sign_result(scene.central, scene.folder, scene.signing)
    signed = read_result(path)
    assert signed.signer == scene.central.frame.keys.signing
    assert signed.result == replace(result, whys=())
    assert whys_of(signed.record) == result.whys, "it is worked out of what is signed"
    assert read_result(scene.folder).digest == signed.digest
    assert check_file(path, scene.central).refusal is None


def test_a_result_with_another_figure_is_refused(scene: Scene):
    take_part(scene)
    merge_files(scene.central, exported(scene))
    close_voting(scene.central)
    tally(scene.central, scene.counting)
    path = sign_result(scene.central, scene.folder, scene.signing)
    honest = path.read_bytes()
    assert honest.count(b'"codes":["bench"]') == 1
    path.write_bytes(honest.replace(b'"codes":["bench"]', b'"codes":["trees"]'))
    with pytest.raises(AlteredError):
        read_result(path)


@pytest.mark.parametrize("backwards", [False, True])
def test_exports_may_arrive_in_any_order_and_again(scene: Scene, backwards):
    take_part(scene)
    paths = exported(scene)
    ordered = paths[::-1] if backwards else paths
    first = [merge(scene.central, path) for path in ordered]
    held = rows(scene.central.path)
    again = [merge(scene.central, path) for path in ordered]
    assert [merged.seen_already for merged in first + again] == [False] * 2 + [True] * 2
    assert again[0].before == again[0].after == first[-1].after
    assert rows(scene.central.path) == held


def test_a_merge_says_what_it_added(scene: Scene):
    take_part(scene)
    merged = merge(scene.central, exported(scene)[0])
    assert (merged.station.name, merged.number) == ("Torget", 1)
    assert merged.before == Counts()
    assert merged.after == Counts(votes=3, proposals=1, contacts=1)


def test_a_receipt_tells_the_station_what_is_safe_and_an_older_one_takes_nothing_back(scene: Scene):
    square, school = scene.stations
    kept = []
    for _ in range(2):
        cast(square, Choice(("tree",)))
        merge(scene.central, export(square, scene.folder).path)
        written = write_receipt(scene.central, square.station.id, scene.folder, scene.signing)
        kept.append(written.rename(scene.folder / f"{len(kept)}.{FileKind.RECEIPT}"))
    assert read_receipt(square, kept[1]).votes == square.at_centre == 2
    assert read_receipt(square, kept[0]).votes == 1
    assert square.at_centre == 2
    with pytest.raises(WrongStationError):
        read_receipt(school, kept[0])
    assert school.at_centre == 0


def test_each_phase_allows_its_own_only(scene: Scene):
    station = scene.stations[0]
    with pytest.raises(NotOpenError):
        leave_proposal(station, DRAFT)
    station.today = lambda: PROPOSING_DAY
    with pytest.raises(NotOpenError):
        cast(station, Choice(("tree",)))
    assert station.counts() == Counts()


def test_counting_waits_for_the_close_and_the_final_exports_and_happens_once(scene: Scene):
    take_part(scene)
    with pytest.raises(NotAllowedNowError):
        tally(scene.central, scene.counting)
    merge_files(scene.central, exported(scene, final=False))
    close_voting(scene.central)
    with pytest.raises(StationsMissingError) as missing:
        tally(scene.central, scene.counting)
    assert missing.value.parameters["stations"] == "Skolan (Plats Skolan), Torget (Plats Torget)"
    merge_files(scene.central, exported(scene))
    first = tally(scene.central, scene.counting)
    with pytest.raises(NotAllowedNowError):
        tally(scene.central, scene.counting)
    assert first.counted == 5


def test_what_a_station_left_out_holds_is_told_by_number(scene: Scene):
    confirmations = take_part(scene)
    merge_files(scene.central, exported(scene))
    square = scene.stations[0].station
    set_aside(scene.central, square.id, WayOut("the seal was broken", ("A. Berg", "B. Ek")))
    close_voting(scene.central)
    result = tally(scene.central, scene.counting)
    assert dict(result.not_counted) == {Fate.STATION: 3}
    with scene.central.database.reading() as session:
        assert left_out_codes(session) == {Fate.STATION: tuple(sorted(confirmations[:3]))}
        assert list(counted_codes(session)) == sorted(confirmations[3:])
    path = write_count_protocol(scene.central, scene.folder / "p.pdf", untranslated, "en")
    text = " ".join(page.extract_text() for page in PdfReader(path).pages)
    said = "was left out of the count the seal was broken A. Berg, B. Ek"
    assert said in " ".join(text.split())
    _, _, left_out = text.partition("Confirmation codes not counted")
    assert all(code in left_out for code in confirmations[:3])
    assert not any(code in left_out for code in confirmations[3:])
