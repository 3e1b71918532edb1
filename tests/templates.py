"""Folders made once and copied for each test: keys and codes are slow to make, on purpose."""

import atexit
import shutil
from collections.abc import Callable
from pathlib import Path
from tempfile import mkdtemp
from typing import TypeVar

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
