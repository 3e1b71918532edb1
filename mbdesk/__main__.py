"""The entry point: opens a window or runs a verb."""

import codecs
import io
import os
import re
import sys

DIRECTIONS = "\u200e\u200f\u2066\u2067\u2068\u2069"
"""Marks that say which way a text runs, and are nothing to see."""

INTERRUPTED = 130
"""The exit status that shells give what Ctrl+C has ended."""


def main() -> None:
    """Open a window, on the file named if any, or run a verb.

    Only what is needed is imported: windows do without typer, verbs without Qt. Ctrl+C ends it with
    status 130 from the first import on.
    """
    try:
        _open_or_run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def _open_or_run() -> None:
    from mbdesk.logs import set_up_logging

    set_up_logging()
    _escape_what_cannot_be_shown()
    arguments = sys.argv[1:]
    if wants_window(arguments):
        from mbdesk.ui.app import main as open_window

        sys.exit(open_window(arguments))
    from mbdesk.cli import run

    run()


def _escape_what_cannot_be_shown() -> None:
    """Escape letters that the console cannot show, instead of raising an error."""
    codecs.register_error("escape", _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # None without a console on Windows
            stream.reconfigure(errors="escape")


def _escaped(error: UnicodeError) -> tuple[str | bytes, int]:
    """Return an escape of the first letter that cannot be shown; a mark of direction needs none."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    first = UnicodeEncodeError(
        error.encoding, error.object, error.start, error.start + 1, error.reason
    )
    letter = error.object[error.start]
    return ("", first.end) if letter in DIRECTIONS else codecs.backslashreplace_errors(first)


def wants_window(arguments: list[str]) -> bool:
    """Tell whether the arguments name a file to open, existing or not, rather than a verb.

    A plain word is a verb, unless no verb has that name and a file or folder does.
    """
    if not arguments:
        return True
    first = arguments[0]
    if not re.fullmatch(r"-.*|[\w-]+", first):
        return True
    return os.path.exists(first) and not _is_verb(first)  # noqa: PTH110  # pathlib raises of a long name


def _is_verb(word: str) -> bool:
    """Tell whether the command line has a verb of this name."""
    from typer.main import get_command

    from mbdesk.cli import app

    return word in getattr(get_command(app), "commands", {})


if __name__ == "__main__":
    main()
