"""The process of decisions: answers follow from them."""

from tests.process.decisions.conftest import *  # noqa: F403  # the same process
