"""A process whose proposals are evaluated: 1 and 2 feasible, 3 not; 4 to be evaluated."""

import pytest

from mbdesk.domain.assessment import FEASIBILITY, CostPart, Verdict
from mbdesk.domain.people import Person
from mbdesk.models.process import BallotItem
from mbdesk.services.centre.central_file import unlock_contact
from mbdesk.services.centre.evaluation.acts import Finding, assess, estimate
from mbdesk.services.centre.register.listing import RegisterQuery, walk_lines
from mbdesk.services.common.audit_log import events
from mbdesk.services.common.two_names import WayOut
from tests.keys import PASSPHRASE
from tests.process.register.conftest import bring, leave, proposing  # noqa: F401  # its fixture

LEFT = (
    ("Bänk", {"contact": "Anna Ek, Storgatan 1, 165 60 Hässelby", "consent": True}),
    ("Lampa", {"contact": "bo.dal@example.se", "consent": True}),
    ("Äppelträd", {"contact": "070-123 45 67 efter fem", "consent": True}),
    ("Gunga", {}),
)
MEETING = "2026-05-09"
LATE = WayOut("tryckeriet är försenat", ("Anna Ek", "Bo Dal"))


@pytest.fixture
def evaluated(proposing):  # noqa: F811  # the fixture
    station = proposing.stations[0]
    for title, more in LEFT:
        leave(station, title, place="Grimsta", **more)
    bring(proposing, station, "2026-05-10")
    central = proposing.central
    central.sign_in(Person("Anna Ek"))
    with central.database.unit() as session:
        session.query(BallotItem).delete()
    titles = numbers_by_title(central)
    for title, verdict, reason in (
        ("Bänk", Verdict.YES, ""),
        ("Lampa", Verdict.YES, ""),
        ("Äppelträd", Verdict.NO, "marken ska bebyggas"),
    ):
        assess(central, titles[title], Finding(FEASIBILITY, verdict, reason))
    for title, cost in (("Bänk", 60), ("Lampa", 50)):
        estimate(central, titles[title], [CostPart("allt", "Park", cost)])
    return proposing


@pytest.fixture
def central(evaluated):
    return evaluated.central


@pytest.fixture
def numbers(central):
    """Return the proposals' numbers by their titles: their order is drawn by lot."""
    return numbers_by_title(central)


@pytest.fixture
def key(evaluated):
    return unlock_contact(evaluated.central, evaluated.key_file, PASSPHRASE)


def numbers_by_title(central):
    return {line.title: line.number for line in walk_lines(central, RegisterQuery())}


def logged(central):
    """Return the events of the centre's log, with what they say."""
    with central.database.reading() as session:
        return [(each.code, dict(each.parameters)) for each in events(session, central.frame.id)]
