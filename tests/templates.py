"""Folders made once and copied for each test, cheap codes, and disks that nobody waits for.

All are slow on purpose: `tests/unit/sync` holds what a code costs, and `tests/faults` starts the
program itself and cuts its power between any two writes.
"""

import atexit
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

import pytest

from mbdesk.models import sqlite
from mbdesk.sync import enrolment, fingerprints
from mbdesk.sync.key_derivation import derive_key

Told = TypeVar("Told")
_made: dict[str, tuple[Path, object]] = {}


def lay_out(folder: Path, make: Callable[..., Told], *asked: object) -> Told:
    """Fill a folder as `make` does for what was `asked`; return what it told about it.

    What it makes must lie in the folder, closed, and name no place outside it. What was asked is
    told apart by its representation.
    """
    key = repr((make.__module__, make.__qualname__, asked))
    if key not in _made:
        template = Path(mkdtemp(prefix="mbdesk-template-"))
        atexit.register(shutil.rmtree, template, ignore_errors=True)
        _made[key] = template, make(template, *asked)
    template, told = _made[key]
    shutil.copytree(template, folder, dirs_exist_ok=True)
    return told


@contextmanager
def quick_enrolment() -> Iterator[None]:
    """Derive the keys of enrolment codes, and fingerprints, at the least cost meanwhile.

    In this process alone.
    """

    def derive(
        secret: bytes, salt: bytes, *, length: int, memory_kib: int, iterations: int
    ) -> bytes:
        return derive_key(secret, salt, length=length, memory_kib=8, iterations=1)

    with _deriving(derive):
        yield


@contextmanager
def _deriving(derive: Callable[..., bytes]) -> Iterator[None]:
    """Derive keys so meanwhile; a fingerprint that is remembered was made at the other cost."""
    fingerprints._code.cache_clear()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(enrolment, "derive_key", derive)
        patch.setattr(fingerprints, "derive_key", derive)
        yield
    fingerprints._code.cache_clear()


@contextmanager
def true_enrolment() -> Iterator[None]:
    """Derive keys at their true cost, though other tests of this process may not, meanwhile."""
    with _deriving(derive_key):
        yield


@contextmanager
def quick_disk() -> Iterator[None]:
    """Let databases not wait for the disk meanwhile, in this process alone; nothing else differs.

    The bytes that are written and their order are the same.
    """
    pragmas = tuple(each.replace("synchronous=FULL", "synchronous=OFF") for each in sqlite.PRAGMAS)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sqlite, "PRAGMAS", pragmas)
        yield
