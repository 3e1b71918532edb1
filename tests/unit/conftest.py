"""A folder in which nobody may write, for the tests that look at what is said then."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

import pytest

NOBODY = 65534


@pytest.fixture
def closed_folder():
    """Return a folder that may be looked into and not written in.

    Root may write anywhere, so it is nobody for as long as the test runs.
    """
    folder = Path(mkdtemp(prefix="mbdesk-closed-"))
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    yield folder
    if root:
        os.seteuid(0)
    shutil.rmtree(folder)
