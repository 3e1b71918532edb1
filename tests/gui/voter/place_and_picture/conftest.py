"""A station where a proposal has a place and a picture."""

import pytest
from PIL import Image

from mbdesk.domain.process import Rules
from mbdesk.services.centre.media import read_media
from tests.gui.voter.making import make_place


@pytest.fixture
def place(tmp_path, request):
    """Return a place that takes proposals and has a map of 400 × 300 pixels."""
    rules = getattr(request, "param", Rules())
    folder = tmp_path / "media"
    folder.mkdir()
    Image.new("RGB", (400, 300), (220, 230, 200)).save(folder / "map.png")
    made = make_place(tmp_path, rules, voting=False, media=read_media(folder))
    yield made
    made.close()
