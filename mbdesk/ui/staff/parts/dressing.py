"""Dressing the staff's windows: the application's style, its sheet, the ring of the focus.

What they look like stands in `look.style_sheet`.
"""

from PySide6.QtWidgets import QApplication, QWidget

from mbdesk.ui.look.staff_look import staff_look
from mbdesk.ui.staff.parts.focus_ring import follow_focus

STYLE = "Fusion"
"""The same on every system, and measured as such."""


def dress(app: QApplication, *, styled: bool = False) -> None:
    """Give the application the bundled fonts, its style and the colours of the staff's windows.

    `styled` says that it was made with `STYLE`, which takes less than to change it.
    """
    if not styled:
        app.setStyle(STYLE)
    staff_look().dress()
    follow_focus(app)


def wear_sheet(dialog: QWidget) -> None:
    """Apply the staff's style sheet to a dialog shown over the residents' screens."""
    look = staff_look()
    if not look.appearance.sheet:
        dialog.setStyleSheet(look.sheet())


def mark_wrong(control: QWidget, *, wrong: bool) -> None:
    """Show, or show no more, that what was typed or chosen in a control cannot be kept."""
    if control.property("wrong") != wrong:
        control.setProperty("wrong", wrong)
        refresh_style(control)


def refresh_style(widget: QWidget) -> None:
    """Make the style sheet re-evaluate a widget's properties."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
