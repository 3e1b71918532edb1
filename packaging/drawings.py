"""Draws the pictures of the demo: flat, calm, and ours.

    python packaging/drawings.py

What it writes is kept in `resources/demo/pictures`; run it after changing a drawing.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from canvas import Canvas
from green_pictures import boxes, cherries, footpath, jetty, lights, meadow
from place_pictures import bench, bicycle, cinema, gym, playground, tunnel
from sketch_map import sketch_map

TARGET = Path(__file__).resolve().parent.parent / "resources" / "demo" / "pictures"

DRAWINGS: dict[str, Callable[[], Canvas]] = {
    "lights": lights,
    "bench": bench,
    "jetty": jetty,
    "boxes": boxes,
    "cinema": cinema,
    "gym": gym,
    "cherries": cherries,
    "footpath": footpath,
    "tunnel": tunnel,
    "playground": playground,
    "meadow": meadow,
    "bicycle": bicycle,
    "map": sketch_map,
}


def main() -> None:
    """Draw all of them."""
    TARGET.mkdir(parents=True, exist_ok=True)
    for name, draw in DRAWINGS.items():
        draw().save(TARGET / f"{name}.png")


if __name__ == "__main__":
    main()
