"""Numbers, money and days as the language on screen writes them."""

from PySide6.QtCore import QDate, QLocale, Qt


def number(value: int) -> str:
    """Return a whole number with its thousands set apart."""
    return QLocale().toString(value)


def kronor(value: int) -> str:
    """Return an amount of money in kronor."""
    return f"{QLocale().toString(value)}\N{NO-BREAK SPACE}kr"


def day(iso: str) -> str:
    """Return an ISO 8601 day in words; anything else as it is."""
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(date, "d MMMM yyyy") if date.isValid() else iso
