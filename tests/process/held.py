"""What a station's file holds, read as somebody reads who has found it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from mbdesk.domain.process import Mode
from mbdesk.models.slots import SPARE_DAY
from mbdesk.sync.envelopes import Binding, code_of, envelope_hash


@dataclass(frozen=True)
class Held:
    """An envelope in a slot."""

    slot: int
    day: str
    kind: str
    outer: bytes
    inner: bytes


def binding_of(path: Path) -> Binding:
    """Return what the envelopes of the station are bound to."""
    with closing(sqlite3.connect(path)) as file:
        ((mode, process),) = file.execute("SELECT mode, id FROM process").fetchall()
        ((station,),) = file.execute("SELECT id FROM own_station").fetchall()
    return Binding(Mode(mode), process, station)


def held_in(path: Path) -> dict[str, Held]:
    """Return the envelopes in a station's file, or its second copy, by their codes."""
    binding = binding_of(path)
    wanted = 'SELECT id, day, kind, "outer", "inner" FROM vote_slot WHERE day <> ?'
    with closing(sqlite3.connect(path)) as file:
        found = [Held(*row) for row in file.execute(wanted, (SPARE_DAY,))]
    by_code = {code_of(envelope_hash(binding, each.inner)): each for each in found}
    assert len(by_code) == len(found), "an envelope is stored twice"
    return by_code


def codes_in(path: Path) -> set[str]:
    """Return the codes of all envelopes in a station's file, or its second copy."""
    return set(held_in(path))
