"""The marks of the residents' screen tests hold for the table's too."""

from tests.gui.voter.conftest import pytest_collection_modifyitems

__all__ = ["pytest_collection_modifyitems"]
