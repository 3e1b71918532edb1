"""Saved views of the register: filters that staff have given a name, kept in the central file."""

from collections.abc import Mapping
from dataclasses import asdict, fields

from sqlalchemy import delete, func, select

from mbdesk.models.register import SavedView
from mbdesk.services.centre.central_file import CentralFile
from mbdesk.services.centre.letters import check_letters
from mbdesk.services.centre.register.listing import RegisterQuery, Sort
from mbdesk.services.common.byte_forms import fitting_text

LONGEST_NAME = 40


def saved_views(central: CentralFile) -> Mapping[str, RegisterQuery]:
    """Return the views by their names, in the order in which they were saved."""
    with central.database.reading() as session:
        rows = session.scalars(select(SavedView).order_by(SavedView.position))
        return {row.name: _query(row.query) for row in rows}


def save_view(central: CentralFile, name: str, query: RegisterQuery) -> None:
    """Keep a view; one of the same name takes the earlier one's place.

    Raises FieldError(field="view"), LettersWithoutFontError.
    """
    name = fitting_text("view", name, LONGEST_NAME)
    check_letters(name)
    told = {each: str(value) for each, value in asdict(query).items() if value}
    with central.database.unit() as session:
        row = session.get(SavedView, name)
        if row is None:
            last = session.scalar(select(func.max(SavedView.position))) or 0
            row = SavedView(name=name, position=last + 1)
            session.add(row)
        row.query = told


def remove_view(central: CentralFile, name: str) -> None:
    """Forget a view; what it showed stays."""
    with central.database.unit() as session:
        session.execute(delete(SavedView).where(SavedView.name == name))


def _query(told: Mapping[str, str]) -> RegisterQuery:
    """Return the filters of a view; what a newer version has added is left out."""
    known = {each.name for each in fields(RegisterQuery)} - {"sort", "descending"}
    texts = {name: value for name, value in told.items() if name in known}
    sort = told.get("sort", Sort.NUMBER)
    return RegisterQuery(
        **texts,
        sort=Sort(sort) if sort in set(Sort) else Sort.NUMBER,
        descending="descending" in told,
    )
