"""The pictures of the ballot and the sketch map, read once for everybody who comes.

The first screen shows none of them: until that is painted, nothing is read.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from mbdesk.domain.ballot import BallotItem
from mbdesk.services.common.pictures import Pixels, pixels_of
from mbdesk.services.station.station_media import StationMedia
from mbdesk.ui.voter.visit.voter_station import VoterStation
from mbdesk.ui.widgets.picture import Picture
from mbdesk.words.phrase import Content

Bound = tuple[int, int]
MAP, LOGO = "map", "logo"
WHOLE = (1600, 1600)
ON_A_CARD = (800, 480)
"""More than a card's picture takes on any screen; forty of them fit into 60 MB."""


class PictureCache(QObject):
    """Pictures by name; a newer pack's take the place of those before."""

    def __init__(self, station: VoterStation, parent: QObject) -> None:
        super().__init__(parent)
        self._station = station
        self._media: StationMedia | None = None
        self._held: dict[str, Picture] = {}
        self._begun = False

    def begin(self) -> None:
        """Read what the pages will show from now on before they show it."""
        self._begun = True
        for picture in self._held.values():
            picture.begin()

    def look_again(self) -> None:
        """Hold the pictures of the pack that there is now."""
        if self._media is self._station.media:
            return
        self._media = self._station.media
        for picture in self._held.values():
            picture.deleteLater()
        self._held = {}
        for item in self._station.items:
            self._hold(_name_of(item), ON_A_CARD)
        self._hold(MAP, WHOLE)
        self._hold(LOGO, ON_A_CARD)

    def of_item(self, item: BallotItem) -> Picture | None:
        """Return the item's picture as cards show it."""
        return self._begun_at_last(_name_of(item))

    def large(self, item: BallotItem) -> Callable[[], Picture] | None:
        """Return what reads the item's picture in all its detail, to be shown alone."""
        name = _name_of(item)
        return partial(self._make, name, WHOLE, None) if name in self._held else None

    @property
    def logo(self) -> Picture | None:
        """The district's logo, if it has one; read once the first screen is painted."""
        return self._held.get(LOGO)

    @property
    def map(self) -> Picture | None:
        """The sketch map of the district, if the process has one."""
        return self._begun_at_last(MAP) if self.has_map else None

    @property
    def has_map(self) -> bool:
        """Whether the process has a sketch map that can be shown, as far as is known."""
        return MAP in self._held and not self._held[MAP].missing

    def _begun_at_last(self, name: str) -> Picture | None:
        picture = self._held.get(name)
        if picture is not None:
            picture.begin()
        return picture

    def _hold(self, name: str, bound: Bound) -> None:
        if self._media is not None and self._media.has(name):
            self._held[name] = self._make(name, bound, self, deferred=not self._begun)

    def _make(
        self, name: str, bound: Bound, parent: QObject | None, *, deferred: bool = False
    ) -> Picture:
        media = self._station.media

        def read() -> Pixels | None:
            data = media.data(name)
            return pixels_of(data, bound) if data is not None else None

        return Picture(read, Content(media.texts(name)), parent, deferred=deferred)


def _name_of(item: BallotItem) -> str:
    return f"items/{item.code}"
