"""Sticks and other media that staff have connected."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStorageInfo

_PLACES = ("/media/", "/run/media/", "/mnt/", "/Volumes/")

Media = Callable[[], list[Path]]
"""Gives the folders of the media that are connected now."""


def connected_media() -> list[Path]:
    """Return the root folders of sticks and other media that staff may connect."""
    volumes = (each for each in QStorageInfo.mountedVolumes() if each.isValid() and each.isReady())
    return sorted(Path(each.rootPath()) for each in volumes if _is_medium(each))


def _is_medium(volume: QStorageInfo) -> bool:
    root = volume.rootPath()
    if os.name == "nt":
        return not volume.isRoot() and not Path.home().is_relative_to(root)
    return root.startswith(_PLACES)
