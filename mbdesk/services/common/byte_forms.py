"""What is stored can travel: a record is stored only once its byte form has been made.

One record without a byte form would stand in the way of every pack or export that must carry it.
So each writer makes it inside the transaction that stores the record, and what has none is refused
there, with the field's name::

    with station.database.unit() as session:
        session.add(models.ProposalRevision.of(travelling(revision)))  # FieldError(field="title")
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from mbdesk.domain.media import Media
from mbdesk.domain.proposal import ProposalPicture
from mbdesk.domain.texts import bare, is_one_line, is_storable
from mbdesk.errors import KnownError
from mbdesk.errors.files import FieldError, InvalidInputError
from mbdesk.sync.shapes import NotARecordError, Shape

T = TypeVar("T")


def travelling(record: T) -> T:
    """Return the record once it is known that a signed file can carry it. Raises FieldError."""
    travelling_line(record)
    return record


def travelling_line(record: object) -> bytes:
    """Return the line by which a signed file carries a record. Raises FieldError."""
    # Late: a station's start checks its settings here, and does without records and signatures.
    from mbdesk.sync.bundle.manifest import longest_line
    from mbdesk.sync.media import MEDIA_MEMBER
    from mbdesk.sync.records import to_line

    with named_fields():
        line = to_line(record)
    longer = {ProposalPicture: "pictures.jsonl", Media: MEDIA_MEMBER}
    most = longest_line(longer.get(type(record), ""))
    if len(line) > most:
        raise FieldError(field="", wanted="shorter", most=most)
    return line


def fitting_text(field: str, typed: str, most: int) -> str:
    """Return a text of one line without space around it.

    Raises FieldError if it is empty, does not fit, or has several lines: on paper and in the log
    the second would pass for another entry.
    """
    fitting = bare(typed)
    if not is_storable(typed.strip()) or len(fitting) > most:
        raise FieldError(field=field, wanted="text", most=most)
    if not fitting:
        raise FieldError(field=field, wanted="some_text", most=most)
    if not is_one_line(fitting):
        raise FieldError(field=field, wanted="one_line", most=most)
    return fitting


@contextmanager
def named_fields(within: str = "") -> Iterator[None]:
    """Raise FieldError, with the path to the field, for a value inside that has the wrong shape."""
    try:
        yield
    except NotARecordError as error:
        field, wanted = _joined(within, error.field), error.wanted or error.reason
        raise FieldError(field=field, wanted=wanted, **error.bounds) from error
    except FieldError as error:
        field = _joined(within, str(error.parameters["field"]))
        raise FieldError(**{**error.parameters, "field": field}) from error


def loaded_fields(document: Any, shapes: Mapping[str, Shape[Any]], *needed: str) -> dict[str, Any]:
    """Return the values that a document gives, each by its shape; others keep their default.

    Raises FieldError for a name without a shape, for one that is needed and missing, and for a
    value that is not as its shape asks for.
    """
    if not isinstance(document, dict):
        raise FieldError(field="", wanted="object")
    for name in needed:
        if name not in document:
            raise FieldError(field=name, wanted="something")
    loaded = {}
    for name, value in document.items():
        if name not in shapes:
            raise FieldError(field=name, wanted="only", choices=", ".join(shapes))
        with named_fields(name):
            loaded[name] = shapes[name].load(value)
    return loaded


def _joined(*names: str) -> str:
    return ".".join(filter(None, names))


@contextmanager
def named_in(path: Path, line: int | None = None) -> Iterator[None]:
    """Turn a FieldError inside into InvalidInputError, which names the file and the line as well.

    `line` is None for a file that is one JSON value.
    """
    try:
        with named_fields():
            yield
    except FieldError as error:
        reason = "unfit" if error.parameters["field"] else "unfit_whole"
        at = {} if line is None else {"line": line}
        raise InvalidInputError(path=str(path), reason=reason, **at, **error.parameters) from error


@contextmanager
def told_with_line(path: Path, line: int) -> Iterator[None]:
    """Add to a refusal the file and the line that asked for what was refused.

    Such a file is used whole or not at all: the refusal says that nothing of it was.
    """
    try:
        yield
    except KnownError as error:
        error.parameters.update(line=line, file=str(path))
        raise
