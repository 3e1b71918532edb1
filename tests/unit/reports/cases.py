"""Made-up results, small and large, for the tests of the reports."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.people import VoterAccess
from mbdesk.domain.process import Frame, Mode, Orientation, Phase, PhaseKind, PublicKeys, Rules
from mbdesk.domain.records import AuditEvent
from mbdesk.domain.result import (
    BoxCore,
    Fate,
    LineStatus,
    Outcome,
    Result,
    StationLine,
    TakenExport,
)
from mbdesk.domain.station import ReportKind, Site, Station, StationKind
from mbdesk.reports.protocol import ProtocolContent
from mbdesk.reports.station_report import ExportSigned, Held, StationReport

TITLES = (
    "Belysning längs gångvägen mellan Vällingby centrum och Råcksta",
    "Fler bänkar med armstöd",
    "Odlingslådor på Solursgränd",
    "Utegym för alla åldrar vid Grimsta idrottsplats",
    "Blomsterprakt",
    "Teaterdag för barn och unga",
    "Tryggare gångtunnel",
    "Lekplats med gungor för den som sitter i rullstol",
    "Språkkafé",
)
COSTS = (180_000, 60_000, 45_000, 250_000, 20_000, 75_000, 390_000, 160_000, 15_000)
VOTES = (214, 198, 150, 149, 120, 99, 77, 40, 0)
FRAME = Frame(
    id="0123456789abcdef0123456789abcdef",
    mode=Mode.LIVE,
    titles={"sv": "Tryggare och grönare Vällingby", "ar": "فالينغبي أكثر أمانًا وخضرة"},
    goals={},
    purposes={},
    orientation=Orientation.PLACE,
    target_group="",
    district="Hässelby-Vällingby",
    funds=400_000,
    process_funds=100_000,
    decision_day="2026-02-12",
    decision_reference="Dnr HV 2026/113",
    steering_group=("Ordförande", "Verksamhetschef"),
    partners=(),
    communication="",
    phases=(Phase(PhaseKind.VOTING, "2026-09-01", "2026-09-20"),),
    rules=Rules(access=VoterAccess.CARD),
    keys=PublicKeys(b"", b"", b"", b""),
)


def items(titles: tuple[str, ...], costs: tuple[int, ...]) -> tuple[BallotItem, ...]:
    return tuple(
        BallotItem(f"V{place + 1}", place, cost, {"sv": title})
        for place, (title, cost) in enumerate(zip(titles, costs, strict=True))
    )


def codes(number: int) -> tuple[str, ...]:
    return tuple(f"{n:04X}-7KQ2-{n * 7919 % 65536:04X}" for n in range(number))


CODES = codes(428)
DIGEST = "0123456789abcdef" * 4
PROCESS_CODE = "9F3K-T7QX-0M2B"
STATION_CODE = "M4D9-X1TA-7KQ2"
HELD = Held(7411, 52)
HEAD = "fedcba9876543210" * 4


def swedish() -> Result:
    """Nine items, two places, three stations; greedy takes five within 400 000."""
    listed = items(TITLES, COSTS)
    stations = (
        line("a", "Vällingby bibliotek", "Bord 1", 201),
        line("b", "Vällingby bibliotek", "Kiosk", 130),
        line("c", "Åkeshovs medborgarkontor", "Bord", 100),
    )
    return Result(
        core=BoxCore(FRAME, listed, "d" * 64, (), (), stations, "e" * 64),
        number=1,
        counted_on="2026-09-21",
        fates={
            "a" * 32: {Fate.COUNTED: 195, Fate.REPEAT: 3, Fate.TOO_MANY: 2, Fate.UNKNOWN_ITEM: 1},
            "b" * 32: {Fate.COUNTED: 130},
            "c" * 32: {Fate.COUNTED: 100},
        },
        blank=7,
        votes=dict(zip((item.code for item in listed), VOTES, strict=True)),
        outcome=Outcome(("V1", "V2", "V3", "V5", "V6"), 380_000),
        box="f" * 64,
    )


def line(
    letter: str, site: str, name: str, votes: int, status: LineStatus = LineStatus.FINAL
) -> StationLine:
    """Return what a box says of a station, its id and keys of one letter."""
    code = "7KQ2-M4D9-X1TA"
    exports = (TakenExport(letter * 64, 3, letter * 64, code),)
    return StationLine(letter * 32, site, name, exports, code, votes, 0, status)


def changed(result: Result, **parts: object) -> Result:
    """Return a result whose box differs in some parts: frame, items, stations."""
    return replace(result, core=replace(result.core, **parts))


def content(
    result: Result,
    codes: Sequence[str] = CODES,
    left_out: Mapping[Fate, Sequence[str]] | None = None,
) -> ProtocolContent:
    return ProtocolContent(result, codes, left_out or {}, PROCESS_CODE)


def rehearsal() -> Result:
    return changed(swedish(), frame=replace(FRAME, mode=Mode.TEST))


def large(number: int = 197) -> Result:
    """As many items as a large city's ballot, with long titles."""
    titles = tuple(
        f"{TITLES[n % 9]} – {TITLES[(n + 4) % 9].lower()} nummer{n}" for n in range(number)
    )
    costs = tuple(10_000 + 1_371 * n for n in range(number))
    listed = items(titles, costs)
    votes = {item.code: 98_765 - 431 * item.position for item in listed}
    winners = tuple(item.code for item in listed[:12])
    spent = sum(item.cost for item in listed[:12])
    outcome = Outcome(winners, spent)
    frame = replace(FRAME, funds=spent + 1_000)
    result = changed(swedish(), frame=frame, items=listed)
    return replace(result, votes=votes, outcome=outcome)


def arabic() -> Result:
    """Titles that go right to left, with Latin letters, numbers and brackets among them."""
    titles = (
        "إنارة الممشى (Vällingby centrum) 25 مصباحًا",
        "مقاعد أكثر مع مساند للذراعين",
        "نیمکت‌های بیشتر برای همه می‌خواهیم",
        *TITLES[3:],
    )
    return changed(swedish(), items=items(titles, COSTS))


def station_report(
    kind: ReportKind,
    events: int,
    *,
    mode: Mode = Mode.LIVE,
    place: str = "Kiosk",
    held: Held = HELD,
) -> StationReport:
    """Return a kiosk's report with so many kinds of events in its log."""
    return StationReport(
        kind=kind,
        frame=replace(FRAME, mode=mode),
        station=Station("a" * 32, place, StationKind.KIOSK, Site("b" * 32, place)),
        day="2026-09-21",
        version="1.0",
        process_code=PROCESS_CODE,
        station_code=STATION_CODE,
        held=held,
        votes_of_day=7411,
        opened_with=Held(3109, 17),
        happened=[
            AuditEvent("a" * 32, number, "2026-09-21", f"event_{number}", {}, "")
            for number in range(events)
        ],
        copy="current",
        export=ExportSigned(
            7, "kiosk-007.mbexport", DIGEST, "2026-09-21", True, STATION_CODE, held
        ),
        log_length=300,
        log_head=HEAD,
        broken_at=events,
    )
