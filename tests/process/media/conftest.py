"""A folder of pictures and recordings, and a process that takes them in."""

import json
from pathlib import Path

import pytest

from mbdesk.services.centre.media import TEXTS, read_media, set_media
from tests.process.media.making import ALTERNATIVE, OGG, WAV, image, with_place
from tests.process.scene import set_up


@pytest.fixture
def folder(tmp_path) -> Path:
    """Make a folder as staff would."""
    place = tmp_path / "bilder"
    for name, data in {
        "map.png": image("PNG", (800, 600)),
        "items/bench.jpeg": with_place(),
        "items/tree.png": image("PNG", mode="RGBA"),
        "audio/sv/welcome.ogg": OGG,
        "audio/ar/welcome.wav": WAV,
    }.items():
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_bytes(data)
    (place / TEXTS).write_text(json.dumps({"items/bench.jpeg": ALTERNATIVE}), "utf-8")
    return place


@pytest.fixture
def prepared(tmp_path):
    """Set up a process whose voting is not yet open."""
    scene = set_up(tmp_path)
    yield scene
    scene.close()


@pytest.fixture
def pack(prepared, folder):
    """Return a pack with media."""
    set_media(prepared.central, read_media(folder))
    return prepared.pack(prepared.add("Torget"))
