"""Verbs as they are run by the tests: the commands are made once, which takes half a second."""

from functools import cache

import pytest
import typer.testing


@pytest.fixture(scope="session", autouse=True)
def commands_made_once():
    """Let the runner make the commands of the program once, as the program itself does."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typer.testing, "_get_command", cache(typer.testing._get_command))
        yield
