"""Every column of the database says what it holds of people: a new one cannot be forgotten."""

import pkgutil
from importlib import import_module

import sqlalchemy as sa

import mbdesk.models
from mbdesk.domain.privacy import Holds
from mbdesk.models.personal import columns_that_hold, declared_in_vain, holds, undeclared

for module in pkgutil.iter_modules(mbdesk.models.__path__):
    if module.name != "migrations":
        import_module(f"mbdesk.models.{module.name}")


def test_every_column_that_can_hold_a_name_is_declared_in_models_personal():
    assert undeclared() == ()


def test_no_column_is_declared_that_there_is_not():
    assert declared_in_vain() == ()


def test_a_column_that_was_forgotten_is_named():
    metadata = sa.MetaData()
    columns = sa.Column("code", sa.String(16)), sa.Column("days", sa.Integer)
    sa.Table("diary", metadata, *columns, sa.Column("entry", sa.Text))
    assert undeclared(metadata) == ("diary.entry",)


def test_what_says_who_did_something_is_a_name_in_every_table():
    whose = [
        (table.name, "who") for table, columns in columns_that_hold(Holds.NAME) if "who" in table.c
    ]
    assert len(whose) >= 17
    assert all(holds(*each) is Holds.NAME for each in whose)
