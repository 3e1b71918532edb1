"""The mark of what is being said by ear: a sunny ground under a text, a ring around a button."""

from PySide6.QtWidgets import QWidget

SPOKEN = "spoken_now"


def mark_spoken(widget: QWidget, *, spoken: bool) -> None:
    """Show, or no longer, that a widget's words are being said."""
    widget.setProperty(SPOKEN, spoken)
    widget.update()


def is_spoken(widget: QWidget) -> bool:
    """Whether a widget's words are being said just now."""
    return bool(widget.property(SPOKEN))
