"""The pictures of the ballot and the sketch map, read once for everybody who comes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QSize

from mbdesk.domain import BallotItem
from mbdesk.process.media import StationMedia
from mbdesk.ui.voter.station import VoterStation
from mbdesk.ui.widgets.phrase import Content
from mbdesk.ui.widgets.picture import LARGEST, Picture, read_image

MAP = "map"
ON_A_CARD = QSize(800, 480)
"""More than a card's picture takes on any screen; forty of them fit into 60 MB."""


class Pictures(QObject):
    """Pictures by name; a newer pack's take the place of those before."""

    def __init__(self, station: VoterStation, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._media: StationMedia | None = None
        self._held: dict[str, Picture] = {}

    def read_all(self) -> None:
        """Read what the pages will show, unless it has been read."""
        if self._media is self._station.media:
            return
        self._media = self._station.media
        for picture in self._held.values():
            picture.deleteLater()
        self._held = {}
        for item in self._station.items:
            self._read(_name_of(item), ON_A_CARD)
        self._read(MAP, LARGEST)

    def of_item(self, item: BallotItem) -> Picture | None:
        """Return the item's picture as cards show it."""
        return self._held.get(_name_of(item))

    def large(self, item: BallotItem) -> Callable[[], Picture] | None:
        """Return what reads the item's picture in all its detail, to be shown alone."""
        if self.of_item(item) is None:
            return None
        return partial(self._make, _name_of(item), LARGEST, None)

    @property
    def map(self) -> Picture | None:
        """The sketch map of the district, if the process has one."""
        picture = self._held.get(MAP)
        return None if picture is None or picture.missing else picture

    def _read(self, name: str, bound: QSize) -> None:
        if self._media is not None and self._media.has(name):
            self._held[name] = self._make(name, bound, self)

    def _make(self, name: str, bound: QSize, parent: QObject | None) -> Picture:
        media = self._station.media
        return Picture(
            lambda: read_image(media.path(name), bound), Content(media.texts(name)), parent
        )


def _name_of(item: BallotItem) -> str:
    return f"items/{item.code}"
