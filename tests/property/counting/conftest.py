import pytest

from tests.templates import quick_enrolment


@pytest.fixture(autouse=True, scope="module")
def quick_fingerprints():
    """Make fingerprints at the least cost."""
    with quick_enrolment():
        yield
