"""The verbs of mbdesk without a screen: for scripts, tests and keyed-in paper."""

from mbdesk.cli import (
    at_station,  # isort: split
    setting_up,  # isort: split  # verbs are listed in the order of their use
)

from mbdesk.cli import translating  # isort: split

from mbdesk.cli import frame, recordings  # isort: split

from mbdesk.cli import key_files  # isort: split

from mbdesk.cli import at_centre  # isort: split

from mbdesk.cli import proposals, joining, evaluation, decisions, answers  # isort: split  # noqa: I001

from mbdesk.cli import deciding, cards, kept_files, counting, learning, archive  # isort: split

from mbdesk.cli import papers  # isort: split

from mbdesk.cli import proving  # isort: split

from mbdesk.cli import rehearsing  # isort: split

from mbdesk.cli.app import app, run

__all__ = [
    "answers",
    "app",
    "archive",
    "at_centre",
    "at_station",
    "cards",
    "counting",
    "deciding",
    "decisions",
    "evaluation",
    "frame",
    "joining",
    "kept_files",
    "key_files",
    "learning",
    "papers",
    "proposals",
    "proving",
    "recordings",
    "rehearsing",
    "run",
    "setting_up",
    "translating",
]
