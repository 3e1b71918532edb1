"""The examples in the trust core's docstrings give what they say."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

import mbdesk

PACKAGE = Path(mbdesk.__file__).parent
TAUGHT = sorted(
    ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts).removesuffix(".__init__")
    for path in PACKAGE.rglob("*.py")
    if ">>>" in path.read_text("utf-8")
)


@pytest.mark.parametrize("name", TAUGHT)
def test_the_examples_hold_in(name):
    ran = doctest.testmod(import_module(name), optionflags=doctest.ELLIPSIS)
    assert ran.attempted
    assert not ran.failed
