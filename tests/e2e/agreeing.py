"""Lets verbs that ask go on as a script does, and tells which verbs ask."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from typer.main import get_command

from mbdesk.cli import app

YES = "--yes"


def agreed(*arguments: object) -> list[str]:
    """Return the arguments of a verb, with the word to go on where it would ask."""
    words, command = list(map(str, arguments)), _program()
    for word in words:
        command = _verbs(command).get(word, command)
    return [*words, YES] if _asks(command) else words


def asking() -> set[str]:
    """Return the verbs that ask, as they are typed."""
    return set(_asking(_program()))


@cache
def _program() -> Any:
    return get_command(app)


def _asking(command: Any, *before: str) -> Iterator[str]:
    if _asks(command):
        yield " ".join(before)
    for name, verb in _verbs(command).items():
        yield from _asking(verb, *before, name)


def _verbs(command: Any) -> Mapping[str, Any]:
    """Return the verbs of a group, none of a verb itself."""
    return getattr(command, "commands", {})


def _asks(command: Any) -> bool:
    return any(YES in option.opts for option in command.params)
