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
    return {verb for verb, command in _walk(_program()) if _asks(command)}


def folders() -> Iterator[tuple[str, bool]]:
    """Yield each verb that writes into a folder, and whether it looks for it before all else."""
    for verb, command in _walk(_program()):
        for option in command.params:
            if {"--out", "--pdf"} & {*option.opts}:
                yield verb, option.callback is not None


def _walk(command: Any, *before: str) -> Iterator[tuple[str, Any]]:
    yield " ".join(before), command
    for name, verb in _verbs(command).items():
        yield from _walk(verb, *before, name)


@cache
def _program() -> Any:
    return get_command(app)


def _verbs(command: Any) -> Mapping[str, Any]:
    """Return the verbs of a group, none of a verb itself."""
    return getattr(command, "commands", {})


def _asks(command: Any) -> bool:
    return any(YES in option.opts for option in command.params)
