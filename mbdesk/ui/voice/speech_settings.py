"""How fast and how loud something is read."""

from dataclasses import dataclass, replace

LEVELS = 5
MIDDLE = 3


@dataclass(frozen=True, slots=True)
class SpeechSettings:
    """Speed and volume, each a level from 1 to `LEVELS`."""

    speed: int = MIDDLE
    volume: int = MIDDLE

    def faster(self, steps: int) -> "SpeechSettings":
        """Return settings some levels faster, as far as there are levels."""
        return replace(self, speed=_level(self.speed + steps))

    def louder(self, steps: int) -> "SpeechSettings":
        """Return settings some levels louder, as far as there are levels."""
        return replace(self, volume=_level(self.volume + steps))

    @property
    def rate(self) -> float:
        """The speed as speech engines count it: from -1 to 1, 0 being their own."""
        return (self.speed - MIDDLE) * 0.35

    @property
    def tempo(self) -> float:
        """The speed as players count it: times as fast as recorded."""
        return 1 + (self.speed - MIDDLE) * 0.2

    @property
    def loudness(self) -> float:
        """The volume from 0 to 1; the quietest level can still be heard."""
        return self.volume / LEVELS


def _level(level: int) -> int:
    return min(max(level, 1), LEVELS)
