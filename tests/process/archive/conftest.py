"""A process with a planted person: in every column that can hold a name, and beside a proposal."""

import pytest
from sqlalchemy import insert, select, update

from mbdesk.domain.media import MediaType
from mbdesk.domain.people import Person
from mbdesk.domain.privacy import SEARCHED, Holds
from mbdesk.models.base import JsonDocument
from mbdesk.models.counting import Box
from mbdesk.models.personal import columns_that_hold
from mbdesk.models.process import BallotItem
from mbdesk.models.proposal import ProposalPicture, ProposalRevision
from mbdesk.models.register import RegisterEntry
from mbdesk.services.common.two_names import WayOut
from tests.process.register.conftest import bring, leave, proposing  # noqa: F401  # its fixture

NAME = "Karin Åkersjö"
MADE_UP = 900
"""Number of the made-up rows: beyond those of the scene."""
DECIDED = WayOut("begäran av den 3 maj, dnr 2026/31", ("Anna Ek", "Bo Dal"))
CODES = {
    ("proposal_verdict", "verdict"): "no",
    ("proposal_verdict", "kind"): "assessed",
    ("proposal_costing", "kind"): "assessed",
    ("proposal_costing", "parts"): [[f"Enligt {NAME}", "Park", 5, 0, 0]],
    ("proposal_clarification", "step"): "asked",
    ("proposal_correction", "field"): "description",
    ("proposal_note", "kind"): "remark",
    ("proposal_group_step", "step"): "taken_out",
    ("proposal_translation", "state"): "own",
    ("proposal_answer_text", "outcome"): "lost",
    ("proposal_answer_given", "outcome"): "lost",
    ("proposal_answer_given", "way"): "letter",
    ("privacy_record", "act"): "extract",
    ("retention_rule", "kind"): "votes",
    ("planned_days", "kind"): "steering",
}
"""What stands in columns that hold a code of a few, and where a document has a shape."""


@pytest.fixture
def planted(proposing):  # noqa: F811  # the fixture
    """Return the scene: a contact and a picture with proposal 1, and the name everywhere."""
    station = proposing.stations[0]
    leave(station, "Bänk", contact=f"{NAME}, Storgatan 1, 165 60 Hässelby", consent=True)
    bring(proposing, station, "2026-05-10")
    proposing.central.sign_in(Person("Anna Ek"))
    with proposing.central.database.unit() as session:
        revision = session.scalars(select(ProposalRevision)).one()
        picture = {"type": MediaType.PNG, "data": b"\x89PNG " + NAME.encode()}
        own = {"station_id": revision.station_id, "proposal": revision.proposal}
        session.add(ProposalPicture(id="f" * 32, **own, **picture))
        code = session.scalars(select(BallotItem.code)).first()
        session.execute(insert(Box.__table__).values(row_of(Box.__table__, {})))
        plant_everywhere(session, own | {"revision_id": revision.id, "code": code})
    return proposing


def plant_everywhere(session, own):
    """Let every column in which somebody can be named name the person."""
    for table, columns in columns_that_hold(*SEARCHED):
        if table.name == RegisterEntry.__tablename__:
            continue  # it follows from the texts
        named = {column.name: value_of(table, column) for column in columns}
        if session.execute(select(table).limit(1)).first() is None:
            session.execute(insert(table).values(row_of(table, own) | named))
        elif table.name == "audit_event":
            continue  # entries name each other: the log's own test plants there
        else:
            one = next(iter(table.primary_key))
            some = select(one).limit(1).scalar_subquery()
            session.execute(update(table).where(one == some).values(named))


def row_of(table, own):
    """Return a row of a table with something in every column, of the planted proposal."""
    row = {}
    for column in table.columns:
        if (table.name, column.name) in CODES:
            row[column.name] = CODES[table.name, column.name]
        elif column.name in own:
            row[column.name] = own[column.name]
        elif column.foreign_keys:
            row[column.name] = None if column.nullable else MADE_UP
        elif isinstance(column.type, JsonDocument):
            row[column.name] = []
        else:
            row[column.name] = made_up(column)
    return row


def made_up(column):
    kind = column.type.python_type
    if column.name == "language":
        return "sv"
    if kind is str:
        return "2026-05-10" if "day" in column.name or column.name.endswith("_on") else ""
    return b"" if kind is bytes else kind(MADE_UP)


def value_of(table, column):
    """Return the name as it would stand in a column."""
    if (table.name, column.name) in CODES:
        return CODES[table.name, column.name]
    text = f"Ring {NAME.upper()} i kväll"
    if not isinstance(column.type, JsonDocument):
        return text
    return [text] if column.name in {"steering_group", "partners", "changes"} else {"sv": text}


def where_named(*kinds):
    """Return the columns of these kinds in which the person is planted, as table.column."""
    return {
        f"{table.name}.{column.name}"
        for table, columns in columns_that_hold(*kinds)
        for column in columns
        if table.name not in {"audit_event", RegisterEntry.__tablename__}
    }


KEPT = (Holds.NAME, Holds.SHOWN, Holds.LOG)
