"""A proposal's line says what its records say, in whatever order exports and acts have come."""

import itertools

import pytest
from sqlalchemy import select

from mbdesk.models.register import RegisterEntry
from mbdesk.services.centre.central_file import open_central
from mbdesk.services.centre.register.acts import correct, set_theme, withdraw
from mbdesk.services.centre.register.entries import refresh
from mbdesk.services.centre.register.listing import RegisterQuery, walk_lines
from mbdesk.services.exchange.exports import export
from mbdesk.services.exchange.merge_round import merge_files
from tests.process.register.conftest import WHY, leave
from tests.process.scene import voting_day

COLUMNS = ("title", "place", "state", "theme", "language", "search_text", "sort_title")


def told(central):
    """Return what each proposal's line says but its number, which tells when it came."""
    with central.database.reading() as session:
        rows = session.scalars(select(RegisterEntry)).all()
        return {
            row.proposal: tuple(
                getattr(row, column) if column != "search_text" else row.search_text.split("\n")[1:]
                for column in COLUMNS
            )
            for row in rows
        }


@pytest.fixture
def files(proposing):
    """Return two exports of one station, each with a proposal more, and one of another."""
    one, other = proposing.stations
    made = []
    for title in ("Bänk", "Lampa"):
        leave(one, title, place="Grimsa")
        made.append(export(one, proposing.folder).path)
    leave(other, "Träd", place="Grimsa")
    return [*made, export(other, proposing.folder).path]


def test_any_order_of_merges_with_the_same_acts_reads_the_same(proposing, files, tmp_path):
    empty = proposing.central.path.read_bytes()
    outcomes = []
    for number, order in enumerate(itertools.permutations(files)):
        target = tmp_path / f"{number}.mbdesk"
        target.write_bytes(empty)
        with open_central(target, voting_day) as central:
            for path in order:
                assert merge_files(central, [path, files[0]]).verdicts[0].refusal is None
                for line in walk_lines(central, RegisterQuery(text="grimsa")):
                    correct(central, line.number, "place", "Grimsta", WHY)
                    set_theme(central, line.number, "park")
                for line in walk_lines(central, RegisterQuery(text="träd", state="received")):
                    withdraw(central, line.number, WHY)
            outcomes.append(told(central))
    assert all(each == outcomes[0] for each in outcomes)
    assert sorted(each[:4] for each in outcomes[0].values()) == [
        ("Bänk", "Grimsta", "received", "park"),
        ("Lampa", "Grimsta", "received", "park"),
        ("Träd", "Grimsta", "withdrawn", "park"),
    ]


def test_a_line_that_is_read_anew_says_the_same(registered):
    central = registered.central
    correct(central, 1, "title", "Sittplats", WHY)
    withdraw(central, 2, WHY)
    set_theme(central, 3, "park")
    before = told(central)
    with central.database.unit() as session:
        refresh(session, [row.key for row in session.scalars(select(RegisterEntry))])
    assert told(central) == before
