"""The pictures that come with the program, for the demo and for the example of a station."""

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from mbdesk.assets import RESOURCES
from mbdesk.domain.texts import Texts
from mbdesk.durable import named_faults
from mbdesk.services.centre.media import TEXTS
from mbdesk.services.station.station_media import MediaFile, digest_of


@dataclass(frozen=True, slots=True)
class DemoPictures:
    """A folder of PNG pictures, and what each shows in words."""

    folder: Path
    texts: Mapping[str, Texts]

    def kept(self, name: str) -> MediaFile:
        """Return a picture as a station keeps it."""
        path = self.folder / f"{name}.png"
        return MediaFile(path, digest_of(path.read_bytes()), self.texts[name])

    def lay_out(self, folder: Path, uses: Mapping[str, str]) -> None:
        """Make a folder as staff would: each use, such as ``items/3``, with its picture."""
        for use, name in uses.items():
            target = folder / f"{use}.png"
            with named_faults(target):
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(self.folder / f"{name}.png", target)
        texts = {f"{use}.png": self.texts[name] for use, name in uses.items()}
        told = json.dumps(texts, ensure_ascii=False, indent=1)
        with named_faults(folder / TEXTS):
            (folder / TEXTS).write_text(told, "utf-8")


def demo_pictures() -> DemoPictures:
    """Return the pictures that `packaging/drawings.py` has drawn."""
    folder = RESOURCES / "demo" / "pictures"
    return DemoPictures(folder, json.loads((folder / TEXTS).read_text("utf-8")))
