"""The verbs on follow-up and learning, as a script uses them after the board's decision."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mbdesk.services.common.callbacks import local_day
from tests.e2e.by_verbs import told
from tests.e2e.test_deciding_verbs import by
from tests.gui.central.making import Office, make_office, merge_and_close
from tests.keys import PASSPHRASE
from tests.templates import quick_enrolment


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Iterator[Office]:
    with quick_enrolment():
        office = make_office(tmp_path_factory.mktemp("learning") / "office", [("V1",), ("V1",)])
        merge_and_close(office)
        yield office


def test_a_script_follows_what_is_carried_out_and_writes_the_report(office: Office, tmp_path: Path):
    central, today = office.central, local_day()
    keys = ("--keys", office.keys, "--passphrase", PASSPHRASE)
    by("Anna Ek", "tally", central, *keys, "--out", tmp_path, "--yes")
    by("Anna Ek", "decisions", "board", central, "V1", "--paragraph", "14", "--day", today)
    by("Anna Ek", "learning", "plan", central, "V1", "Gungorna beställs", "2099-01-01")
    by("Anna Ek", "learning", "postpone", central, 1, "2099-02-01", "--reason", "tjäle")
    by("Anna Ek", "learning", "done", central, 1, today)
    by("Anna Ek", "learning", "plan", central, "V1", "Invigning", "2099-03-01")
    by("Anna Ek", "learning", "drop", central, 4, "--reason", "behövs inte")
    by("Anna Ek", "learning", "final-cost", central, "V1", 210_000, "--reason", "hård mark")
    (listed,) = told("learning", "list", central)
    assert (listed["item"], listed["final"]) == ("V1", 210_000)
    assert [(each["done"], each["dropped"]) for each in listed["steps"]] == [
        *((today, False), ("", True)),
    ]
    by("Anna Ek", "learning", "note", central, "lesson", "Börja i maj.")
    assert len(told("learning", "compare", central)) == 1
    for verb, *more in (("notice", "V1"), ("report",)):
        path = tmp_path / f"{verb}.pdf"
        by("Anna Ek", "learning", verb, central, *more, path)
        assert path.stat().st_size
