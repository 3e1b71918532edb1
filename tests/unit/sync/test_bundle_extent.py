"""What a city's box and result tell fits into what is read of them."""

from dataclasses import replace

from mbdesk.domain.ballot import BallotItem
from mbdesk.domain.records import FileKind
from mbdesk.domain.result import BoxCore, LineStatus, StationLine, TakenExport
from mbdesk.sync.bundle.extent import extent_of, within
from mbdesk.sync.canonical import encode
from mbdesk.sync.records import to_json
from tests.property.counting.scene import frame

LANGUAGES = ("ar", "en", "fa", "fi", "fit", "se", "so", "sv", "sv_easy")
SENTENCE = "A place to sit, with shade, water and light, for those who wait. "


def city() -> BoxCore:
    export = TakenExport("a" * 64, 120, "b" * 64, "7KQ2-M4D9-X1TA")
    line = StationLine(
        "3" * 32,
        "Biblioteket",
        "Bord 1",
        (export,) * 3,
        export.fingerprint,
        999,
        9,
        LineStatus.FINAL,
    )
    titles = dict.fromkeys(LANGUAGES, "A bench, a lamp, a tree")
    texts = dict.fromkeys(LANGUAGES, SENTENCE * 12)
    item = BallotItem("tree", 1, 1_000_000, titles, texts)
    return BoxCore(
        frame=frame(),
        items=(item,) * 1_000,
        frame_digest="f" * 64,
        withdrawn=(),
        void_cards=tuple(range(131_071)),
        stations=(line,) * 1_000,
        numbers="0" * 64,
    )


def test_a_city_of_a_thousand_stations_has_room_in_box_and_result():
    core = to_json(city())
    ties = [{"codes": ["tree"] * 1_000, "votes": {f"item-{n}": n for n in range(1_000)}}]
    said = encode({"core": core, "sections": ties})
    most = extent_of(FileKind.RESULT)
    assert extent_of(FileKind.BOX) == most
    assert within(said, replace(most, values=most.values * 2 // 3, lists=most.lists * 2 // 3))
