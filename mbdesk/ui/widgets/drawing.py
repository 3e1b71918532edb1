"""A drawing: what a pen did, in order, without anything of the screen. Nothing here knows Qt."""

from dataclasses import dataclass, field

PAPER = "#ffffff"
MOST_POINTS = 60_000
"""More than anybody draws; what a stuck finger adds is not kept."""

Place = tuple[float, float]
"""Parts of the paper's width from the left, and of its height from the top."""


@dataclass
class Stroke:
    """One line of a pen; `width` is a part of the paper's width."""

    colour: str
    width: float
    points: list[Place] = field(default_factory=list)


@dataclass
class Drawing:
    """Strokes in their order."""

    strokes: list[Stroke] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing is to be seen: nothing was drawn but with the eraser."""
        return all(stroke.colour == PAPER for stroke in self.strokes)

    def begin(self, colour: str, width: float, place: Place) -> None:
        """Put the pen down."""
        self.strokes.append(Stroke(colour, width, [place]))

    def go_on(self, place: Place) -> None:
        """Draw on to a place."""
        if sum(len(stroke.points) for stroke in self.strokes) < MOST_POINTS:
            self.strokes[-1].points.append(place)

    def undo(self) -> None:
        """Take the last stroke away."""
        if self.strokes:
            self.strokes.pop()

    def clear(self) -> None:
        """Take everything away."""
        self.strokes.clear()
