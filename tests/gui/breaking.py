"""What can come in the place of a station's or a central file while a window is open."""

from pathlib import Path

HEADER = 100


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def overwritten(path: Path) -> None:
    """Leave the header of the file alone, as a failing disk might."""
    data = path.read_bytes()
    path.write_bytes(data[:HEADER] + b"\xff" * (len(data) - HEADER))


def no_database(path: Path) -> None:
    path.write_bytes(b"Handlingslista: kaffe, pennor\n" * 400)


BROKEN = (emptied, overwritten, no_database)
