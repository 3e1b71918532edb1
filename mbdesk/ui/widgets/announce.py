"""What a screen reader says by itself, without being taken there."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Let a screen reader say words on behalf of a widget.

    With `at_once` they interrupt what is being said; else they come after it. Nothing happens
    where no assistive technology listens.
    """
    # Late: the first screen is shown before there is anything to say.
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    level = QAccessible.AnnouncementPoliteness
    event.setPoliteness(level.Assertive if at_once else level.Polite)
    QAccessible.updateAccessibility(event)
