"""Whatever a writer takes, the export carries and the merge takes; the rest is refused by name."""

from dataclasses import replace

import pytest

from mbdesk.domain.media import MapPoint
from mbdesk.domain.proposal import CostLine
from mbdesk.errors import KnownError
from mbdesk.errors.files import FieldError
from mbdesk.errors.voter import TextUnusableError
from mbdesk.services.centre.merging.merging import merge
from mbdesk.services.exchange.exports import LeftOut, export
from mbdesk.services.station.proposing import ProposalDraft, leave_proposal
from tests.process.scene import PROPOSING_DAY, change

RIGHT = ProposalDraft("sv", "Bänk", "Vid torget", estimate=500, contact="Åsa, 08-1", consent=True)

REFUSED = {
    "a NUL": ("title", {"title": "B\0nk"}),
    "a control character": ("description", {"description": "a\x0bb"}),
    "half a letter": ("title", {"title": "a\ud800"}),
    "a NUL in what is sealed": ("contact", {"contact": "a\0"}),
    "half a letter in what is sealed": ("contact", {"contact": "\udc00"}),
    "an amount below nothing": ("estimate", {"estimate": -5}),
    "half a krona": ("estimate", {"estimate": 12.5}),
    "an amount without end": ("estimate", {"estimate": 2**70}),
    "a language in words": ("language", {"language": "Svenska (lätt)"}),
    "a language that nothing is said in": ("language", {"language": "tlh"}),
    "a point off the map": ("point.x", {"point": MapPoint(5000, -3)}),
    "a source in words": ("source", {"source": "papper"}),
    "a number of units below none": ("costs.1.quantity", {"costs": (CostLine("x", -5, 10),)}),
    "a long line of costs": ("costs.1.label", {"costs": (CostLine("x" * 300, 1, 10),)}),
    "more lines than a record": ("costs", {"costs": (CostLine("x" * 200, 1, 1),) * 2000}),
    "no text at all": ("title", {"title": 7}),
}


@pytest.fixture
def proposing(scene):
    station = scene.stations[0]
    station.today = lambda: PROPOSING_DAY
    return scene


@pytest.mark.parametrize(("field", "values"), REFUSED.values(), ids=REFUSED.keys())
def test_a_proposal_that_could_not_travel_is_refused(proposing, field, values):
    station = proposing.stations[0]
    with pytest.raises((FieldError, TextUnusableError)) as refused:
        leave_proposal(station, replace(RIGHT, **values))
    assert refused.value.parameters["field"] == field
    assert station.counts().proposals == 0
    leave_proposal(station, RIGHT)
    merged = merge(proposing.central, export(station, proposing.folder).path)
    assert merged.new_proposals == 1


def test_an_export_leaves_out_what_cannot_travel_and_names_it(proposing):
    station = proposing.stations[0]
    numbers = [leave_proposal(station, replace(RIGHT, title=f"Bänk {n}")) for n in range(3)]
    change(
        station.folder / "station.mbstation",
        "UPDATE record_slot SET data = CAST(replace(data, 'screen', 'papper') AS BLOB)"
        " WHERE instr(data, CAST(? AS BLOB))",
        "Bänk 1",
    )
    done = export(station, proposing.folder)
    assert done.left_out == (LeftOut("proposal", numbers[1]),)
    assert done.counts.proposals == 2
    assert merge(proposing.central, done.path).new_proposals == 2


@pytest.mark.parametrize("name", ["n" * 501, "a\0b", "half\ud800", "  "])
def test_a_station_has_a_name_that_a_pack_can_carry(opened, name):
    with pytest.raises(KnownError):
        opened.add(name)
    new = opened.add("Torget")
    assert opened.pack(new).exists()
