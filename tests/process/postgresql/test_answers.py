"""Decisions and answers on a server: the same ledger, and two desks at once."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mbdesk.domain.answers import AnswerWay
from mbdesk.domain.assessment import FEASIBILITY, Verdict
from mbdesk.models.process import BallotItem
from mbdesk.services.centre.answers.acts import Given, Written, ask_language, give, write_answer
from mbdesk.services.centre.answers.contacts import open_contacts
from mbdesk.services.centre.answers.ledger import (
    LedgerQuery,
    read_figures,
    read_ledger,
    read_rows,
)
from mbdesk.services.centre.central_file import open_central, unlock_contact
from mbdesk.services.centre.decisions.steering import (
    Decided,
    ListQuery,
    decide,
    read_list,
)
from mbdesk.services.centre.decisions.steering import (
    read_figures as figures_of_list,
)
from mbdesk.services.centre.decisions.to_ballot import Lacking, take_accepted
from mbdesk.services.centre.evaluation.acts import Finding, assess
from mbdesk.services.centre.register.dossier import read_dossier
from tests.keys import PASSPHRASE
from tests.process.register.conftest import bring, leave
from tests.process.scene import VOTING_DAY, set_up

pytestmark = pytest.mark.postgresql
LETTER = Given(AnswerWay.LETTER, VOTING_DAY)


@pytest.fixture
def scene(target: str, tmp_path: Path):
    made = set_up(tmp_path, target=target)
    station = made.enrolled("Torget")
    for title in ("Bänk", "Lampa", "Träd"):
        leave(station, title, contact="a@example.se", consent=True)
    bring(made, station, VOTING_DAY)
    with made.central.database.unit() as session:
        session.query(BallotItem).delete()
    for number, verdict in ((1, Verdict.YES), (2, Verdict.YES), (3, Verdict.NO)):
        assess(made.central, number, Finding(FEASIBILITY, verdict, "skäl"), "Anna Ek")
    yield made
    made.close()


def test_a_server_keeps_decisions_and_answers_as_a_file_does(scene):
    central = scene.central
    decide(central, [1], Decided(True, "ryms", VOTING_DAY), "Anna Ek")
    decide(central, [2], Decided(False, "nej", VOTING_DAY), "Anna Ek")
    assert list(read_list(central, ListQuery(undecided=True))) == [3]
    assert (figures_of_list(central).admitted, figures_of_list(central).declined) == (1, 1)
    assert take_accepted(central).lacking == {1: Lacking.COST}
    assert list(read_ledger(central, LedgerQuery(owed=True))) == [1, 2, 3]
    write_answer(central, 1, Written("sv", "Hej", True), "Anna Ek")
    ask_language(central, 2, "fi", "Anna Ek")
    give(central, [1, 2, 3], LETTER, "Anna Ek")
    figures = read_figures(central)
    assert (figures.owed, figures.given, figures.minorities) == (0, 3, {})
    key = unlock_contact(central, scene.key_file, PASSPHRASE)
    assert open_contacts(central, [3], key, "svar", "Anna Ek")[0].told == "a@example.se"


def test_two_desks_that_answer_at_once_lose_nothing(scene, target):
    with open_central(target) as one, open_central(target) as other, ThreadPoolExecutor(2) as desks:
        for desk in (one, other):
            desk.today = scene.central.today
        decided = Decided(True, "ryms", VOTING_DAY)
        both = [desks.submit(decide, desk, [1, 2], decided, "Anna Ek") for desk in (one, other)]
        assert [each.exception() for each in both] == [None, None]
        given = [desks.submit(give, desk, [1], LETTER, "Bo Dal") for desk in (one, other)]
        assert [each.exception() for each in given] == [None, None]
        numbers = [each.number for each in read_dossier(one, 1).records]
        assert len(numbers) == len(set(numbers))
        assert read_rows(other, [1])[0].given is not None
