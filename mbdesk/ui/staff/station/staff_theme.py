"""The staff's pages at a station: the staff's colours in the sizes of a touch screen."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from mbdesk.ui.look.colours import Colours
from mbdesk.ui.look.palette import Palette
from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.look.theme import Look, TextSize, Theme
from mbdesk.words.phrase import Reader


class StaffTheme(Theme):
    """Measures in millimetres like the residents' theme, and has the colours of the desk."""

    def __init__(
        self, dpi: float | None, reader: Callable[[], Reader], parent: QObject | None = None
    ) -> None:
        super().__init__(dpi, reader, parent)
        self.look = Look(TextSize.SMALL)
        staff_look().changed.connect(self.changed)

    @property
    def colours(self) -> Colours:
        """The colours of the staff's palette, by what the residents' widgets call them."""
        return _named(staff_look().palette)


def _named(palette: Palette) -> Colours:
    return Colours(
        window=palette.canvas,
        text=palette.ink,
        field=palette.surface,
        button=palette.surface,
        edge=palette.edge,
        primary=palette.accent,
        primary_text=palette.on_accent,
        chosen=palette.accent_soft,
        chosen_text=palette.ink,
        notice=palette.warn_soft,
        notice_text=palette.ink,
        track=palette.hair,
        focus=palette.focus,
    )
