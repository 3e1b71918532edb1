"""What all verbs share: the app, common options, error handling, and output.

Exit status: 0 done, 1 refused (plain sentences on standard error), 2 wrong usage, 3 something
differs, 130 interrupted. With `--json` a verb prints one JSON object a line instead of words.
"""

import errno
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from mbdesk.durable import check_folder
from mbdesk.errors import KnownError
from mbdesk.errors.files import OutputLostError

if TYPE_CHECKING:
    from mbdesk.services.centre.central_file import CentralFile
    from mbdesk.services.station.station_folder import StationFolder

Kind = TypeVar("Kind", bound=StrEnum)

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

By = Annotated[
    str,
    typer.Option(
        envvar="MBDESK_BY", help="Your name, for the log of the central file; before the verb."
    ),
]
_by = ContextVar("by", default="")
"""Who the log of a central file is to name."""
_into = ContextVar[Path | None]("into", default=None)
"""The folder that a verb is to write into: looked for before anything is done."""

REFUSED = 1
DIFFERS = 3

Json = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]
Central = Annotated[str, typer.Argument(help="The central file, or a postgresql+psycopg:// URL.")]
Folder = Annotated[Path, typer.Argument(help="The station's folder.")]
Keys = Annotated[Path, typer.Option("--keys", help="The key file.")]


def into(folder: Path | None) -> Path | None:
    """Take note of the folder that a verb is to write into; `plain_errors` looks whether it is one.

    A verb that fixes something would else do so first, and then find nowhere to write it.
    """
    _into.set(folder)
    return folder


Out = Annotated[Path, typer.Option("--out", help="Folder to write into.", callback=into)]


@app.callback()
def options(by: By = "") -> None:
    """Participatory budgeting at a place, offline."""
    _by.set(by)
    _into.set(None)


LARGEST_NUMBER = (1 << 53) - 1
"""The largest number that files and databases of ours hold (`sync.canonical`)."""

CountNumber = Annotated[
    int | None,
    typer.Option(
        "--number", min=1, max=LARGEST_NUMBER, help="Of an earlier count; else the newest."
    ),
]


def known_language(tag: str) -> str:
    """Return a language of the program. Raises BadParameter, wrong usage, for any other."""
    from mbdesk.words.languages import LANGUAGES

    if tag not in LANGUAGES:
        raise typer.BadParameter(f"the languages are {', '.join(LANGUAGES)}")
    return tag


def one_of(kind: type[Kind], given: str) -> Kind:
    """Return a value of an enumeration. Raises BadParameter, naming those there are."""
    if given not in set(kind):
        raise typer.BadParameter(f"there are {', '.join(kind)}")
    return kind(given)


Language = Annotated[
    str,
    typer.Option("--language", help="Of what is written, as in sv.", callback=known_language),
]
Passphrase = Annotated[
    str,
    typer.Option(
        envvar="MBDESK_PASSPHRASE",
        prompt="Passphrase",
        hide_input=True,
        help="Opens the key file; asked for if not given.",
    ),
]


@contextmanager
def plain_errors(as_json: bool = False) -> Iterator[None]:
    """Turn a known error into one sentence and exit status 1: a missing `Out` is the first.

    OutputLostError passes, to be told by `run`.
    """
    try:
        if (folder := _into.get()) is not None:
            check_folder(folder)
        yield
    except OutputLostError:
        raise
    except KnownError as error:
        if as_json:
            _show(json.dumps({"error": error.code, **error.parameters}))
        else:
            print(sentence_of(error), file=sys.stderr)
        raise typer.Exit(REFUSED) from error


@contextmanager
def opened_central(central: str, as_json: bool) -> Iterator["CentralFile"]:
    """Open what CENTRAL names, for as long as a verb works on it, with `plain_errors`.

    What is no central file is told before SQLAlchemy is loaded; verbs import theirs inside.
    """
    # Late: help and wrong usage load no service.
    from mbdesk.services.common.folders import central_target

    with plain_errors(as_json):
        target = central_target(central)
        from mbdesk.domain.people import Person
        from mbdesk.services.centre.central_file import open_central

        with open_central(target) as opened:
            if by := _by.get():
                opened.sign_in(Person(by))
            yield opened


@contextmanager
def opened_station(folder: Path, as_json: bool) -> Iterator["StationFolder"]:
    """Open the station in a folder, as `opened_central` does a central file."""
    # Late: help and wrong usage load no service.
    from mbdesk.services.station.station_folder import open_station

    with plain_errors(as_json), open_station(folder) as opened:
        yield opened


@contextmanager
def done(as_json: bool, words: str) -> Iterator[None]:
    """If the block fails, also report what was done before it and how to make up for the rest."""
    try:
        yield
    except KnownError as error:
        if not as_json or isinstance(error, OutputLostError):
            print(words, file=sys.stderr)
        raise


def sentence_of(error: KnownError) -> str:
    """Return what happened, what is safe and what to do now."""
    from mbdesk.words.phrase import reader_of
    from mbdesk.words.sentences.messages import sentence

    return str(sentence(error, reader_of("en")))


def digest_told(digest: str) -> str:
    """Return a result's digest as people compare it with the protocol: in short, then in full."""
    from mbdesk.domain.texts import in_groups  # late: most verbs need neither
    from mbdesk.services.counting.result import digest_code

    return f"{digest_code(digest)} ({in_groups(digest)})"


def tell(as_json: bool, words: str, **facts: Any) -> None:
    """Print what was done, flushed at once, as words or as one JSON object on a line.

    Raises OutputLostError.
    """
    _show(json.dumps(facts, default=str) if as_json else words)


def _show(said: str) -> None:
    """Print a line. Raises OutputLostError, unless who reads a pipe has closed it."""
    if sys.stdout is None:  # the shell has closed it: >&-
        raise OutputLostError
    try:
        print(said, flush=True)
    except BrokenPipeError:  # typer ends the verb without a word, as with `| head`
        raise
    except OSError as error:
        raise OutputLostError from error


def run() -> None:
    """Run the verb that the command line names; every way that its output can fail ends here.

    What was done before is done, so the fault is told on standard error, with exit status 1.
    """
    try:
        app()
    except (OutputLostError, OSError) as error:
        if isinstance(error, OSError) and not _is_of_output(error):
            raise
        with suppress(OSError):
            print(sentence_of(OutputLostError()), file=sys.stderr, flush=True)
        _forget_output()
        sys.exit(REFUSED)


_TAKES_NOTHING = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO, errno.EBADF}


def _is_of_output(error: OSError) -> bool:
    """Tell whether what typer and Rich print by themselves, such as help, could not go out.

    It is the one file that is written to without a name: faults of all others are named.
    """
    return error.filename is None and error.errno in _TAKES_NOTHING


def _forget_output() -> None:
    """Lead the output nowhere: what still waits for it would fail once more at the end."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def shown(task: str, as_json: bool) -> Iterator[Callable[[int, int], None]]:
    """Show a progress bar for long work on a terminal, unless a program reads the output.

    What the verb tells comes after it: a bar draws over what is printed beside it.
    """
    if as_json or not sys.stderr.isatty():
        # Late, as all of services: help and wrong usage do without.
        from mbdesk.services.common.callbacks import silent

        yield silent
        return
    from rich.console import Console
    from rich.progress import Progress

    # Rich would else print on its own console, the terminal, what was to go into a file.
    console = Console(stderr=True)
    with Progress(console=console, transient=True, redirect_stdout=False) as bars:
        bar = bars.add_task(task, total=None)
        yield lambda done, total: bars.update(bar, completed=done, total=total)


def target_of(text: str) -> Path | str:
    """Return the path or the server's address that CENTRAL names."""
    # Late: help and wrong usage load no service.
    from mbdesk.services.common import folders

    return folders.target_of(text)
